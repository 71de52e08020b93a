"""A letter on a case: drafted as one types, made final and filed, then printed or copied."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from caseapp.domain.audit import Act
from caseapp.domain.ids import CaseId
from caseapp.errors import Expected, PracticeOnly
from caseapp.letters.layout import NOTIFY_C5
from caseapp.letters.press import FieldRow, TemplateRow
from caseapp.letters.wording import Language
from caseapp.ports import Changes, Done
from caseapp.texts import Words, problem
from caseapp.usecases.contacts import kept_draft
from caseapp.usecases.letters import FinalLetter, LetterFacts, file_letter, letter_facts, letter_pdf
from ui.models.letter_look import FiledLook, LetterLook, PageLook, PlaceOnPage
from ui.models.paper import LetterPaper
from ui.presenters.copies import CopyNotWritten
from ui.presenters.draft import DraftKeeper
from ui.presenters.letter_words import Letter, letter_look
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.printing import Printers
from ui.presenters.witness import write_down
from ui.presenters.wording import clock_words

if TYPE_CHECKING:
    from caseapp.letters.render import Draft

_KINDS = frozenset({"case", "person", "person_name", "occupancy", "property", "marker", "council", "officer"})
_ADDRESS = NOTIFY_C5.address
WINDOW = PlaceOnPage(0, _ADDRESS.x, _ADDRESS.y, _ADDRESS.right - _ADDRESS.x, _ADDRESS.bottom - _ADDRESS.y)
"""What the envelope shows."""


class LetterView(Protocol):
    def show_letter(self, look: LetterLook) -> None: ...

    def show_pages(self, look: PageLook) -> None: ...

    def show_filed(self, look: FiledLook) -> None: ...


@dataclass(frozen=True, slots=True)
class _Drafted:
    """One draft and what its fields hold. `asked` are those that the case does not fill."""

    typed: Mapping[str, str]
    draft: Draft
    fields: tuple[FieldRow, ...]
    asked: tuple[str, ...]


class LetterPresenter:
    """One letter on one case. Each keystroke asks for a draft; the latest wins and late ones are dropped."""

    def __init__(
        self,
        view: LetterView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        case: CaseId,
        printers: Printers,
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._case, self._printers = navigator, words, case, printers
        self._facts: LetterFacts | None = None
        self._template: TemplateRow | None = None
        self._language: Language | None = None
        self._typed: dict[str, str] = {}
        self._latest: _Drafted | None = None
        self._kept_at = ""
        self._letter = ""
        self._drafting = self._again = self._busy = self._closed = False
        self._filed: bytes | None = None
        self._filed_at = ""
        self._asked: dict[str, Asked] = {}
        self._draft = DraftKeeper(f"letter:{case}", desk, runner, self._draft_kept, navigator.tell_problem)

    def start(self) -> None:
        """Read the case, bring back what was half typed, and show the first draft."""

        def read() -> tuple[LetterFacts, str]:
            return self._read_facts(), self._desk.read(kept_draft, self._draft.key)

        self._ask("facts", read, self._begin)

    def close(self) -> None:
        """Drop every reading that is on its way; the draft stays. An act that is under way goes on and is told of."""
        self._closed = True
        self._draft.close()
        for asked in self._asked.values():
            asked.cancel()
        self._asked.clear()

    def changed(self, changes: Changes) -> None:
        """Read the facts again when something that the letter tells of came in."""
        open_ = self._facts is not None and self._filed is None
        if open_ and any(kind in _KINDS for kind, _ in changes.touched):
            self._ask("facts", self._read_facts, self._facts_read)

    def template_chosen(self, template: str) -> None:
        """Another template is wanted; what was typed stays."""
        self._template = next(row for row in self._templates() if row.id == template)
        self._remember()

    def language_chosen(self, language: str) -> None:
        """The letter is wanted in another language."""
        self._language = Language(language)
        self._remember()

    def field_typed(self, name: str, text: str) -> None:
        """The value of a field that the case does not fill."""
        self._typed[name] = text
        self._remember()

    def final_asked(self) -> None:
        """Make it final and file it, unless something stops it. The facts are read again for it."""
        if self._facts is None or self._template is None or self._language is None or self._latest is None:
            return
        if self._busy or self._filed is not None or self._look().off:
            return
        self._busy = True
        self._show()
        template, language, typed = self._template.id, self._language, self._values()

        def make() -> tuple[LetterFacts, FinalLetter]:
            facts = self._read_facts()
            return facts, self._desk.press.final(facts, template, language, typed, self._desk.clock())

        self._runner.start(make, self._made, self._not_made)

    def print_asked(self) -> None:
        """Print the filed bytes at 100 %."""
        if self._filed is not None and not self._desk.practice:
            self._navigator.print_out(LetterPaper(self._letter, self._reference(), self._filed))

    def copy_chosen(self, path: str) -> None:
        """Write the filed bytes to where the officer wants a copy."""
        if self._filed is not None and not self._desk.practice:
            write = partial(self._write_copy, Path(path), self._filed)
            self._runner.start(write, self._copied, self._navigator.tell_problem)

    def _begin(self, read: tuple[LetterFacts, str]) -> None:
        facts, kept = read
        self._facts = facts
        rows = self._templates()
        draft = json.loads(kept) if kept else {}
        wanted = [row for row in rows if row.id == draft.get("template")]
        self._template = next(iter(wanted or rows), None)
        self._language = Language(draft["language"]) if draft else self._desk.press.language_for(facts)
        self._typed = dict(draft.get("typed", {}))
        self._make_draft()

    def _facts_read(self, facts: LetterFacts) -> None:
        if facts != self._facts:
            self._facts = facts
            self._make_draft()

    def _remember(self) -> None:
        if self._busy or self._filed is not None or self._template is None:
            return
        kept = {"template": self._template.id, "language": self._language, "typed": self._typed}
        self._draft.typed(json.dumps(kept, ensure_ascii=False))
        self._make_draft()

    def _make_draft(self) -> None:
        if self._closed or self._facts is None or self._template is None or self._language is None:
            return
        if self._drafting:
            self._again = True
            return
        self._drafting = True
        call = partial(self._drafted, self._facts, self._template.id, self._language, self._values())
        self._asked["draft"] = self._runner.start(call, self._show_draft, self._draft_failed)

    def _drafted(
        self, facts: LetterFacts, template: str, language: Language, typed: Mapping[str, str]
    ) -> _Drafted:
        press = self._desk.press
        draft = press.draft(facts, template, language, typed, self._desk.clock())
        wanted = (
            *press.missing(facts, template, language, {}),
            *press.missing(facts, template, language, typed),
        )
        fields = press.fields(facts, template, language, typed)
        asked = tuple(dict.fromkeys((*wanted, *(row.name for row in fields if row.name in typed))))
        return _Drafted(typed, draft, fields, asked)

    def _show_draft(self, drafted: _Drafted) -> None:
        self._drafting = False
        if self._filed is not None:
            return
        if self._again:
            self._again = False
            self._make_draft()
            return
        self._latest = drafted
        draft = drafted.draft
        marks = tuple(PlaceOnPage(gap.page - 1, gap.x, gap.y, gap.w, gap.h) for gap in draft.gaps)
        self._view.show_pages(PageLook(draft.pdf, draft.pages, WINDOW, marks))
        self._show()

    def _draft_failed(self, why: Expected) -> None:
        self._drafting = False
        self._navigator.tell_problem(why)

    def _made(self, made: tuple[LetterFacts, FinalLetter]) -> None:
        facts, final = made
        if facts.died:
            self._facts, self._busy = facts, False
            self._show()
            if self._closed:
                self._navigator.tell(self._words("No letter was filed: the person has died."), done=False)
            return
        self._draft.forget()
        filed = self._desk.write(file_letter, facts, final, draft=self._draft.key)
        self._runner.follow(filed, self._filed_as, self._not_made)

    def _not_made(self, why: Expected) -> None:
        self._busy = False
        self._remember()
        self._show()
        self._navigator.tell_problem(why)

    def _filed_as(self, done: Done[str]) -> None:
        self._filed_at = clock_words(self._desk.clock())
        self._navigator.tell(self._words("Letter filed on {reference}.", reference=self._reference()))
        self._letter = done.value
        self._ask("pdf", partial(self._desk.read, letter_pdf, done.value), self._show_filed_bytes)

    def _show_filed_bytes(self, pdf: bytes) -> None:
        assert self._latest is not None
        self._filed = pdf
        self._view.show_pages(PageLook(pdf, self._latest.draft.pages, WINDOW))
        if self._desk.practice:
            self._show_filed(problem(self._words, PracticeOnly()))
            return
        self._show_filed("")
        self._asked["printer"] = self._runner.start(
            self._printers.printers, lambda _: None, lambda why: self._show_filed(problem(self._words, why))
        )

    def _show_filed(self, no_print: str) -> None:
        said = self._words("Filed {time} on {reference}.", time=self._filed_at, reference=self._reference())
        no_copy = no_print if self._desk.practice else ""
        self._view.show_filed(FiledLook(said, no_print, f"{self._reference()}.pdf", no_copy))

    def _copied(self, _done: None) -> None:
        self._navigator.tell(self._words("A copy of the letter was saved."))

    def _draft_kept(self) -> None:
        self._kept_at = clock_words(self._desk.clock())
        self._show()

    def _ask(self, what: str, call: Callable[[], object], show: Callable[..., None]) -> None:
        if self._closed:
            return
        if asked := self._asked.pop(what, None):
            asked.cancel()
        self._asked[what] = self._runner.start(call, show, self._navigator.tell_problem)

    def _read_facts(self) -> LetterFacts:
        return self._desk.read(letter_facts, self._desk.knowledge, self._case, self._desk.clock())

    def _templates(self) -> tuple[TemplateRow, ...]:
        assert self._facts is not None
        return self._desk.press.templates(self._facts.service.lgsl)

    def _values(self) -> dict[str, str]:
        return {name: text for name, text in self._typed.items() if text.strip()}

    def _reference(self) -> str:
        return self._facts.reference if self._facts else ""

    def _look(self) -> LetterLook:
        assert self._facts is not None and self._template is not None
        assert self._language is not None and self._latest is not None
        latest = self._latest
        letter = Letter(
            facts=self._facts,
            templates=self._templates(),
            template=self._template,
            language=self._language,
            typed=self._typed,
            asked=latest.asked,
            fields=latest.fields,
            problems=latest.draft.problems,
            pages=latest.draft.pages,
        )
        kept = self._words("Draft kept {time}", time=self._kept_at) if self._kept_at else ""
        return letter_look(self._words, letter, kept=kept, busy=self._busy)

    def _show(self) -> None:
        if self._latest is not None and self._filed is None and not self._closed:
            self._view.show_letter(self._look())

    def _write_copy(self, path: Path, pdf: bytes) -> None:
        write_down(self._desk, Act.EXPORTED, "letter", self._letter)
        try:
            path.write_bytes(pdf)
        except OSError:
            raise CopyNotWritten from None
