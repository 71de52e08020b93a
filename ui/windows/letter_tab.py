"""A letter's screen with its presenter and the printer of this computer."""

from __future__ import annotations

from caseapp.domain.ids import CaseId
from caseapp.texts import Words
from ui.presenters.letter import LetterPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.runtime.printing import SystemPrinters
from ui.screens.letter import LetterScreen


def letter_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words, case: CaseId
) -> tuple[LetterScreen, LetterPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = LetterScreen(words)
    presenter = LetterPresenter(screen, desk, runner, navigator, words, case, SystemPrinters())
    screen.template_chosen.connect(presenter.template_chosen)
    screen.field_typed.connect(presenter.field_typed)
    screen.language_chosen.connect(presenter.language_chosen)
    screen.final_asked.connect(presenter.final_asked)
    screen.print_asked.connect(presenter.print_asked)
    screen.copy_chosen.connect(presenter.copy_chosen)
    return screen, presenter
