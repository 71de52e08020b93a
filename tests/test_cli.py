"""The command line as a process: statuses, one sentence on stderr, nothing half done."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import MILL_LANE_4
from caseapp.usecases import cases, people
from tests.support.desks import PASSPHRASE as WESTMERE_PASSPHRASE
from tests.support.services import PROJECT, Service

HOSTILE = "Test <img src='/etc/hostname'> O'Brien & =1+1 ((x))"
PASSPHRASE = "a passphrase for tests"
SERVE_WHILE_HELD = ("service", "run", "--embedded", "--while-stdin-open")


class Command:
    """Runs `caseapp --data-dir …` in surroundings of its own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self._environment = {**environment, "CASEAPP_PASSPHRASE": PASSPHRASE}

    def __call__(self, *arguments: object, given: str = "", passphrase: bool = True):
        environment = dict(self._environment)
        if not passphrase:
            del environment["CASEAPP_PASSPHRASE"]
        done = subprocess.run(
            [sys.executable, "-m", "main", "--data-dir", self.folder, *map(str, arguments)],
            cwd=PROJECT,
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert "Traceback" not in done.stderr
        if done.returncode:
            assert len(done.stderr.strip().splitlines()) == 1, done.stderr
        else:
            assert not done.stderr
        return done

    def answer(self, *arguments: object):
        done = self(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture
def caseapp(tmp_path: Path, isolated_environment: dict[str, str]) -> Command:
    """The command on a new folder whose passphrase is cheap to check."""
    Desk(tmp_path / "desk", PASSPHRASE).close()
    return Command(tmp_path / "desk", isolated_environment)


def people_file(folder: Path, *names: str) -> Path:
    file = folder / "people.csv"
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["unique_id", "name", "dob", "email", "note"])
        writer.writerows(
            [number, name, "1951-03-12", "", "=1+1"] for number, name in enumerate(names, start=1)
        )
    return file


def table(file: Path) -> list[list[str]]:
    return list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))


def test_a_hostile_name_is_imported_once_found_literally_and_exported_inert(caseapp, tmp_path):
    file = people_file(tmp_path, HOSTILE, "Plain Person", "=HYPERLINK(1)", "")
    first = caseapp.answer("import", "people", file, "--refused", tmp_path / "refused.csv")
    assert (first["read"], first["made"], first["matched"]) == (4, 3, 0)
    assert [each["line"] for each in first["refused"]] == [5]
    again = caseapp.answer("import", "people", file)
    assert (again["made"], again["matched"]) == (0, 3)
    found = caseapp.answer("find", "o'brien test")
    assert [person["name"] for person in found["people"]] == [HOSTILE]
    assert HOSTILE in caseapp("find", "obrien").stdout
    assert caseapp("find", "hyperlink", "--csv", tmp_path / "found.csv").returncode == 0
    rows = table(tmp_path / "found.csv")
    assert rows[1][2] == "'=HYPERLINK(1)"
    refused = table(tmp_path / "refused.csv")
    assert refused[1][0] == "5" and "'=1+1" in refused[1]


def test_a_dry_run_says_the_same_and_writes_nothing(caseapp, tmp_path):
    file = people_file(tmp_path, "Plain Person", "")
    dry = caseapp.answer("import", "people", file, "--dry-run")
    assert caseapp.answer("find", "plain")["people"] == []
    assert caseapp.answer("import", "people", file) == dry


def test_real_people_and_places(caseapp, shared_data):
    people = shared_data / "people" / "splink_fake_1000.csv"
    first = caseapp.answer("import", "people", people)
    assert first["read"] == 1000 and first["made"] + len(first["refused"]) == 1000 and first["made"] > 900
    assert caseapp.answer("import", "people", people)["made"] == 0
    folder = shared_data / "addresses"
    for file in (
        folder / "uk_geo_utils_fixtures" / "addressbase_plus_addressbase_test1.csv",
        folder / "uk_geo_utils_fixtures" / "addressbase_standard_addressbase_test2.csv",
        folder / "address_errors_example_components.csv",
    ):
        report = caseapp.answer("import", "properties", file)
        assert (
            report["made"] and report["made"] + report["matched"] + len(report["refused"]) == report["read"]
        )
        assert caseapp.answer("import", "properties", file)["made"] == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["no-such-command"], 2),
        (["find"], 2),
        (["import", "people"], 2),
        (["import", "people", "no such file.csv"], 1),
        (["import", "people", "/"], 1),
        (["import", "properties", sys.executable], 1),
        (["sync"], 1),
        (["letter", "WES-0000-0000-0", "acknowledgement", "--out", "x.pdf"], 1),
        (["service", "run"], 2),
        (["service", "run", "--embedded", "--host", "0.0.0.0"], 1),
        (["service", "run", "--database-url", "postgresql://127.0.0.1:1/none"], 1),
        (["service", "create-officer", "westmere", "abi", "Abi", "--role", "king", "--embedded"], 2),
        (["bench", "search", "--people", "many"], 2),
        (["bench", "search", "--keep", "/dev/null"], 1),
        (["sign-in", "http://caseapp.example", "westmere", "abi"], 1),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_one_clear_sentence(caseapp, arguments, status):
    assert caseapp(*arguments, given="password\n").returncode == status


def test_nothing_is_imported_when_the_refused_lines_could_not_be_written(caseapp, tmp_path):
    file = people_file(tmp_path, "Plain Person", "")
    assert caseapp("import", "people", file, "--refused", tmp_path / "none" / "refused.csv").returncode == 1
    assert caseapp.answer("find", "plain")["people"] == []


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/none"])
@pytest.mark.parametrize("command", [["import", "people", "x.csv"], ["service", "run", "--embedded"]])
def test_a_data_folder_that_cannot_be_is_named(tmp_path, isolated_environment, place, command):
    (tmp_path / "file").touch()
    done = Command(tmp_path / place, isolated_environment)(*command)
    assert done.returncode == 1 and "cannot be made or written" in done.stderr


def test_a_mistyped_data_folder_is_said_and_not_made(tmp_path, isolated_environment):
    command = Command(tmp_path / "dsek", isolated_environment)
    for arguments in (["find", "x"], ["sync"], ["letter", "WES", "acknowledgement", "--out", tmp_path / "x"]):
        done = command(*arguments)
        assert done.returncode == 1 and "no desk" in done.stderr
    assert not command.folder.exists()


def test_a_service_that_cannot_start_says_one_sentence_while_its_stdin_is_held(
    tmp_path, isolated_environment
):
    (tmp_path / "file").touch()
    process = subprocess.Popen(
        [sys.executable, "-m", "main", "--data-dir", tmp_path / "file", *SERVE_WHILE_HELD],
        cwd=PROJECT,
        env=isolated_environment,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None and process.stderr is not None
    with process.stdin, process.stderr:
        assert len(process.stderr.read().splitlines()) == 1
        assert process.wait(60) == 1


def test_no_command_writes_over_what_it_reads(caseapp, tmp_path):
    file = people_file(tmp_path, "Plain Person", "")
    before = file.read_bytes()
    assert caseapp("import", "people", file, "--refused", file).returncode == 1
    assert file.read_bytes() == before
    assert caseapp("find", "plain", "--csv", caseapp.folder / "desk.db").returncode == 1
    assert caseapp.answer("find", "plain")["people"] == []


def test_a_command_without_a_passphrase_says_how_to_give_it(caseapp):
    done = caseapp("find", "x", passphrase=False)
    assert done.returncode == 1 and "CASEAPP_PASSPHRASE" in done.stderr


def test_a_command_on_an_open_folder_says_so(caseapp):
    desk = Desk(caseapp.folder, PASSPHRASE)
    try:
        done = caseapp("find", "x")
        assert done.returncode == 1 and "open on this folder" in done.stderr
    finally:
        desk.close()


def test_from_an_empty_database_to_a_synced_letter(
    caseapp, tmp_path, database_url, isolated_environment, monkeypatch
):
    """An administrator makes council and officers; what was imported before the first sign-in goes up with it."""
    centre = ("--database-url", database_url)
    assert caseapp("service", "create-council", "northam", "NOR", "Northam Council",
                   "--address", "Town Hall; 1 High Street; LD29 1AA", *centre).returncode == 0  # fmt: skip
    made = caseapp(
        "service", "create-officer", "northam", "sam", "Sam Field", *centre, given="long enough password\n"
    )
    assert made.returncode == 0
    short = caseapp("service", "create-officer", "northam", "kim", "Kim Field", *centre, given="short\n")
    assert short.returncode == 1 and "at least" in short.stderr
    service = Service(database_url, isolated_environment)
    service.start()
    try:
        caseapp.answer("import", "people", people_file(tmp_path, HOSTILE))
        signed_in = caseapp("sign-in", service.address, "northam", "sam", given="long enough password\n")
        assert signed_in.returncode == 0
        report = caseapp.answer("sync")
        assert report["sent"] == report["applied"] == 3
        assert caseapp.answer("sync")["sent"] == 0
    finally:
        service.stop()


def test_a_letter_is_filed_and_written_with_the_hostile_name(westmere_folder, tmp_path, isolated_environment):
    """On a desk with the line down; the paper holds the name as it is."""
    shutil.copytree(westmere_folder, tmp_path / "westmere")
    desk = Desk(tmp_path / "westmere", WESTMERE_PASSPHRASE)
    person = desk.write(people.add_person, people.NewPerson(HOSTILE, place=MILL_LANE_4)).result().value
    service = desk.knowledge.catalogue.version("524", 1)
    answers = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    case = desk.write(cases.open_case, service, answers, person=person, place=MILL_LANE_4).result().value
    reference = desk.read(cases.case_page, desk.knowledge, case).row.reference
    desk.close()
    command = Command(tmp_path / "westmere", isolated_environment)
    command._environment["CASEAPP_PASSPHRASE"] = WESTMERE_PASSPHRASE
    out = tmp_path / "letter.pdf"
    made = command.answer("letter", reference.lower(), "acknowledgement", "--out", out)
    document = pypdfium2.PdfDocument(out)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    assert HOSTILE in text and reference in text
    assert made["pages"] >= 1


def test_a_desk_too_long_without_its_centre_answers_nothing_of_anybody(
    westmere_folder, tmp_path, isolated_environment
):
    shutil.copytree(westmere_folder, tmp_path / "westmere")
    desk = Desk(tmp_path / "westmere", WESTMERE_PASSPHRASE)
    desk.write(lambda work: work.keep_setting("lease_until", "2026-01-01T00:00:00.000Z")).result()
    desk.close()
    command = Command(tmp_path / "westmere", isolated_environment)
    command._environment["CASEAPP_PASSPHRASE"] = WESTMERE_PASSPHRASE
    found = command("find", "llyr")
    assert found.returncode == 1 and "sign in once" in found.stderr and not found.stdout
    assert command("audit", "verify").returncode == 0
    assert command("db", "backup", tmp_path / "kept").returncode == 0 and (tmp_path / "kept").exists()


def test_help_and_answers_are_in_welsh_where_that_is_chosen(
    tmp_path: Path, isolated_environment: dict[str, str]
) -> None:
    welsh = Command(tmp_path / "desk", {**isolated_environment, "CASEAPP_LANGUAGE": "cy"})
    told = " ".join(welsh("db", "--help").stdout.split())
    assert "Cronfa ddata’r ddesg ei hun." in told and "Gwneud copi wrth gefn nawr" in told
    wrong = welsh("service", "worker")
    assert wrong.returncode == 2
    assert wrong.stderr.startswith("Rhowch --database-url. Gweler `caseapp --help`.")
    Desk(tmp_path / "desk", PASSPHRASE).close()
    assert welsh("audit", "verify").stdout.startswith("Mae pob rhes fel yr ysgrifennwyd hi: ")
