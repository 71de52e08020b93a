"""The figures of a copy: what it answered and decided, and how its database is doing; to this machine alone."""

from __future__ import annotations

import socket

import httpx
import msgspec
import pytest
from prometheus_client.parser import text_string_to_metric_families

from caseapp.central.database import Database
from caseapp.central.errors import AddressNotFree
from caseapp.central.metrics import Metrics
from caseapp.central.readiness import Readiness
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Push
from tests.central.conftest import Desk
from tests.central.test_limits import bearer
from tests.support.copies import Copy

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


def figures(text: str) -> Figures:
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def of(read: Figures, name: str, **labels: str) -> float | None:
    return read.get((name, frozenset(labels.items())))


def test_figures_of_real_requests(prepared_url: str, asha: Desk) -> None:
    with Copy(prepared_url, metrics_port=0) as copy, httpx.Client(trust_env=False) as client:
        client.base_url = copy.address
        headers = bearer(client)
        good = asha.person(born="1950")
        for sent in ([good], [good], [asha.person(nonsense=1)]):
            client.post("/sync/v1/push", content=msgspec.json.encode(Push(sent)), headers=headers)
        secret = new_id()
        client.get(f"/sync/v1/files/{secret * 2}", headers=headers)
        client.get(f"/{secret}")
        client.request(f"X{secret}", "/health")
        listening = set(copy.connections("LISTEN"))
        (port,) = {port for _, port in listening} - {copy.port}
        assert {address for address, _ in listening} == {"127.0.0.1"}
        text = httpx.get(f"http://127.0.0.1:{port}/metrics", trust_env=False).text
        assert httpx.get(f"{copy.address}/metrics", trust_env=False).status_code == 404
    assert secret not in text and asha.session.council not in text
    read = figures(text)
    push = {"route": "/sync/v1/push", "method": "POST"}
    assert of(read, "caseapp_requests_total", **push, status="200") == 3
    assert of(read, "caseapp_request_seconds_count", **push) == 3
    seconds = of(read, "caseapp_request_seconds_sum", **push)
    assert seconds is not None and 0 < seconds < 60
    assert of(read, "caseapp_requests_total", route="none", method="GET", status="404") == 1
    assert of(read, "caseapp_requests_total", route="none", method="other", status="405") == 1
    routes = {dict(labels)["route"] for name, labels in read if name == "caseapp_requests_total"}
    assert "/sync/v1/files/{sha256}" in routes
    assert {
        dict(labels)["verdict"]: value
        for (name, labels), value in read.items()
        if name == "caseapp_operations_total"
    } == {"rejected": 3}
    assert (of(read, "caseapp_ready"), of(read, "caseapp_pool_waiting")) == (1, 0)


def test_figures_of_the_pool_and_of_readiness(prepared_url: str) -> None:
    with Database(prepared_url, most_connections=2) as database:
        readiness = Readiness(database, fresh=0)
        metrics = Metrics(database, readiness)
        with metrics.served(0) as port:

            def ask() -> Figures:
                return figures(httpx.get(f"http://127.0.0.1:{port}", trust_env=False).text)

            with database.transaction(None), database.transaction(None):
                busy = ask()
            readiness.drain()
            idle = ask()
    assert (of(busy, "caseapp_pool_in_use"), of(busy, "caseapp_pool_most"), of(busy, "caseapp_ready")) == (
        2,
        2,
        0,
    )
    assert (of(idle, "caseapp_pool_in_use"), of(idle, "caseapp_ready")) == (0, 0)


def test_a_taken_port_is_an_expected_failure(prepared_url: str) -> None:
    with Database(prepared_url) as database, socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        metrics = Metrics(database, Readiness(database))
        with pytest.raises(AddressNotFree) as refused, metrics.served(port):
            pass
    assert refused.value.values == {"host": "127.0.0.1", "port": port}
