"""Reads people from CSV files with a heading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from caseapp.domain.dates import parse_date
from caseapp.imports.csv_in import FileNotUnderstood, Line, read_csv, rows_of
from caseapp.imports.headings import places_of
from caseapp.imports.rows import ImportFile, PersonRow, Why

_HEADINGS = {
    "key": ("unique_id", "rec_id", "key", "id"),
    "name": ("name", "full_name"),
    "first": ("first_name", "given_name", "forename"),
    "last": ("surname", "last_name", "family_name"),
    "born": ("dob", "date_of_birth", "born"),
    "phone": ("phone", "telephone"),
    "mobile": ("mobile",),
    "email": ("email", "e-mail"),
    "number": ("street_number",),
    "line_1": ("address_1", "address"),
    "line_2": ("address_2",),
    "locality": ("suburb", "locality", "town"),
    "county": ("county", "state"),
    "postcode": ("postcode",),
}


def open_people(path: Path, today: date, source: str | None = None) -> ImportFile[PersonRow]:
    """The people of a file whose headings name a key and a name; `source` is the file's stem if not given.

    Raises `FileUnreadable`, `FileNotText` or `FileNotUnderstood`.
    """
    lines = read_csv(path)
    heading = next(lines, Line(1, ()))
    places, left_out = places_of(heading.cells, _HEADINGS)
    if heading.fault or "key" not in places or not places.keys() & {"name", "first", "last"}:
        raise FileNotUnderstood(file=path.name, missing="key, name")
    rows = rows_of(lines, len(heading.cells), lambda line: _row(line, places, today))
    return ImportFile(source or path.stem, left_out, rows)


def _row(line: Line, places: Mapping[str, int], today: date) -> PersonRow | Why:
    def cell(name: str) -> str:
        return line.cells[places[name]] if name in places else ""

    name = " ".join((cell("name") or f"{cell('first')} {cell('last')}").split())
    born = parse_date(cell("born"), today)
    if not cell("key"):
        return Why.NO_KEY
    if not name:
        return Why.NO_NAME
    if cell("born") and (born is None or born > today.isoformat()):
        return Why.BAD_BORN
    street = f"{cell('number')} {cell('line_1')}".strip()
    known = bool(cell("line_1") or cell("line_2"))
    return PersonRow(
        line=line.number,
        key=cell("key"),
        name=name,
        born=born,
        phones=_filled(cell("phone"), cell("mobile")),
        email=cell("email"),
        address=_filled(street, cell("line_2"), cell("locality"), cell("county")) if known else (),
        postcode=cell("postcode") if known else "",
    )


def _filled(*cells: str) -> tuple[str, ...]:
    parts = [" ".join(cell.split()) for cell in cells]
    return tuple(dict.fromkeys(part for part in parts if part))
