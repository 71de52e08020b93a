"""A file that somebody asked for is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkstemp


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A file to write beside `path`, with a name that was nobody's, which takes its place at the end.

    Raises `OSError`.
    """
    handle, name = mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    made = Path(name)
    try:
        yield made
        made.replace(path)
    finally:
        made.unlink(missing_ok=True)
