"""Every act of the window that has a key of its own: one table for shortcuts, hints and the sheet of keys."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Action:
    """An act: its id, its English message, its key as Qt writes it, and its icon."""

    id: str
    text: str
    key: str
    icon: str


ACTIONS: Final = (
    Action("find", "Find anyone, any place, any case", "Ctrl+K", "magnifying-glass"),
    Action("new-person", "New person from what was searched for", "Ctrl+Shift+N", "user-plus"),
    Action("call", "Start a contact", "F7", "headset"),
    Action("new-case", "New case", "Alt+N", "plus"),
    Action("work", "My work", "Alt+1", "tray"),
    Action("sync", "Sync: read what is waiting", "Ctrl+Shift+O", "arrows-clockwise"),
    Action("sync-now", "Sync now", "F5", "arrows-clockwise"),
    Action("close-tab", "Close this tab", "Ctrl+W", "x"),
    Action("next-tab", "Next tab", "Ctrl+Tab", "caret-right"),
    Action("previous-tab", "Previous tab", "Ctrl+Shift+Tab", "caret-left"),
    Action("keys", "Keys", "Ctrl+?", "keyboard"),
)
"""Acts that work wherever the focus is. Keys of a screen's own acts stand on that screen's buttons."""

BY_ID: Final = {action.id: action for action in ACTIONS}
