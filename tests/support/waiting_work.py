"""A desk with work of every kind waiting, before a centre at which more than one chunk of others' work waits for it."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, REVENUES, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.fields import Record
from caseapp.domain.ids import CaseId
from caseapp.domain.letter import Letter
from caseapp.domain.person import Person
from caseapp.ports import UnitOfWork
from caseapp.storage.settings import write_setting
from caseapp.usecases.cases import assign_case, close_case, open_case, progress_case
from caseapp.usecases.letters import FinalLetter, file_letter, letter_facts
from caseapp.usecases.people import NewPerson, add_note, add_person
from caseapp.wire.feed import CHECKPOINT
from tests.support.desks import PASSPHRASE
from tests.support.edits import edit
from tests.support.proof import Said
from tests.support.working_desk import signed_in

SEED = 20261126
_ANSWERS = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
_OTHERS_NOTES = CHECKPOINT + 20
_OWN_NOTES = 4
_NOTE_BYTES, _LETTER_BYTES = 200, 24_000
_NEARLY_USED_UP = "9500"
_LONG_AGO = "2020-01-01T00:00:00.000Z"
MISSING = 1
"""Rows that the desk has lost and its next comparison mends."""

_Value = tuple[type[Record], str, str, Any]


@dataclass(slots=True)
class Work:
    """What two officers were told is kept: of each the edits and cases, and values `(kind, id, field, value)`."""

    own: Said = field(default_factory=Said)
    others: Said = field(default_factory=Said)
    values: list[_Value] = field(default_factory=list)

    def see(self, desk: Desk, kind: type[Record], id: str, *names: str) -> None:
        """Fields of a record are said to be saved as this desk shows them."""
        record = desk.read(lambda reader: reader.get(kind, id))
        self.values += [(kind, id, name, getattr(record, name)) for name in names]


class Bulk:
    """Words and letters of some size that do not get smaller on the line."""

    def __init__(self) -> None:
        self._dice = random.Random(SEED)

    def note(self, number: int) -> str:
        return f"{edit(number)} {self._dice.randbytes(_NOTE_BYTES).hex()}"

    def letter(self) -> FinalLetter:
        pdf = self._dice.randbytes(_LETTER_BYTES)
        return FinalLetter("acknowledgement", 1, "en", pdf, 1, sha256(pdf).hexdigest())


def leave_work(folder: Path, address: str) -> Work:
    """Make `folder` a desk of Abi that has its work before it at the centre at `address`, and is closed.

    Jo has worked too: on what Abi has as well, but nothing that a person would have to decide.
    """
    work, bulk = Work(), Bulk()
    with (
        closing(signed_in(folder, address, "abi", PASSPHRASE)) as abi,
        closing(signed_in(folder.with_name("jo"), address, "jo", PASSPHRASE)) as jo,
    ):
        _of_jo(jo, work, bulk)
        jo.sync()
        _of_abi(abi, work, bulk)
        abi._store.in_writer(_make_due).result()
    return work


def _of_jo(desk: Desk, work: Work, bulk: Bulk) -> None:
    def write_notes(unit: UnitOfWork) -> None:
        for number in range(1, _OTHERS_NOTES + 1):
            add_note(unit, bulk.note(number), person=RHIANNON)
            work.others.edits.append(number)

    _do(desk, write_notes)
    _do(desk, lambda unit: unit.patch(unit.get(Person, RHIANNON), born="1951"))
    case = _open(desk, work.others)
    _file(desk, case, bulk)
    work.see(desk, Person, RHIANNON, "born")


def _of_abi(desk: Desk, work: Work, bulk: Bulk) -> None:
    first = _open(desk, work.own)
    second = CaseId(desk.read(lambda reader: reader.find(Case, closed_at=None))[0].id)
    for number in range(1_000_001, 1_000_001 + _OWN_NOTES):
        on = {"case": first} if number % 2 else {"person": RHIANNON}
        _do(desk, add_note, bulk.note(number), **on)
        work.own.edits.append(number)
    _do(desk, lambda unit: unit.patch(unit.get(Person, RHIANNON), pinned="Rings after six."))
    _do(desk, lambda unit: unit.add(unit.get(Person, RHIANNON), "needs", "large_print"))
    ceri = _do(desk, add_person, NewPerson("Ceri Example", phone="0121 496 0101", place=MILL_LANE_4))
    _do(desk, assign_case, first, REVENUES, None)
    _do(desk, progress_case, first, "in_progress")
    _do(desk, close_case, second, "done")
    letter = _file(desk, first, bulk)
    for kind, id, names in (
        (Person, RHIANNON, ("pinned", "needs")),
        (Person, ceri, ("born",)),
        (Case, first, ("team", "status")),
        (Case, second, ("outcome", "closed_at")),
        (Letter, letter, ("case", "sha256")),
    ):
        work.see(desk, kind, id, *names)


def _open(desk: Desk, said: Said) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    case = _do(desk, open_case, service, _ANSWERS, person=RHIANNON, place=MILL_LANE_4)
    said.references.append(desk.read(lambda reader: reader.get(Case, case).reference))
    return CaseId(case)


def _file(desk: Desk, case: CaseId, bulk: Bulk) -> str:
    facts = desk.read(letter_facts, desk.knowledge, case, desk.clock())
    return str(_do(desk, file_letter, facts, bulk.letter()))


def _do(desk: Desk, act: Callable[..., Any], *given: Any, **named: Any) -> Any:
    return desk.write(act, *given, **named).result().value


def _make_due(connection: Any) -> None:
    """The round that comes also leases a block, compares, and finds a row missing that it mends."""
    write_setting(connection, "block_used", _NEARLY_USED_UP)
    write_setting(connection, "compare_at", _LONG_AGO)
    lost = "SELECT id FROM person_name WHERE position > 0 ORDER BY id DESC LIMIT ?"
    connection.exec_driver_sql(f"DELETE FROM person_name WHERE id IN ({lost})", (MISSING,))
