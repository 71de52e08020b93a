"""The key store of the operating system: there, lost, and another one in its place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support.key_stores import python_in_a_session
from tests.support.services import PROJECT

pytestmark = pytest.mark.journey
PASSPHRASE = "correct horse battery staple"

STEP = """
import sys
from pathlib import Path
from caseapp import keys
from caseapp.door import Door
from caseapp.errors import Expected
from caseapp.key_store import SystemKeyStore
from caseapp.usecases.people import NewPerson, add_person
from caseapp.domain.person import PersonName

keys.MEMORY_KIB = 64
folder, step = Path(sys.argv[1]), sys.argv[2]
door = Door(folder, SystemKeyStore())
try:
    if step == "ways":
        print(door.ways_in())
    elif step == "make":
        door.by_passphrase("correct horse battery staple").write(add_person, NewPerson("Ceri Example")).result()
        door.opened.keys.open_by_account()
    elif step == "pin":
        door.by_account().keys.open_by_pin("739152")
    elif step == "by pin":
        door.by_pin("739152")
    elif step == "by account":
        door.by_account()
    elif step == "by passphrase":
        door.by_passphrase("correct horse battery staple")
    if door.opened is not None:
        print([name.full for name in door.opened.read(lambda reader: reader.find(PersonName))])
except Expected as told:
    print(told.code)
finally:
    if door.opened is not None:
        door.opened.close()
"""


def run(folder: Path, step: str, environment: dict[str, str], *, session: bool = True) -> str:
    """What a step printed, in a desktop session with a real Secret Service, or in none."""
    command = python_in_a_session(STEP, str(folder), step)
    if not session:
        command = command[command.index("session") + 1 :]
    told = subprocess.run(
        command,
        cwd=PROJECT,
        env=environment | {"PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.strip()


def test_no_key_store(tmp_path: Path, isolated_environment: dict[str, str]) -> None:
    """The desk opened by the key store; in a session without one the passphrase is asked for, and opens it."""
    folder = tmp_path / "desk"
    assert run(folder, "make", isolated_environment) == "['Ceri Example']"
    assert run(folder, "by account", isolated_environment) == "['Ceri Example']"
    assert run(folder, "by account", isolated_environment, session=False) == "no_key_store"
    assert run(folder, "by passphrase", isolated_environment, session=False) == "['Ceri Example']"
    assert run(folder, "by account", isolated_environment) == "['Ceri Example']"


def test_a_reset_key_store_is_told_and_mended(tmp_path: Path, isolated_environment: dict[str, str]) -> None:
    folder = tmp_path / "desk"
    run(folder, "make", isolated_environment)
    other = isolated_environment | {"XDG_DATA_HOME": str(tmp_path / "another home")}
    (tmp_path / "another home").mkdir()
    assert run(folder, "by account", other) == "key_store_forgot"
    assert run(folder, "by passphrase", other) == "['Ceri Example']"
    assert run(folder, "by account", other) == "['Ceri Example']"


def test_a_pin_opens_with_its_key_store_alone(tmp_path: Path, isolated_environment: dict[str, str]) -> None:
    folder = tmp_path / "desk"
    run(folder, "make", isolated_environment)
    run(folder, "pin", isolated_environment)
    assert run(folder, "by pin", isolated_environment) == "['Ceri Example']"
    assert run(folder, "by account", isolated_environment) == "key_store_forgot"
    assert run(folder, "by pin", isolated_environment, session=False) == "no_key_store"


def test_a_computer_without_one_says_so(tmp_path: Path, isolated_environment: dict[str, str]) -> None:
    assert "key_store=False" in run(tmp_path / "desk", "ways", isolated_environment, session=False)
    assert "key_store=True" in run(tmp_path / "desk", "ways", isolated_environment)
