"""The first load of a scope: in the order of need, resumable, and with the feed after it nothing is missed."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from caseapp.central import snapshot as snapshot_module
from caseapp.central.database import Database
from caseapp.central.errors import InvalidRequest, ScopeNotGranted
from caseapp.central.frames import MOST_FRAMES, Frames
from caseapp.central.marks import last_mark
from caseapp.central.snapshot import MOST_BEHIND, ORDER
from caseapp.central.tables import KIND_TABLES
from caseapp.domain.council import Role
from caseapp.wire.feed import Chunk, decode_page
from tests.central.conftest import MADE_AT, WAIT, Desk, Time, Town
from tests.central.test_scopes import Copy, Teams, teams, verdicts  # noqa: F401

PEOPLE = 12


def pages(desk: Desk, scope: str = "council", after: str = "") -> list[list[Chunk]]:
    """The pages of a first load from a key on, each as its chunks."""
    found: list[list[Chunk]] = []
    while not found or found[-1][-1].more:
        page = desk.centre.snapshot(desk.session, scope, after)
        assert page.body is not None
        found.append(list(decode_page(page.body)))
        assert {chunk.position for chunk in found[-1]} == {page.end}
        after = found[-1][-1].after
    return found


def names(loaded: list[list[Chunk]]) -> list[tuple[str, str]]:
    return [(row.kind, row.id) for page in loaded for chunk in page for row in chunk.rows]


@pytest.fixture
def full(town: Town) -> Town:
    town.officer("sam", Role.SUPERVISOR)
    desk = town.desk("sam")
    officer = desk.session.officer
    for _ in range(PEOPLE):
        person = desk.person()
        made = {"person_name": {"person": person.record, "full": "Ceri Example"}}
        made["contact"] = {"channel": "phone", "officer": officer, "started_at": MADE_AT}
        made["marker"] = {"person": person.record, "kind": "dog", "instruction": "Ring before you call."}
        others = [desk.operation(kind, "create", values) for kind, values in made.items()]
        assert verdicts(desk, person, *others) == ["applied"] * 4
    return town


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshot_module, "PAGE_ROWS", 7)


def test_what_keeps_staff_safe_and_finds_people_comes_first_and_the_rest_is_told_apart(full: Town):
    urgent, rest = pages(full.desk("bryn"))
    kinds = list(dict.fromkeys(kind for kind, _ in names([urgent])))
    assert kinds == ["council", "team", "officer", "device", "marker", "person_name", "person"]
    assert {kind for kind, _ in names([rest])} == {"contact", "activity"}
    assert urgent[-1].rest and not rest[-1].rest
    assert ORDER.index("marker") < ORDER.index("property") < ORDER.index("person")
    assert sorted(ORDER) == sorted(KIND_TABLES)


@pytest.mark.usefixtures("small_pages")
def test_pages_have_every_row_once_and_go_on_from_any_checkpoint(full: Town, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("caseapp.wire.feed.CHECKPOINT", 3)
    bryn = full.desk("bryn")
    loaded = pages(bryn)
    every = names(loaded)
    assert len(every) == len(set(every))
    assert set(every) == {(row.kind, row.id) for row in bryn.pull()}
    chunks = [chunk for page in loaded for chunk in page]
    assert len(loaded) > 5 and max(map(len, loaded)) > 2
    for at in range(0, len(chunks) - 1, 5):
        assert names(pages(bryn, after=chunks[at].after)) == names([chunks[at + 1 :]])


@pytest.mark.usefixtures("small_pages")
def test_what_changes_and_what_leaves_while_it_is_loaded_the_feed_tells(teams: Teams):  # noqa: F811
    """A desk of Revenues loads, while between any two pages one case of Waste is closed and one is opened."""
    open_cases = [teams.case(teams.waste) for _ in range(12)]
    copy = Copy(teams.elin)
    for scope in teams.elin.session.scopes:
        held, after, position = copy.rows.setdefault(scope, {}), "", None
        while after or position is None:
            page = teams.centre.snapshot(teams.elin.session, scope, after)
            assert page.body is not None and position in (None, page.end)
            chunks, position = list(decode_page(page.body)), page.end
            held |= {(row.kind, row.id): dict(row.values) for chunk in chunks for row in chunk.rows}
            after = chunks[-1].after
            closing = {"outcome": "done", "closed_at": MADE_AT}
            if open_cases:
                close = teams.dewi.operation("case", "close", closing, record=open_cases.pop())
                assert verdicts(teams.dewi, close) == ["applied"]
            teams.case(teams.waste)
        copy.cursors[scope] = position
    assert copy.read().rows == Copy(teams.elin).read().rows
    assert copy.left


@pytest.mark.usefixtures("small_pages")
def test_a_late_frame_is_as_of_the_position_at_which_the_load_began(full: Town):
    """What moved on since is not in a frame that is made later: it comes with the feed."""
    bryn, asha = full.desk("bryn"), full.desk("asha")
    first = full.centre.snapshot(bryn.session, "council", "")
    assert first.body is not None
    key = list(decode_page(first.body))[-1].after
    new = asha.person()
    asha.push(new)
    assert new.record not in {id for _, id in names(pages(bryn, after=key))}
    bryn.cursor = first.end
    assert new.record in {row.id for row in bryn.pull()}


def test_many_desks_are_given_frames_that_were_made_once(full: Town, database: Database, prepared_url: str):
    first = pages(full.desk("bryn"))
    with (
        database.as_owner() as connection
    ):  # what is read from the tables from now on is not what stood in them
        connection.execute("SELECT set_config('app.council', %s, true)", (full.id,))
        connection.execute("ALTER TABLE person_name DROP CONSTRAINT person_name_pkey")
        connection.execute("DROP TABLE person_name")
    assert [len(page) for page in pages(full.desk("asha"))] == [len(page) for page in first]


def test_frames_are_for_who_may_have_them(full: Town, teams: Teams, make_town):  # noqa: F811
    pages(teams.dewi, f"team:{teams.waste}")
    with pytest.raises(ScopeNotGranted):
        full.centre.snapshot(teams.elin.session, f"team:{teams.waste}", "")
    other = make_town("eastmere", "EAS")
    other.officer("eve")
    ours = {id for _, id in names(pages(full.desk("bryn")))}
    assert ours.isdisjoint(id for _, id in names(pages(other.desk("eve"))))


def test_a_load_begins_where_another_began_only_if_little_has_happened_since(
    full: Town, database: Database, time: Time
):
    asha = full.desk("asha")

    def begins() -> int:
        return full.centre.snapshot(asha.session, "council", "").end

    began = begins()
    asha.push(asha.person())
    time.pass_by(minutes=1)
    assert begins() == began
    time.pass_by(minutes=5)
    later = begins()
    assert later > began
    asha.push(*(asha.person() for _ in range(MOST_BEHIND // 2 + 1)))
    time.pass_by(minutes=1)
    with database.transaction(full.id) as connection:
        assert begins() == last_mark(connection, full.id)[0] > later


def test_an_empty_scope_is_loaded_at_once(full: Town):
    (page,) = pages(full.desk("bryn"), f"team:{full.team}")
    assert (names([page]), page[-1].more, page[-1].after) == ([], False, "")


def test_a_key_from_beyond_the_head_is_of_a_centre_that_was_restored(full: Town, database: Database):
    bryn = full.desk("bryn")
    with database.transaction(full.id) as connection:
        head = last_mark(connection, full.id)[0]
    page = full.centre.snapshot(bryn.session, "council", f"{head + 1}.person.0")
    assert (page.body, page.end) == (None, head)


BAD_KEYS = {
    *("1", "1.person", "1.person.", "x.person.1", "1.account.1", "-1.person.1", "1.person.²", "1.person.1.1"),
    *(f"{10**19}.person.1", "9" * 5000 + ".person.1", "1.person\x00.1"),
}


@pytest.mark.parametrize("key", sorted(BAD_KEYS), ids=ascii)
def test_a_key_that_is_none_is_refused(full: Town, key: str):
    with pytest.raises(InvalidRequest):
        full.centre.snapshot(full.desk("bryn").session, "council", key)


def test_frames_keep_within_their_bounds_those_asked_for_last(full: Town):
    frames, made = Frames(most_bytes=10), list[str]()

    def get(name: str) -> bytes:
        def make() -> bytes:
            made.append(name)
            return name.encode() * 4

        return frames.get(name, make)

    for name in "abacab":
        assert get(name) == name.encode() * 4
    assert made == ["a", "b", "c", "b"]


def test_a_frame_that_is_being_made_is_made_once_and_one_that_fails_again():
    frames, making, go_on = Frames(), threading.Event(), threading.Event()

    def slow() -> bytes:
        making.set()
        assert go_on.wait(WAIT)
        return b"made"

    def fail() -> bytes:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        frames.get("key", fail)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(frames.get, "key", slow)
        assert making.wait(WAIT)
        second = threads.submit(frames.get, "key", fail)
        go_on.set()
        assert first.result(WAIT) == second.result(WAIT) == b"made"


def test_answers_that_are_small_are_bounded_by_their_number() -> None:
    frames, made = Frames(), list[int]()

    def answer(key: int) -> bytes:
        made.append(key)
        return b"small"

    for key in (*range(MOST_FRAMES + 1), MOST_FRAMES, 0):
        frames.get(key, lambda key=key: answer(key))  # type: ignore[misc]
    assert made == [*range(MOST_FRAMES + 1), 0]
