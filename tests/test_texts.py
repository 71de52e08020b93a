"""Every failure, every refusal and every label has its words."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from datetime import timedelta
from types import ModuleType

import pytest

import caseapp
import ui
from caseapp import texts
from caseapp.domain import case, contact
from caseapp.domain.addresses import AddressProblem
from caseapp.domain.kinds import COMMAND_BY_NAME, KINDS, name_of
from caseapp.errors import Expected, NotFound, Refused
from caseapp.texts import Words, problem, reason, wrong_clock


def _modules() -> list[ModuleType]:
    """Every module, so that each has made its failures known."""
    return [
        importlib.import_module(module.name)
        for package in (caseapp, ui)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]


def _expected(of: type[Expected] = Expected) -> Iterator[type[Expected]]:
    for kind in of.__subclasses__():
        yield kind
        yield from _expected(kind)


_modules()
EXPECTED = list(_expected())


@pytest.mark.parametrize("kind", EXPECTED, ids=lambda kind: kind.__name__)
def test_every_expected_failure_has_its_sentence_with_the_values_it_carries(kind):
    message = texts._PROBLEMS[kind().code]
    blanks = set(re.findall(r"\{(\w+)\}", message))
    source = inspect.getsource(inspect.getmodule(kind)) + (kind.__doc__ or "")
    assert all(blank in source for blank in blanks)
    assert (message[0].isupper() or message.startswith("{")) and "  " not in message


def test_every_refusal_of_a_command_has_its_words():
    source = inspect.getsource(case) + inspect.getsource(contact)
    codes = set(re.findall(r'return "(\w+)" if', source)) | set(re.findall(r'else "(\w+)"', source))
    codes |= set(re.findall(r'return "(\w+)"', source))
    assert codes and codes <= texts._REASONS.keys()
    assert problem(Words(), Refused(reason="case_closed")) == "That cannot be done now: the case is closed."


def test_an_unknown_code_from_a_newer_centre_is_still_a_sentence():
    assert reason(Words(), "something_new") and "{" not in reason(Words(), "bad_value:full")


def test_every_address_problem_has_its_words():
    assert set(AddressProblem) == texts._ADDRESS_PROBLEMS.keys()


def test_every_kind_and_command_has_a_sentence():
    wanted = {(name_of(kind), "create") for kind in KINDS} | COMMAND_BY_NAME.keys()
    assert wanted == texts._SENTENCES.keys()


def test_values_are_never_read_as_messages():
    assert Words()("{name} was found.", name="{reference} {0}") == "{reference} {0} was found."


def test_a_clock_that_is_wrong_is_told_in_hours_and_minutes():
    told = wrong_clock(Words(), timedelta(hours=25, minutes=3))
    assert "25 h 3 min ahead of" in told and "1 h 0 min behind" in wrong_clock(Words(), -timedelta(hours=1))


def test_what_was_asked_for_is_named_in_the_readers_language():
    assert problem(Words(), NotFound(what="contact_point")) == "There is no such contact point here."
    assert problem(Words("cy"), NotFound(what="case")) == "Nid yw hwn i’w gael yma: achos."
