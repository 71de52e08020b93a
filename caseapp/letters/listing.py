"""A list on paper: A4 across, its heading first, the heads of its columns and the foot on each page.

Text is written as glyphs; no markup is ever read from it. What the face cannot print stands as "?".
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from caseapp.letters.fonts import Font, Fonts
from caseapp.letters.layout import MM
from caseapp.letters.printed_list import PrintedList

_WIDTH, _HEIGHT = 297 * MM, 210 * MM
_SIDE, _TOP, _BOTTOM = 14 * MM, 14 * MM, 12 * MM
_TITLE, _SIZE, _SMALL = 15.0, 9.0, 8.0
_LINE = 1.35
_GAP = 8.0
_PAD = 2.5
_MOST_LINES = 20
"""Of one cell: a row never takes a whole page."""
_GREY = (0.6, 0.6, 0.6)


_Lines = list[list[str]]
"""Of one row: the lines of each cell."""


def render_list(fonts: Fonts, printed: PrintedList, page_of: Callable[[int, int], str]) -> bytes:
    """The list as a PDF; `page_of` words which page of how many one is."""
    return _Page(fonts, printed).write(page_of)


class _Page:
    def __init__(self, fonts: Fonts, printed: PrintedList) -> None:
        self._regular, self._bold, self._printed = fonts.regular, fonts.bold, printed
        self._room = _WIDTH - 2 * _SIDE
        heads = [_printable(self._bold, head) for head in printed.heads]
        rows = [[_printable(self._regular, cell) for cell in row] for row in printed.rows]
        self._widths = self._columns(heads, rows)
        self._heads = self._broken(self._bold, heads)
        self._rows = [self._broken(self._regular, row) for row in rows]
        told = (_printable(self._regular, line) for line in printed.told)
        self._told = [line for each in told for line in _lines(self._regular, _SIZE, each, self._room)]
        foot = _printable(self._regular, printed.foot)
        self._foot = _lines(self._regular, _SMALL, foot, self._room - 100)
        self._file = BytesIO()
        self._canvas: Any = Canvas(
            self._file,
            pagesize=(_WIDTH, _HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=self._regular.name,
            lang={"cy": "cy-GB"}.get(printed.language, "en-GB"),
        )
        self._canvas.setTitle(printed.title)
        self._canvas.setAuthor(printed.council)
        self._canvas.setCreator("Caseapp")
        for font in (self._regular, self._bold):
            font.begin(self._canvas._doc)

    def write(self, page_of: Callable[[int, int], str]) -> bytes:
        pages = self._pages()
        for number, rows in enumerate(pages, 1):
            top = self._heading() if number == 1 else _HEIGHT - _TOP
            top = self._row(top, self._heads, self._bold, thick=0.9)
            for row in rows:
                top = self._row(top, row, self._regular, thick=0.3)
            self._write_foot(page_of(number, len(pages)))
            self._canvas.showPage()
        return bytes(self._canvas.getpdfdata())

    def _pages(self) -> list[list[_Lines]]:
        """The rows of each page; the first has room for the heading too."""
        pages: list[list[_Lines]] = [[]]
        whole = _HEIGHT - _TOP - _BOTTOM - self._foot_height() - _row_height(self._heads)
        room = whole - self._heading_height()
        for row in self._rows:
            high = _row_height(row)
            if high > room and pages[-1]:
                pages.append([])
                room = whole
            pages[-1].append(row)
            room -= high
        return pages

    def _heading_height(self) -> float:
        return _TITLE * _LINE + len(self._told) * _SIZE * _LINE + 8

    def _heading(self) -> float:
        """Title, council at its right, and what is told of the list; where the table begins below."""
        printed, regular = self._printed, self._regular
        base = _HEIGHT - _TOP - _TITLE
        self._put(self._bold, _TITLE, _SIDE, base, _printable(self._bold, printed.title))
        council = _printable(regular, printed.council)
        self._put(regular, _SIZE, _WIDTH - _SIDE - regular.width(council, _SIZE), base, council)
        top = _HEIGHT - _TOP - _TITLE * _LINE
        for place, line in enumerate(self._told):
            self._put(regular, _SIZE, _SIDE, top - place * _SIZE * _LINE - _SIZE, line)
        return _HEIGHT - _TOP - self._heading_height()

    def _row(self, top: float, row: _Lines, font: Font, *, thick: float) -> float:
        left = _SIDE
        for lines, width in zip(row, self._widths, strict=True):
            for place, line in enumerate(lines):
                self._put(font, _SIZE, left, top - _PAD - _SIZE - place * _SIZE * _LINE, line)
            left += width
        below = top - _row_height(row)
        self._canvas.setStrokeColorRGB(*_GREY)
        self._canvas.setLineWidth(thick)
        self._canvas.line(_SIDE, below, _WIDTH - _SIDE, below)
        return below

    def _foot_height(self) -> float:
        return len(self._foot) * _SMALL * _LINE + 6

    def _write_foot(self, page: str) -> None:
        for place, line in enumerate(reversed(self._foot)):
            self._put(self._regular, _SMALL, _SIDE, _BOTTOM + place * _SMALL * _LINE, line)
        page = _printable(self._regular, page)
        self._put(self._regular, _SMALL, _WIDTH - _SIDE - self._regular.width(page, _SMALL), _BOTTOM, page)

    def _put(self, font: Font, size: float, x: float, y: float, text: str) -> None:
        if text:
            shown = font.show(text, size, self._canvas._doc)
            self._canvas.addLiteral(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {shown} ET")

    def _columns(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[float]:
        """Each column as wide as what stands in it; where that is too much, the widest give way."""
        wanted = [
            _GAP
            + max([self._bold.width(head, _SIZE), *(self._regular.width(row[column], _SIZE) for row in rows)])
            for column, head in enumerate(heads)
        ]
        room, most = self._room, 0.0
        for left, width in zip(range(len(wanted), 0, -1), sorted(wanted), strict=True):
            most = max(width, most) if width <= room / left else room / left
            room -= min(width, most)
        spare = max(0.0, room) / sum(wanted)
        return [min(width, most) + spare * width for width in wanted]

    def _broken(self, font: Font, row: Iterable[str]) -> _Lines:
        return [
            _lines(font, _SIZE, cell, width - _GAP) for cell, width in zip(row, self._widths, strict=True)
        ]


def _row_height(row: _Lines) -> float:
    return max((len(lines) for lines in row), default=1) * _SIZE * _LINE + 2 * _PAD


def _printable(font: Font, text: str) -> str:
    """On one line, in letters that the face has."""
    kept = "".join(
        each
        for each in unicodedata.normalize("NFC", " ".join(text.split()))
        if unicodedata.category(each) != "Cf"
    )
    return kept.translate({ord(each): "?" for each in font.missing(kept)})


def _lines(font: Font, size: float, text: str, width: float) -> list[str]:
    """The text in lines that fit; a word that is too long is broken, and too many lines end in "…"."""
    lines: list[str] = [""]
    fits = partial(_fits, font, size, width)
    for word in text.split():
        if lines[-1] and fits(f"{lines[-1]} {word}"):
            lines[-1] += f" {word}"
            continue
        if lines[-1]:
            lines.append("")
        for letter in word if not fits(word) else [word]:
            if lines[-1] and not fits(lines[-1] + letter):
                lines.append("")
            lines[-1] += letter
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], "…"]
    return lines


def _fits(font: Font, size: float, width: float, text: str) -> bool:
    return font.width(text, size) <= width
