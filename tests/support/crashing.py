"""A window in a process of its own in which things break: `python -m tests.support.crashing FOLDER NAME`.

Bugs whose values hold NAME are planted in a slot, in a method that Qt calls, in a worker and in the writer. Before,
between and after them an officer writes notes; what the window has said to be saved is printed as `saved WORDS`. It
ends with a note half typed and waits to be killed.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.person import Person
from caseapp.errors import Unforeseen
from caseapp.ports import UnitOfWork
from caseapp.texts import Words, problem
from caseapp.usecases.contacts import kept_draft
from tests.support.desks import PASSPHRASE
from tests.ui.screens.desk_in_hand import texts_of
from ui.app import OpenDesk, open_window, prepare
from ui.demo import Diary, Journey
from ui.hands import Hands
from ui.runtime.crash import CrashPath

HALF = "Half typed when it"
REST = " broke, and finished."


class Brittle(QLabel):
    """It breaks in C code while Qt, called by Python, waits for its answer: unguarded, that ends the process."""

    def sizeHint(self) -> QSize:
        return QSize(int(self.text()), 0)


class Breaking:
    """The window, and what breaks it."""

    def __init__(self, opened: OpenDesk, name: str) -> None:
        self._opened, self._name = opened, name
        self._told = problem(Words(), Unforeseen())
        self.hands = Hands(opened.window)

    def in_a_slot(self) -> None:
        """The officer types into the search box, and what hears of it falls over."""
        self._while_searched(self._fall)

    def in_an_override(self) -> None:
        """The officer types into the search box, and a part that is measured for it falls over."""
        self._while_searched(lambda _: Brittle(self._name).adjustSize())

    def in_a_worker(self) -> None:
        """A question asked off the GUI thread."""
        self._opened.runner.start(self._fall, lambda _: None, lambda _: None)

    def in_the_writer(self) -> None:
        """An act that has written something already."""

        def act(work: UnitOfWork) -> None:
            work.patch(work.get(Person, RHIANNON), pinned=self._name)
            self._fall()

        self._opened.runner.follow(self._opened.desk.write(act), lambda _: None, lambda _: None)

    def is_told(self) -> bool:
        return self._told in texts_of(self._opened.window)

    def _while_searched(self, act: Callable[[str], object]) -> None:
        connection = self._opened.window.box.searched.connect(act)
        self.hands.press("Ctrl+K")
        self.hands.type("x")
        self._opened.window.box.disconnect(connection)
        self.hands.press("Esc")

    def _fall(self, *_: object) -> None:
        raise KeyError(self._name)


def main(folder: str, name: str) -> None:
    app = QApplication(["crashing"])
    prepare(app)
    desk = Desk(Path(folder), PASSPHRASE)
    opened = open_window(desk, sync=False)
    # As the program does.
    path = CrashPath(opened.window.tell_crash, Path(folder))
    shown = Path(folder).parent / "shown"
    shown.mkdir()
    journey, breaking = Journey(opened, Diary(shown)), Breaking(opened, name)
    journey.open_person("llyr mill", "nobody")

    def write(words: str) -> None:
        journey.add_note(words)
        print(f"saved {words}", flush=True)

    write("Before all of it.")
    acts: dict[str, Callable[[], None]] = {
        "slot": breaking.in_a_slot,
        "override": breaking.in_an_override,
        "worker": breaking.in_a_worker,
        "writer": breaking.in_the_writer,
    }
    for place, act in acts.items():
        act()
        breaking.hands.wait(breaking.is_told, f"the officer told of the {place}")
        print(f"told {place}", flush=True)
        write(f"After the {place}.")
    breaking.hands.press("Ctrl+M")
    breaking.hands.type(HALF)
    breaking.in_a_worker()
    breaking.hands.wait(breaking.is_told, "the officer told")
    breaking.hands.type(REST)
    breaking.hands.press("Ctrl+Return")
    breaking.hands.wait(lambda: opened.window.strip.sentence().startswith("Saved"), "the note")
    print(f"saved {HALF}{REST}", flush=True)
    breaking.hands.press("Ctrl+M")
    breaking.hands.type(HALF)
    key = f"person:{RHIANNON}:note"
    breaking.hands.wait(lambda: desk.read(kept_draft, key) == HALF, "the draft on disk")
    breaking.in_the_writer()
    breaking.hands.wait(breaking.is_told, "the officer told")
    print("half typed", flush=True)
    sys.stdin.read()
    path.close()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    assert threading.current_thread() is threading.main_thread()
    main(*sys.argv[1:])
