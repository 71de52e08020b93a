"""What the parser reads of b-trees is what SQL reads."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.keys import new_key
from caseapp.storage import btree
from caseapp.storage.folder import DATABASE_FILE
from caseapp.storage.pages import USABLE_BYTES, Pages
from tests.support.damage import asked, connect, key_of, rows_in, tables_of

PROJECT = Path(__file__).parents[2]
MOST_OF_A_ROW = USABLE_BYTES - 35
"""Bytes of the longest record that needs no overflow page."""

WORK = """
import random, sys
from pathlib import Path
from tests.support.damage import connect
from caseapp.keys import Key
key = Key(*map(bytes.fromhex, sys.stdin.readline().split()))
connection = connect(Path(sys.argv[1]), key)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("PRAGMA wal_autocheckpoint = 0")
dice = random.Random(20261126)
connection.execute("BEGIN IMMEDIATE")
for size in (0, 1, 4000, 70_000, 2_000_000):
    connection.execute("INSERT INTO file VALUES (?, ?, 1)", (f"{size:064x}", dice.randbytes(size)))
connection.execute("COMMIT")
connection.execute("DELETE FROM person WHERE n % 3 = 0")
connection.execute("UPDATE activity SET text = text || ' and said so again' WHERE n % 2 = 0")
connection.execute("UPDATE property SET lines = replace(hex(zeroblob(3000)), '00', 'Example ') WHERE n = 7")
connection.execute("DELETE FROM file WHERE length(content) = 70000")
connection.execute("INSERT INTO setting VALUES ('told', 'before it was killed')")
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO setting VALUES ('not told', 'not committed')")
print("committed", flush=True)
sys.stdin.readline()
"""


def parsed(file, key):
    """All rows by table and rowid as the parser reads them, and the entries of each index."""
    rows, entries = {}, {}
    with Pages(file, key.raw, key.salt) as pages, closing(connect(file, key)) as connection:
        schema = [row.values for leaf in btree.walk(pages, 1).leaves for row in btree.rows(pages, leaf)]
        names = tables_of(connection, remade=True)
        for kind, name, _, root, _ in schema:
            if kind == "index":
                entries[name] = list(btree.entries(pages, root))
                assert btree.entry_count(pages, root) == len(entries[name])
            elif name in names:
                tree = btree.walk(pages, root)
                assert not tree.gaps
                found = [row for leaf in tree.leaves for row in btree.rows(pages, leaf)]
                assert [row.rowid for row in found] == sorted({row.rowid for row in found})
                alias = rowid_column(connection, name)
                rows[name] = {
                    row.rowid: tuple(
                        row.rowid if place == alias and value is None else value
                        for place, value in enumerate(row.values)
                    )
                    for row in found
                }
    return rows, entries


def rowid_column(connection, table):
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = [column for column in columns if column[5]]
    return keys[0][0] if len(keys) == 1 and keys[0][2] == "INTEGER" else None


def typed(rows):
    return {
        table: {rowid: [(type(value), value) for value in row] for rowid, row in found.items()}
        for table, found in rows.items()
    }


def assert_same(file, key, expected):
    rows, entries = parsed(file, key)
    assert typed(rows) == typed(expected)
    with closing(connect(file, key)) as connection:
        for name, found in entries.items():
            info = connection.execute(f'PRAGMA index_xinfo("{name}")').fetchall()
            columns = ", ".join("rowid" if place == -1 else f'"{column}"' for _, place, column, *_ in info)
            (table,) = connection.execute(
                "SELECT tbl_name FROM sqlite_schema WHERE name = ?", (name,)
            ).fetchone()
            asked = connection.execute(f'SELECT {columns} FROM "{table}"').fetchall()
            assert sorted(found, key=repr) == sorted(asked, key=repr), name


def test_a_filled_desk(westmere_folder, tmp_path):
    file, key = shutil.copy(westmere_folder / DATABASE_FILE, tmp_path), key_of(westmere_folder)
    file = Path(file)
    expected = rows_in(file, key, remade=True)
    assert sum(map(len, expected.values())) > 2_000
    assert_same(file, key, expected)


def test_after_work_that_only_the_log_holds_because_the_process_was_killed(westmere_folder, tmp_path):
    """Deletes, updates and contents of up to 2 MB, the last act in the middle."""
    file, key = tmp_path / DATABASE_FILE, key_of(westmere_folder)
    shutil.copy(westmere_folder / DATABASE_FILE, file)
    before = file.read_bytes()
    worker = subprocess.Popen(
        [sys.executable, "-c", WORK, file],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with worker:
        worker.stdin.write(f"{key.raw.hex()} {key.salt.hex()}\n")
        worker.stdin.flush()
        assert worker.stdout.readline() == "committed\n"
        worker.kill()
    log = file.with_name(file.name + "-wal")
    assert file.read_bytes() == before and log.stat().st_size > 2_000_000
    recovered = tmp_path / "recovered.db"
    shutil.copy(file, recovered)
    shutil.copy(log, recovered.with_name("recovered.db-wal"))
    expected = rows_in(recovered, key, remade=True)
    assert ("told", "before it was killed") in expected["setting"].values()
    assert ("not told", "not committed") not in expected["setting"].values()
    assert {len(content) for _, content, _ in expected["file"].values()} == {0, 1, 4000, 2_000_000}
    rows, _ = parsed(recovered, key)
    assert typed(rows) == typed(expected)
    with Pages(file, key.raw, key.salt) as left, Pages(recovered, key.raw, key.salt) as merged:
        assert left.count == merged.count
        assert all(left.read(each) == merged.read(each) for each in range(1, left.count + 1))


VALUES = [
    None,
    *(sign * edge + step for edge in (0, 2**7, 2**15, 2**23, 2**31, 2**47) for sign in (1, -1) for step in (-1, 0, 1)),
    2**63 - 1,
    -(2**63),
    0.5,
    -1e300,
    float("inf"),
    "",
    "Llanfair­pwll 🐑 \0 after",
    "x" * 57,
    "x" * 58,
    b"",
    b"\0\xff",
    bytes(200),
]  # fmt: skip


def test_every_kind_of_value(tmp_path):
    file, key = tmp_path / "values.db", new_key()
    with closing(connect(file, key)) as connection:
        connection.execute("CREATE TABLE t (a, b BLOB, c)")
        connection.execute("CREATE TABLE n (n INTEGER PRIMARY KEY, a)")
        connection.execute("CREATE INDEX t_a ON t (a, c)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", [(each, each, 1) for each in VALUES])
        for rowid in (-(2**63), -1, 0, 127, 128, 2**14, 2**31, 2**56 - 1, 2**56, 2**63 - 1):
            connection.execute("INSERT INTO n VALUES (?, ?)", (rowid, rowid))
        connection.execute("ALTER TABLE n ADD COLUMN b TEXT")
    expected = rows_in(file, key)
    rows, _ = parsed(file, key)
    assert {rowid: (*row, None) for rowid, row in rows["n"].items()} == expected["n"]
    assert typed({"t": rows["t"]}) == typed({"t": expected["t"]})
    with closing(connect(file, key)) as connection:
        connection.execute("DROP TABLE n")
    assert_same(file, key, rows_in(file, key))


def test_records_at_the_edges_of_overflow(tmp_path):
    """On table leaves, on index leaves and on interior pages of an index."""
    file, key = tmp_path / "edges.db", new_key()
    dice = random.Random(20261126)
    edges = [0, 470, 480, 489, 976, 986, 990, 1000, MOST_OF_A_ROW, 4012, 4489, 8024, 8501, 12_036]
    sizes = [max(0, edge + step) for edge in edges for step in range(-8, 9)]
    dice.shuffle(sizes)
    with closing(connect(file, key)) as connection:
        connection.execute("CREATE TABLE t (a TEXT)")
        connection.execute("CREATE INDEX t_a ON t (a)")
        connection.execute("BEGIN")
        for size in sizes:
            connection.execute(
                "INSERT INTO t VALUES (?)", (dice.randbytes(size // 2).hex() + "x" * (size % 2),)
            )
        connection.execute("COMMIT")
    assert_same(file, key, rows_in(file, key))


def test_a_tree_of_three_levels_after_deletes(tmp_path):
    file, key = tmp_path / "deep.db", new_key()
    with closing(connect(file, key)) as connection:
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT UNIQUE)")
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO t VALUES (?, ?)",
            [(number * 3, f"{number:05}" + "x" * 1900) for number in range(1300)],
        )
        connection.execute("DELETE FROM t WHERE n BETWEEN 600 AND 900 OR n % 30 = 0")
        connection.execute("UPDATE t SET a = a || 'longer' WHERE n % 21 = 0")
        connection.execute("COMMIT")
    with Pages(file, key.raw, key.salt) as pages:
        assert btree.walk(pages, 2).depth == 2
        free, all_known = btree.freed(pages)
        assert all_known and free
        assert [(len(free),)] == asked(file, key, "PRAGMA freelist_count")
        assert btree.wiped(pages, free)
    assert_same(file, key, rows_in(file, key))


@pytest.mark.parametrize("secure", ["ON", "OFF"])
def test_whether_freed_pages_are_wiped_can_be_seen(tmp_path, secure):
    """SQLCipher wipes them unless told otherwise; both pages and pieces of pages tell."""
    file, key = tmp_path / "freed.db", new_key()
    with closing(connect(file, key)) as connection:
        if secure == "OFF":
            connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE t (a TEXT)")
        connection.executemany("INSERT INTO t VALUES (?)", [("Example " * 50,)] * 100)
        connection.execute("CREATE TABLE gone (a TEXT)")
        connection.executemany("INSERT INTO gone VALUES (?)", [("Example " * 50,)] * 100)
        connection.execute("DROP TABLE gone")
        with Pages(file, key.raw, key.salt) as pages:
            free, _ = btree.freed(pages)
            assert btree.wiped(pages, free) is (secure == "ON")
        connection.execute("VACUUM")
        connection.execute("DELETE FROM t WHERE rowid = 50")
    with Pages(file, key.raw, key.salt) as pages:
        assert btree.wiped(pages, frozenset()) is (secure == "ON")
