"""What every command is given and how it answers."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from caseapp.errors import DatabaseNewer, NoDesk, NoPassphrase
from caseapp.keys import Opening
from caseapp.paths import default_data_dir
from caseapp.texts import Words, chosen_language

OpenDesk = Callable[[Path, str | None], int]
DriveDemo = Callable[..., int]
DrawGallery = Callable[[Path], int]
AsJson = Annotated[bool, typer.Option("--json", help="Answer in JSON.")]
Embedded = Annotated[bool, typer.Option("--embedded", help="Start a private PostgreSQL.")]
DatabaseUrl = Annotated[str, typer.Option(envvar="CASEAPP_DATABASE_URL", help="A PostgreSQL from 15.")]

words = Words(chosen_language())
"""What every command says is said in the language of this run."""


@dataclass(frozen=True, slots=True)
class Start:
    """What the commands are given. The window belongs to the caller: nothing here knows of Qt."""

    data_dir: Path | None
    open_desk: OpenDesk
    drive_demo: DriveDemo
    draw_gallery: DrawGallery

    @property
    def folder(self) -> Path:
        return self.data_dir or default_data_dir()

    @property
    def holds_desk(self) -> bool:
        """Whether the folder is a desk."""
        from caseapp.bootstrap import desk_exists

        return desk_exists(self.folder)

    def opening(self) -> Opening:
        """CASEAPP_PASSPHRASE, else this account's key store if the desk opens by it; raises `NoPassphrase`."""
        if passphrase := os.environ.get("CASEAPP_PASSPHRASE"):
            return passphrase
        from caseapp.door import opening_without_asking
        from caseapp.key_store import SystemKeyStore

        given = opening_without_asking(self.folder, SystemKeyStore())
        if given is None:
            raise NoPassphrase
        return given


def answer(values: dict[str, Any], as_json: bool, sentence: str) -> None:
    """Print the values as JSON, or the sentence."""
    print(json.dumps(values, ensure_ascii=False) if as_json else sentence)


def check_destination(path: Path | None, start: Start, *read: Path) -> None:
    """Raises `DestinationTaken` for a file to write that is kept by Caseapp or read by the same command."""
    from caseapp.destination import check_destination as check

    if path is not None:
        check(path, start.folder, *read)


def read_password() -> str:
    """The first line of stdin."""
    return sys.stdin.readline().rstrip("\r\n")


def passphrase() -> str:
    """CASEAPP_PASSPHRASE; raises `NoPassphrase`."""
    given = os.environ.get("CASEAPP_PASSPHRASE")
    if not given:
        raise NoPassphrase
    return given


@contextmanager
def open_desk(start: Start, *, new: bool = False, leased: bool = True) -> Iterator[Any]:
    """The open desk of the folder; with `new` it is made if there is none, unless the passphrase is too short.

    With `leased` it raises `LeaseOver` for a desk that has not met its centre for too long.
    """
    from caseapp.bootstrap import Desk
    from caseapp.desk_keys import check_passphrase
    from caseapp.usecases.lease import check_lease, keep_time

    if not new and not start.holds_desk:
        raise NoDesk(folder=str(start.folder))
    opening = start.opening()
    if not start.holds_desk and isinstance(opening, str):
        check_passphrase(opening)
    desk = Desk(start.folder, opening)
    try:
        if leased:
            desk.read(check_lease, desk.clock())
            if not desk.read_only:
                desk.write(keep_time, desk.clock()).result()
        yield desk
    finally:
        desk.close()


@contextmanager
def open_database(start: Start, embedded: bool, url: str) -> Iterator[str]:
    """The URL of the database a command is given: `url`, or that of a private PostgreSQL while it runs.

    A database that is found to be newer there is the centre's: raises `CentreNewer`.
    """
    from caseapp.central.embedded import EmbeddedPostgres
    from caseapp.central.errors import CentreNewer

    if embedded == bool(url):
        raise typer.BadParameter(words("Give --embedded, or --database-url or CASEAPP_DATABASE_URL."))
    with EmbeddedPostgres(start.folder / "postgres") if embedded else nullcontext() as postgres:
        try:
            yield url if postgres is None else postgres.url()
        except DatabaseNewer as newer:
            raise CentreNewer(**newer.values) from None


@contextmanager
def open_centre(start: Start, embedded: bool, url: str, *, new: bool = False) -> Iterator[Any]:
    """A centre without HTTP; no database is brought to this version here. With `new` an empty one is made ready.

    Raises `CentreOlder`, `CentreNewer`, or `CentreEmpty`.
    """
    from caseapp.central.centre import Centre
    from caseapp.central.database import Database
    from caseapp.central.schema import prepare
    from caseapp.central.version import check_version

    with open_database(start, embedded, url) as database_url, Database(database_url) as database:
        check_version(database, may_be_empty=new)
        prepare(database)  # of this version already, it is only looked at: the server and our role must do
        yield Centre(database)
