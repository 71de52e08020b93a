"""Reads places from gazetteer files: AddressBase Plus and Standard, cleaned AddressBase, and files with headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from pathlib import Path

from caseapp.domain.addresses import normalise_postcode
from caseapp.imports.csv_in import FileNotUnderstood, Line, read_csv, rows_of
from caseapp.imports.headings import places_of
from caseapp.imports.rows import ImportFile, PropertyRow, Why

ADDRESSBASE = "uprn"
_UPRN = re.compile("[0-9]{1,12}")
_METRES = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_POSTCODE = re.compile("[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}")
_NUMBER = re.compile(r"[0-9]+[A-Za-z]?(?:-[0-9]+[A-Za-z]?)?")
_DELETED = "D"
_LOOKED_AT = 20

Cells = Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edition:
    """Where the columns of one edition stand; of several postcodes the first that is filled counts."""

    columns: int
    address: Callable[[Cells], Sequence[str]]
    uprn: int = 0
    postcode: tuple[int, ...] = ()
    usrn: int | None = None
    easting: int | None = None
    northing: int | None = None
    custodian: int | None = None
    change: int | None = None
    source: str | None = None

    def fits(self, cells: Cells) -> bool:
        """Whether a line without heading has this edition's shape: a wrong order of columns does not."""
        return (
            len(cells) == self.columns
            and bool(_UPRN.fullmatch(cells[self.uprn]))
            and _matches(_POSTCODE, _first(cells, self.postcode))
            and all(
                _METRES.fullmatch(cells[place])
                for place in (self.easting, self.northing)
                if place is not None
            )
        )


def open_properties(path: Path, source: str | None = None) -> ImportFile[PropertyRow]:
    """The places of a gazetteer file; the edition is told from its heading, or from its columns if it has none.

    `source` is "uprn" for AddressBase and the file's stem otherwise, if it is not given. Raises
    `FileUnreadable`, `FileNotText` or `FileNotUnderstood`.
    """
    lines = read_csv(path)
    head = list(islice(lines, _LOOKED_AT))
    edition, left_out = _by_heading(head[0].cells) if head and not head[0].fault else (None, ())
    if edition is not None:
        del head[0]
    else:
        edition = _by_shape(head)
    if edition is None:
        raise FileNotUnderstood(file=path.name, missing="uprn, address")
    rows = rows_of(chain(head, lines), edition.columns, partial(_row, edition))
    return ImportFile(source or edition.source or path.stem, left_out, rows)


def _by_shape(head: Sequence[Line]) -> _Edition | None:
    """The edition whose shape one of the first lines has."""
    return next((one for one in _EDITIONS if any(one.fits(line.cells) for line in head)), None)


def _row(edition: _Edition, line: Line) -> PropertyRow | Why:
    cells = line.cells
    uprn = cells[edition.uprn].lstrip("0") if _UPRN.fullmatch(cells[edition.uprn]) else ""
    address = tuple(" ".join(part.split()) for part in edition.address(cells) if part.strip())
    if not uprn:
        return Why.BAD_UPRN
    if edition.change is not None and cells[edition.change] == _DELETED:
        return Why.GONE
    if not address:
        return Why.NO_ADDRESS

    def cell(place: int | None) -> str:
        return "" if place is None else cells[place]

    postcode = _first(cells, edition.postcode)
    return PropertyRow(
        line=line.number,
        key=uprn,
        address=address,
        postcode=normalise_postcode(postcode) or postcode,
        usrn=cell(edition.usrn),
        easting=cell(edition.easting),
        northing=cell(edition.northing),
        custodian=cell(edition.custodian),
    )


def _first(cells: Cells, places: Sequence[int]) -> str:
    return next((cells[place] for place in places if cells[place]), "")


def _matches(shape: re.Pattern[str], text: str) -> bool:
    return not text or bool(shape.fullmatch(text))


# How each edition writes an address.


def _one_line(cells: Cells, place: int) -> Sequence[str]:
    """An address on one line, split at its commas; a number on its own goes with the street after it."""
    return _numbered([part.strip() for part in cells[place].split(",")])


def _components(cells: Cells, places: Sequence[int]) -> Sequence[str]:
    return _numbered([cells[place] for place in places])


def _numbered(parts: Sequence[str]) -> Sequence[str]:
    lines: list[str] = []
    for part in filter(None, parts):
        if lines and _NUMBER.fullmatch(lines[-1]):
            lines[-1] = f"{lines[-1]} {part}"
        else:
            lines.append(part)
    return lines


def _standard(cells: Cells) -> Sequence[str]:
    organisation, department, box = cells[3:6]
    thoroughfares, (town, double_locality, locality) = cells[9:11], cells[11:14]
    box = f"PO Box {box}" if box else ""
    return _numbered(
        (organisation, department, box, *cells[6:9], *thoroughfares, double_locality, locality, town)
    )


def _plus(cells: Cells) -> Sequence[str]:
    """The postal address where there is one, else the council's own: unit, building, street, locality, town."""
    if cells[52] or cells[51] or cells[62]:
        return _numbered(
            (cells[17], cells[19], *cells[21:24], cells[51], cells[52], *cells[55:57], cells[62])
        )
    unit, building = _range(cells[24:28]), _range(cells[30:34])
    return _numbered((cells[18], cells[28] or unit, cells[34], building, cells[49], cells[57], cells[60]))


def _range(cells: Cells) -> str:
    """`12A-14` of start, its suffix, end, its suffix."""
    start, end = cells[0] + cells[1], cells[2] + cells[3]
    return f"{start}-{end}" if end else start


_EDITIONS = (
    _Edition(
        columns=77,
        address=_plus,
        postcode=(64, 65),
        usrn=36,
        easting=7,
        northing=8,
        custodian=12,
        change=2,
        source=ADDRESSBASE,
    ),
    _Edition(
        columns=27, address=_standard, postcode=(14,), easting=16, northing=17, change=22, source=ADDRESSBASE
    ),
    _Edition(columns=5, address=partial(_one_line, place=1), postcode=(2,)),
)

_COMPONENTS = ("organisation", "subname", "name", "number", "street", "locality", "town")
_HEADINGS = {
    "uprn": ("uprn", "assigned_uprn"),
    "address": ("address", "recorded_address"),
    "postcode": ("postcode", "recorded_postcode"),
    "usrn": ("usrn",),
    "easting": ("easting", "x_coordinate"),
    "northing": ("northing", "y_coordinate"),
    "custodian": ("local_custodian_code",),
    "organisation": ("organisationname",),
    "subname": ("subname",),
    "name": ("name",),
    "number": ("number",),
    "street": ("streetname", "street"),
    "locality": ("locality",),
    "town": ("townname", "town"),
}


def _by_heading(heading: Cells) -> tuple[_Edition | None, tuple[str, ...]]:
    places, left_out = places_of(heading, _HEADINGS)
    address: Callable[[Cells], Sequence[str]]
    if "address" in places:
        address = partial(_one_line, place=places["address"])
    elif "street" in places:
        address = partial(_components, places=[places[name] for name in _COMPONENTS if name in places])
    else:
        return None, left_out
    if "uprn" not in places:
        return None, left_out
    edition = _Edition(
        columns=len(heading),
        address=address,
        uprn=places["uprn"],
        postcode=(places["postcode"],) if "postcode" in places else (),
        usrn=places.get("usrn"),
        easting=places.get("easting"),
        northing=places.get("northing"),
        custodian=places.get("custodian"),
    )
    return edition, left_out
