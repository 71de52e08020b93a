"""Puts a letter in the making into words: its fields, its language, and the checks it must pass."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.domain import person
from caseapp.errors import Expected
from caseapp.letters.layout import NOTIFY_C5
from caseapp.letters.press import FieldRow, TemplateRow
from caseapp.letters.problems import (
    AddressNotPostable,
    GlyphMissing,
    LetterIncomplete,
    LetterOverflows,
    LetterTooLarge,
    LetterTooLong,
)
from caseapp.letters.wording import Language
from caseapp.texts import Words, problem
from caseapp.usecases.letters import LetterFacts
from ui.models.letter_look import CheckLook, CheckState, LetterLook, MissingLook
from ui.presenters.wording import needs_chips

_LANGUAGES: Mapping[Language, str] = {
    Language.CY: "Cymraeg",
    Language.EN: "English",
    Language.BOTH: "both languages, Welsh first",
}
_FORMS = frozenset({"large_print_18", "easy_read"})
"""Needs that ask for another letter than the one that is made."""

_TOO_MUCH = (LetterOverflows, LetterTooLong, LetterTooLarge)


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter in hand: what it is made from and what its latest draft told."""

    facts: LetterFacts
    templates: tuple[TemplateRow, ...]
    template: TemplateRow
    language: Language
    typed: Mapping[str, str]
    asked: tuple[str, ...]
    fields: tuple[FieldRow, ...]
    problems: tuple[Expected, ...]
    pages: int


def letter_look(words: Words, letter: Letter, *, kept: str, busy: bool) -> LetterLook:
    """The screen's left and right side; `busy` while it is being made final."""
    empty = _empty(letter)
    checks = _checks(words, letter)
    passed = sum(check.state is CheckState.OK for check in checks)
    filled = tuple(
        (_label(words, row.name), row.value) for row in letter.fields if row.name not in letter.asked
    )
    return LetterLook(
        kept=kept,
        name=letter.facts.name or words("Nobody is named on this case"),
        reference=letter.facts.reference,
        templates=tuple(
            (row.id, row.name_cy if words.language == "cy" else row.name) for row in letter.templates
        ),
        template=letter.template.id,
        missing_head=words("{number} of {all} fields missing", number=len(empty), all=len(letter.fields))
        if empty
        else words("Every field has its value"),
        missing=tuple(
            MissingLook(name, _label(words, name), letter.typed.get(name, "")) for name in letter.asked
        ),
        all_filled=not empty,
        filled_head=words("{number} filled from the case", number=len(filled)),
        filled=filled,
        language=letter.language,
        language_why=_language_why(words, letter),
        checks=checks,
        checks_head=words("{passed} of {all} pass", passed=passed, all=len(checks)),
        off=words("It is being made final.") if busy else _off(words, letter, len(empty)),
    )


def _checks(words: Words, letter: Letter) -> tuple[CheckLook, ...]:
    checks = [check(words, letter) for check in (_fields, _address, _fits, _letters, _language, _stops)]
    return (*checks, _form(words, letter)) if _forms(letter) else tuple(checks)


def _fields(words: Words, letter: Letter) -> CheckLook:
    empty = _empty(letter)
    if not empty:
        return CheckLook(
            CheckState.OK,
            words("Every field has its value"),
            words.count("1 field", "{number} fields", len(letter.fields)),
        )
    head = words.count("1 field missing", "{number} fields missing", len(empty))
    return CheckLook(CheckState.STOP, head, ", ".join(_label(words, name) for name in empty))


def _address(words: Words, letter: Letter) -> CheckLook:
    found = _of(letter.problems, lambda each: isinstance(each, AddressNotPostable))
    if found:
        told = words("No address is known.") if not letter.facts.address else problem(words, found[0])
        return CheckLook(CheckState.STOP, words("Address cannot be posted to"), told)
    return CheckLook(
        CheckState.OK,
        words("Address fits the window"),
        words("{number} lines, postcode last", number=len(letter.facts.address)),
    )


def _fits(words: Words, letter: Letter) -> CheckLook:
    if found := _of(letter.problems, lambda each: isinstance(each, _TOO_MUCH)):
        return CheckLook(CheckState.STOP, words("Something does not fit"), problem(words, found[0]))
    pages = words.count("1 page", "{number} pages", letter.pages)
    return CheckLook(
        CheckState.OK, words("Everything fits its box"), words("{pages}, nothing over the edge", pages=pages)
    )


def _letters(words: Words, letter: Letter) -> CheckLook:
    if found := _of(letter.problems, lambda each: isinstance(each, GlyphMissing)):
        return CheckLook(CheckState.STOP, words("A letter is not in the font"), problem(words, found[0]))
    return CheckLook(CheckState.OK, words("Every letter is in the font"))


def _language(words: Words, letter: Letter) -> CheckLook:
    chosen = letter.facts.language
    suits = letter.language is Language.BOTH or str(letter.language) == str(chosen)
    if suits:
        version = words("Both languages are version {version}", version=letter.template.version)
        return CheckLook(CheckState.OK, words("Welsh and English agree"), version)
    return CheckLook(CheckState.WARN, words("Not the language on file"), _language_why(words, letter))


def _forms(letter: Letter) -> list[str]:
    return [need for need in letter.facts.needs if need in _FORMS]


def _form(words: Words, letter: Letter) -> CheckLook:
    chips = needs_chips(words, person.Language.EN, tuple(_forms(letter)))
    forms = ", ".join(chip.words for chip in chips)
    told = words("{forms}. This letter is set in {size} pt.", forms=forms, size=f"{NOTIFY_C5.body.size:g}")
    return CheckLook(CheckState.WARN, words("They asked for another form"), told)


def _stops(words: Words, letter: Letter) -> CheckLook:
    facts = letter.facts
    if facts.died:
        return CheckLook(
            CheckState.STOP, words("They have died"), words("Write to whoever deals with the estate.")
        )
    if facts.markers:
        told = "; ".join(marker.instruction for marker in facts.markers)
        return CheckLook(CheckState.WARN, words("Marker: read it before you post"), told)
    return CheckLook(CheckState.OK, words("No stop"), words("Asked again when it is made final"))


def _off(words: Words, letter: Letter, empty: int) -> str:
    if empty:
        return words.count("Fill the missing field first.", "Fill the {number} missing fields first.", empty)
    if letter.problems:
        return problem(words, letter.problems[0])
    return words("They have died: this letter may not go out.") if letter.facts.died else ""


def _language_why(words: Words, letter: Letter) -> str:
    chosen = letter.facts.language
    if chosen is person.Language.UNKNOWN:
        if letter.language is Language.BOTH:
            return words("Language not asked yet: both.")
        return words("Language not asked yet: both would be right.")
    theirs = (
        words("Cymraeg is their choice.")
        if chosen is person.Language.CY
        else words("English is their choice.")
    )
    if str(letter.language) == str(chosen):
        return theirs
    return words(
        "{theirs} This letter is in {language}.", theirs=theirs, language=words(_LANGUAGES[letter.language])
    )


def _empty(letter: Letter) -> tuple[str, ...]:
    """Names of fields without a value, as the latest draft told them."""
    for each in letter.problems:
        if isinstance(each, LetterIncomplete):
            return tuple(str(each.values["fields"]).split(", "))
    return ()


def _of(problems: Sequence[Expected], wanted: Callable[[Expected], bool]) -> list[Expected]:
    return [each for each in problems if wanted(each)]


def _label(words: Words, name: str) -> str:
    """A field of a template as it is labelled; one that a council made up stays as it stands there."""
    label = words(name)
    return label[:1].upper() + label[1:]
