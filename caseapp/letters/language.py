"""The template language: GOV.UK Notify's, with nesting and brackets inside a conditional.

`((name))`, `((flag??text))`, `# ` heading, `* ` bullet, `1. ` step, `***` page break. A template is parsed once
into a tree; values are laid into the tree and are never read as language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeAlias

from caseapp.letters.problems import (
    LetterIncomplete,
    PlaceholderNestedTooDeep,
    PlaceholderNotClosed,
    PlaceholderNotNamed,
)
from caseapp.letters.wording import Bilingual, Language, letter_date, sentence_list

Value: TypeAlias = str | bool | date | Bilingual | tuple[str, ...] | None
Values: TypeAlias = Mapping[str, Value]

MAX_NESTING = 8

_YES = frozenset(("yes", "y", "true", "t", "1", "include", "show"))
_BLANKS = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
_NAME = re.compile(r"[^()\n?]*(?:\?(?!\?)[^()\n?]*)*")
_MARK = re.compile(r"(?P<heading># +)|(?P<bullet>[*•-] +)|(?P<step>[0-9]{1,2}\. +)")


@dataclass(frozen=True, slots=True)
class Text:
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    name: str


@dataclass(frozen=True, slots=True)
class Conditional:
    name: str
    parts: tuple[Part, ...]


Part: TypeAlias = Text | Field | Conditional


@dataclass(frozen=True, slots=True)
class Body:
    """One language of a letter, parsed."""

    parts: tuple[Part, ...]


class Kind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    STEP = "step"
    PAGE_BREAK = "page_break"


@dataclass(frozen=True, slots=True)
class Run:
    """Words to print. `field` is set when they stand for a field that has no value."""

    text: str
    fixed: bool = True  # the template's own words: the same in every letter, and no personal data
    field: str | None = None
    items: tuple[str, ...] = ()  # a list's, which become bullets where the list stands alone in one


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or item. `gap` says that a blank line stands before it."""

    kind: Kind
    runs: tuple[Run, ...] = ()
    gap: bool = True
    number: int = 0

    @property
    def fixed(self) -> bool:
        return all(run.fixed for run in self.runs)


def parse(source: str) -> Body:
    """Read a template. Raises PlaceholderNotClosed, PlaceholderNotNamed, PlaceholderNestedTooDeep."""
    lines = unicodedata.normalize("NFC", source).replace("\r\n", "\n").split("\n")
    parts, _ = _parse("\n".join(_BLANKS.sub(" ", line) for line in lines), 0, level=0)
    return Body(parts)


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """Names agree whatever their case, blanks, `_` and `-`."""
    return re.sub(r"[\s_-]", "", name).casefold()


def placeholders(body: Body) -> tuple[str, ...]:
    """Every field and flag a template names, once each, in the order they are met."""
    return _once(_names(body.parts))


def missing(body: Body, values: Values) -> tuple[str, ...]:
    """The names that still need a value before this letter may leave.

    A flag must be given but may be None or empty, which means no. A field inside a conditional counts only when
    the conditional is shown.
    """
    return _once(_missing(body.parts, keyed(values)))


def expand(body: Body, values: Values, language: Language, *, draft: bool = False) -> tuple[Block, ...]:
    """Lay values into a template and cut it into blocks. `language` is a single one.

    Raises LetterIncomplete; a draft shows the name of a field that has no value in brackets instead.
    """
    given = keyed(values)
    if not draft and (gaps := missing(body, values)):
        raise LetterIncomplete(fields=", ".join(gaps), count=len(gaps))
    blocks: list[Block] = []
    blank = True
    for line in _lines(list(_runs(body.parts, given, language))):
        if not any(run.text.strip() for run in line):
            blank = blank or all(run.fixed for run in line)
            continue
        for block in _blocks(line, blank, blocks[-1] if blocks else None):
            blocks.append(block)
            blank = False
    return tuple(blocks)


def keyed(values: Values) -> dict[str, Value]:
    """The values under their keys, as `key` makes them."""
    return {key(name): value for name, value in values.items()}


def _once(names: Iterable[str]) -> tuple[str, ...]:
    met: dict[str, str] = {}
    for name in names:
        met.setdefault(key(name), name)
    return tuple(met.values())


def _parse(source: str, at: int, *, level: int) -> tuple[tuple[Part, ...], int]:
    """Parts from `at` to the end or, at a `level` of nesting above 0, to just after the conditional's `))`."""
    parts: list[Part] = []
    start, depth, opened = at, 0, at
    inside = level > 0
    while at < len(source):
        character = source[at]
        if character == "(" and source[at + 1 : at + 2] == "(" and source[at + 2 : at + 3] != "(":
            _add_text(parts, source[start:at])
            part, at = _placeholder(source, at, level)
            parts.append(part)
            start = at
            continue
        if inside and character == "(":
            depth += 1
        elif inside and character == ")":
            if depth:
                depth -= 1
            elif source[at + 1 : at + 2] == ")":
                _add_text(parts, source[start:at])
                return tuple(parts), at + 2
        at += 1
    if inside:
        raise PlaceholderNotClosed(line=_line_number(source, opened))
    _add_text(parts, source[start:])
    return tuple(parts), at


def _placeholder(source: str, at: int, level: int) -> tuple[Part, int]:
    match = _NAME.match(source, at + 2)
    name = _BLANKS.sub(" ", match[0]).strip() if match else ""
    end = match.end() if match else at + 2
    follows = source[end : end + 2]
    if follows in ("", "\n") or follows[0] == "\n":
        raise PlaceholderNotClosed(line=_line_number(source, at))
    if not key(name) or follows not in ("))", "??"):
        raise PlaceholderNotNamed(line=_line_number(source, at))
    if follows == "))":
        return Field(name), end + 2
    if level == MAX_NESTING:
        raise PlaceholderNestedTooDeep(line=_line_number(source, at), most=MAX_NESTING)
    parts, end = _parse(source, end + 2, level=level + 1)
    return Conditional(name, parts), end


def _add_text(parts: list[Part], text: str) -> None:
    if text:
        parts.append(Text(text))


def _line_number(source: str, at: int) -> int:
    return source.count("\n", 0, at) + 1


def _names(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        match part:
            case Field(name):
                yield name
            case Conditional(name, inner):
                yield name
                yield from _names(inner)
            case Text():
                pass


def _missing(parts: tuple[Part, ...], given: Mapping[str, Value]) -> Iterator[str]:
    for part in parts:
        match part:
            case Field(name) if _empty(given.get(key(name))):
                yield name
            case Conditional(name, inner):
                if key(name) not in given:
                    yield name
                elif _shown(given[key(name)]):
                    yield from _missing(inner, given)
            case _:
                pass


def _empty(value: Value) -> bool:
    match value:
        case None:
            return True
        case str():
            return not value or value.isspace()
        case tuple():
            return all(map(_empty, value))
        case Bilingual(en, cy):
            return _empty(en) or _empty(cy)
        case _:
            return False


def _shown(value: Value) -> bool:
    """A flag's words are Notify's; a date, list or bilingual text is shown for being there."""
    if isinstance(value, str):
        return value.strip().casefold() in _YES
    return value if isinstance(value, bool) else not _empty(value)


def _runs(parts: tuple[Part, ...], given: Mapping[str, Value], language: Language) -> Iterator[Run]:
    for part in parts:
        match part:
            case Text(text):
                yield Run(text)
            case Field(name):
                value = given.get(key(name))
                if _empty(value):
                    yield Run(f"[{name}]", fixed=False, field=name)
                else:
                    items = tuple(words(item, language) for item in value) if isinstance(value, tuple) else ()
                    yield Run(words(value, language), fixed=False, items=tuple(filter(None, items)))
            case Conditional(name, inner):
                yield Run("", fixed=False)
                if _shown(given.get(key(name))):
                    yield from _runs(inner, given, language)


def words(value: Value, language: Language) -> str:
    """A value as it is printed: on one line, composed (NFC)."""
    match value:
        case bool():
            spoken = ("Ie" if value else "Nage") if language is Language.CY else ("Yes" if value else "No")
        case date():
            spoken = letter_date(value, language)
        case Bilingual():
            spoken = value.in_language(language)
        case tuple():
            spoken = sentence_list(tuple(item for item in value if not _empty(item)), language)
        case _:
            spoken = value or ""
    return " ".join(unicodedata.normalize("NFC", spoken).split())


def _lines(runs: list[Run]) -> Iterator[list[Run]]:
    """Cut at the template's own line ends; a value has none."""
    line: list[Run] = []
    for run in runs:
        if not run.fixed:
            line.append(run)
            continue
        for number, piece in enumerate(_split(run.text)):
            if number:
                yield line
                line = []
            if piece.text:
                line.append(piece)
    yield line


@lru_cache(maxsize=4096)
def _split(text: str) -> tuple[Run, ...]:
    return tuple(map(Run, text.split("\n")))


def _blocks(line: list[Run], gap: bool, before: Block | None) -> Iterator[Block]:
    """The block, or for a list alone in a bullet the blocks, of a line.

    Only the template's own words at its start are read as a mark.
    """
    kind = Kind.PARAGRAPH
    shown = [run for run in line if run.text]
    if shown[0].fixed:
        first = shown[0].text.lstrip()
        if first.rstrip() == "***" and len(shown) == 1:
            yield Block(Kind.PAGE_BREAK)
            return
        if mark := _MARK.match(first):
            kind = Kind(str(mark.lastgroup))
            first = first[mark.end() :]
        shown[0] = Run(first)
    runs = tuple(run for run in shown if run.text)
    if not runs:
        return
    gap = gap or (before is not None and before.kind is not kind)
    if kind is Kind.STEP:
        number = before.number + 1 if before and before.kind is Kind.STEP else 1
        yield Block(kind, runs, gap, number)
    elif kind is Kind.BULLET and len(runs) == 1 and runs[0].items:
        for place, item in enumerate(runs[0].items):
            yield Block(kind, (Run(item, fixed=False),), gap and place == 0)
    else:
        yield Block(kind, runs, gap)
