"""What the centre counts about itself, for Prometheus. No label holds an id, a name or what a client made up."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

import psycopg
from prometheus_client import CollectorRegistry, Counter, Histogram, start_http_server
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from psycopg_pool import PoolTimeout

from caseapp.central.audit_check import last_check
from caseapp.central.database import Database
from caseapp.central.errors import AddressNotFree
from caseapp.central.readiness import Readiness
from caseapp.wire.messages import Result

LOOPBACK = "127.0.0.1"
NO_ROUTE = "none"
GONE = "gone"
"""The status of a request whose caller hung up before the answer."""

_MOST_SECONDS = 1.0
"""Longer the database is not waited for: figures that cannot be had in that time are left out."""

_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"))
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)


class Metrics:
    """The figures of one copy."""

    def __init__(self, database: Database, readiness: Readiness) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "caseapp_requests",
            "Requests answered, by template of the route",
            ("route", "method", "status"),
            registry=self.registry,
        )
        self._seconds = Histogram(
            "caseapp_request_seconds",
            "Seconds from the head of a request to the end of its answer",
            ("route", "method"),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._operations = Counter(
            "caseapp_operations",
            "Operations answered, by verdict; one that is sent again is counted again",
            ("verdict",),
            registry=self.registry,
        )
        self.registry.register(_State(database, readiness))

    def answered(self, route: str, method: str, status: str, seconds: float) -> None:
        """Count a request; `route` is a template or `NO_ROUTE`, `status` its number or `GONE`."""
        method = method if method in _METHODS else "other"
        self._requests.labels(route, method, status).inc()
        self._seconds.labels(route, method).observe(seconds)

    def decided(self, results: Iterable[Result]) -> None:
        """Count what became of operations."""
        for verdict, count in Tally(result.verdict for result in results).items():
            self._operations.labels(verdict).inc(count)

    @contextmanager
    def served(self, port: int) -> Iterator[int]:
        """Serve the figures to this machine alone, on a listener of their own; gives the real port.

        Raises `AddressNotFree`.
        """
        try:
            server, thread = start_http_server(port, LOOPBACK, self.registry)
        except (OSError, OverflowError):
            raise AddressNotFree(host=LOOPBACK, port=port) from None
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()


class _State(Collector):
    """What is so at the moment somebody asks."""

    def __init__(self, database: Database, readiness: Readiness) -> None:
        self._database = database
        self._readiness = readiness

    def collect(self) -> Iterator[Metric]:
        load = self._database.load
        yield GaugeMetricFamily("caseapp_pool_in_use", "Database connections in use", value=load.in_use)
        yield GaugeMetricFamily("caseapp_pool_most", "Database connections at most", value=load.most)
        yield GaugeMetricFamily(
            "caseapp_pool_waiting", "Threads that wait for a database connection", value=load.waiting
        )
        yield GaugeMetricFamily(
            "caseapp_ready", "Whether GET /ready would be answered 200", value=self._ready()
        )
        if (checked := self._checked()) is not None:
            broken, at = checked
            yield GaugeMetricFamily(
                "caseapp_audit_broken_chains", "Audit chains that the last check found broken", value=broken
            )
            yield GaugeMetricFamily(
                "caseapp_audit_checked_seconds",
                "When the audit chains were last checked, in Unix time",
                value=at.timestamp(),
            )

    def _checked(self) -> tuple[int, datetime] | None:
        try:
            with self._database.soon(_MOST_SECONDS) as connection:
                return last_check(connection)
        except (psycopg.Error, PoolTimeout):
            return None

    def _ready(self) -> bool:
        try:
            self._readiness.check()
        except Exception:  # whatever it is, the copy is not ready; GET /ready says what it is
            return False
        return True

    def describe(self) -> Iterator[Metric]:
        """Nothing: the registry would otherwise collect once to learn the names."""
        return iter(())
