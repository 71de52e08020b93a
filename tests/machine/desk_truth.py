"""What must hold of one desk when all is quiet: it has what is its own to have, nothing else, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from caseapp.bootstrap import Desk
from caseapp.domain.activity import Activity
from caseapp.domain.apply import UNKNOWN_RECORD
from caseapp.domain.case import Answer, Case
from caseapp.domain.fields import Record
from caseapp.domain.kinds import KINDS, name_of
from caseapp.ports import UNDECIDED, OutboxEntry, OutboxState
from caseapp.storage.held import OF_CASES
from caseapp.storage.reader import SqlReader
from caseapp.storage.rows import shape_of
from tests.machine.centre_truth import Key, Row, Truth
from tests.machine.player import Player
from tests.support.clear_text import clear_text

_WAITS = (OutboxState.WAITING, OutboxState.QUARANTINED)


def check_desk(player: Player, truth: Truth) -> None:
    """Rows, machinery, search index, audit, and everything that the officer was told is kept."""
    mine = _mine(player, truth)
    said, shown = player.desk.read(_said)
    expected = {key: (row.record, row.position) for key, row in mine.items()}
    compared = (said.keys() - _suspects(player)) | expected.keys()
    differ = [key for key in compared if said.get(key) != expected.get(key)]
    assert not differ, (
        f"{player.username} and the centre differ: {[(said.get(k), expected.get(k)) for k in differ]}"
    )
    _check_nothing_elses(player, mine, shown)
    _check_kept(player, truth)
    cursors = _column(player.desk, "SELECT position FROM cursor")
    assert set(cursors) == {truth.head} and len(cursors) == len(
        player.desk.read(lambda reader: reader.me.scopes)
    )
    assert player.desk.care.audit_findings() == []
    assert not _column(player.desk, "SELECT record FROM leaving")
    found = _tables_with(player.desk, words_of_others(player, truth))
    assert not found, f"words of a case that is not here are, in {found}"


def words_of_others(player: Player, truth: Truth) -> set[str]:
    """Words and references of what is not for this desk, but those that its officer has yet to settle."""
    own = {
        str(value)
        for entry in player.entries(*(set(OutboxState) - {OutboxState.APPLIED, OutboxState.MERGED}))
        for value in entry.operation.change.plain_values().values()
    }
    mine = _mine(player, truth)
    cases = [row.record for row in mine.values() if isinstance(row.record, Case)]
    known = {each for case in cases for each in (case.reference, case.alias)}
    words = set()
    for key in truth.rows.keys() - mine.keys() - _suspects(player):
        match truth.rows[key].record:
            case Activity(text=text) | Answer(value=text) if text.startswith("Canary"):
                words.add(text)
            case Case(reference=reference) if reference not in known:
                words.add(reference)
    return {word for word in words if not any(word in value for value in own)}


def check_bytes(folder: Path, words: Iterable[str]) -> None:
    """No page of a closed desk's database, be it free, has any of these words."""
    text = clear_text(folder)
    assert [word for word in words if word.encode() in text] == []


def _mine(player: Player, truth: Truth) -> dict[Key, Row]:
    """The rows that travel in this desk's scopes."""
    scopes = player.desk.read(lambda reader: reader.me.scopes)
    return {key: row for key, row in truth.rows.items() if not row.scopes.isdisjoint(scopes)}


def _said(reader: SqlReader) -> tuple[dict[Key, tuple[Record, int]], set[Key]]:
    """What the centre has said by the desk's account, with positions; and the keys of all that is shown."""
    said: dict[Key, tuple[Record, int]] = {}
    shown: set[Key] = set()
    bases = {
        (kind, id): position
        for kind, id, position in reader.connection.exec_driver_sql("SELECT kind, record, position FROM base")
    }
    for kind in KINDS:
        shape, name = shape_of(kind), name_of(kind)
        for row in reader.connection.exec_driver_sql(shape.select):
            shown.add((name, row[0]))
            if row[2] and (name, row[0]) not in bases:
                said[name, row[0]] = (shape.record(row), row[2])
        for (of, id), position in bases.items():
            if of == name and (record := reader.said(kind, id)) is not None:
                said[of, id] = (record, position)
    return said, shown


def _check_nothing_elses(player: Player, mine: dict[Key, object], shown: set[Key]) -> None:
    suspects = _suspects(player)
    entries = player.entries(*UNDECIDED)
    assert {entry.state for entry in entries} <= set(_WAITS), "something is stuck in the outbox"
    undecided = {(entry.operation.kind, entry.operation.record) for entry in entries}
    lines = {("activity", entry.operation.id) for entry in entries}
    others = shown - mine.keys() - undecided - lines - suspects
    assert not others, f"rows are shown that are not this desk's: {others}"
    bases = set(_pairs(player.desk, "SELECT kind, record FROM base"))
    assert bases <= undecided, "a base without anything that waits"
    held = set(_pairs(player.desk, "SELECT kind, record FROM held"))
    differ = (held ^ {key for key in mine if key[0] in OF_CASES}) - suspects
    assert not differ, f"what is held for cases differs: {differ}"
    replayed = set(_column(player.desk, "SELECT id FROM outbox WHERE replayed"))
    assert replayed <= {entry.operation.id for entry in entries}, "what is decided is still replayed"
    for name in ("person", "property", "case"):
        found = _column(player.desk, f"SELECT rowid FROM found_{name} ORDER BY 1")
        assert found == _column(player.desk, f'SELECT n FROM "{name}" ORDER BY 1'), "the index differs"


def _suspects(player: Player) -> set[Key]:
    """What the centre had sent before it was put back, and not again: that stays where it was read.

    It may not be taken a second time, or stand in scopes by now in which this desk never hears of it.
    """
    suspects = _pairs(player.desk, "SELECT kind, record FROM suspect") if player.was_forgotten else []
    return {key for key in suspects if key[0] in OF_CASES}


def _check_kept(player: Player, truth: Truth) -> None:
    entries = {entry.operation.id: entry for entry in player.entries(*OutboxState)}
    for id in player.accepted.keys() - player.given_up:
        told, entry = truth.told.get(id), entries.get(id)
        state = entry.state if entry else None
        if told is None:
            # What the centre had no record for stands in no ledger: that may come yet.
            unknown = entry is not None and entry.reason == UNKNOWN_RECORD
            assert (
                state in _WAITS
                or (unknown and state is OutboxState.REJECTED)
                or (player.was_forgotten and entry is not None and _is_the_officers(entry))
            ), f"an edit is lost: {state}"
        elif told.result.verdict == "rejected":
            assert state is OutboxState.REJECTED, f"a rejection is lost: {state}"
        elif told.result.verdict == "conflict":
            assert state is OutboxState.CONFLICT, f"a conflict is lost: {state}"
            assert {(id, clash.field) for clash in told.result.clashes} <= truth.conflicts
        else:
            assert state in (None, OutboxState(told.result.verdict)), f"it was taken, and stands as {state}"


def _is_the_officers(entry: OutboxEntry) -> bool:
    """Whether this is theirs to look at, though the centre knows nothing of it; or it settled what is forgotten too."""
    return entry.state in (OutboxState.REJECTED, OutboxState.CONFLICT) or (
        entry.operation.kind == "disagreement" and entry.state is OutboxState.SETTLED
    )


def _tables_with(desk: Desk, words: Iterable[str]) -> dict[str, list[str]]:
    tables = _column(
        desk, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    texts = {name: desk.read(_text_of, name) for name in map(str, tables)}
    found = {name: [word for word in words if word in text] for name, text in texts.items()}
    return {name: words for name, words in found.items() if words}


def _text_of(reader: SqlReader, table: str) -> str:
    rows = reader.connection.exec_driver_sql(f'SELECT * FROM "{table}"')
    return "\n".join(str(value) for row in rows for value in row)


def _column(desk: Desk, statement: str) -> list[object]:
    return desk.read(lambda reader: list(reader.connection.exec_driver_sql(statement).scalars()))


def _pairs(desk: Desk, statement: str) -> list[Key]:
    return desk.read(lambda reader: [tuple(row) for row in reader.connection.exec_driver_sql(statement)])
