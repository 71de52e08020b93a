"""Where a bench keeps its data: a temporary folder, or one that is kept between runs."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from caseapp.bench.filled_desk import fill_desk
from caseapp.domain.references import BLOCK_SIZE
from caseapp.errors import FolderNotUsable

PASSPHRASE = "a desk for measuring"


@contextmanager
def bench_folder(keep: Path | None = None) -> Iterator[Path]:
    """A folder that only this account can enter (0700), removed at the end unless it is `keep`.

    Raises `FolderNotUsable` if `keep` cannot be made.
    """
    if keep is not None:
        try:
            keep.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise FolderNotUsable(folder=str(keep)) from None
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="caseapp-bench-") as folder:
        yield Path(folder)


def large_desk(folder: Path, people: int) -> Path:
    """The data folder of a closed desk with so many people, made unless an earlier run left it in `folder`.

    Half as many places; a case for each fifteenth person, at most as many as one block has references.
    """
    desk = folder / f"desk-{people}"
    if not desk.exists():
        part = desk.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        fill_desk(part, PASSPHRASE, people=people, properties=people // 2, cases=cases_of(people))
        part.rename(desk)
    return desk


def cases_of(people: int) -> int:
    """How many cases the desk of a council of that size holds."""
    return min(people // 15, BLOCK_SIZE)
