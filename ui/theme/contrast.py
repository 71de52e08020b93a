"""Contrast of two colours after WCAG 2.2 (relative luminance), and the pairs of roles that meet on the desk."""

from typing import Final

TEXT: Final = 4.5
CONTROL: Final = 3.0
"""Least contrast of text, and of controls and their borders (WCAG 2.2, 1.4.3 and 1.4.11)."""

_GROUNDS = ("surface", "window", "sunken", "hover", "tint")
TEXT_PAIRS: Final = (
    *(
        (text, ground)
        for text in ("text", "text2")
        for ground in (*_GROUNDS, "press", "warn_tint", "danger_tint")
    ),
    *((text, "ok_tint") for text in ("text", "text2")),
    *(("text3", ground) for ground in (*_GROUNDS, "warn_tint", "press")),
    *(("accent", ground) for ground in (*_GROUNDS, "warn_tint")),
    *(
        (colour, ground)
        for colour in ("danger", "warn", "ok")
        for ground in ("surface", "window", "sunken", "tint")
    ),
    *((colour, f"{colour}_tint") for colour in ("danger", "warn", "ok")),
    *(("on_accent", fill) for fill in ("accent", "accent_hover", "accent_press")),
    ("on_danger", "danger"),
    ("on_band", "band"),
    ("band2", "band"),
    ("disabled_text", "disabled_fill"),
    ("surface", "text"),
)
CONTROL_PAIRS: Final = (
    *(("border", ground) for ground in (*_GROUNDS, "warn_tint", "disabled_fill")),
    *(("focus", ground) for ground in ("surface", "window", "sunken", "tint", "warn_tint")),
    *(("band", ground) for ground in ("surface", "window")),
    *(
        (f"{c}_line", ground)
        for c in ("warn", "danger", "ok")
        for ground in ("surface", "window", f"{c}_tint")
    ),
)
"""Pairs of colour roles: what stands on which ground."""


def _luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #RRGGBB colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
