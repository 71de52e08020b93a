"""A service of the catalogue: what is asked, what is read out, what is promised, and who receives the case."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from caseapp.domain.case import OPENED
from caseapp.domain.collation import in_order
from caseapp.domain.words import words


class QuestionKind(enum.StrEnum):
    """What sort of answer a question takes. The value kept is a choice's key, an ISO date, or the words."""

    CHOICE = "choice"
    DATE = "date"
    TEXT = "text"
    YES_NO = "yes_no"


class Verification(enum.StrEnum):
    """How sure an officer must be of who is calling."""

    NONE = "none"
    BASIC = "basic"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to pick; `bare_key` is the single key that picks it."""

    key: str
    label: str
    label_cy: str
    bare_key: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A question is asked only if an earlier one was answered with this value."""

    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the form: `text` labels it on the screen, `say` is read out."""

    key: str
    kind: QuestionKind
    text: str
    text_cy: str
    say: str
    say_cy: str
    choices: tuple[Choice, ...] = ()
    only_if: Condition | None = None
    required: bool = True

    def accepts(self, value: str) -> bool:
        """Whether `value` can be kept as the answer."""
        match self.kind:
            case QuestionKind.CHOICE | QuestionKind.YES_NO:
                return any(choice.key == value for choice in self.choices)
            case QuestionKind.DATE:
                return _is_day(value)
            case QuestionKind.TEXT:
                return bool(value.strip()) or not self.required


@dataclass(frozen=True, slots=True)
class StopRule:
    """When the form must not be filled in at all, and what is said instead."""

    text: str
    text_cy: str
    say: str
    say_cy: str


@dataclass(frozen=True, slots=True)
class Step:
    """A status of the case in words for the public; `say` is read out to somebody who asks how it stands."""

    key: str
    name: str
    name_cy: str
    say: str
    say_cy: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a case of this service may end."""

    key: str
    name: str
    name_cy: str


@dataclass(frozen=True, slots=True)
class Promise:
    """By when the council answers, and whether a law or its own promise says so."""

    working_days: int
    basis: Literal["law", "promise"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One version of a service. `lgsl` and `lgil` are the numbers of the local government lists, as text.

    `words` are what callers and officers call it. `team` is the key of the team that receives it. Texts to be
    read out may hold `{reference}` and `{due}`, which `filled` replaces.
    """

    lgsl: str
    lgil: str
    version: int
    valid_from: date
    name: str
    name_cy: str
    icon: str
    words: tuple[str, ...]
    team: str
    verification: Verification
    questions: tuple[Question, ...]
    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]
    promise: Promise
    say_at_end: str
    say_at_end_cy: str
    letters: tuple[str, ...]
    stop: StopRule | None = None

    def question(self, key: str) -> Question | None:
        """The question of this key, if the form has it."""
        return next((question for question in self.questions if question.key == key), None)

    def step(self, key: str) -> Step | None:
        """The step of this key, if the service has it."""
        return next((step for step in self.steps if step.key == key), None)

    def outcome(self, key: str) -> Outcome | None:
        """The outcome of this key, if the service has it."""
        return next((outcome for outcome in self.outcomes if outcome.key == key), None)

    def asked(self, answers: Mapping[str, str]) -> tuple[Question, ...]:
        """The questions to ask in order, given the answers so far by question key."""
        asked: dict[str, Question] = {}
        for question in self.questions:
            given = question.only_if
            if given is None or (given.question in asked and answers.get(given.question) == given.value):
                asked[question.key] = question
        return tuple(asked.values())


def fault(service: Service) -> str | None:
    """What is wrong with the make-up of a service, in a few words for its author; None if it is sound."""
    if not service.steps or service.steps[0].key != OPENED:
        return f"the first step is not {OPENED}"
    if not service.outcomes:
        return "there is no outcome"
    if service.version < 1 or service.promise.working_days < 1:
        return "version and working days begin at 1"
    for what, keys in (
        ("question", [question.key for question in service.questions]),
        ("step", [step.key for step in service.steps]),
        ("outcome", [outcome.key for outcome in service.outcomes]),
    ):
        if len(set(keys)) < len(keys):
            return f"a {what} key stands twice"
    spoken = (
        service.say_at_end,
        service.say_at_end_cy,
        *(say for s in service.steps for say in (s.say, s.say_cy)),
    )
    if any(name not in _BLANKS for text in spoken for name in _BLANK.findall(text)):
        return "only {reference} and {due} can be filled in"
    return next(
        filter(None, (_question_fault(service, place) for place in range(len(service.questions)))), None
    )


def _question_fault(service: Service, place: int) -> str | None:
    question = service.questions[place]
    picked = question.kind in (QuestionKind.CHOICE, QuestionKind.YES_NO)
    if picked != bool(question.choices):
        return f"{question.key}: choices belong to choice and yes_no"
    keys = [choice.key for choice in question.choices]
    if question.kind is QuestionKind.YES_NO and keys[:2] != ["yes", "no"]:
        return f"{question.key}: yes_no begins with yes and no"
    if any(
        len(set(names)) < len(names) for names in (keys, [choice.bare_key for choice in question.choices])
    ):
        return f"{question.key}: a key stands twice"
    given = question.only_if
    if given and not any(
        q.key == given.question and q.accepts(given.value) for q in service.questions[:place]
    ):
        return f"{question.key}: the condition names no earlier answer"
    return None


def filled(text: str, *, reference: str = "", due: str = "") -> str:
    """A text to be read out with `{reference}` and `{due}` filled in; the values are not read again."""
    values = {"reference": reference, "due": due}
    return _BLANK.sub(lambda match: values.get(match[1], match[0]), text)


def find_services(services: Iterable[Service], text: str, language: str = "en") -> tuple[Service, ...]:
    """Services that go by the words of `text`, best first; by name in `language` if there are no words.

    Words match from their beginning, in any order, accents ignored. A service is left out if fewer than half
    of the typed words fit it.
    """
    typed = words(text)
    named = in_order(services, lambda each: each.name_cy if language == "cy" else each.name, language)
    ranked = [(_score(service, typed), service) for service in named]
    kept = [pair for pair in ranked if pair[0] is not None]
    return tuple(service for _, service in sorted(kept, key=lambda pair: -(pair[0] or 0)))


def _score(service: Service, typed: Sequence[str]) -> int | None:
    names = words(f"{service.name} {service.name_cy}")
    known = {*names, *words(" ".join(service.words))}
    points = [
        2 * (word in known) + (word in names) + any(name.startswith(word) for name in known) for word in typed
    ]
    fitting = sum(point > 0 for point in points)
    return None if fitting * 2 < len(typed) else sum(points)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


_BLANK = re.compile(r"\{(\w*)\}")
_BLANKS = frozenset({"reference", "due"})
