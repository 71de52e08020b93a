"""A desk that reads up to a position has missed nothing below it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from caseapp.central.centre import Centre
from caseapp.central.database import Connection, Database
from caseapp.central.feed import Feed, Numbering, locked_numbers, next_numbers
from caseapp.central.marks import last_mark
from caseapp.wire.feed import PAGE_ROWS, decode_page
from tests.central.conftest import QUICK, WAIT, Desk, Held, Town, wait_for_lock

WRITERS = 8
ROWS = 2_000
ROWS_A_PUSH = 10


def test_eight_writers_and_a_reader_that_misses_none(town: Town) -> None:
    reader = town.desk("bryn")
    desks = [town.desk("asha") for _ in range(WRITERS)]
    written: list[str] = []
    seen: list[str] = []
    done = threading.Event()

    def write(desk: Desk) -> None:
        for _ in range(ROWS // WRITERS // ROWS_A_PUSH):
            people = [desk.person() for _ in range(ROWS_A_PUSH)]
            assert {result.verdict for result in desk.push(*people)} == {"applied"}
            written.extend(person.record for person in people)

    def read() -> None:
        while True:
            last = done.is_set()
            seen.extend(row.id for row in reader.pull() if row.kind == "person")
            if last:
                return

    with ThreadPoolExecutor(WRITERS + 1) as threads:
        reading = threads.submit(read)
        try:
            for writing in [threads.submit(write, desk) for desk in desks]:
                writing.result()
        finally:
            done.set()
        reading.result()

    assert len(written) == ROWS
    assert sorted(seen) == sorted(written)


def unlocked(connection: Connection, council: str, count: int) -> Sequence[int]:
    return next_numbers(connection, count)


@pytest.mark.parametrize(("rule", "missed"), [(locked_numbers, 0), (unlocked, 1)])
def test_a_slow_commit_is_missed_only_without_the_lock(
    database: Database, town: Town, rule: Numbering, missed: int
) -> None:
    held = Held(rule)
    slow, quick, reader = town.desk("asha"), town.desk("asha"), town.desk("bryn")
    slow.centre = Centre(database, feed=Feed(held), hasher=QUICK)
    quick.centre = Centre(database, feed=Feed(rule), hasher=QUICK)
    reader.pull()
    one, two = slow.person(), quick.person()

    held.holding = True
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(slow.push, one)
        assert held.taken.wait(WAIT)
        second = threads.submit(quick.push, two)
        if rule is unlocked:
            second.result(WAIT)
        else:
            wait_for_lock(database)
        seen = {row.id for row in reader.pull()}
        held.let_go.set()
        first.result(WAIT)
        second.result(WAIT)
    seen |= {row.id for row in reader.pull()}

    assert len({one.record, two.record} - seen) == missed
    assert two.record in seen


def test_pages_follow_each_other_without_gap_or_overlap(asha: Desk, town: Town) -> None:
    people = [asha.person() for _ in range(PAGE_ROWS // 2 + 500)]
    for start in range(0, len(people), 1_000):
        asha.push(*people[start : start + 1_000])
    page = asha.centre.pull(asha.session, {"council": 0})
    assert page.body is not None
    chunks = list(decode_page(page.body))
    assert sum(len(chunk.rows) for chunk in chunks) == PAGE_ROWS
    assert chunks[-1].more

    rows = asha.pull()
    positions = [row.position for row in rows]
    assert positions == sorted(set(positions))
    assert {row.id for row in rows if row.kind == "person"} == {person.record for person in people}
    assert {row.id for row in rows if row.kind == "activity"} == {person.id for person in people}
    assert asha.pull() == []


@pytest.mark.parametrize("field", ["pinned", "needs"])
def test_a_page_stays_within_what_a_desk_takes(asha: Desk, field: str) -> None:
    long: Any = "x" * 1_000_000 if field == "pinned" else ["x" * 1_000_000]
    for _ in range(9):
        asha.push(asha.person(**{field: long}))
    page = asha.centre.pull(asha.session, {"council": 0})
    assert page.body is not None
    assert list(decode_page(page.body))[-1].more
    assert sum(row.values.get(field) == long for row in asha.pull()) == 9


def test_a_row_changed_again_moves_to_the_end_and_is_sent_once(asha: Desk) -> None:
    person = asha.person(born="1950")
    asha.push(person, asha.person())
    asha.push(asha.operation("person", "patch", {"born": ["1950", "1951"]}, record=person.record))
    sent = [row for row in asha.pull() if row.kind == "person"]
    assert [row.values["born"] for row in sent] == [None, "1951"]


def test_the_cursor_advances_when_nothing_concerns_the_scope(
    asha: Desk, database: Database, town: Town
) -> None:
    asha.push(asha.person())
    scope = f"team:{town.team}"
    page = asha.centre.pull(asha.session, {scope: 0})
    with database.transaction(town.id) as connection:
        assert (page.body, page.end) == (None, last_mark(connection, town.id)[0])
    assert asha.centre.pull(asha.session, {scope: page.end}) == page


def test_a_rejected_push_moves_nothing(asha: Desk) -> None:
    asha.pull()
    before = asha.cursor
    asha.push(asha.operation("person", "patch", {"born": [None, "1950"]}))
    assert asha.pull() == []
    assert asha.cursor == before
