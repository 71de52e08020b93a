"""References of desks at a real centre: more are fetched before the last is given out, and none is given out twice."""

from __future__ import annotations

import shutil
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4, RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.domain.references import BLOCK_SIZE, is_temporary
from caseapp.errors import AuditForked, SignInNeeded
from caseapp.ports import UNSETTLED
from caseapp.usecases import cases
from caseapp.usecases.find import find
from tests.support.desks import PASSPHRASE
from tests.support.services import Service, dump, sign_in

BIN = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}


@pytest.fixture
def abi(tmp_path: Path, westmere: Service):
    desk = Desk(tmp_path / "abi", PASSPHRASE)
    sign_in(desk, westmere, "abi")
    desk.sync()
    yield desk
    desk.close()


@pytest.fixture
def still_open():
    """Closes what a test leaves open."""
    with ExitStack() as stack:
        yield stack


def missed_bin(desk: Desk) -> CaseId:
    service = desk.knowledge.catalogue.version("524", 1)
    return desk.write(cases.open_case, service, BIN, person=RHIANNON, place=MILL_LANE_4).result().value


def reference_of(desk: Desk, case: CaseId) -> str:
    return desk.read(lambda reader: reader.get(Case, case)).reference


def cases_found(desk: Desk, typed: str) -> list[CaseId]:
    return [found.row.id for found in desk.read(find, desk.knowledge, typed, desk.clock()).cases]


def block_of(desk: Desk, key: str = "block_code") -> str:
    return desk.read(lambda reader: reader.setting(key))


def use_up_to(desk: Desk, left: int) -> None:
    desk.write(lambda work: work.keep_setting("block_used", str(BLOCK_SIZE - left))).result()


def test_a_desk_that_runs_low_fetches_a_block_and_goes_over_to_it_with_the_line_down(abi, westmere):
    first = block_of(abi)
    use_up_to(abi, 1)
    abi.sync()
    spare = block_of(abi, "block_spare")
    assert spare and spare != first
    westmere.stop()
    given = [reference_of(abi, missed_bin(abi)) for _ in range(3)]
    assert [each[:-2] for each in given] == [f"WES-{first}-9999", f"WES-{spare}-0001", f"WES-{spare}-0002"]
    westmere.start()
    abi.sync()
    assert dump(abi) == westmere.dump() and block_of(abi, "block_spare") == ""


def test_a_copied_folder_gives_out_from_a_block_of_its_own_once_it_is_another_device(
    abi, westmere, tmp_path, still_open
):
    missed_bin(abi)
    abi.sync()
    abi.close()
    shutil.copytree(tmp_path / "abi", tmp_path / "copy")
    desks = [still_open.enter_context(closing(Desk(tmp_path / name, PASSPHRASE))) for name in ("abi", "copy")]
    shared = block_of(desks[0])
    made = [missed_bin(desk) for desk in desks]
    desks[0].sync()
    for told in (SignInNeeded, AuditForked):
        with pytest.raises(told):
            desks[1].sync()
        assert block_of(desks[1]) == ("" if told is AuditForked else shared)
        sign_in(desks[1], westmere, "abi")
    made.append(missed_bin(desks[1]))
    desks[1].sync()
    assert block_of(desks[1]) != shared == block_of(desks[0])
    given = {row["id"]: row["reference"] for row in westmere.dump()["case"]}
    assert len(set(given.values())) == len(given) and set(made) <= given.keys()
    assert given[made[2]] == reference_of(desks[1], made[2])


def test_a_temporary_reference_finds_its_case_for_ever_at_every_desk(abi, westmere, tmp_path, still_open):
    """The desk had not met a centre yet, and a letter had been printed."""
    new = still_open.enter_context(closing(Desk(tmp_path / "new", PASSPHRASE)))
    service = new.knowledge.catalogue.version("524", 1)
    case = new.write(cases.open_case, service, BIN, person=None, place=None).result().value
    told = reference_of(new, case)
    assert is_temporary(told) and cases_found(new, told) == [case]
    sign_in(new, westmere, "jo")
    new.sync()
    lasting = reference_of(new, case)
    abi.sync()
    assert not is_temporary(lasting) and dump(new) == dump(abi) == westmere.dump()
    for desk in (new, abi):
        assert reference_of(desk, case) == lasting
        assert desk.read(cases.case_page, desk.knowledge, case).alias == told
        for typed in (told, told.lower().replace("-", ""), lasting):
            assert cases_found(desk, typed) == [case], typed
            assert desk.read(cases.case_of_reference, typed).id == case
    why = new.read(find, new.knowledge, told, new.clock()).cases[0].why
    assert [(each.fact, each.text) for each in why] == [("alias", told)]
    assert new.read(lambda reader: reader.outbox(UNSETTLED)) == []
