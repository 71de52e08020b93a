"""After a whole journey a planted name is nowhere in clear but in the papers that are meant to show it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.services import PROJECT

pytestmark = pytest.mark.journey
CANARY = "Ysolde Quagglethorpe"


def traces(folder: Path, name: str, *, but: Path | None = None) -> list[Path]:
    """Files below `folder` that hold a part of the name in clear, in any usual encoding or as their own name."""
    wanted = [part.encode(code) for part in name.split() for code in ("utf-8", "utf-16-le", "utf-16-be")]
    wanted += [part.casefold().encode() for part in name.split()]
    found = []
    for file in folder.rglob("*"):
        if but is not None and file.is_relative_to(but):
            continue
        content = file.read_bytes() if file.is_file() and not file.is_symlink() else b""
        if any(part in content or part in str(file).encode() for part in wanted):
            found.append(file)
    return found


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
    assert traces(tmp_path, CANARY, but=shown) == []
    assert any(row["full"] == CANARY for row in westmere.dump()["person_name"]), "the name never got there"
    (tmp_path / "plain copy").write_text(f"somebody called {CANARY} rang", encoding="utf-8")
    assert traces(tmp_path, CANARY, but=shown) == [tmp_path / "plain copy"]
