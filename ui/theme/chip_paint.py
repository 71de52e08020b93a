"""Measures and draws chips; the widget and the rows of lists share it."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter

from ui.theme.chips import FORMS, ChipForm, ChipLook
from ui.theme.current import colours, theme
from ui.theme.draw import draw_box, draw_icon, draw_text, icon_box, slice_left, text_width
from ui.theme.fonts import font
from ui.theme.tokens import RADIUS_STATUS, Type


def chip_size(look: ChipLook) -> QSize:
    """Pixels a chip takes at the text size in force."""
    form = FORMS[look.kind]
    left, icon, gap, right = _measures(form)
    width = left + icon + gap + text_width(_face(form), look.words) + right
    return QSize(width, theme().box(24 if form.pill else 22, 18))


def draw_chip(painter: QPainter, rect: QRect, look: ChipLook) -> None:
    """Draw a chip filling the rectangle, which `chip_size` measured."""
    c = colours()
    form = FORMS[look.kind]
    text = getattr(c, form.text)
    fill = getattr(c, form.fill) if form.fill else None
    border = getattr(c, form.border) if form.border else None
    radius = rect.height() / 2 if form.pill else RADIUS_STATUS
    draw_box(painter, rect, fill, border, radius, dashed=form.dashed)
    left, icon, gap, right = _measures(form)
    rest = rect.adjusted(left, 0, -right + 2, 0)
    box = icon_box(rest, 16 if form.pill else 14)
    draw_icon(painter, box, form.icon, text)
    _, rest = slice_left(rest, icon, gap)
    draw_text(painter, rest, look.words, _face(form), text)


def draw_chips_right(painter: QPainter, rect: QRect, looks: tuple[ChipLook, ...]) -> QRect:
    """Draw chips side by side from the right edge; returns what remains to their left."""
    gap = theme().space(8)
    for look in reversed(looks):
        size = chip_size(look)
        top = rect.top() + (rect.height() - size.height()) // 2
        left = rect.right() - size.width() + 1
        draw_chip(painter, QRect(left, top, size.width(), size.height()), look)
        rect = rect.adjusted(0, 0, -size.width() - gap, 0)
    return rect


def _face(form: ChipForm) -> QFont:
    return font(Type.SECONDARY, form.weight)


def _measures(form: ChipForm) -> tuple[int, int, int, int]:
    t = theme()
    if form.pill:
        return t.space(9), t.letter(16), t.space(5), t.space(10)
    return t.space(6), t.letter(14), t.space(5), t.space(8)
