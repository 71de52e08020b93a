"""The contact panel with its presenter."""

from __future__ import annotations

from caseapp.texts import Words
from ui.presenters.contact import ContactPresenter
from ui.presenters.ports import DeskPort, Navigator, Runner
from ui.screens.contact_panel import ContactPanel


def contact_dock(
    desk: DeskPort, runner: Runner, navigator: Navigator, words: Words
) -> tuple[ContactPanel, ContactPresenter]:
    """The panel and its presenter, wired; call `start` on the presenter."""
    panel = ContactPanel(words)
    presenter = ContactPresenter(panel, desk, runner, navigator, words)
    panel.begun.connect(presenter.begin)
    panel.anonymous_chosen.connect(presenter.set_anonymous)
    panel.note_typed.connect(presenter.type_note)
    panel.spoken.connect(presenter.speak)
    panel.parked.connect(presenter.park)
    panel.unparked.connect(presenter.unpark)
    panel.ended.connect(presenter.finish)
    panel.ticked.connect(presenter.tick)
    return panel, presenter
