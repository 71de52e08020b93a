"""The demonstration: a centre on embedded PostgreSQL with the council Westmere, run as a process of its own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from caseapp.bootstrap import Desk
from caseapp.catalogue import load_catalogue
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.schema import prepare
from caseapp.clock import system_clock
from caseapp.demo_data import demo_council, demo_operations
from caseapp.demo_data.council import JO
from caseapp.demo_data.picture import full_bin
from caseapp.domain.ids import DeviceId, new_id
from caseapp.domain.references import Block
from caseapp.errors import Expected

PASSWORD = "westmere-demo"
PASSPHRASE = "westmere-demo"
DEMO_DIR = ".caseapp-demo"
_BATCH = 2000
_DEMO_BLOCK = "0DEM"


class DemoDidNotStart(Expected):
    """The demonstration's centre ended before it answered."""


class DemoCentre:
    """The demo council's centre; a context manager that ends the process it began."""

    def __init__(self, folder: Path) -> None:
        """`folder` keeps the database; it is made and filled when it is not there."""
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._held: socket.socket | None = None
        self.address = ""

    def start(self, people: int) -> None:
        """Fill the database with Westmere at the first start, then serve it on a free port of this machine."""
        if not self._filled.exists():
            self._fill(people)
        command = [sys.executable, "-m", "main", "--data-dir", str(self._folder)]
        command += [
            "service",
            "run",
            "--embedded",
            "--port",
            str(self._port()),
            "--while-stdin-open",
            "--json",
        ]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parent.parent,
            env={name: value for name, value in os.environ.items() if name != "CASEAPP_DATABASE_URL"},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            raise DemoDidNotStart
        self.address = json.loads(line)["address"]
        self._port_file.write_text(self.address.rpartition(":")[2], encoding="ascii")

    def stop(self) -> None:
        """End the service and its database; its address stays kept for it."""
        if self._process is None:
            return
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.wait()
        self._process = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._held is not None:
            self._held.close()

    def _port(self) -> int:
        """The port of the last time if it is still free, so that the desk finds its centre again; else any.

        It is kept from others also while the service is stopped: bound here, not listening, shared with ours.
        """
        if self._held is None:
            try:
                self._held = _bound(int(self._port_file.read_text(encoding="ascii")))
            except (OSError, ValueError, OverflowError):
                self._held = _bound(0)
        return int(self._held.getsockname()[1])

    @property
    def _port_file(self) -> Path:
        return self._folder / "port"

    @property
    def _filled(self) -> Path:
        return self._folder / "filled"

    def _fill(self, people: int) -> None:
        postgres = EmbeddedPostgres(self._folder / "postgres")
        postgres.remove()  # a database that was half filled when the power went is begun anew
        with postgres, Database(postgres.url()) as database:
            prepare(database)
            fill_centre(Centre(database), people=people, picture=True)
        self._filled.write_text(json.dumps({"people": people}), encoding="utf-8")


def _bound(port: int) -> socket.socket:
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        held.bind(("127.0.0.1", port))
    except BaseException:
        held.close()
        raise
    return held


def sign_desk_in(folder: Path, address: str) -> None:
    """Make `folder` a desk of Abi Bevan that is signed in at `address`, unless it is one already."""
    desk = Desk(folder, PASSPHRASE)
    try:
        if desk.read(lambda reader: reader.setting("centre")) != address:
            desk.sign_in(address, demo_council().council.slug, "abi", PASSWORD)
            desk.sync()
    finally:
        desk.close()


def fill_centre(
    centre: Centre, *, people: int, properties: int | None = None, cases: int = 300, picture: bool = False
) -> None:
    """Make Westmere at an empty centre, with a `picture` on a case; its officers' password is `PASSWORD`."""
    demo = demo_council()
    centre.found(demo.council, demo.teams, (*demo.officers, demo.administrator), PASSWORD)
    centre.cover(demo.council.council, demo.front, demo.covered)
    operations = demo_operations(
        load_catalogue().services,
        Block(demo.council.prefix, _DEMO_BLOCK),
        now=system_clock(),
        device=DeviceId(new_id()),
        people=people,
        properties=people * 3 // 4 if properties is None else properties,
        cases=cases,
        picture=picture,
    )
    if picture:
        centre.admit_file(demo.council.council, JO, full_bin())
    while batch := list(islice(operations, _BATCH)):
        centre.admit(demo.council.council, batch)
