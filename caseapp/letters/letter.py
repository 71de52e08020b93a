"""One letter before it is paper: who writes, to whom, which template, and what stands in its fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from caseapp.letters.language import Body, Values, key, keyed, missing
from caseapp.letters.templates import Template
from caseapp.letters.wording import Bilingual, Language


@dataclass(frozen=True, slots=True)
class Letterhead:
    council: Bilingual
    service: Bilingual
    address: tuple[str, ...]  # the council's, postcode last
    phone: str


@dataclass(frozen=True, slots=True)
class Signatory:
    name: str
    role: Bilingual


@dataclass(frozen=True, slots=True)
class Letter:
    template: Template
    language: Language
    letterhead: Letterhead
    address: tuple[str, ...]  # the receiver's name first
    day: date
    reference: str
    signatory: Signatory
    values: Values

    def field_values(self) -> Values:
        """What the fields hold: the letter's own particulars, and the values given."""
        own: Values = {
            "reference": self.reference,
            "letter date": self.day,
            "phone number": self.letterhead.phone,
            "council": self.letterhead.council,
            "service": self.letterhead.service,
            "officer": self.signatory.name,
        }
        return {**keyed(own), **keyed(self.values)}

    def bodies(self) -> tuple[tuple[Language, Body], ...]:
        """The languages to print and their words, in order. Raises TemplateLacksLanguage."""
        return tuple((language, self.template.body(language)) for language in self.language.parts)

    def missing(self) -> tuple[str, ...]:
        """Names of fields that still need a value, once each."""
        values = self.field_values()
        names = [name for _, body in self.bodies() for name in missing(body, values)]
        return tuple({key(name): name for name in names}.values())
