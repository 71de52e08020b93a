"""The screens of conflicts with their presenters."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.conflicts import ConflictsPresenter
from ui.presenters.disagreements import DisagreementsPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.screens.conflicts import ConflictsScreen
from ui.screens.disagreements import DisagreementsScreen


def conflicts_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
) -> tuple[ConflictsScreen, ConflictsPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = ConflictsScreen(words)
    presenter = ConflictsPresenter(screen, desk, runner, navigator, words)
    screen.conflict_chosen.connect(presenter.conflict_chosen)
    screen.field_chosen.connect(presenter.field_chosen)
    screen.stepped.connect(presenter.step)
    screen.kept.connect(presenter.keep)
    screen.edit_asked.connect(presenter.edit)
    screen.typed.connect(presenter.typed)
    screen.edit_left.connect(presenter.leave_edit)
    screen.taken_back.connect(presenter.take_back)
    screen.settled.connect(presenter.settle)
    screen.record_asked.connect(presenter.open_record)
    return screen, presenter


def disagreements_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
) -> tuple[DisagreementsScreen, DisagreementsPresenter]:
    """The list of those who look after a team, and its presenter, wired; call `start` on the presenter."""
    screen = DisagreementsScreen(words)
    presenter = DisagreementsPresenter(screen, desk, runner, navigator, words)
    screen.opened.connect(presenter.opened)
    screen.looked_at.connect(presenter.looked_at)
    screen.print_asked.connect(presenter.print_asked)
    return screen, presenter
