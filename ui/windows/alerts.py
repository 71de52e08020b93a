"""The bars over all pages: what stays so until it is over, or until somebody sees to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QLayout

from caseapp.errors import Expected
from caseapp.health import Health
from caseapp.texts import Words, problem, wrong_clock
from ui.widgets.notice import Notice, NoticeKind

_DAMAGED = (
    "You can go on working, and what you do is kept and sent. Tell the service desk today: what can be read will be"
    " saved, or a backup restored."
)


class Alerts:
    """One bar for each thing that is warned of, in `room`, by the code of what it tells."""

    def __init__(self, room: QLayout, words: Words) -> None:
        self._room, self._words = room, words
        self._said: dict[str, Callable[[Alerts], None]] = {}
        self.bars: dict[str, Notice] = {}

    def say_again(self, before: Alerts) -> None:
        """Say what others said, in the words of these."""
        for say in before._said.values():
            say(self)

    def warn(self, told: Expected) -> None:
        """Warn of what stays so until somebody sees to it."""
        self._said[told.code] = lambda alerts: alerts.warn(told)
        self.show(told.code, problem(self._words, told))

    def show_health(self, health: Health) -> None:
        """Warn while the desk is damaged, or has no backup of today."""
        self._said["health"] = lambda alerts: alerts.show_health(health)
        words = self._words
        if health.damage is not None:
            head = words("Part of this desk's database is damaged.")
            self.show("health", head, words(_DAMAGED), NoticeKind.DANGER)
        else:
            told = health.backup_problem
            self.show("health", problem(words, told) if told is not None else "")

    def show_clock(self, off: timedelta | None) -> None:
        """Warn while this computer's clock is far from the centre's."""
        self._said["clock"] = lambda alerts: alerts.show_clock(off)
        self.show("clock", wrong_clock(self._words, off) if off is not None else "")

    def show(self, about: str, head: str, detail: str = "", kind: NoticeKind = NoticeKind.WARN) -> None:
        """A bar about one thing; without words it goes."""
        if about not in self.bars:
            self.bars[about] = Notice(kind, "")
            self._room.addWidget(self.bars[about])
        bar = self.bars[about]
        bar.set_kind(kind)
        bar.say(head, detail)
