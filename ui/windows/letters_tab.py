"""The screen of all letters with its presenter."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.letters import LettersPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.screens.letters import LettersScreen


def letters_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
) -> tuple[LettersScreen, LettersPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = LettersScreen(words)
    presenter = LettersPresenter(screen, desk, runner, navigator, words)
    screen.opened.connect(presenter.opened)
    screen.read_asked.connect(presenter.read)
    screen.wanted.connect(presenter.wanted)
    screen.part_chosen.connect(presenter.part_chosen)
    screen.narrowed.connect(presenter.narrowed)
    screen.sorted_by.connect(presenter.sorted_by)
    screen.print_asked.connect(presenter.print_asked)
    screen.letter.print_asked.connect(presenter.print_letter)
    screen.laid_out.connect(presenter.laid_out)
    return screen, presenter
