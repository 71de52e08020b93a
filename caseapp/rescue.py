"""What can be done for a desk that does not open any more."""

from __future__ import annotations

from pathlib import Path

from caseapp.health import Damage
from caseapp.keys import Opening
from caseapp.storage.check import damage
from caseapp.storage.folder import DATABASE_FILE, key_file_of


def check_folder(folder: Path, opening: Opening) -> Damage | None:
    """What is wrong with the database of a folder, open elsewhere or not; raises what `KeyFile` raises."""
    return damage(folder / DATABASE_FILE, key_file_of(folder).open(opening))
