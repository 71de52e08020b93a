"""The places of the desk: what the window opens without being told of whom or of which case."""

from __future__ import annotations

from typing import Final

from ui.windows.pages import TABS

PLACES: Final = tuple(key for key in TABS if key not in {"person", "case", "new-case", "letter"})
