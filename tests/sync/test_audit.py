"""What was done to a desk's audit, or to its folder, is told once; work goes on, and no row of the audit is lost."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.database import Database
from caseapp.clock import system_clock
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON, WESTMERE
from caseapp.domain.audit import Act
from caseapp.domain.case import Answer, Case
from caseapp.domain.ids import CaseId
from caseapp.domain.person import Person
from caseapp.errors import AuditBroken, AuditForked, CentreRefused, NoLine, SignInNeeded
from caseapp.ports import OutboxState, UnitOfWork
from caseapp.rescue import salvage_in_place
from caseapp.storage.audit import Event
from caseapp.sync import audit as sending
from caseapp.usecases import cases, people
from tests.support.desks import PASSPHRASE
from tests.support.road import Call, pass_on, road_to
from tests.support.services import Service, dump, sign_in

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


@pytest.fixture
def abi(tmp_path: Path, westmere: Service) -> Iterator[Desk]:
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    yield desk
    desk.close()


@pytest.fixture
def copied(abi: Desk, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """A desk and a copy of its folder, both open."""
    abi.close()
    shutil.copytree(tmp_path / "abi", tmp_path / "copy")
    first, copy = Desk(tmp_path / "abi", PASSPHRASE), Desk(tmp_path / "copy", PASSPHRASE)
    yield first, copy
    first.close()
    copy.close()


def missed_bin(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def view(desk: Desk, count: int) -> None:
    for _ in range(count):
        desk.write(lambda work: work.audit(Act.VIEWED, "person", RHIANNON)).result()


def born(work: UnitOfWork, year: str) -> None:
    work.patch(work.get(Person, RHIANNON), born=year)


def note(desk: Desk, words: str) -> None:
    desk.write(people.add_note, words, person=RHIANNON).result()


def notes(service: Service) -> Counter[str]:
    return Counter(row["text"] for row in service.dump()["activity"] if row["what"] == "note")


def device(desk: Desk) -> str:
    return desk.read(lambda reader: reader.me.device)


def tamper(desk: Desk, statement: str) -> None:
    desk._store.in_writer(lambda connection: connection.exec_driver_sql(statement)).result()


def at_desk(desk: Desk) -> Counter[str]:
    """Rows of the audit by device."""
    counted = "SELECT device, count(*) FROM audit GROUP BY device"
    return Counter(dict(desk.read(lambda reader: reader.connection.exec_driver_sql(counted).fetchall())))


def at_centre(service: Service, table: str = "desk_audit", columns: str = "device") -> Counter[Any]:
    """Rows of desks' audits by device."""
    with Database(service.database_url) as database, database.transaction(WESTMERE) as connection:
        counted = f"SELECT {columns}, count(*) FROM {table} GROUP BY {columns}"
        return Counter({tuple(key) or key: n for *key, n in connection.execute(counted).fetchall()})


def first_row(service: Service, device: str) -> tuple[Any, ...] | None:
    with Database(service.database_url) as database, database.transaction(WESTMERE) as connection:
        return connection.execute(
            "SELECT act, record FROM desk_audit WHERE device = %s AND number = 1", (device,)
        ).fetchone()


def again(desk: Desk, service: Service) -> None:
    """The officer signs in after the desk became another."""
    with pytest.raises(SignInNeeded):
        desk.sync()
    sign_in(desk, service, "abi")
    desk.sync()


def test_a_copy_is_another_desk_before_anything_is_decided_for_it_and_no_reference_is_given_twice(
    copied: tuple[Desk, Desk], westmere: Service
) -> None:
    first, copy = copied
    kept, doubled = missed_bin(first), missed_bin(copy)
    reference = first.read(lambda reader: reader.get(Case, kept).reference)
    assert copy.read(lambda reader: reader.get(Case, doubled).reference) == reference
    first.sync()
    with pytest.raises(SignInNeeded):
        copy.sync()
    sign_in(copy, westmere, "abi")
    with pytest.raises(AuditForked):
        copy.sync()
    assert doubled not in {row["id"] for row in westmere.dump()["case"]}
    again(copy, westmere)
    assert device(copy) != device(first)

    assert max(Counter(row["reference"] for row in westmere.dump()["case"]).values()) == 1
    assert first.read(lambda reader: reader.get(Case, kept).reference) == reference
    instead = copy.read(lambda reader: reader.get(Case, doubled).reference)
    (told,) = copy.read(lambda reader: reader.outbox((OutboxState.CONFLICT,), 10))
    assert told.clashes == (("reference", instead, reference),)
    assert len(copy.read(lambda reader: reader.find(Answer, case=doubled))) == len(BIN)

    missed_bin(copy)
    copy.sync()
    sign_in(first, westmere, "abi")
    missed_bin(first)
    first.sync()
    copy.sync()
    assert max(Counter(row["reference"] for row in westmere.dump()["case"]).values()) == 1
    assert not first.read(lambda reader: reader.outbox((OutboxState.CONFLICT,), 10))
    assert dump(first) == dump(copy) == westmere.dump()


def test_what_a_copy_did_as_the_desk_it_was_is_kept_apart(
    copied: tuple[Desk, Desk], westmere: Service
) -> None:
    first, copy = copied
    was = device(first)
    view(first, 2)
    first.sync()
    view(copy, 3)
    sign_in(copy, westmere, "abi")
    with pytest.raises(AuditForked):
        copy.sync()
    again(copy, westmere)
    copy.sync()
    assert at_centre(westmere)[was,] == at_desk(first)[was]
    assert at_centre(westmere, "audit_rest", "device, sent_by") == {(was, device(copy)): 3}
    with Database(westmere.database_url) as database, database.transaction(WESTMERE) as connection:
        told = connection.execute("SELECT kind, record FROM audit WHERE act = 'forked'").fetchall()
    number = at_desk(first)[was] - 1
    assert told == [("audit", f"{was}/{number}"), ("audit_rest", f"{was}/{number}")]


def test_what_was_unsent_when_a_desk_was_salvaged_reaches_the_centre(
    abi: Desk, tmp_path: Path, westmere: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    was = device(abi)
    view(abi, 7)
    rows = at_desk(abi)[was]
    abi.close()
    salvage_in_place(tmp_path / "abi", PASSPHRASE, system_clock)
    monkeypatch.setattr(sending, "LINKS", 3)
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    asked = []
    monkeypatch.setattr(sending, "_wire", lambda each: asked.append(each))
    desk.sync()
    assert asked == [], "it is sent once"
    assert desk.care.audit_findings() == []
    desk.close()
    assert at_centre(westmere)[was,] == rows
    assert not at_centre(westmere, "audit_rest")


def test_rows_cut_off_at_the_end_are_noticed_and_later_rows_reach_the_centre(
    abi: Desk, westmere: Service
) -> None:
    was = device(abi)
    view(abi, 6)
    abi.sync()
    signed = at_desk(abi)[was]
    tamper(abi, f"DELETE FROM audit WHERE number > {signed - 5}")
    view(abi, 2)
    with pytest.raises(AuditBroken):
        abi.sync()
    again(abi, westmere)
    assert at_centre(westmere)[was,] == signed
    assert at_centre(westmere, "audit_rest", "device, sent_by") == {(was, device(abi)): 2}
    assert at_centre(westmere)[device(abi),] == at_desk(abi)[device(abi)]


CHANGES = (
    "act = 'hidden'",
    "at = zeroblob(3)",
    "actor = CAST(x'ff' AS TEXT)",
    "hash = 'none'",
    "number = 'x'",
)


def test_a_changed_row_is_told_once_and_then_work_goes_on(abi: Desk, westmere: Service) -> None:
    for change in CHANGES:
        was = device(abi)
        note(abi, f"waits when it is found: {change}")
        view(abi, 2)
        rows = at_desk(abi)[was]
        tamper(abi, f"UPDATE audit SET {change} WHERE number = {rows - 1} AND device = '{was}'")
        found = {each.device: each.number for each in abi.care.audit_findings()}
        assert found[was] == rows - 1, change
        note(abi, f"is written all the same: {change}")
        with pytest.raises(AuditBroken) as told:
            abi.sync()
        assert told.value.values == {"number": rows - 1}
        again(abi, westmere)
        abi.sync()
        assert notes(westmere)[f"waits when it is found: {change}"] == 1
        assert notes(westmere)[f"is written all the same: {change}"] == 1
        assert at_centre(westmere)[was,] == rows - 2
        numbered = at_desk(abi)[was] - change.startswith("number")
        assert at_centre(westmere)[was,] + at_centre(westmere, "audit_rest")[was,] == numbered
        assert first_row(westmere, device(abi)) == ("broken", was)
    assert dump(abi) == westmere.dump()


def test_a_row_that_the_centre_does_not_take_stops_nothing_else(abi: Desk, westmere: Service) -> None:
    unfit = Event(Act.VIEWED, "person", "no id at all")
    abi.write(lambda work: work._events.append(unfit)).result()  # type: ignore[attr-defined]
    note(abi, "goes up all the same")
    for _ in range(2):
        with pytest.raises(CentreRefused):
            abi.sync()
    assert notes(westmere)["goes up all the same"] == 1
    assert abi.read(lambda reader: reader.waiting()) == 0
    assert dump(abi) == westmere.dump()


@pytest.mark.parametrize("kind", ["list_queue", "list_look_after"])
def test_a_list_that_was_printed_is_taken_by_the_centre(abi: Desk, westmere: Service, kind: str) -> None:
    abi.write(lambda work: work.audit(Act.PRINTED, kind)).result()
    abi.sync()
    assert at_centre(westmere, columns="device, kind")[device(abi), kind] == 1


def test_a_rest_that_the_centre_does_not_take_does_not_end_the_lease(abi: Desk, westmere: Service) -> None:
    """Somebody put rows into the folder's audit, as of a device that none can be."""
    columns = "number, at, actor, act, kind, record, operation, hash"
    note(abi, "goes up all the same")
    tamper(abi, f"INSERT INTO audit (device, {columns}) SELECT '{WESTMERE}', {columns} FROM audit LIMIT 1")
    tamper(abi, "DELETE FROM setting WHERE key IN ('synced_at', 'lease_until')")
    with pytest.raises(CentreRefused):
        abi.sync()
    assert notes(westmere)["goes up all the same"] == 1
    assert all(abi.read(lambda reader: [reader.setting("synced_at"), reader.setting("lease_until")]))


def test_the_audit_of_a_desk_that_was_never_enrolled_reaches_the_centre(
    copied: tuple[Desk, Desk], tmp_path: Path, westmere: Service
) -> None:
    """Salvaged twice before the officer signed in."""
    _, copy = copied
    copy.close()
    for later in range(2):
        salvage_in_place(
            tmp_path / "copy", PASSPHRASE, lambda by=later: system_clock() + timedelta(minutes=by)
        )
        desk = Desk(tmp_path / "copy", PASSPHRASE)
        between = device(desk)
        view(desk, 2)
        desk.close()
    desk = Desk(tmp_path / "copy", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    here = at_desk(desk)
    desk.close()
    assert len(here) == 2 and here[between] == 3
    assert at_centre(westmere) == {(id,): count for id, count in here.items()}


def test_what_is_written_in_a_copy_while_its_push_is_under_way_overrules_nothing(
    abi: Desk, westmere: Service, tmp_path: Path
) -> None:
    """The audit was all signed before the folder was copied, and what that told of had not been sent."""
    with road_to(westmere.address) as road:
        abi.sign_in(road.address, "westmere", "abi", PASSWORD)
        note(abi, "Rang.")
        road.spoil = lambda call: call.reset() if call.path.endswith("/push") else pass_on(call)
        with pytest.raises(NoLine):
            abi.sync()
        road.mend()
        abi.close()
        shutil.copytree(tmp_path / "abi", tmp_path / "copy")
        first, copy = Desk(tmp_path / "abi", PASSPHRASE), Desk(tmp_path / "copy", PASSPHRASE)
        first.write(born, "1951").result()
        first.sync()
        first.close()
        copy.sign_in(road.address, "westmere", "abi", PASSWORD)

        def write_meanwhile(call: Call) -> None:
            if call.path.endswith("/push"):
                copy.write(born, "1961").result()
            pass_on(call)

        road.spoil = write_meanwhile
        with pytest.raises(AuditForked):
            copy.sync()
        road.mend()
        again(copy, westmere)
        copy.close()
    (told,) = (row["born"] for row in westmere.dump()["person"] if row["id"] == RHIANNON)
    assert told == "1951"
