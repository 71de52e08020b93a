"""The steps from one order to another, taken, give that other, and touch no more than must be."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from ui.models.order_change import PutIn, Step, TakeOut, smallest_change

ORDERS = st.lists(st.integers(0, 30), unique=True, max_size=25)


def taken(old: Sequence[int], steps: Sequence[Step]) -> list[int]:
    now = list(old)
    for step in steps:
        if isinstance(step, TakeOut):
            assert 0 <= step.first <= step.last < len(now)
            del now[step.first : step.last + 1]
        else:
            assert 0 <= step.at <= len(now) and step.keys
            now[step.at : step.at] = step.keys
    return now


def moved(steps: Sequence[Step]) -> int:
    return sum(step.last - step.first + 1 for step in steps if isinstance(step, TakeOut))


@given(ORDERS, ORDERS)
def test_the_steps_lead_from_the_one_to_the_other(old: list[int], new: list[int]) -> None:
    assert taken(old, smallest_change(old, new)) == new


@given(st.lists(st.integers(0, 400), unique=True, min_size=200, max_size=300), st.randoms())
def test_however_many_differ(old: list[int], chance: object) -> None:
    new = list(old)
    chance.shuffle(new)  # type: ignore[attr-defined]
    steps = smallest_change(old, new[20:])
    assert taken(old, steps) == new[20:] and len(steps) <= 100


@given(ORDERS.filter(lambda order: len(order) > 2), st.data())
def test_one_that_moves_is_the_only_one_touched(old: list[int], data: st.DataObject) -> None:
    new = list(old)
    new.insert(data.draw(st.integers(0, len(old) - 1)), new.pop(data.draw(st.integers(0, len(old) - 1))))
    assert moved(smallest_change(old, new)) == (old != new)


def test_what_follows_is_one_step() -> None:
    assert smallest_change([5, 7], [5, 7, 1, 2]) == [PutIn(2, [1, 2])]
    assert smallest_change([5, 7, 1, 2], [5]) == [TakeOut(1, 3)]
    assert smallest_change([5, 7], [5, 7]) == []
