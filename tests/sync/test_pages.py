"""A page of the feed says the same to its reader as it was written from, wherever it may be committed or cut."""

from __future__ import annotations

from typing import Any

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.ids import new_id
from caseapp.wire import feed
from caseapp.wire.feed import (
    CutPage,
    Left,
    NoPage,
    Row,
    decode_page,
    encode_page,
    read_cursors,
    write_cursors,
)

SCOPES = 4
KIND = "of_a_later_version"
WITHIN = st.sets(st.integers(0, SCOPES - 1), min_size=1).map(lambda numbers: tuple(sorted(numbers)))
PLACE = st.tuples(st.none() | WITHIN, st.none() | WITHIN).filter(any)
"""Of one position: in which scopes its row stands, and which it has left."""


def page_of(places: list[Any]) -> tuple[list[Row], dict[int, tuple[int, ...]]]:
    rows: list[Row] = []
    within = {}
    for position, (stands, left) in enumerate(places, start=1):
        id = new_id()
        if left:
            rows.append(Left(KIND, id, position, left))
        if stands:
            rows.append((KIND, id, position, "value"))
            within[position] = stands
    return rows, within


@given(places=st.lists(PLACE, max_size=20), every=st.integers(1, 6))
def test_a_page_says_what_it_was_written_from(places: list[Any], every: int):
    rows, within = page_of(places)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feed, "CHECKPOINT", every)
        page = encode_page({KIND: ["text"]}, rows, len(places), False, within)
    chunks = list(decode_page(page, SCOPES))
    came = [(row.position, row.id, row.within) for chunk in chunks for row in chunk.rows]
    gone = [(left.position, left.id, left.within) for chunk in chunks for left in chunk.left]
    assert came == [(row[2], row[1], within[row[2]]) for row in rows if not isinstance(row, Left)]
    assert gone == [(row.position, row.id, row.within) for row in rows if isinstance(row, Left)]
    reached = 0
    for chunk in chunks:
        positions = {each.position for each in (*chunk.rows, *chunk.left)}
        assert all(reached < position <= chunk.position for position in positions)
        reached = chunk.position
    assert reached == len(places) and [chunk.last for chunk in chunks] == [False] * (len(chunks) - 1) + [True]


@given(places=st.lists(PLACE, min_size=1, max_size=20), cut=st.data())
def test_of_a_page_that_was_cut_whole_chunks_alone_are_read(places: list[Any], cut: st.DataObject):
    rows, within = page_of(places)
    lines = zstandard.decompress(encode_page({KIND: ["text"]}, rows, len(places), False, within)).split(b"\n")
    kept = lines[: cut.draw(st.integers(1, len(lines) - 1))]
    with pytest.raises(CutPage):
        list(decode_page(zstandard.compress(b"\n".join(kept)), SCOPES))


def test_a_scope_that_was_not_asked_for_is_no_page():
    page = encode_page({KIND: ["text"]}, [(KIND, new_id(), 1, "value")], 1, False, {1: (SCOPES,)})
    with pytest.raises(NoPage):
        list(decode_page(page, SCOPES))


@given(st.lists(st.integers(1, 2**63 - 1), min_size=1, max_size=9))
def test_cursors_are_read_as_they_were_written(cursors: list[int]):
    assert read_cursors(write_cursors(cursors), len(cursors)) == cursors


@pytest.mark.parametrize(
    "text", ["", "0", "1,0", "01", "1,,1", "1,", "-1", "1 ", "1\n", "9" * 20, "1,1", "\u0661"]
)
def test_what_are_no_cursors_of_three_scopes(text: str):
    with pytest.raises(ValueError):
        read_cursors(text, 3)
