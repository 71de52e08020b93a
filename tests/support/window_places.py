"""The places of the desk: what the window opens without being told of whom or of which case."""

from __future__ import annotations

from typing import Final

from ui.windows.desk_window import DeskWindow
from ui.windows.pages import TABS

PLACES: Final = tuple(key for key in TABS if key not in {"person", "case", "new-case", "letter"})


def keep_every_place(window: DeskWindow) -> None:
    """Leave those places open that this officer has not: they would close again."""
    window.show_place = lambda place, shown: None
