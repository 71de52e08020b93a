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
    Action("conflicts", "Conflicts: choose between two answers", "Alt+2", "git-diff"),
    Action("look-after", "To look after, for supervisors", "Alt+3", "scales"),
    Action("officers", "Officers and teams, for administrators", "Alt+9", "users-three"),
    Action("sync-now", "Sync now", "F5", "arrows-clockwise"),
    Action("close-tab", "Close this tab", "Ctrl+W", "x"),
    Action("next-tab", "Next tab", "Ctrl+Tab", "caret-right"),
    Action("previous-tab", "Previous tab", "Ctrl+Shift+Tab", "caret-left"),
    Action("desk", "This desk", "Ctrl+,", "desktop"),
    Action("lock", "Lock this desk", "Ctrl+Shift+L", "lock-key"),
    Action("keys", "Keys", "Ctrl+?", "keyboard"),
)
"""Acts that work wherever the focus is. Keys of a screen's own acts stand on that screen's buttons."""

BY_ID: Final = {action.id: action for action in ACTIONS}

SCREEN_KEYS: Final = (
    (
        "In a call",
        (
            ("F8", "Park the call"),
            ("Shift+F8", "Take up the call that waits longest"),
            ("Alt+A", "Anonymous caller"),
            ("Ctrl+E", "End and wrap up"),
        ),
    ),
    (
        "Sync",
        (
            ("E", "Edit what was refused, or choose"),
            ("R", "Try again"),
            ("S", "Save as text"),
            ("D", "Discard"),
            ("A", "Send anyway"),
        ),
    ),
    (
        "Person and case",
        (
            ("F9", "Acknowledge the first marker"),
            ("Ctrl+N", "New case for this person"),
            ("Ctrl+L", "Letter"),
            ("Ctrl+M", "Note"),
            ("W", "Why this date, in a list of cases"),
            ("/", "Find in timeline"),
            ("Space", "All of a line of the timeline"),
            ("Ctrl+1 …", "Move the case to a step"),
            ("Ctrl+D", "Close case"),
            ("Ctrl+R", "Reopen"),
            ("Ctrl+G", "Give the case to a team, or restrict it"),
            ("Ctrl+Shift+C", "Copy the reference"),
            ("Alt+S", "Choose between two answers"),
        ),
    ),
    (
        "Conflicts",
        (
            ("J K", "Next and previous field"),
            ("T", "Keep theirs"),
            ("M", "Keep mine"),
            ("E", "A third answer"),
            ("O", "Open the case or person"),
            ("Ctrl+Z", "Choose again"),
            ("Ctrl+Enter", "Settle"),
        ),
    ),
    (
        "Officers and teams",
        (
            ("N", "Invite an officer, or a new team"),
            ("E", "Change"),
            ("P", "A code for a new password"),
            ("S", "Suspend, or let back"),
        ),
    ),
    (
        "New case and letter",
        (
            ("Ctrl+Enter", "Open case, or make the letter final"),
            ("Alt+U", "Anonymous caller, in the form"),
            ("F4", "Next missing field"),
            ("PgUp PgDn", "Pages of the letter"),
            ("Ctrl+P", "Print"),
        ),
    ),
)
"""Keys that work on one screen, for the sheet of keys: a heading, then each key with its English message."""
