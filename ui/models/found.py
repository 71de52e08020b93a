"""What the search page shows beside its rows, as plain data that presenters make. No Qt here."""

from dataclasses import dataclass

from ui.theme.chips import ChipLook


@dataclass(frozen=True, slots=True)
class PeekLook:
    """What is shown of a result before Enter: its danger first, then who or where, then what is open.

    `lines` and `others` are pairs of icon and words; `act` is what Enter does.
    """

    name: str
    detail: str = ""
    danger: str = ""
    danger_detail: str = ""
    pills: tuple[ChipLook, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    cases: tuple[tuple[str, ChipLook], ...] = ()
    others_title: str = ""
    others: tuple[tuple[str, str], ...] = ()
    act: str = ""


@dataclass(frozen=True, slots=True)
class FoundLook:
    """How many were found, and the remark beside it; `counts` are of people, places and cases."""

    head: str
    remark: str
    counts: tuple[int, int, int]
    new_person: str
