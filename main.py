"""Starts the desk's window, or hands over to the command line."""

from __future__ import annotations

import builtins
import gc
import sys
from functools import partial
from pathlib import Path
from typing import Any


def _open_desk(folder: Path, passphrase: str | None) -> int:
    # To look for rubbish among what is only just made is a tenth of the start; the window takes it up, in its thread.
    gc.disable()
    # PySide puts an import of its own in the place of Python's. It reads the source of each module that comes after it
    # for the sake of a feature that nobody here uses.
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain
    from ui.app import run

    return run(folder, passphrase=passphrase)


def _drive_demo(folder: Path, passphrase: str, **how: Any) -> int:
    from ui.demo import drive

    return drive(folder, passphrase, **how)


def _draw_gallery(out: Path) -> int:
    from ui.gallery import draw

    return draw(out)


def _folder_alone(arguments: list[str]) -> Path | None:
    """The data folder where nothing but the window is asked for, so that it need not wait for the command line."""
    if not arguments:
        from caseapp.paths import default_data_dir

        return default_data_dir()
    match arguments:
        case ["--data-dir", folder] if not folder.startswith("-"):
            return Path(folder)
    return None


def main() -> int:
    if (folder := _folder_alone(sys.argv[1:])) is not None:
        from caseapp.ending import ended
        from caseapp.texts import Words, chosen_language

        return ended(Words(chosen_language()), partial(_open_desk, folder, None))
    from caseapp.cli import run

    return run(sys.argv[1:], _open_desk, _drive_demo, _draw_gallery)


if __name__ == "__main__":
    sys.exit(main())
