"""References are read out, written down wrong, and typed in any way."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.domain.references import (
    BLOCK_SIZE,
    TEMPORARIES,
    Block,
    block_code,
    block_number,
    is_temporary,
    mistyped,
    parse,
    reference,
    spoken,
    temporary,
    unbroken,
)

TYPED = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOOKS = {"0": "0Oo", "1": "1IiLl"}

numbers = st.integers(1, BLOCK_SIZE)
blocks = st.integers(0, 32**4 - 1).map(lambda number: Block("WES", block_code(number)))


@given(blocks, numbers, st.sampled_from(["-", " ", ""]), st.booleans())
def test_a_reference_is_known_however_it_is_typed(block, number, joint, lower):
    whole = reference(block, number)
    typed = whole.replace("-", joint)
    assert parse(typed.lower() if lower else typed) == whole


@given(blocks, numbers, st.text())
def test_in_lines_a_text_is_the_same_but_for_the_hyphens_of_its_references(block, number, text):
    whole = reference(block, number)
    drawn = unbroken(f"{text} {whole}")
    assert whole not in drawn and len(drawn) == len(f"{text} {whole}")
    assert drawn.replace("\u2011", "-") == f"{text} {whole}".replace("\u2011", "-")


@given(blocks, numbers, st.data())
def test_one_wrong_character_is_noticed(block, number, data):
    whole = reference(block, number).replace("-", "")
    place = data.draw(st.integers(0, len(whole) - 1))
    typed = whole[:place] + data.draw(st.sampled_from(TYPED)) + whole[place + 1 :]
    assume(parse(typed) != reference(block, number))
    assert parse(typed) is None and mistyped(typed) and mistyped(_in_groups(typed))


@given(blocks, numbers, st.integers(0, 10))
def test_two_neighbours_changed_about_are_noticed(block, number, at):
    whole = reference(block, number).replace("-", "")
    assume(whole[at] != whole[at + 1])
    typed = whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]
    assert parse(typed) is None and mistyped(typed) and mistyped(_in_groups(typed))


def _in_groups(typed: str) -> str:
    return f"{typed[:3]}-{typed[3:7]} {typed[7:11]}-{typed[11:]}".lower()


@given(blocks, numbers, st.data())
def test_letters_that_look_like_figures_are_read_as_those(block, number, data):
    whole = reference(block, number)
    typed = "".join(data.draw(st.sampled_from(LOOKS.get(each, each))) for each in whole[4:])
    assert parse(whole[:4] + typed) == whole


@pytest.mark.parametrize(
    "typed",
    ["", "WES-7Q4M-00", "Llanfairpwll", "Ann Mary John B", "Mill Lane 1234", "0121 496 0142", "999000004217"],
)  # fmt: skip
def test_what_is_no_whole_reference_is_no_mistyped_one(typed):
    assert parse(typed) is None and not mistyped(typed)


@given(st.integers(0, TEMPORARIES - 1))
def test_a_temporary_reference_is_one_of_its_own_kind(lot):
    told = temporary(lot)
    assert is_temporary(told) and parse(told) == told
    assert not is_temporary(reference(Block("WES", block_code(lot)), 1))


def test_blocks_never_share_a_code():
    codes = {block_code(number) for number in range(50_000)}
    assert len(codes) == 50_000


def test_a_reference_is_read_out_letter_by_letter():
    assert spoken("WES-7Q4M-0042-K") == "W\u00a0E\u00a0S, 7\u00a0Q\u00a04\u00a0M, 0\u00a00\u00a04\u00a02, K"


@given(st.integers(0, 32**4 - 1))
def test_the_number_of_a_block_is_read_from_its_code(number):
    assert block_number(block_code(number)) == number
