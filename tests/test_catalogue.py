from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from caseapp.catalogue import Catalogue, ServiceFileBad, load_catalogue
from caseapp.errors import NotFound

DAY = date(2026, 11, 3)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def shipped() -> dict[str, Any]:
    folder = Path(__file__).parent.parent / "resources" / "services"
    values: dict[str, Any] = json.loads((folder / "missed-bin.json").read_text("utf-8"))
    return values


def test_three_services_are_offered(catalogue: Catalogue) -> None:
    assert [(service.lgsl, service.name) for service in catalogue.current(DAY)] == [
        ("353", "Complaint"),
        ("57", "Council Tax enquiry"),
        ("524", "Missed bin collection"),
    ]


def test_everything_said_stands_in_both_languages(catalogue: Catalogue) -> None:
    for service in catalogue.services:
        told = [service.name, service.name_cy, service.say_at_end, service.say_at_end_cy]
        for part in (*service.questions, *service.steps):
            told += [part.say, part.say_cy]
        assert all(told)


def test_burning_waste_is_sent_to_999(catalogue: Catalogue) -> None:
    stop = catalogue.version("524", 1).stop
    assert stop is not None
    assert "burning" in stop.text
    assert "999" in stop.say
    assert "999" in stop.say_cy


@pytest.mark.parametrize(
    ("typed", "lgsl"),
    [
        ("bin not emptied", "524"),
        ("BINS", "524"),
        ("ailgylchu", "524"),
        ("gwastraff bwyd", "524"),
        ("direct deb", "57"),
        ("symud ty", "57"),
        ("moved out", "57"),
        ("compl", "353"),
        ("cwyn", "353"),
    ],
)
def test_a_service_is_found_by_what_people_say(catalogue: Catalogue, typed: str, lgsl: str) -> None:
    assert catalogue.find(typed, DAY)[0].lgsl == lgsl


def test_nothing_is_found_for_words_that_fit_nowhere(catalogue: Catalogue) -> None:
    assert catalogue.find("helicopter", DAY) == ()
    assert catalogue.find("council helicopter landing permit", DAY) == ()
    assert len(catalogue.find("  ", DAY)) == 3


def test_a_new_version_takes_over_on_its_day_and_the_old_one_stays(
    tmp_path: Path, shipped: dict[str, Any]
) -> None:
    for version, day in ((1, DAY), (2, DAY + timedelta(days=10))):
        file = tmp_path / f"{version}.json"
        file.write_text(json.dumps(shipped | {"version": version, "valid_from": day.isoformat()}))
    catalogue = load_catalogue(tmp_path)
    assert [service.version for service in catalogue.current(DAY)] == [1]
    assert [service.version for service in catalogue.current(DAY + timedelta(days=10))] == [2]
    assert catalogue.current(DAY - timedelta(days=1)) == ()
    assert catalogue.version("524", 1).version == 1
    with pytest.raises(NotFound):
        catalogue.version("524", 3)


def test_of_an_unknown_service_its_number_is_shown_and_nothing_is_promised(catalogue: Catalogue) -> None:
    service = catalogue.unknown("999", 1, "inspected")
    assert (service.name, service.name_cy) == ("Service 999", "Gwasanaeth 999")
    assert [step.key for step in service.steps] == ["inspected"]
    assert (service.questions, service.outcomes, service.promise.working_days) == ((), (), 0)


def test_an_unknown_version_goes_by_the_name_that_is_known(catalogue: Catalogue) -> None:
    service = catalogue.unknown("524", 7, "opened")
    assert (service.name, service.version, service.questions) == ("Missed bin collection", 7, ())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "truncated"),
        (b"\xff", ""),
        (b"{}", "missing required field"),
        (b'{"lgsl": 524}', "str"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "broken.json").write_bytes(content)
    with pytest.raises(ServiceFileBad) as caught:
        load_catalogue(tmp_path)
    assert caught.value.values["file"] == "broken.json"
    assert why in str(caught.value.values["why"])


def test_a_service_with_a_fault_or_a_double_is_named(tmp_path: Path, shipped: dict[str, Any]) -> None:
    (tmp_path / "a.json").write_text(json.dumps(shipped | {"outcomes": []}))
    with pytest.raises(ServiceFileBad):
        load_catalogue(tmp_path)
    (tmp_path / "a.json").write_text(json.dumps(shipped))
    (tmp_path / "b.json").write_text(json.dumps(shipped))
    with pytest.raises(ServiceFileBad):
        load_catalogue(tmp_path)
