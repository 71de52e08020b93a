"""The screen of officers and teams with its presenter."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.officers import AdministeredDesk, OfficersPresenter
from ui.presenters.ports import Navigator, Runner
from ui.screens.officers import OfficersScreen


def officers_tab(
    desk: AdministeredDesk, runner: Runner, navigator: Navigator, words: Words
) -> tuple[OfficersScreen, OfficersPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = OfficersScreen(words)
    presenter = OfficersPresenter(screen, desk, runner, navigator, words)
    screen.part_chosen.connect(presenter.part_chosen)
    screen.narrowed.connect(presenter.narrowed)
    screen.chosen.connect(presenter.chosen)
    screen.acted.connect(presenter.acted)
    screen.saved.connect(presenter.saved)
    screen.left.connect(presenter.leave_entry)
    screen.asked_again.connect(presenter.ask_again)
    screen.detail.signed_out.connect(presenter.signed_out)
    screen.detail.code_agreed.connect(presenter.code_agreed)
    screen.detail.code_left.connect(presenter.code_left)
    screen.detail.code_done.connect(presenter.code_done)
    screen.print_asked.connect(presenter.print_asked)
    return screen, presenter
