"""A page of Markdown in the letters and colours of the desk: keys boxed, marks drawn as they stand in the window."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ui.theme.chip_paint import chip_size, draw_chip
from ui.theme.chips import ChipKind, ChipLook
from ui.theme.current import colours, theme
from ui.theme.draw import draw_box, draw_icon, draw_ring, draw_text, icon_box, slice_left, text_width
from ui.theme.fonts import font, line_height
from ui.theme.tokens import ICON, RADIUS_STATUS, Type

_MARK = re.compile(r"!\[([^\]]*)\]\((mark|icon):([^)]+)\)")
_THIN: Final = "\u202f"
_ROLES: Final = {0: Type.BODY, 1: Type.TIMER, 2: Type.SECTION}


class PageText(QTextBrowser):
    """Shows one page; nothing is fetched from anywhere. `followed` carries what a link that was followed points to.

    `![words](mark:overdue)` draws that chip, `![words](icon:clock)` that icon, both with the words.
    """

    followed = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._shown: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))

    def show_page(self, title: str, markdown: str) -> None:
        """Show a page from its top."""
        self.setAccessibleName(title)
        self._markdown = markdown
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._markdown:
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        c = colours()
        painter.translate(0, -self.verticalScrollBar().value())
        for box in self._keys():
            draw_box(painter, box, c.surface, c.border, RADIUS_STATUS)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            draw_ring(painter, self.viewport().rect(), RADIUS_STATUS)
            painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # Qt moves what is drawn, and with it the ring, which stays where it is

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _lay_out(self) -> None:
        made = QTextDocument(self)  # Qt's to delete: it must outlive what draws it
        made.setDefaultFont(font(Type.BODY))
        made.setDocumentMargin(theme().space(16))
        made.setIndentWidth(theme().letter(20))
        marks = _MARK.findall(self._markdown)
        numbers = iter(range(len(marks)))
        made.setMarkdown(_MARK.sub(lambda mark: f"![{mark[1]}]({next(numbers)})", self._markdown))
        for number, (words, kind, name) in enumerate(marks):
            drawn = _chip(name, words) if kind == "mark" else _icon(name, words)
            made.addResource(QTextDocument.ResourceType.ImageResource, QUrl(str(number)), drawn)
        block = made.begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        before, self._shown = self._shown, made
        self.setDocument(made)
        if before is not None:
            before.deleteLater()

    def _keys(self) -> list[QRect]:
        """Where the keys stand, in pixels of the page."""
        boxes = []
        layout = self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            corner = layout.blockBoundingRect(block).topLeft()
            for start, end in _key_letters(block):
                line = block.layout().lineForTextPosition(start)
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                height = theme().letter(18)
                top = corner.y() + line.y() + (line.height() - height) / 2
                box = QRectF(corner.x() + left, top, right - left, height)
                boxes.append(box.toAlignedRect())
            block = block.next()
        return boxes


def _dress(block: QTextBlock) -> None:
    """Give a paragraph the type, the spaces and the colours of the desk."""
    c, t = colours(), theme()
    level = min(block.blockFormat().headingLevel(), 2)
    role = _ROLES[level]
    first = block.blockNumber() == 0
    shape = QTextBlockFormat()
    shape.setTopMargin(0 if first else t.space((6, 16, 20)[level]))
    shape.setBottomMargin(t.space((6, 8, 6)[level]))
    shape.setLineHeight(line_height(role), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(shape)
    pieces = []
    step = block.begin()
    while not step.atEnd():
        piece = step.fragment()
        pieces.append((piece.position(), piece.length(), piece.charFormat()))
        step += 1
    for start, length, before in reversed(pieces):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if before.isImageFormat():
            look = QTextCharFormat(before)
            look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            cursor.mergeCharFormat(look)
            continue
        is_key, heavy = before.fontFixedPitch(), before.fontWeight() > 500
        look = QTextCharFormat()
        look.setForeground(QColor(c.text))
        look.setFont(
            font(Type.KEY, 600) if is_key else font(role, 600) if heavy and not level else font(role)
        )
        look.setProperty(QTextFormat.Property.UserProperty, is_key)
        if before.isAnchor():
            look.setAnchor(True)
            look.setAnchorHref(before.anchorHref())
            look.setForeground(QColor(c.accent))
            look.setFontUnderline(True)
        if is_key:
            text = cursor.selectedText()
            cursor.insertText(f"{_THIN}{_THIN}{text}{_THIN}{_THIN}", look)
        else:
            cursor.setCharFormat(look)


def _key_letters(block: QTextBlock) -> list[tuple[int, int]]:
    """First letter and end of each key in a paragraph."""
    found = []
    step = block.begin()
    while not step.atEnd():
        piece = step.fragment()
        if piece.charFormat().property(QTextFormat.Property.UserProperty):
            start = piece.position() - block.position()
            found.append((start, start + piece.length()))
        step += 1
    return found


def _x(place: object) -> float:
    """Qt answers with the place of a letter, in PySide together with the letter."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def _chip(kind: str, words: str) -> QImage:
    look = ChipLook(ChipKind(kind), words)
    picture, painter = _canvas(chip_size(look))
    draw_chip(painter, QRect(picture.rect().topLeft(), chip_size(look)), look)
    painter.end()
    return picture


def _icon(name: str, words: str) -> QImage:
    t, face = theme(), font(Type.BODY, 600)
    size = QSize(t.letter(ICON) + t.space(5) + text_width(face, words), t.letter(20))
    picture, painter = _canvas(size)
    rest = QRect(0, 0, size.width(), size.height())
    box = icon_box(rest, ICON)
    draw_icon(painter, box, name, colours().text2)
    _, rest = slice_left(rest, box.width(), t.space(5))
    draw_text(painter, rest, words, face, colours().text)
    painter.end()
    return picture


def _canvas(size: QSize) -> tuple[QImage, QPainter]:
    picture = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    return picture, QPainter(picture)
