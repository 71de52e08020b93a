"""Everything anyone may read stands in both languages: what the code says, and the catalogue that holds its Welsh."""

from __future__ import annotations

import enum
import string
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import get_args, get_type_hints

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from caseapp.domain.fields import fields_of
from caseapp.domain.kinds import COMMAND_BY_NAME, KIND_BY_NAME, KINDS, parameters_of
from caseapp.texts import Words
from caseapp.usecases import values
from tests.support.spoken import PROJECT, said, said_in

PO = "resources/translations/cy.po"


def _catalogue() -> Catalog:
    with (PROJECT / PO).open("rb") as lines:
        return read_po(lines, locale="cy")


CATALOGUE = _catalogue()


def _asked_for() -> dict[tuple[str, str], list[str]]:
    """Each message with its plural, and where it is said."""
    places = defaultdict(list)
    for each in said():
        if each.message:
            places[each.message, each.many].append(each.place)
    return places


ASKED_FOR = _asked_for()


def _entry(message: str, many: str) -> Message | None:
    found = CATALOGUE.get(message)
    wanted = (message, many) if many else message
    return found if found is not None and found.id == wanted else None


def _welsh(entry: Message) -> Iterator[str]:
    yield from [entry.string] if isinstance(entry.string, str) else entry.string


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_message_has_its_welsh() -> None:
    missing = [
        f"{places[0]}: {message!r}" + (f" (plural {many!r})" if many else "")
        for (message, many), places in ASKED_FOR.items()
        if (entry := _entry(message, many)) is None or not all(_welsh(entry)) or entry.fuzzy
    ]
    assert not missing, f"{PO} lacks the Welsh of {len(missing)} messages:\n" + "\n".join(sorted(missing))


def test_welsh_has_the_blanks_of_the_english() -> None:
    wrong = [
        f"{places[0]}: {message!r} has {_blanks(message) | _blanks(many)}, its Welsh {text!r} has {_blanks(text)}"
        for (message, many), places in ASKED_FOR.items()
        if (entry := _entry(message, many)) is not None
        for text in _welsh(entry)
        if _blanks(text) != _blanks(many or message) and not (many and _blanks(text) == _blanks(message))
    ]
    assert not wrong, "\n".join(wrong)


def test_welsh_begins_and_ends_as_the_english_does() -> None:
    """A blank at an end joins pieces; a full stop or a colon belongs to a whole sentence."""
    wrong = [
        f"{message!r}: {text!r}"
        for (message, many) in ASKED_FOR
        if (entry := _entry(message, many)) is not None
        for text in _welsh(entry)
        if (
            (text[:1].isspace(), text[-1:].isspace()) != (message[:1].isspace(), message[-1:].isspace())
            and message != " and "
        )
        or (text.endswith((".", "…")) != message.endswith((".", "…")))
        or (text.count("  ") != message.count("  "))
    ]
    assert not wrong, "\n".join(wrong)


def test_welsh_is_written_with_round_apostrophes() -> None:
    straight = [
        entry.id for entry in CATALOGUE if entry.id and any("'" in _outside_code(t) for t in _welsh(entry))
    ]
    assert not straight


def _outside_code(text: str) -> str:
    return "".join(text.split("`")[::2])


def test_the_catalogue_holds_nothing_that_nobody_says() -> None:
    unsaid = [
        entry.id
        for entry in CATALOGUE
        if entry.id and (entry.id if isinstance(entry.id, tuple) else (entry.id, "")) not in ASKED_FOR
    ]
    assert not unsaid, f"No code says these messages of {PO}:\n" + "\n".join(map(repr, unsaid))


def test_no_message_stands_twice() -> None:
    text = (PROJECT / PO).read_text(encoding="utf-8")
    entries = text.count('\nmsgid "') - 1
    assert entries == len(CATALOGUE), f"{PO} has {entries} entries for {len(CATALOGUE)} messages"


def test_so_many_are_said_in_the_form_of_their_number() -> None:
    def pages(words: Words) -> list[str]:
        return [words.count("1 page", "{number} pages", number) for number in (0, 1, 2, 3, 6, 10)]

    assert pages(Words()) == ["0 pages", "1 page", "2 pages", "3 pages", "6 pages", "10 pages"]
    welsh = ["0 tudalen", "1 dudalen", "2 dudalen", "3 tudalen", "6 thudalen", "10 tudalen"]
    assert pages(Words("cy")) == welsh


def test_a_message_that_nobody_translated_is_said_in_english() -> None:
    assert Words("cy")("No such {thing}.", thing="message") == "No such message."
    assert Words("cy")("") == Words()("") == ""


def test_the_test_follows_what_is_said_and_refuses_what_it_cannot_follow(tmp_path: Path) -> None:
    """Each way of saying something is found; one that could hold anything is named with its line."""
    by_table, counted, by_choice = "both languages, Welsh first", "1 page", "Call, {minutes} min:"
    assert {by_table, counted, by_choice} <= {each.message for each in said()}
    unclear: list[str] = []
    made = tmp_path / "made.py"
    made.write_text("def f(words, anything):\n    words('plain')\n    words(anything)\n", encoding="utf-8")
    found = list(said_in(made, tmp_path, unclear))
    assert [each.message for each in found] == ["plain"]
    assert unclear == ["  made.py:3: anything"]


def test_every_choice_of_a_field_and_every_parameter_has_its_words() -> None:
    hints = [hint for kind in KINDS for hint in get_type_hints(kind).values()]
    enums = {each for hint in hints for each in (hint, *get_args(hint)) if isinstance(each, enum.EnumMeta)}
    choices = {member.value for each in enums for member in each}
    assert choices and choices <= values._NAMED.keys()
    for (kind, _), command in COMMAND_BY_NAME.items():
        fields = {field.name for field in fields_of(KIND_BY_NAME[kind])}
        assert parameters_of(command).keys() - fields <= values._PARAMETERS.keys()
