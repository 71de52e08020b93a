"""Prints letters as filed and lists as they stand: asks for the printer, reads, makes the pages and sends them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from caseapp.domain.audit import Act
from caseapp.domain.deadlines import london_day
from caseapp.errors import Expected, PracticeOnly
from caseapp.letters.printed_list import PrintedList
from caseapp.ports import Reader
from caseapp.texts import Words, problem
from caseapp.usecases.printing import PrintedBy, keep_printer, kept_printer, printed_by
from ui.models.paper import LetterPaper, ListPaper, Paper, PrinterLook, PrintLook
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.witness import write_down
from ui.presenters.wording import clock_words, date_words
from ui.runtime.printing import PrinterRow, PrinterStopped

T = TypeVar("T")

MOST_ROWS = 2_000
"""Of one list, some eighty pages. Who needs more narrows the list and prints it in parts."""
STEP = 100
"""So many rows are read at once."""


class Printers(Protocol):
    """The printers of this computer; both calls wait for the print system."""

    def printers(self) -> tuple[PrinterRow, ...]: ...

    def send(self, printer: str, pdf: bytes, title: str, copies: int = 1) -> None: ...


class PrintingView(Protocol):
    def ask_printer(self, look: PrintLook) -> None:
        """Ask where to print, and how many copies."""
        ...

    def show_progress(self, sentence: str, done: int, of: int, *, can_cancel: bool) -> None:
        """How far it has come, `of` is 0 while nobody knows; shown once it takes long."""
        ...

    def end_progress(self) -> None: ...

    def close(self) -> None:
        """Ask and show no more."""
        ...


@dataclass(frozen=True, slots=True)
class _Ready:
    """What was read before the officer is asked. `rows` is how long a list is, `numbers` those that are printed."""

    printers: tuple[PrinterRow, ...]
    kept: str
    numbers: Sequence[int] = ()
    rows: int = 0
    by: PrintedBy | None = None


class PrintingPresenter:
    """One print at a time. Until it is handed over to the print system it can be given up."""

    def __init__(
        self,
        view: PrintingView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        printers: Printers,
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._printers = navigator, words, printers
        self._paper: Paper | None = None
        self._ready = _Ready((), "")
        self._printer, self._copies = "", 1
        self._rows: list[tuple[str, ...]] = []
        self._asked: Asked | None = None

    def print_out(self, paper: Paper) -> None:
        """Ask where to print it, if it can be printed."""
        if self._desk.practice:
            self._navigator.tell_problem(PracticeOnly())
        elif self._paper is not None:
            self._navigator.tell(
                self._words("Something is being printed already. Wait for it, or give it up first."),
                done=False,
            )
        else:
            self._paper = paper
            self._view.show_progress(self._words("Asking for the printers…"), 0, 0, can_cancel=True)
            ask_where = partial(self._ask_where, paper)
            self._asked = self._runner.start_apart(partial(self._get_ready, paper), ask_where, self._failed)

    def chosen(self, printer: str, copies: int) -> None:
        """The officer has chosen where, and how often."""
        self._printer, self._copies = printer, copies
        match self._paper:
            case LetterPaper() as letter:
                self._send(letter.pdf)
            case ListPaper() as listed:
                self._rows = []
                self._read_on(listed, 0)

    def given_up(self) -> None:
        """The officer does not want it after all."""
        if self._end():
            self._navigator.tell(self._words("Nothing was printed."), done=False)

    def close(self) -> None:
        """Ask and show no more; what is being handed over to the print system goes on."""
        self._end()
        self._view.close()

    # In a worker.

    def _get_ready(self, paper: Paper) -> _Ready:
        printers = self._printers.printers()

        def read(reader: Reader) -> _Ready:
            kept = kept_printer(reader)
            if isinstance(paper, LetterPaper):
                return _Ready(printers, kept)
            numbers = paper.numbers(reader)
            return _Ready(printers, kept, numbers[:MOST_ROWS], len(numbers), printed_by(reader))

        return self._desk.read(read)

    def _hand_over(self, paper: Paper, pdf: bytes, printer: str, copies: int, kept: str) -> None:
        kind, record, title = (
            ("letter", paper.letter, paper.reference)
            if isinstance(paper, LetterPaper)
            else (f"list_{paper.place.replace('-', '_')}", "", paper.title)
        )
        write_down(self._desk, Act.PRINTED, kind, record)
        self._printers.send(printer, pdf, title, copies)
        if printer != kept and not self._desk.read_only:
            self._desk.write(keep_printer, printer).result()

    # In order.

    def _ask_where(self, paper: Paper, ready: _Ready) -> None:
        words = self._words
        self._view.end_progress()
        self._ready = ready
        if isinstance(paper, LetterPaper):
            what, remark = words("Letter on {reference}", reference=paper.reference), ""
        elif not ready.rows:
            self._end()
            self._navigator.tell(words("There is nothing in this list to print."), done=False)
            return
        else:
            what, remark = f"{paper.title}, {self._many(len(ready.numbers))}", self._cut()
        looks = tuple(map(self._printer_look, ready.printers))
        known = [look.name for look in looks]
        now = ready.kept if ready.kept in known else known[0]
        self._view.ask_printer(PrintLook(what, remark, looks, now))

    def _read_on(self, paper: ListPaper, at: int) -> None:
        numbers = self._ready.numbers
        self._view.show_progress(
            self._words("Reading the list: {done} of {rows} rows", done=f"{at:,}", rows=f"{len(numbers):,}"),
            at,
            len(numbers),
            can_cancel=True,
        )
        wanted = numbers[at : at + STEP]
        if wanted:
            self._ask(partial(self._desk.read, paper.rows, wanted), partial(self._read, paper, at + STEP))
        else:
            self._view.show_progress(self._words("Making the pages…"), 1, 1, can_cancel=True)
            printed = self._printed(paper)
            self._ask(partial(self._desk.press.listed, printed, self._page_of), self._send)

    def _read(self, paper: ListPaper, next_at: int, rows: Sequence[tuple[str, ...]]) -> None:
        self._rows += rows
        self._read_on(paper, next_at)

    def _send(self, pdf: bytes) -> None:
        assert self._paper is not None
        self._view.show_progress(
            self._words("Handing it over to {printer}…", printer=self._printer), 1, 1, can_cancel=False
        )
        to = self._printer, self._copies, self._ready.kept
        self._asked = None  # from here on it cannot be given up
        self._runner.start(partial(self._hand_over, self._paper, pdf, *to), self._sent, self._failed)

    def _sent(self, _done: None) -> None:
        words, paper, printer = self._words, self._paper, self._printer
        rows = len(self._rows)
        self._end()
        if isinstance(paper, LetterPaper):
            self._navigator.tell(
                words("Letter on {reference} sent to the printer.", reference=paper.reference)
            )
        elif paper is not None:
            self._navigator.tell(
                words.count(
                    "{list}: 1 row sent to {printer}.",
                    "{list}: {number} rows sent to {printer}.",
                    rows,
                    list=paper.title,
                    printer=printer,
                )
            )

    def _ask(self, call: Callable[[], T], show: Callable[[T], None]) -> None:
        self._asked = self._runner.start(call, show, self._failed)

    def _failed(self, why: Expected) -> None:
        self._end()
        self._navigator.tell_problem(why)

    def _end(self) -> bool:
        """Be ready for the next; whether there was anything under way."""
        was = self._paper is not None
        if self._asked is not None:
            self._asked.cancel()
        self._paper = self._asked = None
        self._rows, self._ready = [], _Ready((), "")
        self._view.end_progress()
        return was

    # Words.

    def _printer_look(self, row: PrinterRow) -> PrinterLook:
        if not row.stopped:
            return PrinterLook(row.name, row.name)
        label = self._words("{printer}, stopped", printer=row.name)
        return PrinterLook(row.name, label, problem(self._words, PrinterStopped(printer=row.name)))

    def _many(self, rows: int) -> str:
        return self._words.count("1 row", "{number} rows", rows)

    def _cut(self) -> str:
        """That not all of a list is printed; empty if it is."""
        ready = self._ready
        if ready.rows == len(ready.numbers):
            return ""
        return self._words(
            "Only the first {most} of {rows} rows are printed. Narrow the list to print others.",
            most=f"{len(ready.numbers):,}",
            rows=f"{ready.rows:,}",
        )

    def _page_of(self, page: int, pages: int) -> str:
        return self._words("Page {page} of {pages}", page=page, pages=pages)

    def _printed(self, paper: ListPaper) -> PrintedList:
        words, by, now = self._words, self._ready.by, self._desk.clock()
        assert by is not None
        today = london_day(now)
        when = words("{day} at {clock}", day=date_words(words, today.isoformat()), clock=clock_words(now))
        printed = words("Printed by {officer}, {when}", officer=by.officer, when=when)
        told = (*paper.told, f"{self._many(len(self._rows))}. {self._cut()}".strip(), f"{printed}.")
        foot = words("Contains personal data: keep it locked away, and shred it when it has served.")
        council = by.council_cy if words.language == "cy" else by.council
        return PrintedList(
            title=paper.title,
            council=council,
            told=told,
            heads=paper.heads,
            rows=tuple(self._rows),
            foot=f"{paper.title}. {printed}. {foot}",
            language=words.language,
        )
