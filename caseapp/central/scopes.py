"""Which rows reach which desks."""

from __future__ import annotations

from caseapp.domain.fields import Record

EVERYONE = "council"


def scope_of(record: Record) -> str:
    """The scope in which a record travels. Every desk of a council holds all its records."""
    return EVERYONE


def granted(team: str | None) -> tuple[str, ...]:
    """The scopes that an officer of `team` may pull."""
    return (EVERYONE,) if team is None else (EVERYONE, f"team:{team}")
