"""Printing step by step: what is asked, what is read, when it can be given up, and what is told."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from caseapp.bootstrap import Desk
from caseapp.domain.audit import Act
from caseapp.ports import Reader
from caseapp.texts import Words
from caseapp.usecases.printing import kept_printer
from tests.letters.test_render import texts
from tests.support.screens import HeldRunner, Led
from ui.models.paper import LetterPaper, ListPaper, PrintLook
from ui.presenters.printing import MOST_ROWS, STEP, PrintingPresenter
from ui.runtime.printing import NoPrinter, PrinterRow

NAMES = ("Front_desk", "Upstairs")
LETTER = "0190f5d2-1111-7000-8000-0000000000aa"


@dataclass
class Printers:
    """Printers that keep what they are sent."""

    known: tuple[PrinterRow, ...] = tuple(PrinterRow(name, False) for name in NAMES)
    sent: list[tuple[str, bytes, str, int]] = field(default_factory=list)

    def printers(self) -> tuple[PrinterRow, ...]:
        if not self.known:
            raise NoPrinter
        return self.known

    def send(self, printer: str, pdf: bytes, title: str, copies: int = 1) -> None:
        self.sent.append((printer, pdf, title, copies))


@dataclass
class View:
    asked: list[PrintLook] = field(default_factory=list)
    told: list[tuple[str, int, int, bool]] = field(default_factory=list)

    def ask_printer(self, look: PrintLook) -> None:
        self.asked.append(look)

    def show_progress(self, sentence: str, done: int, of: int, *, can_cancel: bool) -> None:
        self.told.append((sentence, done, of, can_cancel))

    def end_progress(self) -> None:
        self.told.append(("", 0, 0, False))

    def close(self) -> None:
        self.told.append(("closed", 0, 0, False))


class Trial:
    """A presenter over a real desk, whose answers come when the test lets them."""

    def __init__(self, desk: Desk, words: Words | None = None) -> None:
        self.desk = desk
        self.view, self.runner, self.led, self.printers = View(), HeldRunner(), Led(), Printers()
        self.presenter = PrintingPresenter(
            self.view, desk, self.runner, self.led, words or Words(), self.printers
        )

    def answer(self) -> None:
        self.runner.asked.pop(0).answer()

    def answer_all(self) -> None:
        while self.runner.asked:
            self.answer()

    def audit(self) -> list[tuple[str, str, str]]:
        def ask(reader: Reader) -> list[tuple[str, str, str]]:
            rows = reader.connection.exec_driver_sql("SELECT act, kind, record FROM audit ORDER BY number")  # type: ignore[attr-defined]
            return [tuple(row) for row in rows]

        return [row for row in self.desk.read(ask) if row[0] == Act.PRINTED]


@pytest.fixture
def trial(westmere_desk: Desk) -> Trial:
    return Trial(westmere_desk)


def listed(rows: int, read: list[int] | None = None) -> ListPaper:
    def cells(_reader: Reader, numbers: object) -> list[tuple[str, ...]]:
        wanted = list(numbers)  # type: ignore[call-overload]
        if read is not None:
            read.extend(wanted)
        return [(f"row{number}", "x") for number in wanted]

    return ListPaper("queue", "Queue", ("All teams",), ("What", "Who"), lambda _: range(rows), cells)


def test_a_letter_goes_as_it_is_filed_and_its_printer_is_remembered(trial: Trial) -> None:
    paper = LetterPaper(LETTER, "WES-1", b"%PDF the letter")
    trial.presenter.print_out(paper)
    trial.answer()
    (look,) = trial.view.asked
    assert (look.what, look.remark, look.now) == ("Letter on WES-1", "", "Front_desk")
    trial.presenter.chosen("Upstairs", 2)
    assert trial.view.told[-1] == ("Handing it over to Upstairs…", 1, 1, False)
    assert not trial.audit() and not trial.printers.sent
    trial.answer()
    assert trial.printers.sent == [("Upstairs", b"%PDF the letter", "WES-1", 2)]
    assert trial.audit() == [("printed", "letter", LETTER)]
    assert trial.led.went == [("tell", "Letter on WES-1 sent to the printer.")]
    assert trial.desk.read(kept_printer) == "Upstairs"
    trial.presenter.print_out(paper)
    trial.answer()
    assert trial.view.asked[-1].now == "Upstairs"
    trial.printers.known = (PrinterRow("Front_desk", False),)
    trial.presenter.given_up()
    trial.presenter.print_out(paper)
    trial.answer()
    assert trial.view.asked[-1].now == "Front_desk", "the one that was chosen last is gone"


def test_a_list_is_read_in_steps_and_told_of(trial: Trial) -> None:
    read: list[int] = []
    trial.presenter.print_out(listed(250, read))
    trial.answer()
    assert trial.view.asked[0].what == "Queue, 250 rows" and not read
    trial.presenter.chosen("Front_desk", 1)
    for done in (0, STEP, 2 * STEP):
        assert trial.view.told[-1] == (f"Reading the list: {done} of 250 rows", done, 250, True)
        trial.answer()
    assert read == list(range(250)) and trial.view.told[-1][0] == "Making the pages…"
    trial.answer_all()
    ((printer, pdf, title, copies),) = trial.printers.sent
    assert (printer, title, copies) == ("Front_desk", "Queue", 1)
    pages = texts(pdf)
    assert "All teams 250 rows. Printed by Abi Bevan, " in pages[0]
    assert "Westmere Council" in pages[0] and "Contains personal data" in pages[-1]
    assert f"Page 1 of {len(pages)}" in pages[0] and "row249" in pages[-1]
    assert trial.audit() == [("printed", "list_queue", "")]
    assert trial.led.went == [("tell", "Queue: 250 rows sent to Front_desk.")]


def test_more_rows_than_can_be_printed_are_told_of_before_and_on_paper(trial: Trial) -> None:
    trial.presenter.print_out(listed(MOST_ROWS + 500))
    trial.answer()
    cut = "Only the first 2,000 of 2,500 rows are printed. Narrow the list to print others."
    assert trial.view.asked[0].remark == cut
    trial.presenter.chosen("Front_desk", 1)
    trial.answer_all()
    pages = texts(trial.printers.sent[0][1])
    assert cut in pages[0] and "row1999" in pages[-1] and "row2000" not in pages[-1]


def test_it_is_given_up_between_two_steps(trial: Trial) -> None:
    trial.presenter.print_out(listed(250))
    trial.answer()
    trial.presenter.chosen("Front_desk", 1)
    trial.answer()
    trial.presenter.given_up()
    trial.answer_all()
    assert not trial.printers.sent and not trial.audit()
    assert trial.led.went == [("tell", "Nothing was printed.")]
    trial.presenter.given_up()
    assert len(trial.led.went) == 1, "there is nothing left to give up"
    trial.presenter.print_out(listed(1))
    trial.answer()
    assert trial.view.asked[-1].what == "Queue, 1 row"


def test_one_at_a_time(trial: Trial) -> None:
    trial.presenter.print_out(listed(3))
    trial.presenter.print_out(listed(3))
    assert len(trial.runner.asked) == 1 and trial.led.went[-1][1].startswith("Something is being printed")


def test_without_a_printer_a_sentence_stands_in_the_place_of_the_question(trial: Trial) -> None:
    trial.printers.known = ()
    trial.presenter.print_out(listed(3))
    trial.answer()
    assert trial.led.went == [("problem", "no_printer")] and not trial.view.asked
    assert trial.view.told[-1][0] == ""


def test_an_empty_list_is_not_printed(trial: Trial) -> None:
    trial.presenter.print_out(listed(0))
    trial.answer()
    assert trial.led.went == [("tell", "There is nothing in this list to print.")] and not trial.view.asked


def test_a_stopped_printer_says_so_where_it_is_chosen(westmere_desk: Desk) -> None:
    trial = Trial(westmere_desk, Words("cy"))
    trial.printers.known = (PrinterRow("Front_desk", True),)
    trial.presenter.print_out(listed(3))
    trial.answer()
    (look,) = trial.view.asked
    assert look.what == "Queue, 3 rhes" and look.printers[0].label == "Front_desk, wedi stopio"
    assert look.printers[0].off.startswith("Mae’r argraffydd Front_desk wedi stopio.")


def test_nothing_is_asked_after_the_window_is_closed(trial: Trial) -> None:
    trial.presenter.print_out(listed(3))
    trial.presenter.close()
    trial.answer_all()
    assert not trial.view.asked and trial.view.told[-1][0] == "closed"
