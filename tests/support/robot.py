"""A window in a process of its own that works by itself: `python -m tests.support.robot MODE FOLDER ADDRESS VALUE`.

`notes` writes numbered notes until it is killed, `calls` a case and then notes; `saved N` and `opened REFERENCE` are
printed when the window has said so. After the number of the first note comes, if wished, where the process ends itself:
`inside:N:AFTER`, `typing:N:AFTER` or `committed:N:AFTER`. `plant NAME` takes down a person of that name in a new case,
makes a letter, syncs and closes. `ready` loads the program and forks one such process for each line it reads.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

import caseapp.sync.transport  # noqa: F401  # each robot loads it anyway
from caseapp import keys
from caseapp.demo import PASSWORD
from tests.support.edits import edit
from tests.support.forks import fork_each
from tests.support.sudden_end import SuddenEnd
from ui import demo
from ui.app import OpenDesk, Program, prepare
from ui.demo import Diary, Journey
from ui.hands import Hands
from ui.runtime.line import Line

PASSPHRASE = "robots have no secrets"
keys.MEMORY_KIB = 64
MOST_NOTES = 500
"""A robot that nobody kills ends by itself, which no test takes for good."""


class NoPictures(Diary):
    """Pictures take longer than what they show."""

    def picture(self, hands: Hands, name: str) -> None:
        """Keeps none."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a robot ends itself: `end` is armed once `after` notes are saved, before the next is typed or saved."""

    end: SuddenEnd
    typing: bool
    after: int

    @classmethod
    def read(cls, text: str) -> Plan:
        """From its three words."""
        how, at, after = text.split(":")
        return cls(SuddenEnd(inside=how != "committed", at=int(at)), how == "typing", int(after))


def take_call(journey: Journey, number: int) -> None:
    """A call from somebody new that becomes a case."""
    letters = "".join("abcdefghij"[int(digit)] for digit in str(number))
    reference = journey.take_call_of_stranger(
        f"Ceri Example {letters}", "LD29 2AB", "bin not emptied", ("2", "today", "Y"), ""
    )
    print(f"opened {reference}", flush=True)
    journey.end_call()


def write_notes(opened: OpenDesk, journey: Journey, start: int, plan: Plan | None) -> None:
    """Note after note on one person, as fast as hands can."""
    journey.open_person("llyr mill", "nobody")
    hands, strip = Hands(opened.window), opened.window.strip
    for number in range(start, start + MOST_NOTES):
        due = plan is not None and number >= start + plan.after
        if plan is not None and due and plan.typing:
            plan.end.arm()
        strip.clear()
        hands.press("Ctrl+M")
        hands.type(edit(number))
        if plan is not None and due:
            plan.end.arm()
        hands.press("Ctrl+Return")
        hands.wait(lambda: strip.sentence().startswith("Saved"), "the note said to be saved")
        print(f"saved {number}", flush=True)


def plant(journey: Journey, name: str) -> None:
    """A new person of this name, with a case and a letter, once the desk is full: cases still come in till then."""
    journey.wait_for_line(Line.SYNCED)
    journey.take_call_of_stranger(name, "LD29 2AB", "bin not emptied", ("2", "today", "Y"), "planted")
    journey.send_letter("planted")
    journey.end_call()
    journey.wait_for_line(Line.SYNCED)


def main(mode: str, folder: str, address: str, value: str, ending: str = "") -> int:
    plan = Plan.read(ending) if ending else None
    app = QApplication(["robot"])
    prepare(app)
    out = Path(folder).parent / "demo-output"
    out.mkdir(exist_ok=True)
    diary = Diary(out) if mode == "plant" else NoPictures(out)
    program = Program(app, Path(folder), None)
    opened = demo.sign_in(program, diary, PASSPHRASE, address, PASSWORD)
    journey = Journey(opened, diary)
    print("ready", flush=True)
    if mode == "plant":
        plant(journey, value)
    else:
        if mode == "calls":
            if plan is not None and plan.after == 0:
                plan.end.arm()
            take_call(journey, int(value))
        write_notes(opened, journey, int(value), plan)
    program.close()
    return 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(fork_each(main) if sys.argv[1:] == ["ready"] else main(*sys.argv[1:]))
