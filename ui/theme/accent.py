"""The council's own colour in place of the accent: its hue, at a lightness at which everything can be read."""

from __future__ import annotations

import colorsys
from dataclasses import replace

from ui.theme.contrast import CONTROL, CONTROL_PAIRS, TEXT, TEXT_PAIRS, contrast
from ui.theme.tokens import DARK, LIGHT, Colours

_STEPS = 100
_TINTS_LIGHT, _TINTS_DARK = (0.92, 0.94, 0.96), (0.19, 0.16, 0.13)
"""Lightnesses of the ground of what is selected, the strongest first."""


def with_accent(colours: Colours, council: str) -> Colours:
    """The colours with the hue of `council` (#RRGGBB); unchanged where no lightness of it passes every pair.

    High contrast keeps its own accent.
    """
    if colours not in (LIGHT, DARK) or not council:
        return colours
    hue, wanted, saturation = colorsys.rgb_to_hls(*_parts(council))
    dark = colours == DARK
    lightnesses = sorted((step / _STEPS for step in range(1, _STEPS)), key=lambda each: abs(each - wanted))
    for lightness in lightnesses:
        for tint in _TINTS_DARK if dark else _TINTS_LIGHT:
            made = _made(colours, hue, lightness, saturation, tint, dark=dark)
            if _passes(made):
                return made
    return colours


def _made(
    colours: Colours, hue: float, lightness: float, saturation: float, tint: float, *, dark: bool
) -> Colours:
    """Accent and what goes with it: hover and press move away from the ground, the tint lies close to it."""
    away = 0.08 if dark else -0.06
    return replace(
        colours,
        accent=_hex(hue, lightness, saturation),
        accent_hover=_hex(hue, lightness + away, saturation),
        accent_press=_hex(hue, lightness + 2 * away, saturation),
        focus=_hex(hue, lightness + (away if dark else 0), saturation),
        tint=_hex(hue, tint, min(saturation, 0.45)),
    )


def _passes(colours: Colours) -> bool:
    return all(
        contrast(getattr(colours, one), getattr(colours, other)) >= least
        for pairs, least in ((TEXT_PAIRS, TEXT), (CONTROL_PAIRS, CONTROL))
        for one, other in pairs
    )


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _hex(hue: float, lightness: float, saturation: float) -> str:
    within = max(0.0, min(1.0, lightness))
    return "#" + "".join(f"{round(part * 255):02X}" for part in colorsys.hls_to_rgb(hue, within, saturation))
