"""The files on a case: takes in what an officer drops, pastes or chooses, shows a file, and saves a copy of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from caseapp.domain.deadlines import LONDON, london_day
from caseapp.domain.ids import CaseId
from caseapp.domain.media import PICTURES, Media
from caseapp.errors import Expected, NotFound, PracticeOnly, TooManyFiles
from caseapp.ports import Done
from caseapp.texts import Words, problem, size_words
from caseapp.usecases.attachments import (
    MOST_AT_ONCE,
    AttachmentRow,
    TakenIn,
    attach,
    attachment_content,
    put_back,
    take_off,
)
from ui.delegates.looks import ResultLook
from ui.models.case_looks import FileLook
from ui.presenters.copies import write_copy
from ui.presenters.ports import Asked, DeskPort, Navigator, Runner
from ui.presenters.witness import see
from ui.presenters.wording import clock_words, short_day
from ui.theme.chips import ChipKind, ChipLook

_ICONS: Mapping[Media, str] = {
    Media.JPEG: "image",
    Media.PNG: "image",
    Media.PDF: "file-pdf",
    Media.TEXT: "file-text",
    Media.DOCX: "file",
    Media.XLSX: "table",
    Media.ODT: "file",
    Media.ODS: "table",
}
_SHOWN = PICTURES | {Media.PDF, Media.TEXT}


class Drawn(Protocol):
    """A page of a file, as far as a presenter looks at it; its image is the screen's business."""

    @property
    def image(self) -> Any: ...

    @property
    def text(self) -> str: ...

    @property
    def page(self) -> int: ...

    @property
    def pages(self) -> int: ...

    @property
    def cut(self) -> bool: ...


class FileWork(Protocol):
    """What is done with files off the GUI thread."""

    def take_in(self, given: Sequence[object], pasted: str) -> TakenIn:
        """Read what was given, as it will be kept; a picture that was pasted is called `pasted`."""
        ...

    def draw(self, content: bytes, media: Media, page: int) -> Drawn:
        """A page to look at, counted from 0; raises `PictureDamaged`."""
        ...


class FilesView(Protocol):
    def show_adding(self, sentence: str) -> None: ...

    def show_missing(self, sentence: str) -> None: ...


class FileView(Protocol):
    def show_image(self, image: Any, page: int, pages: int) -> None: ...

    def show_text(self, text: str, sentence: str) -> None: ...

    def show_only(self, sentence: str) -> None: ...


class CaseFilesView(Protocol):
    """The case's screen, as this presenter uses it."""

    @property
    def files(self) -> FilesView: ...

    @property
    def file(self) -> FileView: ...

    def show_file(self, title: str, sentence: str, no_copy: str) -> None: ...


class FilesPresenter:
    """The files of one case. `seen` gives those that are shown."""

    def __init__(
        self,
        view: CaseFilesView,
        desk: DeskPort,
        runner: Runner,
        navigator: Navigator,
        words: Words,
        work: FileWork,
        case: CaseId,
        seen: Callable[[], Sequence[AttachmentRow]],
    ) -> None:
        self._view, self._desk, self._runner = view, desk, runner
        self._navigator, self._words, self._work = navigator, words, work
        self._case, self._seen = case, seen
        self._opening: Asked | None = None
        self._shown: tuple[Media, bytes] | None = None
        self._closed = self._adding = False

    def close(self) -> None:
        """Show no more. What is being added is still added and told of, as long as the window is open."""
        self._closed = True
        self.leave()

    def looks(self, rows: Sequence[AttachmentRow], now: datetime) -> tuple[FileLook, ...]:
        """The rows of the list."""
        return tuple(self._look(row, now) for row in rows)

    @property
    def no_copy(self) -> str:
        """Why no copy may be saved; empty if it may."""
        return problem(self._words, PracticeOnly()) if self._desk.practice else ""

    def give(self, given: Sequence[object]) -> None:
        """Put what was dropped, pasted or chosen on the case: all that can be, and say of the rest why not."""
        if not given:
            self._navigator.tell(
                self._words("There is neither a picture nor a copied file to paste."), done=False
            )
        elif len(given) > MOST_AT_ONCE:
            self._navigator.tell_problem(TooManyFiles(most=MOST_AT_ONCE))
        elif self._adding:
            self._navigator.tell(
                self._words("Other files are still being added. Wait for them first."), done=False
            )
        else:
            self._adding = True
            self._view.files.show_adding(self._words("Being added…"))
            pasted = f"{self._desk.clock().astimezone(LONDON):%Y-%m-%d %H-%M}"
            name = self._words("Picture {moment}", moment=pasted)
            self._runner.start_apart(partial(self._take_in, given, name), self._added, self._not_added)

    def open(self, id: str) -> None:
        """Show what a file holds."""
        row = self._row(id)
        if row is None:
            return
        self.leave()
        ask = partial(attachment_content, id=id)
        self._opening = see(
            self._desk, self._runner, "attachment", id, ask, partial(self._opened, row), self._no_content
        )

    def turn_to(self, page: int) -> None:
        """Show another page of what is shown."""
        if self._shown is not None:
            self._draw(*self._shown, page)

    def leave(self) -> None:
        """Let go of what was shown."""
        self._shown = None
        if self._opening is not None:
            self._opening.cancel()

    def copy(self, id: str, path: str) -> None:
        """Write what a file holds to where the officer wants a copy."""
        if not self.no_copy:
            self._runner.start(partial(self._write, id, Path(path)), self._copied, self._no_content)

    def take_off(self, id: str, reason: str) -> None:
        """Take a file off the case."""
        row = self._row(id)
        if row is not None:
            said = self._words("{name} is off the case.", name=row.name)
            undo = partial(self._put_back, id)
            self._do(self._desk.write(take_off, (id,), reason), said, undo)

    def _row(self, id: str) -> AttachmentRow | None:
        return next((row for row in self._seen() if row.id == id), None)

    def _look(self, row: AttachmentRow, now: datetime) -> FileLook:
        words = self._words
        day, today = london_day(row.added_at), london_day(now)
        chips = []
        if row.waiting:
            chips.append(ChipLook(ChipKind.NOT_SENT, words("Not sent yet")))
        elif not row.here:
            chips.append(ChipLook(ChipKind.NOT_HERE, words("Not here yet")))
        line = ResultLook(
            icon=_ICONS[row.media],
            title=row.name,
            why=" · ".join(filter(None, (size_words(words, row.size), row.officer))),
            chips=tuple(chips),
            tail=clock_words(row.added_at) if day == today else short_day(words, day, today),
        )
        return FileLook(row.id, line, row.name, f"*.{row.name.rpartition('.')[2]}")

    def _take_in(self, given: Sequence[object], pasted: str) -> tuple[TakenIn, tuple[str, ...]]:
        """Read and added at once: nothing is lost between the two."""
        taken = self._work.take_in(given, pasted)
        ids = self._desk.write(attach, self._case, taken.files).result().value if taken.files else ()
        return taken, ids

    def _added(self, answer: tuple[TakenIn, tuple[str, ...]]) -> None:
        self._adding = False
        taken, ids = answer
        said = [problem(self._words, each) for each in taken.problems]
        if not taken.files:
            self._not_added(taken.problems[0], " ".join(said))
            return
        names = [file.name for file in taken.files]
        one = self._words("{name} is on the case.", name=names[0])
        many = self._words("{number} files are on the case.", number=len(names))
        self._told(" ".join([one if len(names) == 1 else many, *said]), partial(self._take_back, ids))

    def _not_added(self, why: Expected, sentence: str = "") -> None:
        self._adding = False
        self._show_adding_no_more()
        if sentence:
            self._navigator.tell(sentence, done=False)
        else:
            self._navigator.tell_problem(why)

    def _take_back(self, ids: tuple[str, ...]) -> None:
        reason = self._words("It was added by mistake.")
        self._do(self._desk.write(take_off, ids, reason), self._words("Undone."))

    def _put_back(self, id: str) -> None:
        self._do(self._desk.write(put_back, id), self._words("Undone."))

    def _do(self, written: Future[Done[None]], sentence: str, undo: Callable[[], None] | None = None) -> None:
        self._runner.follow(written, lambda _: self._told(sentence, undo), self._navigator.tell_problem)

    def _told(self, sentence: str, undo: Callable[[], None] | None) -> None:
        self._show_adding_no_more()
        self._navigator.tell(sentence, undo=undo)

    def _show_adding_no_more(self) -> None:
        if not self._closed:
            self._view.files.show_adding("")

    def _opened(self, row: AttachmentRow, content: bytes) -> None:
        words = self._words
        title = words("{name}, {size}", name=row.name, size=size_words(words, row.size))
        self._view.files.show_missing("")
        self._view.show_file(title, "", self.no_copy)
        if row.media in _SHOWN:
            self._shown = row.media, content
            self._draw(row.media, content, 0)
        else:
            self._view.file.show_only(words("Files of this kind are not shown here. Save a copy to open it."))

    def _draw(self, media: Media, content: bytes, page: int) -> None:
        draw = partial(self._work.draw, content, media, page)
        self._opening = self._runner.start(draw, self._show, self._not_drawn)

    def _show(self, drawn: Drawn) -> None:
        if drawn.image is not None:
            self._view.file.show_image(drawn.image, drawn.page, drawn.pages)
        else:
            cut = self._words("Only the beginning is shown. Save a copy to read all of it.")
            self._view.file.show_text(drawn.text, cut if drawn.cut else "")

    def _not_drawn(self, _: Expected) -> None:
        self._view.file.show_only(
            self._words("This file is damaged, or is not what its name says, and cannot be shown.")
        )

    def _no_content(self, why: Expected) -> None:
        if isinstance(why, NotFound) and not self._closed:
            self._view.files.show_missing(
                self._words("This file is not on this desk yet. It comes with the next sync.")
            )
        else:
            self._navigator.tell_problem(why)

    def _write(self, id: str, path: Path) -> None:
        content = self._desk.read(attachment_content, id)
        write_copy(self._desk, path, content, "attachment", id)

    def _copied(self, _: None) -> None:
        self._navigator.tell(
            self._words("A copy was saved. It lies outside Caseapp now, where it is not encrypted.")
        )
