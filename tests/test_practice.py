"""The practice desk: cut off from every centre, with people of its own, and gone when it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data import demo_council
from caseapp.demo_data.council import TOMOS
from caseapp.errors import PracticeOnly, WrongPassphrase
from caseapp.practice import PracticeDesk, PracticeGround
from caseapp.usecases.contacts import start_contact, suppose_caller
from caseapp.usecases.people import person_page
from caseapp.usecases.this_desk import desk_facts


@pytest.fixture
def ground() -> Iterator[PracticeGround]:
    ground = PracticeGround("You")
    yield ground
    ground.close()


@pytest.fixture
def practice(ground: PracticeGround) -> PracticeDesk:
    return ground.desk()


def folder_of(ground: PracticeGround) -> Path:
    assert ground._folder is not None
    return Path(ground._folder.name)


def test_no_way_leads_to_a_centre(practice: PracticeDesk) -> None:
    practice.write(start_contact).result()
    assert practice.read(lambda reader: reader.setting("centre")) == ""
    with pytest.raises(PracticeOnly):
        practice.sign_in("http://127.0.0.1:9", "westmere", "abi", "a password")
    with pytest.raises(PracticeOnly):
        practice.sync()
    with pytest.raises(PracticeOnly):
        practice.compare()
    with pytest.raises(PracticeOnly):
        practice.hear_pokes(lambda: None, Future())
    with pytest.raises(PracticeOnly):
        practice.sign_ins().result()
    with pytest.raises(PracticeOnly):
        practice.end_sign_in("family").result()
    assert practice.practice


def test_every_way_of_a_desk_to_its_centre_is_tried_here() -> None:
    """A further method that reaches the road must be refused by the practice desk too."""
    source = Path(__file__).parents[1] / "caseapp" / "bootstrap.py"
    text = source.read_text("utf-8")
    assert text.count("_transport_to(") == 3, "its definition, `sign_in` and `_to_centre`"
    assert text.count("self._to_centre()") == 3, "`sync`, `compare` and `_ask_centre`"


def test_it_holds_somebody_to_practise_with_and_no_council_of_anybodys(practice: PracticeDesk) -> None:
    facts = practice.read(desk_facts)
    assert (facts.council_name, facts.officer) == ("Practice council", "You")
    page = practice.read(person_page, practice.knowledge, TOMOS, practice.clock())
    assert any("dog" in marker.instruction for marker in page.markers)
    assert demo_council().council.name == "Westmere Council"


def test_its_folder_is_this_accounts_alone_encrypted_and_gone_when_it_is_closed(
    ground: PracticeGround, practice: PracticeDesk
) -> None:
    practice.write(start_contact).result()
    practice.write(suppose_caller, TOMOS).result()
    folder = folder_of(ground)
    assert folder.stat().st_mode & 0o077 == 0
    kept = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    assert kept and b"Adeyemi" not in kept and b"SQLite format" not in kept
    ground.close()
    assert not folder.exists()
    assert not list(Path(folder.parent).glob(f"{folder.name}*"))


def test_nobody_opens_it_with_another_key(ground: PracticeGround, practice: PracticeDesk) -> None:
    folder = folder_of(ground) / "desk"
    practice.close()
    with pytest.raises(WrongPassphrase):
        Desk(folder, "correct horse battery staple")


def test_it_is_the_same_desk_until_it_is_closed(ground: PracticeGround) -> None:
    first = ground.desk()
    contact = first.write(start_contact).result().value
    assert ground.desk() is first
    ground.close()
    again = ground.desk()
    assert again is not first
    assert again.write(start_contact).result().value != contact
