"""The keys that pages of the help name, by the ids of their acts: out of the one table, so that none stands twice."""

from __future__ import annotations

from typing import Final

from ui.actions import BY_ID, SCREEN_KEYS

_ON_SCREENS: Final = {
    "park": "Park the call",
    "take-up": "Take up the call that waits longest",
    "anonymous": "Anonymous caller",
    "end": "End and wrap up",
    "marker": "Acknowledge the first marker",
    "case-for": "New case for this person",
    "letter": "Letter",
    "note": "Note",
    "choose": "Choose between two answers",
    "why": "Why this date, in a list of cases",
    "find-in-timeline": "Find in timeline",
    "unfold": "All of a line of the timeline",
    "copy": "Copy the reference",
    "give": "Give the case to a team, or restrict it",
    "close-case": "Close case",
    "reopen": "Reopen",
    "open-case": "Open case, or make the letter final",
    "anonymous-case": "Anonymous caller, in the form",
    "final": "Open case, or make the letter final",
    "next-missing": "Next missing field",
    "page-before": "Pages of the letter",
    "next-page": "Pages of the letter",
    "print": "Print",
    "outbox-edit": "Edit what was refused, or choose",
    "outbox-retry": "Try again",
    "outbox-send": "Send anyway",
    "outbox-save": "Save as text",
    "outbox-discard": "Discard",
    "next-field": "Next and previous field",
    "field-before": "Next and previous field",
    "theirs": "Keep theirs",
    "mine": "Keep mine",
    "third": "A third answer",
    "open-record": "Open the case or person",
    "choose-again": "Choose again",
    "settle": "Settle",
}
"""Acts of single screens and what the sheet of keys says for them."""

_SECOND_OF_TWO: Final = frozenset({"next-page", "field-before"})
_SHEET: Final = {text: key for _, pairs in SCREEN_KEYS for key, text in pairs}


def key_of(act: str) -> str:
    """The key of an act as it is shown; raises `KeyError` for an act that has none."""
    if act in BY_ID:
        return BY_ID[act].key
    return _SHEET[_ON_SCREENS[act]].split(" ")[act in _SECOND_OF_TWO]
