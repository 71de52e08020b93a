"""Saves what this version writes, for the versions to come: `python -m tests.old_databases.save NAME`.

`NAME` is a data folder of Abi Bevan with acts that wait, opened by `PASSPHRASE`; `NAME/centre.sql` is the
centre it belongs to. Saved folders are never written again: they open for ever.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from caseapp import keys
from caseapp.bootstrap import Desk
from caseapp.central.centre import Centre
from caseapp.central.database import Database
from caseapp.central.embedded import EmbeddedPostgres
from caseapp.central.schema import prepare
from caseapp.demo import PASSWORD, fill_centre
from caseapp.domain.person import Person
from caseapp.usecases.people import NewPerson, add_note, add_person
from tests.support.desks import PASSPHRASE
from tests.support.services import Service

OLD_DATABASES = Path(__file__).parent


def save(name: str) -> None:
    """Make `name` anew below this folder, which must not hold it yet."""
    target = OLD_DATABASES / name
    target.mkdir()
    keys.MEMORY_KIB = 64
    with tempfile.TemporaryDirectory() as made, EmbeddedPostgres(Path(made, "postgres")) as postgres:
        with Database(postgres.url()) as database:
            prepare(database)
            fill_centre(Centre(database), people=40, properties=30, cases=10)
        service = Service(postgres.url(), dict(os.environ))
        service.start()
        try:
            _work(Path(made, "desk"), service.address)
        finally:
            service.stop()
        for file in ("key.json", "desk.db"):
            shutil.copy(Path(made, "desk", file), target / file)
        dump = subprocess.run(
            [postgres.binaries() / "pg_dump", "--no-owner", postgres.url(role="postgres")],
            check=True,
            capture_output=True,
        )
        (target / "centre.sql").write_bytes(dump.stdout)
    print(json.dumps({"saved": name}))


def _work(folder: Path, address: str) -> None:
    desk = Desk(folder, PASSPHRASE)
    try:
        desk.sign_in(address, "westmere", "abi", PASSWORD)
        desk.sync()
        resident = desk.read(lambda reader: reader.find(Person)[0]).id
        desk.write(add_person, NewPerson("Ceri Kept")).result()
        desk.write(add_note, "typed before the upgrade", person=resident).result()
    finally:
        desk.close()


if __name__ == "__main__":
    save(sys.argv[1])
