"""The results page: people, places and cases in groups, why each was found, and a peek at the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from caseapp.texts import Words
from ui.delegates.looks import HeadingLook, ResultLook
from ui.delegates.result_row import ResultRowDelegate
from ui.keymap import key_shown
from ui.models.found import FoundLook, PeekLook
from ui.models.look_model import LookModel
from ui.screens.peek_pane import PeekPane
from ui.theme.current import theme
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.empty import EmptyState
from ui.widgets.key_hint import KeyBar
from ui.widgets.panel import Heading, Panel
from ui.widgets.row_list import RowList
from ui.widgets.segments import Part, Segments
from ui.widgets.text import Text

_PEEK_FROM = 620


class SearchScreen(Panel):
    """Driven from the search box: the list shows selection, the focus stays in the box.

    `chosen` carries the key of the row that is now selected; `opened` is sent by a click or the peek's button.
    """

    chosen = Signal(str)
    opened = Signal()
    part_chosen = Signal(str)
    new_person_asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._model = LookModel()
        self._key: str | None = None
        self._changing = False
        self._remark = ""
        self.heading = Heading("", height=40, fill="surface")
        self.parts = Segments(words("What to show"), self._parts((0, 0, 0)))
        self.parts.chosen.connect(self.part_chosen)
        self.heading.tail.addStretch(1)
        self.heading.tail.addWidget(self.parts)
        self.results = RowList(words("Search results"), self._model, ResultRowDelegate(driven=True))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.selectionModel().currentChanged.connect(self._current_changed)
        self.results.asked_for.connect(self._open)
        self.nothing = EmptyState("magnifying-glass", "", colour="text2")
        self._body = QStackedWidget()
        self._body.addWidget(self.results)
        self._body.addWidget(self.nothing)
        self._foot = foot = Panel("surface", "t")
        row = spaced(QHBoxLayout(foot), gap=10, pad=(GUTTER, 10, GUTTER, 10))
        row.addWidget(Text(words("Not here?"), colour="text2"))
        self.new_person = Button("", icon="user-plus", key=key_shown("new-person"), compact=True)
        self.new_person.clicked.connect(self.new_person_asked)
        row.addWidget(self.new_person)
        row.addStretch(1)
        left = spaced(QVBoxLayout())
        left.addWidget(self.heading)
        left.addWidget(self._body, 1)
        left.addWidget(foot)
        self._keys = KeyBar(
            [
                (("↑", "↓"), words("move")),
                (("Enter",), words("open")),
                ((">",), words("acts only")),
                (("Esc",), words("clear")),
            ]
        )
        left.addWidget(self._keys)
        self.peek = PeekPane(words)
        self.peek.opened.connect(self._open)
        page = spaced(QHBoxLayout(self))
        page.addLayout(left, 1)
        page.addWidget(self.peek)

    def show_found(
        self, look: FoundLook, rows: Sequence[tuple[str, ResultLook | HeadingLook]], select: str | None
    ) -> None:
        """Show the rows with one of them selected."""
        self.heading.set_title(look.head)
        self._remark = look.remark
        self._dress()
        for part in self._parts(look.counts):
            self.parts.set_part(part)
        self.new_person.set_label(look.new_person)
        self._foot.setVisible(bool(look.new_person))
        self._become(rows)
        self._body.setCurrentWidget(self.results)
        self._keys.show()
        self._select(select)
        announce(self, look.head)

    def show_nothing(self, typed: str, new_person: str, why: str) -> None:
        """Say that nothing was found, why that may be, and what to do next."""
        words = self._words
        self.heading.set_title(words("Nothing found"))
        self._remark = words("on this desk")
        self._dress()
        for part in self._parts((0, 0, 0)):
            self.parts.set_part(part)
        self.new_person.set_label(new_person)
        self._foot.setVisible(True)
        self.nothing.set_words(
            words("Nobody and nothing here goes by “{typed}”", typed=typed),
            why,
        )
        self._become([])
        self._body.setCurrentWidget(self.nothing)
        self._keys.hide()
        self.peek.show_peek(None)
        announce(self, f"{words('Nothing found')}. {why}")

    def show_peek(self, key: str, look: object) -> None:
        """Show a peek if its row is still the chosen one."""
        if key == self._key:
            self.peek.show_peek(look if isinstance(look, PeekLook) else None)

    def clear(self) -> None:
        self._become([])
        self.peek.show_peek(None)

    def move_by(self, step: int) -> None:
        """Move the selection by so many rows; it stops at the ends."""
        keys = self._model.choosable()
        if keys:
            at = keys.index(self._key) if self._key in keys else -1 if step > 0 else 0
            self._select(keys[max(0, min(len(keys) - 1, at + step))])

    def shown(self) -> list[str]:
        """The keys of the rows in order, headings left out."""
        return self._model.choosable()

    def now(self) -> str | None:
        """The key of the chosen row."""
        return self._key

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.peek.setVisible(self.width() / theme().factor >= _PEEK_FROM)
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        """The remark gives way to the parts where room is short."""
        self.heading.set_count(self._remark)
        beside = 0 if self.peek.isHidden() else self.peek.maximumWidth()
        if self.heading.sizeHint().width() > self.width() - beside:
            self.heading.set_count("")

    def _select(self, key: str | None) -> None:
        place = self._model.place(key)
        if place is None:
            self.results.clearSelection()
            self.peek.show_peek(None)
            return
        index = self._model.index(place)
        self.results.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.results.scrollTo(index)
        self._choose(key)

    def _become(self, rows: Sequence[tuple[str, ResultLook | HeadingLook]]) -> None:
        """Show the rows with none chosen: what the list makes current when its rows go is no one's choice."""
        self._key, self._changing = None, True
        self._model.show(rows)
        self._changing = False

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._changing and now.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._choose(self._model.key(now.row()))

    def _open(self) -> None:
        """Open the row that is seen to be chosen, also while the answer to a newer question is on its way."""
        if self._key is not None:
            self.chosen.emit(self._key)
        self.opened.emit()

    def _choose(self, key: str | None) -> None:
        if key is not None and key != self._key:
            self._key = key
            self.chosen.emit(key)

    def _parts(self, counts: tuple[int, int, int]) -> list[Part]:
        people, places, cases = counts
        words = self._words
        return [
            Part("all", words("All"), str(sum(counts))),
            Part("people", words("People"), str(people)),
            Part("places", words("Places"), str(places)),
            Part("cases", words("Cases"), str(cases)),
        ]
