"""A window in a process of its own in which somebody types: `python -m tests.support.typist FOLDER PLACE`.

`PLACE` is note, call or form. Words are typed one letter at a time before what stands there already; after each letter
it prints the text and the position of the cursor, once both are kept. It goes on until it is killed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from tests.support.desks import PASSPHRASE
from ui.app import OpenDesk, open_window, prepare
from ui.hands import Hands
from ui.presenters.memory import remembered
from ui.presenters.new_case import DRAFT
from ui.screens.new_case import NewCaseScreen
from ui.screens.person import PersonScreen

keys.MEMORY_KIB = 64
MOST_LETTERS = 2000
"""A typist that nobody kills ends by itself, which no test takes for good."""
TAIL = "ends here"
"""What is typed first; all else comes before it."""

Field = QLineEdit | QPlainTextEdit


def field_at(opened: OpenDesk, place: str) -> Field:
    """The field of a place in an open window: it is there, though perhaps not in sight."""
    window = opened.window
    if place == "call":
        return window.side.note
    key = DRAFT if place == "form" else f"person:{RHIANNON}"
    page = window.frame.page(key)
    if isinstance(page, NewCaseScreen):
        return page.caller.finder.line
    assert isinstance(page, PersonScreen)
    return page.note.field


def text_of(field: Field) -> str:
    """What stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def position_in(field: Field) -> int:
    """Where its cursor is."""
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()


def kept_at(opened: OpenDesk, place: str) -> Callable[[], str]:
    """Reads the draft of a place as it is on disk."""
    if place == "call":
        contact = opened.window.contact_in_hand()
        return lambda: opened.desk.read(lambda reader: reader.draft(f"contact:{contact}:note"))
    key = DRAFT if place == "form" else f"person:{RHIANNON}:note"
    return lambda: opened.desk.read(lambda reader: reader.draft(key))


def type_on(opened: OpenDesk, place: str) -> None:
    """Type, and tell what is kept."""
    hands, window = Hands(opened.window), opened.window
    if place == "form":
        window.open_new_case()
    elif place == "note":
        window.open_person(RHIANNON)
        hands.press("Ctrl+M")
    else:
        hands.press("F7")
        hands.wait(lambda: window.contact_in_hand() is not None, "the contact")
    field, kept = field_at(opened, place), kept_at(opened, place)
    field.setFocus()
    hands.type(TAIL)
    for _ in TAIL:
        hands.press("Left")
    for letter, _ in zip(cycle("bin out "), range(MOST_LETTERS), strict=False):
        hands.type(letter)
        text, position = text_of(field), position_in(field)

        def on_disk(text: str = text, position: int = position) -> bool:
            cursor = opened.desk.read(remembered).cursor
            return text in kept() and cursor is not None and cursor.before_end == len(text) - position

        hands.wait(on_disk, "text and cursor on disk")
        print(json.dumps([text, position]), flush=True)


def main(folder: str, place: str) -> None:
    app = QApplication([])
    prepare(app)
    desk = Desk(Path(folder), PASSPHRASE)
    type_on(open_window(desk, sync=False), place)


if __name__ == "__main__":
    main(*sys.argv[1:])
