"""A contact: one call or visit, who was on the line, and what it was about."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, ClassVar

from caseapp.domain.fields import Merge, Privacy, Record, Rule
from caseapp.domain.ids import CaseId, ContactId, OfficerId, PersonId
from caseapp.domain.operations import CommandOn
from caseapp.domain.person import Channel


class ContactState(enum.StrEnum):
    """Where a contact stands."""

    LIVE = "live"
    PARKED = "parked"
    DONE = "done"


class Capacity(enum.StrEnum):
    """In what capacity somebody speaks."""

    SELF = "self"
    FOR_ANOTHER = "for_another"
    PROFESSIONAL = "professional"
    COUNCILLOR = "councillor"


class TopicOutcome(enum.StrEnum):
    """What a topic led to."""

    ANSWERED = "answered"
    CASE_MADE = "case_made"
    LOOKED_AT = "looked_at"


class Avoidable(enum.StrEnum):
    """Why a contact could have been avoided."""

    CHASING = "chasing"
    UNCLEAR_LETTER = "unclear_letter"
    REPEAT_INFORMATION = "repeat_information"
    WRONG_PLACE = "wrong_place"
    CLOSED_TOO_EARLY = "closed_too_early"
    NOT_AVOIDABLE = "not_avoidable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """One call or visit."""

    channel: Annotated[Channel, Rule(Merge.DECIDE, Privacy.PLAIN, "channel")]
    officer: Annotated[OfficerId, Rule(Merge.CENTRE, Privacy.PLAIN, "officer")]
    started_at: Annotated[datetime, Rule(Merge.CENTRE, Privacy.PLAIN, "start")]
    state: Annotated[ContactState, Rule(Merge.COMMAND, Privacy.PLAIN, "state")] = ContactState.LIVE
    ended_at: Annotated[datetime | None, Rule(Merge.COMMAND, Privacy.PLAIN, "end")] = None
    parked_with: Annotated[str, Rule(Merge.COMMAND, Privacy.PERSONAL, "parked with")] = ""
    avoidable: Annotated[Avoidable | None, Rule(Merge.COMMAND, Privacy.PLAIN, "could have been avoided")] = (
        None
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Record):
    """Somebody on a contact; no `person` means an anonymous caller."""

    contact: Annotated[ContactId, Rule(Merge.CENTRE, Privacy.PLAIN, "contact")]
    person: Annotated[PersonId | None, Rule(Merge.CENTRE, Privacy.PERSONAL, "person")] = None
    capacity: Annotated[Capacity, Rule(Merge.DECIDE, Privacy.PERSONAL, "capacity")] = Capacity.SELF


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Record):
    """One thing a contact was about. `service` is the LGSL number as text."""

    contact: Annotated[ContactId, Rule(Merge.CENTRE, Privacy.PLAIN, "contact")]
    service: Annotated[str, Rule(Merge.DECIDE, Privacy.PLAIN, "service")]
    outcome: Annotated[TopicOutcome, Rule(Merge.DECIDE, Privacy.PLAIN, "outcome")]
    case: Annotated[CaseId | None, Rule(Merge.CENTRE, Privacy.PLAIN, "case")] = None


@dataclass(frozen=True, slots=True)
class Park(CommandOn):
    """Set the contact aside while another is taken; `line` reminds the officer of it."""

    line: str

    def refusal(self, contact: Contact) -> str | None:
        return None if contact.state is ContactState.LIVE else "contact_not_live"

    def on(self, contact: Contact) -> Contact:
        return replace(contact, state=ContactState.PARKED, parked_with=self.line)


@dataclass(frozen=True, slots=True)
class Unpark(CommandOn):
    """Take a parked contact up again."""

    def refusal(self, contact: Contact) -> str | None:
        return None if contact.state is ContactState.PARKED else "contact_not_parked"

    def on(self, contact: Contact) -> Contact:
        return replace(contact, state=ContactState.LIVE, parked_with="")


@dataclass(frozen=True, slots=True)
class Finish(CommandOn):
    """End the contact."""

    ended_at: datetime
    avoidable: Avoidable | None = None
    stamps: ClassVar = ("ended_at",)

    def refusal(self, contact: Contact) -> str | None:
        return "contact_done" if contact.state is ContactState.DONE else None

    def on(self, contact: Contact) -> Contact:
        return replace(
            contact, state=ContactState.DONE, ended_at=self.ended_at, avoidable=self.avoidable, parked_with=""
        )
