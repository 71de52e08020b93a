"""The centre's service in a process of its own, which ends itself: `python -m tests.support.one_service ready`.

For each line `URL PORT END EVERY MUTANT` it forks one that says `serves PORT` and, on SIGUSR1, `armed`. From then on it
counts the places of its work on the database as psycopg is given it: before each statement, each row of a
statement for many, each COMMIT, and after that. It dies at that of number END; with 0 at none, and each is told.
EVERY and MUTANT are those of `one_round`. Limits of callers do not count here: a desk is put back to the same token
again and again.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import psycopg
import pytest
from psycopg.pq.abc import PGresult

from caseapp.central.limits import Limits, Rate
from caseapp.central.log import write_lines
from caseapp.central.server import Serving, serve
from tests.machine import mutants
from tests.support.forks import fork_each
from tests.support.places import Places

_ANY = Rate(burst=1_000_000, a_minute=1_000_000)


def main(url: str, port: str, end: str, every: str = "", mutant: str = "") -> int:
    patch = pytest.MonkeyPatch()
    if mutant:
        getattr(mutants, mutant)(patch)
    number = int(end)
    places = Places(number, every=every == "every", tell=_silent if number else _say)
    _see_statements(places, patch)

    def arm(*_: object) -> None:
        places.arm()
        _say("armed")

    signal.signal(signal.SIGUSR1, arm)
    write_lines("info")
    limits = Limits(by_token=_ANY, by_refresh=_ANY, by_stranger=_ANY, by_sign_in=_ANY)
    serve(url, "127.0.0.1", int(port), lambda port: _say(f"serves {port}"), Serving(limits=limits))
    return 0


def _see_statements(places: Places, patch: pytest.MonkeyPatch) -> None:
    execute, executemany = psycopg.Cursor.execute, psycopg.Cursor.executemany
    command = psycopg.Connection._exec_command

    def one(cursor: psycopg.Cursor[Any], query: Any, *given: Any, **named: Any) -> psycopg.Cursor[Any]:
        places.before(_text(query))
        return execute(cursor, query, *given, **named)

    def many(cursor: psycopg.Cursor[Any], query: Any, rows: Iterable[Any], *given: Any, **named: Any) -> None:
        def seen() -> Iterator[Any]:
            for row in rows:
                places.before(_text(query))
                yield row

        executemany(cursor, query, seen(), *given, **named)

    def commanded(
        connection: psycopg.Connection[Any], query: Any, *given: Any, **named: Any
    ) -> Iterator[PGresult | None]:
        text = _text(query)
        if text.startswith("BEGIN"):
            places.touch()
        places.before(text)
        answer = yield from command(connection, query, *given, **named)
        if text == "COMMIT":
            places.after_commit()
        return answer  # type: ignore[return-value]

    patch.setattr(psycopg.Cursor, "execute", one)
    patch.setattr(psycopg.Cursor, "executemany", many)
    patch.setattr(psycopg.Connection, "_exec_command", commanded)


def _text(query: Any) -> str:
    if isinstance(query, bytes):
        return query.decode()
    return query if isinstance(query, str) else str(query.as_string(None))


def _say(words: str) -> None:
    """At once, from whatever thread or signal."""
    os.write(1, f"{words}\n".encode())


def _silent(_: str) -> None:
    """Only the last place is of interest."""


if __name__ == "__main__":
    sys.exit(fork_each(main))
