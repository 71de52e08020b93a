"""Every message that the code can say, with the place in the code that says it.

A message is a literal given to `words(…)` or `words.count(…, …)`, an entry of a table of the same module, or comes by
a name that stands in `by_name` with what it may hold.
"""

from __future__ import annotations

import ast
import enum
import importlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

import caseapp
from caseapp import texts
from caseapp.cli import command_in
from caseapp.domain.fields import fields_of
from caseapp.domain.kinds import KIND_BY_NAME, KINDS
from caseapp.imports.rows import Why
from caseapp.letters.layout import NOTIFY_C5, Box
from caseapp.letters.templates import load_templates
from caseapp.texts import Words
from ui import actions
from ui.presenters import guide, outbox, wording
from ui.windows import pages

PROJECT = Path(caseapp.__file__).parents[1]

_OTHER_WORDS = {"caseapp.domain.words", "caseapp.letters.language", "caseapp.letters.flow"}
"""Modules with a `words` or `_words` of their own: words that are matched, and words of a letter."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message, its plural if it has one, and where it is said: a file with its line."""

    message: str
    many: str
    place: str


class NotKnown(Exception):
    """Words are asked for a message that cannot be told from the code."""


@cache
def said() -> tuple[Said, ...]:
    """Every message that anyone may read, with its places; raises `NotKnown` naming all calls it cannot follow."""
    found: list[Said] = []
    unclear: list[str] = []
    for file in (*_files("caseapp"), *_files("ui")):
        found += said_in(file, PROJECT, unclear)
    found += (Said(message, "", "the command line's help") for message in _helps())
    if unclear:
        raise NotKnown(
            "These messages are no literals and of no table of their module. Make them so, or say in"
            " `by_name` of tests/support/spoken.py what they may be:\n" + "\n".join(unclear)
        )
    return tuple(found)


@cache
def by_name() -> Mapping[tuple[str, str], Iterable[str]]:
    """What is said by a name: the file and the expression, and the messages that it may hold."""
    labels = {field.rule.label for kind in KINDS for field in fields_of(kind)}
    template_fields = {name for template in load_templates() for name in template.fields}
    acts = [action.text for action in actions.ACTIONS]
    labels_of_acts = [action.label or action.text for action in actions.ACTIONS]
    wheres = [str(where) for where in actions.Where]
    parts = (getattr(NOTIFY_C5, field.name) for field in fields(NOTIFY_C5))
    boxes = {part.name for part in parts if isinstance(part, Box)}
    asked_for = {*KIND_BY_NAME, *_values_of_keyword("what")}
    return {
        ("caseapp/texts.py", "message"): strings((texts._REASONS, texts._PROBLEMS)),
        ("caseapp/texts.py", "str(values[named]).replace('_', ' ')"): [
            name.replace("_", " ") for name in (*asked_for, *boxes)
        ],
        ("caseapp/texts.py", "name"): template_fields,
        ("caseapp/texts.py", "field.rule.label"): labels,
        ("caseapp/found_list.py", "kind"): ("person", "place", "case"),
        ("caseapp/imports/csv_out.py", "one.reason"): tuple(Why),
        ("caseapp/commands/take_in.py", "each.reason"): tuple(Why),
        ("caseapp/cli.py", "' '.join(each.split())"): (),  # asked of the commands themselves
        ("caseapp/usecases/disagreements.py", "declared.rule.label"): labels,
        ("caseapp/usecases/values.py", "declared[field.name]"): labels,
        ("ui/presenters/letter_words.py", "name"): template_fields,
        ("ui/presenters/missed.py", "rule.label"): labels,
        ("ui/presenters/timeline.py", "field_of(kind, name).rule.label"): labels,
        ("ui/presenters/outbox.py", "word"): strings(outbox._STATES),
        ("ui/presenters/outbox.py", "why"): strings(outbox._OFF),
        ("ui/presenters/wording.py", "message"): strings(wording._NEEDS),
        ("caseapp/help_pages.py", "name"): _words_of_help(),
        ("ui/presenters/guide.py", "step.how"): [step.how for step in guide.STEPS],
        ("ui/presenters/guide.py", "step.head"): [step.head for step in guide.STEPS],
        ("ui/presenters/guide.py", "now.said"): [step.said for step in guide.STEPS if step.said],
        ("ui/windows/pages.py", "label"): [label for _, label in pages.TABS.values()],
        ("ui/windows/acts.py", "BY_ID[action].text"): acts,
        ("ui/windows/sheets.py", "act.text"): acts,
        ("ui/windows/sheets.py", "str(where)"): wheres,
        ("ui/windows/sheets.py", "str(Where.CASE)"): wheres,
        ("ui/presenters/own_keys.py", "str(where)"): wheres,
        ("ui/presenters/own_keys.py", "act.text"): acts,
        ("ui/presenters/own_keys.py", "other.text"): acts,
        ("ui/presenters/own_keys.py", "BY_ID[id].text"): acts,
        ("ui/widgets/act_button.py", "act.label or act.text"): labels_of_acts,
    }


def _words_of_help() -> set[str]:
    """What pages of the help call by the words of the screen."""
    return {
        name
        for file in (PROJECT / "resources" / "help" / "en").glob("*.md")
        for name in re.findall(r"{word:([^}]+)}", file.read_text(encoding="utf-8"))
    }


def strings(table: Any) -> list[str]:
    """The texts in a table, however deep: keys of mappings and members of enumerations are none of them."""
    if isinstance(table, str) and not isinstance(table, enum.Enum):
        return [table] if table else []
    if isinstance(table, Mapping):
        table = tuple(table.values())
    return [text for each in table for text in strings(each)] if isinstance(table, tuple) else []


def _files(package: str) -> list[Path]:
    return sorted((PROJECT / package).rglob("*.py"))


def said_in(file: Path, root: Path, unclear: list[str]) -> Iterator[Said]:
    """What one module says; calls that cannot be followed are added to `unclear`, with file and line."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    shown = file.relative_to(root).as_posix()
    module = ".".join(file.relative_to(root).with_suffix("").parts)
    if module in _OTHER_WORDS:
        return
    foreign = _foreign_names(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not (asked := _asked(node, foreign)):
            continue
        place = f"{shown}:{node.lineno}"
        try:
            one, *many = (_messages(each, module, shown) for each in asked)
        except NotKnown:
            unclear.append(f"  {place}: {ast.unparse(asked[0])}")
            continue
        yield from (Said(message, plural, place) for message in one for plural in (many[0] if many else [""]))


def _foreign_names(tree: ast.Module) -> set[str]:
    """Names of a module that are no `Words`: imported from the modules that have words of another kind."""
    return {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in _OTHER_WORDS
        for name in node.names
    }


def _asked(call: ast.Call, foreign: set[str]) -> list[ast.expr]:
    """The message of `words(…)`, both of `words.count(…)`; nothing for any other call."""
    spoken, of = call.func, 1
    if isinstance(spoken, ast.Attribute) and spoken.attr == "count":
        spoken, of = spoken.value, 2
    match spoken:
        case ast.Name(name) if name in ("words", "_words") and name not in foreign:
            return call.args[:of]
        case ast.Attribute(attr="words" | "_words"):
            return call.args[:of]
    return []


def _messages(expression: ast.expr, module: str, file: str) -> list[str]:
    if named := by_name().get((file, ast.unparse(expression))):
        return list(named)
    match expression:
        case ast.Constant(str(text)):
            return [text]
        case ast.IfExp(body=yes, orelse=no):
            return [*_messages(yes, module, file), *_messages(no, module, file)]
        case ast.Name(name) | ast.Subscript(value=ast.Name(name)) if name.isupper():
            table = getattr(importlib.import_module(module), name)
            if found := strings(table):
                return found
    if (file, ast.unparse(expression)) in by_name():
        return []
    raise NotKnown


def _helps() -> list[str]:
    """The help of every command and of each of its parameters, by paragraphs."""
    heard: list[str] = []

    class Hearing(Words):
        def __call__(self, message: str, **values: object) -> str:
            heard.append(message)
            return message

    command_in(Hearing())
    return heard


def _values_of_keyword(keyword: str) -> set[str]:
    """What is given literally for a keyword of a call, anywhere."""
    return {
        node.value.value
        for file in _files("caseapp")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.keyword) and node.arg == keyword
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
