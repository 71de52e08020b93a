"""Opening a data folder: what is wrong is said, and nothing is lost or made anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from caseapp import keys
from caseapp.clock import system_clock
from caseapp.domain.person import Person, PersonName
from caseapp.errors import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DatabaseNewer,
    FolderInUse,
    KeyFileDamaged,
    KeyFileMissing,
    WrongPassphrase,
)
from caseapp.storage import folder as folder_module
from caseapp.storage.engine import connected, log_of
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, folder_exists, key_file_of
from caseapp.storage.store import Store
from tests.support.desks import PASSPHRASE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one person in it, closed."""
    store = Store(tmp_path / "desk", PASSPHRASE, system_clock)
    store.write(_add, "Planted Rhododendron").result()
    store.close()
    return tmp_path / "desk"


def _add(work, name: str) -> str:
    person = work.create(Person(id=work.new_id(), council=work.me.council))
    return work.create(PersonName(id=work.new_id(), council=work.me.council, person=person.id, full=name)).id


def _open(folder: Path, passphrase: str = PASSPHRASE) -> Store:
    return Store(folder, passphrase, system_clock)


def test_it_opens_again_with_what_was_written(folder):
    store = _open(folder)
    assert [name.full for name in store.read(lambda reader: reader.find(PersonName))] == [
        "Planted Rhododendron"
    ]
    store.close()


def test_no_byte_of_it_can_be_read_without_the_key(folder):
    whole = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    assert b"Rhododendron" not in whole and b"person_name" not in whole and b"SQLite format" not in whole


def test_only_its_owner_may_touch_it(folder):
    assert {oct(file.stat().st_mode & 0o777) for file in folder.iterdir() if file.is_file()} == {"0o600"}


def test_a_wrong_passphrase_opens_nothing_and_frees_the_folder(folder):
    with pytest.raises(WrongPassphrase):
        _open(folder, "wrong")
    _open(folder).close()


def test_one_caseapp_at_a_time(folder):
    store = _open(folder)
    with pytest.raises(FolderInUse):
        _open(folder)
    store.close()
    _open(folder).close()


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b'{"version":7}', b"\xff\xfe"])
def test_a_damaged_key_file_is_told_from_a_wrong_passphrase(folder, content):
    (folder / KEY_FILE).write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        _open(folder)
    assert (folder / KEY_FILE).read_bytes() == content


def test_a_database_without_its_key_file_is_never_written_over(folder):
    """The key file may come back from a backup; the work that was never sent is in the database alone."""
    kept, whole = (folder / KEY_FILE).read_bytes(), (folder / DATABASE_FILE).read_bytes()
    (folder / KEY_FILE).unlink()
    assert folder_exists(folder)
    with pytest.raises(KeyFileMissing):
        _open(folder)
    assert (folder / DATABASE_FILE).read_bytes() == whole and not (folder / KEY_FILE).exists()
    (folder / KEY_FILE).write_bytes(kept)
    _open(folder).close()


@pytest.mark.parametrize("dies_in", ["make_database", "make", "replace"])
def test_a_first_start_that_the_power_ended_is_begun_or_finished_the_next_time(
    tmp_path, monkeypatch, dies_in
):
    class PowerGone(Exception):
        pass

    def die(*_: object) -> None:
        raise PowerGone

    place = {
        "make_database": (folder_module, "make_database"),
        "make": (keys.KeyFile, "make"),
        "replace": (folder_module, "_put_in_place"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*place[dies_in], die)
        with pytest.raises(PowerGone):
            _open(tmp_path / "desk")
    store = _open(tmp_path / "desk")
    store.write(_add, "Planted Rhododendron").result()
    store.close()
    store = _open(tmp_path / "desk")
    assert store.read(lambda reader: reader.count(PersonName)) == 1
    store.close()


def test_a_log_that_an_earlier_desk_left_is_not_read_into_a_new_one(folder, tmp_path):
    store = _open(folder)
    store.write(_add, "Planted Magnolia").result()
    new = tmp_path / "new"
    new.mkdir()
    shutil.copy(log_of(store.database), new / f"{DATABASE_FILE}-wal")
    store.close()
    for _ in range(2):
        store = _open(new)
        assert store.read(lambda reader: reader.count(PersonName)) == 0
        store.close()


def test_an_accent_in_the_passphrase_opens_however_the_keyboard_composes_it(tmp_path):
    _open(tmp_path / "desk", "T\u0177 B\u00e2ch").close()
    _open(tmp_path / "desk", "Ty\u0302 Ba\u0302ch").close()


def test_a_missing_database_is_not_made_anew(folder):
    (folder / DATABASE_FILE).unlink()
    with pytest.raises(DatabaseMissing):
        _open(folder)
    assert not (folder / DATABASE_FILE).exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda whole: b"", DatabaseDamaged),
        (lambda whole: whole[:-1], DatabaseDamaged),
        (lambda whole: whole[:-8192], DatabaseDamaged),
        (lambda whole: whole[:100] + bytes([whole[100] ^ 1]) + whole[101:], DatabaseDamaged),
        (lambda whole: b"x" * 8192, DatabaseForeign),
        (lambda whole: b"SQLite format 3\x00" + bytes(8192), DatabaseForeign),
    ],
)
def test_a_database_that_is_not_as_it_was_is_left_so(folder, change, told):
    content = change((folder / DATABASE_FILE).read_bytes())
    (folder / DATABASE_FILE).write_bytes(content)
    with pytest.raises(told):
        _open(folder)
    assert (folder / DATABASE_FILE).read_bytes() == content


def test_the_salt_in_the_first_page_may_be_lost(folder):
    whole = (folder / DATABASE_FILE).read_bytes()
    (folder / DATABASE_FILE).write_bytes(bytes(16) + whole[16:])
    store = _open(folder)
    assert store.read(lambda reader: reader.count(PersonName)) == 1
    store.close()


def test_a_database_from_the_future_is_refused(folder):
    connection = connected(folder / DATABASE_FILE, key_file_of(folder).by_passphrase(PASSPHRASE))
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(DatabaseNewer) as refused:
        _open(folder)
    assert refused.value.values["found"] == 99
