"""People, with their names and contact points as records of their own."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import PersonId


class Language(enum.StrEnum):
    """The language a person chose to be served in (Welsh Language Standards)."""

    CY = "cy"
    EN = "en"
    UNKNOWN = "unknown"


class NameKind(enum.StrEnum):
    """What a name is."""

    PREFERRED = "preferred"
    LEGAL = "legal"
    ALIAS = "alias"
    FORMER = "former"


class Channel(enum.StrEnum):
    """How a person can be reached, or how a contact came in."""

    PHONE = "phone"
    EMAIL = "email"
    COUNTER = "counter"
    ONLINE = "online"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody the council serves. `born` may be a year, a month or a day: 1951, 1951-03 or 1951-03-12."""

    born: Annotated[str | None, Rule(Merge.DECIDE, Privacy.PERSONAL, "date of birth", searched=True)] = None
    language: Annotated[Language, Rule(Merge.DECIDE, Privacy.PERSONAL, "language")] = Language.UNKNOWN
    needs: Annotated[tuple[str, ...], Rule(Merge.UNION, Privacy.SPECIAL, "communication needs")] = ()
    pinned: Annotated[str, Rule(Merge.TEXT, Privacy.PERSONAL, "pinned note")] = ""
    died_on: Annotated[date | None, Rule(Merge.DECIDE, Privacy.PERSONAL, "date of death")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName(Record):
    """One full-name line of a person, as given; any character."""

    person: Annotated[PersonId, Rule(Merge.CENTRE, Privacy.PLAIN, "person")]
    full: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "name", searched=True)]
    kind: Annotated[NameKind, Rule(Merge.DECIDE, Privacy.PERSONAL, "kind of name")] = NameKind.LEGAL


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint(Record):
    """A phone number or e-mail address: `value` as it was given, `normalised` for matching."""

    person: Annotated[PersonId, Rule(Merge.CENTRE, Privacy.PLAIN, "person")]
    channel: Annotated[Channel, Rule(Merge.DECIDE, Privacy.PLAIN, "kind")]
    value: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "phone number or e-mail", searched=True)]
    normalised: Annotated[str, Rule(Merge.LAST, Privacy.PERSONAL, "for matching", True, follows="value")] = ""
    verified_at: Annotated[datetime | None, Rule(Merge.LAST, Privacy.PLAIN, "verified", follows="value")] = (
        None
    )
    do_not_use: Annotated[str, Rule(Merge.DECIDE, Privacy.PERSONAL, "why not to use it")] = ""


_ORDER = {kind: place for place, kind in enumerate(NameKind)}


def shown_name(names: Iterable[PersonName]) -> str:
    """The name to show: preferred, else legal, else the first known; empty if there is none."""
    ordered = sorted(names, key=lambda name: (_ORDER[name.kind], name.id))
    return ordered[0].full if ordered else ""
