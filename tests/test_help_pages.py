"""The pages of the help: there in both languages, every blank filled, every link with an end, found by their words."""

from __future__ import annotations

import ast
import importlib.resources
import re
from pathlib import Path

import pytest

import caseapp
import ui
from caseapp.errors import NotFound
from caseapp.help_pages import CONTENTS, HelpPages
from caseapp.texts import Words
from ui.keymap import key_shown
from ui.theme.chips import ChipKind
from ui.theme.icons import glyph

LANGUAGES = ("en", "cy")
FOLDER = importlib.resources.files("resources") / "help"
_STRUCTURE = re.compile(r"^(#+ |\d+\. |- )", re.MULTILINE)


def pages(language: str) -> HelpPages:
    return HelpPages(Words(language), key_shown)


def written(language: str) -> set[str]:
    return {
        file.name.removesuffix(".md") for file in (FOLDER / language).iterdir() if file.name.endswith(".md")
    }


IDS = sorted(written("en"))


def raw(language: str, id: str) -> str:
    return (FOLDER / language / f"{id}.md").read_text("utf-8")


def test_the_same_pages_are_there_in_both_languages() -> None:
    assert written("en") == written("cy")


@pytest.mark.parametrize("id", IDS)
def test_a_page_is_built_alike_in_both_languages(id: str) -> None:
    english, welsh = raw("en", id), raw("cy", id)
    assert _STRUCTURE.findall(english) == _STRUCTURE.findall(welsh)
    assert re.findall(r"\{key:[^}]+\}", english) == re.findall(r"\{key:[^}]+\}", welsh)
    assert re.findall(r"\]\(([^)]+)\)", english) == re.findall(r"\]\(([^)]+)\)", welsh)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("id", IDS)
def test_every_blank_of_a_page_is_filled(language: str, id: str) -> None:
    page = pages(language).page(id)
    assert not re.search(r"\{(key|word):", page.text)
    assert page.title and page.text.startswith(f"# {page.title}\n")


def test_words_of_the_window_are_those_that_it_says() -> None:
    said = {
        node.value
        for package in (caseapp, ui)
        for file in Path(str(package.__file__)).parent.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    for language in LANGUAGES:
        for id in IDS:
            assert set(re.findall(r"\{word:([^}]+)\}", raw(language, id))) <= said


def test_no_key_of_the_table_is_typed_into_a_page() -> None:
    typed = {key for id in IDS for key in re.findall(r"`([^`{]+)`", raw("en", id))}
    of_the_table = {key_shown(act) for id in IDS for act in re.findall(r"\{key:([^}]+)\}", raw("en", id))}
    letters_of_lists = {"J", "K", "X", "O", "N", "L", "/", "Ctrl+Enter"}
    assert not (typed & of_the_table) - letters_of_lists


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language: str) -> None:
    every = pages(language)
    for id in IDS:
        for target in every.page(id).links():
            assert every.page(target)
    every_target = {match for id in IDS for match in re.findall(r"\]\(([^)]+)\)", raw(language, id))}
    for target in every_target:
        kind, _, name = target.partition(":")
        if kind == "mark":
            ChipKind(name)
        elif kind == "icon":
            assert glyph(name)
        else:
            assert target == "do:practice" or target.removesuffix(".md") in IDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_lead_to_every_page(language: str) -> None:
    assert [page.id for page in pages(language).all] == pages(language).page(CONTENTS).links()
    assert {page.id for page in pages(language).all} == set(IDS) - {CONTENTS}


def found(language: str, text: str) -> list[str]:
    return [each.page.id for each in pages(language).find(text)]


def test_a_page_is_found_by_the_beginning_of_its_words_and_its_title_counts_most() -> None:
    assert found("en", "park")[0] == "parked"
    assert found("en", "PARKED ca")[0] == "parked"
    assert found("en", "park") == ["parked", "call"]
    assert found("en", "arked") == []
    assert found("en", "  ") == []


def test_accents_and_capitals_make_no_difference() -> None:
    assert found("cy", "ffôn") == found("cy", "FFON") != []
    assert found("cy", "sgrin") and not found("en", "sgrin")


def test_what_was_found_says_why() -> None:
    (first, *_) = pages("en").find("ten wrong")
    start, length = first.matched[0]
    assert first.line[start : start + length].casefold() in ("ten", "wrong")
    assert "`" not in first.line and "**" not in first.line and not first.line.startswith(("-", "#"))


def test_a_page_that_is_not_there_is_said_so() -> None:
    with pytest.raises(NotFound):
        pages("en").page("no-such-page")


def test_an_act_without_a_key_fails_loudly() -> None:
    with pytest.raises(KeyError):
        key_shown("no-such-act")
