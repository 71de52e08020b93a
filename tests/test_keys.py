"""The key file: each way opens with what belongs to it and with nothing else, and none is lost by a power cut."""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from caseapp import keys
from caseapp.desk_keys import NoSystemKeyStore
from caseapp.errors import (
    DiskFull,
    FolderNotUsable,
    FolderReadOnly,
    KeyFileDamaged,
    KeyFileNewer,
    KeyStoreForgot,
    NoKeyStore,
    PinRemoved,
    PinWrong,
    TooManyPins,
    WrongPassphrase,
)
from caseapp.key_form import Content, sealed
from caseapp.keys import FIRST_WAIT, FREE_PINS, MOST_PINS, ByAccount, Key, KeyFile, new_key
from tests.support.key_stores import MemoryKeyStore

PASSPHRASE = "correct horse battery staple"
PIN = "739152"


@pytest.fixture
def key() -> Key:
    return new_key()


@pytest.fixture
def store() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def file(tmp_path: Path, key: Key) -> KeyFile:
    return KeyFile.make(tmp_path / "key.json", key, PASSPHRASE)


@pytest.fixture
def now() -> Callable[[], datetime]:
    moments = [datetime(2026, 11, 2, 9, 0, tzinfo=UTC)]

    def clock(later: float = 0) -> datetime:
        moments[0] += timedelta(seconds=later)
        return moments[0]

    return clock


def test_the_passphrase_opens_and_another_does_not(file, key):
    assert file.by_passphrase(PASSPHRASE) == key
    with pytest.raises(WrongPassphrase):
        file.by_passphrase(PASSPHRASE + "r")


def test_a_changed_passphrase_leaves_the_old_one_opening_nothing(file, key):
    file.set_passphrase(key, "four other words here")
    assert file.by_passphrase("four other words here") == key
    with pytest.raises(WrongPassphrase):
        file.by_passphrase(PASSPHRASE)


def test_the_key_store_opens_alone_and_the_passphrase_still_does(file, key, store):
    file.open_by_account(key, store)
    assert file.by_account(store) == file.by_passphrase(PASSPHRASE) == key
    assert len(store.kept) == 1


def test_the_file_without_its_key_store_says_nothing(file, key, store):
    file.open_by_account(key, store)
    with pytest.raises(KeyStoreForgot):
        file.by_account(MemoryKeyStore())
    with pytest.raises(KeyStoreForgot):
        file.by_account(MemoryKeyStore(dict.fromkeys(store.kept, bytes(32))))
    with pytest.raises(NoKeyStore):
        file.by_account(NoSystemKeyStore())


def test_a_pin_needs_the_key_store_and_the_key_store_the_pin(file, key, store):
    file.open_by_account(key, store)
    file.open_by_pin(key, PIN, store)
    assert file.by_pin(PIN, store) == key
    assert file.opens_by_pin and not file.opens_by_account and len(store.kept) == 1
    with pytest.raises(KeyStoreForgot):
        file.by_pin(PIN, MemoryKeyStore(dict.fromkeys(store.kept, bytes(31))))
    with pytest.raises(KeyStoreForgot):
        file.by_account(store)


def test_wrong_pins_slow_down_and_at_last_remove_the_pin_but_never_the_passphrase(file, key, store, now):
    file.open_by_pin(key, PIN, store)
    for tried in range(1, FREE_PINS + 1):
        with pytest.raises(PinWrong) as wrong:
            file.by_pin("000000", store, now)
        assert wrong.value.values["left"] == MOST_PINS - tried
    waits = []
    for _ in range(FREE_PINS, MOST_PINS - 1):
        with pytest.raises(TooManyPins) as early:
            file.by_pin(PIN, store, now)
        waits.append(early.value.values["wait"])
        now(waits[-1])
        with pytest.raises(PinWrong):
            file.by_pin("000000", store, now)
    assert waits == [30, 60, 120, 240]
    now(480)
    with pytest.raises(PinRemoved):
        file.by_pin("000000", store, now)
    with pytest.raises(PinRemoved):
        file.by_pin(PIN, store, now)
    assert file.by_passphrase(PASSPHRASE) == key


def test_a_right_pin_forgets_the_wrong_ones(file, key, store, now):
    file.open_by_pin(key, PIN, store)
    for _ in range(3):
        for _ in range(FREE_PINS - 1):
            with pytest.raises(PinWrong):
                file.by_pin("000000", store, now)
        assert file.by_pin(PIN, store, now) == key


def test_a_clock_put_back_makes_no_wait_longer(file, key, store, now):
    file.open_by_pin(key, PIN, store)
    for _ in range(FREE_PINS):
        with pytest.raises(PinWrong):
            file.by_pin("000000", store, now)
    now(-86_400)
    with pytest.raises(TooManyPins) as early:
        file.by_pin(PIN, store, now)
    assert early.value.values["wait"] == 30


def test_a_try_is_written_down_before_the_pin_is_looked_at(file, key, store, now, monkeypatch):
    class PowerGone(Exception):
        pass

    def die(*_: object) -> None:
        raise PowerGone

    file.open_by_pin(key, PIN, store)
    for _ in range(FREE_PINS):
        with monkeypatch.context() as patch, pytest.raises(PowerGone):
            patch.setattr(keys, "_pin_key", die)
            file.by_pin(PIN, store, now)
    with pytest.raises(TooManyPins):
        file.by_pin(PIN, store, now)


def test_a_new_secret_that_the_power_cut_off_leaves_the_old_way_open(file, key, store, monkeypatch):
    class PowerGone(Exception):
        pass

    def die(*_: object) -> None:
        raise PowerGone

    file.open_by_account(key, store)
    with monkeypatch.context() as patch, pytest.raises(PowerGone):
        patch.setattr(KeyFile, "_write", die)
        file.open_by_pin(key, PIN, store)
    assert file.by_account(store) == key


def test_back_to_the_passphrase_alone_and_the_key_store_forgets(file, key, store):
    file.open_by_pin(key, PIN, store)
    file.open_by_passphrase_only(store)
    assert not file.opens_by_pin and not file.opens_by_account and not store.kept
    assert file.by_passphrase(PASSPHRASE) == key


def test_what_a_backup_carries_opens_by_the_passphrase_alone(file, key, store, tmp_path):
    file.open_by_account(key, store)
    (tmp_path / "carried").write_bytes(file.recovery_only())
    carried = KeyFile(tmp_path / "carried", lambda: key.salt)
    assert carried.by_passphrase(PASSPHRASE) == key
    with pytest.raises(KeyStoreForgot):
        carried.by_account(store)


def test_every_flipped_byte_is_damage_and_never_a_wrong_passphrase(file, tmp_path):
    whole = (tmp_path / "key.json").read_bytes()
    for place in range(len(whole)):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        (tmp_path / "key.json").write_bytes(changed)
        with pytest.raises(KeyFileDamaged):
            file.by_passphrase(PASSPHRASE)


def test_a_file_of_a_newer_version_is_told_as_such(file, tmp_path):
    content = Content(9, "", bytes(16), bytes(16), file._read().recovery)
    (tmp_path / "key.json").write_bytes(sealed(content))
    with pytest.raises(KeyFileNewer):
        file.by_passphrase(PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"passes": 0}, {"passes": 2**31}, {"lanes": 0}, {"lanes": 10_000}, {"memory_kib": 2**40}, {"memory_kib": 9},
        {"salt": "AA=="},
    ],
)  # fmt: skip
def test_a_cost_that_no_workstation_bears_is_refused_at_once(file, tmp_path, change):
    content = msgspec.to_builtins(file._read())
    content["recovery"]["stretch"] |= change
    text = json.dumps(content).encode()
    whole = {"content": msgspec.Raw(text), "sum": hashlib.sha256(text).digest()}
    (tmp_path / "key.json").write_bytes(msgspec.json.encode(whole))
    with pytest.raises(KeyFileDamaged):
        file.by_passphrase(PASSPHRASE)


def test_only_its_owner_may_read_it(file, tmp_path):
    assert (tmp_path / "key.json").stat().st_mode & 0o777 == 0o600


def test_a_new_desk_of_the_key_store_waits_for_a_recovery_code_to_be_kept(key, store, tmp_path):
    file = KeyFile.make(tmp_path / "key.json", key, ByAccount(store))
    assert file.by_account(store) == key and file.code_due
    file.set_passphrase(key, "K7QFM-2PXR4-9TBWC-H3VDN-8JYEZ")
    file.code_kept()
    assert not file.code_due
    assert file.by_passphrase(" k7qfm 2pxr4-9tbwch3vdn 8jyez ") == key


def test_without_a_key_store_no_such_file_is_made(key, tmp_path):
    with pytest.raises(NoKeyStore):
        KeyFile.make(tmp_path / "key.json", key, ByAccount(MemoryKeyStore(there=False)))
    assert not (tmp_path / "key.json").exists()


def test_a_passphrase_that_could_be_a_code_is_taken_as_it_is(tmp_path, key):
    """Four words of 25 letters: none of them becomes a digit."""
    file = KeyFile.make(tmp_path / "key.json", key, "correct horse battery staple")
    assert file.by_passphrase("correct horse battery staple") == key
    with pytest.raises(WrongPassphrase):
        file.by_passphrase("correcthorsebatterystaple")


def test_a_code_and_what_opened_before_both_open_until_it_is_kept(file, key):
    code = file.add_recovery_code(key)
    assert file.code_waits
    assert file.by_passphrase(code) == file.by_passphrase(PASSPHRASE) == key
    file.code_kept()
    assert file.by_passphrase(code.lower().replace("-", " ")) == key and not file.code_waits
    with pytest.raises(WrongPassphrase):
        file.by_passphrase(PASSPHRASE)


def test_a_code_that_was_not_kept_opens_nothing(file, key):
    code = file.add_recovery_code(key)
    file.drop_code()
    assert file.by_passphrase(PASSPHRASE) == key and not file.code_waits
    with pytest.raises(WrongPassphrase):
        file.by_passphrase(code)


def test_changes_at_once_do_not_undo_each_other(file, key, store):
    """Each button of a window may be pressed while another's work is still under way."""
    with ThreadPoolExecutor(3) as pool:
        for number in range(20):
            pin, passphrase = f"73915{number}", f"four other words {number}"
            pinned = pool.submit(file.open_by_pin, key, pin, store)
            changed = pool.submit(file.set_passphrase, key, passphrase)
            made = pool.submit(file.add_recovery_code, key)
            pinned.result(), changed.result(), made.result()
            assert file.by_pin(pin, store) == file.by_passphrase(passphrase) == key


def test_a_pin_given_meanwhile_takes_nothing_back(file, key, store):
    file.open_by_pin(key, "739152", store)
    with ThreadPoolExecutor(2) as pool:
        for number in range(20):
            opened = pool.submit(file.by_pin, "739152", store)
            changed = pool.submit(file.set_passphrase, key, f"four other words {number}")
            assert opened.result() == key
            changed.result()
            assert file.by_passphrase(f"four other words {number}") == key


def test_an_older_file_put_back_gives_no_tries_back(file, key, store, tmp_path):
    file.open_by_pin(key, "739152", store)
    before = (tmp_path / "key.json").read_bytes()
    for _ in range(FREE_PINS):
        (tmp_path / "key.json").write_bytes(before)
        with pytest.raises(PinWrong):
            file.by_pin("111222", store)
    (tmp_path / "key.json").write_bytes(before)
    with pytest.raises(TooManyPins):
        file.by_pin("739152", store)


def test_a_wait_begun_by_a_clock_that_was_ahead_ends(file, key, store):
    file.open_by_pin(key, "739152", store)
    now = datetime(2026, 11, 26, 9, tzinfo=UTC)
    for _ in range(FREE_PINS):
        with pytest.raises(PinWrong):
            file.by_pin("111222", store, lambda: now + timedelta(days=30))
    with pytest.raises(TooManyPins):
        file.by_pin("739152", store, lambda: now)
    assert file.by_pin("739152", store, lambda: now + timedelta(seconds=FIRST_WAIT)) == key


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, FolderReadOnly), (errno.EIO, FolderNotUsable)],
)
def test_where_nothing_can_be_written_a_pin_opens_and_a_change_is_refused(
    file, key, store, monkeypatch, number, told
):
    file.open_by_pin(key, "739152", store)

    def refuse(path, content):
        raise OSError(number, "refused")

    monkeypatch.setattr(keys, "write_whole", refuse)
    with pytest.raises(PinWrong) as wrong:
        file.by_pin("111222", store)
    assert wrong.value.values["left"] == MOST_PINS - 1
    assert file.by_pin("739152", store) == file.by_passphrase(PASSPHRASE) == key
    with pytest.raises(told):
        file.set_passphrase(key, "four other words here")
    assert file.by_passphrase(PASSPHRASE) == key
