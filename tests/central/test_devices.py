"""Devices that enrol; councils and officers that are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.errors import (
    CouncilExists,
    DeviceOfAnother,
    InvalidCouncil,
    InvalidOfficer,
    InvalidRequest,
    PasswordTooShort,
    UsernameTaken,
)
from caseapp.central.tries import (
    FREE_TRIES,
)
from caseapp.domain.fields import BadValue
from caseapp.domain.ids import TeamId, new_id
from caseapp.errors import NotFound
from caseapp.wire.messages import Enrol, SignIn
from tests.central.conftest import (
    PASSWORD,
    Desk,
    Town,
    sign_in,
)


def test_enrolling_gives_each_device_a_block_of_its_own_once(centre: Centre, town: Town) -> None:
    enrolments = []
    for username in ("asha", "asha", "bryn"):
        session = centre.resume(centre.sign_in(sign_in(username)).access)
        enrolments.append(centre.enrol(session, Enrol("counter")))
        assert centre.enrol(session, Enrol("counter, renamed")) == enrolments[-1]
    assert {enrolment.block.prefix for enrolment in enrolments} == {"WES"}
    assert len({enrolment.block.code for enrolment in enrolments}) == 3
    devices = {row["id"]: row["name"] for row in centre.dump(town.id)["device"]}
    assert devices == {enrolment.device: "counter" for enrolment in enrolments}


def test_a_device_belongs_to_one_officer(centre: Centre, town: Town) -> None:
    desk = town.desk("asha")
    asked = SignIn("westmere", "bryn", PASSWORD, desk.session.device)
    for _ in range(FREE_TRIES + 1):  # the password was right: no try is held against the account
        with pytest.raises(DeviceOfAnother):
            centre.sign_in(asked)


def test_odd_devices_are_refused(centre: Centre, town: Town) -> None:
    with pytest.raises(InvalidRequest):
        centre.sign_in(SignIn("westmere", "asha", PASSWORD, "counter 1"))
    session = centre.resume(centre.sign_in(sign_in()).access)
    with pytest.raises(BadValue):
        centre.enrol(session, Enrol("nul \x00 here"))


def make_session(database: Database, town: Town, desk: Desk, device: str) -> None:
    """Have the desk's session and enrolment bear another id, as one begun before such ids were refused."""
    with database.transaction(town.id) as connection:
        connection.execute("UPDATE session SET device = %s WHERE device = %s", (device, desk.session.device))
        connection.execute("UPDATE feed SET id = %s WHERE id = %s", (device, desk.session.device))
        connection.execute(
            "UPDATE device SET id = %s, position = position + 1 WHERE id = %s", (device, desk.session.device)
        )
        connection.execute("UPDATE feed SET position = position + 1 WHERE id = %s", (device,))


@pytest.mark.parametrize("whose", ["council", "other council", "officer", "other officer"])
def test_no_desk_bears_the_id_of_a_council_or_an_officer(
    centre: Centre,
    town: Town,
    bryn: Desk,
    database: Database,
    make_town: Callable[[str, str], Town],
    whose: str,
) -> None:
    given = sign_in()
    tokens = centre.sign_in(given)
    session = centre.resume(tokens.access)
    centre.enrol(session, Enrol("counter 1"))
    id = {
        "council": town.id,
        "other council": make_town("eastmere", "EAS").id,
        "officer": session.officer,
        "other officer": bryn.session.officer,
    }[whose]
    with pytest.raises(InvalidRequest) as refused:
        centre.sign_in(SignIn("westmere", "asha", PASSWORD, id))
    assert refused.value.values == {"field": "device"}
    with pytest.raises(InvalidRequest):
        centre.enrol(replace(session, device=id), Enrol("counter 2"))
    make_session(database, town, Desk(centre, session), id)
    with TestClient(create_app(centre)) as client:

        def push_audit(access: str) -> int:
            asked = client.post(
                "/sync/v1/audit", json={"links": []}, headers={"Authorization": f"Bearer {access}"}
            )
            return asked.status_code

        assert push_audit(tokens.access) == 401
        assert push_audit(centre.refresh(tokens.refresh).access) == 401
    assert centre.verify_audit(town.id) == []


def test_councils_and_officers_are_checked_before_they_are_made(
    centre: Centre, town: Town, make_town: Callable[[str, str], Town]
) -> None:
    with pytest.raises(CouncilExists):
        make_town("westmere", "WES")
    for slug, prefix in (("West Mere", "WES"), ("eastmere", "EA"), ("eastmere", "eas")):
        with pytest.raises(InvalidCouncil):
            make_town(slug, prefix)
    with pytest.raises(InvalidCouncil):
        centre.create_council(slug="eastmere", prefix="EAS", name=" ", name_cy="", address="", phone="")
    with pytest.raises(UsernameTaken):
        town.officer("asha")
    with pytest.raises(InvalidOfficer):
        centre.create_officer(town.id, username="dai", name=" ", password=PASSWORD)
    with pytest.raises(InvalidOfficer):
        town.officer("two words")
    with pytest.raises(PasswordTooShort):
        centre.create_officer(town.id, username="dai", name="Dai", password="short")
    with pytest.raises(NotFound):
        centre.create_officer(town.id, username="dai", name="Dai", password=PASSWORD, team=TeamId(new_id()))
    assert centre.find_council("westmere") == town.id
    with pytest.raises(NotFound):
        centre.find_council("eastmere")
    assert len(centre.dump(town.id)["officer"]) == 2
