"""Backups: whole or not there, kept by days and weeks, restored only from what is whole and only where nothing is."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.domain.person import PersonName
from caseapp.errors import (
    BackupDamaged,
    BackupNewer,
    BackupNotWritten,
    DatabaseNewer,
    FolderInUse,
    FolderNotUsable,
    FolderTaken,
    WrongPassphrase,
)
from caseapp.rescue import newest_backup
from caseapp.storage import restore as restore_module
from caseapp.storage.backup import backup_name, backups_in, rotate, to_delete
from caseapp.storage.engine import BESIDE, beside, connected, log_of
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE, alone, key_file_of
from caseapp.storage.restore import restore, salvage_to
from caseapp.usecases.people import NewPerson, add_person
from tests.storage.test_migrate import OLD
from tests.support.desks import PASSPHRASE
from tests.support.killed import run_and_kill

pytestmark = pytest.mark.usefixtures("sync_as_on_windows")


@pytest.fixture
def backup(westmere_desk: Desk, tmp_path: Path) -> Path:
    """A backup of a desk with work that waits, made while a person is being taken down after it."""
    westmere_desk.write(add_person, NewPerson("Ceri Example")).result()
    made = westmere_desk.care.back_up(tmp_path / "kept" / "one.caseapp-backup")
    westmere_desk.write(add_person, NewPerson("Dilys Afterwards")).result()
    return made


def test_a_restored_desk_has_the_work_and_is_another_device(backup, westmere_desk, tmp_path):
    restore(backup, tmp_path / "new", PASSPHRASE, system_clock)
    desk = Desk(tmp_path / "new", PASSPHRASE)
    try:
        names = {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
        assert "Ceri Example" in names and "Dilys Afterwards" not in names and len(names) > 300
        assert desk.read(lambda reader: reader.waiting()) == 2
        me, before = (each.read(lambda reader: reader.me) for each in (desk, westmere_desk))
        assert me.device != before.device and me.officer == before.officer
        devices = {
            entry.operation.device
            for entry in desk.read(lambda reader: reader.outbox(("queued",), 9))  # type: ignore[arg-type]
        }
        assert devices == {me.device}
        assert desk.care.audit_findings() == []
    finally:
        desk.close()


def test_nothing_in_a_backup_can_be_read_without_the_passphrase(backup, tmp_path):
    with zipfile.ZipFile(backup) as packed:
        whole = b"".join(packed.read(name) for name in packed.namelist())
    assert b"Ceri" not in whole and b"person_name" not in whole and b"SQLite format" not in whole
    assert backup.stat().st_mode & 0o777 == 0o600
    with pytest.raises(WrongPassphrase):
        restore(backup, tmp_path / "new", "another passphrase", system_clock)
    assert not list((tmp_path / "new").iterdir())


def test_a_backup_that_is_not_whole_restores_nothing(backup, tmp_path):
    whole = backup.read_bytes()
    places = [0, 40, len(whole) // 3, len(whole) // 2, len(whole) - 10]
    changed = [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in places]
    for number, content in enumerate([b"", b"no backup", whole[: len(whole) // 2], whole[:-1], *changed]):
        broken = tmp_path / f"broken-{number}"
        broken.write_bytes(content)
        with pytest.raises(BackupDamaged):
            restore(broken, tmp_path / "new", PASSPHRASE, system_clock)
        assert not list((tmp_path / "new").iterdir())
    with pytest.raises(BackupDamaged):
        restore(tmp_path / "nowhere", tmp_path / "new", PASSPHRASE, system_clock)


CENTRAL = b"PK\x01\x02"
"""What a zip file's entry for a file in it begins with; APPNOTE.TXT 4.3.12 says what follows."""
SAYS = {
    "encrypted": (8, b"\x01\x00"),
    "compressed": (10, b"\x08\x00"),
    "longer": (20, b"\xff\xff\xff\x0f" * 2),
}


@pytest.mark.parametrize("what", SAYS)
def test_a_backup_that_says_of_itself_what_is_not_so_is_damaged(backup, tmp_path, what):
    content, (offset, said) = backup.read_bytes(), SAYS[what]
    for part in range(content.count(CENTRAL)):
        at = [found.start() for found in re.finditer(CENTRAL, content)][part] + offset
        broken = tmp_path / f"broken-{part}"
        broken.write_bytes(content[:at] + said + content[at + len(said) :])
        with pytest.raises(BackupDamaged):
            restore(broken, tmp_path / "new", PASSPHRASE, system_clock)
        assert not list((tmp_path / "new").iterdir())


def test_a_backup_of_a_newer_version_is_told_as_such(backup, tmp_path):
    newer = tmp_path / "newer"
    with zipfile.ZipFile(backup) as given, zipfile.ZipFile(newer, "w") as made:
        for name in given.namelist():
            content = given.read(name)
            made.writestr(
                name, content.replace(b'"version":1', b'"version":9') if name == "about.json" else content
            )
    with pytest.raises(BackupNewer):
        restore(newer, tmp_path / "new", PASSPHRASE, system_clock)


def test_a_desk_is_never_written_over(backup, westmere_desk, tmp_path):
    for file in (KEY_FILE, DATABASE_FILE):
        taken = tmp_path / f"taken-{file}"
        taken.mkdir()
        (taken / file).write_bytes(b"here first")
        with pytest.raises(FolderTaken):
            restore(backup, taken, PASSPHRASE, system_clock)
        assert (taken / file).read_bytes() == b"here first"


@pytest.mark.parametrize("dies_at", ["write_whole", "become_another_device", "damage"])
def test_a_restore_that_the_power_ended_can_be_done_again(backup, tmp_path, monkeypatch, dies_at):
    class PowerGone(BaseException):
        pass

    def die(*_: object) -> None:
        raise PowerGone

    with monkeypatch.context() as patch, pytest.raises(PowerGone):
        patch.setattr(restore_module, dies_at, die)
        restore(backup, tmp_path / "new", PASSPHRASE, system_clock)
    restore(backup, tmp_path / "new", PASSPHRASE, system_clock)
    Desk(tmp_path / "new", PASSPHRASE).close()


def test_where_nothing_can_be_written_it_is_told_and_nothing_is_left(westmere_desk, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(BackupNotWritten):
        westmere_desk.care.back_up(tmp_path / "file" / "one.caseapp-backup")


def test_rotation_keeps_a_week_of_days_and_a_month_of_weeks():
    today = date(2026, 11, 26)
    days = [today - timedelta(days=back) for back in range(60)]
    kept = [day for place, day in enumerate(days) if place not in to_delete(days, today)]
    assert kept[:7] == days[:7]
    assert kept[7:] == [date(2026, 11, 15), date(2026, 11, 8), date(2026, 11, 1)]
    assert to_delete([date(2020, 1, 1)], today) == []
    assert to_delete([today, today, today], today) == [1, 2]


def test_rotation_touches_nothing_else(tmp_path):
    now = datetime(2026, 11, 26, 9, tzinfo=UTC)
    for hours in range(0, 24 * 40, 12):
        (tmp_path / backup_name(now - timedelta(hours=hours))).touch()
    for other in ("notes.txt", "mine.caseapp-backup"):
        (tmp_path / other).touch()
    rotate(tmp_path, now.date())
    assert len(backups_in(tmp_path)) == 1 + 7 + 3
    assert {"notes.txt", "mine.caseapp-backup"} < {each.name for each in tmp_path.iterdir()}


def test_the_daily_care_makes_one_backup_a_day_and_none_of_a_damaged_desk(westmere_folder, tmp_path):
    now = [datetime(2026, 11, 26, 9, tzinfo=UTC)]
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(folder, PASSPHRASE, clock=lambda: now[0])
    try:
        assert desk.care.look_after().damage is None
        assert desk.care.look_after().damage is None
        assert len(backups_in(desk.care.backups)) == 1
        now[0] += timedelta(days=1)
        desk.care.look_after()
        assert len(backups_in(desk.care.backups)) == 2
        with (folder / DATABASE_FILE).open("r+b") as file:
            file.seek(-100, os.SEEK_END)
            file.write(bytes(50))
        now[0] += timedelta(days=1)
        health = desk.care.look_after()
        assert health.damage is not None and len(health.damage.pages) == 1
        assert len(backups_in(desk.care.backups)) == 2
    finally:
        desk.close()


def days_in(folder: Path) -> list[str]:
    return [each.name[:10] for each in backups_in(folder)]


def test_a_clock_that_was_ahead_once_costs_one_old_day_and_no_new_ones(westmere_folder, tmp_path):
    now = [datetime(2026, 11, 16, 9, tzinfo=UTC)]
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "desk"), PASSPHRASE, clock=lambda: now[0])
    try:
        for _ in range(9):
            desk.care.look_after()
            now[0] += timedelta(days=1)
        before = days_in(desk.care.backups)
        right, now[0] = now[0], datetime(2038, 1, 1, 9, tzinfo=UTC)
        desk.care.look_after()
        after = days_in(desk.care.backups)
        assert after[0] == "2038-01-01" and len(set(before) - set(after)) <= 1
        now[0] = right
        desk.care.look_after()
        assert desk.care.backed_up_at() == right
        assert newest_backup(tmp_path / "desk", lambda: now[0]).name == backup_name(right)
        for _ in range(9):
            now[0] += timedelta(days=1)
            assert desk.care.look_after().backed_up_at == now[0]
        assert days_in(desk.care.backups)[:8] == [
            "2038-01-01",
            *(f"{right + timedelta(days=back):%Y-%m-%d}" for back in range(9, 2, -1)),
        ]
    finally:
        desk.close()


def test_backups_of_days_to_come_take_nobodys_place_and_do_not_pile_up():
    today = date(2026, 11, 26)
    past = [today - timedelta(days=back) for back in range(20)]
    ahead = [date(2038, 3, 1) - timedelta(days=back) for back in range(60)]
    gone = to_delete([*ahead, *past], today)
    assert [place - 60 for place in gone if place >= 60] == to_delete(past, today)
    assert 60 - len([place for place in gone if place < 60]) <= 12
    # A clock that went back sees all of them in days to come: what was kept stays.
    kept = [day for place, day in enumerate(past) if place not in to_delete(past, today)]
    assert to_delete(kept, date(2001, 1, 1)) == []


def test_one_from_the_days_to_come_is_offered_only_if_there_is_no_other(tmp_path):
    backups = tmp_path / "backups"
    backups.mkdir()
    now = datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert newest_backup(tmp_path, lambda: now) is None
    for at in (now + timedelta(days=400), now + timedelta(hours=2), now - timedelta(days=3)):
        (backups / backup_name(at)).touch()
    (backups / "mine.caseapp-backup").touch()
    assert newest_backup(tmp_path, lambda: now).name == backup_name(now + timedelta(hours=2))
    for at in (now + timedelta(hours=2), now - timedelta(days=3)):
        (backups / backup_name(at)).unlink()
    assert newest_backup(tmp_path, lambda: now).name == backup_name(now + timedelta(days=400))
    (backups / backup_name(now + timedelta(days=400))).unlink()
    assert newest_backup(tmp_path, lambda: now).name == "mine.caseapp-backup"


def test_rotation_passes_over_a_backup_that_is_held_open(tmp_path, monkeypatch):
    now = datetime(2026, 11, 26, 9, tzinfo=UTC)
    for hours in range(0, 48, 6):
        (tmp_path / backup_name(now - timedelta(hours=hours))).touch()
    held, real = backup_name(now - timedelta(hours=6)), Path.unlink

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if self.name == held:
            raise PermissionError(13, "in use by another program")
        real(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    rotate(tmp_path, now.date())
    assert held in {each.name for each in tmp_path.iterdir()} and len(backups_in(tmp_path)) == 4


def test_what_a_killed_backup_left_goes_with_the_next(westmere_folder, tmp_path):
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    run_and_kill(
        "import caseapp.storage.backup as backup; backup.zipfile.ZipFile = die\n"
        "Desk(PLACES[0], PASSPHRASE).care.back_up()",
        folder,
    )
    assert len(list((folder / "backups").iterdir())) == 1
    for end in (".part", ".db"):
        (folder / "backups" / f"2026-11-20T090000Z.caseapp-backup{end}").touch()
        (folder / "backups" / f"mine.caseapp-backup{end}").touch()
    desk = Desk(folder, PASSPHRASE)
    made = desk.care.back_up()
    desk.close()
    left = {each.name for each in (folder / "backups").iterdir()}
    assert left == {made.name, "mine.caseapp-backup.part", "mine.caseapp-backup.db"}


def test_a_backup_to_a_chosen_file_touches_nothing_beside_it(westmere_desk, tmp_path):
    target = tmp_path / "usb" / "desk"
    target.parent.mkdir()
    for end in (".db", ".part", ".db.part", "-journal"):
        target.with_name(f"desk{end}").write_text("somebody's own")
    westmere_desk.care.back_up(target)
    with pytest.raises(BackupNotWritten):
        westmere_desk.care.back_up(tmp_path / "usb")  # a folder stands there
    assert zipfile.is_zipfile(target)
    others = {each.name: each.read_bytes() for each in target.parent.iterdir() if each != target}
    assert others == dict.fromkeys(
        ("desk.db", "desk.part", "desk.db.part", "desk-journal"), b"somebody's own"
    )


def test_backups_made_at_once_do_not_take_each_others_place(westmere_desk, tmp_path):
    with ThreadPoolExecutor(4) as at_once:
        made = list(at_once.map(westmere_desk.care.back_up, (tmp_path / "usb" / f"{n}" for n in range(8))))
    assert sorted(made) == sorted((tmp_path / "usb").iterdir())
    assert all(zipfile.is_zipfile(each) for each in made)


def work_in(folder: Path) -> tuple[set[str], int]:
    desk = Desk(folder, PASSPHRASE)
    try:
        assert desk.care.check() is None and desk.care.audit_findings() == []
        names = {name.full for name in desk.read(lambda reader: reader.find(PersonName))}
        return names, desk.read(lambda reader: reader.waiting())
    finally:
        desk.close()


def test_what_a_killed_restore_left_is_read_into_no_other(backup, westmere_desk, tmp_path):
    later = westmere_desk.care.back_up(tmp_path / "kept" / "two.caseapp-backup")
    new = tmp_path / "new"
    run_and_kill(
        "import caseapp.storage.restore as restore; made = restore.engine_for\n"
        "def engine_for(*a, **k):\n engine = made(*a, **k); engine.dispose = die; return engine\n"
        "restore.engine_for = engine_for; restore.restore(*PLACES, PASSPHRASE, system_clock)",
        backup,
        new,
    )
    assert any(each.stat().st_size for each in new.rglob("*-wal"))
    restore(later, new, PASSPHRASE, system_clock)
    names, waiting = work_in(new)
    assert {"Ceri Example", "Dilys Afterwards"} <= names and waiting == 4
    assert {each.name for each in new.iterdir()} <= {KEY_FILE, DATABASE_FILE, "lock"}


def test_a_log_without_its_database_is_read_into_no_other(backup, westmere_desk, tmp_path):
    new = tmp_path / "new"
    new.mkdir()
    database = westmere_desk._store.database
    for name in (DATABASE_FILE, f"{DATABASE_FILE}.restoring"):
        shutil.copy(log_of(database), log_of(new / name))
        for end in BESIDE[1:]:
            beside(new / name, end).write_bytes(b"left")
    for name in (f"{DATABASE_FILE}.restoring.version-1", f"{KEY_FILE}.restoring"):
        (new / name).write_bytes(b"left")
    restore(backup, new, PASSPHRASE, system_clock)
    assert {each.name for each in new.iterdir()} <= {KEY_FILE, DATABASE_FILE, "lock"}
    connection = connected(new / DATABASE_FILE, key_file_of(new).by_passphrase(PASSPHRASE))
    assert connection.execute("PRAGMA journal_mode").fetchone() == (
        "delete",
    )  # all of it is in this one file
    connection.close()
    names, waiting = work_in(new)
    assert "Dilys Afterwards" not in names and waiting == 2


def test_a_restore_that_fails_at_the_end_leaves_a_folder_that_is_still_free(backup, tmp_path):
    left = beside(tmp_path / "new" / DATABASE_FILE, "-wal")
    left.mkdir(parents=True)
    with pytest.raises(FolderNotUsable):
        restore(backup, tmp_path / "new", PASSPHRASE, system_clock)
    assert [each.name for each in (tmp_path / "new").iterdir() if each.name != "lock"] == [left.name]
    left.rmdir()
    restore(backup, tmp_path / "new", PASSPHRASE, system_clock)
    assert "Ceri Example" in work_in(tmp_path / "new")[0]


def test_a_restored_backup_of_an_older_version_leaves_no_copy(tmp_path):
    old = shutil.copytree(OLD / "version-1", tmp_path / "old")
    with zipfile.ZipFile(tmp_path / "old.caseapp-backup", "w") as packed:
        packed.writestr("about.json", b'{"version":1,"schema":1,"made_at":"2026-11-20T09:00:00Z"}')
        key_file_of(old).by_passphrase(PASSPHRASE)
        packed.writestr(KEY_FILE, key_file_of(old).recovery_only())
        packed.write(old / DATABASE_FILE, DATABASE_FILE)
    restore(tmp_path / "old.caseapp-backup", tmp_path / "new", PASSPHRASE, system_clock)
    assert {each.name for each in (tmp_path / "new").iterdir()} <= {KEY_FILE, DATABASE_FILE, "lock"}
    assert "Ceri Kept" in work_in(tmp_path / "new")[0]


def test_a_folder_in_use_is_no_place_to_restore_to(backup, tmp_path):
    new = tmp_path / "new"
    new.mkdir()
    with alone(new), pytest.raises(FolderInUse):
        restore(backup, new, PASSPHRASE, system_clock)
    assert not list(new.iterdir())


def test_nobody_opens_a_folder_while_a_desk_is_made_there(backup, tmp_path):
    new = tmp_path / "new"

    def clock() -> datetime:
        with pytest.raises(FolderInUse):
            Desk(new, "another passphrase here")
        return system_clock()

    restore(backup, new, PASSPHRASE, clock)
    assert "Ceri Example" in work_in(new)[0]


def test_what_came_into_the_folder_meanwhile_is_not_written_over(backup, tmp_path):
    new = tmp_path / "new"

    def clock() -> datetime:
        (new / KEY_FILE).write_bytes(b"here first")
        return system_clock()

    with pytest.raises(FolderTaken):
        restore(backup, new, PASSPHRASE, clock)
    assert [(each.name, each.read_bytes()) for each in new.iterdir() if each.name != "lock"] == [
        (KEY_FILE, b"here first")
    ]


def test_a_desk_of_a_newer_version_is_not_salvaged(westmere_folder, tmp_path):
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    key = key_file_of(folder).by_passphrase(PASSPHRASE)
    connection = connected(folder / DATABASE_FILE, key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(DatabaseNewer):
        salvage_to(folder / DATABASE_FILE, key, key_file_of(folder), tmp_path / "new", system_clock)
    assert not list((tmp_path / "new").iterdir())
