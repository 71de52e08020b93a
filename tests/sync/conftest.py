"""Desks of officers of one team alone, at a real centre."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.ids import TeamId
from tests.support.desks import PASSPHRASE
from tests.support.services import Service

Open = Callable[[str, TeamId], Desk]


@pytest.fixture
def desk_of(tmp_path: Path, westmere: Service) -> Iterator[Open]:
    """Makes an officer of a team, who covers for no other, and opens a desk of theirs."""
    with ExitStack() as opened:

        def make(username: str, team: TeamId) -> Desk:
            with Database(westmere.database_url) as database:
                Centre(database).create_officer(
                    WESTMERE, username=username, name=f"Officer {username}", password=PASSWORD, team=team
                )
            desk = Desk(tmp_path / username, PASSPHRASE)
            opened.callback(desk.close)
            desk.sign_in(westmere.address, "westmere", username, PASSWORD)
            desk.sync()
            return desk

        yield make
