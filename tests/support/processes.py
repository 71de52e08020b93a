"""Surroundings for tests that start real processes: nothing of the person running them is read or written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PASSED_ON = ("PATH", "LANG", "LC_ALL", "QT_QPA_PLATFORM", "SSL_CERT_FILE", "COVERAGE_PROCESS_START")


@pytest.fixture
def isolated_environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a child process with its own home, XDG and temporary folders under `tmp_path`.

    No display, message bus or key store is passed on; folders are at `home`, `home/.config` … and `tmp`.
    """
    home = tmp_path / "home"
    folders = {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": tmp_path / "runtime",
        "TMPDIR": tmp_path / "tmp",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return passed_on | {name: str(folder) for name, folder in folders.items()}
