"""What the contact panel shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TopicLook:
    """One thing the call is about: its name, what came of it, and the case's reference or "No case"."""

    name: str
    outcome: str
    reference: str


@dataclass(frozen=True, slots=True)
class ParkedLook:
    """A call that waits, with the line to remember it by."""

    id: str
    line: str


@dataclass(frozen=True, slots=True)
class ContactLook:
    """The call in hand. `say` holds the sentence by language; empty while there is nothing to say."""

    id: str
    head: str
    caller: str
    known: bool
    topics: tuple[TopicLook, ...]
    say: tuple[tuple[str, str], ...]
    say_language: str
    note: str
