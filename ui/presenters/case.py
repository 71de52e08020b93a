"""The case's screen: reads it with its letters and timeline, words it, and takes its steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Concatenate, ParamSpec, Protocol

from caseapp.domain.case import Answer
from caseapp.domain.collation import in_order
from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId, PersonId, TeamId
from caseapp.domain.references import is_temporary
from caseapp.domain.service import QuestionKind, Service
from caseapp.errors import CaseLeft, Expected, NotFound
from caseapp.ports import Changes, Done, Reader, UnitOfWork
from caseapp.texts import Words
from caseapp.usecases.cases import (
    CasePage,
    assign_case,
    case_page,
    close_case,
    lift_restriction,
    progress_case,
    reopen_case,
    restrict_case,
)
from caseapp.usecases.conflicts import conflicts_about
from caseapp.usecases.contacts import acknowledge_marker
from caseapp.usecases.knowledge import Knowledge
from caseapp.usecases.letters import letter_pdf
from caseapp.usecases.looking import look_at, missed_lines
from caseapp.usecases.people import MarkerRow, markers_of, name_of_person
from caseapp.usecases.take_back import Moved, moved, take_back
from caseapp.usecases.timeline import TimelineRow, case_timeline
from caseapp.usecases.values import outcome_name, step_name, team_name
from ui.delegates.looks import HeadingLook, TimelineLook
from ui.models.case_looks import AnswerLook, CaseHead, LetterLook, OwnerLook, StepLook
from ui.models.paper import LetterPaper
from ui.models.person_looks import LinkLook, MarkerLook
from ui.presenters.case_files import CaseFilesView, FilesPresenter, FileWork
from ui.presenters.markers import marker_look
from ui.presenters.missed import missed_sentences
from ui.presenters.note import NotePresenter, NoteView
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.timeline import ALL, TimelineWords, counts
from ui.presenters.witness import see
from ui.presenters.wording import (
    day_words,
    due_chip,
    owning_team,
    service_icon,
    service_name,
    short_day,
    waits_for_choice,
    why_due,
)
from ui.theme.chips import ChipKind, ChipLook

_SHOWN = frozenset({"activity", "answer", "attachment", "letter", "marker", "outbox", "person_name"})
"""Kinds of which a new record may belong to this case: its id is not known before."""


P = ParamSpec("P")


class CaseView(CaseFilesView, Protocol):
    """The screen, as the presenter uses it."""

    @property
    def note(self) -> NoteView: ...

    def show_markers(self, looks: Sequence[MarkerLook]) -> None: ...

    def show_case(self, look: CaseHead) -> None: ...

    def show_not_read(self) -> None: ...

    def show_conflict(self, sentence: str) -> None: ...

    def show_missed(self, sentences: Sequence[str]) -> None: ...

    def show_timeline(
        self, rows: Sequence[tuple[str, HeadingLook | TimelineLook]], counts: Mapping[str, int]
    ) -> None: ...

    def show_letter(self, title: str, pdf: bytes) -> None: ...

    def show_letter_missing(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Seen:
    page: CasePage
    person: str
    markers: tuple[MarkerRow, ...]
    timeline: tuple[TimelineRow, ...]
    checked_at: datetime | None
    conflicts: tuple[str, ...]
    looked: frozenset[str]
    missed: frozenset[str]


class CasePresenter:
    """Shows one case and keeps the screen true."""

    def __init__(
        self,
        view: CaseView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        work: FileWork,
        case: CaseId,
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._case = navigator, words, case
        self._timeline = TimelineWords(words, desk.knowledge.catalogue, about_case=True)
        self._note = NotePresenter(
            view.note, desk, runner, navigator, words, f"case:{case}:note", self._about
        )
        self.files = FilesPresenter(
            view,
            desk,
            runner,
            navigator,
            words,
            work,
            case,
            lambda: self._seen.page.files if self._seen else (),
        )
        self._asked: Asked | None = None
        self._opening: Asked | None = None
        self._letter_read: LetterPaper | None = None
        self._seen: _Seen | None = None
        self._closed = self._witnessed = False
        self._kind, self._typed = ALL, ""
        self._missed: set[str] = set()
        self._looked: frozenset[str] = frozenset()

    def start(self) -> None:
        """Read and show the case, and what was half typed."""
        self._read()
        self._note.start()

    def changed(self, changes: Changes) -> None:
        """Read again if something shown may have changed."""
        own = ("case", self._case)
        if any(each == own or each[0] in _SHOWN for each in changes.touched):
            self._read()

    def read_again(self) -> None:
        """Try once more to read what could not be read."""
        self._read()

    def close(self) -> None:
        """Keep what is half typed; show no more. An act that is under way is still told of."""
        self._closed = True
        self._note.close()
        self.files.close()
        for asked in (self._asked, self._opening):
            if asked:
                asked.cancel()

    def acknowledge(self, marker: str) -> None:
        """The officer has read a marker."""
        person, _ = self._about()
        self._act(self._desk.write(acknowledge_marker, marker, person))

    def progress(self, step: str) -> None:
        """Move the case to a step."""
        self._move(self._words("Saved: the case has moved on."), progress_case, step)

    def close_with(self, outcome: str) -> None:
        """End work on the case."""
        self._move(self._words("Saved: the case is closed."), close_case, outcome)

    def reopen(self, reason: str) -> None:
        """Take the case up again, for a reason."""
        self._move(self._words("Saved: the case is open again."), reopen_case, reason.strip())

    def give_to(self, team: str) -> None:
        """Another team shall have the case."""
        told = self._words("Saved: the case is with the other team.")
        self._move(told, assign_case, TeamId(team), None)

    def restrict(self) -> None:
        """Let only its team see the case; whoever may not lift that cannot take it back either."""
        told = self._words("Saved: only its team sees the case.")
        if self._seen is not None and self._seen.page.may_lift:
            self._move(told, restrict_case)
        else:
            self._act(self._desk.write(restrict_case, self._case), told)

    def lift(self) -> None:
        """Let the case be seen again as others are."""
        self._move(self._words("Saved: the case is restricted no more."), lift_restriction)

    def copied(self, reference: str) -> None:
        self._navigator.tell(self._words("{reference} is copied.", reference=reference))

    def open_conflict(self) -> None:
        """Choose between two answers that concern this case."""
        if self._seen and self._seen.conflicts:
            self._navigator.open_conflict(self._seen.conflicts[0])

    def write_letter(self) -> None:
        self._navigator.open_letter(self._case)

    def open_person(self, person: str) -> None:
        self._navigator.open_person(PersonId(person))

    def open_letter(self, letter: str) -> None:
        """Show the pages that were filed."""
        if self._opening:
            self._opening.cancel()
        ask = partial(letter_pdf, letter_id=letter)
        told = partial(self._show_letter, letter), self._no_letter
        self._opening = see(self._desk, self._runner, "letter", letter, ask, *told)

    def print_letter(self) -> None:
        """Print the letter that is read, as it was filed."""
        if self._letter_read is not None:
            self._navigator.print_out(self._letter_read)

    def looked(self) -> None:
        """The lines that are shown are before the officer: they are no news any more when the case opens again."""
        if self._seen is None or self._desk.read_only:
            return
        lines = [line.id for line in self._seen.timeline if line.id not in self._looked]
        if lines:
            self._looked |= frozenset(lines)
            written = self._desk.write(look_at, self._case, lines)
            self._runner.follow(written, lambda _: None, self._navigator.tell_problem)

    def narrow(self, kind: str, typed: str) -> None:
        """Show only lines of a kind, with these words in them."""
        self._kind, self._typed = kind, typed
        self._show_timeline()

    def type_note(self, text: str) -> None:
        self._note.typed(text)

    def save_note(self, text: str) -> None:
        self._note.save(text)

    def _about(self) -> tuple[PersonId | None, CaseId]:
        return self._seen.page.row.person if self._seen else None, self._case

    def _act(self, written: Future[Done[None]], sentence: str = "") -> None:
        def done(_: Done[None]) -> None:
            if sentence:
                self._navigator.tell(sentence)
            self._read()

        self._runner.follow(written, done, self._refused)

    def _move(
        self,
        sentence: str,
        act: Callable[Concatenate[UnitOfWork, CaseId, P], None],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Do an act on the case; as long as the foot tells of it, it can be taken back."""

        def done(did: Done[Moved]) -> None:
            self._navigator.tell(sentence, undo=partial(self._take_back, did.value))
            self._read()

        written = self._desk.write(moved, self._case, act, *args, **kwargs)
        self._runner.follow(written, done, self._refused)

    def _take_back(self, did: Moved) -> None:
        reason = self._words("It was closed by mistake.")
        self._act(self._desk.write(take_back, self._case, did, reason), self._words("Undone."))

    def _refused(self, problem: Expected) -> None:
        self._navigator.tell_problem(problem)
        self._read()

    def _read(self) -> None:
        if self._closed:
            return
        if self._asked:
            self._asked.cancel()
        ask = partial(_ask, knowledge=self._desk.knowledge, case=self._case, now=self._desk.clock())
        told = self._show, self._unread
        if not self._witnessed:
            self._witnessed = True
            self._asked = see(self._desk, self._runner, "case", self._case, ask, *told)
        else:
            self._asked = self._runner.start(partial(self._desk.read, ask), *told)

    def _show(self, seen: _Seen) -> None:
        self._seen = seen
        self._looked |= seen.looked
        self._missed |= seen.missed
        now = self._desk.clock()
        self._view.show_markers([marker_look(self._words, row, seen.checked_at, now) for row in seen.markers])
        self._view.show_case(self._head(seen, now))
        self._view.show_conflict(waits_for_choice(self._words, len(seen.conflicts)))
        missed = [line for line in seen.timeline if line.id in self._missed]
        self._view.show_missed(missed_sentences(self._words, missed, now))
        self._show_timeline()

    def _unread(self, problem: Expected) -> None:
        """A case that was shown and is not here any more is another team's and closed: nothing of it stays open."""
        self._navigator.tell_problem(CaseLeft() if self._seen and isinstance(problem, NotFound) else problem)
        if isinstance(problem, NotFound):
            self._navigator.close_screen(f"case:{self._case}")
        elif self._seen is None:
            self._witnessed = False  # nothing was seen, nor written down
            self._view.show_not_read()

    def _show_timeline(self) -> None:
        if self._seen is not None:
            rows = self._timeline.rows(self._seen.timeline, self._kind, self._typed, self._desk.clock())
            self._view.show_timeline(rows, counts(self._seen.timeline))

    def _show_letter(self, letter: str, pdf: bytes) -> None:
        titles = {look.id: look.words for look in self._letters(self._desk.clock())}
        reference = self._seen.page.row.reference if self._seen else ""
        self._letter_read = LetterPaper(letter, reference, pdf)
        self._view.show_letter(titles.get(letter, self._words("Letter")), pdf)

    def _no_letter(self, problem: Expected) -> None:
        if isinstance(problem, NotFound):
            self._view.show_letter_missing(
                self._words("This letter is not on this desk yet. It comes with the next sync.")
            )
        else:
            self._navigator.tell_problem(problem)

    def _head(self, seen: _Seen, now: datetime) -> CaseHead:
        words, page = self._words, seen.page
        row, service = page.row, page.row.service
        head, why = why_due(words, row.due, service.promise.basis)
        closed = row.closed_at is not None
        status = (
            outcome_name(words, service, row.outcome) if closed else step_name(words, service, row.status)
        )
        chips = [ChipLook(ChipKind.DONE if closed else ChipKind.STATUS, status)]
        chips.append(due_chip(words, row, now, self._desk.knowledge.calendar))
        if page.restricted:
            chips.append(
                ChipLook(ChipKind.RESTRICTED, words("Restricted: {team} alone", team=owning_team(words, row)))
            )
        if row.waiting:
            chips.append(ChipLook(ChipKind.NOT_SENT, words("Not sent yet")))
        return CaseHead(
            title=service_name(words, service),
            icon=service_icon(service),
            reference=row.reference,
            named=self._named(page),
            person=LinkLook(row.person, seen.person) if row.person else None,
            place=", ".join(page.place.address) if page.place else "",
            team=owning_team(words, row),
            chips=tuple(chips),
            why_head="" if closed else head,
            why="" if closed else why,
            closed=closed,
            steps=tuple(
                StepLook(step.key, step_name(words, service, step.key), step.key == row.status)
                for step in service.steps
            ),
            outcomes=tuple((each.key, outcome_name(words, service, each.key)) for each in service.outcomes),
            answers=tuple(self._answer(service, answer, now) for answer in _in_order(service, page.answers)),
            letters=self._letters(now),
            files=self.files.looks(page.files, now),
            owner=self._owner(page),
            elsewhere=self._elsewhere(page),
            no_copy=self.files.no_copy,
        )

    def _named(self, page: CasePage) -> str:
        if is_temporary(page.row.reference):
            return self._words("temporary: a lasting one follows when the centre has the case")
        return self._words("was {reference}", reference=page.alias) if page.alias else ""

    def _owner(self, page: CasePage) -> OwnerLook:
        words, closed = self._words, page.row.closed_at is not None
        others = [(team.id, team_name(words.language, team)) for team in page.other_teams]
        why_not_alone = ""
        if page.restricted and not page.may_lift:
            why_not_alone = words("Only a supervisor may lift a restriction")
        elif not page.restricted and page.row.team is None:
            why_not_alone = words("A restricted case must be with a team")
        return OwnerLook(
            team=owning_team(words, page.row),
            teams=tuple(in_order(others, lambda other: other[1], words.language)),
            restricted=page.restricted,
            why_not=words("The case is closed") if closed else "",
            why_not_alone=why_not_alone,
        )

    def _elsewhere(self, page: CasePage) -> tuple[str, str]:
        if not page.elsewhere:
            return "", ""
        words = self._words
        head = words("{team} has this case.", team=owning_team(words, page.row))
        return head, words(
            "Its answers, notes and letters are on their desks. What you write here reaches them."
        )

    def _answer(self, service: Service, answer: Answer, now: datetime) -> AnswerLook:
        welsh = self._words.language == "cy"
        question = service.question(answer.question)
        if question is None:
            return AnswerLook(answer.question, answer.value)
        value = answer.value
        if question.kind is QuestionKind.DATE:
            value = day_words(self._words, date.fromisoformat(value), london_day(now))
        for choice in question.choices:
            if choice.key == answer.value:
                value = choice.label_cy if welsh else choice.label
        return AnswerLook(question.text_cy if welsh else question.text, value)

    def _letters(self, now: datetime) -> tuple[LetterLook, ...]:
        if self._seen is None:
            return ()
        words, service = self._words, self._seen.page.row.service
        names = {
            each.id: each.name_cy if words.language == "cy" else each.name
            for each in self._desk.press.templates(service.lgsl)
        }
        languages = {"en": words("English"), "cy": words("Welsh"), "both": words("Welsh and English")}
        return tuple(
            LetterLook(
                letter.id,
                words(
                    "{name}, {language}, {day}",
                    name=names.get(letter.template, words("Letter")),
                    language=languages.get(letter.language, letter.language),
                    day=short_day(words, london_day(letter.final_at), london_day(now)),
                ),
                letter.pages,
            )
            for letter in self._seen.page.letters
        )


def _in_order(service: Service, answers: Sequence[Answer]) -> list[Answer]:
    order = {question.key: place for place, question in enumerate(service.questions)}
    return sorted(answers, key=lambda answer: order.get(answer.question, len(order)))


def _ask(reader: Reader, knowledge: Knowledge, case: CaseId, now: datetime) -> _Seen:
    page = case_page(reader, knowledge, case)
    person = page.row.person
    checked = reader.setting("synced_at")
    return _Seen(
        page=page,
        person=name_of_person(reader, person) if person else "",
        markers=markers_of(reader, person, page.place.id if page.place else None, now),
        timeline=case_timeline(reader, page.row),
        checked_at=datetime.fromisoformat(checked) if checked else None,
        conflicts=conflicts_about(reader, "case", case),
        looked=reader.looked(case),
        missed=missed_lines(reader, case),
    )
