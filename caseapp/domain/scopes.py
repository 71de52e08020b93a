"""Which desks hold which rows: everybody's, a team's with those that cover for it, or those named alone."""

from __future__ import annotations

from collections.abc import Iterable

from caseapp.domain.case import Case
from caseapp.domain.contact import Topic
from caseapp.domain.fields import Record, fields_of

EVERYONE = "council"


def scopes_of(record: Record, case: Case | None = None) -> frozenset[str]:
    """The scopes in which a record travels; `case` is the one that it is part of, if any.

    People, places, markers and contacts are everybody's, and so is the row of an open case, its headline: it holds no
    word of what was said. What was said on a case, and its row once it is closed, are its team's. A restricted case and
    all that names it are its team's alone, not those' who cover for it.
    """
    whose = record if isinstance(record, Case) else case
    if whose is None:
        return frozenset({EVERYONE})
    if whose.restricted or (isinstance(record, Case) and record.closed):
        return owner_scopes(whose)
    if isinstance(record, Case):
        return owner_scopes(record) | {EVERYONE}
    return frozenset({EVERYONE}) if isinstance(record, Topic) else owner_scopes(whose)


def owner_scopes(case: Case) -> frozenset[str]:
    """The scopes in which a case travels with all its parts."""
    if case.team is None:
        return frozenset({EVERYONE})
    return frozenset({_named(case.team) if case.restricted else _of_team(case.team)})


def is_part(kind: type[Record]) -> bool:
    """Whether records of this kind are parts of a case."""
    return any(field.refers == "case" for field in fields_of(kind))


def granted(team: str | None, covered: Iterable[str] = ()) -> tuple[str, ...]:
    """The scopes that an officer of `team`, which covers for other teams too, may pull."""
    if team is None:
        return (EVERYONE,)
    return (EVERYONE, *map(_of_team, dict.fromkeys((team, *covered))), _named(team))


def _of_team(team: str) -> str:
    return f"team:{team}"


def _named(team: str) -> str:
    return f"named:{team}"
