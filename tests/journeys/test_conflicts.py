"""Every conflict of the merge table, made by two real desks and settled in the real window by two keys a field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import (
    ABI,
    CUSTOMER_SERVICES,
    GETHIN,
    JO,
    MILL_LANE_4,
    REVENUES,
    RHIANNON,
    TOMOS,
    WASTE,
)
from caseapp.domain.case import Answer, Assign, Case, Close, Progress
from caseapp.domain.ids import CaseId
from caseapp.domain.person import ContactPoint, Language, Person
from caseapp.ports import OutboxState, UnitOfWork
from caseapp.usecases import cases
from tests.support.desks import PASSPHRASE
from tests.support.line import line_to
from tests.support.services import dump, sign_in
from tests.ui.screens.desk_in_hand import texts_of
from ui.hands import Hands
from ui.runtime.line import Line
from ui.screens.case import CaseScreen
from ui.screens.conflicts import ConflictsScreen

pytestmark = pytest.mark.journey

Act = Callable[[UnitOfWork], object]


@dataclass(frozen=True, slots=True)
class Scene:
    """What each officer does to the same record, what the screen then tells, and how it is settled.

    `keys` are pressed one after another; words between quotes are typed into a third answer. `then`: what stands in
    the end, asked of any desk.
    """

    name: str
    theirs: Act
    mine: Act
    told: tuple[str, ...]
    keys: tuple[str, ...]
    then: Callable[[Desk], bool]


def patch_person(id: str, **new: object) -> Act:
    return lambda work: work.patch(work.get(Person, id), **new)


def person(desk: Desk, id: str) -> Person:
    return desk.read(lambda reader: reader.get(Person, id))


def case(desk: Desk, id: str) -> Case:
    return desk.read(lambda reader: reader.get(Case, id))


def take_step(id: str, step: Progress | Close | Assign) -> Act:
    return lambda work: work.command(work.get(Case, id), step)


def open_bin(desk: Desk) -> str:
    """Somebody's bin was missed; gives the case."""
    service = desk.knowledge.catalogue.version("524", 1)
    form = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    return desk.write(cases.open_case, service, form, person=RHIANNON, place=MILL_LANE_4).result().value


def scenes(desk: Desk, bins: list[str]) -> list[Scene]:
    """One of each kind; no two about the same record."""
    now = desk.clock()
    closed_twice, moved, given, to_officer, asked = bins
    answer = desk.read(lambda reader: reader.find(Answer, case=asked, question="out_by_six"))[0].id
    point = desk.read(lambda reader: reader.find(ContactPoint, person=RHIANNON))[0].id

    def call_at(value: str, normalised: str) -> Act:
        return lambda work: work.patch(work.get(ContactPoint, point), value=value, normalised=normalised)

    def value_of_point(each: Desk) -> tuple[str, str]:
        found = each.read(lambda reader: reader.get(ContactPoint, point))
        return found.value, found.normalised

    return [
        Scene(
            "the same sentence of a text",
            patch_person(RHIANNON, pinned="Ring after 11."),
            patch_person(RHIANNON, pinned="Ring twice after 10."),
            ("The same sentence was changed twice", "Ring after 11.", "Ring twice after 10."),
            ("M", "Ctrl+Return"),
            lambda each: person(each, RHIANNON).pinned == "Ring twice after 10.",
        ),
        Scene(
            "several fields that a person decides, in one go",
            patch_person(GETHIN, born="1948-02-03", language=Language.EN),
            patch_person(GETHIN, born="1948-03-02", language=Language.UNKNOWN),
            ("Two different answers", "03/02/1948", "02/03/1948", "English", "not known"),
            ("M", "T", "Ctrl+Return"),
            lambda each: (
                (person(each, GETHIN).born, person(each, GETHIN).language) == ("1948-03-02", Language.EN)
            ),
        ),
        Scene(
            "a third answer",
            call_at("07700 900142", "+447700900142"),
            call_at("07700 900124", "+447700900124"),
            ("Two different answers", "07700 900142", "07700 900124"),
            ("E", "“07700 900111”", "Ctrl+Return"),
            lambda each: value_of_point(each) == ("07700 900111", "+447700900111"),
        ),
        Scene(
            "an answer of a form",
            lambda work: work.patch(work.get(Answer, answer), value="no"),
            lambda work: work.patch(work.get(Answer, answer), value="not_sure"),
            ("Two different answers", "Yes", "No", "Not sure"),
            ("T", "Ctrl+Return"),
            lambda each: each.read(lambda reader: reader.get(Answer, answer)).value == "no",
        ),
        Scene(
            "a date",
            patch_person(TOMOS, died_on=now.date().replace(day=1)),
            patch_person(TOMOS, died_on=now.date().replace(day=2)),
            ("Two different answers", f"{now.date().replace(day=1):%d/%m/%Y}"),
            ("M", "Ctrl+Return"),
            lambda each: person(each, TOMOS).died_on == now.date().replace(day=2),
        ),
        Scene(
            "a case that both closed",
            take_step(closed_twice, Close("not_out", now)),
            take_step(closed_twice, Close("collected", now)),
            (
                "Somebody else was first",
                "It cannot be kept: the case is closed. Keep theirs, then reopen the case.",
            ),
            ("T", "Ctrl+Return"),
            lambda each: case(each, closed_twice).outcome == "not_out",
        ),
        Scene(
            "a step on a case that was closed meanwhile",
            take_step(moved, Close("not_out", now)),
            take_step(moved, Progress("crew_told")),
            (
                "Somebody else was first",
                "It cannot be kept: the case is closed. Keep theirs, then reopen the case.",
            ),
            ("T", "Ctrl+Return"),
            lambda each: case(each, moved).status == "opened",
        ),
        Scene(
            "a case that both gave away",
            take_step(given, Assign(CUSTOMER_SERVICES)),
            take_step(given, Assign(REVENUES)),
            ("The case is with Customer Services.", "You gave it to Revenues."),
            ("M", "Ctrl+Return"),
            lambda each: case(each, given).team == REVENUES,
        ),
        Scene(
            "two officers of a team",
            take_step(to_officer, Assign(WASTE, JO)),
            take_step(to_officer, Assign(WASTE, ABI)),
            ("The case is with Waste, Jo Mistry.", "You gave it to Waste, Abi Bevan."),
            ("T", "Ctrl+Return"),
            lambda each: case(each, to_officer).officer == JO,
        ),
    ]


def left(desk: Desk) -> int:
    return len(desk.read(lambda reader: reader.outbox((OutboxState.CONFLICT,))))


def settle(hands: Hands, screen: ConflictsScreen, scene: Scene) -> None:
    """Press the keys of a scene: at most two acts a field, and one settles them all."""
    acts = [keys for keys in scene.keys if not keys.startswith("“")]
    assert len(acts) <= max(2, len(screen.cards) + 1), scene.name
    for keys in scene.keys:
        if keys.startswith("“"):
            hands.press("Ctrl+A")
            hands.type(keys.strip("“”"))
        else:
            hands.press(keys)


def test_each_conflict_is_settled_by_two_keys_a_field(shift, westmere, tmp_path: Path) -> None:
    with line_to(westmere.address) as line:
        jo = Desk(tmp_path / "jo-desk", PASSPHRASE)
        sign_in(jo, westmere, "jo")
        jo.sync()
        bins = [open_bin(jo) for _ in range(5)]
        jo.sync()
        abi = shift("abi", line.address)
        abi.wait_for_line(Line.SYNCED)
        played = scenes(jo, bins)
        line.cut()
        abi.wait_for_line(Line.OFFLINE)
        for scene in played:
            jo.write(scene.theirs).result()
            abi.desk.write(scene.mine).result()
        jo.sync()
        line.mend()
        abi.wait_for_line(Line.SYNCED)
        line.cut()
        abi.wait_for_line(Line.OFFLINE)
        window = abi._window
        hands = Hands(window)
        assert left(abi.desk) == len(played)
        hands.press("Alt+5")
        screen = window.frame.page("conflicts")
        assert isinstance(screen, ConflictsScreen)
        for number, scene in enumerate(played):
            hands.wait(lambda n=number: len(screen.rows.keys()) == len(played) - n, f"{scene.name} in hand")
            hands.wait(lambda: bool(screen.cards), "its answers")
            told = texts_of(screen)
            assert {*scene.told, "Theirs", "Mine"} <= set(told), scene.name
            assert any(text.startswith("Jo Mistry, today ") for text in told), scene.name
            assert not any(card.look().choice for card in screen.cards), "nothing is chosen beforehand"
            settle(hands, screen, scene)
            hands.wait(lambda n=number: left(abi.desk) == len(played) - n - 1, f"{scene.name} settled")
        line.mend()
        abi.wait_for_line(Line.SYNCED)
        jo.sync()
        for scene in played:
            assert scene.then(jo) and scene.then(abi.desk), scene.name
        assert dump(jo) == dump(abi.desk) == westmere.dump()
        assert left(abi.desk) == 0
        jo.close()


def test_a_reference_given_out_twice_is_told_and_settled(shift, westmere, tmp_path: Path) -> None:
    """A folder that was copied before it was told apart gives out what another gives out too."""
    abi = shift("abi", westmere.address)
    abi.wait_for_line(Line.SYNCED)
    jo = Desk(tmp_path / "jo-desk", PASSPHRASE)
    sign_in(jo, westmere, "jo")
    jo.sync()

    def as_jo(work: UnitOfWork) -> None:
        for key in ("block_prefix", "block_code", "block_used"):
            work.keep_setting(key, jo.read(lambda reader, k=key: reader.setting(k)))

    abi.desk.write(as_jo).result()
    told = case(jo, open_bin(jo)).reference
    assert case(abi.desk, open_bin(abi.desk)).reference == told
    jo.sync()
    abi.wait_for_line(Line.SYNCED)
    hands = Hands(abi._window)
    hands.press("Alt+5")
    screen = abi._window.frame.page("conflicts")
    assert isinstance(screen, ConflictsScreen)
    hands.wait(lambda: bool(screen.cards), "the conflict")
    assert f"You gave out {told}, which another case has." in texts_of(screen)
    assert "It cannot be kept: only the centre changes that." in texts_of(screen)
    hands.press("T")
    hands.press("Ctrl+Return")
    hands.wait(lambda: left(abi.desk) == 0, "it settled")
    jo.close()


def test_what_others_did_while_the_line_was_down_is_told_on_the_case(shift, westmere, tmp_path: Path) -> None:
    with line_to(westmere.address) as line:
        jo = Desk(tmp_path / "jo-desk", PASSPHRASE)
        sign_in(jo, westmere, "jo")
        jo.sync()
        id = open_bin(jo)
        jo.sync()
        abi = shift("abi", line.address)
        abi.wait_for_line(Line.SYNCED)
        window, hands = abi._window, Hands(abi._window)
        window.open_case(CaseId(id))
        hands.wait(lambda: bool(abi.desk.read(lambda reader: reader.looked(id))), "the case looked at")
        line.cut()
        abi.wait_for_line(Line.OFFLINE)
        jo.write(cases.progress_case, id, "crew_told").result()
        jo.sync()
        page = window.frame.page(f"case:{id}")
        assert isinstance(page, CaseScreen) and not page.missed.isVisible()
        line.mend()
        abi.wait_for_line(Line.SYNCED)
        hands.wait(page.missed.isVisible, "the band")
        assert any(
            text.startswith("Jo Mistry moved it to “Crew told”, today ") for text in texts_of(page.missed)
        )
        hands.press("Ctrl+W")
        window.open_case(CaseId(id))
        again = window.frame.page(f"case:{id}")
        assert isinstance(again, CaseScreen)
        hands.wait(lambda: bool(again.accessibleName()), "the case again")
        assert not again.missed.isVisible()
        jo.close()
