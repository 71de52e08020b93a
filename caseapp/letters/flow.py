"""Breaking words into lines and lines into pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from caseapp.errors import Expected
from caseapp.letters.fonts import Font, Fonts, glyph_missing
from caseapp.letters.language import Block, Kind, Run
from caseapp.letters.layout import INSET, MM, Box, GapSpan, Line, Profile, Type

_MARK_INDENT = 18.0  # points from a bullet or number to its words
_NUMBER_INDENT = 24.0
_SHORT = 60  # characters; more seldom fit a line


@dataclass(frozen=True, slots=True)
class Words:
    """One line of words, not yet placed. A line that was broken ends in a space, or readers hear joined words."""

    text: str
    width: float
    gaps: tuple[GapSpan, ...] = ()


@dataclass(frozen=True, slots=True)
class Wrapped:
    lines: tuple[Words, ...]
    problems: tuple[Expected, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """A block in lines. `before` is the space above it in points, `keep` binds it to the next one."""

    lines: tuple[Words, ...]
    before: float
    bold: bool = False
    fixed: bool = False
    indent: float = 0.0
    mark: Words | None = None
    keep: bool = False
    page_break: bool = False


def wrap(runs: Sequence[Run], font: Font, size: float, width: float) -> Wrapped:
    """Lines no wider than `width` points, broken at blanks; a single word that is wider stands alone."""
    lines: list[Words] = []
    problems: list[Expected] = []
    if short := _one_line(runs, font, size, width):
        return Wrapped((short,))
    space = font.width(" ", size)
    line: list[str] = []
    gaps: list[GapSpan] = []
    reach = 0.0
    for word in _words(runs, font, size, problems):
        offset = reach + space if line else 0.0
        if line and offset + word.width > width:
            lines.append(Words(" ".join(line) + " ", reach, tuple(gaps)))
            line, gaps, offset = [], [], 0.0
        line.append(word.text)
        if word.gaps:
            gaps += [GapSpan(gap.field, offset + gap.offset, gap.width) for gap in word.gaps]
        reach = offset + word.width
    if line:
        lines.append(Words(" ".join(line), reach, tuple(gaps)))
    return Wrapped(tuple(lines), tuple(problems))


def _one_line(runs: Sequence[Run], font: Font, size: float, width: float) -> Words | None:
    """The quick way for the short lines of addresses and headings: measured whole, if nothing is amiss."""
    if len(runs) != 1 or runs[0].field or len(runs[0].text) > _SHORT or font.missing(runs[0].text):
        return None
    text = " ".join(filter(None, runs[0].text.split(" ")))
    measured = font.width(text, size)
    return Words(text, measured) if text and measured <= width else None


def _words(runs: Iterable[Run], font: Font, size: float, problems: list[Expected]) -> list[Words]:
    """Words, joined where runs meet without a blank; a gap's name is never broken."""
    words: list[Words] = []
    joined = False
    for run in runs:
        if run.fixed and not font.missing(run.text):
            pieces = _measured(run.text, font, size)
        else:
            text = _printable(run.text, font, problems)
            pieces = _measure([text] if run.field else text.split(" "), font, size)
        if run.field:
            pieces = (replace(pieces[0], gaps=(GapSpan(run.field, 0.0, pieces[0].width),)),)
        if joined and words and pieces[0].text:
            words[-1] = _join(words[-1], pieces[0])
            words += pieces[1:]
        else:
            words += pieces
        joined = bool(pieces[-1].text)
    return [word for word in words if word.text]


@lru_cache(maxsize=4096)
def _measured(text: str, font: Font, size: float) -> tuple[Words, ...]:
    """For the templates' own words only: what is kept here holds no personal data."""
    return _measure(text.split(" "), font, size)


def _measure(pieces: Iterable[str], font: Font, size: float) -> tuple[Words, ...]:
    return tuple([Words(piece, font.width(piece, size)) for piece in pieces])


def _join(left: Words, right: Words) -> Words:
    moved = (GapSpan(gap.field, left.width + gap.offset, gap.width) for gap in right.gaps)
    return Words(left.text + right.text, left.width + right.width, (*left.gaps, *moved))


def _printable(text: str, font: Font, problems: list[Expected]) -> str:
    for character in font.missing(text):
        problems.append(glyph_missing(character))
        text = text.replace(character, "?")
    return text


def item(
    block: Block, fonts: Fonts, profile: Profile, before: float | None = None, *, keep: bool = False
) -> tuple[Item, tuple[Expected, ...]]:
    """A block in lines of the body's width, `before` points under the one above if its kind shall not say."""
    heading = block.kind is Kind.HEADING
    size, leading = profile.body.size, profile.body.leading
    indent, mark = 0.0, None
    if block.kind is Kind.BULLET:
        indent, mark = _MARK_INDENT, _mark("•", fonts.regular, size)
    elif block.kind is Kind.STEP:
        indent, mark = _NUMBER_INDENT, _mark(f"{block.number}.", fonts.regular, size)
    wrapped = wrap(
        block.runs, fonts.bold if heading else fonts.regular, size, profile.first_body.text_width - indent
    )
    if before is None:
        before = leading * (1.0 if heading else 0.75 if block.gap else 0.15 if mark else 0.0)
    made = Item(
        wrapped.lines,
        before,
        bold=heading,
        fixed=block.fixed,
        indent=indent,
        mark=mark,
        keep=keep or heading,
        page_break=block.kind is Kind.PAGE_BREAK,
    )
    return made, wrapped.problems


def _mark(text: str, font: Font, size: float) -> Words:
    return Words(text + " ", font.width(text, size))


def paginate(items: Sequence[Item], profile: Profile, *, first: bool) -> list[list[Line]]:
    """Lines placed in the body boxes, a list for each page; `first` says that it starts on page 1.

    No heading is left at the foot of a page, and no single line of a longer paragraph alone on either page.
    """
    pages: list[list[Line]] = [[]]
    box = profile.first_body if first else profile.further_body
    leading = profile.body.leading
    y = box.y * MM

    def turn() -> Box:
        pages.append([])
        return profile.further_body

    for place, each in enumerate(items):
        if each.page_break:
            if pages[-1] and place + 1 < len(items):
                box = turn()
                y = box.y * MM
            continue
        if pages[-1]:
            y += _space(items, place, leading)
            if y + _together(items, place, leading) > box.bottom * MM:
                box = turn()
                y = box.y * MM
        rest = each.lines
        mark = each.mark
        while rest:
            fit = max(1, int((box.bottom * MM - y) // leading))
            if fit == len(rest) - 1 and fit > 2:
                fit -= 1
            x = box.x * MM + INSET
            if mark:
                pages[-1].append(Line(x, y, mark.width, mark.text, profile.body.size, fixed=True))
                mark = None
            for words in rest[:fit]:
                pages[-1].append(_placed(words, x + each.indent, y, profile.body.size, each))
                y += leading
            rest = rest[fit:]
            if rest:
                box = turn()
                y = box.y * MM
    return pages


def _placed(words: Words, x: float, y: float, size: float, each: Item) -> Line:
    return Line(x, y, words.width, words.text, size, each.bold, each.fixed, words.gaps)


def _space(items: Sequence[Item], place: int, leading: float) -> float:
    """The space above an item; under a heading it is small, so that the heading belongs to what follows."""
    before = items[place].before
    return min(before, 0.3 * leading) if place and items[place - 1].bold else before


def _together(items: Sequence[Item], place: int, leading: float) -> float:
    """The height that must not be parted from the item at `place`."""
    each = items[place]
    if not each.keep or place + 1 == len(items):
        return leading * min(2, len(each.lines))
    return (
        leading * len(each.lines) + _space(items, place + 1, leading) + _together(items, place + 1, leading)
    )


def stacked(
    texts: Iterable[str],
    font: Font,
    type_: Type,
    box: Box,
    top: float,
    *,
    bold: bool = False,
    fixed: bool = False,
) -> tuple[list[Line], list[Expected], float]:
    """Short lines one under another in a box from `top` points, wrapped to it, and where the next would stand."""
    lines: list[Line] = []
    problems: list[Expected] = []
    for text in texts:
        wrapped = wrap([Run(text)], font, type_.size, box.text_width)
        problems += wrapped.problems
        for words in wrapped.lines:
            lines.append(Line(box.x * MM + INSET, top, words.width, words.text, type_.size, bold, fixed))
            top += type_.leading
    return lines, problems, top
