"""The languages of a letter and the fixed words on every one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from babel.dates import format_date


class Language(StrEnum):
    """What a letter is written in; `both` prints Welsh first (Welsh Language Standards)."""

    CY = "cy"
    EN = "en"
    BOTH = "both"

    @property
    def parts(self) -> tuple[Language, ...]:
        """The single languages, in the order they are printed."""
        return (Language.CY, Language.EN) if self is Language.BOTH else (self,)


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in both languages."""

    en: str
    cy: str

    def in_language(self, language: Language) -> str:
        return self.cy if language is Language.CY else self.en


PHONE = Bilingual("Phone", "Ffôn")
REFERENCE = Bilingual("Our ref", "Cyf")
TEMPORARY_REFERENCE = Bilingual("Our temporary ref", "Cyf dros dro")
SINCERELY = Bilingual("Yours sincerely", "Yn gywir")
PAGE = Bilingual("Page {page} of {pages}", "Tudalen {page} o {pages}")
WELSH_IS_WELCOME = Bilingual(
    "We welcome letters and calls in Welsh. Using Welsh will not lead to any delay.",
    "Rydym yn croesawu llythyrau a galwadau yn Gymraeg. Ni fydd defnyddio’r Gymraeg yn arwain at oedi.",
)
LOCALES = Bilingual("en_GB", "cy_GB")

_WELSH_VOWELS = frozenset("aâáàäeêéèëiîíìïoôóòöuûúùüwŵẃẁẅyŷýỳÿ")


@lru_cache(maxsize=1024)
def letter_date(day: date, language: Language) -> str:
    """A date as letters write it: `3 November 2026`, `3 Tachwedd 2026`."""
    return format_date(day, "d MMMM y", locale=LOCALES.in_language(language))


def sentence_list(items: tuple[str, ...], language: Language) -> str:
    """`a, b and c`; in Welsh `a`, or `ac` before a vowel."""
    if len(items) < 2:
        return "".join(items)
    joint = "and"
    if language is Language.CY:
        joint = "ac" if items[-1][:1].casefold() in _WELSH_VOWELS else "a"
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"
