"""All filed letters as a long list that is narrowed, sorted and read in parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from caseapp.domain.case import Case
from caseapp.domain.collation import in_order
from caseapp.domain.council import Officer
from caseapp.domain.ids import CaseId
from caseapp.domain.letter import Letter
from caseapp.domain.person import PersonName, shown_name
from caseapp.domain.words import query_words, words
from caseapp.ports import LettersBy, LettersWanted, Reader


@dataclass(frozen=True, slots=True)
class LettersQuestion:
    """What is asked of the letters: this officer's or all, what was typed, and in which order.

    Names are sorted by the alphabet of `language`, "en" or "cy".
    """

    mine: bool = False
    typed: str = ""
    by: LettersBy = LettersBy.WHEN
    descending: bool = True
    language: str = "en"


@dataclass(frozen=True, slots=True)
class FiledLetter:
    """A filed letter with whom it is to, the reference of its case, and the name of who made it."""

    letter: Letter
    case: CaseId
    to: str
    reference: str
    officer: str


def letters_order(
    reader: Reader, names: Mapping[str, str], question: LettersQuestion, first: int | None = None
) -> list[int]:
    """The numbers of the letters, or of the `first` of them, in order. `names` are those of the templates by id."""
    return reader.letters(_wanted(reader, names, question), first)


def letters_counts(reader: Reader, names: Mapping[str, str], question: LettersQuestion) -> tuple[int, int]:
    """How many letters there are, and how many of them are this officer's, narrowed to what was typed."""
    wanted = _wanted(reader, names, question)
    all, mine = (
        LettersWanted(officer=officer, narrowed=wanted.narrowed) for officer in (None, reader.me.officer)
    )
    return reader.count_letters(all), reader.count_letters(mine)


def letter_rows(reader: Reader, numbers: Sequence[int]) -> dict[int, FiledLetter]:
    """What stands in the list at these numbers; a letter that has left is left out."""
    letters = reader.numbered(Letter, numbers)
    people = list({each.person for each in letters.values() if each.person})
    names: dict[str, list[PersonName]] = {}
    for name in reader.find(PersonName, person=people):
        names.setdefault(name.person, []).append(name)
    cases = {case.id: case for case in reader.find(Case, id=list({each.case for each in letters.values()}))}
    makers = list({each.officer for each in letters.values()})
    officers = {officer.id: officer.name for officer in reader.find(Officer, id=makers)}
    return {
        number: FiledLetter(
            letter,
            letter.case,
            shown_name(names.get(letter.person or "", [])),
            cases[letter.case].reference if letter.case in cases else "",
            officers.get(letter.officer, ""),
        )
        for number, letter in letters.items()
    }


def _wanted(reader: Reader, names: Mapping[str, str], question: LettersQuestion) -> LettersWanted:
    narrowed = tuple(
        (word, tuple(id for id, name in names.items() if any(each.startswith(word) for each in words(name))))
        for word in query_words(question.typed)
    )
    return LettersWanted(
        officer=reader.me.officer if question.mine else None,
        narrowed=narrowed,
        by=question.by,
        descending=question.descending,
        language=question.language,
        places=_places(reader, names, question),
    )


def _places(reader: Reader, names: Mapping[str, str], question: LettersQuestion) -> dict[str, int]:
    named: Mapping[str, str] = {}
    if question.by is LettersBy.LETTER:
        named = names
    elif question.by is LettersBy.BY:
        named = {officer.id: officer.name for officer in reader.find(Officer)}
    ordered = in_order(set(named.values()), str, question.language)
    places = {name: place for place, name in enumerate(ordered)}
    return {id: places[name] for id, name in named.items()}
