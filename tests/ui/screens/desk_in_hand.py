"""A real desk with its runner and change bus, and a navigator that writes down where it was sent."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.domain.ids import CaseId, PersonId, PropertyId
from caseapp.errors import DiskFull, Expected
from ui.actions import Offered
from ui.delegates.looks import spoken
from ui.delegates.row import LOOK
from ui.models.case_looks import ReadOutLook
from ui.models.paper import Paper
from ui.runtime.changes import ChangeBus
from ui.runtime.runner import Runner
from ui.widgets.text import Text
from ui.windows.pages import Presenter

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


@dataclass
class Sent:
    """A navigator that goes nowhere and remembers."""

    went: list[tuple[str, object]] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    problems: list[Expected] = field(default_factory=list)
    acts: list[Offered] = field(default_factory=list)
    printed: list[Paper] = field(default_factory=list)
    read_out: ReadOutLook | None = None

    def open_person(self, person: PersonId) -> None:
        self.went.append(("person", person))

    def offered_acts(self, typed: str) -> list[Offered]:
        return [each for each in self.acts if typed and each.words.lower().startswith(typed.lower())]

    def do_act(self, action: str) -> None:
        self.went.append(("act", action))

    def open_case(self, case: CaseId, read_out: ReadOutLook | None = None) -> None:
        self.read_out = read_out
        self.went.append(("case", case))

    def open_new_case(
        self, person: PersonId | None = None, place: PropertyId | None = None, typed: str = ""
    ) -> None:
        self.went.append(("new case", (person, place)))

    def open_letter(self, case: CaseId) -> None:
        self.went.append(("letter", case))

    def open_conflict(self, act: str) -> None:
        self.went.append(("conflict", act))

    def close_screen(self, key: str) -> None:
        self.went.append(("close", key))

    def print_out(self, paper: Paper) -> None:
        self.printed.append(paper)

    def tell(self, sentence: str, *, done: bool = True, undo: Callable[[], None] | None = None) -> None:
        self.told.append(sentence)

    def tell_problem(self, problem: Expected) -> None:
        self.problems.append(problem)


class NotYet:
    """A desk that can neither be read nor written until it is mended."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.mended = desk, False

    def __getattr__(self, name: str) -> Any:
        return getattr(self.desk, name)

    def read(self, ask: Callable[..., Any], *given: Any, **named: Any) -> Any:
        if not self.mended:
            raise DiskFull
        return self.desk.read(ask, *given, **named)

    def write(self, act: Callable[..., Any], *given: Any, **named: Any) -> Future[Any]:
        if self.mended:
            return self.desk.write(act, *given, **named)
        refused: Future[Any] = Future()
        refused.set_exception(DiskFull())
        return refused


@dataclass
class DeskInHand:
    """What a screen's test stands on."""

    desk: Desk
    runner: Runner
    bus: ChangeBus
    sent: Sent


def rows_of(view: QListView) -> list[str]:
    """Each row of a list as it is spoken."""
    model: QAbstractItemModel = view.model()
    return [spoken(model.index(place, 0).data(LOOK)) for place in range(model.rowCount())]


def texts_of(widget: QWidget) -> list[str]:
    """The texts that are to be seen, each letter for letter."""
    return [text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget) and text.text()]


def in_front(screen: QWidget, at_desk: DeskInHand, qtbot: QtBot, presenter: Presenter) -> None:
    """Show a person's or a case's screen as the window does, and let its presenter begin."""
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    screen.resize(920, 816)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    presenter.start()
