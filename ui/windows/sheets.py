"""The sheets that the window can show over itself: its keys, and what the service desk asks for."""

from __future__ import annotations

from datetime import datetime
from importlib.metadata import version

from PySide6.QtWidgets import QWidget

from caseapp.domain.deadlines import london_day
from caseapp.texts import Words
from caseapp.usecases.this_desk import DeskFacts
from ui.actions import ACTIONS, Where
from ui.keymap import key_shown
from ui.presenters.wording import clock_words, day_words
from ui.widgets.sheet import Sheet

_STEPS_KEY = "Ctrl+1 …"


def keys_sheet(words: Words, parent: QWidget) -> Sheet:
    """All acts with the keys in force, under the places where they work."""
    parts = [
        (words(str(where)), [(key_shown(act.id), words(act.text)) for act in ACTIONS if act.where is where])
        for where in Where
    ]
    for head, pairs in parts:
        if head == words(str(Where.CASE)):
            pairs.append((_STEPS_KEY, words("Move the case to a step")))
    return Sheet(words("Keys"), _columns(parts), words("Close"), other=words("Change keys"), parent=parent)


def about_sheet(words: Words, facts: DeskFacts, now: datetime, parent: QWidget) -> Sheet:
    """Version, officer, centre and last sync, to be copied for the service desk."""
    at, today = facts.synced_at, london_day(now)
    synced = f"{day_words(words, london_day(at), today)} {clock_words(at)}" if at else words("not yet")
    pairs = [
        (words("Version"), version("caseapp")),
        (words("Council"), facts.council_name or facts.council),
        (words("Officer"), facts.officer),
        (words("Centre"), facts.address),
        (words("Last synced"), synced),
        (words("Waiting"), str(facts.waiting)),
    ]
    return Sheet(words("About Caseapp"), [[("", pairs)]], words("Close"), selectable=True, parent=parent)


def _columns(parts: list[tuple[str, list[tuple[str, str]]]]) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """The parts, in order, over three columns of about the same height."""
    most = sum(len(pairs) + 2 for _, pairs in parts) / 3
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[]]
    for part in parts:
        high = sum(len(pairs) + 2 for _, pairs in columns[-1])
        if columns[-1] and high + len(part[1]) / 2 > most and len(columns) < 3:
            columns.append([])
        columns[-1].append(part)
    return columns
