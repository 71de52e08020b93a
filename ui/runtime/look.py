"""The look in force: what the officer chose, else what the workstation asks for, in the council's colour."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from caseapp.look import COLOURS, SIZES, Look
from ui.theme.accent import with_accent
from ui.theme.apply import apply_theme
from ui.theme.system import system_colours
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Colours, Theme

_THEMES = {"light": LIGHT, "dark": DARK, "high": HIGH_CONTRAST}


class LookDriver(QObject):
    """Puts the look on the application and keeps what is chosen. `changed` tells of every other look.

    Nothing is put on before `follow` or the first choice.
    """

    changed = Signal()

    def __init__(self, app: QApplication, look: Look, keep: Callable[[Look], None]) -> None:
        super().__init__(app)
        self._app, self._keep, self._accent = app, keep, ""
        self.look = look

    def follow(self) -> None:
        """Put the look on, and again whenever the workstation asks for other colours."""
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._put_on)
        hints.accessibility().contrastPreferenceChanged.connect(self._put_on)
        self._put_on()

    def set_accent(self, colour: str) -> None:
        """Take the council's colour, #RRGGBB; "" for none."""
        if colour != self._accent:
            self._accent = colour
            self._put_on()

    def choose_colours(self, colours: str) -> None:
        """Choose one of `COLOURS`."""
        self._choose(replace(self.look, colours=colours))

    def next_colours(self) -> None:
        """The next of light, dark and high contrast."""
        names, themes = list(_THEMES), list(_THEMES.values())
        now = themes.index(_THEMES.get(self.look.colours, self._asked_for()))
        self.choose_colours(names[(now + 1) % len(names)])

    def choose_size(self, percent: int) -> None:
        """Choose one of `SIZES`."""
        self._choose(replace(self.look, percent=percent))

    def step_size(self, step: int) -> None:
        """The next larger (1) or smaller (-1) text size; it stops at the ends."""
        at = SIZES.index(self.look.percent) + step
        self.choose_size(SIZES[max(0, min(len(SIZES) - 1, at))])

    def choose_language(self, language: str) -> None:
        """Choose "en" or "cy"; whoever shows words hears `changed` and builds them anew."""
        self._choose(replace(self.look, language=language))

    def _choose(self, look: Look) -> None:
        assert look.colours in COLOURS
        if look != self.look:
            self.look = look
            self._keep(look)
            self._put_on()
            self.changed.emit()

    def _put_on(self, *_: object) -> None:
        colours = _THEMES.get(self.look.colours, self._asked_for())
        apply_theme(self._app, Theme(with_accent(colours, self._accent), self.look.percent / 100))

    def _asked_for(self) -> Colours:
        hints = self._app.styleHints()
        return system_colours(hints.colorScheme(), hints.accessibility().contrastPreference())
