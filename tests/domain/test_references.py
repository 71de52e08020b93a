"""References are read out, written down wrong, and typed in any way."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.domain.references import (
    ALPHABET,
    BLOCK_SIZE,
    Block,
    block_code,
    block_number,
    parse,
    reference,
    spoken,
)

numbers = st.integers(1, BLOCK_SIZE)
blocks = st.integers(0, 32**4 - 1).map(lambda number: Block("WES", block_code(number)))


@given(blocks, numbers, st.sampled_from(["-", " ", ""]), st.booleans())
def test_a_reference_is_known_however_it_is_typed(block, number, joint, lower):
    whole = reference(block, number)
    typed = whole.replace("-", joint)
    assert parse(typed.lower() if lower else typed) == whole


@given(blocks, numbers, st.data())
def test_one_wrong_character_is_noticed(block, number, data):
    whole = reference(block, number)
    place = data.draw(st.integers(4, len(whole) - 1).filter(lambda at: whole[at] != "-"))
    wrong = data.draw(st.sampled_from(ALPHABET))
    assume(wrong != whole[place])
    assert parse(whole[:place] + wrong + whole[place + 1 :]) is None


@given(blocks, numbers, st.integers(8, 11))
def test_two_neighbours_changed_about_are_noticed(block, number, place):
    whole = reference(block, number).replace("-", "")
    at = place - 1
    assume(whole[at] != whole[at + 1])
    assert parse(whole[:at] + whole[at + 1] + whole[at] + whole[at + 2 :]) is None


def test_blocks_never_share_a_code():
    codes = {block_code(number) for number in range(50_000)}
    assert len(codes) == 50_000


def test_a_reference_is_read_out_letter_by_letter():
    assert spoken("WES-7Q4M-0042-K") == "W\u00a0E\u00a0S, 7\u00a0Q\u00a04\u00a0M, 0\u00a00\u00a04\u00a02, K"


@given(st.integers(0, 32**4 - 1))
def test_the_number_of_a_block_is_read_from_its_code(number):
    assert block_number(block_code(number)) == number
