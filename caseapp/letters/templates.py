"""Letter templates: files of front matter and two bodies, one for each language.

id = "acknowledgement"
version = 1
lgsl = [524]
[name]
en = "Acknowledgement"
cy = "Cydnabyddiaeth"
=== en
Dear ((name))
=== cy
Annwyl ((name))
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from caseapp.errors import Expected
from caseapp.letters.language import Body, parse, placeholders
from caseapp.letters.problems import TemplateLacksLanguage, TemplateNotReadable, TemplateUnknown
from caseapp.letters.wording import Bilingual, Language

SUFFIX = ".letter"
_BODY = re.compile(r"^=== (\w+)[ \t]*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One version of a letter's words; never changed once a letter was made from it."""

    id: str
    version: int
    name: Bilingual
    lgsl: frozenset[int]  # the services it suits, by Local Government Services List number
    bodies: Mapping[Language, Body]

    def body(self, language: Language) -> Body:
        """Raises TemplateLacksLanguage."""
        try:
            return self.bodies[language]
        except KeyError:
            raise TemplateLacksLanguage(id=self.id, language=str(language)) from None

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field and flag named in either language, once each."""
        return placeholders(Body(tuple(part for body in self.bodies.values() for part in body.parts)))


def load_templates(folder: Traversable | Path | None = None) -> tuple[Template, ...]:
    """All templates of a folder (those that ship with Caseapp), by id, the newest version first.

    Raises TemplateNotReadable.
    """
    folder = folder or files("resources") / "letters"
    found = [_read(file) for file in folder.iterdir() if file.name.endswith(SUFFIX)]
    found.sort(key=lambda template: (template.id, -template.version))
    for one, other in pairwise(found):
        if (one.id, one.version) == (other.id, other.version):
            raise TemplateNotReadable(file=one.id, fault="twice", detail=f"version {one.version}")
    return tuple(found)


def suiting(templates: Iterable[Template], lgsl: int) -> tuple[Template, ...]:
    """The newest version of each template that suits a service."""
    newest: dict[str, Template] = {}
    for template in templates:
        if template.id not in newest or newest[template.id].version < template.version:
            newest[template.id] = template
    return tuple(template for template in newest.values() if lgsl in template.lgsl)


def find(templates: Iterable[Template], id: str, version: int | None = None) -> Template:
    """The template of that id, in its newest or in the given version. Raises TemplateUnknown."""
    fitting = [each for each in templates if each.id == id and version in (None, each.version)]
    if not fitting:
        raise TemplateUnknown(id=id) if version is None else TemplateUnknown(id=id, version=version)
    return max(fitting, key=lambda template: template.version)


def read_template(source: str, file: str) -> Template:
    """A template from its text. Raises TemplateNotReadable."""
    head, *rest = _BODY.split(source.replace("\r\n", "\n"))
    try:
        front = tomllib.loads(head)
    except tomllib.TOMLDecodeError as error:
        raise TemplateNotReadable(file=file, fault="front_matter", detail=str(error)) from None
    bodies = {}
    for code, text in zip(rest[::2], rest[1::2], strict=True):
        if code not in (Language.EN, Language.CY) or Language(code) in bodies:
            raise TemplateNotReadable(file=file, fault="body", detail=code)
        try:
            bodies[Language(code)] = parse(text)
        except Expected as error:
            detail = f"{code}, line {error.values['line']}"
            raise TemplateNotReadable(file=file, fault=error.code, detail=detail) from None
    for language in Language.BOTH.parts:
        if language not in bodies:
            raise TemplateNotReadable(file=file, fault="no_body", detail=str(language))
    name = _entry(front, "name", dict, file)
    lgsl = _entry(front, "lgsl", list, file)
    if not all(type(number) is int for number in lgsl):
        raise TemplateNotReadable(file=file, fault="entry", detail="lgsl: int")
    return Template(
        id=_entry(front, "id", str, file),
        version=_entry(front, "version", int, file),
        name=Bilingual(_entry(name, "en", str, file), _entry(name, "cy", str, file)),
        lgsl=frozenset(lgsl),
        bodies=MappingProxyType(bodies),
    )


def _read(file: Traversable) -> Template:
    try:
        return read_template(file.read_text(encoding="utf-8"), file.name)
    except UnicodeDecodeError:
        raise TemplateNotReadable(file=file.name, fault="encoding", detail="UTF-8") from None


def _entry(table: dict[str, Any], name: str, kind: type, file: str) -> Any:
    value = table.get(name)
    if type(value) is not kind or not value:  # a bool is an int to isinstance
        raise TemplateNotReadable(file=file, fault="entry", detail=f"{name}: {kind.__name__}")
    return value
