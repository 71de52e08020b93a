"""The main job end to end: two officers in real windows, a real service, one of them offline for a while."""

from __future__ import annotations

import hashlib

import pytest

from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Case
from caseapp.domain.letter import Letter
from caseapp.usecases import cases, people
from caseapp.usecases.letters import letter_pdf
from tests.support.line import line_to
from tests.support.services import dump
from ui.runtime.line import Line

pytestmark = pytest.mark.journey


def test_a_call_becomes_a_case_a_letter_and_a_synced_record(shift, westmere):
    with line_to(westmere.address) as line:
        abi, jo = shift("abi", westmere.address), shift("jo", line.address)
        for officer in (abi, jo):
            officer.wait_for_line(Line.SYNCED)
        line.cut()
        jo.wait_for_line(Line.OFFLINE)

        reference = abi.take_call("llyr mill", "bin not emptied", ("2", "today", "Y"), "bin")
        abi.send_letter("bin")
        abi.end_call()
        abi.wait_for_line(Line.SYNCED)

        offline = jo.take_call(
            "adeyemi", "complaint", ("1", "yesterday", "Gate.", "A word.", "N"), "complaint"
        )
        jo.send_letter("complaint")
        jo.end_call()
        jo.desk.write(people.add_note, "Rang while the line was down.", person=RHIANNON).result()
        assert jo.desk.read(lambda reader: reader.waiting()) > 0

        line.mend()
        jo.wait_for_line(Line.SYNCED)
        abi.wait_for_line(Line.SYNCED)
        (of_abi,) = jo.desk.read(lambda reader: reader.find(Case, reference=reference))
        jo.desk.write(cases.progress_case, of_abi.id, "crew_told").result()
        jo.wait_for_line(Line.SYNCED)
        abi.wait_for_line(Line.SYNCED)

        held = [dump(abi.desk), dump(jo.desk), westmere.dump()]
    assert held[0] == held[1] == held[2]
    assert {row["reference"] for row in held[2]["case"]} >= {reference, offline}
    assert next(row for row in held[0]["case"] if row["reference"] == reference)["status"] == "crew_told"
    letters = abi.desk.read(lambda reader: reader.find(Letter))
    assert len(letters) == 2
    for letter in letters:
        papers = {officer.desk.read(letter_pdf, letter.id) for officer in (abi, jo)}
        assert [hashlib.sha256(paper).hexdigest() for paper in papers] == [letter.sha256]
