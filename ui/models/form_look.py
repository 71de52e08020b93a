"""What the form of a new case shows, as plain data that its presenter makes. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from caseapp.domain.service import Question
from ui.delegates.looks import ResultLook
from ui.theme.chips import ChipLook

FoundRows = tuple[tuple[str, ResultLook], ...]
"""Rows to pick from, each with the id that picking it tells."""


class Entry(StrEnum):
    """The fields of the form that are not questions of a service."""

    PLACE = "place"
    NAME = "name"
    BORN = "born"
    PHONE = "phone"
    LANGUAGE = "language"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class SettledLook:
    """A section that is answered, in two lines. `warning` is a marker or a death; it is shown loudest."""

    head: str
    beside: str = ""
    below: str = ""
    warning: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PlaceLook:
    say: str
    typed: str
    found: FoundRows
    remark: str
    settled: SettledLook | None


@dataclass(frozen=True, slots=True)
class CallerLook:
    """`settled` shows while another section is filled in; `fixed` callers show it always."""

    say: str
    name: str
    born: str
    born_read: str
    born_wrong: str
    phone: str
    phone_read: str
    language: str
    alike: FoundRows
    alike_head: str
    settled: SettledLook | None
    fixed: bool

    @property
    def is_begun(self) -> bool:
        """Whether a new person has a name and nothing else yet."""
        return bool(self.name.strip()) and not (self.fixed or self.born or self.phone)


@dataclass(frozen=True, slots=True)
class ServiceLook:
    say: str
    stop: str
    typed: str
    found: FoundRows
    remark: str
    settled: SettledLook | None


@dataclass(frozen=True, slots=True)
class QuestionLook:
    """One question with the answer as typed, and what was understood of it or is wrong with it."""

    question: Question
    title: str
    text: str
    choices: tuple[tuple[str, str, str], ...]
    say: str
    answer: str
    read: str
    wrong: str
    done: bool


@dataclass(frozen=True, slots=True)
class FootLook:
    """The reference, under its caption, and what is promised. `off` says why the case cannot be opened yet, and
    `missing` what is still to be said for it: an entry, or the key of a question.
    """

    caption: str
    reference: str
    spoken: str
    due: ChipLook | None
    why: str
    say: str
    off: str
    missing: Entry | str
    unsure: str


@dataclass(frozen=True, slots=True)
class NewCaseLook:
    """The whole form. `aside` tells of another half-filled form that waits."""

    kept: str
    aside: str
    language: str
    place: PlaceLook
    caller: CallerLook
    service: ServiceLook
    questions: tuple[QuestionLook, ...]
    foot: FootLook
