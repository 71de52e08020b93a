"""Builds the pages of long lists before anybody opens them: what takes longest of opening one is to build it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer

from ui.widgets.frame import Frame
from ui.windows.pages import Page

PAGES = ("queue", "letters")

_REST_MS = 500
"""Between one step and the next: somebody who types meanwhile waits for one at most."""


class Ahead(QObject):
    """Pages that are built and laid out in the frame, not started, one after another while the window stands open."""

    def __init__(self, make: Callable[[str], Page], frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._make, self._frame = make, frame
        self._ready: dict[str, Page] = {}
        self._bare: list[str] = []
        """What was built and is still to be laid out: in a turn of its own, for each holds the loop a moment."""
        self._due: list[str] = []
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._build)
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on where the desk is unlocked."""
        if event.type() == QEvent.Type.Show and not self.done:
            self._rest.start()
        return False

    @property
    def done(self) -> bool:
        """Whether nothing more is to be built."""
        return not self._due and not self._bare

    def want(self, key: str) -> None:
        """Have this page built in a while if it is one of those."""
        if key in PAGES and key not in self._due:
            self._due.append(key)
            self._rest.start()

    def take(self, key: str) -> Page | None:
        """A page that is opened now; it stands in the frame already. None: it was not built."""
        if key in self._due:
            self._due.remove(key)
        if key in self._bare:
            self._bare.remove(key)
        return self._ready.pop(key, None)

    def close(self) -> None:
        """Build no more, and let go of what nobody has opened; the screens are the frame's."""
        self._rest.stop()
        self._due.clear()
        self._bare.clear()
        for page in self._ready.values():
            page.presenter.close()
        self._ready.clear()

    def _build(self) -> None:
        if self.done or not self._frame.isVisible():  # the desk is locked
            return
        if self._bare:
            screen = self._ready[self._bare.pop()].screen
            screen.resize(self._frame.stack.size())
            screen.grab(QRect(0, 0, 1, 1))  # Qt lays a hidden page out when it is drawn, not before
        elif self._due:
            key = self._due.pop(0)
            page = self._ready[key] = self._make(key)
            self._frame.add_page(key, page.screen)
            self._bare.append(key)
        if self._bare or self._due:
            self._rest.start()
