"""Two officers, a watcher and their centre: whatever is done in whatever order, and whatever befalls it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from caseapp.domain.case import Case
from caseapp.domain.fields import Record
from caseapp.domain.marker import Marker
from caseapp.domain.person import Language, Person
from caseapp.errors import CentreUnclear, NoLine
from caseapp.ports import OutboxState
from caseapp.usecases.outbox import Choice, Keep, discard, retry, send_anyway, settle
from tests.machine import acts
from tests.machine.backup import Backup
from tests.machine.centre import TheCentre
from tests.machine.centre_truth import truth_of
from tests.machine.chance import MOST_SEEDS
from tests.machine.desk_truth import check_bytes, check_desk, words_of_others
from tests.machine.history import check_history
from tests.machine.player import Player
from tests.machine.road import WAIT, Spoilt

T = TypeVar("T")
OFFICERS = ("dewi", "elin", "mair")
MOST_ROUNDS = 4
"""So often every desk syncs at most until all is quiet."""

STEPS_APART = 15
"""Whether everything holds is looked at no sooner: work must have had time to meet."""

either, editor, anybody = st.integers(0, 1), st.integers(0, 2), st.integers(0, 3)
"""Of the two officers; of these and whoever works with a copy of a folder, if anybody does; of all."""

which = st.integers(0, 2)
team = st.integers(0, 3)
yes = st.booleans()


class SyncMachine(RuleBasedStateMachine):
    """`centre` and the empty `folders` of three desks are given before it runs.

    `steps` counts what it did, `history` is a fingerprint of it: of all acts, requests and decisions.
    """

    centre: TheCentre
    folders: Path
    steps = 0
    history = ""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory(dir=self.folders.parent)
        self.players: list[Player] = []
        self.made: dict[type[Record], list[str]] = {Person: [], Case: [], Marker: []}
        self.number = self.since_rest = 0
        self.covers = True
        self.backup: Backup | None = None
        self.put_back = False

    @initialize(seed=st.integers(0, MOST_SEEDS - 1))
    def desks_are_set_up(self, seed: int) -> None:
        self.centre.time.begin()
        self.centre.chance.begin(seed)
        self.town = self.centre.found()
        for name in OFFICERS:
            folder = shutil.copytree(self.folders / name, Path(self.place.name) / name)
            self.players.append(Player(name, self.town, self.centre, folder))
        self._all_sync()
        self._meet(self.players[0])
        case = self._on(self.players[0], Person, 0, acts.open_case, self.town.waste, self._words())
        self._keep(Case, case)
        self._all_sync()

    def teardown(self) -> None:
        with self.place, ExitStack() as open_desks:
            for player in self.players:
                open_desks.callback(player.close)
            if self.players:
                self._rest()
                truth = truth_of(self.centre, self.town)
                of_others = [words_of_others(player, truth) for player in self.players]
                open_desks.close()
                for player, words in zip(self.players, of_others, strict=True):
                    check_bytes(player.folder, words)

    # What officers do

    @precondition(lambda self: len(self.made[Person]) < 3)  # few, so that edits meet
    @rule(who=editor)
    def somebody_new(self, who: int) -> None:
        self._meet(self._editor(who))

    @precondition(lambda self: len(self.made[Case]) < 4)
    @rule(who=editor, person=which, of=team)
    def a_new_case(self, who: int, person: int, of: int) -> None:
        player = self._editor(who)
        made = self._on(player, Person, person, acts.open_case, self.town.teams[of], self._words())
        self._keep(Case, made)

    @precondition(lambda self: len(self.made[Marker]) < 2)
    @rule(who=editor, person=which)
    def a_marker(self, who: int, person: int) -> None:
        self._keep(Marker, self._on(self._editor(who), Person, person, acts.warn, self._words()))

    @rule(who=editor, case=which, of_case=yes)
    def a_note(self, who: int, case: int, of_case: bool) -> None:
        self._note(self._editor(who), case, of_case=of_case)

    @rule(who=editor, person=which, year=st.integers(1950, 1952), language=st.sampled_from([None, *Language]))
    def two_answers(self, who: int, person: int, year: int, language: Language | None) -> None:
        self._on(self._editor(who), Person, person, acts.decide, year, language)

    @rule(who=editor, person=which, first=yes)
    def a_sentence(self, who: int, person: int, first: bool) -> None:
        self._on(self._editor(who), Person, person, acts.write, self._words(), first=first)

    @rule(who=editor, person=which, what=st.sampled_from(["large print", "relay"]), no_more=yes)
    def a_need(self, who: int, person: int, what: str, no_more: bool) -> None:
        self._on(self._editor(who), Person, person, acts.need, what, no_more=no_more)

    @precondition(lambda self: self.made[Marker])
    @rule(who=editor, marker=which, level=st.integers(1, 3), instruct=yes)
    def a_level(self, who: int, marker: int, level: int, instruct: bool) -> None:
        self._on(self._editor(who), Marker, marker, acts.level, level, self._words() if instruct else "")

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which)
    def an_answer(self, who: int, case: int) -> None:
        self._on(self._editor(who), Case, case, acts.answer, self._words())

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which, days=st.integers(1, 2))
    def received_earlier(self, who: int, case: int, days: int) -> None:
        self._on(self._editor(who), Case, case, acts.receive, days)

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which, to=team, known=yes)
    def a_case_is_given_away(self, who: int, case: int, to: int, known: bool) -> None:
        """If it is `known`, every desk that may have it has it by then."""
        if known:
            self._all_sync()
        self._on(self._editor(who), Case, case, acts.give, self.town.teams[to])

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which, outcome=st.sampled_from(["collected", "not_ours"]), known=yes)
    def a_case_ends(self, who: int, case: int, outcome: str, known: bool) -> None:
        if known:
            self._all_sync()
        self._on(self._editor(who), Case, case, acts.close, outcome)

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which)
    def a_case_begins_again(self, who: int, case: int) -> None:
        self._on(self._editor(who), Case, case, acts.reopen, self._words())

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which, status=st.sampled_from(["crew_sent", "looked_at"]))
    def a_case_goes_on(self, who: int, case: int, status: str) -> None:
        self._on(self._editor(who), Case, case, acts.progress, status)

    @precondition(lambda self: self.made[Case])
    @rule(who=editor, case=which, lift=yes)
    def a_case_is_for_its_team_alone(self, who: int, case: int, lift: bool) -> None:
        self._on(self._editor(who), Case, case, acts.restrict, lift=lift)

    @rule(who=editor, mine=st.lists(yes, min_size=3, max_size=3))
    def a_conflict_is_settled(self, who: int, mine: list[bool]) -> None:
        player = self._editor(who)
        if conflicts := player.entries(OutboxState.CONFLICT):
            entry = conflicts[0]
            choices: dict[str, Choice] = {
                clash[0]: Keep.MINE if mine[at % 3] else Keep.THEIRS for at, clash in enumerate(entry.clashes)
            }
            player.act(settle, entry.operation.id, choices)

    @rule(who=editor, how=st.integers(0, 2))
    def what_was_not_taken_is_looked_at(self, who: int, how: int) -> None:
        player = self._editor(who)
        states = (OutboxState.REJECTED, OutboxState.CONFLICT, OutboxState.QUARANTINED)
        if stuck := player.entries(*states):
            act = stuck[0].operation.transaction
            if how == 0:
                player.act(discard, act, "Not needed.")
            else:
                player.act(retry if how == 1 else send_anyway, act)

    # What happens on the road and to the desks

    @rule(who=anybody)
    def a_round(self, who: int) -> None:
        self.players[who % len(self.players)].sync()

    @rule(
        who=editor,
        path=st.sampled_from(["push", "pull", "audit", "refresh"]),
        how=st.sampled_from(Spoilt),
    )
    def a_spoilt_round(self, who: int, path: str, how: Spoilt) -> None:
        self._sync_spoilt(self._editor(who), path, how)

    @rule(
        who=editor,
        person=which,
        path=st.sampled_from(["push", "pull"]),
        years=st.permutations([1950, 1951, 1952]),
    )
    def one_edit_on_top_of_another(self, who: int, person: int, path: str, years: list[int]) -> None:
        """The centre has the first, and the desk does not know where it stands."""
        player = self._editor(who)
        self._on(player, Person, person, acts.decide, years[0], None)
        self._sync_spoilt(player, path, Spoilt.ANSWER_LOST)
        self._on(player, Person, person, acts.decide, years[1], None)

    @rule(who=editor)
    def what_was_late_comes(self, who: int) -> None:
        self._editor(who).road.what_was_late_comes()

    @rule(slow=either, case=which, of_case=yes, reads=yes)
    def two_pushes_at_once(self, slow: int, case: int, of_case: bool, reads: bool) -> None:
        """One has its numbers and is slow to commit; meanwhile another wants to, and the others read.

        What they had begun goes on as soon as it may; then each ends its round in turn.
        """
        first, second = self.players[slow], self.players[1 - slow]
        self._note(first, case, of_case=of_case)
        self._note(second, case, of_case=not of_case)
        with ThreadPoolExecutor(3) as threads:
            with self.centre.slow.next_one():
                slowly = threads.submit(first.sync)
                self.centre.slow.wait(slowly)
                others = [threads.submit(second.sync)]
                self.centre.wait_until_done_or_stuck(others)
                if reads:
                    others.append(threads.submit(self.players[2].sync))
                    self.centre.wait_until_done_or_stuck(others)
                roads = [player.road for player in (first, second, self.players[2])]
                for road in roads:
                    road.block()
            for road in roads:
                road.wait_for_answer()
            for road, each in zip_longest(roads, (slowly, *others)):
                road.unblock()
                if each is not None:
                    each.result(WAIT)

    @rule(who=either, gap=st.integers(1, 30), after=st.sampled_from(["", "push", "pull"]), news=yes)
    def the_power_goes(self, who: int, gap: int, after: str, news: bool) -> None:
        if news:
            other = self.players[1 - who]
            self._note(other, 0, of_case=True)
            self._note(other, 0, of_case=False)
            other.sync()
        self.players[who].lose_power(gap, after)

    @rule(who=editor)
    def a_folder_is_copied(self, who: int) -> None:
        self._editor(who).keep_copy()

    @precondition(lambda self: any(player.copy for player in self.players) and not self.put_back)
    @rule()
    def a_copy_takes_its_place(self) -> None:
        player = next(player for player in self.players if player.copy)
        taken = {
            id
            for id, told in truth_of(self.centre, self.town).told.items()
            if told.result.verdict in ("applied", "merged")
        }
        player.work_on_with_copy(taken)

    @precondition(lambda self: len(self.players) == len(OFFICERS))
    @precondition(lambda self: any(player.copy for player in self.players))
    @rule()
    def a_copy_is_worked_with_too(self) -> None:
        self.players.append(next(player for player in self.players if player.copy).begin_with_copy())

    @rule()
    def the_centre_is_backed_up(self) -> None:
        self.backup = self.centre.back_up(self.town)

    @precondition(lambda self: self.backup is not None)
    @rule()
    def the_centre_is_put_back(self) -> None:
        """To what it was some time ago, as long as those who know what it forgets still hold that."""
        assert self.backup is not None
        if any(player.lacks(self.backup.decided) for player in self.players):
            self.backup = None
        else:
            self.centre.restore(self.backup)
            self.put_back = True
            for player in self.players:
                player.was_forgotten = True

    @rule()
    def who_covers_for_whom_changes(self) -> None:
        self.covers = not self.covers
        covered = [self.town.planning] if self.covers else [self.town.waste]
        self.centre.centre.cover(self.town.id, self.town.revenues, covered)

    @rule(minutes=st.sampled_from([1, 60, 8 * 24 * 60]))
    def time_passes(self, minutes: int) -> None:
        self.centre.time.pass_by(timedelta(minutes=minutes))

    @precondition(lambda self: self.since_rest > STEPS_APART)
    @rule()
    def all_is_quiet(self) -> None:
        self._rest()

    # Behind the rules

    def check_invariants(self, *given: Any, **named: Any) -> None:
        """Called after each rule: here is nothing to check before all is quiet, but the steps are counted."""
        self.since_rest += 1
        type(self).steps += 1
        self._tell([each for player in self.players for each in player.tell()])
        super().check_invariants(*given, **named)

    def _editor(self, who: int) -> Player:
        return self.players[-1] if who == 2 and len(self.players) > len(OFFICERS) else self.players[who % 2]

    def _rest(self) -> None:
        """All desks sync until nothing is new, and everything must hold."""
        self.since_rest = 0
        for _ in range(MOST_ROUNDS):
            self._all_sync()
            if self._is_quiet():
                break
        truth = truth_of(self.centre, self.town)
        self._tell([f"{id} {told.result.verdict} {told.result.position}" for id, told in truth.told.items()])
        check_history(truth)
        for player in self.players:
            check_desk(player, truth)
            assert not player.road.failures
        self.put_back = False

    def _tell(self, lines: list[str]) -> None:
        type(self).history = sha256("\n".join([self.history, *lines]).encode()).hexdigest()

    def _all_sync(self) -> None:
        for player in self.players:
            player.sync()

    def _is_quiet(self) -> bool:
        """Nothing is to be sent, and everybody has read up to one place."""
        waiting = (OutboxState.QUEUED, OutboxState.INFLIGHT)
        read = {at for player in self.players for at in player.cursors()}
        return len(read) == 1 and not any(player.entries(*waiting) for player in self.players)

    @staticmethod
    def _sync_spoilt(player: Player, path: str, how: Spoilt) -> None:
        with player.road.spoilt(path, how):
            try:
                player.sync()
            except (NoLine, CentreUnclear):
                assert how not in (Spoilt.DOUBLED, Spoilt.COMES_AGAIN)

    def _meet(self, player: Player) -> None:
        name = f"Ceri Example {len(self.made[Person])}"
        self._keep(Person, player.act(acts.meet, name, self._words()))

    def _note(self, player: Player, at: int, *, of_case: bool) -> None:
        kind = Case if of_case and self._shown(player, Case) else Person
        self._on(player, kind, at, acts.note_on(kind), self._words())

    def _words(self) -> str:
        self.number += 1
        return f"Canary {self.number:04d}."

    def _keep(self, kind: type[Record], id: str | None) -> None:
        if id is not None:
            self.made[kind].append(id)

    def _on(
        self, player: Player, kind: type[Record], at: int, act: Callable[..., T], *given: Any, **named: Any
    ) -> T | None:
        """An act on the `at`-th record of a kind that this desk shows, if it shows any."""
        shown = self._shown(player, kind)
        return player.act(act, shown[at % len(shown)], *given, **named) if shown else None

    def _shown(self, player: Player, kind: type[Record]) -> list[str]:
        here = {record.id for record in player.desk.read(lambda reader: reader.find(kind))}
        return [id for id in self.made[kind] if id in here]
