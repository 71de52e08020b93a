"""A centre and a road to it for the tests of a file; what desks and programs left behind holds nothing in clear."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import desks, robot
from tests.support.canary import traces
from tests.support.postgres import Databases
from tests.support.road import Road, road_to, westmere_for_all
from tests.support.services import Service

NEVER_IN_CLEAR = ("Rhiannon", "Llŷr", "Adeyemi", "900417", desks.PASSPHRASE, robot.PASSPHRASE)
"""People every demonstration desk knows, the phone of one, and what opens the folders."""


@pytest.fixture(autouse=True)
def nothing_is_left_in_clear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Temporary files of this process and of those it starts are looked at too."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    yield
    assert traces(tmp_path, NEVER_IN_CLEAR) == []


@pytest.fixture(autouse=True, scope="module")
def nothing_is_left_in_clear_by_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The folders that the tests of a file share."""
    yield
    assert traces(tmp_path_factory.getbasetemp(), NEVER_IN_CLEAR) == []


@pytest.fixture(scope="module")
def centre(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with westmere_for_all(databases, tmp_path_factory.mktemp("centre")) as service:
        yield service


@pytest.fixture(scope="module")
def road(centre: Service) -> Iterator[Road]:
    with road_to(centre.address) as road:
        yield road
