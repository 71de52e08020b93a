"""A desk that holds the demo council as if it had just synced, made without a centre."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from caseapp.bench.queued import queued
from caseapp.calendars import england_and_wales
from caseapp.catalogue import load_catalogue
from caseapp.clock import system_clock
from caseapp.demo_data import DemoCouncil, demo_council, demo_operations
from caseapp.domain.activity import activity_of
from caseapp.domain.apply import apply
from caseapp.domain.fields import Record, plain_values
from caseapp.domain.ids import DeviceId, new_id
from caseapp.domain.kinds import name_of
from caseapp.domain.operations import Operation
from caseapp.domain.references import Block
from caseapp.domain.scopes import EVERYONE, granted
from caseapp.keys import Opening
from caseapp.ports import Clock
from caseapp.storage.replica import take_in_whole
from caseapp.storage.store import Store
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.usecases.knowledge import Knowledge
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import Enrolment, LeasedBlock, Welcome

_ROWS = 2_000


def fill_desk(
    folder: Path,
    opening: Opening,
    *,
    people: int = 2000,
    properties: int = 1500,
    cases: int = 300,
    queue: int = 0,
    clock: Clock = system_clock,
    demo: DemoCouncil | None = None,
    centre: str = "http://127.0.0.1:9",
    also: Iterable[Record] = (),
) -> None:
    """Make `folder` a desk of Abi Bevan in Westmere that holds this much of the demo council and is closed again.

    `demo` is Westmere under other names, `centre` the address that is kept, `also` what there is besides. `queue` more
    cases are open in the queue of another team, and have no parts.
    """
    store = Store(folder, opening, clock)
    try:
        desk = StoreSyncDesk(store, clock)
        demo = demo or demo_council()
        enrolment = Enrolment(
            council=demo.council.id,
            officer=demo.officers[0].id,
            device=desk.device(),
            block=LeasedBlock(demo.council.prefix, "7Q4M"),
        )
        desk.enrolled(enrolment, centre, demo.council.slug, demo.officers[0].username)
        desk.welcomed(Welcome([EVERYONE], ""))
        operations = demo_operations(
            load_catalogue().services,
            Block(demo.council.prefix, "0DEM"),
            now=clock(),
            device=DeviceId(new_id()),
            people=people,
            properties=properties,
            cases=cases,
        )
        made = _rows([demo.council, *demo.teams, *demo.officers, *also], operations)
        rows = queued(made, demo, queue, clock()) if queue else made
        chunks = (Chunk(part, part[-1].position) for part in iter(lambda: tuple(islice(rows, _ROWS)), ()))
        store.in_writer(take_in_whole, EVERYONE, chunks).result()
        scopes = granted(demo.front, demo.covered)
        desk.welcomed(Welcome([*scopes], ""))
        head = desk.cursor(EVERYONE)
        for scope in scopes:
            desk.take_in_load(scope, Chunk((), head, last=True), "")
        desk.finished()
        knowledge = Knowledge(load_catalogue(), england_and_wales())
        store.learn(knowledge.promises(), knowledge.calendar)
    finally:
        store.close()


def _rows(given: Iterable[Record], operations: Iterable[Operation]) -> Iterator[FeedRow]:
    """The rows of these records and of what the operations make of theirs, a record that is changed again later."""
    position = 0
    open_records: dict[str, Record] = {}
    for record in given:
        position += 1
        yield FeedRow(name_of(type(record)), record.id, position, plain_values(record))
    for operation in operations:
        record = apply(open_records.get(operation.record), operation)
        if operation.kind in ("case", "contact"):
            open_records[operation.record] = record
        for each in (record, activity_of(operation, record) if operation.kind != "activity" else None):
            if each is not None:
                position += 1
                yield FeedRow(name_of(type(each)), each.id, position, plain_values(each))
