"""The letter face: static Regular and Bold of Open Sans, made once from the variable font and kept as files."""

from __future__ import annotations

import os
import tempfile
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from threading import Lock
from typing import Any

import fontpkg_open_sans
from fontTools import subset
from fontTools.ttLib import TTFont as FontFile
from fontTools.varLib import instancer
from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont, TTFontFace

from caseapp.letters.problems import GlyphMissing

WEIGHTS = {"OpenSans-Regular": 400, "OpenSans-Bold": 700}

# What a left-to-right line can set without shaping: Latin with Vietnamese, Greek, Cyrillic, punctuation, signs.
# Combining marks and right-to-left scripts are left out, so that they stop a letter and do not spoil it.
_SCRIPTS = (
    (0x0020, 0x007E), (0x00A0, 0x00AC), (0x00AE, 0x02FF), (0x0370, 0x0482), (0x048A, 0x052F), (0x1E00, 0x1FFF),
    (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x20CF), (0x2100, 0x214F), (0x2190, 0x22FF), (0x25A0, 0x25FF),
)  # fmt: skip

# Characters that get the same codes in every document, so that one cut of the font serves all letters: at most
# 159, the places a 256-code subset has beside ASCII. Each costs time in every file; rarer ones are added to the
# letter that needs them.
COMMON = (
    "ŵŷẁẃẅỳŴŶẀẂẄỲ–—‘’“”…•€£°½"
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
    "ąćęłńśźżŁŚŻăşţșțğıİŞčěňřšžČŠŽ"
)


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """One weight, ready to measure and to write."""

    name: str
    ascent: float  # parts of the size that the tallest and deepest letters take, accents included
    descent: float
    _widths: dict[str, float]
    _characters: frozenset[str]
    _common: frozenset[str]
    _codes: dict[int, int]  # of the common characters and ASCII, in every document
    _font: Any

    def width(self, text: str, size: float) -> float:
        """Points. Raises GlyphMissing."""
        try:
            return sum(map(self._widths.__getitem__, text)) * size
        except KeyError as missing:
            raise glyph_missing(missing.args[0]) from None

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters that cannot be printed."""
        return () if self._characters.issuperset(text) else tuple(sorted(set(text) - self._characters))

    def begin(self, document: Any) -> None:
        """Give the common characters their codes in a new document; else the first text would choose them."""
        self._font.splitString(COMMON, document)

    def show(self, text: str, size: float, document: Any) -> str:
        """PDF operators that print the text at the current place."""
        if self._common.issuperset(text):
            pieces = [(0, text.translate(self._codes).encode("latin-1"))]
        else:
            pieces = self._font.splitString(text, document)
        name = self._font.getSubsetInternalName
        return " ".join(
            f"{name(part, document)} {size:g} Tf ({escapePDF(codes)}) Tj" for part, codes in pieces
        )


@dataclass(frozen=True, slots=True)
class Fonts:
    regular: Font
    bold: Font


class _CachedFace(TTFontFace):  # type: ignore[misc]
    """Cutting a font is most of the cost of one letter, and all letters take the same cut."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._cutting = Lock()
        self._cut = lru_cache(maxsize=16)(super().makeSubset)

    def makeSubset(self, subset: Iterable[int]) -> bytes:
        with self._cutting:
            return bytes(self._cut(tuple(subset)))


def load_fonts(cache: Path) -> Fonts:
    """The faces, made in the folder `cache` if they are not there, and made known to reportlab."""
    return Fonts(*(_load(_made(cache, name, weight), name) for name, weight in WEIGHTS.items()))


def glyph_missing(character: str) -> GlyphMissing:
    return GlyphMissing(
        character=character,
        codepoint=f"U+{ord(character):04X}",
        name=unicodedata.name(character, "control character"),
    )


def _load(path: Path, name: str) -> Font:
    font = TTFont(name, str(path))
    face = font.face = _CachedFace(str(path))
    pdfmetrics.registerFont(font)
    widths = {chr(code): face.getCharWidth(code) / 1000 for code in face.charToGlyph}
    ascii_ = "".join(map(chr, range(32, 127)))
    [(_, codes)] = font.splitString(COMMON + ascii_, PDFDocument())
    table = dict(zip(map(ord, COMMON + ascii_), codes, strict=True))
    return Font(
        name,
        face.bbox[3] / 1000,
        -face.bbox[1] / 1000,
        widths,
        frozenset(widths),
        frozenset(COMMON + ascii_),
        table,
        font,
    )


def _made(cache: Path, name: str, weight: int) -> Path:
    path = cache / f"{name}-{version('fontpkg-open-sans')}-{version('fonttools')}.ttf"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=cache, suffix=".ttf")
        try:
            with os.fdopen(handle, "wb") as file:
                _static(weight).save(file)
            Path(temporary).replace(path)
        finally:
            Path(temporary).unlink(missing_ok=True)
    return path


def _static(weight: int) -> FontFile:
    source = fontpkg_open_sans.ROOT / "files" / "OpenSans[wdth,wght].ttf"
    font = FontFile(source, recalcTimestamp=False)
    # Without new names both weights would bear one name, and viewers would draw bold as regular.
    static = instancer.instantiateVariableFont(font, {"wght": weight, "wdth": 100}, updateFontNames=True)
    options = subset.Options(hinting=False, layout_features=[], name_IDs=["*"], notdef_outline=True)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in _SCRIPTS for code in range(first, last + 1)])
    cutter.subset(static)
    return static
