"""A backup restored in an empty home without a key store works on as a desk of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.domain.activity import Activity
from caseapp.domain.person import Person
from caseapp.errors import AuditForked, SignInNeeded
from caseapp.usecases.people import NewPerson, add_note, add_person
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore
from tests.support.services import PROJECT, Service, dump, sign_in

pytestmark = pytest.mark.journey


def note(desk: Desk, text: str) -> None:
    person = desk.read(lambda reader: reader.find(Person)[0]).id
    desk.write(add_note, text, person=person).result()  # type: ignore[arg-type]


def notes(desk: Desk) -> Counter[str]:
    return Counter(
        line.text for line in desk.read(lambda reader: reader.find(Activity)) if line.what == "note"
    )


def command(folder: Path, environment: dict[str, str], *words: str, given: str = "") -> str:
    told = subprocess.run(
        [sys.executable, "-m", "main", "--data-dir", folder, *words],
        cwd=PROJECT,
        env={**environment, "CASEAPP_PASSPHRASE": PASSPHRASE},
        input=given,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout


def test_a_backup_restored_in_an_empty_home_goes_on_where_it_was(
    tmp_path: Path, westmere: Service, isolated_environment: dict[str, str]
) -> None:
    store = MemoryKeyStore()
    first = Desk(tmp_path / "desk", PASSPHRASE, key_store=store)
    first.keys.open_by_account()
    sign_in(first, westmere, "abi")
    first.sync()
    note(first, "sent before the backup")
    first.sync()
    first.write(add_person, NewPerson("Ceri Example")).result()
    note(first, "waiting in the backup, sent by the first desk too")
    first.care.back_up(tmp_path / "kept.caseapp-backup")
    first.sync()
    note(first, "lost with the first desk's disk")
    first.close()
    shutil.rmtree(tmp_path / "desk")

    folder = tmp_path / "new home" / "desk"
    command(folder, isolated_environment, "db", "restore", str(tmp_path / "kept.caseapp-backup"))
    assert "whole" in command(folder, isolated_environment, "db", "check")
    second = Desk(folder, PASSPHRASE)
    with pytest.raises(SignInNeeded):
        second.sync()
    second.close()
    command(
        folder, isolated_environment, "sign-in", westmere.address, "westmere", "abi", given=PASSWORD + "\n"
    )
    command(folder, isolated_environment, "sync")
    second = Desk(folder, PASSPHRASE)
    note(second, "written after the restore")
    second.sync()
    try:
        assert dump(second) == westmere.dump()
        assert second.read(lambda reader: reader.waiting()) == 0
        told = notes(second)
        assert told["sent before the backup"] == told["written after the restore"] == 1
        assert told["waiting in the backup, sent by the first desk too"] == 1
        assert second.care.audit_findings() == []
        assert second.read(lambda reader: reader.setting("block_used")) == ""
    finally:
        second.close()
    print(f"restored: {sum(len(rows) for rows in westmere.dump().values())} rows equal at desk and centre")


def test_a_copied_folder_is_noticed_and_both_go_on(tmp_path: Path, westmere: Service) -> None:
    """The copy's audit chain does not follow what the centre has: it becomes a desk of its own and loses nothing."""
    first = Desk(tmp_path / "desk", PASSPHRASE)
    sign_in(first, westmere, "abi")
    first.sync()
    note(first, "before the copy")
    first.sync()
    first.close()
    shutil.copytree(tmp_path / "desk", tmp_path / "copy")
    first, second = Desk(tmp_path / "desk", PASSPHRASE), Desk(tmp_path / "copy", PASSPHRASE)
    try:
        note(first, "by the first")
        first.sync()
        note(second, "by the copy")
        with pytest.raises(SignInNeeded):  # two hold one token: nobody can tell which is the officer's
            second.sync()
        sign_in(second, westmere, "abi")
        with pytest.raises(AuditForked):
            second.sync()
        note(second, "by the copy, before it signs in again")
        with pytest.raises(SignInNeeded):
            second.sync()
        sign_in(second, westmere, "abi")
        second.sync()
        sign_in(first, westmere, "abi")
        first.sync()
        assert dump(first) == dump(second) == westmere.dump()
        told = notes(first)
        assert told["by the first"] == told["by the copy"] == 1
        assert told["by the copy, before it signs in again"] == 1
        assert first.read(lambda reader: reader.me.device) != second.read(lambda reader: reader.me.device)
        assert first.care.audit_findings() == second.care.audit_findings() == []
    finally:
        first.close()
        second.close()
