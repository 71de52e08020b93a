"""What the centre writes down: one JSON object a line on stderr, and never personal data.

Of a failure its type and its places in code are told, never its words: they may quote a row. A library's message is
its template, not filled in.
"""

from __future__ import annotations

import logging
import random
import sys
import threading
import traceback
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TextIO

import msgspec

Level = Literal["debug", "info", "warning", "error"]
LEVELS: tuple[Level, ...] = ("debug", "info", "warning", "error")
_MOST_PLACES = 6
_SPOKEN_OF = ("caseapp", "uvicorn", "procrastinate")
_FIXED_WORDS = ("caseapp", "uvicorn", "psycopg")
"""Loggers whose messages are constant templates; others may have filled theirs in before they hand them over."""

_log = logging.getLogger("caseapp.central")


@dataclass(slots=True)
class About:
    """The request that is worked on: its id, and its council's once it is known."""

    request: str
    council: str | None = None


_about: ContextVar[About | None] = ContextVar("about", default=None)


def begin_request() -> About:
    """A new request; every line written in its course, in other threads too, bears its id."""
    about = About(f"{random.getrandbits(64):016x}")  # it names a line, it protects nothing
    _about.set(about)
    return about


def about_council(council: str) -> None:
    """Note whose request it is."""
    if (about := _about.get()) is not None:
        about.council = council


def told(level: int, event: str, **values: str | float | None) -> None:
    """Write a line. No value may hold personal data, a token or what a client chose."""
    _log.log(level, event, extra={"event": event, "values": values})


def failed(level: int, event: str, failure: BaseException) -> None:
    """Write a line about a failure."""
    values = _of(failure)
    _log.log(
        level,
        "%s at %s",
        values["failure"],
        " < ".join(values["places"]),
        extra={"event": event, "values": values},
    )


def write_lines(level: Level, stream: TextIO | None = None) -> None:
    """Have this process log lines from `level` up; libraries that nobody asked about only their warnings."""
    handler = _Handler(stream or sys.stderr)
    handler.setFormatter(Lines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(max(logging.WARNING, _number(level)))
    for name in _SPOKEN_OF:
        logging.getLogger(name).setLevel(_number(level))
    logging.captureWarnings(True)
    # What no line tells need not be found out for each.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    threading.excepthook = _thread_ended


class Lines(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": _event(record),
        }
        if (about := _about.get()) is not None:
            line["request"] = about.request
            if about.council is not None:
                line["council"] = about.council
        if not _is(record, "caseapp"):
            line |= {"logger": record.name, "place": f"{record.filename}:{record.lineno}"}
        line |= getattr(record, "values", {})
        if isinstance(job := getattr(record, "job", None), dict):
            line |= {name: job.get(name) for name in ("id", "task_name", "attempts")}
        if record.exc_info and record.exc_info[1] is not None:
            line |= _of(record.exc_info[1])
        return msgspec.json.encode(line).decode()


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the line: what logging would print instead quotes the values of the record."""


def _event(record: logging.LogRecord) -> str:
    event = getattr(record, "event", None) or getattr(record, "action", None)
    if isinstance(event, str):
        return event
    if isinstance(record.msg, str) and any(_is(record, name) for name in _FIXED_WORDS):
        return record.msg.strip()
    return record.name


def _is(record: logging.LogRecord, name: str) -> bool:
    return record.name == name or record.name.startswith(f"{name}.")


def _of(failure: BaseException) -> dict[str, Any]:
    """Type and places of a failure; what it came from by type alone."""
    frames = traceback.extract_tb(failure.__traceback__)[-_MOST_PLACES:]
    types = [type(failure).__name__]
    cause = failure.__cause__
    while cause is not None and len(types) < _MOST_PLACES:
        types.append(type(cause).__name__)
        cause = cause.__cause__
    return {
        "failure": " from ".join(types),
        "places": [f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames)],
    }


def _number(level: Level) -> int:
    return logging.getLevelNamesMapping()[level.upper()]


def _thread_ended(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        failed(logging.ERROR, "thread_failed", what.exc_value)
