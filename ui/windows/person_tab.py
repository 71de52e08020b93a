"""A person's screen with its presenter."""

from __future__ import annotations

from caseapp.domain.ids import PersonId
from caseapp.texts import Words
from ui.presenters.person import PersonPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.screens.person import PersonScreen


def person_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words, person: PersonId
) -> tuple[PersonScreen, PersonPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = PersonScreen(words)
    presenter = PersonPresenter(screen, desk, runner, navigator, words, person)
    screen.again_asked.connect(presenter.read_again)
    screen.acknowledged.connect(presenter.acknowledge)
    screen.new_case_asked.connect(presenter.new_case)
    screen.letter_asked.connect(presenter.write_letter)
    screen.conflict_asked.connect(presenter.open_conflict)
    screen.note_typed.connect(presenter.type_note)
    screen.note_saved.connect(presenter.save_note)
    screen.person_opened.connect(presenter.open_person)
    screen.case_opened.connect(presenter.open_case)
    screen.why_asked.connect(presenter.explain)
    screen.line_opened.connect(presenter.open_line)
    screen.timeline_narrowed.connect(presenter.narrow)
    return screen, presenter
