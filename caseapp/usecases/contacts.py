"""The contact in hand: begin it, say who calls, park it, end it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseapp.domain.case import Case
from caseapp.domain.contact import (
    Avoidable,
    Capacity,
    Contact,
    ContactState,
    Finish,
    Park,
    Party,
    Topic,
    TopicOutcome,
    Unpark,
)
from caseapp.domain.ids import CaseId, ContactId, PersonId
from caseapp.domain.person import Channel, Language, Person
from caseapp.errors import Refused
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.cases import CaseRow, case_rows
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.people import add_note, name_of_person, read_marker


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic: the service's LGSL number, what came of it, and the case's reference if one is concerned."""

    id: str
    service: str
    outcome: TopicOutcome
    case: CaseId | None
    reference: str


@dataclass(frozen=True, slots=True)
class ContactPanel:
    """What the panel at the right shows. `caller` is empty while nobody is known or the caller is anonymous."""

    id: ContactId
    state: ContactState
    channel: Channel
    started_at: datetime
    person: PersonId | None
    caller: str
    anonymous: bool
    capacity: Capacity
    topics: tuple[TopicRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A contact that waits."""

    id: ContactId
    line: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class ContactsAtDesk:
    """What the contact panel shows. `about`: the case of the newest topic that has one; `language`: the caller's."""

    panel: ContactPanel | None
    parked: tuple[ParkedRow, ...]
    about: CaseRow | None
    language: Language


def start_contact(work: UnitOfWork, channel: Channel = Channel.PHONE) -> ContactId:
    """Begin a contact; the one in hand, if there is one, goes on instead."""
    if (live := contact_in_hand(work)) is not None:
        return live
    contact = work.create(
        Contact(
            id=work.new_id(),
            council=work.me.council,
            channel=channel,
            officer=work.me.officer,
            started_at=work.now(),
        )
    )
    return ContactId(contact.id)


def set_caller(
    work: UnitOfWork, contact: ContactId, person: PersonId | None, capacity: Capacity = Capacity.SELF
) -> None:
    """Say who is on the line; None is an anonymous caller. Saying the same again changes nothing."""
    if any(
        (party.person, party.capacity) == (person, capacity) for party in work.find(Party, contact=contact)
    ):
        return
    work.create(
        Party(id=work.new_id(), council=work.me.council, contact=contact, person=person, capacity=capacity)
    )


def suppose_caller(work: UnitOfWork, person: PersonId) -> None:
    """Take the person whose page is opened for the caller on the contact in hand, unless a caller is known.

    An anonymous caller is known. Without a contact nothing is done.
    """
    contact = contact_in_hand(work)
    if contact is not None and not work.find(Party, contact=contact):
        set_caller(work, contact, person)


def look_at_case(work: UnitOfWork, case_id: CaseId) -> None:
    """Note on the contact in hand that a case of the caller was looked at; of anybody's while nobody is known.

    A contact is about a case once. Without a contact nothing is done.
    """
    contact = contact_in_hand(work)
    if contact is None:
        return
    case = work.get(Case, case_id)
    parties = work.find(Party, contact=contact)
    if parties and parties[-1].person != case.person:
        return
    if not work.count(Topic, contact=contact, case=case_id):
        work.create(
            Topic(
                id=work.new_id(),
                council=work.me.council,
                contact=contact,
                service=case.service,
                outcome=TopicOutcome.LOOKED_AT,
                case=case_id,
            )
        )


def save_note(
    work: UnitOfWork, text: str, *, person: PersonId | None, case: CaseId | None, draft: str = ""
) -> None:
    """A note on a person, or on a case and the person it is for, taken on the contact in hand if there is one.

    `draft` is the key its half-typed words were kept under; they are forgotten in the same transaction.
    """
    if person is None and case is not None:
        person = work.get(Case, case).person
    add_note(work, text, person=person, case=case, contact=contact_in_hand(work), draft=draft)


def acknowledge_marker(work: UnitOfWork, marker: str, person: PersonId | None) -> None:
    """The officer has read a marker, on the contact in hand if there is one."""
    read_marker(work, marker, person, contact_in_hand(work))


def contact_in_hand(reader: Reader) -> ContactId | None:
    """The live contact of this officer, also after a crash."""
    live = reader.find(Contact, state=ContactState.LIVE, officer=reader.me.officer)
    return ContactId(live[-1].id) if live else None


def parked(reader: Reader) -> tuple[ParkedRow, ...]:
    """The contacts that this officer has parked, the longest waiting first."""
    rows = reader.find(Contact, state=ContactState.PARKED, officer=reader.me.officer)
    return tuple(ParkedRow(ContactId(each.id), each.parked_with, each.started_at) for each in rows)


def contacts_at_desk(reader: Reader, knowledge: Knowledge) -> ContactsAtDesk:
    """The contact in hand, those that wait, and what there is to say."""
    live = contact_in_hand(reader)
    panel = contact_panel(reader, live) if live else None
    case = next((topic.case for topic in reversed(panel.topics) if topic.case), None) if panel else None
    person = reader.get(Person, panel.person) if panel and panel.person else None
    return ContactsAtDesk(
        panel=panel,
        parked=parked(reader),
        about=case_rows(reader, knowledge, [reader.get(Case, case)])[0] if case else None,
        language=person.language if person else Language.UNKNOWN,
    )


def contact_panel(reader: Reader, contact_id: ContactId) -> ContactPanel:
    """The panel of a contact; raises `NotFound`."""
    contact = reader.get(Contact, contact_id)
    parties = reader.find(Party, contact=contact_id)
    latest = parties[-1] if parties else None
    return ContactPanel(
        id=contact_id,
        state=contact.state,
        channel=contact.channel,
        started_at=contact.started_at,
        person=latest.person if latest else None,
        caller=name_of_person(reader, latest.person) if latest and latest.person else "",
        anonymous=latest is not None and latest.person is None,
        capacity=latest.capacity if latest else Capacity.SELF,
        topics=tuple(_topic_row(reader, topic) for topic in reader.find(Topic, contact=contact_id)),
        note=reader.draft(note_draft(contact_id)),
    )


def note_draft(contact_id: ContactId) -> str:
    """The key under which the half-typed note of a contact is kept."""
    return f"contact:{contact_id}:note"


def keep_draft(work: UnitOfWork, key: str, text: str) -> None:
    """Keep what is half typed."""
    work.put_draft(key, text)


def add_to_draft(work: UnitOfWork, key: str, text: str) -> None:
    """Keep what is half typed below what was kept before."""
    work.put_draft(key, below(work.draft(key), text))


def below(kept: str, text: str) -> str:
    """Words typed while what was kept before was not known, on a line below it."""
    return "\n".join(filter(None, (kept, text)))


def kept_draft(reader: Reader, key: str) -> str:
    """What was half typed under `key`; empty if nothing."""
    return reader.draft(key)


def park_contact(work: UnitOfWork, contact: ContactId, line: str) -> None:
    """Set a contact aside with a line to remember it by; raises `Refused`."""
    work.command(work.get(Contact, contact), Park(line))


def unpark_contact(work: UnitOfWork, contact: ContactId) -> None:
    """Take a parked contact up again; raises `Refused`."""
    work.command(work.get(Contact, contact), Unpark())


def take_up(work: UnitOfWork, contact: ContactId, line: str) -> None:
    """Take a parked contact up again; the one in hand, if any, is parked with `line`. Raises `Refused`."""
    live = contact_in_hand(work)
    if live is not None:
        park_contact(work, live, line)
    unpark_contact(work, contact)


def finish_contact(work: UnitOfWork, contact_id: ContactId, avoidable: Avoidable | None) -> None:
    """End the contact in hand; its note goes into the stream of whom and what it was about.

    Raises `Refused` for another: keys may be faster than what is shown.
    """
    if contact_in_hand(work) != contact_id:
        raise Refused(reason="contact_not_live")
    panel = contact_panel(work, contact_id)
    if text := panel.note.strip():
        about = next((topic.case for topic in reversed(panel.topics) if topic.case), None)
        add_note(work, text, person=panel.person, case=about, contact=contact_id)
    work.put_draft(note_draft(contact_id), "")
    work.command(work.get(Contact, contact_id), Finish(work.now(), avoidable))


def _topic_row(reader: Reader, topic: Topic) -> TopicRow:
    reference = reader.get(Case, topic.case).reference if topic.case else ""
    return TopicRow(topic.id, topic.service, topic.outcome, topic.case, reference)
