"""Before a list or a page has been read there are bars, and a screen reader says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import Cell, TableLook
from ui.models.paged_table import Column, PagedTable
from ui.screens.keyed_list import KeyedList
from ui.theme.apply import apply_theme
from ui.theme.current import colours
from ui.theme.tokens import DARK, LIGHT, Colours, Theme
from ui.widgets.skeleton import Skeleton
from ui.widgets.table import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def bars(widget: QWidget) -> int:
    """How many of some lines of pixels have a bar in them."""
    picture, wanted = widget.grab().toImage(), QColor(colours().press).rgb()
    return sum(
        any(picture.pixelColor(across, down).rgb() == wanted for across in range(20, picture.width(), 7))
        for down in range(picture.height())
    )


def described(widget: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return told.text(QAccessible.Text.Description)


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"], autouse=True)
def theme(qapp: QApplication, request: pytest.FixtureRequest) -> Colours:
    apply_theme(qapp, Theme(request.param))
    return request.param  # type: ignore[no-any-return]


def test_a_table_is_bars_until_it_begins_even_with_nothing(qtbot: QtBot) -> None:
    rows = PagedTable((Column("who", "Who", 160), Column("due", "Due", 120)), loading="Loading")
    table = Table("Queue", rows, head="Columns", sorted_words=("upwards", "downwards"))
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    assert bars(table.viewport()) > 8 and described(table) == "Loading"
    table.begin([], {})
    assert bars(table.viewport()) == 0 and described(table) == ""
    look = TableLook("a", (Cell("Ann"), Cell("today")))
    table.begin([1, 2], {1: look})
    assert bars(table.viewport()) > 0
    spoken = [rows.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole) for place in (0, 1)]
    assert spoken == ["Ann", "Loading"]
    table.show_rows({2: look})
    assert bars(table.viewport()) == 0
    assert rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ann"


def test_a_list_is_bars_until_its_rows_are_told(qtbot: QtBot) -> None:
    rows = KeyedList("My work", CaseRowDelegate(), loading="Loading")
    qtbot.addWidget(rows)
    rows.resize(400, 300)
    rows.show()
    assert bars(rows.viewport()) > 8 and described(rows) == "Loading"
    rows.show_rows([])
    assert bars(rows.viewport()) == 0 and described(rows) == ""


def test_a_page_is_covered_until_it_has_been_read(qtbot: QtBot) -> None:
    page = QWidget()
    under = QWidget(page)
    cover = Skeleton(page, "Loading")
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    assert cover.isVisible() and cover.size() == QSize(400, 300) and cover.accessibleName() == "Loading"
    late = QWidget(page)
    late.setGeometry(under.geometry())
    page.resize(500, 320)
    page.layout()
    qtbot.waitUntil(lambda: cover.size() == QSize(500, 320))
    assert page.childAt(QPoint(5, 5)) is cover and bars(page) > 30
    cover.end()
    assert not cover.isVisible() and bars(page) == 0
