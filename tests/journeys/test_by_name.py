"""A case is made through AT-SPI, as a screen reader would, by the accessible names of parts alone."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.case import Answer, Case
from tests.support.desks import PASSPHRASE
from tests.support.services import PROJECT

pytestmark = pytest.mark.journey
DEBIANS_PYTHON = "/usr/bin/python3"
PATIENCE_SECONDS = 180
STEPS = (
    "press|push button|Start a contact|",
    "write|text|Find anyone, any place, any case|llyr mill",
    "see|list item|Marker, Rhiannon Llŷr|",
    "press|push button|Open as caller|",
    "see|label|Marker: Two officers for visits|",
    "press|push button|New case|",
    "see|push button|Change: Caller|",
    "write|text|Service|bin not emptied",
    "see|list item|Missed bin collection|",
    "enter|text|Service|",
    "press|radio button|Recycling|",
    "write|text|Which day was it missed?|today",
    "press|radio button|Yes|",
    "see|label|Read out: |",
    "press|push button|Open case|",
    "see|label|WES-|",
)
DESK = """
/usr/libexec/at-spi-bus-launcher --launch-immediately &
bus=$!
{python} main.py --data-dir {folder} &
desk=$!
{ears} tests/support/by_name.py {steps}
told=$?
kill $desk $bus
wait $desk $bus
exit $told
"""


def test_a_case_is_made_by_names_alone(
    westmere_folder: Path, tmp_path: Path, isolated_environment: dict[str, str]
) -> None:
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    before = cases(folder)
    script = DESK.format(
        python=shlex.quote(sys.executable),
        folder=shlex.quote(str(folder)),
        ears=DEBIANS_PYTHON,
        steps=shlex.join(STEPS),
    )
    environment = isolated_environment | {
        "CASEAPP_PASSPHRASE": PASSPHRASE,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    run = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--", "sh", "-c", script],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (made,) = cases(folder) - before
    with closing(Desk(folder, PASSPHRASE)) as desk:
        case = desk.read(lambda reader: reader.get(Case, made))
        answers = {
            each.question: each.value for each in desk.read(lambda reader: reader.find(Answer, case=made))
        }
    assert case.person == RHIANNON
    assert case.reference in run.stdout
    assert (answers["bin"], answers["out_by_six"]) == ("recycling", "yes")


def cases(folder: Path) -> set[str]:
    with closing(Desk(folder, PASSPHRASE)) as desk:
        return {case.id for case in desk.read(lambda reader: reader.find(Case))}
