"""Unlocking an open desk, and its recovery code, over a real key file."""

from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.desk_keys import DeskKeys
from caseapp.errors import KeyFileDamaged, PinWrong, WrongPassphrase
from caseapp.keys import Key, KeyFile, new_key
from tests.support.key_stores import MemoryKeyStore

PASSPHRASE = "correct horse battery staple"
PIN = "739152"
LONG_PIN = "739152864013"


@pytest.fixture
def key() -> Key:
    return new_key()


@pytest.fixture
def file(tmp_path: Path, key: Key) -> KeyFile:
    return KeyFile.make(tmp_path / "key.json", key, PASSPHRASE)


@pytest.fixture
def store() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def desk_keys(file: KeyFile, key: Key, store: MemoryKeyStore) -> DeskKeys:
    return DeskKeys(file, key, store)


@pytest.mark.parametrize("pin", [PIN, LONG_PIN])
def test_a_pin_and_the_passphrase_unlock_whatever_their_length(desk_keys: DeskKeys, pin: str) -> None:
    desk_keys.open_by_pin(pin)
    desk_keys.unlock_by_pin(pin)
    desk_keys.unlock_by_passphrase(PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        desk_keys.unlock_by_passphrase("short")
    with pytest.raises(PinWrong) as wrong:
        desk_keys.unlock_by_pin("111222")
    assert wrong.value.values["left"] == 9, "a wrong passphrase is no wrong PIN"


def test_the_key_file_of_another_desk_unlocks_nothing(
    desk_keys: DeskKeys, store: MemoryKeyStore, tmp_path: Path
) -> None:
    """Whoever may write in the folder of a locked desk could put one there whose passphrase they know."""
    strange = KeyFile.make(tmp_path / "key.json", other := new_key(), "known to a stranger")
    with pytest.raises(KeyFileDamaged):
        desk_keys.unlock_by_passphrase("known to a stranger")
    strange.open_by_pin(other, PIN, store)
    with pytest.raises(KeyFileDamaged):
        desk_keys.unlock_by_pin(PIN)
    strange.open_by_account(other, store)
    with pytest.raises(KeyFileDamaged):
        desk_keys.unlock_by_account()


def test_a_recovery_code_is_for_whoever_can_open_the_desk(desk_keys: DeskKeys, file: KeyFile) -> None:
    with pytest.raises(WrongPassphrase):
        desk_keys.new_recovery_code("not the passphrase")
    assert desk_keys.new_recovery_code(PASSPHRASE)
    desk_keys.open_by_pin(PIN)
    with pytest.raises(PinWrong):
        desk_keys.new_recovery_code("not the passphrase")
    assert desk_keys.new_recovery_code(PIN) and desk_keys.new_recovery_code(PASSPHRASE)
    desk_keys.open_by_account()
    assert desk_keys.new_recovery_code(""), "the account alone opens it"
    assert not file.code_due and file.code_waits


def test_a_key_store_that_stays_locked_is_no_trouble(desk_keys: DeskKeys, store: MemoryKeyStore) -> None:
    desk_keys.open_by_account()
    store.locked = True
    desk_keys.renew_account()
    desk_keys.unlock_by_passphrase(PASSPHRASE)
    store.locked = False
    desk_keys.unlock_by_account()
