"""Where real windows are killed, by chance but in fixed shares, and the way of one to its end."""

from __future__ import annotations

import random
import signal
import threading
from dataclasses import dataclass
from pathlib import Path

from tests.support.ambush import Ambush, Moment
from tests.support.line import Line
from tests.support.proof import Said
from tests.support.robots import Robot, Robots

_OTHERS = ("pull", "refresh", "audit")
_CALLS = 0.15
_MOST_AFTER = 4
_GAPS_OF_A_NOTE, _GAPS_OF_A_CALL = 70, 400
"""Statements in the transactions of a note with its round of sync, and of a call with a new case."""


@dataclass(frozen=True, slots=True)
class Kill:
    """A robot dies once `after` notes are saved: where `ending` says, or in a `request`, or so many `seconds` later."""

    mode: str
    after: int
    ending: str = ""
    request: str = ""
    moment: Moment = Moment.ASKING
    nth: int = 1
    share: float = 0.0
    seconds: float = 0.0


def plan(dice: random.Random, kills: int) -> list[Kill]:
    """Of 100: 35 inside a transaction, 35 inside a push, 10 in other requests, 5 after a COMMIT, 15 at any time."""
    planned = [
        *(_inside(dice, number) for number in range(kills * 35 // 100)),
        *(_in_request(dice, number, "push") for number in range(kills * 35 // 100)),
        *(_in_request(dice, number // 3, _OTHERS[number % 3]) for number in range(kills * 10 // 100)),
        *(_committed(dice) for _ in range(kills * 5 // 100)),
    ]
    while len(planned) < kills:
        planned.append(Kill(_mode(dice), _after(dice), seconds=dice.uniform(0, 1)))
    dice.shuffle(planned)
    return planned


def _mode(dice: random.Random) -> str:
    return "calls" if dice.random() < _CALLS else "notes"


def _after(dice: random.Random) -> int:
    return dice.randint(0, _MOST_AFTER)


def _inside(dice: random.Random, number: int) -> Kill:
    mode = _mode(dice)
    if mode == "calls":
        return Kill(mode, 0, f"inside:{dice.randint(1, _GAPS_OF_A_CALL)}")
    how = "typing" if number % 5 == 0 else "inside"
    return Kill(mode, _after(dice), f"{how}:{dice.randint(1, _GAPS_OF_A_NOTE)}")


def _committed(dice: random.Random) -> Kill:
    return Kill(_mode(dice), _after(dice), f"committed:{dice.randint(1, 3)}")


def _in_request(dice: random.Random, number: int, request: str) -> Kill:
    moment = list(Moment)[number % len(Moment)]
    if request == "refresh":  # asked for once, at the start
        return Kill(_mode(dice), 0, "", request, moment, 1, dice.uniform(0.02, 0.98))
    return Kill(_mode(dice), _after(dice), "", request, moment, dice.randint(1, 3), dice.uniform(0.02, 0.98))


def work_until_killed(
    robots: Robots, line: Line, folder: Path, kill: Kill, first_edit: int, said: Said
) -> str:
    """One robot from its start to its end; what it was told is kept is added to `said`. Gives where it died."""
    ending = [f"{kill.ending}:{kill.after}"] if kill.ending else []
    with robots.start(kill.mode, folder, line.address, first_edit, *ending) as robot:
        where = _watch(robot, line, kill, said)
    assert robot.status == -signal.SIGKILL, "the robot ended by itself"
    ambush, line.ambush = line.ambush, None
    if ambush is not None:
        assert ambush.sprung
        return f"{kill.request}, {kill.moment}"
    return where


def _watch(robot: Robot, line: Line, kill: Kill, said: Said) -> str:
    where, saved, timer = "at any time", 0, threading.Timer(kill.seconds, robot.kill)
    if kill.request and not kill.after:
        line.ambush = _ambush(kill, robot)
    for told in robot.lines():
        word, _, rest = told.partition(" ")
        if word == "saved":
            said.edits.append(int(rest))
            saved += 1
        elif word == "opened":
            said.references.append(rest)
        elif word == "ends":
            where = rest
        if kill.ending or word != ("saved" if kill.after else "ready") or saved != kill.after:
            continue
        if not kill.request:
            timer.start()
        elif kill.after:
            line.ambush = _ambush(kill, robot)
    if timer.ident is not None:
        timer.join()
    return where


def _ambush(kill: Kill, robot: Robot) -> Ambush:
    return Ambush(f"/sync/v1/{kill.request}", kill.moment, robot.kill, kill.nth, kill.share)
