"""How a code is read out over a telephone: the words that radio and police use (ICAO Annex 10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_SPOKEN: Final[Mapping[str, str]] = {
    word[0]: word
    for word in (
        *(
            "Alfa",
            "Bravo",
            "Charlie",
            "Delta",
            "Echo",
            "Foxtrot",
            "Golf",
            "Hotel",
            "India",
            "Juliett",
            "Kilo",
        ),
        *("Lima", "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform"),
        *("Victor", "Whiskey", "X-ray", "Yankee", "Zulu"),
    )
}


def spelled(code: str) -> str:
    """Each sign of a code as it is said, groups parted as in the code: "7 Kilo 4 Mike, Quebec 2 X-ray Delta"."""
    groups = (" ".join(_SPOKEN.get(sign, sign) for sign in group) for group in code.split("-"))
    return ", ".join(groups)
