"""The queue's screen with its presenter."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.presenters.queue import QueuePresenter
from ui.screens.queue import QueueScreen


def queue_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
) -> tuple[QueueScreen, QueuePresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = QueueScreen(words)
    presenter = QueuePresenter(screen, desk, runner, navigator, words)
    screen.opened.connect(presenter.opened)
    screen.letter_asked.connect(presenter.letter_asked)
    screen.peek_wanted.connect(presenter.peek_wanted)
    screen.wanted.connect(presenter.wanted)
    screen.team_chosen.connect(presenter.team_chosen)
    screen.part_chosen.connect(presenter.part_chosen)
    screen.narrowed.connect(presenter.narrowed)
    screen.sorted_by.connect(presenter.sorted_by)
    screen.laid_out.connect(presenter.laid_out)
    screen.next_wanted.connect(presenter.next_wanted)
    screen.given.connect(presenter.give)
    screen.undone.connect(presenter.undo)
    screen.reference_copied.connect(presenter.copied)
    screen.print_asked.connect(presenter.print_asked)
    return screen, presenter
