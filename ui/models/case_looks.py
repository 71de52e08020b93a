"""What the screen of a case shows beside its timeline, as plain data."""

from __future__ import annotations

from dataclasses import dataclass

from ui.delegates.looks import ResultLook
from ui.models.person_looks import LinkLook
from ui.theme.chips import ChipLook


@dataclass(frozen=True, slots=True)
class StepLook:
    """A step of the service: `here` for the one the case stands at."""

    key: str
    name: str
    here: bool


@dataclass(frozen=True, slots=True)
class AnswerLook:
    """A question of the form and what was answered."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class LetterLook:
    """A filed letter in a line."""

    id: str
    words: str
    pages: int


@dataclass(frozen=True, slots=True)
class FileLook:
    """A file on a case: its row, and its safe `name` with the `pattern` of its ending, for a copy of it."""

    id: str
    line: ResultLook
    name: str
    pattern: str


@dataclass(frozen=True, slots=True)
class OwnerLook:
    """The `team` that has a case, and those, id and name, that it may be given to.

    `why_not` says why it cannot be given, `why_not_alone` why its restriction cannot be changed; empty if it can.
    """

    team: str
    teams: tuple[tuple[str, str], ...]
    restricted: bool
    why_not: str
    why_not_alone: str


@dataclass(frozen=True, slots=True)
class ReadOutLook:
    """What a caller is told at the end of a new case: the reference, how it is spelled, and the whole sentence."""

    caption: str
    reference: str
    spoken: str
    say: str


@dataclass(frozen=True, slots=True)
class CaseHead:
    """The head of a case's page and what can be done with it. `outcomes` are key and name.

    `elsewhere` says, in two sentences, that another team has what was said on it; both empty if it is here. `named`
    says of a reference that it is temporary, or which one the case had first. `no_copy` says why no copy of a file may
    be saved.
    """

    title: str
    icon: str
    reference: str
    named: str
    person: LinkLook | None
    place: str
    team: str
    chips: tuple[ChipLook, ...]
    why_head: str
    why: str
    closed: bool
    steps: tuple[StepLook, ...]
    outcomes: tuple[tuple[str, str], ...]
    answers: tuple[AnswerLook, ...]
    letters: tuple[LetterLook, ...]
    files: tuple[FileLook, ...]
    owner: OwnerLook
    elsewhere: tuple[str, str] = ("", "")
    no_copy: str = ""
