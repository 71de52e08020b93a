"""The help: pages of plain Markdown in each language, one for each screen, found by any of their words."""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from caseapp.domain.words import spans, words
from caseapp.errors import NotFound
from caseapp.texts import Words

CONTENTS: Final = "contents"
"""The page that leads to all others, in the order in which they are offered."""

_BLANK = re.compile(r"\{(key|word):([^}]+)\}")
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md\)")
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]+\)")
_MARKS = re.compile(r"^[#>\-*\d.\s|]+|[*`|]")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: `text` is its Markdown with the blanks filled in, `title` its first heading."""

    id: str
    title: str
    text: str

    def links(self) -> list[str]:
        """The ids of the pages that it leads to, in order."""
        return [id for _, id in _LINK.findall(self.text)]

    def lines(self) -> list[str]:
        """Its lines as they are read, without marks."""
        plain = (_MARKS.sub("", _LINK.sub(r"\1", _PICTURE.sub(r"\1:", line))) for line in _joined(self.text))
        return [line.strip() for line in plain if line.strip()]


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page that was searched for, the line that says why, and the letters of it that matched."""

    page: HelpPage
    line: str
    matched: tuple[tuple[int, int], ...]


class HelpPages:
    """The pages of one language.

    `{key:new-case}` in a page becomes the key of that act by `key_of`, `{word:My work}` what the window says for it.
    """

    def __init__(self, language: Words, key_of: Callable[[str], str]) -> None:
        self._words, self._key_of = language, key_of
        self._folder = importlib.resources.files("resources") / "help" / language.language
        self._read: dict[str, HelpPage] = {}

    def page(self, id: str) -> HelpPage:
        """A page; raises `NotFound`, and `KeyError` for a blank that nothing fills."""
        if id not in self._read:
            file = self._folder / f"{id}.md"
            if not file.is_file():
                raise NotFound(what="page")
            text = _BLANK.sub(self._fill, file.read_text("utf-8"))
            self._read[id] = HelpPage(id, text.partition("\n")[0].removeprefix("# "), text)
        return self._read[id]

    @cached_property
    def all(self) -> tuple[HelpPage, ...]:
        """Every page that the contents lead to, in their order."""
        return tuple(self.page(id) for id in dict.fromkeys(self.page(CONTENTS).links()))

    def find(self, text: str) -> list[FoundPage]:
        """The pages with words that begin with each word of `text`, those whose title does first.

        Capitals, accents and apostrophes make no difference.
        """
        wanted = words(text)
        if not wanted:
            return []
        found = [each for each in self._index if all(_is_in(each.there, word) for word in wanted)]
        found.sort(key=lambda each: -sum(_is_in(each.lines[0][1], word) for word in wanted))
        return [_why(each, wanted) for each in found]

    @cached_property
    def _index(self) -> tuple[_Indexed, ...]:
        return tuple(
            _Indexed(page, tuple((line, frozenset(words(line))) for line in page.lines()))
            for page in self.all
        )

    def _fill(self, blank: re.Match[str]) -> str:
        kind, name = blank.groups()
        return f"`{self._key_of(name)}`" if kind == "key" else self._words(name)


@dataclass(frozen=True, slots=True)
class _Indexed:
    """A page with each of its lines, the title first, and the words in it."""

    page: HelpPage
    lines: tuple[tuple[str, frozenset[str]], ...]

    @property
    def there(self) -> frozenset[str]:
        return frozenset().union(*(there for _, there in self.lines))


def _is_in(there: frozenset[str], beginning: str) -> bool:
    return any(word.startswith(beginning) for word in there)


def _why(indexed: _Indexed, wanted: list[str]) -> FoundPage:
    """The line that most of the words are in; the title says itself already."""
    rest = indexed.lines[1:] or indexed.lines
    line, _ = max(rest, key=lambda each: sum(_is_in(each[1], word) for word in wanted))
    return FoundPage(indexed.page, line, tuple(span for word in wanted for span in spans(line, word)))


def _joined(text: str) -> list[str]:
    """The paragraphs and points of a page, each in one line however it is wrapped in its file."""
    lines: list[str] = []
    begun = False
    for line in text.splitlines():
        if begun and line.startswith("  "):
            lines[-1] += f" {line.strip()}"
        elif begun and line and not line.startswith(("#", "-", "|")) and not re.match(r"\d+\. ", line):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
        begun = bool(line) and not line.startswith("#")
    return lines
