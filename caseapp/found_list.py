"""What a search found, for the command line: lines to read, JSON, and a table for CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from caseapp.texts import Words
from caseapp.usecases.find import Found

HEADING = ("kind", "id", "title", "born", "address", "reference", "open cases", "marker")


def as_table(found: Found) -> list[tuple[str, ...]]:
    """One row of text for each record found, under `HEADING`."""
    return [
        *(
            ("person", p.id, p.name, p.born or "", ", ".join(p.address), "", str(p.open_cases), p.marker)
            for p in found.people
        ),
        *(
            ("place", p.id, "", "", ", ".join(p.address), "", str(p.open_cases), p.marker)
            for p in found.places
        ),
        *(("case", c.row.id, c.row.service.name, "", "", c.row.reference, "", "") for c in found.cases),
    ]


def plain_found(found: Found) -> dict[str, Any]:
    """What was found as JSON: people, places and cases, best first."""
    return {
        "text": found.text,
        "people": [
            {
                "id": p.id,
                "name": p.name,
                "born": p.born,
                "address": list(p.address),
                "marker": p.marker,
                "open_cases": p.open_cases,
            }
            for p in found.people
        ],
        "places": [
            {
                "id": p.id,
                "address": list(p.address),
                "uprn": p.uprn,
                "marker": p.marker,
                "open_cases": p.open_cases,
            }
            for p in found.places
        ],
        "cases": [
            {
                "id": c.row.id,
                "reference": c.row.reference,
                "service": c.row.service.name,
                "status": c.row.status,
                "person": c.person,
            }
            for c in found.cases
        ],
    }


def lines(words: Words, found: Found) -> Iterator[str]:
    """What was found as lines to read; nothing found says so. Control characters are shown, not obeyed."""
    if not len(found):
        yield words("Nothing found.")
    for kind, _, title, born, address, reference, open_cases, marker in as_table(found):
        warning = words("MARKER: {instruction}", instruction=marker) if marker else ""
        parts = [warning, title, born, address, reference]
        parts.append(words("{number} open", number=open_cases) if open_cases not in ("", "0") else "")
        shown = " · ".join(part for part in parts if part)
        yield f"{words(kind)}: " + "".join(c if c.isprintable() else repr(c)[1:-1] for c in shown)
