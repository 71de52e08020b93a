"""Each import contract bites: one offending import in a skeleton of the project breaks it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
CONTRACTS = tomllib.loads((PROJECT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]

NO_QT = "caseapp knows no Qt and no window"
DOMAIN = "domain imports only itself and the standard library"
STRANGERS = "central, sync, storage and letters do not know each other"
LAYERS = "layers of caseapp"
USE_CASES = "ui reaches storage, sync and central through the use cases alone"
ONE_ROOT = "only ui.app puts parts together"
PRESENTERS = "presenters know no Qt"
UI_LAYERS = "layers of ui"

OFFENCES = [
    (NO_QT, "caseapp/usecases/offence.py", "import PySide6.QtCore"),
    (NO_QT, "caseapp/letters/offence.py", "from PySide6 import QtPrintSupport"),
    (NO_QT, "caseapp/usecases/offence.py", "import ui.theme"),
    (DOMAIN, "caseapp/domain/offence.py", "import msgspec"),
    (DOMAIN, "caseapp/domain/offence.py", "import caseapp.texts"),
    (STRANGERS, "caseapp/sync/offence.py", "import caseapp.storage"),
    (STRANGERS, "caseapp/letters/offence.py", "import caseapp.central"),
    (LAYERS, "caseapp/usecases/offence.py", "import caseapp.storage"),
    (LAYERS, "caseapp/ports.py", "import caseapp.usecases"),
    (LAYERS, "caseapp/errors.py", "import caseapp.ports"),
    (LAYERS, "caseapp/storage/offence.py", "import caseapp.bootstrap"),
    (USE_CASES, "ui/models/offence.py", "import sqlalchemy"),
    (USE_CASES, "ui/app.py", "import caseapp.storage"),
    (USE_CASES, "ui/runtime/offence.py", "import caseapp.sync"),
    (ONE_ROOT, "ui/windows/offence.py", "import caseapp.bootstrap"),
    (PRESENTERS, "ui/presenters/offence.py", "from PySide6.QtCore import QObject"),
    (UI_LAYERS, "ui/widgets/offence.py", "import ui.screens"),
    (UI_LAYERS, "ui/screens/offence.py", "import ui.presenters"),
    (UI_LAYERS, "ui/windows/offence.py", "import ui.app"),
]


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """The packages of the project with nothing in their modules."""
    for package in ("caseapp", "ui"):
        for module in (*(PROJECT / package).glob("*.py"), *(PROJECT / package).glob("*/__init__.py")):
            empty = tmp_path / module.relative_to(PROJECT)
            empty.parent.mkdir(parents=True, exist_ok=True)
            empty.touch()
    (tmp_path / "ui" / "app.py").write_text("import caseapp.bootstrap\n")
    (tmp_path / "caseapp" / "bootstrap.py").write_text("import caseapp.storage\nimport caseapp.sync\n")
    (tmp_path / "caseapp" / "cli.py").write_text("import caseapp.bootstrap\n")
    contract = Path("tests/architecture/standard_library_only.py")
    (tmp_path / contract).parent.mkdir(parents=True)
    shutil.copy(PROJECT / contract, tmp_path / contract)
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    return tmp_path


def broken_contracts(project: Path) -> set[str]:
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=project,
        capture_output=True,
        text=True,
    )
    broken = set(re.findall(r"^(.+) BROKEN", done.stdout, re.MULTILINE))
    assert (done.returncode != 0) == bool(broken), done.stdout + done.stderr
    assert f"{len(CONTRACTS) - len(broken)} kept, {len(broken)} broken" in done.stdout
    return broken


def test_skeleton_keeps_every_contract(skeleton: Path) -> None:
    assert broken_contracts(skeleton) == set()


def test_every_contract_is_broken_once() -> None:
    assert {name for name, _, _ in OFFENCES} == {contract["name"] for contract in CONTRACTS}


@pytest.mark.parametrize(("contract", "module", "offence"), OFFENCES)
def test_offence_breaks_its_contract(skeleton: Path, contract: str, module: str, offence: str) -> None:
    with (skeleton / module).open("a") as file:
        file.write(f"{offence}\n")
    assert contract in broken_contracts(skeleton)
