"""The pages of a SQLCipher file, read without SQLite: what is whole, what is damaged, what the log says anew."""

from __future__ import annotations

import os
import random
import shutil
import struct
from contextlib import closing
from itertools import pairwise

import pytest

from caseapp.keys import new_key
from caseapp.storage.folder import DATABASE_FILE
from caseapp.storage.pages import PAGE_BYTES, USABLE_BYTES, Pages
from tests.support.damage import asked, connect, key_of

FRAME = 24 + PAGE_BYTES


@pytest.fixture(scope="module")
def desk_file(westmere_folder, tmp_path_factory):
    """The database of a filled desk, and its key."""
    file = tmp_path_factory.mktemp("pages") / DATABASE_FILE
    shutil.copy(westmere_folder / DATABASE_FILE, file)
    return file, key_of(westmere_folder)


@pytest.fixture
def logged(tmp_path):
    """A database of one table whose three last acts stand in its log alone, as a killed process leaves it."""
    key, live, file = new_key(), tmp_path / "live.db", tmp_path / "left.db"
    with closing(connect(live, key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("CREATE TABLE note (text TEXT)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(3):
            connection.execute("INSERT INTO note VALUES (?)", (f"Example {number} " * 600,))
        shutil.copy(live, file)
        shutil.copy(live.with_name("live.db-wal"), log_of(file))
    return file, key


def log_of(file):
    return file.with_name(file.name + "-wal")


def all_pages(file, key):
    with Pages(file, key.raw, key.salt) as pages:
        return [pages.read(number) for number in range(1, pages.count + 1)]


def damaged(file, key):
    with Pages(file, key.raw, key.salt) as pages:
        return sorted(pages.damaged)


def spoil(file, offset, mask=1):
    content = bytearray(file.read_bytes())
    content[offset] ^= mask
    file.write_bytes(content)


def test_every_page_of_a_whole_file_is_read(desk_file):
    file, key = desk_file
    plain = all_pages(file, key)
    assert {len(page) for page in plain} == {USABLE_BYTES}
    assert len(plain) == file.stat().st_size // PAGE_BYTES == asked(file, key, "PRAGMA page_count")[0][0]
    assert plain[0].startswith(b"SQLite format 3\0")
    version, application = struct.unpack_from(">I4xI", plain[0], 60)
    assert (version,) == asked(file, key, "PRAGMA user_version")[0]
    assert (application,) == asked(file, key, "PRAGMA application_id")[0]
    assert any(b"CREATE TABLE person_name" in page for page in plain)
    assert damaged(file, key) == []


@pytest.mark.parametrize("wrong", ["raw", "salt"])
def test_with_another_key_or_salt_all_are_damaged(desk_file, wrong):
    file, key = desk_file
    other = new_key()
    raw, salt = (other.raw, key.salt) if wrong == "raw" else (key.raw, other.salt)
    with Pages(file, raw, salt) as pages:
        assert len(pages.damaged) == pages.count == file.stat().st_size // PAGE_BYTES
        assert pages.salt_stands is (wrong == "raw")


def test_one_bit_anywhere_damages_its_page_alone(desk_file, tmp_path):
    file, key = desk_file
    before = all_pages(file, key)
    dice = random.Random(20261126)
    part_starts = (0, USABLE_BYTES, USABLE_BYTES + 16, PAGE_BYTES)
    for start, end in pairwise(part_starts):  # ciphertext, vector, HMAC
        number = dice.randrange(2, len(before) + 1)
        copy = shutil.copy(file, tmp_path / "copy.db")
        spoil(copy, (number - 1) * PAGE_BYTES + dice.randrange(start, end), 1 << dice.randrange(8))
        assert damaged(copy, key) == [number]
        after = all_pages(copy, key)
        assert after == [None if place == number else page for place, page in enumerate(before, 1)]


def test_a_page_in_the_place_of_another_is_damaged(desk_file, tmp_path):
    file, key = desk_file
    content = bytearray(file.read_bytes())
    content[4 * PAGE_BYTES : 5 * PAGE_BYTES] = content[9 * PAGE_BYTES : 10 * PAGE_BYTES]
    copy = tmp_path / "copy.db"
    copy.write_bytes(content)
    assert damaged(copy, key) == [5]


def test_a_damaged_salt_hides_nothing(desk_file, tmp_path):
    file, key = desk_file
    copy = shutil.copy(file, tmp_path / "copy.db")
    spoil(copy, 7)
    assert all_pages(copy, key) == all_pages(file, key)
    with Pages(file, key.raw, key.salt) as pages, Pages(copy, key.raw, key.salt) as spoiled:
        assert (pages.salt_stands, spoiled.salt_stands) == (True, False)


def test_pages_that_were_cut_off_are_damaged(desk_file, tmp_path):
    file, key = desk_file
    count = file.stat().st_size // PAGE_BYTES
    copy = tmp_path / "copy.db"
    for size in ((count - 3) * PAGE_BYTES, (count - 3) * PAGE_BYTES + 1, (count - 2) * PAGE_BYTES - 1):
        copy.write_bytes(file.read_bytes()[:size])
        assert damaged(copy, key) == [count - 2, count - 1, count]


def test_what_is_committed_in_the_log_stands_on_top(logged, tmp_path):
    file, key = logged
    alone = shutil.copy(file, tmp_path / "alone.db")
    with Pages(file, key.raw, key.salt) as pages, Pages(alone, key.raw, key.salt) as without:
        assert pages.count > without.count
        assert not pages.damaged and pages.salt_stands
    assert any(b"Example 2" in page for page in all_pages(file, key))
    assert not any(b"Example" in page for page in all_pages(alone, key))


def test_a_damaged_page_that_the_log_holds_anew_is_whole(logged):
    file, key = logged
    spoil(file, PAGE_BYTES + 100)
    assert damaged(file, key) == []
    log_of(file).unlink()
    assert damaged(file, key) == [2]


def test_the_log_tells_how_many_pages_there_are(tmp_path):
    """Also where page 1 is damaged and is not in the log: an act that changes no size does not write it."""
    key, live, file = new_key(), tmp_path / "live.db", tmp_path / "left.db"
    with closing(connect(live, key)) as connection:
        connection.execute("CREATE TABLE note (text TEXT)")
        connection.execute("INSERT INTO note VALUES (hex(zeroblob(9000)))")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO note VALUES ('Example')")
        shutil.copy(live, file)
        shutil.copy(log_of(live), log_of(file))
    assert [log_of(file).read_bytes()[32:36], log_of(file).stat().st_size] == [
        bytes([0, 0, 0, 2]),
        32 + FRAME,
    ]
    count = file.stat().st_size // PAGE_BYTES
    spoil(file, 100)
    os.truncate(file, 3 * PAGE_BYTES)
    assert damaged(file, key) == [1, *range(4, count + 1)]


@pytest.mark.parametrize("place", [8, 12, 16, 20, 24 + 100])
def test_the_log_ends_where_sqlite_ends_it(logged, tmp_path, place):
    """At a frame of another log, or one that is not whole: what was committed before it stands."""
    file, key = logged
    frames = (log_of(file).stat().st_size - 32) // FRAME
    counts = []
    for frame in range(frames):
        copy = shutil.copy(file, tmp_path / f"{frame}.db")
        shutil.copy(log_of(file), log_of(copy))
        spoil(log_of(copy), 32 + frame * FRAME + place)
        found = b"".join(page or b"" for page in all_pages(copy, key))
        notes = [f"Example {number} ".encode() * 3 in found for number in range(3)]
        assert [(sum(notes),)] == asked(copy, key, "SELECT count(*) FROM note")
        counts.append(sum(notes))
    assert counts == sorted(counts) and set(counts) == {0, 1, 2}


@pytest.mark.parametrize("left", [0, 10, 32, 32 + FRAME // 2])
def test_a_log_cut_off_is_no_log(logged, left):
    file, key = logged
    log_of(file).write_bytes(log_of(file).read_bytes()[:left])
    assert not any(b"Example" in page for page in all_pages(file, key))
    assert damaged(file, key) == []


def test_a_log_whose_head_is_spoiled_is_no_log(logged):
    file, key = logged
    for place in (0, 5, 9, 17, 25):
        spoil(log_of(file), place)
        assert not any(b"Example" in page for page in all_pages(file, key))
        spoil(log_of(file), place)
    assert any(b"Example" in page for page in all_pages(file, key))


def test_an_act_that_was_not_committed_does_not_count(logged):
    file, key = logged
    content = log_of(file).read_bytes()
    log_of(file).write_bytes(content[:-FRAME])
    found = b"".join(all_pages(file, key))
    assert b"Example 1" in found and b"Example 2" not in found


def test_for_one_who_holds_a_read_transaction_the_pages_stand_still(desk_file, tmp_path):
    """Others write and copy their log into the file meanwhile."""
    file, key = shutil.copy(desk_file[0], tmp_path / "live.db"), desk_file[1]
    with closing(connect(file, key)) as writer, closing(connect(file, key)) as reader:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE activity SET text = 'before'")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM activity").fetchone()
        with Pages(file, key.raw, key.salt) as pages:
            for text in ("one", "two"):
                writer.execute("UPDATE activity SET text = ?", (text,))
                writer.execute("DELETE FROM person_name WHERE n % 2 = 0")
                writer.execute("PRAGMA wal_checkpoint(PASSIVE)")
            assert pages.damaged == frozenset()
            found = b"".join(pages.read(number) for number in range(1, pages.count + 1))
            assert b"before" in found
        reader.execute("COMMIT")


def test_a_file_of_no_bytes_has_no_pages(tmp_path):
    file, key = tmp_path / "empty.db", new_key()
    file.touch()
    with Pages(file, key.raw, key.salt) as pages:
        assert (pages.count, pages.damaged, pages.salt_stands, pages.read(1)) == (0, frozenset(), False, None)
