"""What copies of the service tell each other through PostgreSQL (NOTIFY), as their transactions commit: ids alone."""

from __future__ import annotations

from collections.abc import Iterable

from caseapp.central.database import Connection

POKED, ENDED = "caseapp_poked", "caseapp_ended"

_MOST_PAYLOAD = 7_900
"""PostgreSQL takes less than 8,000 bytes."""


def poke(connection: Connection, council: str, scopes: Iterable[str]) -> None:
    """Something has come in these scopes of a council. Where there are too many to name, in any of them."""
    payload = " ".join([council, *sorted(scopes)])
    _notify(connection, POKED, payload if len(payload) <= _MOST_PAYLOAD else council)


def end(connection: Connection, council: str, families: Iterable[str]) -> None:
    """These families of tokens have ended."""
    for family in families:
        _notify(connection, ENDED, f"{council} {family}")


def _notify(connection: Connection, channel: str, payload: str) -> None:
    connection.execute("SELECT pg_notify(%s, %s)", (channel, payload))
