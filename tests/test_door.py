"""The ways into a folder, and that what goes wrong leaves it free."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from caseapp.door import Door, losses
from caseapp.errors import NoKeyStore, SalvageLost, SalvageUnsure, WrongPassphrase
from caseapp.storage.salvage import Salvaged
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore


@pytest.fixture
def folder(westmere_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(westmere_folder, tmp_path / "desk"))


def test_the_passphrase_opens_where_the_key_store_stays_locked(folder: Path) -> None:
    store = MemoryKeyStore()
    desk = Door(folder, store).by_passphrase(PASSPHRASE)
    desk.keys.open_by_account()
    desk.close()
    store.locked = True
    door = Door(folder, store)
    with pytest.raises(NoKeyStore):
        door.by_account()
    with pytest.raises(WrongPassphrase):
        door.by_passphrase("not the passphrase")
    door.by_passphrase(PASSPHRASE).close()
    store.locked = False
    Door(folder, store).by_account().close()


def test_a_desk_that_opened_and_is_damaged_within_leaves_its_folder_to_the_rescue(folder: Path) -> None:
    door = Door(folder, MemoryKeyStore())
    opened = door.by_passphrase(PASSPHRASE)
    opened.care.back_up()
    assert door.restore(PASSPHRASE) is door.opened is not opened
    assert door.salvage(PASSPHRASE) is door.opened
    door.opened.close()


def salvaged(missing: dict[str, int | None], refused: dict[str, int] | None = None) -> Salvaged:
    return Salvaged(2, {}, refused or {}, (), missing, (3,))


def test_what_salvage_lost_is_told_the_acts_that_waited_above_all() -> None:
    assert losses(salvaged({"person": 0, "outbox": 0})) is None
    lost = losses(salvaged({"person": 3, "outbox": 2}, {"outbox": 1}))
    assert isinstance(lost, SalvageLost) and lost.values == {"rows": 6, "waiting": 3}
    assert isinstance(losses(salvaged({"person": 3, "outbox": None})), SalvageUnsure)
    assert isinstance(losses(salvaged({"person": None, "outbox": 0})), SalvageUnsure)
