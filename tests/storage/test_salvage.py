"""A new database of all that can be read of a damaged one: nothing else comes into it, and what is lacking is said."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from caseapp.errors import DatabaseDamaged, DiskFull
from caseapp.keys import Key, new_key
from caseapp.storage.btree import children, freed
from caseapp.storage.engine import engine_for
from caseapp.storage.folder import DATABASE_FILE
from caseapp.storage.pages import PAGE_BYTES, Pages
from caseapp.storage.salvage import damaged_pages, salvage
from caseapp.storage.search import index_all, search
from caseapp.storage.tables import APPLICATION_ID, SCHEMA_VERSION
from tests.support.damage import asked, connect, cut, flip, key_of, layout_of, rewrite, rows_in, swap, zero

KEY = new_key()


@pytest.fixture
def desk(westmere_folder, tmp_path):
    """A copy of a filled desk's database, and its key."""
    file = tmp_path / DATABASE_FILE
    shutil.copy(westmere_folder / DATABASE_FILE, file)
    return file, key_of(westmere_folder)


def spoil(file: Path, *numbers: int) -> None:
    content = bytearray(file.read_bytes())
    for number in numbers:
        content[(number - 1) * PAGE_BYTES + 2000] ^= 1
    file.write_bytes(content)


def saved_of(file: Path, key: Key):
    target = file.with_name("saved.db")
    return salvage(file, key.raw, key.salt, target), target


def made(file: Path, *statements: str | tuple[str, list], wiping: bool = True) -> Path:
    """A database of these statements."""
    with closing(connect(file, KEY)) as connection:
        if not wiping:
            connection.execute("PRAGMA secure_delete = OFF")
        for statement in statements:
            if isinstance(statement, str):
                connection.execute(statement)
            else:
                connection.executemany(*statement)
    return file


def lines(count: int, start: int = 1, size: int = 400) -> list[tuple[int, str]]:
    return [(number, f"Example {number} " + "x" * size) for number in range(start, start + count)]


# The whole of it


def test_a_whole_desk_comes_out_as_it_was(desk):
    file, key = desk
    truth, before = rows_in(file, key), file.read_bytes()
    umask = os.umask(0o022)
    try:
        salvaged, target = saved_of(file, key)
    finally:
        os.umask(umask)
    assert file.read_bytes() == before
    assert rows_in(target, key) == truth
    assert salvaged.kept == {table: len(rows) for table, rows in truth.items()}
    assert set(salvaged.missing.values()) == {0}
    assert (salvaged.refused, salvaged.unclaimed, salvaged.damaged) == ({}, (), ())
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name"
    assert asked(target, key, schema) == asked(file, key, schema)
    assert asked(target, key, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert asked(target, key, "PRAGMA user_version") == [(SCHEMA_VERSION,)] == [(salvaged.version,)]
    assert asked(target, key, "PRAGMA integrity_check") == [("ok",)]
    assert target.read_bytes()[:16] == key.salt
    assert target.stat().st_mode & 0o777 == 0o600
    assert {each.name for each in file.parent.iterdir()} == {file.name, target.name}


def test_people_are_found_in_what_was_saved(desk):
    file, key = desk
    (name, id), *_ = asked(
        file, key, "SELECT full, person FROM person_name WHERE full NOT LIKE '% % %' ORDER BY n"
    )
    spoil(file, 1)
    _, target = saved_of(file, key)
    engine = engine_for(target, key, writing=False)
    with engine.begin() as connection:
        assert id in {hit.id for hit in search(connection, name, 50)}
        # Typed wrongly: the words that names are known to have were learnt too.
        assert search(connection, name[:-1], 50)
    engine.dispose()


def test_what_stands_in_the_log_is_saved_too(desk, tmp_path):
    file, key = desk
    left = tmp_path / "left.db"
    with closing(connect(file, key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE person_name SET full = 'Ceri Example' WHERE n = 1")
        shutil.copy(file, left)
        shutil.copy(f"{file}-wal", f"{left}-wal")
        _, target = saved_of(left, key)
        assert rows_in(target, key) == rows_in(file, key)
    assert asked(target, key, "SELECT full FROM person_name WHERE n = 1") == [("Ceri Example",)]


def test_large_files_are_not_all_held_at_once(tmp_path):
    file = made(
        tmp_path / "large.db",
        "CREATE TABLE file (content BLOB)",
        *["INSERT INTO file VALUES (randomblob(1000000))"] * 30,
    )
    tracemalloc.start()
    try:
        salvaged, target = saved_of(file, KEY)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert salvaged.kept == {"file": 30} and rows_in(target, KEY) == rows_in(file, KEY)
    assert most < 20_000_000


# All or nothing


def test_nothing_is_written_over(desk):
    file, key = desk
    before = file.read_bytes()
    with pytest.raises(FileExistsError):
        salvage(file, key.raw, key.salt, file)
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", bytes(PAGE_BYTES * 3), b"no database" * 1000])
def test_where_nothing_can_be_read_nothing_is_made(tmp_path, content):
    file = tmp_path / DATABASE_FILE
    file.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        saved_of(file, KEY)
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


def test_the_key_must_be_the_right_one(desk):
    file, key = desk
    with pytest.raises(DatabaseDamaged):
        saved_of(file, Key(KEY.raw, key.salt))


def test_half_of_an_earlier_try_is_no_hindrance(desk):
    file, key = desk
    for suffix in (".part", ".part-wal", ".part-shm"):
        file.with_name("saved.db" + suffix).write_bytes(b"half")
    _, target = saved_of(file, key)
    assert rows_in(target, key) == rows_in(file, key)
    assert {each.name for each in file.parent.iterdir()} == {file.name, target.name}


def test_a_full_disk_is_told_and_left_as_it_was(desk, tmp_path):
    file, key = desk
    small = tmp_path / "disk"
    small.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1M", "tmpfs", small], capture_output=True
    ).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        with pytest.raises(DiskFull):
            salvage(file, key.raw, key.salt, small / "saved.db")
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", "--lazy", small], check=True)


# What is noticed


def test_a_whole_database_has_no_damaged_pages(desk):
    file, key = desk
    assert damaged_pages(file, key.raw, key.salt) == ()


def test_a_damaged_salt_counts_as_page_1(desk):
    """SQLCipher's own check passes it over, because the salt is given from outside."""
    file, key = desk
    truth = rows_in(file, key)
    content = bytearray(file.read_bytes())
    content[3] ^= 1
    file.write_bytes(content)
    assert asked(file, key, "PRAGMA cipher_integrity_check") == []
    assert damaged_pages(file, key.raw, key.salt) == (1,)
    salvaged, target = saved_of(file, key)
    assert salvaged.damaged == (1,) and rows_in(target, key) == truth


def test_a_file_cut_off_between_two_pages_is_noticed(desk):
    """SQLCipher's own check passes that over; SQLite does not open it."""
    file, key = desk
    count = file.stat().st_size // PAGE_BYTES
    os.truncate(file, (count - 5) * PAGE_BYTES)
    assert asked(file, key, "PRAGMA cipher_integrity_check") == []
    assert damaged_pages(file, key.raw, key.salt) == tuple(range(count - 4, count + 1))


def test_without_page_1_the_trees_tell_how_many_pages_there_were(tmp_path):
    """By an interior page of a table or an index; an overflow page names the next one alone."""
    table = ["CREATE TABLE t (n INTEGER PRIMARY KEY, a)", ("INSERT INTO t VALUES (?, ?)", lines(100))]
    files = {
        made(tmp_path / "table.db", *table): 2,
        made(tmp_path / "index.db", *table, "CREATE INDEX t_a ON t (a)"): 2,
        made(tmp_path / "chain.db", "CREATE TABLE t (a BLOB)", "INSERT INTO t VALUES (zeroblob(50000))"): 1,
    }
    for file, told in files.items():
        count = file.stat().st_size // PAGE_BYTES
        spoil(file, 1)
        os.truncate(file, (count - 2) * PAGE_BYTES)
        assert damaged_pages(file, KEY.raw, KEY.salt) == (1, *(count - 1, count)[:told])


def test_an_empty_file_has_page_1_damaged(tmp_path):
    file = tmp_path / DATABASE_FILE
    file.touch()
    assert damaged_pages(file, KEY.raw, KEY.salt) == (1,)


# What the schema says, or does not say any more


def test_without_page_1_the_version_is_read_where_the_migrations_keep_it(desk):
    file, key = desk
    truth = rows_in(file, key)
    spoil(file, 1)
    salvaged, target = saved_of(file, key)
    assert salvaged.version == SCHEMA_VERSION
    assert asked(target, key, "PRAGMA user_version") == [(SCHEMA_VERSION,)]
    assert rows_in(target, key) == truth


def test_the_version_need_not_be_the_present_one(desk):
    file, key = desk
    with closing(connect(file, key)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '1000'")
    truth = rows_in(file, key)
    spoil(file, 1)
    salvaged, target = saved_of(file, key)
    assert salvaged.version == 1000
    assert asked(target, key, "PRAGMA user_version") == [(1000,)]
    assert rows_in(target, key) == truth


def test_a_database_of_version_1_stays_one(desk):
    """Its tables are as it had them; its full-text tables wait for the migration."""
    file, key = desk
    with closing(connect(file, key)) as connection:
        for table in ("alembic_version", "audit", "audit_head"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("PRAGMA user_version = 1")
    truth = rows_in(file, key)
    names = asked(file, key, "SELECT name FROM sqlite_schema ORDER BY name")
    spoil(file, 1)
    salvaged, target = saved_of(file, key)
    assert salvaged.version == 1
    assert asked(target, key, "PRAGMA user_version") == [(1,)]
    assert asked(target, key, "SELECT name FROM sqlite_schema ORDER BY name") == names
    assert rows_in(target, key) == truth
    assert asked(target, key, "SELECT count(*) FROM found_person") == [(0,)]
    engine = engine_for(target, key, writing=True)
    with engine.begin() as connection:
        index_all(connection)
        assert connection.exec_driver_sql("SELECT count(*) FROM found_person").scalar() == 300
    engine.dispose()


def test_a_version_that_cannot_be_read_is_the_present_one_if_all_tables_are(desk):
    file, key = desk
    truth = rows_in(file, key)
    ((root,),) = asked(file, key, "SELECT rootpage FROM sqlite_schema WHERE name = 'alembic_version'")
    spoil(file, 1, root)
    salvaged, target = saved_of(file, key)
    assert salvaged.version == SCHEMA_VERSION
    del truth["alembic_version"]
    assert {name: rows for name, rows in rows_in(target, key).items() if name in truth} == truth


def test_a_version_that_cannot_be_read_is_1_if_a_table_is_another(desk):
    file, key = desk
    with closing(connect(file, key)) as connection:
        connection.execute("ALTER TABLE team ADD COLUMN later TEXT")
    ((root,),) = asked(file, key, "SELECT rootpage FROM sqlite_schema WHERE name = 'alembic_version'")
    spoil(file, 1, root)
    salvaged, target = saved_of(file, key)
    assert salvaged.version == 1
    assert len(asked(target, key, "SELECT later FROM team")) == 3


ALIKE = {"draft", "setting", "council", "property"}
"""Tables of one shape with another: where nothing tells them apart their rows are left. Those of the latter two come
again with the next sync.
"""


def test_tables_that_are_not_declared_any_more_are_known_by_this_versions_own_declarations(desk):
    """Each leaf of the schema in turn; only rows that two tables may have held are left, and that is said."""
    file, key = desk
    truth = rows_in(file, key)
    whole = file.read_bytes()
    for leaf in sorted(layout_of(file, key).schema - {1}):
        file.write_bytes(whole)
        spoil(file, leaf)
        salvaged, target = saved_of(file, key)
        found = rows_in(target, key)
        assert set(found) == set(truth)
        lacking = {name: len(truth[name]) - len(rows) for name, rows in found.items() if rows != truth[name]}
        assert all(rows.items() <= truth[name].items() for name, rows in found.items())
        unclaimed = {name for each in salvaged.unclaimed for name in each.tables}
        assert set(lacking) <= unclaimed <= ALIKE, (leaf, lacking)
        assert sum(lacking.values()) == sum(each.rows for each in salvaged.unclaimed)
        assert not salvaged.refused
        assert asked(target, key, "SELECT version_num FROM alembic_version") == [(str(SCHEMA_VERSION),)]
        schema = "SELECT name, sql FROM sqlite_schema ORDER BY name"
        assert len(asked(target, key, schema)) == len(asked_whole(whole, file, key, schema))
        target.unlink()


def asked_whole(content: bytes, beside: Path, key: Key, statement: str):
    whole = beside.with_name("whole.db")
    whole.write_bytes(content)
    return asked(whole, key, statement)


# Rows whose way is lost, and rows that are gone


def test_a_table_without_any_interior_page_has_all_its_rows(tmp_path):
    file = made(
        tmp_path / "deep.db",
        "CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT)",
        "CREATE TABLE other (n INTEGER PRIMARY KEY, a TEXT, b TEXT NOT NULL)",
        "BEGIN",
        ("INSERT INTO t VALUES (?, ?)", lines(1200, size=1900)),
        ("INSERT INTO other VALUES (?, ?, '')", lines(100)),
        "COMMIT",
    )
    layout, truth = layout_of(file, KEY), rows_in(file, KEY)
    assert len(layout.interiors) >= 4
    spoil(file, *layout.interiors)
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == truth
    assert salvaged.missing == {"t": None, "other": None}, "without an index nothing tells"


def test_an_index_tells_how_many_rows_are_missing(tmp_path):
    file = made(
        tmp_path / "counted.db",
        "CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT)",
        "CREATE INDEX t_part ON t (n) WHERE n < 10",
        "CREATE INDEX t_n ON t (n)",
        ("INSERT INTO t VALUES (?, ?)", lines(100)),
    )
    layout = layout_of(file, KEY)
    leaf = layout.leaves["t"][3]
    on_leaf = sum(leaf in pages for pages in layout.rows["t"].values())
    spoil(file, leaf)
    salvaged, target = saved_of(file, KEY)
    assert salvaged.missing == {"t": on_leaf} and salvaged.kept == {"t": 100 - on_leaf}
    target.unlink()
    ((root,),) = asked(file, KEY, "SELECT rootpage FROM sqlite_schema WHERE name = 't_n'")
    spoil(file, root)
    salvaged, _ = saved_of(file, KEY)
    assert salvaged.missing == {"t": None} and salvaged.kept == {"t": 100 - on_leaf}


def test_a_row_whose_overflow_is_damaged_is_missing_alone(tmp_path):
    file = made(
        tmp_path / "chained.db",
        "CREATE TABLE t (a TEXT UNIQUE, b BLOB)",
        *(f"INSERT INTO t VALUES ('{number}', zeroblob({number * 9000}))" for number in range(6)),
    )
    layout, truth = layout_of(file, KEY), rows_in(file, KEY)
    spoil(file, layout.overflow[-2])
    (gone,) = (rowid for rowid, pages in layout.rows["t"].items() if layout.overflow[-2] in pages)
    salvaged, target = saved_of(file, KEY)
    del truth["t"][gone]
    assert rows_in(target, KEY) == truth and salvaged.missing == {"t": 1}


def test_rows_that_two_tables_may_have_held_are_not_guessed_at(tmp_path):
    declared = [f"CREATE TABLE {name} (n INTEGER PRIMARY KEY, a TEXT)" for name in ("one", "two")]
    file = made(
        tmp_path / "alike.db",
        *declared,
        ("INSERT INTO one VALUES (?, ?)", lines(100)),
        ("INSERT INTO two VALUES (?, ?)", lines(80)),
    )
    spoil(file, 2, 3)
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == {"one": {}, "two": {}}
    assert {each.tables for each in salvaged.unclaimed} == {("one", "two")}
    assert sum(each.rows for each in salvaged.unclaimed) == 180


def test_rows_that_cannot_be_read_are_not_counted_as_unclaimed(tmp_path):
    declared = [f"CREATE TABLE {name} (n INTEGER PRIMARY KEY, a BLOB)" for name in ("one", "two")]
    file = made(tmp_path / "alike.db", *declared, *["INSERT INTO one (a) VALUES (zeroblob(9000))"] * 12)
    layout = layout_of(file, KEY)
    assert len(layout.leaves["one"]) > 1
    spoil(file, 2, 3, *layout.overflow)
    salvaged, _ = saved_of(file, KEY)
    assert (salvaged.kept, salvaged.unclaimed) == ({"one": 0, "two": 0}, ())


def test_rows_of_a_table_that_nobody_knows_are_given_to_no_other(tmp_path):
    """Of another version a part of the schema is lost, and with it what else there was."""
    file = made(
        tmp_path / "alike.db",
        *(
            f"CREATE TABLE {name} (n INTEGER PRIMARY KEY, a TEXT DEFAULT '{'x' * 2500}')"
            for name in ("one", "two")
        ),
        ("INSERT INTO one VALUES (?, ?)", lines(30)),
        ("INSERT INTO two VALUES (?, ?)", lines(30, start=100)),
    )
    with Pages(file, KEY.raw, KEY.salt) as pages:
        last = int.from_bytes(pages.read(1)[108:112])
    ((root,),) = asked(file, KEY, "SELECT rootpage FROM sqlite_schema WHERE name = 'one'")
    spoil(file, last, root)
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == {"one": {}}
    assert sum(each.rows for each in salvaged.unclaimed) == 60
    assert {each.tables for each in salvaged.unclaimed} <= {("one",), ()}


@pytest.mark.parametrize(
    "evidence", ["unique index", "unique index of rowids", "rowids", "null", "type", "length"]
)
def test_what_tells_two_tables_apart(tmp_path, evidence):
    columns = {
        "unique index": ("n INTEGER PRIMARY KEY, a TEXT UNIQUE", "n INTEGER PRIMARY KEY, a TEXT UNIQUE"),
        "unique index of rowids": ("n INTEGER PRIMARY KEY, a TEXT, UNIQUE (a, n)",) * 2,
        "rowids": ("n INTEGER PRIMARY KEY, a TEXT", "n INTEGER PRIMARY KEY, a TEXT"),
        "null": ("n INTEGER PRIMARY KEY, a TEXT", "n INTEGER, a TEXT"),
        "type": ("n INTEGER PRIMARY KEY, a TEXT", "n INTEGER PRIMARY KEY, a BLOB"),
        "length": (
            "n INTEGER PRIMARY KEY, a TEXT",
            "n INTEGER PRIMARY KEY, a TEXT, b TEXT NOT NULL DEFAULT ''",
        ),
    }
    one, two = columns[evidence]
    # For rowids a tree of three levels: only branches that do not meet can be told by them.
    rows = lines(1200, size=1900) if evidence == "rowids" else lines(60)
    more = [(number, f"b{text}") for number, text in rows]
    if evidence == "type":
        more = [(number, text.encode()) for number, text in more]
    file = made(
        tmp_path / "alike.db",
        f"CREATE TABLE one ({one})",
        f"CREATE TABLE two ({two})",
        "BEGIN",
        ("INSERT INTO one (n, a) VALUES (?, ?)", rows),
        ("INSERT INTO two (n, a) VALUES (?, ?)", more),
        "COMMIT",
    )
    layout, truth = layout_of(file, KEY), rows_in(file, KEY)
    if evidence == "rowids":
        # The first branch of one table and the last of the other: their rowids do not meet.
        spoil(file, *branches(file, "one")[:1], *branches(file, "two")[-1:])
    else:
        spoil(file, *layout.interiors)
    salvaged, target = saved_of(file, KEY)
    assert salvaged.unclaimed == ()
    assert rows_in(target, KEY) == truth


def test_a_uuid_tells_where_the_other_index_is_damaged(tmp_path):
    declared = [
        f"CREATE TABLE {name} (n INTEGER PRIMARY KEY, id TEXT UNIQUE, a TEXT)" for name in ("one", "two")
    ]
    file = made(
        tmp_path / "alike.db",
        *declared,
        (
            "INSERT INTO one VALUES (?, ?, ?)",
            [(number, f"0192a000-0000-7000-8000-{number:012x}", text) for number, text in lines(60)],
        ),
    )
    truth = rows_in(file, KEY)
    roots = dict(asked(file, KEY, "SELECT name, rootpage FROM sqlite_schema"))
    spoil(file, roots["one"], roots["two"], roots["sqlite_autoindex_two_1"])
    salvaged, target = saved_of(file, KEY)
    assert salvaged.unclaimed == ()
    assert rows_in(target, KEY) == truth


def test_a_damaged_leaf_led_nowhere(tmp_path):
    """Another table's rows that would fit between its neighbours are not taken for its own."""
    file = made(
        tmp_path / "alike.db",
        "CREATE TABLE one (n INTEGER PRIMARY KEY, a TEXT)",
        "CREATE TABLE two (n INTEGER PRIMARY KEY, a TEXT)",
        ("INSERT INTO one VALUES (?, ?)", [*lines(9), *lines(40, start=5000)]),
        ("INSERT INTO two VALUES (?, ?)", lines(100, start=100)),
    )
    layout, truth = layout_of(file, KEY), rows_in(file, KEY)
    leaf = layout.leaves["one"][1]
    ((root,),) = asked(file, KEY, "SELECT rootpage FROM sqlite_schema WHERE name = 'two'")
    spoil(file, leaf, root)
    salvaged, target = saved_of(file, KEY)
    assert salvaged.unclaimed == ()
    truth["one"] = {
        rowid: row for rowid, row in truth["one"].items() if leaf not in layout.rows["one"][rowid]
    }
    assert rows_in(target, KEY) == truth


def branches(file: Path, table: str) -> list[int]:
    """The children of a table's root, in the order of their rowids."""
    ((root,),) = asked(file, KEY, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")
    with Pages(file, KEY.raw, KEY.salt) as pages:
        return [child for child, _ in children(pages.read(root), root)]


# Freed pages


DROPPED = [
    "CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT)",
    ("INSERT INTO t VALUES (?, ?)", lines(100)),
    "CREATE TABLE gone (n INTEGER PRIMARY KEY, a TEXT)",
    ("INSERT INTO gone VALUES (?, ?)", lines(100, start=1000)),
    "DELETE FROM t WHERE n BETWEEN 30 AND 60",
    "DROP TABLE gone",
]


@pytest.mark.parametrize("wiping", [True, False])
def test_rows_on_freed_pages_do_not_come_back(tmp_path, wiping):
    file = made(tmp_path / "freed.db", *DROPPED, wiping=wiping)
    truth = rows_in(file, KEY)
    assert len(layout_of(file, KEY).free) > 10
    spoil(file, 2)
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == truth and salvaged.unclaimed == ()


@pytest.mark.parametrize("wiping", [True, False])
def test_without_the_list_of_free_pages_only_a_wiping_database_is_trusted(tmp_path, wiping):
    """Where freed pages keep their rows and the list of them is damaged, no row is taken from a page on its own."""
    file = made(tmp_path / "freed.db", *DROPPED, wiping=wiping)
    truth, layout = rows_in(file, KEY), layout_of(file, KEY)
    with Pages(file, KEY.raw, KEY.salt) as pages:
        trunk = int.from_bytes(pages.read(1)[32:36])
    assert trunk in layout.free
    spoil(file, 2, trunk)
    salvaged, target = saved_of(file, KEY)
    if wiping:
        assert rows_in(target, KEY) == truth
    else:
        assert rows_in(target, KEY) == {"t": {}}
        (unclaimed,) = salvaged.unclaimed
        assert unclaimed.tables == () and unclaimed.rows > 100


def test_without_page_1_a_database_that_does_not_wipe_declares_nothing(tmp_path):
    """A declaration that was dropped may stand on any page."""
    columns = f"(n INTEGER PRIMARY KEY, a TEXT DEFAULT '{'x' * 2500}')"
    file = made(
        tmp_path / "freed.db",
        *(f"CREATE TABLE t{number} {columns}" for number in range(6)),
        *(f"DROP TABLE t{number}" for number in range(4)),
        wiping=False,
    )
    assert len(layout_of(file, KEY).schema) > 1
    spoil(file, 1)
    with pytest.raises(DatabaseDamaged):
        saved_of(file, KEY)


@pytest.mark.parametrize("seed", range(4))
def test_pages_as_they_once_were_do_no_harm(tmp_path, seed):
    """A write that never came to the disk, a log that was deleted: each page is whole, all together are nonsense."""
    dice = random.Random(seed)
    file = tmp_path / "live.db"
    states = []
    with closing(connect(file, KEY)) as connection:
        for table in range(3):
            columns = ", ".join(f"c{each} TEXT" for each in range(table + 1))
            connection.execute(f"CREATE TABLE t{table} (n INTEGER PRIMARY KEY, {columns})")
            connection.execute(f"CREATE UNIQUE INDEX t{table}_n ON t{table} (n, c0)")
        for _ in range(20):
            connection.execute("BEGIN")
            for _ in range(dice.randrange(1, 30)):
                table, text = dice.randrange(3), "Example" * dice.choice([1, 50, 200, 2000])
                act = dice.choice(["INSERT INTO {} (c0) VALUES (:text)"] * 3 + [
                    "DELETE FROM {} WHERE n % :some = 0 OR :text = ''", "UPDATE {} SET c0 = :text WHERE n % :some = 0"
                ])  # fmt: skip
                connection.execute(act.format(f"t{table}"), {"text": text, "some": dice.randrange(2, 9)})
            connection.execute("COMMIT")
            states.append(file.read_bytes())
    content, before = bytearray(states[-1]), dice.choice(states[:-1])
    for start in range(0, min(len(content), len(before)), PAGE_BYTES):
        if dice.random() < 0.3:
            content[start : start + PAGE_BYTES] = before[start : start + PAGE_BYTES]
    file.write_bytes(content)
    assert damaged_pages(file, KEY.raw, KEY.salt) == ()
    salvaged, target = saved_of(file, KEY)
    assert sum(salvaged.kept.values()) == sum(map(len, rows_in(target, KEY).values())) > 0
    assert asked(target, KEY, "PRAGMA integrity_check") == [("ok",)]


def test_a_declaration_that_stands_on_two_pages_counts_once(tmp_path):
    columns = f"(n INTEGER PRIMARY KEY, a TEXT DEFAULT '{'x' * 2500}')"
    file = made(
        tmp_path / "twice.db",
        *(f"CREATE TABLE t{number} {columns}" for number in range(3)),
        *(f"INSERT INTO t{number} VALUES (1, 'Example')" for number in range(3)),
    )
    first, second, *_ = sorted(layout_of(file, KEY).schema - {1})
    with Pages(file, KEY.raw, KEY.salt) as pages:
        before = pages.read(first)
    rewrite(file, KEY, second, 0, before)
    salvaged, target = saved_of(file, KEY)
    assert len(salvaged.kept) == 2 and set(salvaged.kept.values()) == {1}
    target.unlink()
    spoil(file, 1)
    with pytest.raises(DatabaseDamaged):
        saved_of(file, KEY)


def test_a_list_of_free_pages_that_is_none_is_not_believed(tmp_path):
    file = made(tmp_path / "freed.db", *DROPPED)
    truth = rows_in(file, KEY)
    with Pages(file, KEY.raw, KEY.salt) as pages:
        trunk = int.from_bytes(pages.read(1)[32:36])
    rewrite(file, KEY, trunk, 4, b"\xff\xff\xff\xff")
    spoil(file, 2)
    _, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == truth


def test_pages_that_lead_in_a_circle_are_left_after_one_round(tmp_path):
    file = made(
        tmp_path / "circle.db",
        "CREATE TABLE t (n INTEGER PRIMARY KEY, a BLOB)",
        "CREATE INDEX t_a ON t (a)",
        ("INSERT INTO t VALUES (?, ?)", lines(100)),
        "INSERT INTO t VALUES (101, zeroblob(20000))",
        "DELETE FROM t WHERE n BETWEEN 20 AND 60",
    )
    truth, layout = rows_in(file, KEY), layout_of(file, KEY)
    roots = dict(asked(file, KEY, "SELECT name, rootpage FROM sqlite_schema"))
    with Pages(file, KEY.raw, KEY.salt) as pages:
        trunk = int.from_bytes(pages.read(1)[32:36])
        first_cells = {root: int.from_bytes(pages.read(root)[12:14]) for root in roots.values()}
    for root, place in first_cells.items():
        rewrite(file, KEY, root, place, root.to_bytes(4))  # its first child is itself
    chain = sorted(layout.rows["t"][101] - set(layout.leaves["t"]))
    rewrite(file, KEY, chain[2], 0, chain[0].to_bytes(4))
    rewrite(file, KEY, trunk, 0, trunk.to_bytes(4))
    with Pages(file, KEY.raw, KEY.salt) as pages:
        assert trunk in freed(pages)[0]
    assert damaged_pages(file, KEY.raw, KEY.salt) == ()
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY)["t"].items() <= truth["t"].items()
    assert 0 < salvaged.kept["t"] < len(truth["t"])
    target.unlink()
    spoil(file, 1)
    assert damaged_pages(file, KEY.raw, KEY.salt) == (1,)


# What a table does not take


def test_rows_that_break_a_constraint_are_counted(tmp_path):
    file = made(
        tmp_path / "strict.db",
        "CREATE TABLE t (id TEXT, a TEXT)",
        "CREATE INDEX t_a ON t (a)",
        "INSERT INTO t VALUES ('one', 'first'), ('one', 'second'), ('two', NULL), ('three', 'kept'), ('4', 'kept')",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (id TEXT UNIQUE, a TEXT NOT NULL)' WHERE name = 't'",
        "UPDATE sqlite_schema SET sql = 'CREATE UNIQUE INDEX t_a ON t (a)' WHERE name = 't_a'",
    )
    salvaged, target = saved_of(file, KEY)
    assert list(rows_in(target, KEY)["t"].values()) == [("one", "first"), ("three", "kept")]
    assert salvaged.kept == {"t": 2} and salvaged.refused == {"t": 3}


def test_records_of_another_table_are_refused(tmp_path):
    """They stand on a page that came to this table and is as it was before."""
    file = made(
        tmp_path / "moved.db",
        "CREATE TABLE one (a TEXT)",
        "CREATE TABLE two (a TEXT, b TEXT)",
        "INSERT INTO two VALUES ('a', 'b'), ('c', 'd')",
    )
    with Pages(file, KEY.raw, KEY.salt) as pages:
        before = pages.read(3)
    rewrite(file, KEY, 2, 0, before)
    salvaged, target = saved_of(file, KEY)
    assert salvaged.kept == {"one": 0, "two": 2} and salvaged.refused == {"one": 2}
    assert rows_in(target, KEY)["one"] == {}


def test_rows_older_than_a_column_get_its_default(tmp_path):
    file = made(
        tmp_path / "older.db",
        "CREATE TABLE t (a TEXT)",
        "INSERT INTO t VALUES ('before')",
        "ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'since'",
        "INSERT INTO t VALUES ('after', 'its own')",
        'CREATE TABLE "odd ""name" (rowid TEXT, "or der" TEXT)',
        """INSERT INTO "odd ""name" (_rowid_, rowid, "or der") VALUES (7, 'a', 'b')""",
    )
    truth = rows_in(file, KEY)
    assert truth["t"] == {1: ("before", "since"), 2: ("after", "its own")}
    _, target = saved_of(file, KEY)
    assert rows_in(target, KEY)["t"] == truth["t"]
    assert asked(target, KEY, 'SELECT _rowid_, * FROM "odd ""name"') == [(7, "a", "b")]


def test_rows_older_than_a_column_are_known_without_their_interior_page(tmp_path):
    file = made(
        tmp_path / "older.db",
        "CREATE TABLE t (n INTEGER PRIMARY KEY, a TEXT)",
        ("INSERT INTO t VALUES (?, ?)", lines(60)),
        "ALTER TABLE t ADD COLUMN b TEXT",
        "ALTER TABLE t ADD COLUMN c TEXT NOT NULL DEFAULT 'since'",
    )
    truth = rows_in(file, KEY)
    spoil(file, 2)
    salvaged, target = saved_of(file, KEY)
    assert rows_in(target, KEY) == truth and salvaged.unclaimed == ()


# Whatever is damaged


@st.composite
def tables(draw):
    """Statements that make up to three tables, each with another number of columns, and work on them."""
    statements = []
    padding = "x" * draw(st.sampled_from([0, 1500]))  # a schema of more than one page
    tables = draw(st.integers(1, 3))
    for table in range(tables):
        more = "".join(f", c{each} TEXT NOT NULL" for each in range(1, table + 1))
        columns = f"n INTEGER PRIMARY KEY, c0 TEXT NOT NULL DEFAULT '{padding}'{more}"
        statements.append(f"CREATE TABLE t{table} ({columns})")
        if draw(st.booleans()):
            statements.append(f"CREATE UNIQUE INDEX t{table}_n ON t{table} (n, c0)")
    for step in range(draw(st.integers(1, 8))):
        table = draw(st.integers(0, tables - 1))
        size = draw(st.sampled_from([5, 300, 1500, 9000]))
        match draw(st.sampled_from(["insert", "insert", "insert", "delete", "update"])):
            case "insert":
                rows = [
                    (f"{step} {number} " * (size // 10 + 1),) * (table + 1)
                    for number in range(draw(st.integers(1, 60 if size < 5000 else 8)))
                ]
                names = ", ".join(f"c{each}" for each in range(table + 1))
                marks = ", ".join("?" * (table + 1))
                statements.append((f"INSERT INTO t{table} ({names}) VALUES ({marks})", rows))
            case "delete":
                statements.append(f"DELETE FROM t{table} WHERE n % 7 < {draw(st.integers(1, 7))}")
            case "update":
                statements.append(
                    f"UPDATE t{table} SET c0 = c0 || hex(n) WHERE n % {draw(st.integers(2, 5))} = 0"
                )
    return statements


@given(
    tables(), st.booleans(), st.integers(0, 7), st.sampled_from([flip, flip, swap, zero, cut]), st.randoms()
)
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_all_that_is_on_whole_pages_is_saved_and_nothing_else(statements, wiping, hits, way, dice):
    with tempfile.TemporaryDirectory() as folder:
        file = made(Path(folder, "small.db"), "BEGIN", *statements, "COMMIT", wiping=wiping)
        truth, layout = rows_in(file, KEY), layout_of(file, KEY)
        # Without wiping, a page that was freed in the act that took it is never written: damaged, to SQLCipher too.
        damaged = set(damaged_pages(file, KEY.raw, KEY.salt))
        assert damaged <= (set() if wiping else set(layout.free))
        # Nor can what was freed then be told from the rest where the list of free pages is damaged.
        spared = set() if wiping else {1, *layout.free}
        content = bytearray(file.read_bytes())
        hits = min(hits, layout.count, 1 if way is swap else hits)  # two swaps may undo each other
        for number in dice.sample(range(1, layout.count + 1), hits):
            if number not in spared and 2 <= len(content) // PAGE_BYTES >= number:
                damaged |= (way if wiping else flip)(content, number, dice)
        file.write_bytes(content)
        assert_all_saved(file, truth, layout, damaged)


def assert_all_saved(file, truth, layout, damaged):
    readable = layout.readable(damaged)
    try:
        salvaged, target = saved_of(file, KEY)
    except DatabaseDamaged:
        event("no table known")
        assert layout.schema & damaged
        return
    found = rows_in(target, KEY)
    event("something damaged" if damaged else "nothing damaged")
    for table, rows in found.items():
        assert rows.items() <= truth[table].items()
        if salvaged.missing[table] is not None:
            assert salvaged.missing[table] == len(truth[table]) - len(rows)
    unclaimed = sum(each.rows for each in salvaged.unclaimed)
    assert sum(map(len, found.values())) + unclaimed == sum(map(len, readable.values()))
    assert not salvaged.refused
    if not layout.schema & damaged:
        assert salvaged.unclaimed == ()
        assert {table: set(rows) for table, rows in found.items()} == readable
    if 1 not in damaged:
        assert salvaged.damaged == tuple(sorted(damaged))
