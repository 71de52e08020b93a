from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from caseapp.letters.fonts import Fonts, load_fonts
from caseapp.letters.letter import Letter, Letterhead, Signatory
from caseapp.letters.render import Renderer
from caseapp.letters.templates import Template, load_templates, read_template
from caseapp.letters.wording import Bilingual, Language

SOURCE = """
id = "trial"
version = 1
lgsl = [524]
[name]
en = "Trial"
cy = "Prawf"
=== en
{body}
=== cy
{body}
"""


@pytest.fixture(scope="session")
def fonts(tmp_path_factory: pytest.TempPathFactory) -> Fonts:
    return load_fonts(Path(tmp_path_factory.mktemp("fonts")))


@pytest.fixture(scope="session")
def renderer(fonts: Fonts) -> Renderer:
    return Renderer(fonts)


@pytest.fixture(scope="session")
def acknowledgement() -> Template:
    return next(template for template in load_templates() if template.id == "acknowledgement")


@pytest.fixture(scope="session")
def letter(acknowledgement: Template) -> Letter:
    """A letter with nothing missing, in English."""
    return Letter(
        template=acknowledgement,
        language=Language.EN,
        letterhead=Letterhead(
            Bilingual("Westmere Council", "Cyngor Westmere"),
            Bilingual("Waste Services", "Gwasanaethau Gwastraff"),
            ("Tŷ’r Dref, Westmere", "LD29 1AA"),
            "0121 496 0100",
        ),
        address=("Rhiannon Llŷr", "Tŷ Dŵr", "4 Mill Lane", "Westmere", "ld294qd"),
        day=date(2026, 11, 3),
        reference="WES-7Q4M-0042-K",
        signatory=Signatory("Abi Bevan", Bilingual("Customer Services", "Gwasanaethau Cwsmeriaid")),
        values={
            "name": "Rhiannon Llŷr",
            "date received": date(2026, 11, 2),
            "subject": Bilingual("Missed bin collection", "Casgliad bin a gollwyd"),
            "next step": Bilingual("A crew will come back.", "Bydd criw yn dod yn ôl."),
            "due date": date(2026, 11, 4),
        },
    )


@pytest.fixture(scope="session")
def saying(letter: Letter) -> Callable[..., Letter]:
    """A letter whose template is the given body in both languages, with only the given values."""

    def made(body: str, language: Language = Language.EN, **values: Any) -> Letter:
        template = read_template(SOURCE.format(body=body), "trial.letter")
        return replace(letter, template=template, language=language, values=values)

    return made
