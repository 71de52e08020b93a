"""A case's screen with its presenter."""

from __future__ import annotations

from caseapp.domain.ids import CaseId
from caseapp.texts import Words
from ui.presenters.case import CasePresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.runtime import case_files
from ui.screens.case import CaseScreen


def case_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words, case: CaseId
) -> tuple[CaseScreen, CasePresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = CaseScreen(words)
    presenter = CasePresenter(screen, desk, runner, navigator, words, case_files, case)
    screen.again_asked.connect(presenter.read_again)
    screen.acknowledged.connect(presenter.acknowledge)
    screen.person_opened.connect(presenter.open_person)
    screen.reference_copied.connect(presenter.copied)
    screen.letter_asked.connect(presenter.write_letter)
    screen.conflict_asked.connect(presenter.open_conflict)
    screen.looked.connect(presenter.looked)
    screen.letter_opened.connect(presenter.open_letter)
    screen.letter.print_asked.connect(presenter.print_letter)
    screen.progressed.connect(presenter.progress)
    screen.closed.connect(presenter.close_with)
    screen.reopened.connect(presenter.reopen)
    screen.given.connect(presenter.give_to)
    screen.restricted.connect(presenter.restrict)
    screen.restriction_lifted.connect(presenter.lift)
    screen.note_typed.connect(presenter.type_note)
    screen.note_saved.connect(presenter.save_note)
    screen.timeline_narrowed.connect(presenter.narrow)
    screen.files_given.connect(presenter.files.give)
    screen.files.opened.connect(presenter.files.open)
    screen.files.copy_chosen.connect(presenter.files.copy)
    screen.files.taken_off.connect(presenter.files.take_off)
    screen.file.page_asked.connect(presenter.files.turn_to)
    screen.file.left.connect(presenter.files.leave)
    return screen, presenter
