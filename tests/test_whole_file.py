"""A file is whole or not there, and nobody else's is touched on the way."""

from __future__ import annotations

import pytest

from caseapp.imports.csv_out import FileNotWritten, write_csv
from caseapp.whole_file import whole_file


def test_it_takes_its_place_at_the_end(tmp_path):
    (tmp_path / "list.csv").write_text("before")
    (tmp_path / "list.csv.part").write_text("somebody's own")
    write_csv(tmp_path / "list.csv", ["name"], [["Ceri Example"]])
    assert (tmp_path / "list.csv").read_text(encoding="utf-8-sig").split() == ["name", "Ceri", "Example"]
    assert (tmp_path / "list.csv.part").read_text() == "somebody's own"
    assert len(list(tmp_path.iterdir())) == 2


def test_half_of_it_is_none_of_it(tmp_path):
    (tmp_path / "letter.pdf").write_text("before")
    with pytest.raises(ValueError), whole_file(tmp_path / "letter.pdf") as made:
        made.write_text("half")
        raise ValueError
    assert (tmp_path / "letter.pdf").read_text() == "before" and len(list(tmp_path.iterdir())) == 1


def test_where_nothing_can_be_written_it_says_so(tmp_path):
    with pytest.raises(FileNotWritten):
        write_csv(tmp_path / "none" / "list.csv", ["name"], [])
