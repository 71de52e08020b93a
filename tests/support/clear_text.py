"""What somebody who has the key finds in the files of a database, be it long deleted."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from caseapp.storage.engine import PAGE_BYTES, log_of
from caseapp.storage.folder import DATABASE_FILE, key_file_of
from caseapp.storage.pages import Pages
from tests.support.desks import PASSPHRASE

_LOG_HEADER, _FRAME_HEADER = 32, 24


def clear_text(folder: Path) -> bytes:
    """Every page in clear: free ones, and each that the log of a desk that is open has held since it was emptied."""
    file = folder / DATABASE_FILE
    with TemporaryDirectory(dir=folder) as made:
        alone = shutil.copy(file, made)
        read = list(_pages(folder, Path(alone), range(1, file.stat().st_size // PAGE_BYTES + 1)))
        for number, frame in _frames(log_of(file)):
            image = Path(made, "frame")
            with image.open("wb") as written:
                written.seek((number - 1) * PAGE_BYTES)
                written.write(frame)
            read += _pages(folder, image, [number])
    assert all(read)
    return b"".join(read)


def _pages(folder: Path, file: Path, numbers: range | list[int]) -> Iterator[bytes]:
    key = key_file_of(folder).by_passphrase(PASSPHRASE)
    with Pages(file, key.raw, key.salt) as pages:
        for number in numbers:
            yield pages.read(number) or b""


def _frames(log: Path) -> Iterator[tuple[int, bytes]]:
    """The page numbers and pages, those of before the log began anew too."""
    data = log.read_bytes() if log.exists() else b""
    for at in range(_LOG_HEADER, len(data), _FRAME_HEADER + PAGE_BYTES):
        begin = at + _FRAME_HEADER
        yield struct.unpack_from(">I", data, at)[0], data[begin : begin + PAGE_BYTES]
