"""A label that shows its text letter for letter: no markup, no mnemonics. All personal data goes through it."""

import html
import re
from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseapp.domain.references import unbroken
from ui.theme.current import colours
from ui.theme.fonts import font, line_height
from ui.theme.tokens import Type

_WIDE: Final = 100_000.0
_MOST_WIDTHS: Final = 8
_UNBROKEN: Final = re.compile(r"[^\s-]*-|[^\s-]+")
"""What stays on one line: lines end at spaces and after hyphens, but not within a reference."""


class Text(QLabel):
    """One piece of plain text in a type role and a colour role; wraps when told to.

    `colour` names a role of `tokens.Colours`. A selectable text takes the focus and can be copied.
    """

    def __init__(
        self,
        text: str = "",
        role: Type = Type.BODY,
        colour: str = "text",
        *,
        weight: int | None = None,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._weight, self._selectable = role, colour, weight, selectable
        self._laid: dict[int | None, tuple[list[QTextLayout], int]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if selectable:
            flag = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
        self._marked: tuple[tuple[int, int], ...] = ()
        self._dress()
        self.setText(text)

    def set_marked(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline these letters and set them heavier: start and length, counted as Python counts."""
        self._marked = tuple(spans)
        self._laid.clear()
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        if text == self.text():
            return  # screens say what they say again whenever something has changed
        super().setText(text)
        self._laid.clear()
        self.updateGeometry()

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        self._laid.clear()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(alignment)
        self._laid.clear()

    def set_colour(self, colour: str) -> None:
        """Change the colour role."""
        self._colour = colour
        self._dress()

    def set_role(self, role: Type) -> None:
        self._role = role
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self._layout(width)[1] if self.wordWrap() else -1

    def sizeHint(self) -> QSize:
        # Asked of the layout that draws: font metrics count kerning another way and may be a pixel short.
        pieces, height = self._layout(None)
        widest = max(piece.lineAt(0).naturalTextWidth() for piece in pieces)
        return QSize(ceil(widest) + 1, height)

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return self.sizeHint()
        metrics = QFontMetrics(self.font())
        longest = max(
            (metrics.horizontalAdvance(word) for word in _UNBROKEN.findall(unbroken(self.text()))), default=0
        )
        return QSize(longest + 1, line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(QColor(getattr(colours(), self._colour)))
        pieces, height = self._layout(self.width())
        top = (self.height() - height) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        for piece in pieces:
            piece.draw(painter, QPointF(0, top))
        painter.end()

    def _dress(self) -> None:
        self._laid.clear()
        self.setFont(font(self._role, self._weight))
        if self._selectable:
            made = QPalette(self.palette())
            made.setColor(QPalette.ColorRole.WindowText, QColor(getattr(colours(), self._colour)))
            made.setColor(QPalette.ColorRole.Highlight, QColor(colours().accent))
            made.setColor(QPalette.ColorRole.HighlightedText, QColor(colours().on_accent))
            self.setPalette(made)
        self.updateGeometry()
        self.update()

    def _layout(self, width: int | None) -> tuple[list[QTextLayout], int]:
        """The paragraphs as they are drawn in this width, or without one, and their height; made once for each."""
        if width not in self._laid:
            if len(self._laid) >= _MOST_WIDTHS:
                del self._laid[next(iter(self._laid))]
            self._laid[width] = self._made(width)
        return self._laid[width]

    def _made(self, width: int | None) -> tuple[list[QTextLayout], int]:
        option = QTextOption()
        wrap = QTextOption.WrapMode
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if self.wordWrap() else wrap.NoWrap)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft if width is None else self.alignment())
        step = line_height(self._role)
        lift = (step - QFontMetrics(self.font()).height()) / 2
        pieces = []
        lines = start = 0
        text = unbroken(self.text()) if self.wordWrap() else self.text()
        for paragraph in text.split("\n"):
            piece = QTextLayout(paragraph, self.font())
            piece.setFormats(_formats(paragraph, start, self._marked))
            start += len(paragraph) + 1
            piece.setTextOption(option)
            piece.beginLayout()
            line = piece.createLine()
            while line.isValid():
                line.setLineWidth(_WIDE if width is None else width)
                line.setPosition(QPointF(0, lines * step + lift))
                lines += 1
                line = piece.createLine()
            piece.endLayout()
            pieces.append(piece)
        return pieces, max(1, lines) * step


def _formats(paragraph: str, start: int, marked: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    """What is marked of a paragraph that begins at `start`; Qt counts in units of UTF-16."""
    ranges = []
    for at, length in marked:
        first, last = max(0, at - start), min(len(paragraph), at + length - start)
        if first < last:
            made = QTextLayout.FormatRange()
            made.start = _units(paragraph[:first])
            made.length = _units(paragraph[first:last])
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.DemiBold)
            style.setFontUnderline(True)
            made.format = style
            ranges.append(made)
    return ranges


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows the text literally, whatever it holds."""
    widget.setToolTip(f"<span>{html.escape(text)}</span>" if text else "")
