"""Finds the columns of a file by the names its heading gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def places_of(
    heading: Sequence[str], known: Mapping[str, Sequence[str]]
) -> tuple[dict[str, int], tuple[str, ...]]:
    """The place of each known column that the heading has, and the headings left out.

    `known` gives each column the names it may bear. Of two headings for one column the first counts.
    """
    names = {name: column for column, all_names in known.items() for name in all_names}
    places: dict[str, int] = {}
    left_out = []
    for place, cell in enumerate(heading):
        column = names.get(cell.casefold())
        if column is None or column in places:
            left_out.append(cell)
        else:
            places[column] = place
    return places, tuple(left_out)
