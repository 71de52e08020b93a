"""Backups: whole or not there, kept by days and weeks, restored only from what is whole and only where nothing is."""

from __future__ import annotations

import os
import shutil
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.domain.person import PersonName
from caseapp.errors import BackupDamaged, BackupNewer, BackupNotWritten, FolderTaken, WrongPassphrase
from caseapp.storage import restore as restore_module
from caseapp.storage.backup import backup_name, backups_in, rotate, to_delete
from caseapp.storage.folder import DATABASE_FILE, KEY_FILE
from caseapp.storage.restore import restore
from caseapp.usecases.people import NewPerson, add_person
from tests.support.desks import PASSPHRASE


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
