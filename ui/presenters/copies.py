"""Copies that an officer takes out of the desk: written down in the audit before they are written."""

from __future__ import annotations

from pathlib import Path

from caseapp.domain.audit import Act
from caseapp.errors import Expected
from caseapp.whole_file import write_whole
from ui.presenters.ports import DeskPort
from ui.presenters.witness import write_down


class CopyNotWritten(Expected):
    """A copy could not be written where the officer wanted it."""


def write_private_copy(desk: DeskPort, path: Path, text: str, kind: str, record: str) -> None:
    """Write a text that its owner alone may read. Off the GUI thread; raises `CopyNotWritten`."""
    write_copy(desk, path, text.encode(), kind, record)


def write_copy(desk: DeskPort, path: Path, content: bytes, kind: str, record: str) -> None:
    """Write a file that its owner alone may read. Off the GUI thread; raises `CopyNotWritten`."""
    write_down(desk, Act.EXPORTED, kind, record)
    try:
        write_whole(path, content)
    except OSError:
        raise CopyNotWritten from None
