"""Starts the desk's window, or hands over to the command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any


def _open_desk(folder: Path, passphrase: str | None) -> int:
    from ui.app import run

    return run(folder, passphrase=passphrase)


def _drive_demo(folder: Path, passphrase: str, **how: Any) -> int:
    from ui.demo import drive

    return drive(folder, passphrase, **how)


def _draw_gallery(out: Path) -> int:
    from ui.gallery import draw

    return draw(out)


def main() -> int:
    from caseapp.cli import run

    return run(sys.argv[1:], _open_desk, _drive_demo, _draw_gallery)


if __name__ == "__main__":
    sys.exit(main())
