"""The guided first call: whether it is offered, and how far the call at the practice desk has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.contact import Contact, ContactState, Party, Topic, TopicOutcome
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import PersonId
from caseapp.ports import OutboxState, Reader, UnitOfWork
from caseapp.usecases.contacts import contact_in_hand
from caseapp.usecases.people import markers_of, place_of

_GUIDE, _BEGAN, _READ_OUT = "guide", "practice_began", "practice_read_out"
_LATELY = 200
"""Acts that are looked through for a call that was taken at this desk."""


@dataclass(frozen=True, slots=True)
class CallSoFar:
    """What has been done on the practice call. `reference` is that of the case which was opened on it."""

    begun: bool = False
    caller_known: bool = False
    marker_read: bool = False
    reference: str = ""
    read_out: bool = False
    ended: bool = False


def guide_is_offered(reader: Reader) -> bool:
    """Whether no call was taken at this desk yet and its officer has not answered the offer."""
    if reader.setting(_GUIDE):
        return False
    return not any(entry.operation.kind == "contact" for entry in reader.outbox(tuple(OutboxState), _LATELY))


def settle_guide(work: UnitOfWork, answer: str) -> None:
    """The officer has "begun" the guided call, or "declined" it: it is not offered again."""
    work.keep_setting(_GUIDE, answer)


def begin_practice(work: UnitOfWork) -> None:
    """At a practice desk: calls from now on are the officer's own."""
    work.keep_setting(_BEGAN, work.now().isoformat())


def read_out(work: UnitOfWork, reference: str) -> None:
    """The officer has read the reference to the caller; no window can see that."""
    work.keep_setting(_READ_OUT, reference)


def call_so_far(reader: Reader, now: datetime) -> CallSoFar:
    """How far the officer's newest call has come; one that was ended without a case counts for nothing."""
    contact = _newest(reader)
    if contact is None:
        return CallSoFar()
    parties = reader.find(Party, contact=contact.id)
    made = [topic.case for topic in reader.find(Topic, contact=contact.id, outcome=TopicOutcome.CASE_MADE)]
    cases = [reader.get(Case, case) for case in made if case is not None]
    reference = cases[0].reference if cases else ""
    ended = contact.state is ContactState.DONE
    if ended and not reference:
        return CallSoFar()
    return CallSoFar(
        begun=True,
        caller_known=bool(parties),
        marker_read=all(_markers_read(reader, party.person, now) for party in parties),
        reference=reference,
        read_out=bool(reference) and reader.setting(_READ_OUT) == reference,
        ended=ended,
    )


def _newest(reader: Reader) -> Contact | None:
    """The call in hand, else the last one of this officer since the practice began."""
    live = contact_in_hand(reader)
    if live is not None:
        return reader.get(Contact, live)
    began = reader.setting(_BEGAN)
    own = [
        contact
        for contact in reader.find(Contact, officer=reader.me.officer)
        if contact.started_at.isoformat() >= began
    ]
    return max(own, key=lambda contact: contact.started_at, default=None)


def _markers_read(reader: Reader, person: PersonId | None, now: datetime) -> bool:
    if person is None:
        return True
    place = place_of(reader, person, london_day(now))
    return all(row.read_at for row in markers_of(reader, person, place.id if place else None, now))
