"""Text is laid out once for each width, and anew when what it says or how it looks has changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.domain.references import temporary
from ui.delegates.wrapped import laid_out
from ui.theme.apply import apply_theme
from ui.theme.fonts import font
from ui.theme.tokens import LIGHT, Theme, Type
from ui.widgets.empty import EmptyState
from ui.widgets.note_field import NoteField
from ui.widgets.text import Text

SHORT, LONG = "Nothing due", "Names, phone numbers, postcodes, addresses and dates of birth were looked at."


def test_a_text_that_changes_is_laid_out_anew(qtbot: QtBot) -> None:
    text = Text(SHORT, wrap=True)
    qtbot.addWidget(text)
    low = text.heightForWidth(150)
    text.setText(LONG)
    assert text.heightForWidth(150) > low and text.sizeHint().width() > 150
    high = text.heightForWidth(150)
    plain = text.grab().toImage()
    text.set_marked([(0, len(LONG))])
    assert text.grab().toImage() != plain
    text.set_role(Type.TIMER)
    assert text.heightForWidth(150) > high
    text.setWordWrap(False)
    assert text.sizeHint().height() < high


def test_only_the_last_widths_are_kept(qtbot: QtBot) -> None:
    text = Text(LONG, wrap=True)
    qtbot.addWidget(text)
    heights = [text.heightForWidth(width) for width in range(100, 400)]
    assert heights[0] > heights[-1] and len(text._laid) < 10


def test_nothing_is_cut_off_where_an_empty_list_needs_two_lines(qtbot: QtBot) -> None:
    empty = EmptyState("search", SHORT, LONG)
    qtbot.addWidget(empty)
    empty.resize(360, 300)
    empty.show()
    for text in empty.findChildren(Text):
        assert text.height() >= text.heightForWidth(text.width()) > 0


def test_what_a_note_asks_for_follows_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    def made() -> QWidget:
        page = QWidget()
        note = NoteField("Note", placeholder="Anything said on this call", parent=page)
        note.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no cursor, no ring
        note.resize(500, 160)
        page.resize(500, 160)
        qtbot.addWidget(page)
        return page

    def drawn(page: QWidget) -> QImage:
        page.show()
        QApplication.processEvents()
        return page.grab().toImage()

    page = made()
    small = drawn(page)
    apply_theme(qapp, Theme(LIGHT, 2))
    assert drawn(page) == drawn(made()) != small
    apply_theme(qapp, Theme(LIGHT))
    assert drawn(page) == small


@pytest.mark.parametrize("reference", ["WES-7Q4M-0042-K", temporary(42)])
def test_no_line_ends_within_a_reference(qtbot: QtBot, reference: str) -> None:
    sentence = f"The reference of this case is {reference}, the well-known one."
    text = Text(sentence, wrap=True)
    qtbot.addWidget(text)
    hyphens = 0
    for width in range(text.minimumSizeHint().width(), 400):
        (piece,) = text._layout(width)[0]
        row = laid_out(sentence, font(Type.BODY), width)
        for layout in (piece, row):
            lines = [layout.lineAt(place) for place in range(layout.lineCount())]
            said = [sentence[line.textStart() : line.textStart() + line.textLength()] for line in lines]
            assert any(reference in each for each in said), said
            hyphens += any(each.endswith("well-") for each in said)
    assert hyphens, "other words may end a line at their hyphen"
    assert QAccessible.queryAccessibleInterface(text).text(QAccessible.Text.Name) == sentence
