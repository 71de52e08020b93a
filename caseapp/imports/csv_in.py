"""Reads CSV line by line, so that one broken line costs only itself."""

from __future__ import annotations

import codecs
import csv
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from caseapp.errors import Expected
from caseapp.imports.rows import Refusal, Row, Why

_ENCODINGS = ("utf-8-sig", "cp1252")
_CHUNK = 1 << 20
_LONGEST_RECORD = 20
_OPEN_QUOTE = "unexpected end of data"


class FileUnreadable(Expected):
    """The file is not there or cannot be read. `file` is its name."""


class FileNotText(Expected):
    """The file holds no text in UTF-8 or Windows-1252. `file` is its name."""


class FileNotUnderstood(Expected):
    """The file is of no kind that can be imported. `file` is its name, `missing` the headings looked for."""


@dataclass(frozen=True, slots=True)
class Line:
    """One record: the number of its first line, its cells without blanks around them, and what is wrong."""

    number: int
    cells: tuple[str, ...]
    fault: Why | None = None


def read_csv(path: Path) -> Iterator[Line]:
    """The records of a CSV file that are not blank.

    A cell may run over up to 20 lines; a quotation mark still open then spoils its own line only. Raises
    `FileUnreadable` or `FileNotText`.
    """
    try:
        if not path.is_file():  # it is read twice, and a device may never end
            raise FileUnreadable(file=path.name)
        with path.open(encoding=_encoding(path), newline="") as file:
            yield from _records(file)
    except OSError:
        raise FileUnreadable(file=path.name) from None


def rows_of(
    lines: Iterable[Line], columns: int, read: Callable[[Line], Row | Why]
) -> Iterator[Row | Refusal]:
    """What `read` makes of each sound line of so many columns; a refusal for the others and for a second key."""
    seen: set[str] = set()
    for line in lines:
        row = line.fault or (read(line) if len(line.cells) == columns else Why.COLUMNS)
        if not isinstance(row, Why) and row.key in seen:
            row = Why.KEY_TWICE
        if isinstance(row, Why):
            yield Refusal(line.number, row, line.cells)
        else:
            seen.add(row.key)
            yield row


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        if file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            raise FileNotText(file=path.name)
    for encoding in _ENCODINGS:
        decoder = codecs.getincrementaldecoder(encoding)()
        try:
            with path.open("rb") as file:
                while chunk := file.read(_CHUNK):
                    decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            continue
        return encoding
    raise FileNotText(file=path.name)


def _records(lines: Iterator[str]) -> Iterator[Line]:
    again: deque[str] = deque()
    number = 1
    while text := _next(lines, again):
        taken = [text]
        cells = _parse(taken)
        while cells is None and len(taken) < _LONGEST_RECORD and (text := _next(lines, again)):
            taken.append(text)
            cells = _parse(taken)
        if cells is None:
            again.extendleft(reversed(taken[1:]))
            del taken[1:]
        yield from _line(number, taken[0], cells)
        number += len(taken)


def _next(lines: Iterator[str], again: deque[str]) -> str:
    return again.popleft() if again else next(lines, "")


def _line(number: int, text: str, cells: tuple[str, ...] | None) -> Iterator[Line]:
    if not cells:
        yield Line(number, (text.rstrip("\r\n"),), Why.BAD_CSV)
    elif "\x00" in "".join(cells):
        yield Line(number, cells, Why.NUL)
    elif any(cells):
        yield Line(number, cells)


def _parse(lines: list[str]) -> tuple[str, ...] | None:
    """The cells of the one record in `lines`, () if it is broken, None if a quotation mark is still open."""
    try:
        cells = next(csv.reader(lines, skipinitialspace=True, strict=True))
    except csv.Error as error:
        return None if str(error) == _OPEN_QUOTE else ()
    return tuple(cell.strip() for cell in cells) or ("",)
