"""What a command leaves of the time at which it was given: a clock put back after it gains nothing."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.commands.start import Start, open_desk
from tests.support.desks import PASSPHRASE

DAY = timedelta(days=1)


def test_a_command_remembers_how_late_it_was(
    westmere_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    desk = Desk(folder, PASSPHRASE)
    before = desk.clock()
    until = (before + DAY).isoformat()
    desk.write(lambda work: work.keep_setting("lease_until", until)).result()
    desk.close()
    monkeypatch.setenv("CASEAPP_PASSPHRASE", PASSPHRASE)
    with open_desk(Start(folder, *[lambda *_: 0] * 3)) as desk:
        of_lease, _, seen = desk.read(lambda reader: reader.setting("lease_seen")).partition(" ")
        assert of_lease == until and before <= datetime.fromisoformat(seen) <= desk.clock()
