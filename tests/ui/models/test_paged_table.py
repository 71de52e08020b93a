"""The table model: blank until read, no reset while the same list changes, ticks by row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.delegates.looks import Cell, TableLook
from ui.delegates.row import LOOK
from ui.models.order_change import PutIn, TakeOut, smallest_change
from ui.models.paged_table import Column, PagedTable

COLUMNS = (Column("due", "Due", 100), Column("who", "Who", 100, fills=True))


def look(number: int, who: str = "") -> TableLook:
    return TableLook(f"id-{number}", (Cell(f"due {number}"), Cell(who or f"who {number}")))


def made(order: list[int], read: int = 0) -> PagedTable:
    model = PagedTable(COLUMNS, loading="Loading", ticks="Ticked")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.begin(order, {number: look(number) for number in order[:read]})
    return model


def words(model: QAbstractItemModel, place: int, column: int = 1) -> str | None:
    cell = model.index(place, column).data(LOOK)
    return cell.words if isinstance(cell, Cell) else None


def test_rows_are_blank_and_wanted_until_they_are_read(qtbot: QtBot) -> None:
    model = made([7, 8, 9], read=1)
    assert words(model, 0) == "due 7"
    with qtbot.waitSignal(model.wanted) as heard:
        assert words(model, 2) is None
    assert set(heard.args[0]) >= {9}
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show_rows({9: look(9)})
    assert (told.args[0].row(), told.args[1].row()) == (2, 2)
    assert words(model, 2) == "due 9"


def test_only_rows_that_changed_are_told_of(qtbot: QtBot) -> None:
    model = made([7, 8, 9], read=3)
    told: list[int] = []
    model.dataChanged.connect(lambda top, _: told.append(top.row()))
    model.show_rows({7: look(7), 8: look(8, "Ceri Example"), 9: look(9)})
    assert told == [1]


def test_a_list_that_changes_is_never_reset(qtbot: QtBot) -> None:
    model = made([5, 6, 7, 8], read=4)
    model.modelReset.connect(lambda: (_ for _ in ()).throw(AssertionError))
    held = QPersistentModelIndex(model.index(2, 0))
    new = [9, 5, 7, 8]
    model.take(smallest_change([5, 6, 7, 8], new))
    assert [model.number(place) for place in range(model.rowCount())] == new
    assert held.row() == 2 and words(model, 2) == "due 7"
    assert model.place(6) is None and model.number(4) is None


def test_with_only_the_others_are_to_be_read_again(qtbot: QtBot) -> None:
    model = made([5, 6], read=2)
    model.show_rows({5: look(5)}, only=True)
    assert words(model, 0) == "due 5" and words(model, 1) is None


def test_ticks_stay_with_their_rows_and_go_with_them(qtbot: QtBot) -> None:
    model = made([5, 6, 7], read=3)
    model.tick([0, 2], True)
    model.take([TakeOut(0, 0), PutIn(2, [4])])
    assert [model.is_ticked(model.number(place)) for place in range(3)] == [False, True, False]
    checked = model.index(1, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert Qt.CheckState(checked) == Qt.CheckState.Checked
    assert model.ticked() == [5, 7]
    model.keep_ticks()
    assert model.ticked() == [7]
    model.untick_all()
    assert model.ticked() == []


def test_a_screen_reader_hears_each_cell_and_each_head(qtbot: QtBot) -> None:
    model = PagedTable(COLUMNS, loading="Loading", ticks="Ticked")
    model.begin([1], {})
    cell = Cell("JM", warning="Marker", spoken="Jo Mistry")
    model.show_rows({1: TableLook("x", (Cell("Due"), cell))})
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 2).data(role) == "Marker, Jo Mistry"
    assert model.index(0, 0).data(role) == "Ticked"
    heads = [model.headerData(place, Qt.Orientation.Horizontal, role) for place in range(3)]
    assert heads == ["Ticked", "Due", "Who"]
