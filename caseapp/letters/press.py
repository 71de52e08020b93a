"""Letters on cases: what the case gives is put into a template, looked at as a draft, and made final."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.domain import person
from caseapp.domain.deadlines import london_day
from caseapp.domain.service import Step, filled
from caseapp.letters.language import key, words
from caseapp.letters.letter import Letter, Letterhead, Signatory
from caseapp.letters.templates import Template, find, load_templates, suiting
from caseapp.letters.wording import Bilingual, Language, letter_date
from caseapp.usecases.letters import FinalLetter, LetterFacts

if TYPE_CHECKING:
    from caseapp.letters.fonts import Fonts
    from caseapp.letters.printed_list import PrintedList
    from caseapp.letters.render import Draft, Renderer

_OFFICER = Bilingual("Customer Services", "Gwasanaethau Cwsmeriaid")
_NEXT_STEP = "next step"


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template to choose, with its name in both languages."""

    id: str
    version: int
    name: str
    name_cy: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of a template and what it holds, in words; empty while it has no value."""

    name: str
    value: str


class Press:
    """Makes letters from facts. Safe to use from several threads; the fonts are made at the first letter."""

    def __init__(self, font_cache: Path, templates: tuple[Template, ...] | None = None) -> None:
        """`templates` are those that ship with Caseapp, unless others are given."""
        self._font_cache = font_cache
        self._templates = load_templates() if templates is None else templates
        self._fonts: Fonts | None = None
        self._renderer: Renderer | None = None
        self._one_at_a_time = threading.Lock()

    def templates(self, lgsl: str) -> tuple[TemplateRow, ...]:
        """The newest version of each template that suits a service."""
        return tuple(
            TemplateRow(each.id, each.version, each.name.en, each.name.cy)
            for each in suiting(self._templates, int(lgsl))
        )

    def names(self, *, welsh: bool) -> dict[str, str]:
        """What each template is called in its newest version, by its id."""
        ordered = sorted(self._templates, key=lambda each: each.version)
        return {each.id: each.name.cy if welsh else each.name.en for each in ordered}

    def language_for(self, facts: LetterFacts) -> Language:
        """The person's language; both, Welsh first, while it is unknown (Welsh Language Standards)."""
        return {person.Language.CY: Language.CY, person.Language.EN: Language.EN}.get(
            facts.language, Language.BOTH
        )

    def missing(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str]
    ) -> tuple[str, ...]:
        """Names of fields that still need a value. Raises `TemplateUnknown`."""
        return self._letter(facts, template, language, typed, facts.received_at).missing()

    def fields(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str]
    ) -> tuple[FieldRow, ...]:
        """Every field of the template as the first language printed shows it. Raises `TemplateUnknown`."""
        letter = self._letter(facts, template, language, typed, facts.received_at)
        values = letter.field_values()
        spoken = language.parts[0]
        return tuple(FieldRow(name, words(values.get(key(name)), spoken)) for name in letter.template.fields)

    def draft(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str], now: datetime
    ) -> Draft:
        """The letter to look at, with what still stops it. Raises `TemplateUnknown`."""
        letter = self._letter(facts, template, language, typed, now)
        with self._one_at_a_time:
            return self._press().draft(letter)

    def final(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str], now: datetime
    ) -> FinalLetter:
        """The letter to file and send; raises the first thing that stops it."""
        letter = self._letter(facts, template, language, typed, now)
        with self._one_at_a_time:
            rendered = self._press().render(letter)
        return FinalLetter(
            letter.template.id,
            letter.template.version,
            str(language),
            rendered.pdf,
            rendered.pages,
            rendered.sha256,
        )

    def listed(self, printed: PrintedList, page_of: Callable[[int, int], str]) -> bytes:
        """A list as a PDF; `page_of` words which page of how many one is."""
        from caseapp.letters.listing import render_list

        with self._one_at_a_time:
            fonts = self._faces()
        return render_list(fonts, printed, page_of)

    def _press(self) -> Renderer:
        if self._renderer is None:
            from caseapp.letters.render import Renderer

            self._renderer = Renderer(self._faces())
        return self._renderer

    def _faces(self) -> Fonts:
        if self._fonts is None:
            # Loading what makes fonts and pages takes a third of a second: not before the first letter.
            from caseapp.letters.fonts import load_fonts

            self._fonts = load_fonts(self._font_cache)
        return self._fonts

    def _letter(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str], now: datetime
    ) -> Letter:
        council = facts.council
        return Letter(
            template=find(self._templates, template),
            language=language,
            letterhead=Letterhead(
                council=Bilingual(council.name, council.name_cy),
                service=Bilingual(facts.service.name, facts.service.name_cy),
                address=tuple(line for line in council.address.split("\n") if line),
                phone=council.phone,
            ),
            address=facts.address,
            day=london_day(now),
            reference=facts.reference,
            signatory=Signatory(facts.officer, _OFFICER),
            values={
                "name": facts.name,
                "subject": Bilingual(facts.service.name, facts.service.name_cy),
                "date received": facts.due.received,
                "due date": facts.due.day,
                _NEXT_STEP: _next_step(facts),
                **typed,
            },
        )


def _next_step(facts: LetterFacts) -> Bilingual:
    """The public words of the case's status, the due date filled in."""
    step: Step = facts.service.step(facts.status) or facts.service.steps[0]
    due = facts.due.day
    return Bilingual(
        filled(step.say, reference=facts.reference, due=letter_date(due, Language.EN)),
        filled(step.say_cy, reference=facts.reference, due=letter_date(due, Language.CY)),
    )
