"""Every failure, every refusal and every label has its words."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re

import pytest

import caseapp
from caseapp import texts
from caseapp.domain import case, contact
from caseapp.domain.addresses import AddressProblem
from caseapp.domain.kinds import COMMAND_BY_NAME, KINDS, name_of
from caseapp.errors import Expected, Refused
from caseapp.texts import Words, problem, reason


def _expected(of: type[Expected] = Expected) -> list[type[Expected]]:
    for module in pkgutil.walk_packages(caseapp.__path__, "caseapp."):
        importlib.import_module(module.name)
    return [*of.__subclasses__(), *(deeper for each in of.__subclasses__() for deeper in _expected(each))]


@pytest.mark.parametrize("kind", _expected(), ids=lambda kind: kind.__name__)
def test_every_expected_failure_has_its_sentence_with_the_values_it_carries(kind):
    message = texts._PROBLEMS[kind().code]
    blanks = set(re.findall(r"\{(\w+)\}", message))
    source = inspect.getsource(inspect.getmodule(kind)) + (kind.__doc__ or "")
    assert all(blank in source for blank in blanks)
    assert message[0].isupper() and "  " not in message


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
