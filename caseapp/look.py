"""How the desk looks to its officer: colours, text size and language, kept beside the database.

The screen that unlocks the desk is drawn before anything in the database can be read, so these three lie in the clear.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

import msgspec

from caseapp.whole_file import write_whole

_Percent = Literal[100, 110, 125, 150, 175, 200]
_Colours = Literal["system", "light", "dark", "high"]

SIZES: tuple[_Percent, ...] = get_args(_Percent)
"""Per cent of the usual text size."""
COLOURS: tuple[_Colours, ...] = get_args(_Colours)
"""What may be chosen: what the workstation asks for, or one of three themes."""

_FILE = "look.json"


class Look(msgspec.Struct, frozen=True):
    """`percent` is one of `SIZES`; `language` is empty until the officer chose one."""

    colours: _Colours = "system"
    percent: _Percent = 100
    language: Literal["", "en", "cy"] = ""


def read_look(folder: Path) -> Look:
    """What was kept in a desk's folder; the usual look where nothing, or nothing of this version, can be read."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=Look)
    except (OSError, msgspec.MsgspecError):
        return Look()


def keep_look(folder: Path, look: Look) -> None:
    """Keep it; a folder that is not there yet, or cannot be written, keeps nothing."""
    if folder.is_dir():
        try:
            write_whole(folder / _FILE, msgspec.json.encode(look))
        except OSError:
            return
