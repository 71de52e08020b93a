"""A desk whose copy differs from the centre's is mended row by row; no answer, whole or cut, ever empties it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.clock import system_clock
from caseapp.demo import PASSWORD
from caseapp.demo_data.council import JO, RHIANNON, WESTMERE
from caseapp.demo_data.scribe import Scribe
from caseapp.domain.activity import Activity
from caseapp.domain.case import Case
from caseapp.domain.ids import DeviceId, new_id
from caseapp.domain.person import Person, PersonName
from caseapp.domain.property import Property
from caseapp.errors import CentreUnclear, NoLine
from caseapp.ports import UNSETTLED, Changes
from caseapp.storage.settings import write_setting
from caseapp.sync.comparison import TRIES
from caseapp.wire.digest import BUCKET_DIGITS
from tests.support.desks import PASSPHRASE
from tests.support.postgres import Databases
from tests.support.road import Call, Road, pass_on, road_to, westmere_for_all
from tests.support.services import Service, dump


@pytest.fixture(scope="module")
def centre(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with westmere_for_all(databases, tmp_path_factory.mktemp("service")) as service:
        yield service


@pytest.fixture
def road(centre: Service) -> Iterator[Road]:
    with road_to(centre.address) as road:
        yield road


@pytest.fixture
def desk(tmp_path: Path, road: Road) -> Iterator[Desk]:
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    desk.sign_in(road.address, "westmere", "abi", PASSWORD)
    desk.sync()
    yield desk
    desk.close()


def plant(desk: Desk, *statements: str) -> None:
    def run(connection) -> None:
        for statement in statements:
            assert connection.exec_driver_sql(statement).rowcount == 1, statement

    desk._store.in_writer(run).result()


def rows(desk: Desk, statement: str) -> list[tuple[object, ...]]:
    return [tuple(each) for each in desk.read(lambda r: r.connection.exec_driver_sql(statement).fetchall())]


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All that stands here, with where it stands and why it is held."""
    stands = {kind: rows(desk, f'SELECT id, position FROM "{kind}" ORDER BY id') for kind in dump(desk)}
    return stands | {"held": sorted(rows(desk, "SELECT kind, record, scope FROM held"))}


def a_second(desk: Desk, kind: str, id: str) -> str:
    """Put a row here that the centre has not: another with the same content; gives its id."""
    names = [name for _, name, *_ in rows(desk, f'PRAGMA table_info("{kind}")') if name not in ("n", "id")]
    columns, other = ", ".join(f'"{name}"' for name in names), new_id()
    plant(
        desk,
        f"INSERT INTO \"{kind}\" (id, {columns}) SELECT '{other}', {columns} FROM \"{kind}\" WHERE id = '{id}'",
    )
    return other


def first(desk: Desk, kind: type, **equal: object) -> str:
    return desk.read(lambda reader: reader.find(kind, **equal))[0].id


def of_a_team(desk: Desk, kind: str) -> tuple[str, str]:
    """A row of a kind that is a team's alone, and the team's scope."""
    (found, *_) = rows(
        desk, f"SELECT record, scope FROM held AS h WHERE kind = '{kind}' AND scope <> 'council' AND NOT EXISTS"
        " (SELECT 1 FROM held WHERE kind = h.kind AND record = h.record AND scope = 'council')"
    )  # fmt: skip
    return str(found[0]), str(found[1])


def asked(road: Road, path: str) -> list[Call]:
    return [call for call in road.calls if urlsplit(call.path).path == f"/sync/v1/{path}"]


def on(path: str, spoil: Callable[[Call], None], bucket: bool = False) -> Callable[[Call], None]:
    def choose(call: Call) -> None:
        url = urlsplit(call.path)
        ours = url.path.endswith(path) and bool(parse_qs(url.query).get("bucket")) is bucket
        (spoil if ours else lambda each: each.send(each.real()))(call)

    return choose


def test_desks_that_differ_in_nothing_are_left_alone(desk: Desk, road: Road):
    heard: list[Changes] = []
    desk.listen(heard.append)
    assert desk.compare() == 0
    assert not any(changes.touched for changes in heard)
    assert len(asked(road, "digest")) == 5 and asked(road, "rows") == []


def test_what_was_planted_by_hand_is_mended_and_nothing_else_touched(desk: Desk, centre: Service):
    before, (answer, team) = everything(desk), of_a_team(desk, "answer")
    note, (line, _) = first(desk, Activity), of_a_team(desk, "activity")
    name, place = first(desk, PersonName), first(desk, Property)
    missing = first(desk, Case, closed_at=None)
    surplus = [
        a_second(desk, "person", RHIANNON),
        a_second(desk, "answer", answer),
        a_second(desk, "activity", note),
    ]
    plant(
        desk,
        f"DELETE FROM \"case\" WHERE id = '{missing}'",
        f"UPDATE person_name SET position = position + 1000, full = 'Nobody' WHERE id = '{name}'",
        f"UPDATE property SET position = 1, lines = 'Nowhere' WHERE id = '{place}'",
        f"INSERT INTO held VALUES ('answer', '{surplus[1]}', '{team}')",
        f"DELETE FROM held WHERE kind = 'activity' AND record = '{line}'",
    )
    touched: set[tuple[str, str]] = set()
    desk.listen(lambda changes: touched.update(changes.touched))
    assert desk.compare() == 8  # the line is too many in everybody's scope and missing in its team's
    assert everything(desk) == before and dump(desk) == centre.dump()
    assert {id for _, id in touched} <= {missing, name, place, line, *surplus}
    assert desk.read(lambda reader: reader.search(reader.get(Case, missing).reference, 5))
    assert desk.compare() == 0


def test_a_row_in_two_scopes_leaves_with_the_last_alone(desk: Desk):
    line, team = of_a_team(desk, "activity")
    before = everything(desk)
    plant(desk, f"INSERT INTO held VALUES ('activity', '{line}', 'council')")
    assert desk.compare() == 1
    assert everything(desk) == before
    assert rows(desk, f"SELECT scope FROM held WHERE record = '{line}'") == [(team,)]


def cut_listing(call: Call) -> None:
    """Whole JSON, but not all rows."""
    told = json.loads(call.real().partition(b"\r\n\r\n")[2])
    told["rows"] = told["rows"][:-1]
    call.answer("200 OK", json.dumps(told).encode(), "Content-Type: application/json")


def cut_listing_of_another_moment(call: Call) -> None:
    """Somebody wrote between the sums and this: the sums tell nothing of it."""
    told = json.loads(call.real().partition(b"\r\n\r\n")[2])
    told |= {"rows": told["rows"][:-1], "position": told["position"] - 1}
    call.answer("200 OK", json.dumps(told).encode(), "Content-Type: application/json")


def empty_listing(call: Call) -> None:
    told = json.loads(call.real().partition(b"\r\n\r\n")[2])
    call.answer("200 OK", json.dumps(told | {"rows": [], "count": 0}).encode())


def half(call: Call) -> None:
    head, _, body = call.real().partition(b"\r\n\r\n")
    told = [line.decode() for line in head.split(b"\r\n") if line.lower().startswith(b"caseapp-")]
    call.answer("200 OK", body[: len(body) // 2], *told)


@pytest.mark.parametrize(
    ("path", "spoil", "bucket", "fault"),
    [
        ("digest", cut_listing, True, CentreUnclear),
        ("digest", cut_listing_of_another_moment, True, CentreUnclear),
        ("digest", empty_listing, True, CentreUnclear),
        ("digest", half, True, CentreUnclear),
        ("digest", half, False, CentreUnclear),
        ("rows", half, False, NoLine),
        ("rows", lambda call: call.answer("200 OK", b"<p>Please sign in to the network"), False, CentreUnclear),
    ],
)  # fmt: skip
def test_a_cut_answer_is_no_deletion(
    desk: Desk, road: Road, path: str, spoil: Callable[[Call], None], bucket: bool, fault: type[Exception]
):
    plant(desk, f"UPDATE person SET position = position + 1000 WHERE id = '{RHIANNON}'")
    before = everything(desk)
    road.spoil = on(path, spoil, bucket)
    with pytest.raises(fault):
        desk.compare()
    assert everything(desk) == before
    road.mend()
    assert desk.compare() == 1


def test_what_a_comparison_took_out_before_it_was_cut_leaves_with_the_next_round(desk: Desk, road: Road):
    one, other = (a_second(desk, "person", RHIANNON) for _ in range(2))
    while other[-BUCKET_DIGITS:] == one[-BUCKET_DIGITS:]:
        other = a_second(desk, "person", RHIANNON)
    buckets: list[Call] = []

    def cut_second(call: Call) -> None:
        buckets.append(call)
        (half if len(buckets) == 2 else pass_on)(call)

    desk.sync()
    road.spoil = on("digest", cut_second, bucket=True)
    with pytest.raises(CentreUnclear):
        desk.compare()
    road.mend()
    (out,) = {id for (id,) in rows(desk, "SELECT record FROM leaving")} & {one, other}
    desk.sync()
    assert (
        rows(desk, f"SELECT id FROM person WHERE id = '{out}'")
        == rows(desk, "SELECT record FROM leaving")
        == []
    )


def test_what_a_listing_leaves_out_is_asked_for_by_name_before_it_leaves(desk: Desk, road: Road):
    """A centre that tells of an empty scope all through: what it still gives by name stays."""

    def nothing(call: Call) -> None:
        told = json.loads(call.real().partition(b"\r\n\r\n")[2])
        call.answer("200 OK", json.dumps(told | {"sums": {}, "rows": [], "count": 0}).encode())

    before = everything(desk)
    road.spoil = lambda call: nothing(call) if "/digest" in call.path else call.send(call.real())
    desk.compare()
    assert everything(desk) == before


@pytest.mark.parametrize("bucket", [False, True])
def test_what_others_write_meanwhile_is_read_and_not_taken_for_a_difference(
    desk: Desk, road: Road, centre: Service, bucket: bool
):
    plant(desk, f"UPDATE person SET position = position + 1000 WHERE id = '{RHIANNON}'")
    with Database(centre.database_url) as database:
        made: list[str] = []

        def write_first(call: Call) -> None:
            if len(made) < 1:
                made.append(a_person(Centre(database)))
            call.send(call.real())

        road.spoil = on("digest", write_first, bucket)
        assert desk.compare() == 1
    assert desk.read(lambda reader: reader.get(Person, made[0]))
    assert dump(desk) == centre.dump()


def test_a_scope_in_which_others_always_write_waits(desk: Desk, road: Road, centre: Service):
    plant(desk, f"UPDATE person SET position = position + 1000 WHERE id = '{RHIANNON}'")
    with Database(centre.database_url) as database:

        def write_first(call: Call) -> None:
            a_person(Centre(database))
            call.send(call.real())

        road.spoil = on("digest", write_first)
        assert desk.compare() == 0
    assert len([call for call in asked(road, "digest") if "scope=council" in call.path]) == TRIES
    assert asked(road, "rows") == []


def a_person(centre: Centre) -> str:
    made = Scribe(Random(), DeviceId(new_id()), JO).make(Person, system_clock(), JO)
    centre.admit(WESTMERE, [made])
    return made.record


def test_work_on_a_row_that_the_centre_has_not_is_never_dropped(desk: Desk):
    other = a_second(desk, "person", RHIANNON)
    desk.write(lambda work: work.patch(work.get(Person, other), pinned="Keep this.")).result()
    assert desk.compare() == 1
    desk.sync()
    (entry,) = desk.read(lambda reader: reader.outbox(UNSETTLED, 10))
    assert entry.operation.record == other and entry.operation.change.new == {"pinned": "Keep this."}
    assert rows(desk, f"SELECT id FROM person WHERE id = '{other}'") == []


def test_what_waits_is_shown_on_top_of_what_is_mended(desk: Desk, centre: Service):
    desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned="Mine.")).result()
    assert desk.compare() == 0
    plant(
        desk,
        f"UPDATE base SET position = 1, row = json_set(row, '$.born', '1900') WHERE record = '{RHIANNON}'",
    )
    assert desk.compare() == 1
    shown = desk.read(lambda reader: reader.get(Person, RHIANNON))
    (told,) = [row for row in centre.dump()["person"] if row["id"] == RHIANNON]
    assert (shown.pinned, shown.born) == ("Mine.", told["born"])
    assert desk.read(lambda reader: reader.waiting()) == 1


def test_a_centre_that_tells_of_an_earlier_head_mends_nothing(desk: Desk, road: Road):
    def earlier(call: Call) -> None:
        told = json.loads(call.real().partition(b"\r\n\r\n")[2])
        call.answer("200 OK", json.dumps(told | {"head": 1, "position": 1}).encode())

    before = everything(desk)
    road.spoil = on("digest", earlier)
    with pytest.raises(CentreUnclear):
        desk.compare()
    assert everything(desk) == before


def test_a_round_compares_once_a_day(desk: Desk, road: Road):
    desk.sync()
    assert asked(road, "digest") == []
    at = desk.read(lambda reader: reader.setting("compare_at"))
    assert at
    plant(desk, f"UPDATE person SET position = position + 1000 WHERE id = '{RHIANNON}'")
    desk._store.in_writer(write_setting, "compare_at", "2020-01-01T00:00:00.000Z").result()
    assert desk.sync().mended == 1
    compared = len(asked(road, "digest"))
    assert desk.sync().mended == 0 and len(asked(road, "digest")) == compared
    assert desk.read(lambda reader: reader.setting("compare_at")) > at


def test_a_comparison_that_fails_spoils_no_round_and_is_tried_later(desk: Desk, road: Road):
    desk._store.in_writer(write_setting, "compare_at", "2020-01-01T00:00:00.000Z").result()
    road.spoil = on("digest", half)
    assert desk.sync().mended == 0
    desk.sync()
    assert len(asked(road, "digest")) == 1
    assert not desk._sync_desk.agenda().comparison
    desk._sync_desk.compare_again(timedelta(seconds=-1))
    assert desk._sync_desk.agenda().comparison


def test_a_clock_that_was_years_ahead_puts_no_comparison_off(desk: Desk, road: Road):
    desk._store.in_writer(write_setting, "compare_at", "2999-01-01T00:00:00.000Z").result()
    plant(desk, f"UPDATE person SET position = position + 1000 WHERE id = '{RHIANNON}'")
    assert desk.sync().mended == 1
    compared = len(asked(road, "digest"))
    assert desk.sync().mended == 0 and len(asked(road, "digest")) == compared
