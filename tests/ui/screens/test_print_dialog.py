"""The question where to print: by keys alone, named for a screen reader, nothing cut off, and no English in Welsh."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.texts import Words
from tests.support.clipped import cut_off
from tests.ui.screens.desk_in_hand import HOSTILE, texts_of
from ui.models.paper import PrinterLook, PrintLook
from ui.screens.print_dialog import PrintDialog
from ui.theme.apply import apply_theme
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Theme
from ui.widgets.button import Button

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
STOPPED = PrinterLook("Upstairs", "Upstairs, stopped", "The printer Upstairs has stopped.")
PRINTERS = (PrinterLook("Front_desk", "Front_desk"), STOPPED)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme(LIGHT))
    yield
    apply_theme(qapp, Theme(LIGHT))


def shown(
    qtbot: QtBot, look: PrintLook | None = None, language: str = "en"
) -> tuple[PrintDialog, list[tuple[str, int]]]:
    look = look or PrintLook("Queue, 12 rows", "", PRINTERS, "Front_desk")
    dialog, chosen = PrintDialog(Words(language), look), []
    qtbot.addWidget(dialog)
    dialog.chosen.connect(lambda printer, copies: chosen.append((printer, copies)))
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog, chosen


def focus() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def test_enter_prints_one_copy_where_it_was_printed_last(qtbot: QtBot) -> None:
    dialog, chosen = shown(qtbot)
    QTest.keyClick(focus(), Key.Key_Return)
    assert chosen == [("Front_desk", 1)] and not dialog.isVisible()


@pytest.mark.parametrize("typed", ["0", "100", "-1", "1.5", "", "two", "²", "٣"])
def test_a_number_of_copies_that_is_none_is_not_taken(qtbot: QtBot, typed: str) -> None:
    dialog, chosen = shown(qtbot)
    dialog.copies.set_text(typed)
    QTest.keyClick(focus(), Key.Key_Return)
    assert not chosen and dialog.isVisible() and dialog.copies.line.hasFocus()
    assert "A number from 1 to 99." in texts_of(dialog) and not list(cut_off(dialog))
    dialog.copies.set_text(" 99 ")
    assert "A number from 1 to 99." not in texts_of(dialog)
    QTest.keyClick(focus(), Key.Key_Return)
    assert chosen == [("Front_desk", 99)]


def test_a_stopped_printer_says_so_and_another_may_be_chosen(qtbot: QtBot) -> None:
    dialog, chosen = shown(qtbot)
    QTest.keyClick(dialog.printer, Key.Key_Down)
    assert STOPPED.off in texts_of(dialog) and dialog.print.reason() == STOPPED.off
    QTest.keyClick(focus(), Key.Key_Return)
    assert not chosen and dialog.isVisible() and not list(cut_off(dialog))
    QTest.keyClick(dialog.printer, Key.Key_Up)
    assert STOPPED.off not in texts_of(dialog)
    QTest.keyClick(focus(), Key.Key_Return)
    assert chosen == [("Front_desk", 1)]


def test_esc_leaves_it(qtbot: QtBot) -> None:
    dialog, chosen = shown(qtbot)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(focus(), Key.Key_Escape)
    assert not chosen


def test_every_part_is_named_and_reached_by_tab(qtbot: QtBot) -> None:
    shown_now = shown(qtbot)
    reached = []
    for _ in range(4):
        told = QAccessible.queryAccessibleInterface(focus())
        assert told is not None
        reached.append((told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)))
        QTest.keyClick(focus(), Key.Key_Tab)
    # On Linux Qt names a list that drops down by what is chosen in it.
    assert reached == [("Front_desk", "Printer"), ("Copies", ""), ("Print", ""), ("Cancel", "")]
    assert shown_now[0].isVisible()


def test_in_welsh_nothing_is_english(qtbot: QtBot) -> None:
    look = PrintLook("Ciw", "", (PrinterLook("Argraffydd_1", "Argraffydd_1"),), "Argraffydd_1")
    dialog, _ = shown(qtbot, look, "cy")
    said = [dialog.windowTitle(), *texts_of(dialog), *(each.label() for each in dialog.findChildren(Button))]
    assert sorted(said) == sorted(
        [
            *["Argraffu"] * 3,
            "Ciw",
            "Argraffydd",
            "Copïau",
            "Argreffir pob tudalen ar 100 %; ni wneir dim yn fwy nac yn llai.",
            "Canslo",
        ]
    )


@pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "hc"])
@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_nothing_is_cut_off(qapp: QApplication, qtbot: QtBot, colours: object, factor: float) -> None:
    apply_theme(qapp, Theme(colours, factor))  # type: ignore[arg-type]
    words = Words("cy")
    most = words(
        "Only the first {most} of {rows} rows are printed. Narrow the list to print others.",
        most="2,000",
        rows="31,412",
    )
    dialog, _ = shown(qtbot, PrintLook(HOSTILE, most, PRINTERS, "Upstairs"), "cy")
    assert HOSTILE in texts_of(dialog) and not list(cut_off(dialog))
