from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.destination import DestinationTaken, check_destination
from caseapp.imports.csv_out import FileNotWritten


def test_a_new_file_and_an_old_one_may_be_written_and_the_trial_leaves_nothing(tmp_path: Path) -> None:
    old = tmp_path / "old.csv"
    old.write_text("as it was", encoding="utf-8")
    check_destination(old, tmp_path / "desk")
    check_destination(tmp_path / "new.csv", tmp_path / "desk")
    assert list(tmp_path.iterdir()) == [old] and old.read_text(encoding="utf-8") == "as it was"


def test_the_trial_takes_nobodys_file(tmp_path: Path) -> None:
    other = tmp_path / "out.csv.part"
    other.write_text("somebody's own", encoding="utf-8")
    check_destination(tmp_path / "out.csv")
    assert list(tmp_path.iterdir()) == [other] and other.read_text(encoding="utf-8") == "somebody's own"


def test_what_is_read_is_not_written_over_by_whatever_road(tmp_path: Path) -> None:
    read = tmp_path / "people.csv"
    read.touch()
    (tmp_path / "link.csv").symlink_to(read)
    for road in (read, tmp_path / "link.csv", tmp_path / "none" / ".." / "people.csv"):
        with pytest.raises(DestinationTaken):
            check_destination(road, read)


def test_nothing_is_written_into_the_data_folder(tmp_path: Path) -> None:
    with pytest.raises(DestinationTaken):
        check_destination(tmp_path / "desk" / "desk.db", tmp_path / "desk")


@pytest.mark.parametrize("place", ["", "no such folder/out.csv", "file/out.csv", "x" * 300, "/dev/null"])
def test_what_cannot_hold_a_file_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FileNotWritten):
        check_destination(tmp_path / place)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
