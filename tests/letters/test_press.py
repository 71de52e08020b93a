"""The press as screens use it: what a template's fields hold."""

from dataclasses import replace
from pathlib import Path

from caseapp.bootstrap import Desk
from caseapp.domain.case import Case
from caseapp.domain.ids import CaseId
from caseapp.letters.press import Press
from caseapp.letters.templates import read_template
from caseapp.letters.wording import Language
from caseapp.usecases.letters import LetterFacts, letter_facts

TRIAL = """
id = "trial"
version = 3
lgsl = [524]
[name]
en = "Trial"
cy = "Prawf"
=== en
Dear ((name)), ((reason)). We wrote on ((date received)).
=== cy
Annwyl ((name)), ((reason)). Ysgrifennom ar ((date received)).
"""


def _facts(desk: Desk) -> LetterFacts:
    case = desk.read(lambda reader: next(case for case in reader.find(Case) if case.person))
    return desk.read(letter_facts, desk.knowledge, CaseId(case.id), desk.clock())


def test_fields_hold_what_case_and_officer_give(westmere_desk: Desk, tmp_path: Path) -> None:
    press = Press(tmp_path, (read_template(TRIAL, "trial"),))
    facts = replace(_facts(westmere_desk), name="Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))")
    held = {row.name: row.value for row in press.fields(facts, "trial", Language.BOTH, {"reason": "rhew"})}
    assert held["name"] == facts.name
    assert held["reason"] == "rhew"
    assert held["date received"].split()[1] not in ("January", "November")
    assert press.fields(facts, "trial", Language.EN, {})[1].value == ""
    assert press.missing(facts, "trial", Language.EN, {}) == ("reason",)
