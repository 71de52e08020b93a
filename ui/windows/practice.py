"""Makes the window of a practice desk tell what it is, with the guide at its side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMainWindow

from caseapp.errors import PracticeOnly
from caseapp.texts import Words
from ui.presenters.guide import READ_OUT_KEY, GuidePresenter
from ui.presenters.ports import DeskPort, Runner
from ui.runtime.line import Line, LineState
from ui.screens.guide import Guided, GuidePanel
from ui.windows.desk_window import DeskWindow


def guide_beside(
    window: DeskWindow, desk: DeskPort, runner: Runner, words: Words, leave: Callable[[], object]
) -> tuple[GuidePanel, GuidePresenter]:
    """Put the band and the guide on the window; call `start` on the presenter. `leave` ends the practice."""
    window.setWindowTitle(words("Practice"))
    window.warn(PracticeOnly())
    window.stated(LineState(Line.STOPPED, desk.clock(), PracticeOnly()))
    window.practice_asked.connect(window.help.close)
    panel = GuidePanel(words, READ_OUT_KEY)
    presenter = GuidePresenter(panel, desk, runner, words, window.tell_problem, leave)
    panel.pressed.connect(presenter.pressed)
    _wrap(window, panel)
    return panel, presenter


def _wrap(window: QMainWindow, panel: GuidePanel) -> None:
    whole = window.takeCentralWidget()
    assert whole is not None
    window.setCentralWidget(Guided(panel, whole))
