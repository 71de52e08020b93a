"""The contact in hand: begun, known, noted, parked, ended. What is shown is what is on disk, also after a crash."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.contact import Avoidable, TopicOutcome
from caseapp.domain.ids import CaseId, ContactId, PersonId
from caseapp.domain.person import Channel, Language
from caseapp.errors import Expected
from caseapp.ports import Changes, Done
from caseapp.texts import Words
from caseapp.usecases.contacts import (
    ContactPanel,
    ContactsAtDesk,
    TopicRow,
    contacts_at_desk,
    finish_contact,
    look_at_case,
    note_draft,
    park_contact,
    set_caller,
    start_contact,
    suppose_caller,
    take_up,
)
from ui.models.contact_looks import ContactLook, ParkedLook, TopicLook
from ui.presenters.draft import DraftKeeper
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.say import say_line
from ui.presenters.wording import clock_words, service_name

_SHOWN = frozenset({"contact", "party", "topic", "case", "person_name"})

_OUTCOMES = {
    TopicOutcome.ANSWERED: "Answered",
    TopicOutcome.CASE_MADE: "Case made",
    TopicOutcome.LOOKED_AT: "Looked at",
}


class ContactView(Protocol):
    """The panel, as the presenter uses it."""

    def show_no_call(self) -> None: ...

    def show_call(self, look: ContactLook) -> None: ...

    def show_parked(self, looks: Sequence[ParkedLook]) -> None: ...

    def show_times(self, call: str, parked: Sequence[str]) -> None: ...

    def show_kept(self, remark: str) -> None: ...

    def show_ending(self, *, ending: bool) -> None: ...


class ContactPresenter:
    """Keeps the contact panel and acts on the contact."""

    def __init__(
        self, view: ContactView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._asked: Asked | None = None
        self._now: ContactsAtDesk | None = None
        self._beginning = False
        self._draft: DraftKeeper | None = None
        self._language = ""
        self._returning = ""

    def start(self) -> None:
        """Show the contact in hand, its note as it was half typed, and those that are parked."""
        self._read()

    def close(self) -> None:
        """Keep what is half typed; show no more."""
        self._flush()
        if self._asked:
            self._asked.cancel()

    def changed(self, changes: Changes) -> None:
        """Read again if a contact, or a case it is about, changed."""
        if any(kind in _SHOWN for kind, _ in changes.touched):
            self._read()

    def contact_in_hand(self) -> ContactId | None:
        """The live contact, if there is one."""
        return self._now.panel.id if self._now and self._now.panel else None

    def begin(self) -> None:
        """Begin a contact, unless one is in hand on disk: what is shown may be a moment behind the officer's keys."""
        if not self._beginning:
            self._beginning = True
            self._runner.follow(self._desk.write(start_contact), self._begun, self._not_begun)

    def person_opened(self, person: PersonId) -> None:
        """Whose page is opened while nobody is known is the caller."""
        self._act(self._desk.write(suppose_caller, person))

    def case_opened(self, case: CaseId) -> None:
        """A case of the caller that is opened becomes a topic, and its status what there is to say."""
        self._act(self._desk.write(look_at_case, case))

    def set_anonymous(self) -> None:
        """The caller gives no name."""
        if contact := self.contact_in_hand():
            self._act(self._desk.write(set_caller, contact, None))

    def type_note(self, text: str) -> None:
        """Keep the note as it is typed."""
        if self._draft:
            self._draft.typed(text)

    def speak(self, language: str) -> None:
        """The officer chose the language to say things in."""
        self._language = language
        self._show()

    def park(self, line: str) -> None:
        """Set the contact aside."""
        self._flush()
        if contact := self.contact_in_hand():
            self._act(self._desk.write(park_contact, contact, line.strip() or self._caller_words()))

    def unpark(self, contact: str, line: str) -> None:
        """Take a parked contact up again; the one in hand waits in its place, under `line` if one was typed."""
        self._flush()
        self._returning = contact
        self._act(self._desk.write(take_up, ContactId(contact), line.strip() or self._caller_words()))

    def finish(self, avoidable: str) -> None:
        """End the contact; its note becomes a line of the timeline."""
        contact = self.contact_in_hand()
        if contact is None:
            return
        caller = self._caller_words()
        self._flush()
        self._view.show_ending(ending=True)
        written = self._desk.write(finish_contact, contact, Avoidable(avoidable) if avoidable else None)
        self._runner.follow(written, lambda _: self._finished(caller), self._not_finished)

    def tick(self) -> None:
        """Show how long the calls have lasted."""
        if self._now is None:
            return
        now = self._desk.clock()
        panel = self._now.panel
        self._view.show_times(
            _lasted(panel.started_at, now) if panel else "",
            [_lasted(row.started_at, now) for row in self._now.parked],
        )

    def _act(self, written: Future[Done[None]]) -> None:
        self._runner.follow(written, self._acted, self._navigator.tell_problem)

    def _acted(self, done: Done[None]) -> None:
        if done.changes.touched:
            self._read()

    def _begun(self, _: Done[ContactId]) -> None:
        self._beginning = False
        self._read()

    def _not_begun(self, problem: Expected) -> None:
        self._beginning = False
        self._navigator.tell_problem(problem)

    def _finished(self, caller: str) -> None:
        self._read()
        self._navigator.tell(self._words("Saved: the call has ended ({caller}).", caller=caller))

    def _not_finished(self, problem: Expected) -> None:
        self._view.show_ending(ending=False)
        self._navigator.tell_problem(problem)
        self._read()

    def _flush(self) -> None:
        if self._draft:
            self._draft.flush()

    def _kept(self) -> None:
        self._view.show_kept(self._words("Draft kept {clock}", clock=clock_words(self._desk.clock())))

    def _read(self) -> None:
        if self._asked:
            self._asked.cancel()
        ask = partial(self._desk.read, contacts_at_desk, self._desk.knowledge)
        self._asked = self._runner.start(ask, self._take, self._navigator.tell_problem)

    def _take(self, now: ContactsAtDesk) -> None:
        before, self._now = self.contact_in_hand(), now
        if (contact := self.contact_in_hand()) != before:
            self._flush()
            self._language = ""
            self._draft = (
                DraftKeeper(
                    note_draft(contact), self._desk, self._runner, self._kept, self._navigator.tell_problem
                )
                if contact
                else None
            )
        self._show()
        self._return(now)

    def _return(self, now: ContactsAtDesk) -> None:
        """Bring the page of the caller to the front whose call was taken up again."""
        if now.panel is None or now.panel.id != self._returning:
            return
        self._returning = ""
        if now.panel.person is not None:
            self._navigator.open_person(now.panel.person)

    def _show(self) -> None:
        if self._now is None:
            return
        self._view.show_parked([ParkedLook(row.id, row.line) for row in self._now.parked])
        if self._now.panel is None:
            self._view.show_no_call()
        else:
            self._view.show_call(self._look(self._now.panel, self._now))
        self.tick()

    def _look(self, panel: ContactPanel, now: ContactsAtDesk) -> ContactLook:
        words = self._words
        chosen = self._language or (now.language if now.language is not Language.UNKNOWN else words.language)
        moment = self._desk.clock()
        return ContactLook(
            id=panel.id,
            head=words("On a call") if panel.channel is Channel.PHONE else words("With somebody"),
            caller=panel.caller or (words("Anonymous caller") if panel.anonymous else words("Not known yet")),
            known=bool(panel.caller) or panel.anonymous,
            topics=tuple(self._topic(topic) for topic in panel.topics),
            say=tuple((each, say_line(now.about, moment, each)) for each in ("en", "cy"))
            if now.about
            else (),
            say_language=chosen,
            note=panel.note,
        )

    def _topic(self, topic: TopicRow) -> TopicLook:
        words = self._words
        newest = self._desk.knowledge.catalogue.newest(topic.service)
        return TopicLook(
            name=service_name(words, newest) if newest else topic.service,
            outcome=words(_OUTCOMES[topic.outcome]),
            reference=topic.reference or words("No case"),
        )

    def _caller_words(self) -> str:
        panel = self._now.panel if self._now else None
        if panel is None or not panel.caller:
            return self._words("caller not named")
        return panel.caller


def _lasted(since: datetime, now: datetime) -> str:
    """Minutes and seconds: "04:12", with hours in front once there are any."""
    seconds = max(0, int((now - since).total_seconds()))
    minutes, rest = divmod(seconds, 60)
    hours, left = divmod(minutes, 60)
    return f"{hours}:{left:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"
