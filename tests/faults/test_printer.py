"""No printer, a stopped one, one that is gone: a sentence says so, and the letter stays filed to be printed later."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from caseapp.bootstrap import Desk
from caseapp.domain.letter import Letter
from caseapp.errors import Expected
from caseapp.texts import Words, problem
from caseapp.usecases.letters import letter_pdf
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window, prepare
from ui.demo import Diary, Journey
from ui.hands import Hands
from ui.runtime.printing import (
    NoPrintCommand,
    NoPrinter,
    PrinterRefused,
    PrinterRow,
    PrinterStopped,
    SystemPrinters,
)
from ui.screens.letter import LetterScreen
from ui.screens.print_dialog import PrintDialog
from ui.screens.work import WorkScreen

DEFAULT = "system default destination: Front_desk"
IDLE = """printer Front_desk is idle.  enabled since Thu Nov 26 05:02:28 2026
Front_desk accepting requests since Thu Nov 26 05:02:28 2026"""
DISABLED = """printer Front_desk disabled since Thu Nov 26 05:02:28 2026 -
\tout of paper
Front_desk accepting requests since Thu Nov 26 05:02:28 2026"""
REJECTING = """printer Front_desk is idle.  enabled since Thu Nov 26 05:02:28 2026
\tRejecting Jobs
Front_desk not accepting requests since Thu Nov 26 05:02:28 2026 -
\tRejecting Jobs"""
GONE = 'lpstat: error - LPDEST environment variable names non-existent destination "Front_desk".'
STOPPED = PrinterStopped(printer="Front_desk")


class PrintSystem:
    """Programs that say what CUPS 2.4 says, and nothing else on the path."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._programs = folder / "programs"
        self._programs.mkdir()
        self._printed, self._arguments = folder / "printed", folder / "arguments"
        monkeypatch.setenv("PATH", str(self._programs))

    def says(
        self,
        names: str = "Front_desk",
        default: str = DEFAULT,
        state: str = IDLE,
        *,
        knows: bool = True,
        takes: bool = True,
    ) -> None:
        """What `lpstat` says to `-e`, `-d` and `-p`, whether the printer is known, and whether `lp` takes a letter."""
        unknown = "" if knows else "exit 1;"
        self._program(
            "lpstat",
            f"case \"$1\" in -e) echo '{names}';; -d) echo '{default}';; *) {unknown} echo '{state}';; esac",
        )
        # `cat` is not on the path either.
        take = (
            f'echo "$@" > "{self._arguments}"\n'
            f'while IFS= read -r line || [ -n "$line" ]; do echo "$line"; done > "{self._printed}"'
        )
        self._program("lp", take if takes else "exit 1")

    def keeps_waiting(self) -> tuple[Path, Path]:
        """From now on `lpstat` makes the first file and answers nothing before something is written into the second."""
        asked, pipe = self._programs.parent / "asked", self._programs.parent / "pipe"
        os.mkfifo(pipe)
        self._program("lpstat", f': > "{asked}"; read -r line < "{pipe}"; exit 1')
        self._program("lp", "exit 1")
        return asked, pipe

    def goes(self) -> None:
        """The computer has no print commands any more."""
        for program in self._programs.iterdir():
            program.unlink()

    @property
    def printed(self) -> bool:
        """Whether a letter came out."""
        return self._printed.exists() and self._printed.stat().st_size > 0

    @property
    def arguments(self) -> str:
        """What `lp` was told."""
        return self._arguments.read_text(encoding="utf-8").strip()

    def _program(self, name: str, script: str) -> None:
        (self._programs / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (self._programs / name).chmod(0o755)


@pytest.fixture
def prints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintSystem:
    return PrintSystem(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, (("Front_desk", False), ("attic", False), ("Upstairs", False))),
        (
            {"default": "no system default destination"},
            (("attic", False), ("Front_desk", False), ("Upstairs", False)),
        ),
        ({"default": GONE, "names": "Upstairs"}, (("Upstairs", False),)),
        ({"names": ""}, (("Front_desk", False),)),
        ({"names": "Front_desk", "state": DISABLED}, (("Front_desk", True),)),
        ({"names": "Front_desk", "state": REJECTING}, (("Front_desk", True),)),
        ({"names": "Front_desk", "knows": False}, (("Front_desk", False),)),
    ],
    ids=["default", "no default", "default is gone", "default alone", "stopped", "rejecting", "says no more"],
)
def test_the_printers_of_the_computer(prints: PrintSystem, said: dict, expected: tuple) -> None:
    prints.says(**{"names": "Upstairs\nattic\nFront_desk", **said})
    assert SystemPrinters().printers() == tuple(PrinterRow(*each) for each in expected)


@pytest.mark.parametrize("default", ["no system default destination", GONE, ""])
def test_no_printer_at_all(prints: PrintSystem, default: str) -> None:
    prints.says(names="", default=default)
    with pytest.raises(NoPrinter):
        SystemPrinters().printers()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"knows": False}, STOPPED),
        ({"state": DISABLED}, STOPPED),
        ({"state": REJECTING}, STOPPED),
        ({"takes": False}, PrinterRefused()),
    ],
    ids=["unknown", "stopped", "rejecting", "takes nothing"],
)
def test_what_is_not_taken_is_told(prints: PrintSystem, said: dict, expected: Expected) -> None:
    prints.says(**said)
    with pytest.raises(type(expected)) as met:
        SystemPrinters().send("Front_desk", b"%PDF-1.4 a letter", "WES-1")
    assert met.value.values == expected.values and not prints.printed


def test_what_the_print_command_is_told(prints: PrintSystem) -> None:
    prints.says()
    SystemPrinters().send("Front_desk", b"%PDF-1.4 a letter", "WES-1", 3)
    assert prints.arguments == "-d Front_desk -n 3 -o print-scaling=none -t WES-1 -"


def test_no_print_command(prints: PrintSystem) -> None:
    with pytest.raises(NoPrintCommand):
        SystemPrinters().printers()
    with pytest.raises(NoPrintCommand):
        SystemPrinters().send("Front_desk", b"%PDF-1.4 a letter", "WES-1")


@pytest.fixture
def opened(qapp: QApplication, qtbot, westmere_desk: Desk) -> Iterator[OpenDesk]:
    prepare(qapp)
    opened = open_window(westmere_desk, sync=False)
    qtbot.addWidget(opened.window)
    yield opened
    opened.close()


@pytest.mark.slow
def test_printer_gone(opened: OpenDesk, prints: PrintSystem, tmp_path: Path) -> None:
    (tmp_path / "shown").mkdir()
    prints.says()
    journey, hands = Journey(opened, Diary(tmp_path / "shown")), Hands(opened.window)
    journey.take_call("llyr mill", "bin not emptied", ("2", "today", "Y"), "bin")
    journey.send_letter("bin")
    page = opened.window.frame.page(opened.window.frame.tabs.now() or "")
    assert isinstance(page, LetterScreen) and not page.checks.print.reason()

    hands.press("Ctrl+P")
    asked = dialog_of(opened, hands)
    prints.says(state=DISABLED)
    QTest.keyClick(asked.copies.line, Qt.Key.Key_Return)
    told(opened, hands, STOPPED)
    hands.press("Ctrl+P")
    asked = dialog_of(opened, hands)
    assert asked.print.reason() == problem(Words(), STOPPED)
    QTest.keyClick(asked.printer, Qt.Key.Key_Return)
    assert asked.isVisible()
    QTest.keyClick(asked.printer, Qt.Key.Key_Escape)
    hands.wait(lambda: opened.window.strip.sentence() == "Nothing was printed.", "that it was given up")
    prints.goes()
    hands.press("Ctrl+P")
    told(opened, hands, NoPrintCommand())
    (letter,) = opened.desk.read(lambda reader: reader.find(Letter, newest=1))
    assert hashlib.sha256(opened.desk.read(letter_pdf, letter.id)).hexdigest() == letter.sha256
    assert not prints.printed

    prints.says()
    hands.press("Ctrl+P")
    QTest.keyClick(dialog_of(opened, hands).copies.line, Qt.Key.Key_Return)
    hands.wait(lambda: opened.window.strip.sentence().endswith("sent to the printer."), "the letter printed")
    assert prints.printed


def test_a_print_system_that_keeps_one_waiting_is_given_up(opened: OpenDesk, prints: PrintSystem) -> None:
    begun, pipe = prints.keeps_waiting()
    window, hands = opened.window, Hands(opened.window)
    progress = window.printing.progress
    window.open_place("work")
    page = window.frame.page("work")
    assert isinstance(page, WorkScreen)
    hands.wait(lambda: bool(page.rows.keys()), "my work")
    hands.press("Ctrl+P")
    assert progress.isHidden() and progress.late.isActive()
    progress.late.timeout.emit()
    assert progress.isVisible() and progress.sentence() == "Asking for the printers…"
    hands.press("Ctrl+P")
    assert window.strip.sentence().startswith("Something is being printed already.")
    hands.wait(begun.exists, "the print system asked")
    progress.cancel.setFocus()
    QTest.keyClick(progress.cancel, Qt.Key.Key_Return)
    assert progress.isHidden() and window.strip.sentence() == "Nothing was printed."
    assert page.rows.hasFocus(), "the focus is where it was"
    prints.says()
    pipe.write_text("go on\n")
    hands.press("Ctrl+P")
    asked = dialog_of(opened, hands)
    assert asked.printer.now() == "Front_desk" and window.printing.progress.isHidden()
    QTest.keyClick(asked.printer, Qt.Key.Key_Escape)


def dialog_of(opened: OpenDesk, hands: Hands) -> PrintDialog:
    def asked() -> bool:
        dialog = opened.window.printing.dialog
        return dialog is not None and isValid(dialog) and dialog.isVisible()

    hands.wait(asked, "the question where to print")
    assert opened.window.printing.dialog is not None
    return opened.window.printing.dialog


def told(opened: OpenDesk, hands: Hands, why: Expected) -> None:
    sentence = problem(Words(), why)
    hands.wait(lambda: sentence in texts_of(opened.window), sentence)
