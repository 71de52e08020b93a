from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from caseapp.letters.fonts import COMMON, Fonts, load_fonts
from caseapp.letters.problems import GlyphMissing


def test_the_faces_are_made_once(tmp_path: Path) -> None:
    load_fonts(tmp_path)
    made = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    load_fonts(tmp_path)
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == made
    assert len(made) == 2


def test_making_them_again_gives_the_same_bytes(tmp_path: Path) -> None:
    load_fonts(tmp_path / "one")
    load_fonts(tmp_path / "other")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "other" / path.name).read_bytes()


def test_welsh_and_the_common_characters_are_there(fonts: Fonts) -> None:
    for font in (fonts.regular, fonts.bold):
        assert font.missing(COMMON + "ŵŷẁẃẅỳâêîôûŴŶ") == ()
    assert len(COMMON) == len(set(COMMON)) <= 159


def test_bold_is_bold(fonts: Fonts) -> None:
    assert fonts.bold.width("Westmere", 12) > fonts.regular.width("Westmere", 12)


@pytest.mark.parametrize("character", ["\u05d0", "\u0301", "😀", "\u0007", "漢"])
def test_what_cannot_be_set_is_named(fonts: Fonts, character: str) -> None:
    assert fonts.regular.missing(f"a{character}b") == (character,)
    with pytest.raises(GlyphMissing) as raised:
        fonts.regular.width(f"a{character}b", 12)
    assert raised.value.values == {
        "character": character,
        "codepoint": f"U+{ord(character):04X}",
        "name": unicodedata.name(character, "control character"),
    }
