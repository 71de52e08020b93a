"""One act is one transaction: rows, operations, timeline; what waits is replayed on what the centre says."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.case import Case
from caseapp.domain.fields import plain_values
from caseapp.domain.marker import Marker
from caseapp.domain.person import Person, PersonName
from caseapp.domain.references import is_temporary, parse
from caseapp.errors import AnswerMissing, Refused
from caseapp.ports import UNSETTLED
from caseapp.storage import replica
from caseapp.usecases import cases, people
from caseapp.usecases.outbox import discard
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import Result
from tests.support.answers import answer, refuse, take

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


def operations(desk) -> list:
    return [entry.operation for entry in desk.read(lambda reader: reader.outbox(UNSETTLED, 1000))]


def open_bin(desk):
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result()


def reference_of_new_case(desk) -> str:
    case = open_bin(desk).value
    return desk.read(lambda reader: reader.get(Case, case)).reference


def test_one_act_is_one_transaction_and_tells_what_it_touched(westmere_desk):
    done = open_bin(westmere_desk)
    made = operations(westmere_desk)
    assert [each.kind for each in made] == ["case", "answer", "answer", "answer"]
    assert len({each.transaction for each in made}) == 1
    assert [each.number for each in made] == sorted({each.number for each in made})
    assert {("case", done.value)} | {("answer", each.record) for each in made[1:]} <= done.changes.touched


def test_the_timeline_tells_of_an_act_once_under_the_operations_id(westmere_desk):
    case = open_bin(westmere_desk).value
    lines = westmere_desk.read(lambda reader: reader.find(Activity, case=case))
    assert [(line.kind, line.id) for line in lines] == [(ActivityKind.CASE, operations(westmere_desk)[0].id)]
    westmere_desk.write(people.add_note, "Neighbours emptied.", case=case, person=RHIANNON).result()
    note = operations(westmere_desk)[-1]
    assert note.id == note.record


def test_references_follow_each_other_and_are_never_given_twice(westmere_desk):
    for number in ("0001", "0002"):
        assert reference_of_new_case(westmere_desk).startswith(f"WES-7Q4M-{number}-")

    def fail(work) -> None:
        work.next_reference()
        raise AnswerMissing(question="?")

    with pytest.raises(AnswerMissing):
        westmere_desk.write(fail).result()
    assert reference_of_new_case(westmere_desk).startswith("WES-7Q4M-0003-")


def test_a_desk_without_a_block_gives_a_temporary_reference(empty_desk):
    service = empty_desk.knowledge.catalogue.version("524", 1)
    for _ in range(2):
        empty_desk.write(cases.open_case, service, BIN, person=None, place=None).result()
    first, second = (case.reference for case in empty_desk.read(lambda reader: reader.find(Case)))
    assert first != second and all(is_temporary(each) and parse(each) == each for each in (first, second))


def test_an_illegal_command_is_refused_and_leaves_nothing(westmere_desk):
    case = open_bin(westmere_desk).value
    westmere_desk.write(cases.close_case, case, "collected").result()
    before = operations(westmere_desk)
    with pytest.raises(Refused) as refused:
        westmere_desk.write(cases.close_case, case, "not_ours").result()
    assert refused.value.values == {"reason": "case_closed"}
    assert operations(westmere_desk) == before


def test_an_officer_makes_no_marker_alone(westmere_desk):
    def mark(work) -> None:
        work.create(
            Marker(
                id=work.new_id(),
                council=work.me.council,
                kind="dog",
                instruction="Ring first.",
                person=RHIANNON,
            )
        )

    with pytest.raises(Refused) as refused:
        westmere_desk.write(mark).result()
    assert refused.value.values == {"reason": "not_your_role"}


@pytest.mark.parametrize("words", ["a\x00b", "half \ud83d of a sign"])
def test_what_no_centre_could_store_is_refused_before_it_is_saved(westmere_desk, words):
    """Saved, it could never be read back from the outbox, and nothing behind it would be settled."""
    with pytest.raises(Refused) as refused:
        westmere_desk.write(people.add_note, words, person=RHIANNON).result()
    assert refused.value.values == {"reason": "bad_value:text"}
    assert operations(westmere_desk) == []


def test_an_act_longer_than_a_push_may_be_is_refused_before_it_is_saved(westmere_desk):
    with pytest.raises(Refused) as refused:
        westmere_desk.write(people.add_note, "\u0177" * 600_000, person=RHIANNON).result()
    assert refused.value.values == {"reason": "too_long"}


def test_long_words_are_sent_in_as_many_pushes_as_they_need(westmere_desk):
    for _ in range(5):
        westmere_desk.write(people.add_note, "\u0177" * 200_000, person=RHIANNON).result()
    taken = take(westmere_desk, 100)
    assert len(taken) == 2
    assert [each.id for each in taken] == [each.id for each in operations(westmere_desk)[:2]]


def test_a_listener_that_fails_keeps_nobody_waiting(westmere_desk):
    def fail(changes) -> None:
        raise RuntimeError

    stop = westmere_desk.listen(fail)
    done = westmere_desk.write(people.add_note, "Kept.", person=RHIANNON)
    assert not done.cancel()
    assert done.result(5).changes.touched
    stop()


def test_saying_the_same_again_makes_no_operation(westmere_desk):
    def pin(work) -> None:
        work.patch(work.get(Person, RHIANNON), pinned="Ring after 10, hearing aid in by then.")

    westmere_desk.write(pin).result()
    assert operations(westmere_desk) == []


words = st.sampled_from(["one", "two", "three"])
steps = st.lists(
    st.tuples(st.just("edit"), words)
    | st.tuples(st.just("centre"), words)
    | st.tuples(st.just("settle"), words),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(steps)
def test_the_shown_row_is_what_the_centre_said_with_what_waits_on_top(westmere_desk, script):
    """Edits here, rows from the centre and settled operations in any order; a model keeps the truth."""
    store = westmere_desk._store
    said = westmere_desk.read(lambda reader: reader.get(Person, RHIANNON))
    position = westmere_desk.read(lambda reader: replica.cursor_of(reader.connection, "council"))
    waiting: list[tuple[str, str]] = []
    shown = said.pinned
    base = plain_values(said)
    for what, value in script:
        if what == "edit":
            done = westmere_desk.write(lambda work, v=value: work.patch(work.get(Person, RHIANNON), pinned=v))
            if done.result().changes.touched:
                waiting.append((operations(westmere_desk)[-1].id, value))
        else:
            position += 1
            results = []
            if what == "settle" and waiting:
                id, value = waiting.pop(0)
                results = [Result(id, "applied", position)]
            base = {**base, "pinned": value}
            if results:
                assert [each.id for each in take(westmere_desk, 1)] == [results[0].id]
                answer(westmere_desk, *results)
                assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON)).pinned == shown
            chunk = Chunk((FeedRow("person", RHIANNON, position, base),), position)
            store.in_writer(replica.take_in, ["council"], chunk).result()
        shown = waiting[-1][1] if waiting else base["pinned"]
        assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON)).pinned == shown
    refused = refuse(westmere_desk)
    assert [each.id for each in refused] == [id for id, _ in waiting]
    assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON)).pinned == base["pinned"]
    assert store.read(
        lambda reader: reader.connection.exec_driver_sql("SELECT count(*) FROM base").one()
    ) == (0,)
    for each in refused:  # or the next example's edits would wait for them
        westmere_desk.write(discard, each.transaction, "typed in error").result()


def test_a_refused_creation_vanishes_with_its_line_and_from_the_search(westmere_desk):
    def name(work) -> str:
        person = work.create(Person(id=work.new_id(), council=work.me.council))
        work.create(
            PersonName(id=work.new_id(), council=work.me.council, person=person.id, full="Gone Tomorrow")
        )
        return person.id

    westmere_desk.write(name).result()
    sent = refuse(westmere_desk)
    assert not westmere_desk.read(lambda reader: reader.search("gone tomorrow", 5))
    assert not [a for a in westmere_desk.read(lambda reader: reader.find(Activity)) if a.id == sent[0].id]
    assert len(operations(westmere_desk)) == 2, "what was refused is kept"
