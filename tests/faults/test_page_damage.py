"""Every way to spoil a page, on every kind of page: it is noticed, and what stands on the others is saved."""

from __future__ import annotations

import random

import pytest
import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import text

from caseapp import keys
from caseapp.bench.filled_desk import fill_desk
from caseapp.errors import DatabaseDamaged
from caseapp.keys import Key
from caseapp.storage.btree import walk
from caseapp.storage.engine import engine_for
from caseapp.storage.folder import DATABASE_FILE
from caseapp.storage.pages import Pages
from caseapp.storage.salvage import damaged_pages, salvage
from tests.support.damage import WAYS, asked, cut, flip, key_of, layout_of, rows_in, zero
from tests.support.desks import PASSPHRASE

SEEDS = (20261126, 5)
BIG_TABLE = "outbox"
"""Here it has a tree of three levels."""


@pytest.fixture(scope="module")
def worn(tmp_path_factory):
    """A small desk that has been worked on: operations that wait, files of many pages, rows deleted and changed."""
    folder = tmp_path_factory.mktemp("worn") / "desk"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "MEMORY_KIB", 64)
        fill_desk(folder, PASSPHRASE, people=80, properties=70, cases=30)
    key, file = key_of(folder), folder / DATABASE_FILE
    dice = random.Random(20261126)
    engine = engine_for(file, key, writing=True)
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO outbox (id, kind, record, state, operation, position, replayed)"
                 " VALUES (:id, 'case', :record, 'queued', :operation, 0, 1)"),
            [
                {
                    "id": f"0192a000-0000-7000-8000-{number:012x}",
                    "record": f"0192a000-0000-7000-9000-{dice.randrange(400):012x}",
                    "operation": "Example " * dice.randrange(270, 400),
                }
                for number in range(620)
            ],
        )  # fmt: skip
        connection.execute(
            text("INSERT INTO file VALUES (:sha256, :content, 0)"),
            [
                {"sha256": f"{number:064x}", "content": dice.randbytes(dice.randrange(5_000, 200_000))}
                for number in range(12)
            ],
        )
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM outbox WHERE number BETWEEN 300 AND 360"))
        connection.execute(text("DELETE FROM file WHERE rowid % 4 = 1"))
        connection.execute(text("UPDATE activity SET position = position + 1000000 WHERE n % 3 = 0"))
        connection.execute(text("UPDATE outbox SET operation = 'Example' WHERE number % 50 = 7"))
    engine.dispose()
    return file, key


@pytest.fixture(scope="module")
def whole(worn):
    """What the worn desk holds and where, while it is whole."""
    file, key = worn
    ((root,),) = asked(file, key, f"SELECT rootpage FROM sqlite_schema WHERE name = '{BIG_TABLE}'")
    with Pages(file, key.raw, key.salt) as pages:
        assert walk(pages, root).depth == 2
    return layout_of(file, key), rows_in(file, key)


KINDS = {
    "index": lambda layout: layout.indexes,
    "leaf": lambda layout: layout.leaves[BIG_TABLE],
    "interior": lambda layout: layout.interiors,
    "first": lambda layout: [1],
    "overflow": lambda layout: layout.overflow,
    "free": lambda layout: layout.free,
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_on_other_pages_is_saved(worn, whole, tmp_path, way, kind, seed):
    file, key = worn
    layout, truth = whole
    dice = random.Random(f"{seed} {way.__name__} {kind}")
    page = dice.choice(KINDS[kind](layout))
    content = bytearray(file.read_bytes())
    damaged = way(content, page, dice)
    spoiled, saved = tmp_path / "spoiled.db", tmp_path / "saved.db"
    spoiled.write_bytes(content)

    told = damaged_pages(spoiled, key.raw, key.salt)
    own_check = asked(spoiled, key, "PRAGMA cipher_integrity_check")
    assert own_check, "SQLCipher itself sees nothing"
    readable = layout.readable(damaged)
    if way is cut and kind == "first":
        assert told == (1,), "how many there were is told by nothing that is left"
        with pytest.raises(DatabaseDamaged):
            salvage(spoiled, key.raw, key.salt, saved)
        assert not saved.exists()
        print(f"\n{way.__name__} {kind} page, seed {seed}: page 1 of {layout.count}, nothing left to save")
        return
    assert told == tuple(sorted(damaged))

    salvaged = salvage(spoiled, key.raw, key.salt, saved)
    found = rows_in(saved, key)
    assert set(found) == set(truth)
    found = {table: found[table] for table in salvaged.kept}
    expected = sum(map(len, readable.values()))
    kept, unclaimed = sum(map(len, found.values())), sum(each.rows for each in salvaged.unclaimed)
    print(
        f"\n{way.__name__} {kind} page, seed {seed}: page {page} of {layout.count}, {len(damaged)} damaged;"
        f" of {sum(map(len, truth.values()))} rows {expected} readable, {kept} kept, {unclaimed} unclaimed;"
        f" SQLCipher: {own_check[0][0]}; SQLite opens it: {opens(spoiled, key)}"
    )
    for table, rows in found.items():
        assert rows.items() <= truth[table].items(), f"{table} holds what was not there"
    assert kept + unclaimed == expected
    if way is not cut and not damaged & layout.schema - {1}:
        assert not unclaimed
    if not unclaimed:
        assert {table: set(rows) for table, rows in found.items()} == {each: readable[each] for each in found}
    if kind in ("index", "free", "first") and way in (flip, zero):
        assert found == truth
    assert {table: len(rows) for table, rows in found.items()} == salvaged.kept
    assert not salvaged.refused
    for table, count in salvaged.missing.items():
        assert count in (None, len(truth[table]) - len(found[table]))
    assert salvaged.damaged == told
    assert asked(saved, key, "PRAGMA integrity_check") == [("ok",)]


def opens(file, key: Key) -> bool:
    """Whether SQLite reads the schema of a database."""
    try:
        return bool(asked(file, key, "SELECT count(*) FROM sqlite_schema"))
    except sqlite.DatabaseError:
        return False
