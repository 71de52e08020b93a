"""After a whole journey a planted name is nowhere in clear but in the papers that are meant to show it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.desk_keys import NoSystemKeyStore
from caseapp.domain.person import PersonName
from caseapp.door import Door
from caseapp.errors import DatabaseDamaged
from caseapp.storage.folder import DATABASE_FILE
from tests.support.canary import traces
from tests.support.robot import PASSPHRASE
from tests.support.services import PROJECT

pytestmark = pytest.mark.journey
CANARY = "Ysolde Quagglethorpe"


def damaged_and_rescued(folder: Path) -> None:
    """Back the desk up, damage its first page, and save what can be read of it; the name is still there."""
    desk = Desk(folder, PASSPHRASE)
    assert desk.care.look_after().damage is None
    desk.care.back_up(folder / "made by hand")
    desk.close()
    with (folder / DATABASE_FILE).open("r+b") as file:
        file.seek(200)
        file.write(bytes(20))
    door = Door(folder, NoSystemKeyStore())
    with pytest.raises(DatabaseDamaged):
        door.by_passphrase(PASSPHRASE)
    saved = door.salvage(PASSPHRASE)
    assert CANARY in {name.full for name in saved.read(lambda reader: reader.find(PersonName))}
    saved.close()


def test_a_planted_name_is_found_nowhere_in_clear(tmp_path, westmere, isolated_environment):
    place = tmp_path / "officer"
    place.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.robot", "plant", place / "desk", westmere.address, CANARY],
        cwd=PROJECT,
        env={**isolated_environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    assert "Quagglethorpe" not in done.stdout + done.stderr
    shown = place / "demo-output"
    assert list(shown.glob("*.pdf")), "the journey made no letter"
    assert traces(tmp_path, CANARY.split(), but=shown) == []
    assert any(row["full"] == CANARY for row in westmere.dump()["person_name"]), "the name never got there"
    damaged_and_rescued(place / "desk")
    left = " ".join(file.name for file in (place / "desk").iterdir())
    assert "backups" in left and "made by hand" in left and "set-aside" in left
    assert traces(tmp_path, CANARY.split(), but=shown) == []
    (tmp_path / "plain copy").write_text(f"somebody called {CANARY} rang", encoding="utf-8")
    assert traces(tmp_path, CANARY.split(), but=shown) == [tmp_path / "plain copy"]
