"""The files that a desk keeps beside its rows: which it needs, which are to be sent, and which go."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

_STAND = "SELECT sha256 FROM letter UNION SELECT sha256 FROM attachment WHERE taken_off_at IS NULL"
"""The files of what this desk holds; what was taken off a case is not among them."""

_IS_FINGERPRINT = "length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'"
_MISSING = (
    f"SELECT sha256 FROM ({_STAND}) WHERE {_IS_FINGERPRINT} AND sha256 NOT IN (SELECT sha256 FROM file)"
)
"""Nothing else is asked for: a name that another desk chose would be part of an address."""

_UNSENT = "SELECT sha256 FROM file WHERE NOT sent"
_PENDING = """
SELECT record, json_extract(operation, '$.values.sha256') AS sha256 FROM outbox
WHERE kind IN ('letter', 'attachment') AND json_extract(operation, '$.action') = 'create'
AND state NOT IN ('applied', 'merged', 'settled')
"""
"""What was made here and the centre has not taken, by its record and its content."""

_IS_PENDING = f"sha256 IN (SELECT sha256 FROM ({_PENDING}))"
_TO_SEND = f"""
{_UNSENT} AND (
    sha256 IN (
        SELECT sha256 FROM letter WHERE id NOT IN (SELECT record FROM ({_PENDING}))
        UNION
        SELECT sha256 FROM attachment
        WHERE taken_off_at IS NULL AND id NOT IN (SELECT record FROM ({_PENDING}))
    )
    OR (sha256 NOT IN (SELECT sha256 FROM attachment) AND NOT {_IS_PENDING})
)
"""
"""What stands here, and what was made here for others and has left: they wait for its content. It goes once the centre
has taken what names it: it keeps no content for long that nothing names. What was put on a case and taken off before it
was sent need not be sent.
"""
_OFF = f"""
DELETE FROM file WHERE sha256 IN ({_UNSENT}) AND sha256 NOT IN ({_STAND}) AND sha256 IN (
    SELECT attachment.sha256 FROM attachment JOIN leaving ON leaving.record = attachment.id
    WHERE leaving.kind = 'attachment' AND taken_off_at IS NOT NULL
)
"""
_FORGET = f"""
DELETE FROM file WHERE sha256 NOT IN ({_UNSENT}) AND sha256 NOT IN ({_STAND}) AND NOT {_IS_PENDING}
"""
_GIVE_UP = f"""
DELETE FROM file WHERE sha256 = ? AND NOT sent AND sha256 NOT IN ({_STAND}) AND NOT {_IS_PENDING}
AND sha256 NOT IN (SELECT sha256 FROM attachment)
"""


def missing(connection: Connection) -> list[str]:
    """The fingerprints of files that belong to what this desk holds and are not here."""
    return list(connection.exec_driver_sql(_MISSING).scalars())


def is_any_missing(connection: Connection) -> bool:
    """Whether there is one."""
    return connection.exec_driver_sql(f"{_MISSING} LIMIT 1").fetchone() is not None


def to_send(connection: Connection) -> list[str]:
    """The fingerprints of files that the centre has not got from here and is to have."""
    return list(connection.exec_driver_sql(_TO_SEND).scalars())


def kept(connection: Connection, wanted: Sequence[str]) -> dict[str, bool]:
    """Those of these files that are here, and whether the centre has each."""
    marks = ", ".join("?" * len(wanted))
    here = connection.exec_driver_sql(f"SELECT sha256 FROM file WHERE sha256 IN ({marks})", tuple(wanted))
    unsent = set(connection.exec_driver_sql(_UNSENT).scalars())
    return {sha256: sha256 not in unsent for sha256 in here.scalars()}


def owners(connection: Connection, sha256: str) -> frozenset[tuple[str, str]]:
    """The letters and attachments whose file this is."""
    return frozenset(
        (kind, id)
        for kind in ("letter", "attachment")
        for (id,) in connection.exec_driver_sql(f"SELECT id FROM {kind} WHERE sha256 = ?", (sha256,))
    )


def forget_files_of_nothing(connection: Connection) -> None:
    """Files of what has left this desk or was taken off its case go; what the centre has not taken stays."""
    connection.exec_driver_sql(_FORGET)


def forget_files_taken_off(connection: Connection) -> None:
    """Before the rows that are leaving go: what was taken off a case and never sent is sent to nobody."""
    connection.exec_driver_sql(_OFF)


def forget_file_given_up(connection: Connection, sha256: str) -> None:
    """The file of an act that was given up goes, if it was sent to nobody and nothing else here names it."""
    connection.exec_driver_sql(_GIVE_UP, (sha256,))
