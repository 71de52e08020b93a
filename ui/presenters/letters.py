"""All filed letters: asks for their order and for the rows in sight, words them, and shows the pages of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from caseapp.domain.deadlines import london_day
from caseapp.domain.ids import CaseId
from caseapp.errors import Expected, NotFound
from caseapp.ports import Changes, LettersBy, Reader
from caseapp.texts import Words
from caseapp.usecases.letter_list import (
    FiledLetter,
    LettersQuestion,
    letter_rows,
    letters_counts,
    letters_order,
)
from caseapp.usecases.letters import letter_pdf
from ui.delegates.looks import Cell, CellForm, TableLook
from ui.models.paper import LetterPaper, ListPaper
from ui.presenters.memory import KeptList, keep_list, kept_list
from ui.presenters.paged import Beginning, Paged, PagedView, Rows, printed_rows
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.witness import see
from ui.presenters.wording import clock_words, short_day

MINE = "mine"
_PLACE = "letters"
_SHOWN = frozenset({"letter", "case", "person_name", "officer"})
_SORTED = {
    LettersBy.WHEN: "Sorted by when it was filed",
    LettersBy.LETTER: "Sorted by letter",
    LettersBy.TO: "Sorted by whom it is to",
    LettersBy.CASE: "Sorted by case",
    LettersBy.BY: "Sorted by who made it",
    LettersBy.LANGUAGE: "Sorted by language",
}


class LettersView(PagedView, Protocol):
    def show_widths(self, widths: Mapping[str, int]) -> None: ...

    def show_sorted(self, key: str, *, descending: bool) -> None: ...

    def show_head(self, count: str, parts: Sequence[tuple[str, str]], sorted_by: str) -> None: ...

    def show_all(self, empty: str) -> None: ...

    def show_letter(self, title: str, pdf: bytes) -> None: ...

    def say(self, sentence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Opened:
    question: LettersQuestion
    widths: dict[str, int]
    beginning: Beginning


class LettersPresenter:
    """Keeps the list true; the newest letter leads at first."""

    def __init__(
        self, view: LettersView, desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words = navigator, words
        self._widths: dict[str, int] = {}
        self._names = desk.press.names(welsh=words.language == "cy")
        self._list = Paged(
            view, desk, runner, self._order, self._rows, self._counts, self._told, navigator.tell_problem
        )
        self._asked: Asked | None = None
        self._reading: Asked | None = None
        self._letter_read: LetterPaper | None = None

    def start(self) -> None:
        self._asked = self._runner.start(
            partial(self._desk.read, self._open, self._view.fitting()), self._opened, self._not_opened
        )

    def changed(self, changes: Changes) -> None:
        if any(kind in _SHOWN for kind, _ in changes.touched):
            if self._asked is None:
                self.start()  # what was asked first could not be read
                return
            self._list.follow()

    def close(self) -> None:
        self._list.close()
        for asked in (self._asked, self._reading):
            if asked is not None:
                asked.cancel()

    def part_chosen(self, part: str) -> None:
        self._ask(lambda question: replace(question, mine=part == MINE))

    def narrowed(self, typed: str) -> None:
        self._ask(lambda question: replace(question, typed=typed))

    def sorted_by(self, key: str, descending: bool) -> None:
        self._view.show_sorted(key, descending=descending)
        self._ask(lambda question: replace(question, by=LettersBy(key), descending=descending))
        self._keep()

    def laid_out(self, widths: Mapping[str, int]) -> None:
        """The officer has changed the width of a column."""
        self._widths = dict(widths)
        self._keep()

    def wanted(self, numbers: Sequence[int]) -> None:
        self._list.wanted(numbers)

    def opened(self, number: int) -> None:
        """Go to the case that a letter is filed on."""
        self._runner.start(
            partial(self._desk.read, letter_rows, [number]), self._open_case, self._navigator.tell_problem
        )

    def read(self, letter: str, title: str, reference: str) -> None:
        """Show the pages that were filed."""
        if self._reading is not None:
            self._reading.cancel()
        ask = partial(letter_pdf, letter_id=letter)
        told = partial(self._show_letter, letter, title, reference), self._no_letter
        self._reading = see(self._desk, self._runner, "letter", letter, ask, *told)

    def print_letter(self) -> None:
        """Print the letter that is read, as it was filed."""
        if self._letter_read is not None:
            self._navigator.print_out(self._letter_read)

    def print_asked(self, heads: tuple[str, ...]) -> None:
        """Print the list as it is; `heads` are the titles of its columns."""
        if not self._list.is_open:
            return
        question = self._list.question
        self._navigator.print_out(
            ListPaper(
                "letters",
                self._words("Letters"),
                self._narrowing(question),
                heads,
                lambda reader: self._order(reader, question, None),
                lambda reader, numbers: printed_rows(self._rows(reader, numbers), numbers),
            )
        )

    def _ask(self, change: Callable[[LettersQuestion], LettersQuestion]) -> None:
        self._list.ask(change)
        if self._asked is None:
            self.start()  # what was asked first could not be read

    def _open(self, reader: Reader, room: int) -> _Opened:
        kept = kept_list(reader, _PLACE)
        question = LettersQuestion(language=self._words.language)
        if kept is not None:
            by = next((by for by in LettersBy if by == kept.by), question.by)
            question = replace(question, by=by, descending=kept.descending)
        widths = kept.widths if kept is not None else {}
        return _Opened(question, widths, self._list.beginning(reader, question, room))

    def _opened(self, answer: _Opened) -> None:
        self._widths = {**answer.widths, **self._widths}
        self._view.show_widths(self._widths)
        self._list.begin(answer.question, answer.beginning)
        question = self._list.question
        self._view.show_sorted(question.by, descending=question.descending)
        if question != answer.question:  # asked before this was read
            self._keep()

    def _not_opened(self, problem: Expected) -> None:
        self._asked = None
        self._navigator.tell_problem(problem)

    def _keep(self) -> None:
        if self._list.is_open and not self._desk.read_only:
            question = self._list.question
            kept = KeptList(question.by, question.descending, self._widths)
            written = self._desk.write(keep_list, _PLACE, kept)
            self._runner.follow(written, lambda _: None, self._navigator.tell_problem)

    def _order(self, reader: Reader, question: LettersQuestion, first: int | None) -> list[int]:
        return letters_order(reader, self._names, question, first)

    def _rows(self, reader: Reader, numbers: Sequence[int]) -> Rows:
        now = self._desk.clock()
        return {number: self._look(each, now) for number, each in letter_rows(reader, numbers).items()}

    def _counts(self, reader: Reader, question: LettersQuestion) -> tuple[int, int]:
        return letters_counts(reader, self._names, question)

    def _told(self, counts: tuple[int, int], rows: int) -> None:
        words, (all, mine) = self._words, counts
        self._view.show_head(
            words("{number} filed", number=f"{all:,}"),
            (("all", f"{all:,}"), (MINE, f"{mine:,}")),
            words(_SORTED[self._list.question.by]),
        )
        self._view.show_all("" if rows else self._empty())

    def _narrowing(self, question: LettersQuestion) -> tuple[str, ...]:
        """What narrows and sorts the list, for paper."""
        words = self._words
        told = [words("Yours") if question.mine else words("All")]
        if typed := question.typed.strip():
            told.append(words("narrowed by “{typed}”", typed=typed))
        way = words("sorted downwards") if question.descending else words("sorted upwards")
        return (" · ".join([*told, words(_SORTED[question.by]), way]),)

    def _empty(self) -> str:
        words, typed = self._words, self._list.question.typed.strip()
        if typed:
            return words("No letter here goes by “{typed}”.", typed=typed)
        if self._list.question.mine:
            return words("None of these letters is yours.")
        return words("No letter is filed here yet.")

    def _open_case(self, rows: dict[int, FiledLetter]) -> None:
        for each in rows.values():
            self._navigator.open_case(CaseId(each.case))

    def _show_letter(self, letter: str, title: str, reference: str, pdf: bytes) -> None:
        self._letter_read = LetterPaper(letter, reference, pdf)
        self._view.show_letter(title, pdf)

    def _no_letter(self, problem: Expected) -> None:
        if isinstance(problem, NotFound):
            self._view.say(self._words("This letter is not on this desk yet. It comes with the next sync."))
        else:
            self._navigator.tell_problem(problem)

    def _look(self, each: FiledLetter, now: datetime) -> TableLook:
        words, letter = self._words, each.letter
        languages = {"en": words("English"), "cy": words("Welsh"), "both": words("Welsh and English")}
        day = short_day(words, london_day(letter.final_at), london_day(now))
        return TableLook(
            letter.id,
            (
                Cell(f"{day} {clock_words(letter.final_at)}", CellForm.FIGURES, whole=True),
                Cell(self._names.get(letter.template, words("Letter")), CellForm.STRONG),
                Cell(each.to or words("Nobody named"), whole=bool(each.to)),
                Cell(each.reference, CellForm.CODE, whole=True),
                Cell(each.officer, CellForm.QUIET),
                Cell(languages.get(letter.language, letter.language), CellForm.QUIET),
            ),
            each.reference,
        )
