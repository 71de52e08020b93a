"""What long lists of open cases are sorted and narrowed by: one narrow row for each, made of others by the writer.

When a case is due is never stored by hand: it is looked up for the moment of receipt in a table that is made of the
promises of the services and the calendar whenever one of them has changed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from caseapp.domain.deadlines import Calendar, due_steps
from caseapp.domain.ids import UNENROLLED, PersonId
from caseapp.domain.person import NameKind, PersonName, shown_name
from caseapp.domain.words import bare
from caseapp.ports import CaseCounts, CasesWanted, ListedBy, Meant, Promises

SCHEMA = (
    "CREATE TABLE promise (service TEXT NOT NULL, version INTEGER NOT NULL, working_days INTEGER NOT NULL,"
    " PRIMARY KEY (service, version)) WITHOUT ROWID",
    "CREATE TABLE due (working_days INTEGER NOT NULL, received_from INTEGER NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY (working_days, received_from)) WITHOUT ROWID",
    "CREATE TABLE learned (promises TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE open_case (n INTEGER PRIMARY KEY, team BLOB, officer BLOB, service TEXT NOT NULL,"
    " version INTEGER NOT NULL, status TEXT NOT NULL, received INTEGER NOT NULL, due INTEGER NOT NULL,"
    " who TEXT NOT NULL)",
    "CREATE INDEX open_case_of_team ON open_case (team, due, officer)",
    "CREATE INDEX open_case_due ON open_case (due, officer)",
)
"""Moments are seconds since 1970 and ids are their 16 bytes: the whole list is read for most questions."""

UNKNOWN = 2**40
"""When a case is due whose promise is not known here: behind every promise."""

_FIRST_YEAR = 2010
"""A case from before is not made due by the table but by its receipt: it is overdue either way."""

_SLICE = 500

_RECEIVED = "unixepoch(c.received_at)"
_DUE = f"""CASE WHEN p.working_days IS NULL THEN {UNKNOWN} ELSE coalesce((
SELECT d.at FROM due d WHERE d.working_days = p.working_days AND d.received_from <= {_RECEIVED}
ORDER BY d.received_from DESC LIMIT 1), {_RECEIVED}) END"""
_OPEN = f"""SELECT c.n, unhex(c.team, '-'), unhex(c.officer, '-'), c.service, c.service_version, c.status,
{_RECEIVED}, {_DUE}, c.person, c.place FROM "case" c
LEFT JOIN promise p ON p.service = c.service AND p.version = c.service_version
WHERE c.closed_at IS NULL AND c.id"""


def learn(connection: Connection, promises: Promises, calendar: Calendar, today: date) -> None:
    """Make the tables anew if they were made of other promises or another calendar, or never."""
    if is_learned(connection, promises, calendar, today):
        return
    for table in ("promise", "due", "learned", "open_case"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    if promises:
        connection.exec_driver_sql(
            "INSERT INTO promise VALUES (?, ?, ?)",
            [(service, version, days) for (service, version), days in promises.items()],
        )
    first, last = date(_FIRST_YEAR, 1, 1), _last(calendar, today)
    for days in sorted(set(promises.values())):
        connection.exec_driver_sql(
            "INSERT INTO due VALUES (?, ?, ?)",
            [
                (days, int(since.timestamp()), int(at.timestamp()))
                for since, at in due_steps(days, calendar, first, last)
            ],
        )
    _keep_all(connection)
    connection.exec_driver_sql("INSERT INTO learned VALUES (?)", (_print_of(promises, calendar, today),))


def is_made(connection: Connection) -> bool:
    """Whether the tables were made at all: a desk that cannot be written keeps a database of before as it is."""
    return connection.exec_driver_sql("SELECT 1 FROM learned").fetchone() is not None


def is_learned(connection: Connection, promises: Promises, calendar: Calendar, today: date) -> bool:
    """Whether the tables are those of these promises and this calendar."""
    learned = connection.exec_driver_sql("SELECT promises FROM learned").scalars().all()
    return learned == [_print_of(promises, calendar, today)]


def keep(connection: Connection, ids: Iterable[str]) -> None:
    """Bring the rows of these cases up to date with them and with whom and where they are about."""
    wanted = sorted(ids)
    for part in (wanted[start : start + _SLICE] for start in range(0, len(wanted), _SLICE)):
        marks = ", ".join("?" * len(part))
        connection.exec_driver_sql(
            f'DELETE FROM open_case WHERE n IN (SELECT n FROM "case" WHERE id IN ({marks}))', tuple(part)
        )
        found = connection.exec_driver_sql(f"{_OPEN} IN ({marks})", tuple(part)).fetchall()
        names = _names(connection, [row[-2] for row in found if row[-2]])
        addresses = _addresses(connection, [row[-1] for row in found if row[-1]])
        rows = [(*row[:-2], bare(names.get(row[-2], "") or addresses.get(row[-1], ""))) for row in found]
        if rows:
            connection.exec_driver_sql("INSERT INTO open_case VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def forget(connection: Connection, id: str) -> None:
    """Take out a case that is about to vanish."""
    connection.exec_driver_sql('DELETE FROM open_case WHERE n = (SELECT n FROM "case" WHERE id = ?)', (id,))


def make_anew(connection: Connection) -> None:
    """Many cases were written past the index. Where nothing is learned yet, they are taken in when it is."""
    if is_made(connection):
        connection.exec_driver_sql("DELETE FROM open_case")
        _keep_all(connection)


def order(connection: Connection, wanted: CasesWanted, first: int | None) -> list[int]:
    """The numbers of the cases that are wanted, or of the `first` of them, in their order."""
    places, key, listed = _sorting(wanted)
    where, values = _where(wanted)
    way = " DESC" if wanted.descending else ""
    # What no index holds is read in the order in which it lies: row by row every page would be read many times.
    how = "" if wanted.by is ListedBy.DUE and not wanted.narrowed else " NOT INDEXED"
    # As one text they come without the interpreter, which the window needs meanwhile.
    (numbers,) = connection.exec_driver_sql(
        f"{places} SELECT json_group_array(n) FROM (SELECT o.n FROM open_case o{how} {listed}{where}"
        f" ORDER BY {key}{way}, o.n{way} LIMIT ?)",
        (*(_flat(wanted) if places else ()), *values, -1 if first is None else first),
    ).one()
    return msgspec.json.decode(numbers, type=list[int])


def count(
    connection: Connection, wanted: CasesWanted, officer: str, now: datetime, until: datetime
) -> CaseCounts:
    """How many are wanted, and how they stand at `now`."""
    where, values = _where(wanted)
    row = connection.exec_driver_sql(
        "SELECT count(*), total(o.due < ?), total(o.due >= ? AND o.due < ?), total(o.officer IS NULL),"
        f" total(o.officer = ?) FROM open_case o{where}",
        (now.timestamp(), now.timestamp(), until.timestamp(), _bytes(officer), *values),
    ).one()
    return CaseCounts(*map(int, row))


_KEYS = {
    ListedBy.DUE: "o.due",
    ListedBy.WHO: "o.who",
    ListedBy.RECEIVED: "o.received",
}
_NAMED = {
    ListedBy.WHAT: ("service",),
    ListedBy.STATUS: ("service", "version", "status"),
    ListedBy.OWNER: ("officer",),
}
_LAST = 2**31


def _sorting(wanted: CasesWanted) -> tuple[str, str, str]:
    """The table of places to sort by if there is one, the key, and how the table is joined."""
    if wanted.by in _KEYS:
        return "", _KEYS[wanted.by], ""
    columns = _NAMED[wanted.by]
    if not wanted.places:
        return "", "0", ""
    row = f"({', '.join('?' * (len(columns) + 1))})"
    table = f"WITH place ({', '.join(columns)}, place) AS (VALUES {', '.join([row] * len(wanted.places))})"
    # Without the plus SQLite sees two kinds of column and looks through all places for each row.
    joined = " AND ".join(f"place.{name} = +o.{name}" for name in columns)
    return table, f"coalesce(place.place, {_LAST})", f"LEFT JOIN place ON {joined}"


def _flat(wanted: CasesWanted) -> list[Any]:
    of_officers = wanted.by is ListedBy.OWNER
    return [
        cell
        for key, place in wanted.places.items()
        for cell in (*((_bytes(str(id)) for id in key) if of_officers else key), place)
    ]


def _where(wanted: CasesWanted) -> tuple[str, list[Any]]:
    terms: list[str] = []
    values: list[Any] = []
    for term, value in (
        ("o.team = ?", _bytes(wanted.team)),
        ("o.due >= ?", _seconds(wanted.due_from)),
        ("o.due < ?", _seconds(wanted.due_before)),
        ("o.officer = ?", _bytes(wanted.officer)),
    ):
        if value is not None:
            terms.append(term)
            values.append(value)
    if wanted.nobodys:
        terms.append("o.officer IS NULL")
    for meant in wanted.narrowed:
        term, more = _meaning(meant)
        terms.append(term)
        values += more
    return (" WHERE " + " AND ".join(terms) if terms else ""), values


def _meaning(meant: Meant) -> tuple[str, list[Any]]:
    terms = ["o.n IN (SELECT rowid FROM found_case WHERE found_case MATCH ?)"]
    values: list[Any] = [f'"{meant.word}"*']
    named: list[tuple[Any, ...]]
    for columns, named in (
        ("o.service", [(service,) for service in meant.services]),
        ("(o.service, o.version, o.status)", list(meant.steps)),
        ("o.officer", [(_bytes(officer),) for officer in meant.officers]),
        ("o.team", [(_bytes(team),) for team in meant.teams]),
    ):
        if named:
            row = f"({', '.join('?' * len(named[0]))})"
            terms.append(f"{columns} IN (VALUES {', '.join([row] * len(named))})")
            values += [cell for each in named for cell in each]
    return f"({' OR '.join(terms)})", values


def _bytes(id: str | None) -> bytes | None:
    return None if id is None else UUID(id).bytes


def _seconds(moment: datetime | None) -> float | None:
    return None if moment is None else moment.timestamp()


def _keep_all(connection: Connection) -> None:
    keep(connection, connection.exec_driver_sql('SELECT id FROM "case" WHERE closed_at IS NULL').scalars())


def _names(connection: Connection, people: Sequence[str]) -> dict[str, str]:
    """The name that is shown of each."""
    names: dict[str, list[PersonName]] = defaultdict(list)
    for id, person, full, kind in connection.exec_driver_sql(
        f"SELECT id, person, full, kind FROM person_name WHERE person IN ({', '.join('?' * len(people))})",
        tuple(people),
    ):
        names[person].append(
            PersonName(id=id, council=UNENROLLED, person=PersonId(person), full=full, kind=NameKind(kind))
        )
    return {person: shown_name(each) for person, each in names.items()}


def _addresses(connection: Connection, places: Sequence[str]) -> dict[str, str]:
    rows = connection.exec_driver_sql(
        f"SELECT id, lines, postcode FROM property WHERE id IN ({', '.join('?' * len(places))})",
        tuple(places),
    )
    return {id: f"{lines} {postcode}" for id, lines, postcode in rows}


def _last(calendar: Calendar, today: date) -> date:
    """The table reaches to the end of what the calendar knows, and at least of next year."""
    return max(calendar.known_until, date(today.year + 1, 12, 31))


def _print_of(promises: Promises, calendar: Calendar, today: date) -> str:
    told = (sorted(promises.items()), sorted(calendar.holidays), _last(calendar, today))
    return hashlib.sha256(repr(told).encode()).hexdigest()
