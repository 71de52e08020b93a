"""Where the cursor stands among the fields of a window: told at every step, and put back where it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.presenters.memory import Cursor

Field = QLineEdit | QPlainTextEdit

_OFFICERS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
"""What an officer does: from then on the cursor is theirs."""
_SHOWN = frozenset(
    {QEvent.Type.Paint, QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest}
)
"""What happens when a page has come to show more."""


class CursorWatch(QObject):
    """Calls `moved` whenever the cursor of a field within the page or the side moves."""

    def __init__(
        self, window: QWidget, page: Callable[[], QWidget | None], side: QWidget, moved: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._page, self._side, self._moved = window, page, side, moved
        self._field: Field | None = None
        self._wanted: Cursor | None = None
        self._given: Field | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.focusChanged.connect(self._focus_moved)

    def now(self) -> Cursor | None:
        """Where the cursor stands; None while no field of the page or the side has it."""
        field = self._window.focusWidget()
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            return None
        for within, root in self._roots().items():
            fields = _fields(root)
            if field in fields:
                end = _length(field)
                position, anchor = _position(field)
                return Cursor(within, fields.index(field), len(fields), end - position, anchor - position)
        return None

    def put_back(self, wanted: Cursor) -> None:
        """Put the cursor back as soon as the page shows the field with its letters, unless the officer acts.

        The field is given the focus before it has its letters: a part without it might fold its fields away. An empty
        one may wait for letters that never come: it is given the focus once, and what takes it from there keeps it.
        """
        self._wanted, self._given = wanted, None
        if self._try():
            self._give_up()
        else:
            self._app.installEventFilter(self)

    def close(self) -> None:
        """Watch no more."""
        self._app.focusChanged.disconnect(self._focus_moved)
        self._give_up()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        closed = kind == QEvent.Type.Close and watched is self._window  # drop-down lists close too
        if kind in _OFFICERS or closed or (kind in _SHOWN and self._try()):
            self._give_up()
        return False

    def _give_up(self) -> None:
        self._wanted = self._given = None
        self._app.removeEventFilter(self)

    def _try(self) -> bool:
        """Whether there is nothing left to do."""
        wanted = self._wanted
        root = self._roots().get(wanted.within) if wanted is not None else None
        if wanted is None or root is None:
            return False
        fields = _fields(root)
        if len(fields) != wanted.count:
            return False
        field = fields[wanted.field]
        if not field.isVisibleTo(self._window):
            self._given = None  # whatever has the focus while it is folded away
            return False
        if field is not self._given:
            field.setFocus()
            self._given = field
        elif self._window.focusWidget() is not field:
            return True
        end = _length(field)
        position = end - wanted.before_end
        anchor = position + wanted.selected
        if not end or min(position, anchor) < 0 or anchor > end:
            return False
        _place(field, position, anchor)
        return True

    def _roots(self) -> dict[Literal["page", "side"], QWidget]:
        page = self._page()
        side: dict[Literal["page", "side"], QWidget] = {"side": self._side}
        return {"page": page, **side} if page is not None else side

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.cursorPositionChanged.disconnect(self._moved_within)
        self._field = None
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._window.isAncestorOf(now):
            self._field = now
            now.cursorPositionChanged.connect(self._moved_within)
            self._moved()

    def _moved_within(self, *_: int) -> None:
        self._moved()


def _fields(root: QWidget) -> list[Field]:
    """The fields of a page that take words which are kept, in order."""
    return [
        field
        for field in root.findChildren(QWidget)
        if isinstance(field, QPlainTextEdit)
        or (isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Normal)
    ]


def _length(field: Field) -> int:
    """In Qt's letters, which are halves of some of Python's."""
    if isinstance(field, QLineEdit):
        return len(field.text().encode("utf-16-le")) // 2
    return field.document().characterCount() - 1


def _position(field: Field) -> tuple[int, int]:
    if isinstance(field, QLineEdit):
        position = field.cursorPosition()
        if not field.hasSelectedText():
            return position, position
        start, end = field.selectionStart(), field.selectionEnd()
        return position, start if position == end else end
    cursor = field.textCursor()
    return cursor.position(), cursor.anchor()


def _place(field: Field, position: int, anchor: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(anchor)
        if position != anchor:
            field.setSelection(anchor, position - anchor)
        return
    cursor = field.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
