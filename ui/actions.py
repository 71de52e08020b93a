"""Every act that has a key: one table for shortcuts, buttons, the search box, menus and the sheet of keys."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Where(StrEnum):
    """Where an act works; the value is the heading under which the sheet of keys shows it."""

    EVERYWHERE = "Everywhere"
    CALL = "In a call"
    RECORD = "Person and case"
    CASE = "Case"
    NEW_CASE = "New case"
    LETTER = "Letter"
    PAPER = "Letters and lists"
    SYNC = "Sync"
    CONFLICTS = "Conflicts"
    LOOK_AFTER = "To look after"
    QUEUE = "Queue"
    LETTERS = "Letters"
    OFFICERS = "Officers and teams"
    SIGN_IN = "Sign in"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """An act: its id, where it works, its English message, its key as Qt writes it, its icon.

    `label` is the shorter message of its button, the message itself if there is none.
    """

    id: str
    where: Where
    text: str
    key: str
    icon: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """An act that can be done now, in the officer's words and with the key in force."""

    id: str
    words: str
    key: str
    icon: str


_E, _P, _C, _S = Where.EVERYWHERE, Where.RECORD, Where.CONFLICTS, Where.SYNC
ACTIONS: Final = (
    Action("find", _E, "Find anyone, any place, any case", "Ctrl+K", "magnifying-glass"),
    Action("new-person", _E, "New person from what was searched for", "Ctrl+Shift+N", "user-plus"),
    Action("call", _E, "Start a contact", "F7", "headset"),
    Action("new-case", _E, "New case", "Alt+N", "plus"),
    Action("work", _E, "My work", "Alt+1", "tray"),
    Action("queue", _E, "Queue: all that is open", "Alt+2", "stack", "Queue"),
    Action("letters", _E, "Letters: all that are filed", "Alt+4", "envelope-simple", "Letters"),
    Action("conflicts", _E, "Conflicts: choose between two answers", "Alt+5", "git-diff", "Conflicts"),
    Action("look-after", _E, "To look after, for supervisors", "Alt+6", "scales", "To look after"),
    Action("officers", _E, "Officers and teams, for administrators", "Alt+9", "users-three"),
    Action("sync", _E, "Sync: read what is waiting", "Ctrl+Shift+O", "arrows-clockwise", "Sync"),
    Action("sync-now", _E, "Sync now", "F5", "arrows-clockwise"),
    Action("undo", _E, "Undo the last act, or the last choice", "Ctrl+Z", "arrow-counter-clockwise", "Undo"),
    Action("close-tab", _E, "Close this tab", "Ctrl+W", "x"),
    Action("next-tab", _E, "Next tab", "Ctrl+Tab", "caret-right"),
    Action("previous-tab", _E, "Previous tab", "Ctrl+Shift+Tab", "caret-left"),
    Action("larger", _E, "Larger text", "Ctrl++", "text-aa"),
    Action("smaller", _E, "Smaller text", "Ctrl+-", "text-aa"),
    Action("usual-size", _E, "Text at its usual size", "Ctrl+0", "text-aa"),
    Action("colours", _E, "Next colours: light, dark, high contrast", "Ctrl+Shift+D", "circle-half"),
    Action("language", _E, "Switch between English and Welsh", "Ctrl+Shift+Y", "translate"),
    Action("desk", _E, "This desk", "Ctrl+,", "desktop"),
    Action("lock", _E, "Lock this desk", "Ctrl+Shift+L", "lock-key", "Lock now"),
    Action("keys", _E, "Keys", "Ctrl+?", "keyboard"),
    Action("help", _E, "Help", "F1", "lifebuoy"),
    Action("own-keys", _E, "Change keys", "Ctrl+Shift+K", "keyboard"),
    Action("park", Where.CALL, "Park the call", "F8", "pause", "Park"),
    Action("take-up", Where.CALL, "Take up the call that waits longest", "Shift+F8", "phone-call"),
    Action("anonymous", Where.CALL, "Anonymous caller", "Alt+A", "user-circle-dashed", "Anonymous"),
    Action("end", Where.CALL, "End and wrap up", "Ctrl+E", "phone-x"),
    Action("marker", _P, "Acknowledge the first marker", "F9", "warning-octagon", "Acknowledge"),
    Action("case-for", _P, "New case for this person", "Ctrl+N", "plus", "New case"),
    Action("letter", _P, "Letter", "Ctrl+L", "envelope-simple"),
    Action("note", _P, "Note", "Ctrl+M", "note-pencil"),
    Action("choose", _P, "Choose between two answers", "Alt+S", "git-diff", "Choose"),
    Action("why", _P, "Why this date, in a list of cases", "W", "info", "Why this date"),
    Action("find-in-timeline", _P, "Find in timeline", "/", "magnifying-glass"),
    Action("unfold", _P, "All of a line of the timeline", "Space", "caret-down"),
    Action("finish", _P, "Save the note, or end what is being filled in", "Ctrl+Enter", "check"),
    Action("copy", Where.CASE, "Copy the reference", "Ctrl+Shift+C", "copy", "Copy"),
    Action("give", Where.CASE, "Give the case to a team, or restrict it", "Ctrl+G", "users-three", "Team"),
    Action("restrict", Where.CASE, "Restrict the case, or lift its restriction", "Ctrl+Shift+R", "lock-key"),
    Action("add-file", Where.CASE, "Add a file…", "Ctrl+Shift+A", "paperclip"),
    Action("paste-file", Where.CASE, "Paste a picture or a copied file", "Ctrl+V", "clipboard"),
    Action("save-file", Where.CASE, "Save a copy of the file…", "Ctrl+S", "download-simple", "Save a copy…"),
    Action("take-off-file", Where.CASE, "Take the file off the case…", "Del", "trash", "Take off…"),
    Action("close-case", Where.CASE, "Close case", "Ctrl+D", "check-circle"),
    Action("reopen", Where.CASE, "Reopen", "Ctrl+R", "arrow-counter-clockwise"),
    Action("open-case", Where.NEW_CASE, "Open case", "Ctrl+Enter", "check"),
    Action(
        "anonymous-case", Where.NEW_CASE, "Anonymous caller, in the form", "Alt+U", label="Anonymous caller"
    ),
    Action("final", Where.LETTER, "Make final and file", "Ctrl+Enter", "check"),
    Action("next-missing", Where.LETTER, "Next missing field", "F4", "arrow-right"),
    Action("page-before", Where.LETTER, "Page before", "PgUp", "caret-up"),
    Action("next-page", Where.LETTER, "Next page", "PgDown", "caret-down"),
    Action("print", Where.PAPER, "Print the letter, or the list as it is", "Ctrl+P", "printer", "Print"),
    Action("outbox-edit", _S, "Edit what was refused, or choose", "E", "pencil-simple", "Edit"),
    Action("outbox-retry", _S, "Try again", "R", "arrow-clockwise"),
    Action("outbox-send", _S, "Send anyway", "A", "arrow-up"),
    Action("outbox-save", _S, "Save as text", "S", "export"),
    Action("outbox-discard", _S, "Discard…", "D", "trash"),
    Action("next-field", _C, "Next field", "J", "caret-down"),
    Action("field-before", _C, "Field before", "K", "caret-up"),
    Action("theirs", _C, "Keep theirs", "T", "check"),
    Action("mine", _C, "Keep mine", "M", "check"),
    Action("third", _C, "A third answer", "E", "pencil-simple", "Edit instead"),
    Action("open-record", _C, "Open the case or person", "O", "arrow-right"),
    Action("settle", _C, "Settle", "Ctrl+Enter", "check"),
    Action("next-overdue", Where.QUEUE, "Next overdue case", "O", "warning-octagon"),
    Action("next-unowned", Where.QUEUE, "Next case without owner", "N", "user-circle-dashed"),
    Action("narrow", Where.QUEUE, "Narrow this list", "/", "funnel-simple"),
    Action("peek", Where.QUEUE, "Look at it here", "Space", "eye"),
    Action("letter-of-row", Where.QUEUE, "Letter", "L", "envelope-simple"),
    Action("give-ticked", Where.QUEUE, "Give to a team", "Ctrl+G", "handshake"),
    Action("copy-row", Where.QUEUE, "Copy reference", "Ctrl+Shift+C", "copy"),
    Action("read-letter", Where.LETTERS, "Read the letter", "R", "eye"),
    Action("narrow-letters", Where.LETTERS, "Narrow this list", "/", "funnel-simple"),
    Action("copy-of-letter", Where.LETTERS, "Copy reference", "Ctrl+Shift+C", "copy"),
    Action("new-officer", Where.OFFICERS, "Invite an officer, or a new team", "N", "user-plus"),
    Action("change-officer", Where.OFFICERS, "Change", "E", "pencil-simple"),
    Action("code-for-officer", Where.OFFICERS, "A code for a new password", "P", "key"),
    Action("suspend-officer", Where.OFFICERS, "Suspend, or let back", "S", "prohibit"),
    Action("filter-officers", Where.OFFICERS, "Narrow this list", "/", "magnifying-glass"),
    Action("ask-officers", Where.OFFICERS, "Ask again", "Alt+R", "arrows-clockwise"),
    Action("copy-code", Where.OFFICERS, "Copy the code", "Ctrl+Shift+C", "copy", "Copy"),
    Action("invited", Where.SIGN_IN, "Password or invitation code", "Alt+C", "key"),
    Action("search-help", Where.HELP, "Search the help", "/", "magnifying-glass"),
    Action("page-back", Where.HELP, "Back to the page before", "Alt+Left", "arrow-left", "back"),
    Action("to-work", Where.HELP, "Back to the work, the help stays", "F6", "arrow-right", "to the work"),
    Action("open-looked", Where.LOOK_AFTER, "Open the record", "O", "arrow-right"),
    Action("looked", Where.LOOK_AFTER, "Looked at", "L", "check"),
)
"""Keys that move within one part – arrows, Home and End, Enter, Esc – are the part's own and do not stand here."""

BY_ID: Final = {action.id: action for action in ACTIONS}
