"""A real centre for tests: the service as a process of its own, on a database of its own, with a small Westmere."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.schema import prepare
from caseapp.demo import PASSWORD, fill_centre
from caseapp.demo_data.council import WESTMERE
from caseapp.domain.fields import plain_values
from caseapp.domain.kinds import KINDS, name_of

PROJECT = Path(__file__).parent.parent.parent
Dump = dict[str, list[dict[str, Any]]]


class Service:
    """One service process; `stop` and `start` are the line going down and coming back."""

    def __init__(self, database_url: str, environment: Mapping[str, str]) -> None:
        self.database_url = database_url
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None
        self._port = 0
        self.address = ""

    def start(self) -> None:
        command = [sys.executable, "-m", "main", "service", "run", "--port", str(self._port), "--json"]
        environment = {**self._environment, "CASEAPP_DATABASE_URL": self.database_url}
        self._process = subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.address = json.loads(self._process.stdout.readline())["address"]
        self._port = int(self.address.rpartition(":")[2])

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None and self._process.stdout is not None:
            self._process.send_signal(how)
            self._process.wait(30)
            self._process.stdout.close()
            self._process = None

    def dump(self) -> Dump:
        """Every synced row of Westmere as the centre holds it."""
        with Database(self.database_url) as database:
            return Centre(database).dump(WESTMERE)


@pytest.fixture
def westmere(database_url: str, isolated_environment: dict[str, str]) -> Iterator[Service]:
    """A running centre with Westmere: 60 people, officers abi, jo and lena."""
    with Database(database_url) as database:
        prepare(database)
        fill_centre(Centre(database), people=60, properties=50, cases=12)
    service = Service(database_url, isolated_environment)
    service.start()
    yield service
    service.stop()


def dump(desk: Desk) -> Dump:
    """Every synced row as this desk shows it, in the shape of the centre's dump."""

    def everything(reader: Any) -> Dump:
        return {
            name_of(kind): [{"id": record.id, **plain_values(record)} for record in reader.find(kind)]
            for kind in KINDS
        }

    return desk.read(everything)


def sign_in(desk: Desk, service: Service, username: str) -> None:
    desk.sign_in(service.address, "westmere", username, PASSWORD)
