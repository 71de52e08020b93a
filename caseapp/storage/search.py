"""Finds people, places and cases: contentless full-text tables, kept by the writer, never by triggers.

A word is looked for as it stands, then as a beginning, then – when little is found – by sound and by one
typing error among the words that names and streets are known to have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import jellyfish
from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import Connection

from caseapp.domain.words import digits, indexed_words, query_words, words
from caseapp.ports import Hit
from caseapp.storage import open_cases

SCHEMA = (
    *(
        f"CREATE VIRTUAL TABLE found_{kind} USING fts5(words, content='', contentless_delete=1, prefix='1 2 3 4 5',"
        " detail='none')"
        for kind in ("person", "property", "case")
    ),
    "CREATE TABLE word (word TEXT PRIMARY KEY, sound TEXT NOT NULL) WITHOUT ROWID",
    "CREATE INDEX word_sound ON word (sound)",
)
_KINDS = ("person", "property", "case")
_ENOUGH = 5
_ALTERNATIVES = 12
_SLICE = 500


def search(connection: Connection, text: str, limit: int) -> list[Hit]:
    """The best `limit` of each kind for what was typed; words in any order, all must match."""
    wanted = query_words(text)
    if not wanted:
        return []
    queries = [" ".join(f'"{word}"' for word in wanted), " ".join(f'"{word}"*' for word in wanted)]
    hits: list[Hit] = []
    for kind in _KINDS:
        found: dict[str, int] = {}
        for rank, query in enumerate(queries):
            _fill(connection, kind, query, rank, limit, found)
        hits += [Hit(kind, id, rank) for id, rank in found.items()]
    if len(hits) < _ENOUGH and (loose := _loose(connection, wanted)) is not None:
        hits += _others(connection, loose, limit, {hit.id for hit in hits})
    return hits


def _fill(
    connection: Connection, kind: str, query: str, rank: int, limit: int, found: dict[str, int]
) -> None:
    if len(found) >= limit:
        return
    for (id,) in connection.exec_driver_sql(
        f'SELECT k.id FROM found_{kind} CROSS JOIN "{kind}" k ON k.n = found_{kind}.rowid'
        f" WHERE found_{kind} MATCH ? LIMIT ?",
        (query, limit),
    ):
        if len(found) < limit:
            found.setdefault(id, rank)


def _others(connection: Connection, query: str, limit: int, known: set[str]) -> list[Hit]:
    hits = []
    for kind in _KINDS:
        found: dict[str, int] = {}
        _fill(connection, kind, query, 2, limit, found)
        hits += [Hit(kind, id, rank) for id, rank in found.items() if id not in known]
    return hits


def _loose(connection: Connection, wanted: Sequence[str]) -> str | None:
    """The query in which each word may also be one that sounds like it or is one typing error away."""
    groups = [[word, *_alike(connection, word)] for word in wanted]
    if all(len(group) == 1 for group in groups):
        return None
    return " AND ".join("(" + " OR ".join(f'"{word}"*' for word in group) + ")" for group in groups)


def _alike(connection: Connection, word: str) -> list[str]:
    if len(word) < 3 or not word.isalpha():
        return []
    sounding = connection.exec_driver_sql(
        "SELECT word FROM word WHERE sound = ? LIMIT ?", (_sound(word), _ALTERNATIVES)
    )
    candidates = connection.exec_driver_sql(
        "SELECT word FROM word WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?",
        (word[0], chr(ord(word[0]) + 1), len(word) - 1, len(word) + 1),
    )
    typed = process.extract(
        word, [each for (each,) in candidates], scorer=OSA.distance, score_cutoff=1, limit=_ALTERNATIVES
    )
    return [
        each
        for each in dict.fromkeys([*(near for near, _, _ in typed), *(s for (s,) in sounding)])
        if each != word
    ]


def _sound(word: str) -> str:
    return jellyfish.metaphone(word)


def index(connection: Connection, touched: Iterable[tuple[str, str]]) -> None:
    """Bring the full-text tables, and the list of open cases, up to date with what was touched and what tells of it."""
    by_kind: dict[str, set[str]] = defaultdict(set)
    for kind, id in touched:
        by_kind[kind].add(id)
    people, places, cases = by_kind["person"], by_kind["property"], by_kind["case"]
    named = people | _column(connection, "person", "person_name", "id", by_kind["person_name"])
    cases |= _column(connection, "id", "case", "place", places)
    people |= named | _column(connection, "person", "occupancy", "place", places)
    for kind in ("contact_point", "occupancy"):
        people |= _column(connection, "person", kind, "id", by_kind[kind])
    places |= _column(connection, "place", "occupancy", "id", by_kind["occupancy"])
    places |= _column(connection, "place", "occupancy", "person", named)
    cases |= _column(connection, "id", "case", "person", people)
    for ids, of in ((people, _person_texts), (places, _property_texts), (cases, _case_texts)):
        for part in _slices(sorted(ids)):
            of(connection, part)
    open_cases.keep(connection, cases)


def index_all(connection: Connection) -> None:
    """Make the full-text tables of all rows; quicker than `index` of each, and what they hold is found sooner.

    The list of open cases is made with them.
    """
    for kind, of in (("person", _person_texts), ("property", _property_texts), ("case", _case_texts)):
        ids = [id for (id,) in connection.exec_driver_sql(f'SELECT id FROM "{kind}" ORDER BY n').fetchall()]
        for part in _slices(ids):
            of(connection, part)
        connection.exec_driver_sql(f"INSERT INTO found_{kind} (found_{kind}) VALUES ('optimize')")
    open_cases.make_anew(connection)


def forget(connection: Connection, kind: str, id: str) -> None:
    """Take a record that is about to vanish out of the full-text tables."""
    if kind == "case":
        open_cases.forget(connection, id)
    if kind in _KINDS:
        connection.exec_driver_sql(
            f'DELETE FROM found_{kind} WHERE rowid = (SELECT n FROM "{kind}" WHERE id = ?)', (id,)
        )


def _column(connection: Connection, wanted: str, table: str, key: str, ids: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for part in _slices(sorted(ids)):
        found |= {row[0] for row in _of(connection, f'SELECT "{wanted}" FROM "{table}" WHERE "{key}"', part)}
    return found - {None}


def _slices(ids: list[str]) -> Iterable[list[str]]:
    return (ids[start : start + _SLICE] for start in range(0, len(ids), _SLICE))


def _of(connection: Connection, statement: str, ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return connection.exec_driver_sql(f"{statement} IN ({', '.join('?' * len(ids))})", tuple(ids)).fetchall()


def _person_texts(connection: Connection, ids: Sequence[str]) -> None:
    texts: dict[str, list[str]] = defaultdict(list)
    names: set[str] = set()
    for id, born in _of(connection, "SELECT id, born FROM person WHERE id", ids):
        texts[id].append((born or "").replace("-", ""))
    for id, full in _of(connection, "SELECT person, full FROM person_name WHERE person", ids):
        texts[id] += indexed_words(full)
        names.update(words(full))
    for id, value in _of(connection, "SELECT person, value FROM contact_point WHERE person", ids):
        texts[id] += [*words(value), digits(value)]
    for id, lines, postcode in _of(
        connection,
        "SELECT o.person, p.lines, p.postcode FROM occupancy o JOIN property p ON p.id = o.place"
        " WHERE o.until IS NULL AND o.person",
        ids,
    ):
        texts[id] += _address_words(lines, postcode)
    _write(connection, "person", ids, texts)
    _learn(connection, names)


def _property_texts(connection: Connection, ids: Sequence[str]) -> None:
    texts: dict[str, list[str]] = defaultdict(list)
    streets: set[str] = set()
    for id, uprn, lines, postcode in _of(
        connection, "SELECT id, uprn, lines, postcode FROM property WHERE id", ids
    ):
        texts[id] += [uprn, *_address_words(lines, postcode)]
        streets.update(words(lines))
    for id, full in _of(
        connection,
        "SELECT o.place, n.full FROM occupancy o JOIN person_name n ON n.person = o.person"
        " WHERE o.until IS NULL AND o.place",
        ids,
    ):
        texts[id] += indexed_words(full)
    _write(connection, "property", ids, texts)
    _learn(connection, streets)


def _case_texts(connection: Connection, ids: Sequence[str]) -> None:
    texts: dict[str, list[str]] = defaultdict(list)
    for id, *references in _of(connection, 'SELECT id, reference, alias FROM "case" WHERE id', ids):
        for reference in filter(None, references):
            texts[id] += [*words(reference), "".join(words(reference))]
    for id, full in _of(
        connection,
        'SELECT c.id, n.full FROM "case" c JOIN person_name n ON n.person = c.person WHERE c.id',
        ids,
    ):
        texts[id] += indexed_words(full)
    for id, lines, postcode in _of(
        connection,
        'SELECT c.id, p.lines, p.postcode FROM "case" c JOIN property p ON p.id = c.place WHERE c.id',
        ids,
    ):
        texts[id] += _address_words(lines, postcode)
    _write(connection, "case", ids, texts)


def _address_words(lines: str, postcode: str) -> list[str]:
    return [*indexed_words(lines), *words(postcode), "".join(words(postcode))]


def _write(connection: Connection, kind: str, ids: Sequence[str], texts: dict[str, list[str]]) -> None:
    rows = [
        (n, " ".join(dict.fromkeys(texts[id])))
        for n, id in _of(connection, f'SELECT n, id FROM "{kind}" WHERE id', ids)
    ]
    if rows:
        connection.exec_driver_sql(f"INSERT OR REPLACE INTO found_{kind} (rowid, words) VALUES (?, ?)", rows)


def _learn(connection: Connection, new: set[str]) -> None:
    rows = [(word, _sound(word)) for word in sorted(new) if len(word) > 2 and word.isalpha()]
    if rows:
        connection.exec_driver_sql("INSERT OR IGNORE INTO word VALUES (?, ?)", rows)
