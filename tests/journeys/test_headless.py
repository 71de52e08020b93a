"""The demonstration and the window as processes of a machine without a display."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.demo import PASSPHRASE
from caseapp.demo_data.picture import full_bin
from caseapp.domain.attachment import Attachment
from caseapp.usecases.attachments import attachment_content
from tests.support.services import PROJECT

pytestmark = pytest.mark.journey


def run(folder: Path, environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    """`caseapp` as whoever types it in a terminal without a display."""
    return subprocess.run(
        [sys.executable, "-m", "main", "--data-dir", folder, *map(str, arguments)],
        cwd=PROJECT,
        env={name: value for name, value in environment.items() if name != "QT_QPA_PLATFORM"},
        capture_output=True,
        text=True,
        timeout=180,
    )


def test_the_demonstration_leaves_letter_pictures_and_summary_and_keeps_its_data(
    tmp_path, isolated_environment
):
    folder, out = tmp_path / "demo", tmp_path / "shown"
    out.mkdir()
    (out / "mine.png").touch()
    (out / "letter-mine.pdf").touch()
    try:
        first = _demonstrate(folder, out, isolated_environment)
        assert (out / "mine.png").exists() and (out / "letter-mine.pdf").exists()
        assert "The marker at the address was read." in (out / "summary.md").read_text(encoding="utf-8")
        assert len(list(out.glob("*-marker-*.png"))) == 1

        # Somebody else has the centre's port by now: the desk is led to where the centre stands.
        with socket.create_server(("127.0.0.1", int((folder / "centre" / "port").read_text()))):
            second = _demonstrate(folder, out, isolated_environment)
        assert first != second
        found = run(folder / "desk", isolated_environment | {"CASEAPP_PASSPHRASE": PASSPHRASE}, "find", first)
        assert first in found.stdout
        assert _pictures_on_cases(folder / "desk") == [full_bin()]
    finally:
        EmbeddedPostgres(folder / "centre" / "postgres").remove()


def _pictures_on_cases(folder: Path) -> list[bytes]:
    desk = Desk(folder, PASSPHRASE)
    try:
        files = desk.read(lambda reader: reader.find(Attachment))
        return [desk.read(attachment_content, file.id) for file in files]
    finally:
        desk.close()


def _demonstrate(folder: Path, out: Path, environment: dict[str, str]) -> str:
    """Run the demonstration; gives the reference of the case whose letter it left."""
    done = run(folder, environment, "demo", "--people", 100, "--out", out)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    (letter,) = out.glob("letter-WES-*.pdf")
    return letter.stem.removeprefix("letter-")


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":9876"}], ids=["none", "dead"])
def test_a_window_without_a_display_is_one_sentence(tmp_path, isolated_environment, display):
    done = run(tmp_path / "desk", isolated_environment | display)
    assert done.returncode == 1
    assert done.stderr.startswith("The window cannot open: ") and len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "desk").exists()
