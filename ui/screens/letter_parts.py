"""The parts of the letter screen: what goes into the letter, its pages, and the checks with the last act."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from caseapp.texts import Words
from ui.models.letter_look import (
    CheckLook,
    CheckState,
    FiledLook,
    LetterLook,
    MissingLook,
    PageLook,
    PlaceOnPage,
)
from ui.theme.spacing import spaced
from ui.theme.tokens import GUTTER, ROW_CASE, Type
from ui.widgets.act_button import act_button
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind, IconButton
from ui.widgets.choices import Choice, KeyChoices
from ui.widgets.field import Field
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_preview import Millimetres, PagePreview
from ui.widgets.panel import Caption, Heading, Panel
from ui.widgets.picture import Picture
from ui.widgets.segments import Part, Segments
from ui.widgets.tab_order import stops_in, tab_through
from ui.widgets.text import Text

_HEAD = ROW_CASE + 8
_MOST_CHECKS = 7
_AROUND_WINDOW = 2.0


class Content(Panel):
    """To whom, which template, what is missing, which language."""

    template_chosen = Signal(str)
    field_typed = Signal(str, str)
    language_chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._head = Heading(words("Letter"), height=_HEAD, large=True, fill="surface")
        self._name = Text("", Type.STRONG, wrap=True)
        self._reference = Text("", Type.CODE, "text2", selectable=True)
        self._reference.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._templates: KeyChoices | None = None
        self._offered: tuple[tuple[str, str], ...] = ()
        self._template_place = spaced(QVBoxLayout())
        self._missing = Notice(NoticeKind.WARN, "")
        self._hint = Text(words("F4 goes to the next one."), Type.SECONDARY, "text2")
        self._missing.body.addWidget(self._hint)
        self._fields: dict[str, Field] = {}
        self._unfold = Button("", ButtonKind.LINK, icon="caret-right")
        self._filled = QWidget()
        self._filled_grid = spaced(QGridLayout(self._filled), gap=6, pad=(24, 0, 0, 0))
        self._filled_grid.setColumnStretch(1, 1)
        self._filled_rows: tuple[tuple[str, str], ...] = ()
        self._filled.hide()
        self._languages = Segments(
            words("Language"),
            [Part("cy", "Cymraeg"), Part("en", "English"), Part("both", words("Both, Welsh first"))],
        )
        self._why = Text("", Type.SECONDARY, "text2", wrap=True)
        self._unfold.clicked.connect(self._turn)
        self._languages.chosen.connect(self.language_chosen)
        self._put_together()

    def show_content(self, look: LetterLook) -> None:
        self._head.set_count(look.kept)
        self._name.setText(look.name)
        self._reference.setText(look.reference)
        self._show_templates(look)
        self._show_missing(look.missing_head, look.missing, filled=look.all_filled)
        self._unfold.set_label(look.filled_head)
        self._show_filled(look.filled)
        self._languages.set_now(look.language)
        self._why.setText(look.language_why)
        self._order()

    def next_field(self) -> None:
        """Go to the next field without a value after the one in hand."""
        fields = list(self._fields.values())
        here = next((place for place, field in enumerate(fields) if field.line.hasFocus()), -1)
        for field in (*fields[here + 1 :], *fields[: here + 1]):
            if not field.text().strip():
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _order(self) -> None:
        """Put what came later where it is read: templates, then missing fields, then the rest."""
        parts: list[QWidget] = [self._reference, *(stops_in(self._templates) if self._templates else [])]
        parts += [field.line for field in self._fields.values()]
        tab_through([*parts, self._unfold, *stops_in(self._languages)])

    def focus_first(self) -> None:
        """Put the cursor where there is something to do: the first missing field, else the templates."""
        if self._fields:
            next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._templates is not None:
            self._templates.focus_first()

    def _put_together(self) -> None:
        inner = spaced(QVBoxLayout(), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        inner.addWidget(Caption(self._words("To")))
        inner.addWidget(self._name)
        inner.addWidget(self._reference)
        inner.addWidget(Caption(self._words("Template")))
        inner.addLayout(self._template_place)
        inner.addWidget(self._missing)
        inner.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._filled)
        inner.addWidget(Caption(self._words("Language")))
        inner.addWidget(self._languages)
        inner.addWidget(self._why)
        inner.addStretch(1)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._head)
        column.addLayout(inner, 1)

    def _show_templates(self, look: LetterLook) -> None:
        if self._templates is None or look.templates != self._offered:
            if self._templates is not None:
                self._template_place.removeWidget(self._templates)
                self._templates.deleteLater()
            choices = [
                Choice(id, name, str(number)) for number, (id, name) in enumerate(look.templates, start=1)
            ]
            self._templates = KeyChoices(self._words("Template"), choices, columns=1)
            self._templates.chosen.connect(self.template_chosen)
            self._template_place.addWidget(self._templates)
            self._templates.show()  # at once, so that it can take the focus
            self._offered = look.templates
        self._templates.set_now(look.template)

    def _show_missing(self, head: str, looks: tuple[MissingLook, ...], *, filled: bool) -> None:
        names = [look.name for look in looks]
        for name in [name for name in self._fields if name not in names]:
            gone = self._fields.pop(name)
            self._missing.body.removeWidget(gone)
            gone.deleteLater()
        for look in looks:
            if look.name not in self._fields:
                self._add_field(look)
            self._fields[look.name].set_text(look.typed)
        self._missing.set_kind(NoticeKind.OK if filled else NoticeKind.WARN)
        self._hint.setVisible(not filled)
        self._missing.set_words(head)
        self._missing.setVisible(bool(looks))

    def _add_field(self, look: MissingLook) -> None:
        field = Field(look.label)
        field.changed.connect(lambda text: self.field_typed.emit(look.name, text))
        self._missing.body.addWidget(field)
        field.show()
        self._fields[look.name] = field

    def _show_filled(self, rows: tuple[tuple[str, str], ...]) -> None:
        if rows == self._filled_rows:
            return
        self._filled_rows = rows
        while (item := self._filled_grid.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for row, (label, value) in enumerate(rows):
            self._filled_grid.addWidget(
                Text(label, Type.SECONDARY, "text2"), row, 0, Qt.AlignmentFlag.AlignTop
            )
            self._filled_grid.addWidget(Text(value, Type.SECONDARY, wrap=True), row, 1)

    def _turn(self) -> None:
        shown = not self._filled.isVisible()
        self._filled.setVisible(shown)
        self._unfold.set_label(self._unfold.label(), "caret-down" if shown else "caret-right")


class Pages(Panel):
    """The letter as it will be printed, a page at a time."""

    def __init__(self, words: Words) -> None:
        super().__init__("window", "lr")
        self._words = words
        self._look: PageLook | None = None
        self.preview = PagePreview(words("The letter"), window_words=words("Shows in the envelope window"))
        self._head = Heading("", height=_HEAD, fill="surface")
        self._back = IconButton("caret-left", words("Page back"))
        self._on = IconButton("caret-right", words("Page on"))
        self._back.clicked.connect(lambda: self.turn(-1))
        self._on.clicked.connect(lambda: self.turn(1))
        self._head.tail.addStretch(1)
        self._head.tail.addWidget(self._back)
        self._head.tail.addWidget(self._on)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._head)
        inner = spaced(QVBoxLayout(), pad=(GUTTER, GUTTER, GUTTER, GUTTER))
        inner.addWidget(self.preview)
        inner.addStretch(1)
        column.addLayout(inner, 1)

    def show_pages(self, look: PageLook) -> None:
        self._look = look
        self.preview.show_pdf(look.pdf, self.preview.page())
        self._dress()

    def turn(self, by: int) -> None:
        """Go to another page."""
        self.preview.show_page(self.preview.page() + by)
        self._dress()

    def _dress(self) -> None:
        look, page = self._look, self.preview.page()
        if look is None:
            return
        pages = self.preview.pages()
        self.preview.set_window(_wider(_millimetres(look.window)))
        self.preview.set_marks([_millimetres(mark) for mark in look.marks if mark.page == page])
        self._head.set_title(self._words("Page {page} of {pages}", page=page + 1, pages=pages))
        for button in (self._back, self._on):
            button.setVisible(pages > 1)
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page < pages - 1)


class Checks(Panel):
    """What was checked, and the act that makes the letter final; afterwards printing and copying."""

    final_asked = Signal()
    print_asked = Signal()
    copy_chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__("surface")
        self._words = words
        self._copy_name, self._off_shown = "", ""
        self._head = Heading(words("Checks"), height=_HEAD, large=True, fill="surface")
        self._rows = [_Check() for _ in range(_MOST_CHECKS)]
        self._off = Notice(NoticeKind.WARN, "")
        self.final = act_button(words, "final", ButtonKind.PRIMARY, icon=False)
        self._cannot = Text(
            words("A final letter is filed on the case and cannot change. A correction is a new letter."),
            Type.SECONDARY,
            "text2",
            wrap=True,
        )
        self._said = Notice(NoticeKind.OK, "")
        self.print = act_button(words, "print", ButtonKind.PRIMARY)
        self._no_print = Text("", Type.SECONDARY, "text2", wrap=True)
        self.copy = Button(words("Save a copy…"), icon="download-simple")
        self.final.clicked.connect(self.final_asked)
        self.print.clicked.connect(self.print_asked)
        self.copy.clicked.connect(self._choose_copy)
        checks = spaced(QVBoxLayout(), gap=8, pad=(GUTTER, 12, GUTTER, 8))
        for row in self._rows:
            checks.addWidget(row)
        checks.addStretch(1)
        foot = Panel("surface", "t")
        acts = spaced(QVBoxLayout(foot), gap=8, pad=(GUTTER, 12, GUTTER, 12))
        for part in (self._off, self.final, self._said, self.print, self._no_print, self.copy, self._cannot):
            acts.addWidget(part)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self._head)
        column.addLayout(checks, 1)
        column.addWidget(foot)
        for part in (self._off, self._said, self.print, self._no_print, self.copy):
            part.hide()

    def show_checks(self, look: LetterLook) -> None:
        self._head.set_hint(look.checks_head)
        for row, check in zip_longest(self._rows, look.checks):
            row.setVisible(check is not None)
            if check is not None:
                row.show_check(check)
        self._off.set_words(look.off)
        self._off.setVisible(bool(look.off))
        self.final.set_reason(look.off)
        self._off_shown = look.off

    def show_filed(self, look: FiledLook) -> None:
        self._copy_name = look.copy
        for part in (self._off, self.final, *(row for row in self._rows if row.is_passed())):
            part.hide()
        for part in (self._said, self.print, self.copy):
            part.show()
        self._said.set_words(look.said)
        self.print.set_reason(look.no_print)
        self.copy.set_reason(look.no_copy)
        self._no_print.setText(look.no_print)
        self._no_print.setVisible(bool(look.no_print))

    def press_final(self) -> None:
        """Ctrl+Enter: make it final, or say why that is not possible yet."""
        if self._off_shown:
            announce(self, self._off_shown)
        elif self.final.isVisible():
            self.final.click()

    def press_print(self) -> None:
        """Ctrl+P: print, once the letter is final."""
        if self.print.isVisible():
            self.print.click()

    def _choose_copy(self) -> None:
        dialog = QFileDialog(self, self._words("Save a copy"), self._copy_name, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.copy_chosen)
        dialog.open()


class _Check(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._passed = False
        self._mark = Picture("check-circle-fill", colour="ok")
        self._head = Text("", Type.BODY, weight=500, wrap=True)
        self._detail = Text("", Type.SECONDARY, "text2", wrap=True)
        row = spaced(QHBoxLayout(self), gap=10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout())
        column.addWidget(self._head)
        column.addWidget(self._detail)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def is_passed(self) -> bool:
        return self._passed

    def show_check(self, look: CheckLook) -> None:
        self._passed = look.state is CheckState.OK
        icon, colour = _MARKS[look.state]
        self._mark.set_picture(icon, colour)
        self._head.setText(look.head)
        self._detail.setText(look.detail)
        self._detail.setVisible(bool(look.detail))
        self.setAccessibleName(f"{look.head} {look.detail}".strip())


_MARKS = {
    CheckState.OK: ("check-circle-fill", "ok"),
    CheckState.WARN: ("warning-fill", "warn"),
    CheckState.STOP: ("x-circle-fill", "danger"),
}


def _wider(window: Millimetres) -> Millimetres:
    """Drawn around the letters in the window, not through them."""
    by = _AROUND_WINDOW
    return Millimetres(window.left - by, window.top - by, window.width + 2 * by, window.height + 2 * by)


def _millimetres(place: PlaceOnPage) -> Millimetres:
    return Millimetres(place.left, place.top, place.width, place.height)
