"""A desk that an earlier version left, and its centre: they are brought to this version, and sync goes on."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.domain.activity import Activity
from caseapp.domain.person import Person, PersonName
from caseapp.ports import UnitOfWork
from caseapp.usecases.people import add_note
from tests.support.desks import PASSPHRASE
from tests.support.edits import edit
from tests.support.postgres import Databases
from tests.support.proof import Said, check_centre, check_desk
from tests.support.services import Service, dump, sign_in

OLD = Path(__file__).parents[1] / "old_databases"
KEPT = "typed before the upgrade"

pytestmark = pytest.mark.journey


@pytest.fixture(params=sorted(each.parent for each in OLD.glob("*/desk.db")), ids=lambda folder: folder.name)
def saved(request: pytest.FixtureRequest) -> Path:
    """A folder of a desk, with the dump of its centre, as a version wrote them."""
    return Path(request.param)


@pytest.fixture
def centre(
    saved: Path, databases: Databases, database_url: str, isolated_environment: dict[str, str]
) -> Iterator[Service]:
    """The desk's own centre, brought to this version."""
    databases.restore(database_url, saved / "centre.sql")
    with Database(database_url) as database:
        prepare(database)
    service = Service(database_url, isolated_environment)
    service.start()
    yield service
    service.stop()


@pytest.fixture
def jo(centre: Service, tmp_path: Path) -> Iterator[Desk]:
    """A new desk at the same centre."""
    desk = Desk(tmp_path / "jo", PASSPHRASE)
    sign_in(desk, centre, "jo")
    desk.sync()
    yield desk
    desk.close()


@pytest.fixture
def abi(saved: Path, tmp_path: Path) -> Iterator[Desk]:
    """The old desk, opened by this version."""
    desk = Desk(shutil.copytree(saved, tmp_path / "abi"), PASSPHRASE)
    yield desk
    desk.close()


def resident(desk: Desk) -> Person:
    return desk.read(lambda reader: reader.find(Person)[0])


def pin(work: UnitOfWork, id: str, words: str) -> None:
    work.patch(work.get(Person, id), pinned=words)


def test_an_old_desk_sends_what_waited_and_what_is_new_and_reads_what_came(
    abi: Desk, jo: Desk, centre: Service
) -> None:
    said = Said()
    person = resident(abi)
    jo.write(add_note, edit(1), person=person.id).result()
    jo.sync()
    waited = abi.read(lambda reader: reader.waiting())
    assert waited == 3
    abi.write(add_note, edit(2), person=person.id).result()
    abi.write(pin, person.id, "Rings in the morning.").result()
    said.edits += [1, 2]
    sign_in(abi, centre, "abi")
    abi.sync()
    jo.sync()
    for desk in (abi, jo):
        check_desk(desk, said)
        assert desk.read(lambda reader: reader.get(Person, person.id)).pinned == "Rings in the morning."
        assert len(desk.read(lambda reader: reader.find(Activity, text=KEPT))) == 1
        assert len(desk.read(lambda reader: reader.find(PersonName, full="Ceri Kept"))) == 1
    check_centre([abi, jo], centre.database_url, said)
    assert dump(abi) == dump(jo)
    assert Counter(row["text"] for row in centre.dump()["activity"])[KEPT] == 1
