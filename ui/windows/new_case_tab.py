"""The form of a new case with its presenter."""

from __future__ import annotations

from caseapp.domain.ids import PersonId, PropertyId
from caseapp.texts import Words
from ui.models.form_look import SettledLook
from ui.presenters.new_case import NewCasePresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.screens.new_case import NewCaseScreen


def new_case_tab(
    desk: DeskPort,
    runner: Runner,
    navigator: Navigator,
    words: Words,
    person: PersonId | None = None,
    place: PropertyId | None = None,
    typed: str = "",
) -> tuple[NewCaseScreen, NewCasePresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = NewCaseScreen(words)
    for section, known in ((screen.place, place), (screen.caller, person)):
        if known is not None:  # so that the cursor waits where it will stay
            section.show_settled(SettledLook("…"))
    presenter = NewCasePresenter(screen, desk, runner, navigator, words, person, place, typed)
    screen.typed.connect(presenter.typed)
    screen.picked.connect(presenter.picked)
    screen.change_asked.connect(presenter.change_asked)
    screen.answered.connect(presenter.answered)
    screen.anonymous_chosen.connect(presenter.anonymous_chosen)
    screen.language_chosen.connect(presenter.language_chosen)
    screen.aside_taken.connect(presenter.aside_taken)
    screen.cleared.connect(presenter.cleared)
    screen.reference_copied.connect(presenter.reference_copied)
    screen.open_asked.connect(presenter.open_asked)
    return screen, presenter
