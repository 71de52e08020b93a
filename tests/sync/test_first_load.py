"""The first load of a real desk from a real service: in order over all scopes, resumed where it was, once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import msgspec
import pytest
import zstandard

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.errors import CentreUnclear, NoLine
from caseapp.ports import Changes
from caseapp.usecases.this_desk import first_sync_complete
from caseapp.wire.messages import Problem
from tests.support.desks import PASSPHRASE
from tests.support.road import Call, Road, Spoiler, pass_on, road_to
from tests.support.services import Service, dump


@pytest.fixture
def road(westmere: Service) -> Iterator[Road]:
    with road_to(westmere.address) as road:
        yield road


@pytest.fixture
def desk(tmp_path: Path, road: Road) -> Iterator[Desk]:
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    desk.sign_in(road.address, "westmere", "abi", PASSWORD)
    yield desk
    desk.close()


def loads(road: Road) -> list[tuple[str, str]]:
    """Scope and key of each page of a first load that was asked for."""
    asked = [urlsplit(call.path) for call in road.calls]
    queries = [
        parse_qs(each.query, keep_blank_values=True) for each in asked if each.path.endswith("/snapshot")
    ]
    return [(query["scope"][0], query["after"][0]) for query in queries]


def from_page(number: int, spoil: Spoiler) -> Spoiler:
    """Spoil the first load from its page of this number on, the first being 0."""
    seen: list[Call] = []

    def choose(call: Call) -> None:
        if "/snapshot" in call.path:
            seen.append(call)
        (spoil if "/snapshot" in call.path and len(seen) > number else pass_on)(call)

    return choose


def test_what_is_needed_first_comes_first_of_all_scopes_and_never_again(
    desk: Desk, road: Road, westmere: Service
):
    heard: list[set[str]] = []
    stop = desk.listen(lambda changes: heard.append({kind for kind, _ in changes.touched}))
    desk.sync()
    stop()
    teams = [scope for scope in desk.read(lambda reader: reader.me.scopes) if scope != "council"]
    asked = loads(road)
    assert [scope for scope, _ in asked] == ["council", *teams, "council"] and len(teams) == 4
    assert [after == "" for _, after in asked] == [True] * 5 + [False]
    first = {kind: at for at, kinds in reversed([*enumerate(heard)]) for kind in kinds}
    assert first["marker"] <= first["person"] < first["case"] < first["contact"]
    assert dump(desk) == westmere.dump()
    desk.sync()
    assert loads(road) == asked


def half(call: Call) -> None:
    """The line breaks in mid-answer, and the caller is not told."""
    head, _, body = call.real().partition(b"\r\n\r\n")
    cursor = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"caseapp-cursor"))
    call.answer("200 OK", body[: len(body) // 2], cursor.decode())


@pytest.mark.parametrize("page", [0, 1, 4])
def test_a_cut_line_and_a_restart_cost_one_page(
    desk: Desk, road: Road, westmere: Service, tmp_path: Path, page: int
):
    road.spoil = from_page(page, half)
    with pytest.raises(NoLine):
        desk.sync()
    desk.close()
    so_far = loads(road)
    assert len(so_far) == page + 1
    road.mend()
    again = Desk(tmp_path / "abi", PASSPHRASE)
    try:
        assert not again.read(first_sync_complete)
        again.sync()
        assert again.read(first_sync_complete)
        assert loads(road)[page + 1] == so_far[page] and len(loads(road)) == 7
        assert dump(again) == westmere.dump()
    finally:
        again.close()


def test_a_desk_that_ends_in_mid_page_goes_on_from_the_checkpoint(
    desk: Desk, road: Road, westmere: Service, tmp_path: Path
):
    heard: list[Changes] = []

    def end(changes: Changes) -> None:
        heard.append(changes)
        desk.end()

    desk.listen(end)
    with pytest.raises(NoLine):
        desk.sync()
    desk.close()
    again = Desk(tmp_path / "abi", PASSPHRASE)
    try:
        again.sync()
        (_, nothing), (_, checkpoint), *_ = loads(road)
        assert len(heard) == 1 and nothing == "" and checkpoint != ""
        assert dump(again) == westmere.dump()
    finally:
        again.close()


def test_a_load_from_a_centre_that_was_put_back_in_the_midst_of_it_begins_again(
    desk: Desk, road: Road, westmere: Service
):
    forgot = Problem("mark_unknown", "The desk has read what this centre does not know.")

    def once(call: Call) -> None:
        road.mend()
        call.answer("409 Conflict", msgspec.json.encode(forgot))

    road.spoil = from_page(4, once)
    assert desk.sync().restored
    assert dump(desk) == westmere.dump() and desk.read(first_sync_complete)


def test_a_load_that_does_not_go_on_is_given_up(desk: Desk, road: Road):
    def stand_still(call: Call) -> None:
        head, _, body = call.real().partition(b"\r\n\r\n")
        cursor = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"caseapp-cursor"))
        lines = [msgspec.json.decode(line) for line in zstandard.decompress(body).split(b"\n")]
        lines[-1] |= {"more": True, "after": ""}
        call.answer(
            "200 OK", zstandard.compress(b"\n".join(map(msgspec.json.encode, lines))), cursor.decode()
        )

    road.spoil = from_page(0, stand_still)
    with pytest.raises(CentreUnclear):
        desk.sync()
    assert len(loads(road)) == 1
