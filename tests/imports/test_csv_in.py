from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.imports.csv_in import FileNotText, FileUnreadable, read_csv
from caseapp.imports.rows import Why


def read(folder: Path, content: bytes) -> list[tuple[int, tuple[str, ...], Why | None]]:
    file = folder / "file.csv"
    file.write_bytes(content)
    return [(line.number, line.cells, line.fault) for line in read_csv(file)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_both_usual_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    assert read(tmp_path, "naïve,café\r\n".encode(encoding)) == [(1, ("naïve", "café"), None)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_text_is_said_to_be_none_of_ours(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(FileNotText):
        read(tmp_path, "\ufeffkey,name".encode(encoding))


def test_a_device_that_never_ends_is_not_read() -> None:
    with pytest.raises(FileUnreadable):
        list(read_csv(Path("/dev/zero")))


def test_blank_lines_are_passed_over_and_still_counted(tmp_path: Path) -> None:
    assert read(tmp_path, b"a\n\n,\n\nb") == [(1, ("a",), None), (5, ("b",), None)]


def test_a_cell_may_hold_line_breaks(tmp_path: Path) -> None:
    assert read(tmp_path, b'a,"4 Mill Lane\nWestmere"\nb,c\n') == [
        (1, ("a", "4 Mill Lane\nWestmere"), None),
        (3, ("b", "c"), None),
    ]


@pytest.mark.parametrize(
    ("broken", "kept"),
    [(b'x,"open', 'x,"open'), (b'x,"sh"ut', 'x,"sh"ut'), (b"x," + b"y" * 200_000, "x," + "y" * 200_000)],
)
def test_a_broken_line_spoils_only_itself(tmp_path: Path, broken: bytes, kept: str) -> None:
    after = b"".join(b"%d,fine\n" % number for number in range(40))
    lines = read(tmp_path, b"a,b\n" + broken + b"\n" + after)
    assert lines[:2] == [(1, ("a", "b"), None), (2, (kept,), Why.BAD_CSV)]
    assert lines[2:] == [(number + 3, (str(number), "fine"), None) for number in range(40)]


def test_an_open_quotation_mark_at_the_end_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, b'a\n"b') == [(1, ("a",), None), (2, ('"b',), Why.BAD_CSV)]


def test_nul_is_told(tmp_path: Path) -> None:
    assert read(tmp_path, b"a,b\x00\nc,d\n")[0][2] is Why.NUL


def test_what_is_no_text_or_not_there_is_one_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotText) as caught:
        read(tmp_path, b"\x89PNG\x81\x8d\xff")
    assert caught.value.values == {"file": "file.csv"}
    with pytest.raises(FileUnreadable):
        list(read_csv(tmp_path / "none.csv"))
    with pytest.raises(FileUnreadable):
        list(read_csv(tmp_path))


CELLS = st.text(st.characters(blacklist_characters="\x00", blacklist_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=6))
def test_whatever_was_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    if any(sum(cell.count(c) for c in "\r\n" for cell in row) > 15 for row in rows):
        return
    stripped = [tuple(cell.strip() for cell in row) for row in rows]
    found = read(tmp_path_factory.mktemp("csv"), text.getvalue().encode("utf-8-sig"))
    assert [cells for _, cells, _ in found] == [cells for cells in stripped if any(cells)]


@given(st.binary(max_size=200))
def test_no_content_raises_anything_unexpected(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    try:
        lines = read(tmp_path_factory.mktemp("csv"), content)
    except FileNotText:
        return
    assert [number for number, _, _ in lines] == sorted({number for number, _, _ in lines})
