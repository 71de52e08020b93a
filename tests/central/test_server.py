"""The service as a process: a free port, TLS, who may reach it, readiness that tells the truth, an orderly end."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from time import monotonic
from typing import Any

import httpx
import msgspec
import psutil
import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from litestar.testing import TestClient

from caseapp import cli
from caseapp.central.app import create_app
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.errors import AddressNotFree, SchemaNotOurs, TlsFilesUnusable
from caseapp.central.readiness import Readiness
from caseapp.central.server import Serving, _listening, serve, tls_context
from caseapp.demo import DemoCentre
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Push, SignIn
from tests.central.conftest import PASSWORD, WAIT, Desk, Time, Town, wait_for_lock
from tests.central.test_limits import bearer
from tests.support.copies import PROJECT, Copy

SERVE = """
import sys
from caseapp.central.server import serve
serve(sys.argv[1], "127.0.0.1", 0, lambda port: print(port, flush=True))
print("ended in good order", flush=True)
"""


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_says_its_port_and_ends_in_good_order(database_url: str, ending: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, database_url],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as service:
        assert service.stdout is not None
        port = int(service.stdout.readline())
        for name in ("health", "ready"):
            assert httpx.get(f"http://127.0.0.1:{port}/{name}", trust_env=False).json() == {"status": "ok"}
        service.send_signal(ending)
        out, err = service.communicate(timeout=30)
    assert (service.returncode, out, err) == (0, "ended in good order\n", "")


def test_a_taken_port_is_an_expected_failure(database_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(AddressNotFree) as refused:
            serve(database_url, "127.0.0.1", port, lambda _: None)
    assert refused.value.values == {"host": "127.0.0.1", "port": port}


def test_answers_go_out_without_a_wait() -> None:
    """asyncio sets TCP_NODELAY on what is accepted where the listener's protocol is named."""
    with _listening("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


# Who may reach it


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The files of a certificate for 127.0.0.1 and of its key."""
    return make_pair(tmp_path_factory.mktemp("tls"))


def make_pair(folder: Path, passphrase: bytes | None = None) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "centre.example")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    locked = serialization.BestAvailableEncryption(passphrase) if passphrase else serialization.NoEncryption()
    files = folder / "certificate.pem", folder / "key.pem"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
    )
    return files


@pytest.mark.journey
def test_https_with_a_certificate(
    database_url: str, pair: tuple[Path, Path], isolated_environment: dict[str, str]
) -> None:
    tls = ("--tls-cert", pair[0], "--tls-key", pair[1])
    with subprocess.Popen(
        [sys.executable, "-m", "main", "service", "run", "--port", "0", *tls],
        cwd=PROJECT,
        env={**isolated_environment, "CASEAPP_DATABASE_URL": database_url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as service:
        assert service.stdout is not None
        said = service.stdout.readline()
        address = said.removeprefix("Serving at ").strip()
        trusting = ssl.create_default_context(cafile=pair[0])
        with httpx.Client(verify=trusting, trust_env=False) as client:
            answer = client.get(f"{address}/ready")
            with pytest.raises(httpx.RemoteProtocolError):
                client.get(f"http{address.removeprefix('https')}/ready")
        service.send_signal(signal.SIGTERM)
        _, err = service.communicate(timeout=30)
    assert address.startswith("https://127.0.0.1:") and answer.json() == {"status": "ok"}
    assert service.returncode == 0 and all(json.loads(line) for line in err.splitlines())


def _absent(pair: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    return pair[0], folder / "none.pem"


def _garbage(pair: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    (folder / "garbage.pem").write_text("no key")
    return pair[0], folder / "garbage.pem"


def _of_another(pair: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    return pair[0], make_pair(folder)[1]


def _locked(pair: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    return make_pair(folder, b"a passphrase")


def _folder(pair: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    return folder, pair[1]


@pytest.mark.parametrize("bad", [_absent, _garbage, _of_another, _locked, _folder])
def test_a_pair_that_does_not_serve_is_an_expected_failure(
    pair: tuple[Path, Path], tmp_path: Path, bad: Callable[[tuple[Path, Path], Path], tuple[Path, Path]]
) -> None:
    certificate, key = bad(pair, tmp_path)
    with pytest.raises(TlsFilesUnusable) as refused:
        serving = Serving(tls=(certificate, key))
        serve("postgresql://127.0.0.1:1/none", "127.0.0.1", 0, lambda _: None, serving)
    assert refused.value.values == {"certificate": str(certificate), "key": str(key)}
    assert tls_context(*pair).minimum_version == ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("--host", "0.0.0.0"), 1, "--behind-tls-proxy"),
        (("--host", "::"), 1, "--tls-cert"),
        (("--host", "centre.example"), 1, "Desks refuse plain http"),
        (("--tls-cert", "x.pem"), 2, "both"),
        (("--tls-key", "x.pem"), 2, "both"),
        (("--embedded", "--host", "0.0.0.0", "--behind-tls-proxy"), 1, "this computer only"),
        (("--embedded", "--host", "0.0.0.0", "--tls-cert", "x", "--tls-key", "x"), 1, "this computer only"),
        (("--log", "loud"), 2, "loud"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_is_not_served_is_said_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], status: int, said: str
) -> None:
    (tmp_path / "file").touch()  # where no database can be made, should one be begun
    command = ["--data-dir", str(tmp_path / "file"), "service", "run", *arguments]
    if "--embedded" not in arguments:
        command += ["--database-url", "postgresql://127.0.0.1:1/none"]
    assert cli.run(command, *[lambda *_, **__: 0] * 3) == status
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1) and said in err


@pytest.mark.parametrize("host", ["127.0.0.1", "::"])
def test_a_proxy_is_believed_about_who_calls_and_nobody_else(
    prepared_url: str, town: Town, host: str
) -> None:
    """Wrong passwords count by the caller whom the proxy names, or by whoever is at the door."""
    limits = {"by_sign_in": {"burst": 1, "a_minute": 1}}
    for proxies, codes in (
        (["127.0.0.1"], ["wrong_credentials", "wrong_credentials", "too_many_requests"]),
        ([], ["wrong_credentials", "too_many_requests", "too_many_requests"]),
    ):
        with Copy(prepared_url, limits, proxies=proxies, host=host) as copy:
            answers = [
                httpx.post(
                    f"{copy.address}/sync/v1/sign-in",
                    json={"council": "none", "username": new_id(), "password": "x", "device": new_id()},
                    headers={"X-Forwarded-For": caller},
                    trust_env=False,
                )
                for caller in ("192.0.2.1", "192.0.2.2", "192.0.2.2")
            ]
        assert [answer.json()["code"] for answer in answers] == codes


@pytest.mark.slow
def test_the_demonstration_with_its_known_passwords_listens_to_this_computer_alone(tmp_path: Path) -> None:
    try:
        with DemoCentre(tmp_path) as demo:
            demo.start(people=5)
            (process,) = (each for each in psutil.Process().children() if each.name().startswith("python"))
            listening = {
                each.laddr.ip
                for one in (process, *process.children(recursive=True))
                for each in one.net_connections("inet")
                if each.status == "LISTEN"
            }
            assert httpx.get(f"{demo.address}/ready", trust_env=False).status_code == 200
    finally:
        EmbeddedPostgres(tmp_path / "postgres").remove()
    assert listening == {"127.0.0.1"}


# Readiness


@pytest.fixture
def client(database: Database, time: Time) -> Iterator[TestClient[Any]]:
    with TestClient(create_app(Centre(database, clock=time), Readiness(database, fresh=0))) as client:
        yield client


def unready(answer: httpx.Response, code: str) -> None:
    assert (answer.status_code, answer.json()["code"]) == (503, code)
    assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE alembic_version SET version_num = version_num::int + 1",
        "UPDATE alembic_version SET version_num = version_num::int - 1",
        "DELETE FROM alembic_version",
        "DROP TABLE alembic_version",
    ],
)
def test_a_database_of_another_version_is_not_served(
    client: TestClient[Any], prepared_url: str, change: str
) -> None:
    assert client.get("/ready").status_code == 200
    with psycopg.connect(prepared_url) as owner:
        owner.execute(change)
    unready(client.get("/ready"), "schema_not_ours")
    assert client.get("/health").status_code == 200


def test_a_pool_that_stays_exhausted_is_not_ready_and_a_busy_one_is(prepared_url: str, time: Time) -> None:
    with (
        Database(prepared_url, most_connections=1) as database,
        TestClient(create_app(Centre(database, clock=time), Readiness(database, fresh=0))) as client,
        ThreadPoolExecutor(2) as beside,
    ):
        with database.transaction(None):
            unready(client.get("/ready"), "away")
            assert client.get("/health").status_code == 200
        with database.transaction(None):
            other = beside.submit(database_answers, database)
            _until(lambda: database.load.waiting == 1)
            asked = beside.submit(client.get, "/ready")
            _until(lambda: database.load.waiting == 2 or asked.done())
        assert asked.result(WAIT).status_code == 200
        other.result(WAIT)


def database_answers(database: Database) -> None:
    with database.transaction(None) as connection:
        connection.execute("SELECT")


def test_many_who_ask_at_once_ask_the_database_once(database: Database, prepared_url: str) -> None:
    readiness = Readiness(database, fresh=WAIT)
    with ThreadPoolExecutor(20) as askers:
        for asked in [askers.submit(readiness.check) for _ in range(100)]:
            asked.result(WAIT)
        with psycopg.connect(prepared_url) as owner:
            owner.execute("DELETE FROM alembic_version")
        readiness.check()
    with pytest.raises(SchemaNotOurs):
        Readiness(database).check()


def test_a_copy_whose_threads_are_all_at_work_is_ready(
    prepared_url: str, centre: Centre, asha: Desk, database: Database
) -> None:
    tokens = centre.sign_in(SignIn("westmere", "asha", PASSWORD, asha.session.device))
    with (
        Copy(prepared_url, {"threads": 1}) as copy,
        ThreadPoolExecutor(1) as beside,
        psycopg.connect(prepared_url) as owner,
    ):
        owner.execute("LOCK TABLE session")
        headers = {"Authorization": f"Bearer {tokens.access}"}
        ask = partial(httpx.get, headers=headers, trust_env=False, timeout=WAIT)
        asked = beside.submit(ask, f"{copy.address}/sync/v1/sessions")
        wait_for_lock(database)
        assert ask(f"{copy.address}/ready").status_code == 200
        owner.rollback()
        assert asked.result(WAIT).status_code == 200


def test_who_gives_up_waiting_does_not_end_it_for_others(database: Database, prepared_url: str) -> None:
    readiness = Readiness(database)

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await readiness.check_soon()

    with ThreadPoolExecutor(1) as beside, psycopg.connect(prepared_url) as owner:
        owner.execute("LOCK TABLE alembic_version")
        patient = beside.submit(readiness.check)
        wait_for_lock(database)
        asyncio.run(give_up())
        owner.rollback()
        patient.result(WAIT)


def test_a_database_that_is_locked_up_is_not_ready(client: TestClient[Any], prepared_url: str) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute("LOCK TABLE alembic_version")
        unready(client.get("/ready"), "away")
    assert client.get("/ready").status_code == 200


# Its end


def enrolled(client: httpx.Client, centre: Centre) -> tuple[dict[str, str], Desk]:
    """The header of a new session, and the desk it is of."""
    headers = bearer(client)
    return headers, Desk(centre, centre.resume(headers["Authorization"].removeprefix("Bearer ")))


def push(client: httpx.Client, desk: Desk, headers: dict[str, str], count: int = 20) -> httpx.Response:
    sent = msgspec.json.encode(Push([desk.person(born="1950") for _ in range(count)]))
    return client.post("/sync/v1/push", content=sent, headers=headers, timeout=WAIT)


def test_while_it_drains_it_is_unready_and_still_answers(
    prepared_url: str, centre: Centre, town: Town
) -> None:
    with (
        Copy(prepared_url, drain_seconds=30) as copy,
        httpx.Client(base_url=copy.address, trust_env=False) as client,
    ):
        headers, desk = enrolled(client, centre)
        copy.signal(signal.SIGTERM)
        give_up = monotonic() + WAIT
        while (answer := client.get("/ready")).status_code == 200:
            assert monotonic() < give_up
        unready(answer, "draining")
        answer = push(client, desk, headers)
        assert (answer.status_code, answer.headers["Connection"]) == (200, "close")
        assert client.get("/health").status_code == 200
        copy.signal(signal.SIGTERM)  # the second one ends the draining
        assert copy.ended() == 0


def test_it_ends_by_itself_when_it_has_drained(prepared_url: str) -> None:
    with Copy(prepared_url, drain_seconds=0.5) as copy:
        began = monotonic()
        copy.signal(signal.SIGTERM)
        assert copy.ended() == 0
        assert monotonic() - began >= 0.5


def test_no_push_under_way_is_cut(prepared_url: str, centre: Centre, town: Town, database: Database) -> None:
    """Eight pushes are held by a lock of the test, then the service is told to stop, then the lock is let go."""
    with Copy(prepared_url) as copy, ThreadPoolExecutor(8) as callers:
        with httpx.Client(base_url=copy.address, trust_env=False) as client:
            sessions = [enrolled(client, centre) for _ in range(8)]

        def call(headers: dict[str, str], desk: Desk) -> httpx.Response:
            with httpx.Client(base_url=copy.address, trust_env=False) as client:
                return push(client, desk, headers)

        with psycopg.connect(prepared_url) as owner:
            owner.execute("LOCK TABLE ledger")
            under_way = [callers.submit(call, *session) for session in sessions]
            wait_for_lock(database, 8)
            copy.signal(signal.SIGTERM)
            _until_refused(copy.port)
        answers = [each.result(WAIT) for each in under_way]
        assert copy.ended() == 0
    assert [answer.status_code for answer in answers] == [200] * 8
    verdicts = [result["verdict"] for answer in answers for result in answer.json()["results"]]
    assert verdicts == ["applied"] * 160


def test_under_load_what_was_decided_was_also_answered(
    prepared_url: str, centre: Centre, town: Town, database: Database
) -> None:
    """Whatever moment SIGTERM comes at: the ledger holds nothing whose result did not reach its sender."""
    answered: set[str] = set()
    enough = threading.Event()
    with Copy(prepared_url) as copy, ThreadPoolExecutor(4) as callers:
        with httpx.Client(base_url=copy.address, trust_env=False) as client:
            sessions = [enrolled(client, centre) for _ in range(4)]

        def call(headers: dict[str, str], desk: Desk) -> int:
            with httpx.Client(base_url=copy.address, trust_env=False) as client:
                for turn in range(10_000):
                    try:
                        answer = push(client, desk, headers, 3)
                    except httpx.TransportError:
                        return turn
                    assert answer.status_code == 200
                    answered.update(result["id"] for result in answer.json()["results"])
                    if len(answered) > 100:
                        enough.set()
            raise AssertionError("the service never ended")

        under_way = [callers.submit(call, *session) for session in sessions]
        assert enough.wait(WAIT)
        copy.signal(signal.SIGTERM)
        turns = [each.result(WAIT) for each in under_way]
        assert copy.ended() == 0
    with database.transaction(town.id) as connection:
        entered = {str(id) for (id,) in connection.execute("SELECT operation FROM ledger")}
    assert min(turns) > 0 and entered == answered


def _until(what: Callable[[], bool]) -> None:
    give_up = monotonic() + WAIT
    while not what():
        assert monotonic() < give_up


def _until_refused(port: int) -> None:
    give_up = monotonic() + WAIT
    while monotonic() < give_up:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            return
    raise TimeoutError
