"""Goes on with a centre that was put back to an earlier state: what it forgot is sent again, what it may have is kept.

Records that changed after the last mark which the centre still knows are `suspect`: they stay as they are, and whatever
the centre sends of them replaces them. Only disagreements do not: the centre alone makes them.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

from caseapp.domain.kinds import KINDS, name_of
from caseapp.ports import Changes
from caseapp.storage import outbox
from caseapp.storage.settings import write_setting
from caseapp.wire.marks import parts_of

COMPARE_AT = "compare_at"
"""The setting from when on what stands here is to be compared with what stands at the centre."""

_LATEST = 50
_TEN_MINUTES = f"substr(at, 1, {len('2026-11-26T13:4')})"
_THIN_OUT = f"""
DELETE FROM mark WHERE number = (SELECT number FROM mark ORDER BY number DESC LIMIT 1 OFFSET {_LATEST + 1})
AND {_TEN_MINUTES} = (SELECT {_TEN_MINUTES} FROM mark ORDER BY number DESC LIMIT 1 OFFSET {_LATEST})
"""
_OF_A_CENTRE_THAT_GOES_ON = (
    "DELETE FROM audit_head",
    "DELETE FROM setting WHERE key = 'centre_restored' OR key LIKE 'audit_rest_sent:%'",
)
"""What it has signed and been sent is to be asked anew; it passes over what it knows."""

_FILES_TO_BE_SENT = tuple(
    f"UPDATE file SET sent = 0 WHERE sha256 IN (SELECT {kind}.sha256 FROM {kind} JOIN outbox ON outbox.kind = '{kind}'"
    f" AND outbox.record = {kind}.id WHERE outbox.state = 'queued')"
    for kind in ("letter", "attachment")
)


def note_mark(connection: Connection, mark: str, at: str) -> None:
    """What was read last bears this mark. Kept are the latest ones, and of each ten minutes before them the last."""
    if mark and mark != last_mark(connection):
        connection.exec_driver_sql("INSERT INTO mark (mark, at) VALUES (?, ?)", (mark, at))
        connection.exec_driver_sql(_THIN_OUT)


def last_mark(connection: Connection) -> str:
    """The latest mark; none before anything was read."""
    return str(
        connection.exec_driver_sql("SELECT mark FROM mark ORDER BY number DESC LIMIT 1").scalar() or ""
    )


def marks(connection: Connection) -> list[str]:
    """The marks that were kept, the latest first."""
    return list(connection.exec_driver_sql("SELECT mark FROM mark ORDER BY number DESC").scalars())


def go_back(connection: Connection, mark: str) -> Changes:
    """Hold nothing for certain that came after `mark`, the last one that the centre knows; `""`: it knows none.

    Gives what is shown otherwise now.
    """
    at = parts_of(mark)[0] if mark else 0
    connection.exec_driver_sql(
        "DELETE FROM mark WHERE number > coalesce((SELECT number FROM mark WHERE mark = ?), 0)", (mark,)
    )
    touched = outbox.send_again(connection, at)
    for statement in _FILES_TO_BE_SENT:
        connection.exec_driver_sql(statement)
    touched |= _forget_disagreements(connection, at)
    for kind in map(name_of, KINDS):
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO suspect SELECT '{kind}', id FROM \"{kind}\" WHERE position > ?", (at,)
        )
        connection.exec_driver_sql(f'UPDATE "{kind}" SET position = 0 WHERE position > ?', (at,))
    connection.exec_driver_sql("UPDATE base SET position = 0 WHERE position > ?", (at,))
    connection.exec_driver_sql("UPDATE cursor SET position = min(position, ?)", (at,))
    connection.exec_driver_sql("DELETE FROM snapshot WHERE position > ?", (at,))
    for statement in _OF_A_CENTRE_THAT_GOES_ON:
        connection.exec_driver_sql(statement)
    write_setting(connection, COMPARE_AT, "")
    return Changes(frozenset(touched))


def _forget_disagreements(connection: Connection, after: int) -> set[tuple[str, str]]:
    """No desk sends the centre's own rows again: with what is sent again it finds anew what is still one."""
    forgotten = "SELECT id FROM disagreement WHERE position > ?"
    ids = connection.exec_driver_sql(forgotten, (after,)).scalars().all()
    for table in ("base", "held"):
        connection.exec_driver_sql(
            f"DELETE FROM {table} WHERE kind = 'disagreement' AND record IN ({forgotten})", (after,)
        )
    connection.exec_driver_sql("DELETE FROM disagreement WHERE position > ?", (after,))
    return {("disagreement", id) for id in ids}


def count_suspects(connection: Connection) -> int:
    """How many records this desk holds that the centre may have forgotten."""
    (number,) = connection.exec_driver_sql("SELECT count(*) FROM suspect").one()
    return int(number)


def trust(connection: Connection, kind: str, ids: Collection[str]) -> set[tuple[str, str]]:
    """The centre has sent these records of a kind, or they have left: what waited for it to know them may go.

    Gives what that touched.
    """
    if connection.exec_driver_sql("SELECT 1 FROM suspect LIMIT 1").fetchone() is None:
        return set()
    gone = connection.exec_driver_sql(
        "DELETE FROM suspect WHERE kind = ? AND record = ?", [(kind, id) for id in ids]
    )
    return outbox.release(connection) if gone.rowcount else set()
