"""A field that finds as one types, with what was found in a list below it that the field drives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.delegates.result_row import ResultRowDelegate
from ui.models.form_look import FoundRows
from ui.screens.keyed_list import KeyedList
from ui.theme.spacing import spaced
from ui.widgets.search_box import SearchBox


class FoundList(KeyedList):
    """What was found. It never takes the focus: a field moves through it and takes from it."""

    def __init__(self, name: str, *, most: int = 200) -> None:
        super().__init__(name, ResultRowDelegate(driven=True), most=most)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda: self.opened.emit(self.now()))
        self.hide()

    def show_found(self, rows: FoundRows, *, shown: bool, take_first: bool) -> None:
        """Hold these rows, on the screen if `shown`; with `take_first` the best is in hand, so that Enter takes it."""
        self.show_rows(rows)
        self.setVisible(shown and bool(rows))
        if take_first:
            self.take_first()

    def step(self, by: int) -> None:
        """Go up or down, not past the ends; the first step takes the first row."""
        keys = self.keys()
        if keys:
            place = keys.index(self.now()) + by if self.now() else 0
            self.set_now(keys[max(0, min(place, len(keys) - 1))])


class Finder(QWidget):
    """The field and its list. `typed` carries the text, `picked` the key of the row that was taken.

    Enter takes the row in hand; Tab takes it when it is the only one, and moves on.
    """

    typed = Signal(str)
    picked = Signal(str)

    def __init__(
        self, name: str, *, placeholder: str, clear_words: str, found: FoundList, take_first: bool
    ) -> None:
        super().__init__()
        self.line = SearchBox(name, placeholder=placeholder, key="", clear_words=clear_words)
        self.found, self._take_first = found, take_first
        self.setFocusProxy(self.line)
        self.line.searched.connect(self.typed)
        self.line.moved.connect(found.step)
        self.line.opened.connect(self._take)
        self.line.installEventFilter(self)
        found.opened.connect(self.picked)
        spaced(QVBoxLayout(self)).addWidget(self.line)

    def show_found(self, typed: str, rows: FoundRows, *, shown: bool) -> None:
        if typed != self.line.text():
            self.line.setText(typed)
        self.found.show_found(rows, shown=shown, take_first=self._take_first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            self._take_first
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and len(self.found.keys()) == 1
            and self.line.text()
        ):
            self._take()
        return False

    def _take(self) -> None:
        if self.found.isVisibleTo(self.window()) and self.found.now():
            self.picked.emit(self.found.now())
