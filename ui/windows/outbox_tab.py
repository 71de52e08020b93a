"""The outbox's screen with its presenter."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.outbox import OutboxPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.runtime.line import LineState
from ui.screens.outbox import OutboxScreen


def outbox_tab(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words, state: LineState
) -> tuple[OutboxScreen, OutboxPresenter]:
    """The screen and its presenter, wired; call `start` on the presenter."""
    screen = OutboxScreen(words)
    presenter = OutboxPresenter(screen, desk, runner, navigator, words, state)
    screen.part_chosen.connect(presenter.part_chosen)
    screen.more_wanted.connect(presenter.more_wanted)
    screen.chosen.connect(presenter.chosen)
    screen.acts.edit_asked.connect(presenter.edit)
    screen.acts.typed.connect(presenter.typed)
    screen.acts.form_saved.connect(presenter.save_edit)
    screen.acts.retried.connect(presenter.retry)
    screen.acts.sent_anyway.connect(presenter.send_anyway)
    screen.acts.discarded.connect(presenter.discard)
    screen.acts.saved.connect(presenter.save_as_text)
    screen.print_asked.connect(presenter.print_asked)
    return screen, presenter
