"""The queue over a real desk: narrowed, sorted, walked through, given away and undone, true while others work."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import ABI, CUSTOMER_SERVICES, JO, REVENUES, RHIANNON, WASTE
from caseapp.domain.case import Case
from caseapp.domain.council import Team
from caseapp.domain.ids import CaseId
from caseapp.texts import Words
from caseapp.usecases import cases
from caseapp.usecases.queue import Part, QueueQuestion, my_team, queue_order, queue_rows, teams_to_list
from caseapp.usecases.this_desk import keep_view, kept_view
from tests.ui.screens.desk_in_hand import DeskInHand, NotYet, texts_of
from ui.delegates.looks import spoken_cell
from ui.presenters.queue import QueuePresenter
from ui.runtime.clipboard import clear_clipboard
from ui.screens.queue import QueueScreen
from ui.theme.apply import apply_theme
from ui.theme.tokens import LIGHT, PEEK, Theme
from ui.widgets.select import Select
from ui.widgets.table import Table
from ui.windows.queue_tab import queue_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
Shown = tuple[QueueScreen, QueuePresenter]


def shown(at_desk: DeskInHand, qtbot: QtBot, *, team: str | None = "", wide: int = 1200) -> Shown:
    """The queue of every team, unless another is asked for; None for that which it shows at first."""
    if team is not None:
        at_desk.desk.write(keep_view, "queue", json.dumps({"team": team})).result()
    screen, presenter = queue_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    screen.resize(wide, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    presenter.start()
    qtbot.waitUntil(lambda: "open" in screen.heading._count.text())
    screen.setFocus()
    return screen, presenter


def listed(table: Table) -> list[str]:
    """The ids of all rows, which the test brings into sight."""
    numbers = [table.rows.number(place) for place in range(table.rows.rowCount())]
    return [look.id for number in numbers if (look := table.rows.look(number)) is not None]


def asked(desk: Desk, **question: object) -> list[str]:
    order = desk.read(queue_order, desk.knowledge, QueueQuestion(None, **question), desk.clock())
    rows = desk.read(queue_rows, desk.knowledge, order)
    return [rows[number].row.id for number in order]


def wait_for(qtbot: QtBot, screen: QueueScreen, ids: list[str]) -> None:
    def there() -> bool:
        seen = listed(screen.table)
        return (
            screen.table.rows.rowCount() == len(ids)
            and seen == ids[: len(seen)]
            and len(seen) >= min(3, len(ids))
        )

    qtbot.waitUntil(there)


def test_at_first_it_is_the_own_teams_queue(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot, team=None)
    assert screen.team.now() == CUSTOMER_SERVICES
    own = at_desk.desk.read(lambda reader: reader.find(Case, closed_at=None, team=CUSTOMER_SERVICES))
    assert screen.table.rows.rowCount() == len(own)


def test_teams_stand_in_the_order_of_the_alphabet(at_desk: DeskInHand) -> None:
    for id, name in ((WASTE, "Rhenti"), (REVENUES, "Rywbeth"), (CUSTOMER_SERVICES, "Ŵyl")):
        at_desk.desk._store.in_writer(
            lambda told, id=id, name=name: told.exec_driver_sql(
                "UPDATE team SET name_cy = ? WHERE id = ?", (name, id)
            )
        ).result()
    told = [name for _, name in at_desk.desk.read(teams_to_list, "cy")]
    assert told[-3:] == ["Rywbeth", "Rhenti", "Ŵyl"]
    assert [name for _, name in at_desk.desk.read(teams_to_list, "en")] == sorted(
        team.name for team in at_desk.desk.read(lambda reader: reader.find(Team))
    )


def test_the_worst_promise_leads_and_the_row_says_all_of_it(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    wait_for(qtbot, screen, asked(at_desk.desk))
    look = screen.table.rows.look(screen.table.now())
    assert look is not None
    told = [spoken_cell(cell) for cell in look.cells]
    assert told[0].startswith(("Overdue", "Due")) and "days old" in told[4]
    case = at_desk.desk.read(lambda reader: reader.get(Case, look.id))
    assert look.reference == case.reference


def test_parts_and_words_narrow_it_and_escape_takes_that_back(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    screen.parts.choose("overdue")
    wait_for(qtbot, screen, asked(at_desk.desk, part=Part.OVERDUE))
    QTest.keyClick(screen.table, Key.Key_Slash)
    assert screen.narrow.hasFocus()
    QTest.keyClicks(screen.narrow, "bin")
    wait_for(qtbot, screen, asked(at_desk.desk, part=Part.OVERDUE, typed="bin"))
    QTest.keyClick(screen.narrow, Key.Key_Return)
    assert screen.table.hasFocus()
    QTest.keyClick(screen.table, Key.Key_Escape)
    assert screen.narrow.text() == ""
    wait_for(qtbot, screen, asked(at_desk.desk, part=Part.OVERDUE))


def could_not_be_read(at_desk: DeskInHand, qtbot: QtBot) -> tuple[NotYet, QueueScreen]:
    """The queue of every team over a desk that could not be read when it was opened, and can be now."""
    at_desk.desk.write(keep_view, "queue", json.dumps({"team": ""})).result()
    desk = NotYet(at_desk.desk)
    screen, presenter = queue_tab(desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    at_desk.bus.changed.connect(presenter.changed)
    presenter.start()
    qtbot.waitUntil(lambda: bool(at_desk.sent.problems))
    desk.mended = True
    return desk, screen


def test_what_could_not_be_read_at_first_is_read_at_the_next_change(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    desk, screen = could_not_be_read(at_desk, qtbot)
    at_desk.desk.write(keep_view, "another", "").result()
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() > 0 and at_desk.runner.at_rest)
    desk.mended = False
    screen.parts.choose("nobodys")
    qtbot.waitUntil(lambda: len(at_desk.sent.problems) == 2)
    desk.mended = True
    at_desk.desk.write(keep_view, "another", "1").result()
    qtbot.waitUntil(lambda: len(listed(screen.table)) == len(asked(at_desk.desk, part=Part.NOBODYS)) > 0)


def test_what_could_not_be_read_at_first_is_read_when_more_is_asked(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    _, screen = could_not_be_read(at_desk, qtbot)
    screen.parts.choose("nobodys")
    wait_for(qtbot, screen, asked(at_desk.desk, part=Part.NOBODYS))


def test_what_is_typed_before_the_list_has_come_narrows_it(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, presenter = queue_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(screen)
    screen.show()
    presenter.start()
    screen.team.clear()
    screen.narrow.setText("rhiannon")
    qtbot.waitUntil(lambda: screen.team.count() > 1)
    own = at_desk.desk.read(my_team)
    question = QueueQuestion(own, typed="rhiannon")
    wanted = at_desk.desk.read(queue_order, at_desk.desk.knowledge, question, at_desk.desk.clock())
    qtbot.waitUntil(
        lambda: screen.table.rows.rowCount() == len(wanted) and presenter._list._following is None
    )
    assert at_desk.desk.read(queue_rows, at_desk.desk.knowledge, wanted).keys() == {
        screen.table.rows.number(place) for place in range(len(wanted))
    }


def test_a_column_chosen_before_the_list_has_come_sorts_it_and_is_kept(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    kept = {"team": "", "by": "who", "descending": True, "widths": {"what": 222}}
    at_desk.desk.write(keep_view, "queue", json.dumps(kept)).result()
    screen, presenter = queue_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(screen)
    screen.resize(1200, 800)
    screen.show()
    presenter.start()
    screen.table.head.sectionClicked.emit(5)
    screen.parts.choose("nobodys")
    question = {"by": "received", "descending": True, "part": Part.NOBODYS}
    wait_for(qtbot, screen, asked(at_desk.desk, **question))
    qtbot.waitUntil(lambda: screen.sorted_words.text() == "Sorted by age")
    assert screen.table.head.sectionSize(2) == 222
    qtbot.waitUntil(lambda: json.loads(at_desk.desk.read(kept_view, "queue"))["by"] == "received")
    assert json.loads(at_desk.desk.read(kept_view, "queue"))["widths"]["what"] == 222


def test_a_list_that_could_not_be_made_says_so_and_what_is_left(at_desk: DeskInHand, qtbot: QtBot) -> None:
    store = at_desk.desk._store
    for table in ("learned", "open_case"):
        store.in_writer(lambda told, table=table: told.exec_driver_sql(f"DELETE FROM {table}")).result()
    screen, presenter = queue_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    qtbot.addWidget(screen)
    screen.show()
    presenter.start()
    qtbot.waitUntil(screen.empty.isVisible)
    assert [each for each in texts_of(screen) if "until then search finds every case" in each]
    assert not screen.heading._count.text() and "Nothing is open in this queue." not in texts_of(screen)
    assert not any(any(letter.isdigit() for letter in each) for each in texts_of(screen.parts))


def test_nothing_is_said_to_be_nothing(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    screen.narrow.setText("zzzz")
    qtbot.waitUntil(screen.empty.isVisible)
    assert "No case here goes by “zzzz”." in texts_of(screen)
    QTest.keyClick(screen.narrow, Key.Key_Escape)
    qtbot.waitUntil(lambda: not screen.empty.isVisible())


def test_the_order_and_the_widths_are_there_again(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    screen.table.head.sectionClicked.emit(5)
    wait_for(qtbot, screen, asked(at_desk.desk, by="received", descending=True))
    screen.table.head.resizeSection(2, 222)
    qtbot.waitUntil(lambda: "222" in at_desk.desk.read(kept_view, "queue"))
    again, _ = shown(at_desk, qtbot, team=None)
    assert again.table.head.sectionSize(2) == 222
    wait_for(qtbot, again, asked(at_desk.desk, by="received", descending=True))
    assert again.sorted_words.text() == "Sorted by age"


def test_keys_go_to_the_next_that_is_overdue_and_the_next_without_owner(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen, _ = shown(at_desk, qtbot)
    screen.table.head.sectionClicked.emit(3)
    everything = asked(at_desk.desk, by="who")
    wait_for(qtbot, screen, everything)
    for key, part in ((Key.Key_O, Part.OVERDUE), (Key.Key_N, Part.NOBODYS)):
        now = screen.table.rows.look(screen.table.now())
        assert now is not None
        behind = everything[everything.index(now.id) + 1 :]
        wanted = next(id for id in behind if id in asked(at_desk.desk, part=part))
        QTest.keyClick(screen.table, key)
        qtbot.waitUntil(lambda wanted=wanted: screen._case() == wanted)


def test_enter_opens_l_writes_and_the_reference_is_copied(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    first = asked(at_desk.desk)[0]
    QTest.keyClick(screen.table, Key.Key_Return)
    QTest.keyClick(screen.table, Key.Key_L)
    assert at_desk.sent.went == [("case", first), ("letter", first)]
    QTest.keyClick(
        screen.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    reference = at_desk.desk.read(lambda reader: reader.get(Case, first)).reference
    assert QGuiApplication.clipboard().text() == reference
    assert screen.strip.sentence() == f"{reference} is copied."
    clear_clipboard()


def test_what_is_ticked_is_given_in_one_act_and_taken_back(at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    screen, _ = shown(at_desk, qtbot, team=WASTE)
    of_waste = desk.read(lambda reader: reader.find(Case, closed_at=None, team=WASTE))
    before = {case.id: (case.team, case.officer) for case in of_waste}
    QTest.keyClick(screen.table, Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert screen.selected.text() == "2 ticked"
    ticked = [screen.table.rows.look(number).id for number in screen.table.rows.ticked()]
    screen._give_to(REVENUES)
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() == len(of_waste) - 2)
    assert screen.strip.sentence() == "2 cases given to Revenues." and screen.strip.undo.isVisible()
    assert screen.table.rows.ticked() == []
    assert len({each.operation.transaction for each in desk.read(lambda r: r.outbox(("queued",)))}) == 1
    assert screen.take_back()
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() == len(of_waste))
    for id in ticked:
        case = desk.read(lambda reader, id=id: reader.get(Case, id))
        assert (case.team, case.officer) == before[id]
    qtbot.waitUntil(lambda: screen.strip.sentence() == "2 cases are back where they were.")


def test_with_nothing_ticked_the_row_in_hand_is_given(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot, team=WASTE)
    case = screen._case()
    screen._give_to(WASTE)
    qtbot.waitUntil(lambda: screen.strip.sentence() == "Waste has them already.")
    screen._give_to(REVENUES)
    qtbot.waitUntil(lambda: screen.strip.sentence() == "1 case given to Revenues.")
    assert at_desk.desk.read(lambda reader: reader.get(Case, case)).team == REVENUES


def test_the_case_in_hand_is_beside_it_and_written_down_as_seen(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    narrowed = "rhiannon"
    screen.narrow.setText(narrowed)
    wait_for(qtbot, screen, asked(at_desk.desk, typed=narrowed))
    qtbot.waitUntil(lambda: any("Rhiannon" in text for text in texts_of(screen.peek)))
    assert screen.peek.danger.isVisible()
    case = CaseId(screen._case())
    at_desk.desk.write(lambda work: None).result()
    seen = at_desk.desk._store.read(
        lambda reader: reader.connection.exec_driver_sql(
            "SELECT count(*) FROM audit WHERE act = 'viewed' AND kind = 'case' AND record = ?", (case,)
        ).scalar()
    )
    assert seen == 1


def test_where_room_is_short_the_case_beside_it_folds_and_space_brings_it(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen, _ = shown(at_desk, qtbot, wide=700)
    assert not screen.peek.isVisible() and screen.acts.isVisible()
    QTest.keyClick(screen.table, Key.Key_Space)
    assert screen.peek.isVisible()
    qtbot.waitUntil(lambda: bool(texts_of(screen.peek)))
    screen.resize(420, 800)
    qtbot.waitUntil(screen.parts.is_folded)
    assert not screen.give.isVisible()
    (parts,) = screen.parts.findChildren(Select)
    parts.setFocus()
    while parts.now() != "mine":
        QTest.keyClick(parts, Key.Key_Down)
    assert screen.parts.now() == "mine"
    wait_for(qtbot, screen, asked(at_desk.desk, part=Part.MINE))


def test_what_is_beside_it_is_there_as_soon_as_there_is_room_for_it(
    at_desk: DeskInHand, qapp: QApplication, qtbot: QtBot
) -> None:
    apply_theme(qapp, Theme(LIGHT, 2))
    screen, _ = shown(at_desk, qtbot)
    qtbot.waitUntil(lambda: bool(screen._case()))
    screen._rest.stop()
    screen._look()
    assert not screen.peek.isVisible()
    apply_theme(qapp, Theme(LIGHT))
    screen.resize(1190, 800)
    qtbot.waitUntil(lambda: screen.peek._look is not None)
    assert screen.peek.isVisible() and screen.peek.width() == PEEK


def test_it_is_true_while_others_work_and_what_is_in_hand_stays(at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    screen, _ = shown(at_desk, qtbot)
    ids = asked(desk)
    wait_for(qtbot, screen, ids)
    QTest.keyClick(screen.table, Key.Key_J)
    screen.table.rows.modelReset.connect(lambda: pytest.fail("the list was reset"))
    held = screen._case()
    desk.write(cases.close_case, CaseId(ids[0]), "done").result()
    service = desk.knowledge.catalogue.version("524", 1)
    answers = {"bin": "recycling", "missed_on": "2026-11-20", "out_by_six": "yes"}
    desk.write(cases.open_case, service, answers, person=RHIANNON, place=None).result()
    desk.write(cases.assign_case, CaseId(ids[2]), REVENUES, JO).result()
    after = asked(desk)
    assert len(after) == len(ids)
    wait_for(qtbot, screen, after)
    assert screen._case() == held and screen.table.currentIndex().row() == 0
    qtbot.waitUntil(
        lambda: spoken_cell(screen.table.rows.look(screen.table.rows.number(1)).cells[5]) == "Jo Mistry"
    )
    mine = len(desk.read(lambda reader: reader.find(Case, closed_at=None, officer=ABI)))
    assert screen.parts._segments["mine"].accessibleName() == f"Yours {mine}"


def test_all_that_takes_the_focus_has_a_name(at_desk: DeskInHand, qtbot: QtBot) -> None:
    screen, _ = shown(at_desk, qtbot)
    parts = [
        part
        for part in screen.findChildren(QWidget)
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisibleTo(screen)
    ]
    nameless = [
        part for part in parts if not part.accessibleName() and not part.objectName().startswith("qt_")
    ]
    assert parts and nameless == []
