"""The table by keys, pointer and screen reader; what is in hand and in sight stays while the list changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.delegates.looks import Cell, TableLook
from ui.delegates.table_cell import cell_width
from ui.models.order_change import smallest_change
from ui.models.paged_table import Column, PagedTable
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, Theme
from ui.widgets.table import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key, Shift, Alt = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
COLUMNS = (
    Column("due", "Due", 120),
    Column("who", "Who", 160),
    Column("status", "Status", 90, fills=True),
    Column("age", "Age", 60, right=True),
)
LONG = list(range(1, 5001))


def look(number: int, who: str = "") -> TableLook:
    cells = (Cell(f"due {number}"), Cell(who or f"who {number}", whole=True), Cell("Reported"), Cell("3"))
    return TableLook(f"id-{number}", cells)


@pytest.fixture
def table(qapp: QApplication, qtbot: QtBot) -> Table:
    apply_theme(qapp, Theme(LIGHT))
    rows = PagedTable(COLUMNS, loading="Loading", ticks="Ticked")
    made = Table("Queue", rows, head="Columns", sorted_words=("sorted upwards", "sorted downwards"))
    rows.wanted.connect(lambda numbers: made.show_rows({number: look(number) for number in numbers}))
    qtbot.addWidget(made)
    made.resize(640, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin(LONG)
    made.setFocus()
    qtbot.waitUntil(lambda: made.rows.look(5) is not None)
    return made


def heard(signal: object) -> list[object]:
    came: list[object] = []
    signal.connect(lambda *what: came.append(what[0] if len(what) == 1 else what))  # type: ignore[attr-defined]
    return came


def test_the_first_row_is_in_hand_and_only_what_is_in_sight_is_read(table: Table) -> None:
    assert table.now() == 1
    assert table.rows.look(200) is None


def test_keys_move_tick_extend_and_open(table: Table) -> None:
    opened = heard(table.opened)
    for key in (Key.Key_J, Key.Key_J, Key.Key_K, Key.Key_Down):
        QTest.keyClick(table, key)
    assert table.now() == 3
    QTest.keyClick(table, Key.Key_X)
    QTest.keyClick(table, Key.Key_X)
    assert table.rows.ticked() == []
    QTest.keyClick(table, Key.Key_J, Shift)
    QTest.keyClick(table, Key.Key_J, Shift)
    assert table.rows.ticked() == [3, 4, 5] and table.now() == 5
    QTest.keyClick(table, Key.Key_K, Shift)
    assert table.rows.ticked() == [3, 4, 5] and table.now() == 4
    QTest.keyClick(table, Key.Key_End)
    assert table.now() == 5000
    QTest.keyClick(table, Key.Key_J)
    assert table.now() == 5000
    QTest.keyClick(table, Key.Key_Home)
    QTest.keyClick(table, Key.Key_PageDown)
    assert table.now() is not None and 5 < table.now() < 40
    QTest.keyClick(table, Key.Key_Return)
    assert opened == [table.now()]


def test_a_click_on_a_box_ticks_and_shift_ticks_all_between(table: Table) -> None:
    def click(place: int, column: int, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = table.visualRect(table.rows.index(place, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, more, at)

    click(2, 0)
    assert table.rows.ticked() == [3] and table.now() == 3
    click(2, 0)
    assert table.rows.ticked() == []
    click(1, 1)
    assert table.rows.ticked() == [] and table.now() == 2
    click(4, 2, Shift)
    assert table.rows.ticked() == [2, 3, 4, 5]


def test_what_is_in_hand_stays_in_hand_and_in_its_place_on_the_screen(table: Table) -> None:
    table.set_now(2500)
    before = table.visualRect(table.rows.index(2499, 1)).top()
    moved = heard(table.moved)
    new = [9001, 9002, *LONG[:100], *LONG[101:2400], *LONG[2450:], 9003]
    table.take(smallest_change(LONG, new))
    assert table.now() == 2500 and moved == []
    place = table.rows.place(2500)
    assert place == 2500 - 1 + 2 - 51
    assert table.visualRect(table.rows.index(place, 1)).top() == before


def test_what_is_in_sight_stays_where_nothing_is_in_hand_there(table: Table) -> None:
    table.verticalScrollBar().setValue(30_000)
    first, top = table.in_sight()[0], table.rowViewportPosition(table.rowAt(0))
    new = [9001, *LONG]
    table.take(smallest_change(LONG, new))
    assert table.now() == 1
    assert table.in_sight()[0] == first and table.rowViewportPosition(table.rowAt(0)) == top


def test_a_row_that_moves_stays_in_hand(table: Table) -> None:
    table.set_now(3)
    new = [1, 2, *LONG[3:40], 3, *LONG[40:]]
    table.take(smallest_change(LONG, new))
    assert table.now() == 3 and table.rows.place(3) == 39


def test_where_the_row_in_hand_goes_another_is_in_hand(table: Table) -> None:
    table.set_now(3)
    moved = heard(table.moved)
    new = [1, 2, *LONG[3:]]
    table.take(smallest_change(LONG, new))
    assert table.now() in (2, 4) and moved == [table.now()]


def test_the_head_sorts_and_changes_widths_by_keys(table: Table) -> None:
    chosen, changed = heard(table.sorted_by), heard(table.laid_out)
    table.set_sorted("due", descending=False)
    table.head.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.head.accessibleName() == "Due, sorted upwards"
    QTest.keyClick(table.head, Key.Key_Return)
    QTest.keyClick(table.head, Key.Key_Right)
    assert table.head.accessibleName() == "Who"
    QTest.keyClick(table.head, Key.Key_Space)
    assert chosen == [("due", True), ("who", False)]
    before = table.head.sectionSize(2)
    QTest.keyClick(table.head, Key.Key_Right, Alt)
    assert table.head.sectionSize(2) == before + 16 and len(changed) == 1
    QTest.keyClick(table.head, Key.Key_Left, Alt)
    QTest.keyClick(table.head, Key.Key_Left, Alt)
    assert table.widths() == {"who": before - 16}


def test_a_click_on_a_title_sorts_and_again_the_other_way(table: Table) -> None:
    chosen = heard(table.sorted_by)
    table.set_sorted("who", descending=True)
    at = QPoint(table.head.sectionViewportPosition(2) + 20, table.head.height() // 2)
    QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [("who", False)]
    box = QPoint(5, table.head.height() // 2)
    QTest.mouseClick(table.head.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(chosen) == 1


def test_kept_widths_are_taken_up_and_unknown_columns_ignored(table: Table) -> None:
    table.set_widths({"age": 111, "colour": 5})
    assert table.head.sectionSize(4) == 111
    assert table.widths() == {"age": 111}


def test_names_are_never_cut_but_by_the_officer(table: Table) -> None:
    long = look(2, "Anastasia Konstantina Featherstonehaugh-Cholmondeley")
    table.show_rows({2: long})
    assert table.head.sectionSize(2) >= cell_width(long.cells[1]) > 160
    table.set_widths({"who": 90})
    assert table.head.sectionSize(2) == 90


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_rows_and_boxes_are_large_enough_to_hit(qapp: QApplication, table: Table, factor: float) -> None:
    apply_theme(qapp, Theme(LIGHT, factor))
    assert table.rowHeight(0) == table.verticalHeader().defaultSectionSize() >= 24 * factor
    assert table.head.sectionSize(0) >= 24
    assert table.head.height() >= 24


def test_a_screen_reader_hears_table_and_head_by_name(table: Table) -> None:
    told = QAccessible.queryAccessibleInterface(table)
    assert told is not None and told.text(QAccessible.Text.Name) == "Queue"
    head = QAccessible.queryAccessibleInterface(table.head)
    assert head is not None and head.text(QAccessible.Text.Name) == "Columns"
