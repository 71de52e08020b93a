"""Looking for what must not stand in clear in any file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

CENTRES_MARK = "PG_VERSION"
"""The file by which a folder of PostgreSQL is known. The centre's rows are in clear there by design."""


def traces(folder: Path, words: Iterable[str], *, but: Path | None = None) -> list[Path]:
    """Files below `folder` that hold one of these words in clear, in any usual encoding or as their own name."""
    words = set(words)
    wanted = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le", "utf-16-be")]
    wanted += [word.casefold().encode() for word in words]
    found = []
    for file in _below(folder, but):
        content, own_name = _content(file), str(file.relative_to(folder)).encode()
        if any(word in content or word in own_name for word in wanted):
            found.append(file)
    return found


def _below(folder: Path, but: Path | None) -> Iterator[Path]:
    """Files and folders below a folder; what is written while they are read may be gone again."""
    if folder == but or (folder / CENTRES_MARK).exists():
        return
    for each in sorted(folder.iterdir()):
        yield each
        if each.is_dir() and not each.is_symlink():
            yield from _below(each, but)


def _content(file: Path) -> bytes:
    return file.read_bytes() if file.is_file() and not file.is_symlink() else b""
