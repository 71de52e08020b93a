"""How the parts answer to keys, pointer and screen reader, state by state."""

import io
from collections.abc import Callable, Sequence

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from ui.delegates.case_row import CaseRowDelegate
from ui.delegates.looks import CaseLook
from ui.theme.apply import apply_theme
from ui.theme.current import theme
from ui.theme.tokens import ICON_NAV, LIGHT, Theme, Type
from ui.widgets.band import MarkerBand
from ui.widgets.banner import OfflineBanner
from ui.widgets.button import Button, ButtonKind
from ui.widgets.choices import Choice, Choices, KeyChoices, Tick
from ui.widgets.empty import Act, EmptyState
from ui.widgets.field import Field
from ui.widgets.nav import Nav, Place
from ui.widgets.note_field import NoteField
from ui.widgets.page_preview import Millimetres, PagePreview
from ui.widgets.say import Say
from ui.widgets.search_box import SearchBox
from ui.widgets.segments import Part, Segments
from ui.widgets.select import Select
from ui.widgets.strip import ActStrip
from ui.widgets.tabs import Tabs
from ui.widgets.text import Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Key = Qt.Key


def _heard(signal: object) -> list[object]:
    heard: list[object] = []
    signal.connect(lambda *what: heard.append(what[0] if what else None))  # type: ignore[attr-defined]
    return heard


def _active(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    button = Button("Letter", key="Ctrl+L")
    qtbot.addWidget(button)
    clicks = _heard(button.clicked)
    QTest.keyClick(button, key)
    assert len(clicks) == 1


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_a_button_that_is_off_says_why_and_does_nothing(qtbot: QtBot, kind: ButtonKind) -> None:
    button = Button("Letter", kind)
    _active(qtbot, button)
    clicks = _heard(button.clicked)
    button.set_reason("needs the line")
    QTest.keyClick(button, Key.Key_Return)
    QTest.keyClick(button, Key.Key_Space)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.click()
    assert clicks == []
    button.setFocus()
    assert button.hasFocus()
    told = QAccessible.queryAccessibleInterface(button)
    assert told is not None
    assert told.text(QAccessible.Text.Name) == "Letter"
    assert told.text(QAccessible.Text.Description) == "needs the line"
    button.set_reason("")
    QTest.keyClick(button, Key.Key_Space)
    assert len(clicks) == 1


def test_each_state_of_a_button_looks_different(qtbot: QtBot) -> None:
    button = Button("Letter")
    qtbot.addWidget(button)
    looks = [button.grab().toImage()]
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    looks.append(button.grab().toImage())
    button.setDown(True)
    looks.append(button.grab().toImage())
    button.setDown(False)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    button.set_reason("needs the line")
    looks.append(button.grab().toImage())
    assert all(one != other for place, one in enumerate(looks) for other in looks[place + 1 :])


def test_arrows_move_among_segments_and_tab_stops_once(qtbot: QtBot) -> None:
    segments = Segments(
        "Kinds", [Part("all", "All", "46"), Part("calls", "Calls"), Part("letters", "Letters")]
    )
    _active(qtbot, segments)
    chosen = _heard(segments.chosen)
    buttons = segments.findChildren(QToolButton)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Key.Key_Right)
    QTest.keyClick(buttons[1], Key.Key_Right)
    QTest.keyClick(buttons[2], Key.Key_Right)
    assert chosen == ["calls", "letters", "all"]
    assert buttons[0].hasFocus()
    assert [bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus) for button in buttons] == [
        True,
        False,
        False,
    ]
    segments.set_now("calls")
    assert segments.now() == "calls"
    assert len(chosen) == 3
    segments.set_part(Part("all", "All", "47"))
    assert buttons[0].accessibleName() == "All 47"


@pytest.mark.parametrize("form", [Choices, KeyChoices])
def test_a_bare_key_chooses_an_answer(qtbot: QtBot, form: type[Choices] | type[KeyChoices]) -> None:
    answers = form(
        "Out by 6?", [Choice("yes", "Yes", "Y"), Choice("no", "No", "N"), Choice("unsure", "Not sure", "U")]
    )
    _active(qtbot, answers)
    chosen = _heard(answers.chosen)
    assert answers.now() is None
    answers.focus_first()
    QTest.keyClick(answers.focusWidget(), Key.Key_N)
    QTest.keyClick(answers.focusWidget(), Key.Key_Down)
    QTest.keyClick(answers.focusWidget(), Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert chosen == ["no", "unsure"]
    answers.set_now(None)
    assert answers.now() is None
    assert len(chosen) == 2


def test_columns_of_answers_give_way_where_there_is_no_room(qtbot: QtBot) -> None:
    answers = KeyChoices(
        "Avoidable?", [Choice("a", "Closed too early", "T"), Choice("b", "Not avoidable", "N")]
    )
    qtbot.addWidget(answers)
    answers.resize(304, 100)
    answers.show()
    first, second = (answers.layout().itemAt(place).widget() for place in range(2))
    assert first.y() == second.y()
    answers.resize(200, 100)
    answers.layout().activate()
    assert first.x() == second.x()


def test_a_tick_is_toggled_by_space(qtbot: QtBot) -> None:
    tick = Tick("Ring back")
    qtbot.addWidget(tick)
    QTest.keyClick(tick, Key.Key_Space)
    assert tick.isChecked()


def test_the_search_box_drives_a_list(qtbot: QtBot) -> None:
    box = SearchBox("Find", placeholder="Find anyone", key="Ctrl+K", clear_words="Esc clear")
    qtbot.addWidget(box)
    searched, moved, opened, cleared = (
        _heard(signal) for signal in (box.searched, box.moved, box.opened, box.cleared)
    )
    QTest.keyClicks(box, "ll")
    QTest.keyClick(box, Key.Key_Down)
    QTest.keyClick(box, Key.Key_Up)
    QTest.keyClick(box, Key.Key_Return)
    QTest.keyClick(box, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(box, Key.Key_Escape)
    assert searched == ["l", "ll", ""]
    assert moved == [1, -1]
    assert opened == [False, True]
    assert len(cleared) == 1


def test_a_field_tells_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("Date missed")
    qtbot.addWidget(field)
    field.show()
    changed, entered = _heard(field.changed), _heard(field.entered)
    QTest.keyClicks(field.line, "31/2")
    QTest.keyClick(field.line, Key.Key_Return)
    assert changed[-1] == "31/2"
    assert len(entered) == 1
    before = field.line.grab().toImage()
    field.set_wrong("There is no 31 February.")
    assert field.line.accessibleDescription() == "There is no 31 February."
    assert field.line.grab().toImage() != before
    field.set_wrong("")
    assert field.line.accessibleDescription() == ""
    assert field.line.grab().toImage() == before


def test_a_screen_reader_is_told_that_a_list_drops_down_from_a_button(qtbot: QtBot) -> None:
    menu, plain = Button("Abi Bevan", ButtonKind.MENU), Button("Save")
    for button in (menu, plain):
        qtbot.addWidget(button)
    pressed = _heard(menu.clicked)
    told, not_told = (QAccessible.queryAccessibleInterface(button) for button in (menu, plain))
    assert told.state().hasPopup and told.role() is QAccessible.Role.ButtonMenu
    assert not not_told.state().hasPopup and not_told.role() is QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Abi Bevan"
    acts = told.actionInterface()
    assert acts.actionNames() == ["Press", "SetFocus"]
    acts.doAction("Press")
    assert len(pressed) == 1
    menu.set_reason("Not now")
    acts.doAction("Press")
    assert len(pressed) == 1


def test_a_password_is_not_shown(qtbot: QtBot, words_of: Callable[[QWidget], str]) -> None:
    field = Field("Passphrase", password=True)
    qtbot.addWidget(field)
    field.set_text("secret words")
    assert "secret" not in words_of(field).replace(" ", "")


def test_a_note_takes_plain_text_only_and_lets_tab_go(qtbot: QtBot) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    note, button = NoteField("Note"), Button("Save")
    row.addWidget(note)
    row.addWidget(button)
    _active(qtbot, window)
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("plain <b>x</b>")
    changed = _heard(note.changed)
    note.insertFromMimeData(pasted)
    assert note.text() == "plain <b>x</b>"
    assert changed == ["plain <b>x</b>"]
    note.setFocus()
    QTest.keyClick(note, Key.Key_Tab)
    assert button.hasFocus()


def test_tabs_are_chosen_closed_and_named(qtbot: QtBot) -> None:
    tabs = Tabs("Open")
    qtbot.addWidget(tabs)
    chosen, closed = _heard(tabs.chosen), _heard(tabs.closed)
    tabs.add_tab("one", "user", "O'Brien & Sons")
    tabs.add_tab("two", "stack", "Queue")
    tabs.resize(600, 36)
    tabs.show()
    assert chosen == ["one"]
    QTest.keyClick(tabs, Key.Key_Right)
    assert tabs.now() == "two"
    assert chosen == ["one", "two"]
    told = QAccessible.queryAccessibleInterface(tabs)
    assert told is not None
    assert told.child(0).text(QAccessible.Text.Name) == "O'Brien & Sons"
    cross = tabs.tabButton(0, Tabs.ButtonPosition.RightSide)
    assert tabs.tabRect(0).contains(cross.geometry())
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(1).center())
    assert closed == ["one", "two"]
    tabs.remove_tab("one")
    assert tabs.keys() == ["two"]


def test_places_are_walked_by_arrows(qtbot: QtBot) -> None:
    nav = Nav("Places", [Place("work", "tray", "My work"), Place("queue", "stack", "Queue")])
    _active(qtbot, nav)
    chosen = _heard(nav.chosen)
    nav.set_count("queue", "23")
    work, queue = (nav.layout().itemAt(place).widget() for place in range(2))
    work.setFocus()
    QTest.keyClick(work, Key.Key_Down)
    assert queue.hasFocus()
    QTest.keyClick(queue, Key.Key_Return)
    assert chosen == ["queue"]
    assert queue.accessibleName() == "Queue 23" and not queue.toolTip()
    nav.set_count("queue", "23", spoken="23 overdue or due today")
    assert queue.accessibleName() == "Queue 23 overdue or due today"
    assert "23 overdue or due today" in queue.toolTip() and "Queue" not in queue.toolTip()
    nav.set_folded(True)
    assert "Queue: 23 overdue or due today" in queue.toolTip()
    nav.set_folded(False)
    before = queue.grab().toImage()
    nav.set_now("queue")
    assert queue.grab().toImage() != before


def test_a_marker_is_acknowledged_and_then_an_outline(qtbot: QtBot) -> None:
    band = MarkerBand("Acknowledge", key="F9")
    qtbot.addWidget(band)
    assert band.isHidden()
    acknowledged = _heard(band.acknowledged)
    band.show_unread("Marker: two officers for visits.", "Review due 3 Dec.")
    band.resize(700, 60)
    band.show()
    assert band.accessibleName() == "Marker: two officers for visits. Review due 3 Dec."
    QTest.mouseClick(band.button, Qt.MouseButton.LeftButton)
    assert len(acknowledged) == 1
    solid = band.grab().toImage().pixelColor(10, 5)
    band.show_read("Marker: two officers for visits.", "Read 10:38")
    assert band.button.isHidden()
    assert band.grab().toImage().pixelColor(10, 5) != solid


def test_a_long_instruction_wraps_and_is_whole(qtbot: QtBot, words_of: Callable[[QWidget], str]) -> None:
    band = MarkerBand("Acknowledge")
    qtbot.addWidget(band)
    band.show_unread("Marker: ring first, wait at the gate, do not enter the yard while the dog is loose.")
    band.resize(420, band.heightForWidth(420))
    band.show()
    drawn = words_of(band).replace(" ", "")
    assert "loose" in drawn
    assert "Marker" in drawn
    assert band.height() > 80


def test_a_code_breaks_after_its_hyphens_and_is_whole(qtbot: QtBot) -> None:
    """Half a recovery code written down opens nothing."""
    page = QWidget()
    qtbot.addWidget(page)
    code = Text("K7QFM-2PXR4-9TBWC-H3VDN-8JYEZ", Type.REFERENCE, wrap=True, selectable=True)
    column = QVBoxLayout(page)
    column.addWidget(code)
    column.addStretch(1)
    page.resize(code.sizeHint().width() * 2 // 3, 300)
    page.show()
    assert code.width() <= page.width()
    assert code.height() == code.heightForWidth(code.width()) == 2 * code.sizeHint().height()


def test_the_strip_offers_undo_and_keeps_quiet_when_there_is_none(qtbot: QtBot) -> None:
    strip = ActStrip("Undo", key="Ctrl+Z")
    qtbot.addWidget(strip)
    undone = _heard(strip.undone)
    strip.say("Note saved.")
    QTest.mouseClick(strip.undo, Qt.MouseButton.LeftButton)
    assert len(undone) == 1
    strip.say("Letter sent.", can_undo=False)
    assert strip.undo.isHidden()
    assert strip.sentence() == "Letter sent."
    told = strip.grab().toImage()
    strip.say("Letter sent.", can_undo=False, done=False)
    assert strip.grab().toImage() != told
    strip.clear()
    assert strip.isHidden()


def test_the_offline_bar_and_the_empty_state_offer_their_acts(qtbot: QtBot) -> None:
    banner = OfflineBanner("Read what is waiting")
    empty = EmptyState(
        "tray", "Nothing due", "Checked 10:41", [Act("next", "Take the next"), Act("all", "All")]
    )
    for widget in (banner, empty):
        qtbot.addWidget(widget)
    banner.show_offline("Working offline since 10:42", "· 3 waiting")
    asked, acted = _heard(banner.asked), _heard(empty.acted)
    banner.link.click()
    empty.buttons["all"].click()
    empty.buttons["next"].click()
    assert len(asked) == 1
    assert acted == ["all", "next"]


def test_the_say_line_changes_language(qtbot: QtBot) -> None:
    say = Say("Say", [Part("en", "English"), Part("cy", "Cymraeg")])
    qtbot.addWidget(say)
    chosen = _heard(say.language_chosen)
    assert say.languages is not None
    say.languages.choose("cy")
    say.set_sentence("“Bore da.”")
    assert chosen == ["cy"]
    assert say.box.accessibleName() == "“Bore da.”"


def test_why_is_asked_by_a_click_on_the_link(
    qtbot: QtBot, list_of: Callable[[str, Sequence[object], QStyledItemDelegate], QListView]
) -> None:
    look = CaseLook("trash", "Missed bin", "WES-7Q4M-0042-K", "Crew told", link="why?")
    delegate = CaseRowDelegate()
    view = list_of("Open cases", [look, look], delegate)
    qtbot.addWidget(view)
    view.resize(900, 200)
    view.show()
    asked = _heard(delegate.link_pressed)
    row = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 24, row.center().y())
    )
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, row.center().y()))
    assert [index.row() for index in asked] == [1]  # type: ignore[attr-defined]


def test_a_selected_text_can_be_copied(qtbot: QtBot) -> None:
    text = Text("WES-7Q4M-0042-K", selectable=True)
    _active(qtbot, text)
    text.setSelection(0, 15)
    assert text.selectedText() == "WES-7Q4M-0042-K"


def test_a_select_tells_what_the_officer_chose(qtbot: QtBot) -> None:
    select = Select("Profile", [("c5", "C5 window"), ("large", "Large print")])
    qtbot.addWidget(select)
    chosen = _heard(select.chosen)
    select.set_now("large")
    assert chosen == []
    QTest.keyClick(select, Key.Key_Up)
    assert chosen == ["c5"]
    select.set_options([("large", "Large print"), ("c5", "C5 window")])
    assert select.now() == "c5"


@pytest.mark.parametrize("factor", [1, 2])
@pytest.mark.parametrize(("count", "icon"), [("7", ""), ("128", ""), ("", "check")])
def test_a_folded_place_shows_its_icon_and_beside_it_its_count(
    qapp: QApplication, qtbot: QtBot, factor: int, count: str, icon: str
) -> None:
    apply_theme(qapp, Theme(LIGHT, factor))
    nav = Nav("Places", [Place("queue", "stack", "Queue")])
    nav.set_folded(True)
    _active(qtbot, nav)
    (queue,) = nav.findChildren(QAbstractButton)
    queue.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plain = queue.grab().toImage()
    nav.set_count("queue", count, icon=icon)
    counted = queue.grab().toImage()
    differ = [
        x
        for x in range(plain.width())
        if any(plain.pixel(x, y) != counted.pixel(x, y) for y in range(plain.height()))
    ]
    icon_ends = theme().space(6) + theme().letter(ICON_NAV)
    assert differ and min(differ) >= icon_ends


def test_the_preview_shows_pages_and_places(qtbot: QtBot) -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595.28, 841.89))
    for colour in (0, 1):
        canvas.setFillGray(colour)
        canvas.rect(0, 0, 595, 842, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    preview = PagePreview("Letter")
    qtbot.addWidget(preview)
    preview.resize(420, preview.heightForWidth(420))
    assert preview.heightForWidth(210) == 297
    preview.show_pdf(buffer.getvalue())
    assert preview.pages() == 2
    assert preview.grab().toImage().pixelColor(200, 200).lightness() < 20
    preview.show_page(5)
    assert preview.page() == 1
    assert preview.grab().toImage().pixelColor(200, 200).lightness() > 235
    preview.set_marks([Millimetres(90, 90, 20, 20)])
    assert preview.grab().toImage().pixelColor(200, 200).name() == "#fcf0d8"
    preview.clear()
    assert preview.pages() == 0
    with pytest.raises(pypdfium2.PdfiumError):
        preview.show_pdf(b"no letter")


def test_a_screen_reader_chooses_without_pressing(qtbot: QtBot) -> None:
    choices = Choices("Which bin?", [Choice("r", "Rubbish", "1"), Choice("c", "Recycling", "2")])
    qtbot.addWidget(choices)
    chosen: list[str] = []
    choices.chosen.connect(chosen.append)
    first, second = choices.findChildren(QAbstractButton)
    for button in (second, first):
        told = QAccessible.queryAccessibleInterface(button)
        assert told is not None and told.role() is QAccessible.Role.RadioButton
        told.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert chosen == ["c", "r"]
    choices.set_now("c")
    choices.set_now(None)
    assert chosen == ["c", "r"]


def test_segments_fold_in_their_place_as_their_counts_need_room(qtbot: QtBot) -> None:
    page = QWidget()
    before, after = QPushButton("before"), QPushButton("after")
    segments = Segments("Kinds", [Part("all", "All of them", "4"), Part("calls", "Only the calls", "3")])
    column = QVBoxLayout(page)
    for part in (before, segments, after):
        column.addWidget(part)
    margins = column.contentsMargins()
    page.resize(segments.sizeHint().width() + margins.left() + margins.right(), 200)
    _active(qtbot, page)
    (shown,) = segments.findChildren(Select)

    def in_order() -> list[QWidget | None]:
        """Where Tab comes to, from the widget before the segments to the one after them."""
        before.setFocus()
        places: list[QWidget | None] = [before]
        while places[-1] is not after and len(places) < 9:
            QTest.keyClick(places[-1], Key.Key_Tab)
            places.append(QApplication.focusWidget())
        return places

    first = segments.findChildren(QToolButton)[0]
    assert not segments.is_folded() and in_order() == [before, first, after]
    segments.set_part(Part("all", "All of them", "4,711"))
    qtbot.waitUntil(segments.is_folded)
    assert in_order() == [before, shown, after] and shown.itemText(0) == "All of them 4,711"
    shown.setFocus()
    segments.set_part(Part("all", "All of them", "5"))
    qtbot.waitUntil(lambda: not segments.is_folded())
    assert first.hasFocus() and in_order() == [before, first, after]
    chosen = _heard(segments.chosen)
    page.resize(page.width() + 400, 200)
    segments.set_part(Part("all", "All of them", "4,711"))
    QApplication.processEvents()
    assert not segments.is_folded() and chosen == []


def test_the_wheel_on_a_drop_down_list_scrolls_the_page_and_chooses_nothing(qtbot: QtBot) -> None:
    area = QScrollArea()
    page = QWidget()
    select = Select("Kinds", [("a", "One"), ("b", "Two"), ("c", "Three")])
    column = QVBoxLayout(page)
    column.addWidget(select)
    column.addSpacing(2000)
    area.setWidget(page)
    area.resize(300, 200)
    _active(qtbot, area)
    select.setFocus()
    chosen = _heard(select.chosen)
    place = QPointF(select.rect().center())
    turned = QWheelEvent(
        place,
        QPointF(select.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(select, turned)
    assert select.now() == "a" and chosen == [] and not turned.isAccepted()
