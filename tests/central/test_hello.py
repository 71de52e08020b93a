"""A device proves its key before anything is answered, with each access token anew, and is told what it may pull."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from litestar.testing import TestClient

from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.devices import OLDEST_PROTOCOL
from caseapp.central.errors import InvalidRequest
from caseapp.central.sessions import Session
from caseapp.domain.ids import new_id
from caseapp.errors import NotEnrolled, NotProved, VersionUnknown
from caseapp.wire.messages import Enrol, SignIn, Tokens
from tests.central.conftest import PASSWORD, Desk, Town, greet, proof


def signed_in(centre: Centre, device: str | None = None, *, enrolled: bool = True) -> Tokens:
    tokens = centre.sign_in(SignIn("westmere", "asha", PASSWORD, device or new_id()))
    if enrolled:
        centre.enrol(centre.resume(tokens.access), Enrol("counter 1"))
    return tokens


@pytest.mark.parametrize(
    "ask",
    [
        lambda centre, session: centre.push(session, []),
        lambda centre, session: centre.pull(session, {"council": 0}),
        lambda centre, session: centre.take_audit(session, []),
        lambda centre, session: centre.put_file(session, "0" * 64, b""),
        lambda centre, session: centre.get_file(session, "0" * 64),
    ],
    ids=["push", "pull", "audit", "put", "get"],
)
def test_nothing_is_answered_before_hello(
    centre: Centre, town: Town, ask: Callable[[Centre, Session], object]
):
    with pytest.raises(NotProved):
        ask(centre, centre.resume(signed_in(centre).access))


def test_each_access_token_is_proved_anew_and_as_often_as_one_likes(centre: Centre, town: Town):
    tokens = signed_in(centre)
    assert greet(centre, tokens.access) == greet(centre, tokens.access)
    assert centre.resume(tokens.access).proved
    renewed = centre.refresh(tokens.refresh)
    assert not centre.resume(renewed.access).proved
    greet(centre, renewed.access)
    assert Desk(centre, centre.resume(renewed.access)).push() == []


def test_a_stolen_refresh_token_is_worth_nothing_without_the_key(centre: Centre, town: Town):
    tokens = signed_in(centre)
    greet(centre, tokens.access)
    stolen = centre.refresh(tokens.refresh)
    session = centre.resume(stolen.access)
    other = proof(session.council, session.device, stolen.access, of="a thief's")
    replayed = proof(session.council, session.device, tokens.access)
    elsewhere = proof(session.council, new_id(), stolen.access, of=session.device)
    for each in (other, replayed, elsewhere, replace_proof(other, replayed.proof)):
        with pytest.raises(NotProved):
            centre.hello(session, stolen.access, each)
    assert not centre.resume(stolen.access).proved


def replace_proof(said: object, proof: str) -> object:
    return msgspec.structs.replace(said, proof=proof)


@pytest.mark.parametrize("change", [{"key": "zz"}, {"key": ""}, {"proof": "00"}, {"key": "0" * 66}])
def test_a_key_that_is_none_is_refused(centre: Centre, town: Town, change: dict[str, str]):
    tokens = signed_in(centre)
    session = centre.resume(tokens.access)
    said = msgspec.structs.replace(proof(session.council, session.device, tokens.access), **change)
    with pytest.raises(InvalidRequest) as refused:
        centre.hello(session, tokens.access, said)
    assert refused.value.values["field"] in change


def test_an_older_protocol_and_an_unknown_device_are_told(centre: Centre, town: Town):
    tokens = signed_in(centre)
    session = centre.resume(tokens.access)
    said = proof(session.council, session.device, tokens.access)
    with pytest.raises(VersionUnknown):
        centre.hello(session, tokens.access, msgspec.structs.replace(said, protocol=OLDEST_PROTOCOL - 1))
    assert centre.hello(session, tokens.access, msgspec.structs.replace(said, protocol=99)).newest < 99
    with pytest.raises(NotEnrolled):
        greet(centre, signed_in(centre, enrolled=False).access)


LOW_ORDER = (
    *("00" * 32, "01" + "00" * 31, "ec" + "ff" * 30 + "7f", "ed" + "ff" * 30 + "7f", "ee" + "ff" * 30 + "7f"),
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
)


@pytest.mark.parametrize("sign", (0, 0x80))
@pytest.mark.parametrize("key", LOW_ORDER)
def test_a_low_order_key_proves_nothing(centre: Centre, town: Town, key: str, sign: int):
    """With such keys one signature may fit many texts; what a device proves it must prove for this token."""
    raw = bytearray.fromhex(key)
    raw[31] |= sign
    for _ in range(8):
        tokens = signed_in(centre)
        session = centre.resume(tokens.access)
        with pytest.raises(NotProved):
            said = replace_key(session, tokens.access, raw.hex())
            centre.hello(session, tokens.access, replace_proof(said, "01" + "00" * 63))


def replace_key(session: Session, access: str, key: str) -> object:
    return msgspec.structs.replace(proof(session.council, session.device, access), key=key)


def test_a_pull_for_other_scopes_than_the_officers_is_refused(centre: Centre, town: Town):
    team = centre.create_team(town.id, name="Waste", name_cy="Gwastraff")
    tokens = signed_in(centre)
    before = greet(centre, tokens.access)
    header = {"Authorization": f"Bearer {tokens.access}"}
    with TestClient(create_app(centre)) as client:

        def pull(epoch: str) -> tuple[int, str]:
            answer = client.get("/sync/v1/pull", params={"epoch": epoch, "cursor": "1"}, headers=header)
            return answer.status_code, answer.json()["code"] if answer.status_code == 409 else ""

        assert pull(before.scope_epoch) == (200, "")
        centre.cover(town.id, town.team, [team])
        assert pull(before.scope_epoch) == (409, "scopes_changed")
        after = greet(centre, tokens.access)
        assert pull(after.scope_epoch) == (200, "")
    assert after.scopes == [*before.scopes[:2], f"team:{team}", *before.scopes[2:]]
