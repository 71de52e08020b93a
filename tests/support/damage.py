"""Databases to be damaged: what stands on which of their pages, and ways to spoil one."""

from __future__ import annotations

import hashlib
import hmac
import random
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from caseapp.keys import Key
from caseapp.storage import btree
from caseapp.storage.declared import quote
from caseapp.storage.folder import key_file_of
from caseapp.storage.pages import PAGE_BYTES, Pages
from tests.support.desks import PASSPHRASE


def key_of(folder: Path) -> Key:
    """The key of a test desk's folder."""
    return key_file_of(folder).open(PASSPHRASE)


def connect(file: Path, key: Key):
    """A bare connection, salt given from outside as the desk does."""
    connection = sqlite.connect(str(file), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
    return connection


def asked(file: Path, key: Key, statement: str) -> list[tuple]:
    """What SQLite answers, from a connection of its own."""
    with closing(connect(file, key)) as connection:
        return connection.execute(statement).fetchall()


def tables_of(connection, *, remade: bool = False) -> list[str]:
    """The tables that have rowids, as SQLite lists them; with those that are made of others or not."""
    listed = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT wr"
    ).fetchall()
    virtual = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%'")
    }
    return sorted(
        name
        for (name,) in listed
        if not name.startswith("sqlite_")
        and name not in virtual
        and (remade or not name.startswith(("found_", "open_case")))
    )


def rows_in(file: Path, key: Key, *, remade: bool = False) -> dict[str, dict[int, tuple]]:
    """All rows by table and rowid, as SQLite reads them; with those of tables that are made of others or not."""
    with closing(connect(file, key)) as connection:
        return {
            name: {row[0]: row[1:] for row in connection.execute(f"SELECT _rowid_, * FROM {quote(name)}")}
            for name in tables_of(connection, remade=remade)
        }


class Watched(Pages):
    """Pages that note which of them were read."""

    def __init__(self, file: Path, key: bytes, salt: bytes) -> None:
        self.seen: set[int] = set()
        super().__init__(file, key, salt)

    def read(self, number: int) -> bytes | None:
        self.seen.add(number)
        return super().read(number)


@dataclass(frozen=True)
class Layout:
    """Where things stand in a whole database. `rows`: by table and rowid the pages a row stands on."""

    count: int
    rows: dict[str, dict[int, frozenset[int]]]
    leaves: dict[str, list[int]]
    interiors: list[int]
    overflow: list[int]
    indexes: list[int]
    free: list[int]
    schema: frozenset[int]

    def readable(self, damaged) -> dict[str, set[int]]:
        """The rowids, by table, of the rows of which no page is damaged."""
        gone = set(damaged)
        return {
            table: {rowid for rowid, pages in rows.items() if not pages & gone}
            for table, rows in self.rows.items()
        }


def layout_of(file: Path, key: Key) -> Layout:
    """The layout of a whole database."""
    rows: dict[str, dict[int, frozenset[int]]] = defaultdict(dict)
    leaves, interiors, overflow, indexes = {}, [], set(), []
    with closing(connect(file, key)) as connection:
        names = set(tables_of(connection))
        declared = connection.execute(
            "SELECT type, name, tbl_name, rootpage FROM sqlite_schema WHERE rootpage > 0"
        ).fetchall()
    with Watched(file, key.raw, key.salt) as pages:
        for kind, name, table, root in declared:
            if kind == "table" and name in names:
                tree = btree.walk(pages, root)
                leaves[name] = list(tree.leaves)
                interiors += sorted(tree.nodes - set(tree.leaves))
                rows[name] = {}
                for leaf in tree.leaves:
                    reading = btree.rows(pages, leaf)
                    pages.seen = {leaf}
                    for row in reading:
                        rows[name][row.rowid] = frozenset(pages.seen)
                        overflow |= pages.seen - {leaf}
                        pages.seen = {leaf}
            elif kind == "index" and table in names:
                pages.seen = set()
                assert btree.entry_count(pages, root) is not None
                indexes += sorted(pages.seen)
        free, all_known = btree.freed(pages)
        assert all_known
        schema = btree.walk(pages, 1).nodes
        return Layout(pages.count, rows, leaves, interiors, sorted(overflow), indexes, sorted(free), schema)


def rewrite(file: Path, key: Key, number: int, place: int, content: bytes) -> None:
    """Put other content in a page and encrypt it as SQLCipher does: a whole page that says nonsense."""
    with Pages(file, key.raw, key.salt) as pages:
        plain = bytearray(pages.read(number) or b"")
    plain[place : place + len(content)] = content
    vector = bytes(range(16))
    encryptor = Cipher(AES(key.raw), CBC(vector)).encryptor()
    start = 16 if number == 1 else 0
    signed = encryptor.update(bytes(plain[start:])) + vector
    masked = bytes(byte ^ 0x3A for byte in key.salt)
    secret = hashlib.pbkdf2_hmac("sha512", key.raw, masked, 2, 32)
    mac = hmac.digest(secret, signed + number.to_bytes(4, "little"), "sha512")
    whole = bytearray(file.read_bytes())
    whole[(number - 1) * PAGE_BYTES + start : number * PAGE_BYTES] = signed + mac
    file.write_bytes(whole)


def flip(content: bytearray, page: int, dice: random.Random) -> set[int]:
    """Turn one bit over, not one of the salt; the damaged pages."""
    place = dice.randrange(16 if page == 1 else 0, PAGE_BYTES)
    content[(page - 1) * PAGE_BYTES + place] ^= 1 << dice.randrange(8)
    return {page}


def swap(content: bytearray, page: int, dice: random.Random) -> set[int]:
    """Put this page and another in each other's place; the damaged pages."""
    other = dice.choice([each for each in range(1, len(content) // PAGE_BYTES + 1) if each != page])
    one, two = (slice((each - 1) * PAGE_BYTES, each * PAGE_BYTES) for each in (page, other))
    content[one], content[two] = content[two], content[one]
    return {page, other}


def zero(content: bytearray, page: int, dice: random.Random) -> set[int]:
    """Blank a page; the damaged pages."""
    content[(page - 1) * PAGE_BYTES : page * PAGE_BYTES] = bytes(PAGE_BYTES)
    return {page}


def cut(content: bytearray, page: int, dice: random.Random) -> set[int]:
    """Cut the file off in the middle of a page; the damaged pages."""
    count = len(content) // PAGE_BYTES
    del content[(page - 1) * PAGE_BYTES + dice.randrange(1, PAGE_BYTES) :]
    return set(range(page, count + 1))


WAYS = (flip, swap, zero, cut)
