"""Where a desk keeps its data."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_data_dir() -> Path:
    """The data folder of this account: `CASEAPP_DATA_DIR`, else the platform's own place."""
    if chosen := os.environ.get("CASEAPP_DATA_DIR"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Caseapp"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Caseapp"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "caseapp"


def font_cache(data_dir: Path) -> Path:
    """Where the letters' font faces are kept once they are made; they hold nothing of anybody."""
    return data_dir / "fonts"
