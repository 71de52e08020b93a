"""The button of an act in the table of actions: its words, icon and key come from there."""

from PySide6.QtWidgets import QWidget

from caseapp.texts import Words
from ui.actions import BY_ID
from ui.keymap import key_shown
from ui.widgets.button import Button, ButtonKind


def act_button(
    words: Words,
    action: str,
    kind: ButtonKind = ButtonKind.SECONDARY,
    *,
    icon: bool = True,
    compact: bool = False,
    parent: QWidget | None = None,
) -> Button:
    """A button for the act of this id; without `icon` its words and key alone."""
    act = BY_ID[action]
    return Button(
        words(act.label or act.text),
        kind,
        icon=act.icon if icon else "",
        key=key_shown(action),
        compact=compact,
        parent=parent,
    )
