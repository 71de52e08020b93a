"""A server that cannot prove who it is is sent nothing, and there is no way past it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo import PASSWORD
from caseapp.errors import CertificateWrong, Expected, NoLine
from tests.support.certificates import DAY, Authority, authority, self_signed
from tests.support.evidence import desk_at, note_before
from tests.support.road import Road, road_to, westmere_for_all
from tests.support.services import Service

NOW = timedelta()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("certificates")


@pytest.fixture(scope="module")
def trusted(folder: Path) -> Iterator[Authority]:
    """The authority that this computer trusts, as an administrator would say it on Linux."""
    made = authority(folder, "trusted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(made.file))
        yield made


@pytest.fixture(scope="module")
def right(folder: Path, trusted: Authority) -> ssl.SSLContext:
    return trusted.server(folder, "right")


@pytest.fixture(scope="module")
def wrong(folder: Path, trusted: Authority) -> dict[str, ssl.SSLContext]:
    return {
        "self-signed": self_signed(folder),
        "unknown authority": authority(folder, "unknown").server(folder, "of-unknown"),
        "wrong host": trusted.server(folder, "elsewhere", host="caseapp.example"),
        "wrong address": trusted.server(folder, "address", host="127.0.0.2"),
        "expired": trusted.server(folder, "expired", since=-2 * DAY, until=-DAY),
        "not valid yet": trusted.server(folder, "early", since=DAY, until=2 * DAY),
    }


WRONG = ["self-signed", "unknown authority", "wrong host", "wrong address", "expired", "not valid yet"]


@pytest.fixture(scope="module")
def centre(databases, tmp_path_factory) -> Iterator[Service]:
    with westmere_for_all(databases, tmp_path_factory.mktemp("centre")) as service:
        yield service


@pytest.fixture(scope="module")
def road(centre: Service, right: ssl.SSLContext) -> Iterator[Road]:
    with road_to(centre.address, right) as road:
        yield road


@pytest.fixture(scope="module")
def abi(road: Road, tmp_path_factory) -> Iterator[Desk]:
    with desk_at(tmp_path_factory.mktemp("abi") / "desk", road.address) as desk:
        desk.sync()
        yield desk


def test_right_certificate(abi: Desk, centre: Service, road: Road) -> None:
    assert road.address.startswith("https://")
    note_before(abi).comes_through(centre)


@pytest.mark.parametrize("which", WRONG)
def test_wrong_certificate(
    abi: Desk,
    centre: Service,
    road: Road,
    right: ssl.SSLContext,
    wrong: dict[str, ssl.SSLContext],
    which: str,
) -> None:
    note = note_before(abi)
    road.tls = wrong[which]
    road.arrived.clear()
    try:
        note.sync_fails(CertificateWrong)
    finally:
        road.tls = right
    assert not road.arrived, "a token was sent"
    note.comes_through(centre)


@pytest.mark.parametrize("which", WRONG)
def test_a_password_is_not_sent_to_a_wrong_certificate(
    empty_desk: Desk, trusted: Authority, wrong: dict[str, ssl.SSLContext], which: str
) -> None:
    with road_to(tls=wrong[which]) as elsewhere:
        refused(empty_desk, elsewhere.address, CertificateWrong)
        assert not elsewhere.arrived


def test_a_server_without_tls_is_sent_no_password(empty_desk: Desk, trusted: Authority) -> None:
    with road_to() as elsewhere:
        elsewhere.spoil = lambda call: call.answer("200 OK", b"{}")
        refused(empty_desk, f"https://127.0.0.1:{elsewhere.port}", NoLine)
        assert PASSWORD.encode() not in elsewhere.arrived and not elsewhere.calls


def refused(desk: Desk, address: str, expected: type[Expected]) -> None:
    with pytest.raises(expected):
        desk.sign_in(address, "westmere", "abi", PASSWORD)
