"""A row of the outbox: the state in an icon and a word, the act as a sentence, its reason, and when."""

from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter

from ui.delegates.looks import OutboxLook, OutboxState
from ui.delegates.row import RowDelegate
from ui.delegates.wrapped import draw_wrapped, laid_out
from ui.theme.current import colours, theme
from ui.theme.draw import RIGHT, draw_icon, draw_text, icon_box
from ui.theme.fonts import font, line_height
from ui.theme.tokens import GUTTER, ICON, Type

FORMS: Final = {
    OutboxState.WAITING: ("clock", "text2"),
    OutboxState.SENDING: ("arrow-up", "text2"),
    OutboxState.HELD: ("link-simple", "text2"),
    OutboxState.DONE: ("check", "ok"),
    OutboxState.MERGED: ("git-merge", "ok"),
    OutboxState.CONFLICT: ("git-diff", "warn"),
    OutboxState.SET_ASIDE: ("archive", "warn"),
    OutboxState.REFUSED: ("x-circle-fill", "danger"),
}
"""Icon and colour role of each state."""

_STATE_WIDTH: Final = 124
_TIME_WIDTH: Final = 64
_PAD: Final = 9
_GAP: Final = 6


class OutboxRowDelegate(RowDelegate):
    """Paints `OutboxLook`. Sentences wrap; the view must ask for sizes again when its width changes
    (`QListView.setResizeMode(Adjust)`)."""

    def row_size(self, look: object, width: int) -> QSize:
        assert isinstance(look, OutboxLook)
        t = theme()
        room = self._room(width)
        high = laid_out(look.sentence, font(Type.BODY), room).lineCount() * line_height(Type.BODY)
        if look.reason:
            high += laid_out(look.reason, font(Type.SECONDARY), room).lineCount() * line_height(
                Type.SECONDARY
            )
        word = laid_out(look.word, font(Type.SECONDARY, 600), self._word_room()).lineCount()
        return QSize(0, max(high, word * line_height(Type.SECONDARY)) + 2 * t.space(_PAD))

    def draw_row(self, painter: QPainter, rect: QRect, look: object, *, selected: bool) -> None:
        assert isinstance(look, OutboxLook)
        c, t = colours(), theme()
        icon, role = FORMS[look.state]
        colour = getattr(c, role)
        top = rect.top() + t.space(_PAD)
        side = t.space(GUTTER)
        line = QRect(rect.left() + side, top, rect.width() - 2 * side, line_height(Type.BODY))
        box = icon_box(line, ICON)
        draw_icon(painter, box, icon, colour)
        weight = 400 if role == "text2" else 600
        word = QRect(box.right() + 1 + t.space(_GAP), top, self._word_room(), rect.height())
        draw_wrapped(painter, word.translated(0, 1), look.word, Type.SECONDARY, colour, weight=weight)
        draw_text(painter, line, look.time, font(Type.FIGURES), c.text2, RIGHT)
        at = QRect(line.left() + t.letter(_STATE_WIDTH), top, self._room(rect.width()), rect.height())
        low = draw_wrapped(painter, at, look.sentence, Type.BODY, c.text)
        draw_wrapped(painter, at.adjusted(0, low, 0, 0), look.reason, Type.SECONDARY, c.text2)

    def _word_room(self) -> int:
        t = theme()
        return t.letter(_STATE_WIDTH - ICON) - 2 * t.space(_GAP)

    def _room(self, width: int) -> int:
        t = theme()
        return max(t.letter(80), width - 2 * t.space(GUTTER) - t.letter(_STATE_WIDTH + _TIME_WIDTH))
