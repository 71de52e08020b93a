"""An access token is renewed before its end, so that no round runs into it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.sync import round
from tests.support.desks import PASSPHRASE
from tests.support.road import road_to
from tests.support.services import Service


@pytest.mark.parametrize(("later", "renewed"), [(479, 0), (481, 1)])
def test_an_access_token_is_renewed_at_four_fifths_of_its_life(
    tmp_path: Path, westmere: Service, monkeypatch: pytest.MonkeyPatch, later: int, renewed: int
) -> None:
    """It is good for ten minutes."""
    with road_to(westmere.address) as road, closing(Desk(tmp_path / "abi", PASSPHRASE)) as desk:
        monkeypatch.setattr(round, "monotonic", lambda: 1000)
        desk.sign_in(road.address, "westmere", "abi", PASSWORD)
        monkeypatch.setattr(round, "monotonic", lambda: 1000 + later)
        before = len(road.calls)
        desk.sync()
        paths = [call.path.removeprefix("/sync/v1/") for call in road.calls[before:]]
        assert paths[:renewed] == ["refresh"] * renewed and paths.count("refresh") == renewed
