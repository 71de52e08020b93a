"""A window in a process of its own that works by itself: `python -m tests.support.robot MODE FOLDER ADDRESS`.

`notes` writes numbered notes until it is killed and prints `saved N` when the window has said so. `plant NAME` takes
down a person of that name in a new case, makes a letter, syncs and closes.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication

from caseapp import keys
from caseapp.demo import PASSWORD
from ui import demo
from ui.app import Program, prepare
from ui.demo import Diary, Journey
from ui.runtime.line import Line

PASSPHRASE = "robots have no secrets"
keys.MEMORY_KIB = 64


def write_notes(journey: Journey, start: int) -> None:
    """Note after note on one person, as fast as hands can."""
    journey.open_person("llyr mill", "nobody")
    for number in count(start):
        journey.add_note(f"edit {number:06d} of the robot")
        print(f"saved {number}", flush=True)


def plant(journey: Journey, name: str) -> None:
    """A new person of this name, with a case and a letter, once the desk is full: cases still come in till then."""
    journey.wait_for_line(Line.SYNCED)
    journey.take_call_of_stranger(name, "LD29 2AB", "bin not emptied", ("2", "today", "Y"), "planted")
    journey.send_letter("planted")
    journey.end_call()
    journey.wait_for_line(Line.SYNCED)


def main(mode: str, folder: str, address: str, value: str) -> int:
    app = QApplication(["robot"])
    prepare(app)
    out = Path(folder).parent / "demo-output"
    out.mkdir(exist_ok=True)
    diary = Diary(out)
    program = Program(app, Path(folder), None)
    journey = Journey(demo.sign_in(program, diary, PASSPHRASE, address, PASSWORD), diary)
    print("ready", flush=True)
    if mode == "notes":
        write_notes(journey, int(value))
    else:
        plant(journey, value)
    program.close()
    return 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main(*sys.argv[1:]))
