"""Names in the order of their alphabet."""

from __future__ import annotations

import random

import pytest

from caseapp.domain.collation import in_order


def _ordered(names: list[str], language: str) -> list[str]:
    shuffled = random.Random(7).sample(names, len(names))
    return in_order(shuffled, str, language)


@pytest.mark.parametrize(
    "names",
    [
        ["Cymru", "Chwaraeon", "Dafydd"],
        ["cwm", "cyw", "chwech", "dŵr", "dyn", "ddoe"],
        ["ffa", "ffwrn", "gafr"],
        ["fesul", "ffenestr"],
        ["gwynt", "ngwlad", "haul"],
        ["lôn", "lwc", "llaeth", "llyfr", "mam"],
        ["pysgod", "pythefnos", "pharmacy", "radio", "rygbi", "rhaw", "sebon"],
        ["taith", "tywod", "thema", "uchel"],
        ["Bangor", "Bala"][::-1],
        ["bag", "bangaw", "balch"],
        ["Llandudno", "Llangefni", "Llangollen", "Llanwrda"],
        ["Penarth", "Pengelli", "Penrhyn"],
        ["Gwasanaethau Cwsmeriaid", "Gwastraff", "Refeniw", "Rhenti"],
        ["Glyn", "Gwyn", "Ngaio"],
        ["afal", "âr", "awyr"],
        ["Tŷ Croes", "Tŷ Gwyn", "tyddyn"],
    ],
)
def test_welsh_letters_of_two_signs_stand_behind_the_first_of_them(names: list[str]) -> None:
    assert _ordered(names, "cy") == names


@pytest.mark.parametrize(
    "names", [["Chwaraeon", "Cymru", "Dafydd"], ["lwc", "llyfr"][::-1], ["Éire", "elm", "Evans"][1:]]
)
def test_english_takes_the_signs_one_by_one(names: list[str]) -> None:
    assert _ordered(names, "en") == names


def test_case_and_accents_decide_only_between_equals() -> None:
    assert _ordered(["Sian", "Siân", "sian", "Sianed"], "cy") == ["Sian", "Siân", "sian", "Sianed"]
    assert _ordered(["Zed", "ábel", "Abel"], "en") == ["Abel", "ábel", "Zed"]
    assert _ordered(["4 Mill Lane", "O'Brien", "Obrien"], "cy")[0] == "4 Mill Lane"
