"""From a letter to placed lines: letterhead, address, body, signature and footers on their pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from caseapp.domain import addresses
from caseapp.domain.references import is_temporary
from caseapp.errors import Expected
from caseapp.letters.flow import Item, item, paginate, stacked, wrap
from caseapp.letters.fonts import Fonts, glyph_missing
from caseapp.letters.language import Block, Kind, Run, expand
from caseapp.letters.layout import INSET, MM, Box, Line, Profile, Type, overflows
from caseapp.letters.letter import Letter, Letterhead, Signatory
from caseapp.letters.problems import AddressNotPostable, LetterIncomplete, LetterOverflows, LetterTooLong
from caseapp.letters.wording import (
    PAGE,
    PHONE,
    REFERENCE,
    SINCERELY,
    TEMPORARY_REFERENCE,
    WELSH_IS_WELCOME,
    Bilingual,
    Language,
    letter_date,
)

_SIGNATURE_LINES = 3  # left free for the signature


@dataclass(frozen=True, slots=True)
class Head:
    """The part of page 1 that all letters of a service share, and where the rest of the contact block begins."""

    lines: tuple[Line, ...]
    problems: tuple[Expected, ...]
    contact_end: float


@dataclass(frozen=True, slots=True)
class Page:
    language: Language
    lines: list[Line]


@dataclass(frozen=True, slots=True)
class Plan:
    """A letter on its pages, not yet written. The head stands on page 1 beside that page's lines."""

    head: Head
    pages: tuple[Page, ...]
    problems: tuple[Expected, ...]


class Composer:
    """Lays out letters of one profile; keeps what letters have in common, which holds no personal data."""

    def __init__(self, fonts: Fonts, profile: Profile) -> None:
        self._fonts = fonts
        self._profile = profile
        self._heads: dict[tuple[Letterhead, Language], Head] = {}
        self._items: dict[tuple[Block, float | None, bool], tuple[Item, tuple[Expected, ...]]] = {}

    def plan(self, letter: Letter) -> Plan:
        """Place everything. Problems, gaps among them, are collected, not raised; a final letter has none.

        Raises TemplateLacksLanguage.
        """
        problems: list[Expected] = []
        if gaps := letter.missing():
            problems.append(LetterIncomplete(fields=", ".join(gaps), count=len(gaps)))
        for problem in addresses.problems(letter.address):
            problems.append(AddressNotPostable(problem=str(problem)))
        head = self._head(letter.letterhead, letter.language)
        problems += head.problems
        pages = self._body(letter, problems)
        pages[0].lines[:0] = self._contact(letter, head, problems) + self._address(letter, problems)
        if len(pages) > 1:
            self._number(letter, pages, problems)
        if len(pages) > self._profile.most_pages:
            problems.append(LetterTooLong(pages=len(pages), most=self._profile.most_pages))
        return Plan(head, tuple(pages), tuple(problems))

    def _body(self, letter: Letter, problems: list[Expected]) -> list[Page]:
        pages: list[Page] = []
        values = letter.field_values()
        for language, body in letter.bodies():
            items = [self._item(block, problems) for block in expand(body, values, language, draft=True)]
            items += self._closing(letter.signatory, language, problems)
            for lines in paginate(items, self._profile, first=not pages):
                box = self._profile.further_body if pages else self._profile.first_body
                problems += overflows(lines, box, self._fonts, len(pages) + 1)
                pages.append(Page(language, lines))
        return pages

    def _item(
        self, block: Block, problems: list[Expected], before: float | None = None, *, keep: bool = False
    ) -> Item:
        made = self._items.get((block, before, keep))
        if made is None:
            made = item(block, self._fonts, self._profile, before, keep=keep)
            if block.fixed:
                self._items[block, before, keep] = made
        problems += made[1]
        return made[0]

    def _closing(self, signatory: Signatory, language: Language, problems: list[Expected]) -> list[Item]:
        leading = self._profile.body.leading
        lines = (
            (Run(SINCERELY.in_language(language)), leading, True),
            (Run(signatory.name, fixed=False), _SIGNATURE_LINES * leading, True),
            (Run(signatory.role.in_language(language)), 0.0, False),
            (Run(WELSH_IS_WELCOME.in_language(language)), 1.5 * leading, False),
        )
        return [
            self._item(Block(Kind.PARAGRAPH, (run,)), problems, before, keep=keep)
            for run, before, keep in lines
        ]

    def _head(self, letterhead: Letterhead, language: Language) -> Head:
        head = self._heads.get((letterhead, language))
        if head is None:
            head = self._heads[letterhead, language] = self._composed_head(letterhead, language)
        return head

    def _composed_head(self, letterhead: Letterhead, language: Language) -> Head:
        profile, problems, top = self._profile, list[Expected](), self._profile.head_top * MM
        spoken = language.parts[0]
        other = Language.EN if spoken is Language.CY else Language.CY
        name, second = letterhead.council.in_language(spoken), letterhead.council.in_language(other)
        title, end = self._stacked(
            [name], profile.title, profile.council, top, problems, bold=True, fixed=True
        )
        seconds = [second] if second != name else []
        below, _ = self._stacked(seconds, profile.body, profile.council, end, problems, fixed=True)
        texts = [
            *_each(letterhead.service, language),
            *letterhead.address,
            f"{' / '.join(_each(PHONE, language))}: {letterhead.phone}",
        ]
        contact, end = self._stacked(texts, profile.contact_type, profile.contact, top, problems, fixed=True)
        return Head((*title, *below, *contact), tuple(problems), end + profile.contact_type.leading)

    def _contact(self, letter: Letter, head: Head, problems: list[Expected]) -> list[Line]:
        named = TEMPORARY_REFERENCE if is_temporary(letter.reference) else REFERENCE
        texts = [
            *(letter_date(letter.day, language) for language in letter.language.parts),
            f"{' / '.join(_each(named, letter.language))}: {letter.reference}",
        ]
        profile = self._profile
        lines, _ = self._stacked(texts, profile.contact_type, profile.contact, head.contact_end, problems)
        return lines

    def _address(self, letter: Letter, problems: list[Expected]) -> list[Line]:
        """One line each, never wrapped: sorting machines read the address line by line."""
        texts = addresses.normalise_lines(letter.address)
        font, box = self._fonts.regular, self._profile.address
        problems += map(glyph_missing, font.missing("".join(texts)))
        lines: list[Line] = []
        found: list[LetterOverflows] = []
        for type_ in self._profile.address_types:
            wrapped = [wrap([Run(text)], font, type_.size, float("inf")).lines[0] for text in texts]
            lines = [
                Line(
                    box.x * MM + INSET, box.y * MM + row * type_.leading, words.width, words.text, type_.size
                )
                for row, words in enumerate(wrapped)
            ]
            found = list(overflows(lines, box, self._fonts, 1))
            if not found:
                break
        problems += found
        return lines

    def _number(self, letter: Letter, pages: list[Page], problems: list[Expected]) -> None:
        profile = self._profile
        for number, page in enumerate(pages, start=1):
            counted = PAGE.in_language(page.language).format(page=number, pages=len(pages))
            text, top = f"{letter.reference} – {counted}", profile.footer.y * MM
            lines, _ = self._stacked([text], profile.footer_type, profile.footer, top, problems, page=number)
            page.lines.extend(lines)

    def _stacked(
        self,
        texts: Iterable[str],
        type_: Type,
        box: Box,
        top: float,
        problems: list[Expected],
        *,
        bold: bool = False,
        fixed: bool = False,
        page: int = 1,
    ) -> tuple[list[Line], float]:
        font = self._fonts.bold if bold else self._fonts.regular
        lines, found, end = stacked(texts, font, type_, box, top, bold=bold, fixed=fixed)
        problems += found
        problems += overflows(lines, box, self._fonts, page)
        return lines, end


def _each(words: Bilingual, language: Language) -> list[str]:
    return list(dict.fromkeys(words.in_language(part) for part in language.parts))
