"""The strip of tabs over the middle: what is open, each with its icon and a cross."""

from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QTabBar, QWidget

from ui.theme.current import colours, theme
from ui.theme.draw import draw_icon, draw_ring, draw_text, icon_box, slice_left, text_width
from ui.theme.fonts import font
from ui.theme.tokens import ICON, RADIUS_CONTROL, TABS, Type
from ui.widgets.button import Button, ButtonKind, IconButton

_WIDEST, _NARROWEST = 420, 160
"""Pixels at 100 %; the page below shows its name whole."""


class Tabs(QTabBar):
    """Tabs known by keys. `chosen` and `closed` carry the key; a middle click closes as the cross does.

    A tab is only taken away by `remove_tab`: the screen may ask first. Where room is short the tab in front and the
    latest ones are shown; a button at the end lists the others.
    """

    chosen = Signal(str)
    closed = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        close_word: str = "Close",
        more_words: str = "More tabs",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._close_word = close_word
        self._labels: dict[str, tuple[str, str]] = {}
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self._more = Button(more_words, ButtonKind.LINK, parent=self)
        self._more.clicked.connect(self._list_hidden)
        self._more.hide()
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._over = -1
        self.currentChanged.connect(self._changed)

    def keys(self) -> list[str]:
        return [self.tabData(place) for place in range(self.count())]

    def now(self) -> str | None:
        return self.tabData(self.currentIndex()) if self.count() else None

    def add_tab(self, key: str, icon: str, label: str, *, closable: bool = True) -> None:
        """Add a tab at the end without choosing it (the first one is chosen by itself)."""
        self._labels[key] = (icon, label)
        before = self.blockSignals(True)
        place = self.addTab(_literal(label))
        self.setTabData(place, key)
        self.blockSignals(before)
        if closable:
            cross = IconButton("x", f"{self._close_word} {label}")
            cross.clicked.connect(lambda: self.closed.emit(key))
            self.setTabButton(place, QTabBar.ButtonPosition.RightSide, cross)
        self._fit()
        if place == 0:
            self._changed(0)

    def set_tab(self, key: str, icon: str, label: str) -> None:
        """Change icon and words of a tab."""
        self._labels[key] = (icon, label)
        place = self.keys().index(key)
        self.setTabText(place, _literal(label))
        cross = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
        if cross is not None:
            cross.setAccessibleName(f"{self._close_word} {label}")
        self._fit()

    def label(self, key: str) -> str:
        """The words of a tab."""
        return self._labels[key][1]

    def remove_tab(self, key: str) -> None:
        self.removeTab(self.keys().index(key))
        del self._labels[key]
        self._fit()

    def hidden(self) -> list[str]:
        """The keys of the tabs for which there is no room."""
        return [key for place, key in enumerate(self.keys()) if not self.isTabVisible(place)]

    def choose(self, key: str) -> None:
        """Choose as the officer would."""
        self.setCurrentIndex(self.keys().index(key))

    def tabSizeHint(self, index: int) -> QSize:
        t = theme()
        _, label = self._look(index)
        width = t.space(12) + t.letter(ICON) + t.space(6) + text_width(font(Type.SECONDARY, 600), label)
        cross = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        width += cross.sizeHint().width() + t.space(9) if cross else t.space(14)
        room = max(t.letter(_NARROWEST), self.width() - self._more.sizeHint().width() - t.space(16))
        return QSize(min(width, room, t.letter(_WIDEST)), self._high())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().letter(80), self._high())

    def tabLayoutChange(self) -> None:
        for place in range(self.count()):
            cross = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if cross is not None:
                area = self.tabRect(place)
                size = cross.sizeHint()
                top = area.top() + (area.height() - size.height()) // 2
                cross.setGeometry(
                    area.right() - size.width() - theme().space(5), top, size.width(), size.height()
                )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.tabAt(event.position().toPoint())
        if over != self._over:
            self._over = over
            self.update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and place >= 0:
            self.closed.emit(self.tabData(place))
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c, t = colours(), theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(c.window))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(c.line))
        for place in range(self.count()):
            if not self.isTabVisible(place):
                continue
            area = self.tabRect(place)
            now = place == self.currentIndex()
            if now:
                area = area.adjusted(0, t.space(3), 0, 0)
                painter.fillRect(area, QColor(c.surface))
                painter.fillRect(QRect(area.left(), area.top(), 1, area.height()), QColor(c.line))
                painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), QColor(c.line))
                painter.fillRect(QRect(area.left(), area.top(), area.width(), 2), QColor(c.accent))
            elif place == self._over:
                painter.fillRect(area.adjusted(0, t.space(3), 0, -1), QColor(c.press))
            icon, label = self._look(place)
            rest = area.adjusted(t.space(12), 0, 0, 0)
            box = icon_box(rest, ICON)
            draw_icon(painter, box, icon, c.text if now else c.text2)
            _, rest = slice_left(rest, box.width(), t.space(6))
            cross = self.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if cross is not None:
                rest.setRight(cross.x() - 1)
            face = font(Type.SECONDARY, 600 if now else 400)
            draw_text(painter, rest, label, face, c.text if now else c.text2, elide=True)
            if now and self.hasFocus():
                draw_ring(painter, area, RADIUS_CONTROL)
        painter.end()

    def _high(self) -> int:
        return theme().box(TABS, 18)

    def _look(self, place: int) -> tuple[str, str]:
        return self._labels.get(self.tabData(place), ("", ""))

    def _fit(self) -> None:
        """Show as many tabs as there is room for, the one in front always."""
        widths = [self.tabSizeHint(place).width() for place in range(self.count())]
        now, room = self.currentIndex(), self.width()
        shown = set(range(self.count()))
        if sum(widths) > room and widths:
            room -= self._more.sizeHint().width() + theme().space(16) + widths[now]
            shown = {now}
            for place in reversed(range(self.count())):
                if place != now and widths[place] <= room:
                    room -= widths[place]
                    shown.add(place)
                elif place != now:
                    break
        for place in range(self.count()):
            if self.isTabVisible(place) != (place in shown):
                self.setTabVisible(place, place in shown)
        size = self._more.sizeHint()
        left = sum(widths[place] for place in shown) + theme().space(8)
        self._more.setGeometry(left, (self._high() - size.height()) // 2, size.width(), size.height())
        self._more.setVisible(len(shown) < self.count())
        if shown and self.tabRect(min(shown)).left() < 0:
            # Qt had scrolled while a wide tab did not fit yet; it looks again whenever a tab's text is set.
            self.setTabText(now, self.tabText(now))
        self.tabLayoutChange()

    def _list_hidden(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key in self.hidden():
            menu.addAction(_literal(self.label(key)), partial(self.choose, key))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _changed(self, place: int) -> None:
        self._fit()
        if place >= 0 and self.tabData(place) is not None:
            self.chosen.emit(self.tabData(place))


def _literal(label: str) -> str:
    """Qt takes an ampersand for a mnemonic; doubled it is a letter."""
    return label.replace("&", "&&")
