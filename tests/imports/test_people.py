from __future__ import annotations

import collections
from datetime import date
from pathlib import Path

import pytest

from caseapp.imports.csv_in import FileNotUnderstood
from caseapp.imports.people import open_people
from caseapp.imports.rows import PersonRow, Refusal, Why, batches

TODAY = date(2026, 11, 3)
HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"


def opened(folder: Path, text: str) -> list[PersonRow | Refusal]:
    file = folder / "people.csv"
    file.write_text(text, "utf-8")
    return list(open_people(file, TODAY).rows)


def test_headings_are_known_by_their_usual_names(tmp_path: Path) -> None:
    rows = opened(
        tmp_path,
        "ID, Forename ,SURNAME,born,phone,mobile,e-mail,address,town,postcode\n"
        "7, Siân , Gŵr ,12/3/51,0121 496 0142,07700 900417,s@example.org,4 Mill Lane,Westmere,LD29 2AB\n",
    )
    assert rows == [
        PersonRow(
            line=2,
            key="7",
            name="Siân Gŵr",
            born="1951-03-12",
            phones=("0121 496 0142", "07700 900417"),
            email="s@example.org",
            address=("4 Mill Lane", "Westmere"),
            postcode="LD29 2AB",
        )
    ]


def test_hostile_text_is_kept_to_the_letter(tmp_path: Path) -> None:
    (row,) = opened(tmp_path, f"key,name\n1,{HOSTILE}\n")
    assert isinstance(row, PersonRow)
    assert row.name == HOSTILE


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("1,Ann", Why.COLUMNS),
        ("1,Ann,,", Why.COLUMNS),
        (",Ann,", Why.NO_KEY),
        ("1, ,", Why.NO_NAME),
        ("1,Ann,31/2/1970", Why.BAD_BORN),
        ("1,Ann,2026-11-04", Why.BAD_BORN),
        ("1,Ann,2027", Why.BAD_BORN),
        ("1,An\x00n,", Why.NUL),
        ('1,"Ann,', Why.BAD_CSV),
        ("0,Ann,", Why.KEY_TWICE),
    ],
)
def test_a_bad_line_is_refused_with_its_reason_and_the_next_is_read(
    tmp_path: Path, line: str, reason: Why
) -> None:
    rows = opened(tmp_path, f"key,name,dob\n0,First,1950\n{line}\n2,Last,2026-11\n")
    assert [(row.line, isinstance(row, Refusal)) for row in rows] == [(2, False), (3, True), (4, False)]
    refused = rows[1]
    assert isinstance(refused, Refusal)
    assert refused.reason == reason
    assert refused.cells


@pytest.mark.parametrize(
    "text", ["", "key,born\n1,1951\n", "name\nAnn\n", '"key,name\n', "1,Ann,1951\n", "\n\n"]
)
def test_a_file_without_key_and_name_is_not_understood(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileNotUnderstood) as caught:
        opened(tmp_path, text)
    assert caught.value.values["file"] == "people.csv"


def test_headings_nobody_reads_are_told(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("key,name,full_name,cluster\n1,A,B,2\n")
    people = open_people(file, TODAY)
    assert (people.source, people.left_out) == ("people", ("full_name", "cluster"))
    assert list(people.rows) == [PersonRow(line=2, key="1", name="A")]
    assert open_people(file, TODAY, "housing").source == "housing"


def test_batches_hold_every_row_once() -> None:
    assert list(batches(range(7), 3)) == [(0, 1, 2), (3, 4, 5), (6,)]
    assert list(batches([])) == []


def test_made_up_people_of_others_are_read(shared_data: Path) -> None:
    people = open_people(shared_data / "people" / "splink_fake_1000.csv", TODAY)
    rows = list(people.rows)
    assert "cluster" in people.left_out
    reasons = collections.Counter(row.reason for row in rows if isinstance(row, Refusal))
    assert reasons == {Why.NO_NAME: 36, Why.BAD_BORN: 8}
    assert len(rows) == 1000
    assert rows[0] == PersonRow(
        line=2, key="0", name="Robert Alan", born="1971-06-24", email="robert255@smith.net"
    )


@pytest.mark.parametrize(("number", "count", "refused"), [(1, 1000, 3), (2, 5000, 11), (3, 5000, 41)])
def test_people_with_heavy_typing_errors_are_read(
    shared_data: Path, number: int, count: int, refused: int
) -> None:
    rows = list(open_people(shared_data / "people" / f"febrl_dataset{number}.csv", TODAY).rows)
    assert len(rows) == count
    assert sum(isinstance(row, Refusal) for row in rows) == refused
    people = [row for row in rows if isinstance(row, PersonRow)]
    assert all(row.name and row.name == row.name.strip() and row.key.startswith("rec-") for row in people)
    assert sum(bool(row.address) for row in people) > 0.9 * count
