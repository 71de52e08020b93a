"""Leases blocks of references: each is one holder's, for ever."""

from __future__ import annotations

from collections.abc import Sequence

from caseapp.central.database import Connection, only_one
from caseapp.central.errors import InvalidRequest
from caseapp.domain.references import Block, block_code, block_number

MOST_HELD = 2
"""A desk gives out from one and has the next."""

_MOST_FORGOTTEN = 1000
"""So many blocks at most are leased between two backups. A device that says it has a later one than so many more than
there are is not believed: it could use up all the numbers there are."""

_MOST_OF_ONE = 100
"""A device that has given out a million references is no desk."""


def lease(connection: Connection, council: str, holder: str) -> Block:
    """A new block of references; by whoever has the council `only_one` can have."""
    number = _newest(connection, council) + 1
    _enter(connection, council, [block_code(number)], holder)
    return _block(connection, council, block_code(number))


def first(connection: Connection, council: str, holder: str) -> Block:
    """The block that its holder got first."""
    leased = _after(connection, council, holder, 0)
    assert leased is not None
    return leased


def following(connection: Connection, council: str, holder: str, after: str) -> Block:
    """The holder's block that follows the one with the code `after`, leased now unless it was before.

    So a lost answer costs no block. Raises `InvalidRequest` where no block has that code, or the holder has too many.
    """
    known = connection.execute(
        "SELECT number FROM block WHERE council = %s AND code = %s", (council, after)
    ).fetchone()
    if known is None:
        raise InvalidRequest(field="after")
    only_one(connection, council)
    leased = _after(connection, council, holder, known[0])
    if leased is None and _count(connection, council, holder) >= _MOST_OF_ONE:
        raise InvalidRequest(field="after")
    return leased or lease(connection, council, holder)


def claim(connection: Connection, council: str, holder: str, codes: Sequence[str]) -> list[str]:
    """Enter what the holder says it has; those of `codes` that it must not give out from.

    A centre that was put back to an earlier state has forgotten blocks, and may have leased them anew since. Raises
    `InvalidRequest` for what are no codes of blocks.
    """
    try:
        numbers = {code: block_number(code) for code in codes}
    except ValueError:
        raise InvalidRequest(field="blocks") from None
    if len(numbers) > MOST_HELD:
        raise InvalidRequest(field="blocks")
    holders = _holders(connection, council, codes)
    if numbers.keys() - holders.keys():
        only_one(connection, council)
        latest = _count(connection, council) + _MOST_FORGOTTEN
        forgotten = [code for code, number in numbers.items() if code not in holders and number <= latest]
        if _count(connection, council, holder) < _MOST_OF_ONE:
            _enter(connection, council, forgotten, holder)
        holders = _holders(connection, council, codes)
    return [code for code in numbers if holders.get(code) != holder]


def _newest(connection: Connection, council: str) -> int:
    row = connection.execute(
        "SELECT coalesce(max(number), 0) FROM block WHERE council = %s", (council,)
    ).fetchone()
    assert row is not None
    return int(row[0])


def _count(connection: Connection, council: str, holder: str | None = None) -> int:
    """How many blocks there are, or those of one holder."""
    row = connection.execute(
        "SELECT count(*) FROM block WHERE council = %s AND device = coalesce(%s, device)", (council, holder)
    ).fetchone()
    assert row is not None
    return int(row[0])


def _enter(connection: Connection, council: str, codes: Sequence[str], holder: str) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO block (council, number, code, device) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
            [(council, block_number(code), code, holder) for code in codes],
        )


def _holders(connection: Connection, council: str, codes: Sequence[str]) -> dict[str, str]:
    return dict(
        connection.execute(
            "SELECT code, device FROM block WHERE council = %s AND code = ANY(%s)", (council, list(codes))
        ).fetchall()
    )


def _after(connection: Connection, council: str, holder: str, number: int) -> Block | None:
    row = connection.execute(
        "SELECT code FROM block WHERE council = %s AND device = %s AND number > %s ORDER BY number LIMIT 1",
        (council, holder, number),
    ).fetchone()
    return None if row is None else _block(connection, council, row[0])


def _block(connection: Connection, council: str, code: str) -> Block:
    row = connection.execute("SELECT prefix FROM council WHERE council = %s", (council,)).fetchone()
    assert row is not None
    return Block(row[0], code)
