"""The list of filed letters, narrowed and sorted in SQL."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection

from caseapp.ports import LettersBy, LettersWanted

_NAME = """coalesce((SELECT full FROM person_name WHERE person = l.person
ORDER BY CASE kind WHEN 'preferred' THEN 0 WHEN 'legal' THEN 1 WHEN 'alias' THEN 2 ELSE 3 END, id LIMIT 1), '')"""
_KEYS = {
    LettersBy.WHEN: "l.final_at",
    LettersBy.LETTER: "place.place",
    LettersBy.TO: f"collation_key({_NAME}, ?)",
    LettersBy.CASE: '(SELECT reference FROM "case" WHERE id = l."case")',
    LettersBy.BY: "place.place",
    LettersBy.LANGUAGE: "l.language",
}
_PLACED = {LettersBy.LETTER: "template", LettersBy.BY: "officer"}


def order(connection: Connection, wanted: LettersWanted, first: int | None) -> list[int]:
    """The numbers of the letters that are wanted, or of the `first` of them, in their order."""
    where, values = _where(wanted)
    way = " DESC" if wanted.descending else ""
    places, listed, before = "", "", []
    if wanted.by in _PLACED:
        places = "WITH place AS MATERIALIZED (SELECT key AS id, value AS place FROM json_each(?))"
        listed = f" LEFT JOIN place ON place.id = +l.{_PLACED[wanted.by]}"
        before = [msgspec.json.encode(dict(wanted.places)).decode()]
    spoken = [wanted.language] if wanted.by is LettersBy.TO else []
    (numbers,) = connection.exec_driver_sql(
        f"{places} SELECT json_group_array(n) FROM (SELECT l.n FROM letter l{listed}{where}"
        f" ORDER BY {_KEYS[wanted.by]}{way}, l.n{way} LIMIT ?)",
        (*before, *values, *spoken, -1 if first is None else first),
    ).one()
    return msgspec.json.decode(numbers, type=list[int])


def count(connection: Connection, wanted: LettersWanted) -> int:
    """How many letters are wanted."""
    where, values = _where(wanted)
    (number,) = connection.exec_driver_sql(f"SELECT count(*) FROM letter l{where}", tuple(values)).one()
    return int(number)


def _where(wanted: LettersWanted) -> tuple[str, list[Any]]:
    terms: list[str] = []
    values: list[Any] = []
    if wanted.officer is not None:
        terms.append("l.officer = ?")
        values.append(wanted.officer)
    for word, templates in wanted.narrowed:
        marks = ", ".join("?" * len(templates))
        terms.append(
            'l."case" IN (SELECT c.id FROM found_case CROSS JOIN "case" c ON c.n = found_case.rowid'
            f" WHERE found_case MATCH ?) OR l.template IN ({marks})"
        )
        values += [f'"{word}"*', *templates]
    return (" WHERE " + " AND ".join(f"({term})" for term in terms) if terms else ""), values
