"""Which desks hold which rows: everybody's, or a team's."""

from __future__ import annotations

from collections.abc import Iterable

from caseapp.domain.case import Case
from caseapp.domain.contact import Topic
from caseapp.domain.fields import Record, fields_of

EVERYONE = "council"


def scopes_of(record: Record, case: Case | None = None) -> frozenset[str]:
    """The scopes in which a record travels; `case` is the one that it is part of, if any.

    People, places, markers and contacts are everybody's, and so is the row of an open case, its headline: it holds no
    word of what was said. What was said on a case, and its row once it is closed, are its team's.
    """
    if isinstance(record, Case):
        return owner_scopes(record) if record.closed else owner_scopes(record) | {EVERYONE}
    return frozenset({EVERYONE}) if case is None or isinstance(record, Topic) else owner_scopes(case)


def owner_scopes(case: Case) -> frozenset[str]:
    """The scopes in which a case travels with all its parts."""
    return frozenset({EVERYONE if case.team is None else _of_team(case.team)})


def is_part(kind: type[Record]) -> bool:
    """Whether records of this kind are parts of a case."""
    return any(field.refers == "case" for field in fields_of(kind))


def granted(team: str | None, covered: Iterable[str] = ()) -> tuple[str, ...]:
    """The scopes that an officer of `team`, which covers for other teams too, may pull."""
    teams = () if team is None else dict.fromkeys((team, *covered))
    return (EVERYONE, *map(_of_team, teams))


def _of_team(team: str) -> str:
    return f"team:{team}"
