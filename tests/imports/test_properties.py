from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.imports.csv_in import FileNotUnderstood
from caseapp.imports.properties import open_properties
from caseapp.imports.rows import PropertyRow, Refusal, Why

FIXTURES = Path("addresses") / "uk_geo_utils_fixtures"


def opened(folder: Path, text: str) -> list[PropertyRow | Refusal]:
    file = folder / "places.csv"
    file.write_text(text, "utf-8")
    return list(open_properties(file).rows)


def plus(**cells: str | int) -> str:
    """A line of AddressBase Plus with these columns filled, by number as `c0`."""
    line = {"c0": "1", "c7": "316000.00", "c8": "177000.00"} | cells
    return ",".join(str(line.get(f"c{place}", "")) for place in range(77)) + "\n"


def standard(**cells: str | int) -> str:
    line = {"c0": "1", "c16": "316000.00", "c17": "177000.00"} | cells
    return ",".join(str(line.get(f"c{place}", "")) for place in range(27)) + "\n"


@pytest.mark.parametrize(
    ("cells", "address"),
    [
        ({"c23": "53", "c52": "MILL LANE", "c62": "WESTMERE"}, ("53 MILL LANE", "WESTMERE")),
        (
            {
                "c21": "FLAT 2",
                "c22": "THE MILL",
                "c23": "9",
                "c52": "DOCK ROAD",
                "c56": "QUAY",
                "c62": "WESTMERE",
            },
            ("FLAT 2", "THE MILL", "9 DOCK ROAD", "QUAY", "WESTMERE"),
        ),
        ({"c22": "HENDRE", "c49": "B4569", "c56": "CWM", "c62": "WESTMERE"}, ("HENDRE", "CWM", "WESTMERE")),
        ({"c22": "12A", "c52": "DOCK ROAD", "c62": "WESTMERE"}, ("12A DOCK ROAD", "WESTMERE")),
        (
            {"c17": "WESTMERE BAKERY", "c22": "UNIT 3", "c52": "DOCK ROAD", "c62": "WESTMERE"},
            ("WESTMERE BAKERY", "UNIT 3", "DOCK ROAD", "WESTMERE"),
        ),
        (
            {"c28": "FLAT 2", "c30": "114", "c49": "MILL LANE", "c57": "QUAY", "c60": "WESTMERE"},
            ("FLAT 2", "114 MILL LANE", "QUAY", "WESTMERE"),
        ),
        (
            {"c30": "12", "c31": "A", "c32": "14", "c49": "MILL LANE", "c60": "WESTMERE"},
            ("12A-14 MILL LANE", "WESTMERE"),
        ),
    ],
)
def test_addressbase_plus_writes_the_postal_or_the_councils_address(
    tmp_path: Path, cells: dict[str, str], address: tuple[str, ...]
) -> None:
    (row,) = opened(tmp_path, plus(**cells))
    assert isinstance(row, PropertyRow)
    assert row.address == address


def test_addressbase_standard_has_another_order(tmp_path: Path) -> None:
    (row,) = opened(
        tmp_path,
        standard(c3="BAKERY", c5="7", c8="9", c10="DOCK ROAD", c11="WESTMERE", c13="QUAY", c14="LD29 4QD"),
    )
    assert row == PropertyRow(
        line=1,
        key="1",
        address=("BAKERY", "PO Box 7", "9 DOCK ROAD", "QUAY", "WESTMERE"),
        postcode="LD29 4QD",
        easting="316000.00",
        northing="177000.00",
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (plus(c0="12345678901234", c52="MILL LANE"), Why.BAD_UPRN),
        (plus(c0="000", c52="MILL LANE"), Why.BAD_UPRN),
        (plus(c0="x", c52="MILL LANE"), Why.BAD_UPRN),
        (plus(c0="2"), Why.NO_ADDRESS),
        (plus(c0="2", c2="D", c52="MILL LANE"), Why.GONE),
        (plus(c0="0001", c52="MILL LANE"), Why.KEY_TWICE),
        (standard(c0="2", c10="MILL LANE"), Why.COLUMNS),
        (plus(c0="2", c52="MILL\x00LANE"), Why.NUL),
    ],
)
def test_a_bad_line_is_refused_with_its_reason(tmp_path: Path, line: str, reason: Why) -> None:
    good = plus(c52="MILL LANE", c64="LD29 2AB")
    rows = opened(tmp_path, good + line + good.replace("1,", "3,", 1))
    assert [row.line for row in rows if isinstance(row, PropertyRow)] == [1, 3]
    refused = rows[1]
    assert isinstance(refused, Refusal)
    assert (refused.line, refused.reason) == (2, reason)


def test_a_bad_first_line_does_not_hide_the_edition(tmp_path: Path) -> None:
    rows = opened(tmp_path, plus(c0="x") + plus(c52="MILL LANE"))
    assert [type(row) for row in rows] == [Refusal, PropertyRow]


def test_a_simple_list_with_headings_is_read(tmp_path: Path) -> None:
    (row,) = opened(tmp_path, 'UPRN,Address,Postcode,Ward\n007,"1, Mill  Lane, Westmere",ld292ab,North\n')
    assert row == PropertyRow(line=2, key="7", address=("1 Mill Lane", "Westmere"), postcode="LD29 2AB")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "uprn,postcode\n1,LD29 2AB\n",
        "address\n1 Mill Lane\n",
        "1,2,3\n",
        standard(c0="1", c14="MILL LANE", c10="LD29 2AB"),
        plus(c0="1", c7="MILL LANE"),
        "%PDF-1.7\nsomething\n",
    ],
)
def test_a_file_of_no_known_kind_is_not_understood(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileNotUnderstood):
        opened(tmp_path, text)


@pytest.mark.parametrize(
    ("file", "count", "source"),
    [
        (FIXTURES / "addressbase_plus_addressbase_test1.csv", 4, "uprn"),
        (FIXTURES / "addressbase_plus_addressbase_test2.csv", 5, "uprn"),
        (FIXTURES / "addressbase_standard_addressbase_test1.csv", 4, "uprn"),
        (FIXTURES / "addressbase_standard_addressbase_test2.csv", 5, "uprn"),
        (FIXTURES / "cleaned_addresses_addressbase_cleaned.csv", 4, "cleaned_addresses_addressbase_cleaned"),
        (Path("addresses/address_errors_example_components.csv"), 261, "address_errors_example_components"),
        (Path("addresses/address_errors_corrupted_seed1.csv"), 261, "address_errors_corrupted_seed1"),
    ],
)
def test_real_gazetteers_are_read_whole(shared_data: Path, file: Path, count: int, source: str) -> None:
    opened_file = open_properties(shared_data / file)
    rows = [row for row in opened_file.rows if isinstance(row, PropertyRow)]
    assert (len(rows), opened_file.source) == (count, source)
    assert all(len(row.address) >= 2 and row.postcode for row in rows)
    assert all(row.easting and row.northing for row in rows) or source[:7] in ("cleaned", "address")


def test_what_is_no_gazetteer_is_not_understood(shared_data: Path) -> None:
    for file in ("onsud_onsud_test.csv", "onspd_aug2024_onspd_test.csv"):
        with pytest.raises(FileNotUnderstood):
            open_properties(shared_data / FIXTURES / file)
    with pytest.raises(FileNotUnderstood):
        open_properties(shared_data / "requests" / "nyc311_kexinjiao.csv")
