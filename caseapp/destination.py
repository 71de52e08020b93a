"""Where a command may write a file: never over what it reads, the desk's own folder or anything but a file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from caseapp.errors import Expected
from caseapp.imports.csv_out import FileNotWritten


class DestinationTaken(Expected):
    """What the command reads or keeps lies at `file`."""


def check_destination(path: Path, *kept: Path) -> None:
    """Try, before anything is done, whether a file can be written at `path`; what lies there stays as it is.

    Raises `DestinationTaken` if it is one of `kept` or lies in it, else `FileNotWritten` if it cannot be written.
    """
    try:
        real = path.resolve()
        if any(real.is_relative_to(each.resolve()) for each in kept):
            raise DestinationTaken(file=path.name)
        if real.exists() and not real.is_file():
            raise FileNotWritten(file=path.name)
        trial, name = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)  # no name that is somebody's
        os.close(trial)
        Path(name).unlink()
    except (OSError, ValueError, RuntimeError):
        raise FileNotWritten(file=path.name) from None
