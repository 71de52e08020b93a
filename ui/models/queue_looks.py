"""What the queue shows beside its rows, as plain data. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from ui.theme.chips import ChipLook


@dataclass(frozen=True, slots=True)
class QueueHead:
    """The head of the queue: how many are open, how many are in each part by its key, and by what it is sorted."""

    count: str
    parts: tuple[tuple[str, str], ...]
    sorted_by: str


@dataclass(frozen=True, slots=True)
class CasePeek:
    """What is shown of a case beside a list. `facts` are label and words; `latest` are when and what, newest first."""

    title: str
    reference: str
    due: ChipLook
    why: str
    danger: str
    danger_detail: str
    facts: tuple[tuple[str, str], ...]
    latest: tuple[tuple[str, str], ...]
    say: str
