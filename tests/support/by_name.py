"""Works the desk as a screen reader does, by the names of its parts alone.

Debian's own Python runs it (`python3-pyatspi`), so it knows nothing of the project. Each argument is a step,
"VERB|ROLE|NAME|VALUE": `press` the part, `write` the value into it, press `enter` on it, `see` it. A name may be the
beginning of the part's. What is seen is printed whole; a part that does not come ends it with status 1.
"""

import sys
import threading
import time

import pyatspi

PATIENCE_SECONDS = 20
POLL_SECONDS = 0.05
ENTER = 0xFF0D
_PRESSING = ("Press", "Toggle")


def find(role: str, name: str):
    """The part of this role and name that is shown."""

    def fits(part) -> bool:
        shown = part.getState().contains(pyatspi.STATE_SHOWING)
        return shown and part.getRoleName() == role and part.name.startswith(name)

    patient_until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < patient_until:
        try:
            for desk in pyatspi.Registry.getDesktop(0):
                if desk is not None and desk.name == "Caseapp":
                    found = pyatspi.findDescendant(desk, fits)
                    if found is not None:
                        return found
        except (LookupError, RuntimeError):  # a part went while it was looked at
            pass
        threading.Event().wait(POLL_SECONDS)
    sys.exit(f"There is no {role} “{name}”.")


def press(part) -> None:
    action = part.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    action.doAction(next(place for place, name in enumerate(names) if name in _PRESSING))


def write(part, value: str) -> None:
    part.queryEditableText().setTextContents(value)


def enter(part) -> None:
    part.queryComponent().grabFocus()
    pyatspi.Registry.generateKeyboardEvent(ENTER, None, pyatspi.KEY_SYM)


def main(*steps: str) -> None:
    for step in steps:
        verb, role, name, value = step.split("|")
        part = find(role, name)
        if verb == "press":
            press(part)
        elif verb == "write":
            write(part, value)
        elif verb == "enter":
            enter(part)
        else:
            print(part.name, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
