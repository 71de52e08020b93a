"""Each reference belongs to one case of its council: a temporary one, or one that a copied desk gave out a second time,
is replaced."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from caseapp.central.blocks import lease
from caseapp.central.database import Connection, only_one
from caseapp.domain.case import Case
from caseapp.domain.ids import new_id
from caseapp.domain.references import is_temporary, reference


def enter(connection: Connection, council: str, cases: Iterable[Case]) -> Mapping[str, str]:
    """Enter whose the references of new cases are; whoever enters one that is being entered waits.

    The answer gives the id of each case whose reference is temporary, or another's already, the one that it has
    instead.
    """
    wanted = {case.id: case.reference for case in cases}
    instead: dict[str, str] = {}
    while wanted and (others := wanted.keys() - _entered(connection, council, wanted)):
        only_one(connection, council)
        # Of a block of their own, which no device gives out from; there are a million blocks, and this is rare.
        block = lease(connection, council, new_id())
        wanted = {id: reference(block, number) for number, id in enumerate(sorted(others), start=1)}
        instead |= wanted
    return instead


def _entered(connection: Connection, council: str, wanted: Mapping[str, str]) -> set[str]:
    """The ids of those cases of `wanted` that got the reference they came with."""
    pairs = sorted((text, id) for id, text in wanted.items() if not is_temporary(text))
    entered = connection.execute(
        'INSERT INTO case_reference (council, reference, "case")'
        ' SELECT %s::uuid, * FROM unnest(%s::text[], %s::uuid[]) ON CONFLICT DO NOTHING RETURNING "case"',
        (council, [text for text, _ in pairs], [id for _, id in pairs]),
    )
    return {id for (id,) in entered}
