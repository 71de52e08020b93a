from __future__ import annotations

import csv
from pathlib import Path

import pytest

from caseapp.imports.csv_out import FileNotWritten, inert, write_csv, write_refused
from caseapp.imports.rows import Refusal, Why
from caseapp.texts import Words

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_starts_a_formula_is_made_inert(start: str) -> None:
    assert inert(f"{start}1+1") == f"'{start}1+1"


def test_other_cells_stay_as_they_are() -> None:
    assert [inert(cell) for cell in ("", HOSTILE, "O'Brien", "1-2")] == ["", HOSTILE, "O'Brien", "1-2"]


def test_refused_lines_are_written_whole_and_inert(tmp_path: Path) -> None:
    file = tmp_path / "refused.csv"
    write_refused(file, [Refusal(7, Why.NO_KEY, (HOSTILE, "=1+1", "Tŷ Dŵr, 4 Mill Lane"))], Words())
    with file.open(encoding="utf-8-sig", newline="") as written:
        assert list(csv.reader(written)) == [
            ["line", "reason"],
            ["7", "The line has no key.", HOSTILE, "'=1+1", "Tŷ Dŵr, 4 Mill Lane"],
        ]
    assert [path.name for path in tmp_path.iterdir()] == ["refused.csv"]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_csv(tmp_path / "no such folder" / "out.csv", ["a"], [["b"]])
    (tmp_path / "taken").mkdir()
    with pytest.raises(FileNotWritten):
        write_csv(tmp_path / "taken", ["a"], [["b"]])
    assert [path.name for path in tmp_path.iterdir()] == ["taken"]


def test_what_cannot_be_written_leaves_no_half_of_itself(tmp_path):
    with pytest.raises(UnicodeEncodeError):
        write_csv(tmp_path / "found.csv", ("name",), [("Kept From Sight",), ("half \ud83d of a sign",)])
    assert list(tmp_path.iterdir()) == []


def test_reasons_are_written_in_the_language_of_this_run(tmp_path: Path) -> None:
    file = tmp_path / "refused.csv"
    write_refused(file, [Refusal(7, Why.NO_NAME)], Words("cy"))
    assert "7,Nid oes enw." in file.read_text(encoding="utf-8-sig")
