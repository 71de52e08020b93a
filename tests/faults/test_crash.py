"""A bug in a slot, an override, a worker or the writer: the window goes on, work is safe, no report holds a value."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.activity import Activity
from caseapp.domain.person import Person
from caseapp.usecases.contacts import kept_draft
from tests.support.crashing import HALF, REST
from tests.support.desks import PASSPHRASE
from tests.support.processes import PASSED_ON
from tests.support.services import PROJECT
from ui.runtime.crash import CRASHES

pytestmark = [pytest.mark.journey, pytest.mark.slow]
NAME = "Ysolde Quagglethorpe"


@dataclass(frozen=True, slots=True)
class Wreck:
    """What a killed window left: what it said, what stands on stderr, and its folder."""

    told: list[str]
    saved: list[str]
    stderr: str
    folder: Path


@pytest.fixture(scope="module")
def wreck(westmere_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Wreck:
    place = tmp_path_factory.mktemp("crashes")
    folder = Path(shutil.copytree(westmere_folder, place / "desk"))
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    with (place / "stderr").open("wb") as said:
        window = subprocess.Popen(
            [sys.executable, "-m", "tests.support.crashing", folder, NAME],
            cwd=PROJECT,
            env=passed_on | {"HOME": str(place), "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    assert window.stdout is not None and window.stdin is not None
    lines = []
    for line in window.stdout:
        lines.append(line.rstrip("\n"))
        if line == "half typed\n":
            window.kill()
    window.wait()
    window.stdout.close()
    window.stdin.close()
    stderr = (place / "stderr").read_text(encoding="utf-8")
    assert lines[-1:] == ["half typed"], stderr
    told, saved = (
        [line.removeprefix(word) for line in lines if line.startswith(word)] for word in ("told ", "saved ")
    )
    return Wreck(told, saved, stderr, folder)


@pytest.fixture(scope="module")
def desk(wreck: Wreck):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "MEMORY_KIB", 64)
        desk = Desk(wreck.folder, PASSPHRASE)
    yield desk
    desk.close()


def went_on_after(wreck: Wreck, desk: Desk, place: str, code: str, kind: str = "KeyError") -> None:
    """The officer was told, wrote on, and it is there, once; the report says where in the code it broke."""
    assert place in wreck.told and f"After the {place}." in wreck.saved
    texts = [note.text for note in desk.read(lambda reader: reader.find(Activity, person=RHIANNON))]
    assert texts.count(f"After the {place}.") == 1
    reports = [file.read_text(encoding="utf-8") for file in (wreck.folder / CRASHES).iterdir()]
    assert any(f"unexpected {kind}" in each and code in each for each in reports)


def test_gui_thread(wreck: Wreck, desk: Desk) -> None:
    went_on_after(wreck, desk, "slot", "tests/support/crashing.py")


def test_override(wreck: Wreck, desk: Desk) -> None:
    went_on_after(wreck, desk, "override", "tests/support/crashing.py", "ValueError")


def test_worker(wreck: Wreck, desk: Desk) -> None:
    went_on_after(wreck, desk, "worker", "ui/runtime/runner.py")


def test_writer(wreck: Wreck, desk: Desk) -> None:
    went_on_after(wreck, desk, "writer", "caseapp/storage/store.py")
    assert desk.read(lambda reader: reader.get(Person, RHIANNON)).pinned != NAME, "half an act was written"


def test_what_was_saved_and_what_was_half_typed_is_there(wreck: Wreck, desk: Desk) -> None:
    texts = [note.text for note in desk.read(lambda reader: reader.find(Activity, person=RHIANNON))]
    assert [texts.count(words) for words in wreck.saved] == [1] * 6
    assert HALF + REST in wreck.saved
    assert desk.read(kept_draft, f"person:{RHIANNON}:note") == HALF


def test_no_report_holds_a_value_or_the_name_of_a_folder(wreck: Wreck) -> None:
    reports = sorted((wreck.folder / CRASHES).iterdir())
    kept = [file.read_text(encoding="utf-8") for file in reports]
    assert len(kept) == 6
    for text in (wreck.stderr, *kept):
        assert "KeyError" in text or "ValueError" in text
        for word in (*NAME.split(), HALF, str(PROJECT), str(wreck.folder.parent)):
            assert word not in text
