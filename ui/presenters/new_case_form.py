"""The half-filled form of a new case: what was typed and chosen, what it means, and its draft as text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date

from caseapp.domain.dates import parse_date, parse_day
from caseapp.domain.service import Question, QuestionKind, Service


@dataclass(frozen=True, slots=True)
class Form:
    """All text is as typed. `place`, `person` and `service` (an LGSL number) are set once chosen.

    `taking` tells forms whose reference is on its way apart; it means nothing to a form that is kept.
    """

    place_typed: str = ""
    place: str | None = None
    name: str = ""
    born: str = ""
    phone: str = ""
    language: str = "unknown"
    person: str | None = None
    anonymous: bool = False
    service_typed: str = ""
    service: str | None = None
    version: int = 0
    reference: str = ""
    taking: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    spoken: str = "en"

    @property
    def begun(self) -> bool:
        """Whether somebody would miss it."""
        typed = (self.name, self.born, self.phone, self.place_typed, self.service_typed)
        return any((*typed, self.person, self.service, self.place))

    @property
    def has_caller(self) -> bool:
        return bool(self.person or self.anonymous or self.name.strip())

    def born_as(self, today: date) -> str | None:
        """The date of birth as ISO text, or None if it is not understood or nobody can be born then yet."""
        read = parse_date(self.born, today)
        return read if read and read <= today.isoformat() else None


def drafted(forms: Sequence[Form]) -> str:
    """Forms as the text of a draft, the one in hand first; empty if none has begun."""
    begun = [asdict(replace(form, taking=0)) for form in forms if form.begun]
    return json.dumps(begun, ensure_ascii=False) if begun else ""


def restored(text: str) -> tuple[Form, ...]:
    """The forms of a draft, also of one that an older or newer version kept."""
    known = {each.name for each in fields(Form)}
    kept = json.loads(text) if text else []
    return tuple(Form(**{name: value for name, value in each.items() if name in known}) for each in kept)


def meant(question: Question, typed: str, today: date) -> str:
    """The value to keep for an answer as typed; empty if it means none."""
    if question.kind is QuestionKind.DATE:
        day = parse_day(typed, today)
        return day.isoformat() if day else ""
    value = typed.strip()
    return value if value and question.accepts(value) else ""


def values_of(service: Service, answers: Mapping[str, str], today: date) -> dict[str, str]:
    """What the answers mean, by question key; those that mean nothing are left out."""
    found = {
        question.key: meant(question, answers.get(question.key, ""), today) for question in service.questions
    }
    return {key: value for key, value in found.items() if value}
