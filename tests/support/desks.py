"""Desks for tests: real encrypted folders, their passphrase made cheap to check."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp import keys
from caseapp.bench.filled_desk import fill_desk
from caseapp.bootstrap import Desk

PASSPHRASE = "correct horse battery staple"


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id at 64 KiB: tests open many folders."""
    monkeypatch.setattr(keys, "MEMORY_KIB", 64)


@pytest.fixture(scope="session")
def westmere_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder of Abi Bevan in Westmere with 300 people, made once; copy it before use."""
    folder = tmp_path_factory.mktemp("westmere") / "desk"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "MEMORY_KIB", 64)
        fill_desk(folder, PASSPHRASE, people=300, properties=250, cases=60)
    return folder


@pytest.fixture
def westmere_desk(westmere_folder: Path, tmp_path: Path) -> Iterator[Desk]:
    """An open desk of Abi Bevan in Westmere, with no line to any centre."""
    desk = Desk(shutil.copytree(westmere_folder, tmp_path / "desk"), PASSPHRASE)
    yield desk
    desk.close()


@pytest.fixture
def empty_desk(tmp_path: Path) -> Iterator[Desk]:
    """A new desk that nobody has signed in to."""
    desk = Desk(tmp_path / "empty", PASSPHRASE)
    yield desk
    desk.close()
