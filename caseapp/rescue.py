"""What can be done for a desk that does not open any more."""

from __future__ import annotations

from pathlib import Path

from caseapp.health import Damage
from caseapp.keys import Opening
from caseapp.ports import Clock
from caseapp.storage.check import damage
from caseapp.storage.folder import DATABASE_FILE, alone, key_file_of
from caseapp.storage.restore import salvage_to
from caseapp.storage.salvage import Salvaged


def check_folder(folder: Path, opening: Opening) -> Damage | None:
    """What is wrong with the database of a folder, open elsewhere or not; raises what `KeyFile` raises."""
    return damage(folder / DATABASE_FILE, key_file_of(folder).open(opening))


def salvage_folder(folder: Path, opening: Opening, target: Path, clock: Clock) -> Salvaged:
    """Save all that can be read of the desk in `folder` as a new desk in `target`, an empty folder.

    `folder` is only read, and must not be open. Raises `FolderInUse`, what `KeyFile` raises, and what `salvage_to`
    raises.
    """
    key_file = key_file_of(folder)
    key = key_file.open(opening)
    with alone(folder):
        return salvage_to(folder / DATABASE_FILE, key, key_file, target, clock)
