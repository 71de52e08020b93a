"""Whatever is done in whatever order: nothing typed is lost or sent twice, and nothing waits for ever."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from caseapp.bootstrap import Desk
from caseapp.clock import system_clock
from caseapp.domain.activity import Activity, ActivityKind
from caseapp.domain.apply import apply, refusal
from caseapp.domain.contact import Contact, Finish, Park, Unpark
from caseapp.domain.dependence import builds_on
from caseapp.domain.fields import Record, plain_values
from caseapp.domain.kinds import KIND_BY_NAME, name_of
from caseapp.domain.operations import Create, Operation, Patch
from caseapp.domain.person import Channel, Person, PersonName
from caseapp.errors import NotFound, Refused
from caseapp.ports import UNDECIDED, OutboxEntry, OutboxState
from caseapp.storage import outbox, replica
from caseapp.storage.sync_desk import StoreSyncDesk
from caseapp.usecases import contacts, people
from caseapp.usecases.outbox import Choice, Edited, Keep, discard, retry, send_anyway, settle
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import Result, WireClash, WireOperation
from caseapp.wire.operations import from_wire
from tests.support.desks import PASSPHRASE

SHOWN = ((Person, {}), (PersonName, {}), (Contact, {}), (Activity, {"kind": ActivityKind.NOTE}))
HOLDING = (OutboxState.REJECTED, OutboxState.CONFLICT, OutboxState.QUARANTINED, OutboxState.WAITING)
LATER = datetime(2026, 11, 20, 9, tzinfo=UTC)
VERDICTS = ("applied", "merged", "conflict", "rejected", "rejected")
words = st.sampled_from(["one", "two", "three"])
chances = st.randoms(use_true_random=True)
Key = tuple[str, str]


class OutboxMachine(RuleBasedStateMachine):
    """A desk, and a centre that decides as chance has it but never against itself."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.desk = Desk(shutil.copytree(self.folder, Path(self.place.name) / "desk"), PASSPHRASE)
        self.sync = StoreSyncDesk(self.desk._store, system_clock)
        self.centre: dict[Key, Record] = {}
        self.positions: dict[Key, int] = {}
        self.position = self.read_up_to = 1
        self.told: dict[Key, Record] = {}
        self.unseen: list[Operation] = []
        self.seen: dict[str, Operation] = {}
        self.on_their_way: list[WireOperation] = []
        self.number = 0

    def teardown(self) -> None:
        try:
            self._settle_all()
        finally:
            self.desk.close()
            self.place.cleanup()

    # What an officer does

    @initialize()
    def one_person_is_known(self) -> None:
        self.a_new_person()
        self._round("applied")

    @precondition(lambda self: len(self._known("person")) < 2)  # few, so that edits meet
    @rule()
    def a_new_person(self) -> None:
        self.number += 1
        self.desk.write(people.add_person, people.NewPerson(f"Ceri Example {self.number}")).result()

    @rule(chance=chances)
    def a_note(self, chance) -> None:
        if known := self._known("person"):
            self.number += 1
            person = chance.choice(known)
            self.desk.write(people.add_note, f"Note {self.number}.", person=person).result()

    @rule(born=words | st.none())
    def an_edit(self, born) -> None:
        if known := self._known("person"):
            self.number += 1
            new = {"pinned": f"Pinned {self.number}."} | ({"born": born} if born else {})
            self.desk.write(lambda work: work.patch(work.get(Person, known[0]), **new)).result()

    @rule(need=words)
    def a_need(self, need) -> None:
        if known := self._known("person"):
            self.desk.write(lambda work: work.add(work.get(Person, known[0]), "needs", need)).result()

    @rule(chance=chances)
    def a_call_goes_on(self, chance) -> None:
        if known := self._known("contact"):
            step = chance.choice([Park("Rings back."), Unpark(), Finish(LATER)])
            self._act(lambda work: work.command(work.get(Contact, known[-1]), step))
        else:
            self.desk.write(contacts.start_contact, Channel.PHONE).result()

    # What becomes of it

    @rule(limit=st.integers(1, 8))
    def operations_are_sent(self, limit) -> None:
        self._send(limit)

    @precondition(lambda self: self.on_their_way)
    @rule()
    def the_answer_is_lost(self) -> None:
        self.sync.requeue()
        self.on_their_way = []

    @rule(chance=chances, other=words)
    def the_centre_answers(self, chance, other) -> None:
        self._send(1)
        self._answer(lambda: chance.choice(VERDICTS), other)

    @rule()
    def rows_come(self) -> None:
        for key, record in self.centre.items():
            if self.positions[key] > self.read_up_to:
                row = FeedRow(key[0], key[1], self.positions[key], plain_values(record))
                self.desk._store.in_writer(
                    replica.take_in, ["council"], Chunk((row,), self.position)
                ).result()
        self.told, self.unseen, self.read_up_to = dict(self.centre), [], self.position

    @rule(chance=chances)
    def a_record_is_kept_back(self, chance) -> None:
        waiting = self._entries(OutboxState.QUEUED, OutboxState.WAITING)
        if waiting:
            operation = chance.choice(waiting).operation
            self.desk._store.in_writer(outbox.quarantine, operation.kind, operation.record).result()

    # What is done about it

    @precondition(lambda self: self._entries(OutboxState.REJECTED, OutboxState.CONFLICT))
    @rule(chance=chances)
    def it_is_tried_again(self, chance) -> None:
        self._do(chance, retry, OutboxState.REJECTED, OutboxState.CONFLICT)

    @precondition(lambda self: self._entries(OutboxState.REJECTED, OutboxState.CONFLICT))
    @rule(chance=chances)
    def it_is_given_up(self, chance) -> None:
        stuck = (OutboxState.REJECTED, OutboxState.CONFLICT, OutboxState.WAITING, OutboxState.QUARANTINED)
        self._do(chance, lambda work, act: discard(work, act, "Not needed."), *stuck)

    @precondition(lambda self: self._entries(OutboxState.QUARANTINED))
    @rule(chance=chances)
    def it_is_sent_anyway(self, chance) -> None:
        self._do(chance, send_anyway, OutboxState.QUARANTINED)

    @precondition(lambda self: self._entries(OutboxState.CONFLICT))
    @rule(chance=chances, edited=words)
    def a_conflict_is_settled(self, chance, edited) -> None:
        if conflicts := self._entries(OutboxState.CONFLICT):
            entry = chance.choice(conflicts)
            choices: dict[str, Choice] = {
                field: chance.choice([Keep.MINE, Keep.THEIRS, Edited(edited)]) for field, *_ in entry.clashes
            }
            self._act(settle, entry.operation.id, choices)

    # What holds all the time

    @invariant()
    def nothing_typed_is_lost_or_altered(self) -> None:
        now = {entry.operation.id: entry.operation for entry in self._entries(*OutboxState)}
        assert now.items() >= self.seen.items()
        self.seen = now

    @invariant()
    def nothing_is_sent_under_two_ids_that_both_count(self) -> None:
        """What another was put in the place of is settled; a person is made once, and so is a note."""
        places = "SELECT count(*) FROM outbox WHERE state <> 'settled' GROUP BY coalesce(place, number)"
        counts = self.desk.read(lambda reader: reader.connection.exec_driver_sql(places).scalars().all())
        made = Counter(
            operation.change.values.get("text") or operation.record
            for operation in self._operations(*(set(OutboxState) - {OutboxState.SETTLED}))
            if isinstance(operation.change, Create)
        )
        assert {*counts, *made.values()} <= {1}

    @invariant()
    def what_is_shown_is_what_the_centre_said_with_what_counts_on_top(self) -> None:
        expected = dict(self.told)
        for operation in self._counting():
            key = (operation.kind, operation.record)
            if not refusal(expected.get(key), operation):
                expected[key] = apply(expected.get(key), operation)
        shown = {
            (name_of(kind), record.id): record
            for kind, equal in SHOWN
            for record in self.desk.read(lambda reader, kind=kind, equal=equal: reader.find(kind, **equal))
        }
        assert shown == expected

    @invariant()
    def only_what_builds_on_something_open_waits(self) -> None:
        states = {entry.state for entry in self._entries(*OutboxState)}
        if OutboxState.WAITING in states:
            assert states & {OutboxState.REJECTED, OutboxState.CONFLICT, OutboxState.QUARANTINED}

    # Behind the rules

    def _counting(self) -> list[Operation]:
        """What the centre has not decided, and what it took but has not sent the row of, each in its place."""
        counting = {each.id: each for each in (*self._operations(*UNDECIDED), *self.unseen)}
        places = "SELECT id FROM outbox ORDER BY coalesce(place, number), number"
        ids = self.desk.read(lambda reader: reader.connection.exec_driver_sql(places).scalars().all())
        return [counting[id] for id in ids if id in counting]

    def _operations(self, *states: OutboxState) -> list[Operation]:
        return [entry.operation for entry in self._entries(*states)]

    def _known(self, kind: str) -> list[str]:
        return [record.id for record in self.desk.read(lambda reader: reader.find(KIND_BY_NAME[kind]))]

    def _entries(self, *states: OutboxState) -> list[OutboxEntry]:
        return self.desk.read(lambda reader: reader.outbox(states))

    def _do(self, chance, act, *states: OutboxState) -> None:
        if entries := self._entries(*states):
            self._act(act, chance.choice(entries).operation.transaction)

    def _act(self, act, *given) -> None:
        """What is refused changes nothing."""
        before = self._entries(*OutboxState)
        try:
            self.desk.write(act, *given).result()
        except (Refused, NotFound):
            assert self._entries(*OutboxState) == before

    def _answer(self, verdict, other: str) -> None:
        results = [self._decide(from_wire(each), verdict(), other) for each in self.on_their_way]
        self.sync.settle(results, "")
        self.on_their_way = []

    def _send(self, limit: int) -> None:
        """Nothing is sent that builds on what is not settled, but what was on its way already."""
        sent_before = {each.id for each in self._operations(OutboxState.INFLIGHT)}
        self.on_their_way = self.sync.take(limit)
        sent = {each.id for each in self.on_their_way} - sent_before
        open_before: list[OutboxEntry] = []
        for entry in self._entries(*OutboxState):
            if entry.operation.id in sent:
                for other in open_before:
                    clashing = [field for field, *_ in other.clashes]
                    assert not builds_on(entry.operation, other.operation, clashing)
            if entry.state in HOLDING and entry.reason != "already_exists":
                open_before.append(entry)

    def _decide(self, operation: Operation, verdict: str, other: str) -> Result:
        key = (operation.kind, operation.record)
        current, change = self.centre.get(key), operation.change
        person = change.values.get("person") if isinstance(change, Create) else None
        if reason := refusal(current, operation) or (
            "unknown_record" if person and ("person", person) not in self.centre else None
        ):
            return Result(operation.id, "rejected", 0, reason)
        if verdict == "rejected":
            return Result(operation.id, "rejected", 0, "not_stored")
        if verdict == "conflict" and isinstance(change, Patch):
            return self._clash(operation, current, change, other)
        position = self._write(key, apply(current, operation))
        self.unseen.append(operation)
        return Result(operation.id, "applied" if verdict == "conflict" else verdict, position)

    def _clash(self, operation: Operation, current: Record, change: Patch, other: str) -> Result:
        """Somebody else has written one of the fields; the others are taken."""
        field, *rest = sorted(change.new)
        taken = {name: change.new[name] for name in rest} | {field: other}
        position = self._write((operation.kind, operation.record), replace(current, **taken))
        clash = WireClash(field, change.old[field], other, change.new[field])
        return Result(operation.id, "conflict", position if rest else 0, None, [clash])

    def _write(self, key: Key, record: Record) -> int:
        self.position += 1
        self.centre[key], self.positions[key] = record, self.position
        return self.position

    def _round(self, verdict: str) -> None:
        self._send(2000)
        self._answer(lambda: verdict, "one")
        self.rows_come()

    def _settle_all(self) -> None:
        """A person has looked at everything: then all is sent, and nothing waits."""
        if self.on_their_way:
            self.the_answer_is_lost()
        for act in {each.transaction for each in self._operations(OutboxState.QUARANTINED)}:
            self._act(send_anyway, act)
        self._round("applied")
        while stuck := self._entries(OutboxState.REJECTED, OutboxState.CONFLICT):
            self.desk.write(discard, stuck[0].operation.transaction, "Looked at.").result()
            self._round("applied")
        assert not self._entries(*UNDECIDED)
        self.what_is_shown_is_what_the_centre_said_with_what_counts_on_top()
        counts = "SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM outbox WHERE replayed)"
        left = self.desk.read(lambda reader: tuple(reader.connection.exec_driver_sql(counts).one()))
        assert left == (0, 0)


def test_nothing_typed_is_lost_or_sent_twice_and_nothing_waits_for_ever(tmp_path):
    Desk(tmp_path / "desk", PASSPHRASE).close()
    OutboxMachine.folder = tmp_path / "desk"
    bounds = settings(max_examples=12, stateful_step_count=50, deadline=None)
    run_state_machine_as_test(OutboxMachine, settings=bounds)
