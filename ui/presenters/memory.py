"""What the window of an officer remembers from one day to the next: its place, its tabs, where the cursor stood."""

from __future__ import annotations

from typing import Literal, TypeVar

import msgspec

from caseapp.errors import Expected
from caseapp.ports import Reader, UnitOfWork
from caseapp.usecases.this_desk import keep_view, kept_view
from ui.presenters.draft import Keeper
from ui.presenters.ports import DeskPort, Runner

T = TypeVar("T")

_WINDOW = "window"
_KEYS = "keys"
REMEMBERED = frozenset({("setting", _WINDOW)})
"""What a write of the window's memory touches."""


class Cursor(msgspec.Struct, frozen=True):
    """Which of `count` fields of the page in front, or of the panel at its side, held the cursor, and where in it.

    Its place is counted in Qt's letters back from the end of the field: what is typed or rubbed out at the cursor
    leaves it as it is, so it fits the words whichever of the two was written last. `selected` is how many letters on
    from the cursor a selection began, fewer than none for one that began before it. What an older version kept says
    neither: its cursor comes to the end.
    """

    within: Literal["page", "side"]
    field: int
    count: int
    before_end: int = 0
    selected: int = 0


class Remembered(msgspec.Struct, frozen=True):
    """`tabs` are keys in order, `now` the one in front; `geometry` is Qt's own, in base64."""

    tabs: tuple[str, ...] = ()
    now: str = ""
    cursor: Cursor | None = None
    geometry: str = ""


def remembered(reader: Reader) -> Remembered:
    """What was kept; nothing where it is of another version."""
    return _decoded(reader.setting(_WINDOW), Remembered) or Remembered()


def own_keys(reader: Reader) -> dict[str, str]:
    """The officer's own keys by action."""
    return _decoded(reader.setting(_KEYS), dict[str, str]) or {}


def keep_own_keys(work: UnitOfWork, keys: dict[str, str]) -> None:
    """Keep the officer's own keys."""
    work.keep_setting(_KEYS, msgspec.json.encode(keys).decode())


class KeptList(msgspec.Struct, frozen=True):
    """How an officer left a long list: the column it is sorted by, and the `widths` they changed, in pixels at 100 %.

    `team` is whose list it is where that can be chosen; None if it was not.
    """

    by: str = ""
    descending: bool = False
    widths: dict[str, int] = {}
    team: str | None = None


def kept_list(reader: Reader, place: str) -> KeptList | None:
    """How a list was left; None if it was left as it was, or in another version."""
    return _decoded(kept_view(reader, place), KeptList)


def keep_list(work: UnitOfWork, place: str, kept: KeptList) -> None:
    """Keep how a list is left."""
    keep_view(work, place, msgspec.json.encode(kept).decode())


class WindowMemory:
    """Writes what changed, at most one write at a time. What cannot be written is not worth a word."""

    def __init__(self, desk: DeskPort, runner: Runner, kept: Remembered) -> None:
        self.kept = kept
        self._keeper = Keeper(lambda text: desk.write(_keep, text), runner, _nothing, _ignore)

    def keep(self, now: Remembered) -> None:
        """Remember this from now on."""
        if now != self.kept:
            self.kept = now
            self._keeper.typed(msgspec.json.encode(now).decode())

    def close(self) -> None:
        """Queue what was kept last."""
        self._keeper.close()


def _keep(work: UnitOfWork, text: str) -> None:
    work.keep_setting(_WINDOW, text)


def _decoded(text: str, shape: type[T]) -> T | None:
    try:
        return msgspec.json.decode(text, type=shape) if text else None
    except msgspec.MsgspecError:
        return None


def _nothing() -> None:
    """Nobody waits to hear that it is kept."""


def _ignore(_: Expected) -> None:
    """A folder that cannot be written says so by itself."""
