"""Letters to PDF: one way for preview, single letter and bulk, so that what is seen is what is printed.

Text is written as glyphs through reportlab's canvas; no markup is ever read from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from caseapp.errors import Expected
from caseapp.letters.compose import Composer, Head, Page, Plan
from caseapp.letters.fonts import Fonts
from caseapp.letters.layout import MM, NOTIFY_C5, Line, Profile
from caseapp.letters.letter import Letter
from caseapp.letters.problems import LetterTooLarge
from caseapp.letters.wording import LOCALES, Bilingual, Language

rl_config.useA85 = 0  # text encoding of streams would cost a quarter more bytes, and time

_BULK_TITLE = Bilingual("Letters", "Llythyrau")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A final letter: the bytes to file, print and send."""

    pdf: bytes
    pages: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a field without value shows its name in a draft: page from 1, millimetres from its top left."""

    field: str
    page: int
    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to look at. It may leave when there are no problems."""

    pdf: bytes
    pages: int
    gaps: tuple[Gap, ...]
    problems: tuple[Expected, ...]


class Renderer:
    """Makes letters of one profile. Same letter, same bytes, under the same versions of the libraries."""

    def __init__(self, fonts: Fonts, profile: Profile = NOTIFY_C5) -> None:
        self._fonts = fonts
        self._profile = profile
        self._composer = Composer(fonts, profile)

    def render(self, letter: Letter) -> Rendered:
        """The final letter. Raises the first of its problems, a subclass of Expected."""
        plan = self._checked(letter)
        pdf = self._write(letter, plan)
        if len(pdf) > self._profile.most_bytes:
            raise LetterTooLarge(size=len(pdf), most=self._profile.most_bytes)
        return Rendered(pdf, len(plan.pages), sha256(pdf).hexdigest())

    def draft(self, letter: Letter) -> Draft:
        """The letter as it stands: a field without value shows its name, and problems are told, not raised."""
        plan = self._composer.plan(letter)
        return Draft(self._write(letter, plan), len(plan.pages), self._gaps(plan), plan.problems)

    def render_many(self, letters: Iterable[Letter]) -> bytes:
        """All letters in one PDF, each taken from `letters` only when its turn comes. Raises as `render`."""
        pen: _Pen | None = None
        for letter in letters:
            plan = self._checked(letter)
            if pen is None:
                pen = _Pen(self._fonts, self._profile, letter, _BULK_TITLE)
            pen.write(plan)
        return pen.finish() if pen else b""

    def _checked(self, letter: Letter) -> Plan:
        plan = self._composer.plan(letter)
        if plan.problems:
            raise plan.problems[0]
        return plan

    def _write(self, letter: Letter, plan: Plan) -> bytes:
        pen = _Pen(self._fonts, self._profile, letter, letter.template.name)
        pen.write(plan)
        return pen.finish()

    def _gaps(self, plan: Plan) -> tuple[Gap, ...]:
        font = self._fonts.regular
        return tuple(
            Gap(
                span.field,
                number,
                (line.x + span.offset) / MM,
                line.y / MM,
                span.width / MM,
                (font.ascent + font.descent) * line.size / MM,
            )
            for number, page in enumerate(plan.pages, start=1)
            for line in page.lines
            for span in line.gaps
        )


class _Pen:
    """One PDF while it is written; its particulars are those of its first letter, and name no receiver."""

    def __init__(self, fonts: Fonts, profile: Profile, letter: Letter, title: Bilingual) -> None:
        language = letter.language.parts[0]
        self._fonts = fonts
        self._height = profile.height * MM
        self._file = BytesIO()
        self._canvas: Any = Canvas(
            self._file,
            pagesize=(profile.width * MM, self._height),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.regular.name,
            lang=_tag(language),
        )
        self._canvas.setTitle(title.in_language(language))
        self._canvas.setAuthor(letter.letterhead.council.in_language(language))
        self._canvas.setSubject("")
        self._canvas.setCreator("Caseapp")
        self._canvas.setDateFormatter(lambda *_: f"D:{letter.day:%Y%m%d}")
        self._heads: dict[int, str] = {}
        self._fixed: dict[tuple[str, float, bool], str] = {}
        for font in (fonts.regular, fonts.bold):
            font.begin(self._canvas._doc)

    def write(self, plan: Plan) -> None:
        head = self._head(plan.head)
        for number, page in enumerate(plan.pages):
            if number == 0:
                self._canvas.doForm(head)
            self._canvas.addLiteral(self._page(page))
            self._canvas.showPage()

    def finish(self) -> bytes:
        return bytes(self._canvas.getpdfdata())

    def _head(self, head: Head) -> str:
        """The letterhead, written once and shown by every letter that has it."""
        name = self._heads.get(id(head))
        if name is None:
            name = self._heads[id(head)] = f"head{len(self._heads)}"
            self._canvas.beginForm(name)
            self._canvas.addLiteral(self._text(head.lines))
            self._canvas.endForm()
        return name

    def _page(self, page: Page) -> str:
        return f"/Span <</Lang ({_tag(page.language)})>> BDC {self._text(page.lines)} EMC"

    def _text(self, lines: Iterable[Line]) -> str:
        return f"BT {' '.join(map(self._line, lines))} ET"

    def _line(self, line: Line) -> str:
        baseline = line.y + self._fonts.regular.ascent * line.size
        return f"1 0 0 1 {line.x:.2f} {self._height - baseline:.2f} Tm {self._show(line)}"

    def _show(self, line: Line) -> str:
        font = self._fonts.bold if line.bold else self._fonts.regular
        if not line.fixed:
            return font.show(line.text, line.size, self._canvas._doc)
        key = (line.text, line.size, line.bold)
        shown = self._fixed.get(key)
        if shown is None:
            shown = self._fixed[key] = font.show(line.text, line.size, self._canvas._doc)
        return shown


def _tag(language: Language) -> str:
    return LOCALES.in_language(language).replace("_", "-")
