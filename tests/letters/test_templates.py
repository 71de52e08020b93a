from __future__ import annotations

from pathlib import Path

import pytest

from caseapp.letters.language import placeholders
from caseapp.letters.problems import TemplateNotReadable, TemplateUnknown
from caseapp.letters.templates import Template, find, load_templates, read_template, suiting
from caseapp.letters.wording import Language

GOOD = """id = "trial"
version = {version}
lgsl = [524]
[name]
en = "Trial"
cy = "Prawf"
=== en
Dear ((name))
=== cy
Annwyl ((Name)) ((dydd))
"""


def test_the_shipped_template_suits_the_three_services(acknowledgement: Template) -> None:
    for lgsl in (524, 57, 353):
        assert acknowledgement in suiting([acknowledgement], lgsl)
    assert suiting([acknowledgement], 1) == ()


def test_every_shipped_template_asks_the_same_in_both_languages() -> None:
    for template in load_templates():
        english, welsh = (set(placeholders(template.body(each))) for each in (Language.EN, Language.CY))
        assert english == welsh


def test_a_folder_is_read_and_the_newest_version_offered(tmp_path: Path) -> None:
    for version in (1, 2):
        path = tmp_path / f"trial-{version}.letter"
        path.write_text(GOOD.format(version=version), encoding="utf-8")
    templates = load_templates(tmp_path)
    assert [each.version for each in suiting(templates, 524)] == [2]
    assert find(templates, "trial").version == 2
    assert find(templates, "trial", 1).version == 1
    assert templates[0].fields == ("name", "dydd")
    with pytest.raises(TemplateUnknown):
        find(templates, "trial", 3)


def test_two_files_of_one_version_are_refused(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.letter").write_text(GOOD.format(version=1), encoding="utf-8")
    with pytest.raises(TemplateNotReadable):
        load_templates(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('id = "trial"', "id =", "front_matter"),
        ('id = "trial"', "", "entry"),
        ("lgsl = [524]", 'lgsl = ["524"]', "entry"),
        ("version = 1", "version = true", "entry"),
        ('cy = "Prawf"', "", "entry"),
        ("=== cy", "=== fr", "body"),
        ("=== cy", "=== en", "body"),
        ("=== cy", "", "no_body"),
        ("((name))", "((name", "placeholder_not_closed"),
    ],
)
def test_faults_are_told(old: str, new: str, fault: str) -> None:
    with pytest.raises(TemplateNotReadable) as raised:
        read_template(GOOD.format(version=1).replace(old, new), "trial.letter")
    assert raised.value.values["file"] == "trial.letter"
    assert raised.value.values["fault"] == fault


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    (tmp_path / "bad.letter").write_bytes(b"\xff\xfe")
    with pytest.raises(TemplateNotReadable):
        load_templates(tmp_path)
