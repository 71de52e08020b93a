"""All letters over a real desk: newest first, sorted and narrowed, read in place, and the way to their case."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from caseapp.bootstrap import Desk
from caseapp.domain.case import Case
from caseapp.domain.collation import in_order, key
from caseapp.domain.council import Officer
from caseapp.domain.letter import Letter
from caseapp.domain.person import PersonName
from caseapp.letters.wording import Language
from caseapp.ports import LettersBy
from caseapp.texts import Words
from caseapp.usecases.letter_list import LettersQuestion, letter_rows, letters_counts, letters_order
from caseapp.usecases.letters import FinalLetter, file_letter, letter_facts
from caseapp.usecases.people import name_of_person
from tests.ui.screens.desk_in_hand import DeskInHand, texts_of
from ui.delegates.looks import TableLook, spoken_cell
from ui.models.paper import LetterPaper, ListPaper
from ui.screens.letters import LettersScreen
from ui.windows.letters_tab import letters_tab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
NAMES = {"acknowledgement": "Acknowledgement"}


def file(desk: Desk, case: Case, final: FinalLetter | None = None) -> str:
    facts = desk.read(letter_facts, desk.knowledge, case.id, desk.clock())
    language = "cy" if int(case.id[-1], 16) % 2 else "both"
    final = final or FinalLetter(
        "acknowledgement", 1, language, case.id.encode(), 1, case.id.replace("-", "") * 2
    )
    return desk.write(file_letter, facts, final).result().value


@pytest.fixture
def letters(at_desk: DeskInHand) -> list[str]:
    """Twelve letters on as many cases, by their ids, oldest first."""
    found = at_desk.desk.read(lambda reader: reader.find(Case, closed_at=None))
    return [file(at_desk.desk, case) for case in found[:12]]


def shown(at_desk: DeskInHand, qtbot: QtBot, rows: int) -> LettersScreen:
    screen, presenter = letters_tab(at_desk.desk, at_desk.runner, at_desk.sent, Words())
    at_desk.bus.changed.connect(presenter.changed)
    qtbot.addWidget(screen)
    screen.resize(1100, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    presenter.start()
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() == rows and "filed" in screen.heading._count.text())
    screen.setFocus()
    return screen


def looks(screen: LettersScreen) -> list[TableLook | None]:
    rows = screen.table.rows
    return [rows.look(rows.number(place)) for place in range(rows.rowCount())]


def ids(screen: LettersScreen) -> list[str]:
    return [look.id for look in looks(screen) if look is not None]


def test_the_newest_leads_and_its_row_says_what_it_is(
    at_desk: DeskInHand, qtbot: QtBot, letters: list[str]
) -> None:
    screen = shown(at_desk, qtbot, 12)
    assert ids(screen) == letters[::-1]
    first = looks(screen)[0]
    case = at_desk.desk.read(lambda r: r.get(Case, r.get(Letter, letters[-1]).case))
    assert first is not None and first.cells[3].words == case.reference == first.reference
    assert screen.heading._count.text() == "12 filed"


def test_it_sorts_by_whom_it_is_to_and_narrows(at_desk: DeskInHand, qtbot: QtBot, letters: list[str]) -> None:
    screen = shown(at_desk, qtbot, 12)
    screen.table.head.sectionClicked.emit(2)

    def names() -> list[str]:
        return [look.cells[2].words for look in looks(screen) if look is not None]

    qtbot.waitUntil(lambda: len(names()) == 12 and names() == in_order(names(), str, "en"))
    one = names()[4].split()[-1]
    QTest.keyClick(screen.table, Key.Key_Slash)
    QTest.keyClicks(screen.narrow, one)
    qtbot.waitUntil(lambda: 0 < screen.table.rows.rowCount() < 12)
    assert all(one in name for name in names())
    QTest.keyClick(screen.narrow, Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() == 12)


def test_enter_opens_the_case_of_a_letter(at_desk: DeskInHand, qtbot: QtBot, letters: list[str]) -> None:
    screen = shown(at_desk, qtbot, 12)
    QTest.keyClick(screen.table, Key.Key_J)
    QTest.keyClick(screen.table, Key.Key_Return)
    case = at_desk.desk.read(lambda reader: reader.get(Letter, letters[-2])).case
    qtbot.waitUntil(lambda: at_desk.sent.went == [("case", case)])


def test_a_letter_is_read_in_place_and_left_again(at_desk: DeskInHand, qtbot: QtBot) -> None:
    desk = at_desk.desk
    case = desk.read(lambda reader: reader.find(Case, closed_at=None))[0]
    facts = desk.read(letter_facts, desk.knowledge, case.id, desk.clock())
    template = desk.press.templates(facts.service.lgsl)[0]
    final = desk.press.final(facts, template.id, Language.BOTH, {}, desk.clock())
    filed = file(desk, case, final)
    screen = shown(at_desk, qtbot, 1)
    QTest.keyClick(screen.table, Key.Key_R)
    qtbot.waitUntil(lambda: screen.letter.isVisible() and screen.letter.preview.pages() > 0)
    QTest.keyClick(screen.letter.preview, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert at_desk.sent.printed == [LetterPaper(filed, case.reference, final.pdf)]
    QTest.keyClick(screen.letter.preview, Key.Key_Escape)
    assert screen.table.isVisible() and screen.letter.preview.pages() == 0


def test_a_letter_that_comes_is_there_and_nothing_is_said_to_be_nothing(
    at_desk: DeskInHand, qtbot: QtBot
) -> None:
    screen = shown(at_desk, qtbot, 0)
    qtbot.waitUntil(screen.empty.isVisible)
    assert "No letter is filed here yet." in texts_of(screen)
    file(at_desk.desk, at_desk.desk.read(lambda reader: reader.find(Case, closed_at=None))[0])
    qtbot.waitUntil(lambda: screen.table.rows.rowCount() == 1 and screen.table.isVisible())


def test_it_is_printed_as_it_is_narrowed_and_sorted(
    at_desk: DeskInHand, qtbot: QtBot, letters: list[str]
) -> None:
    screen = shown(at_desk, qtbot, 12)
    screen.table.head.sectionClicked.emit(2)
    one = looks(screen)[4]
    assert one is not None
    screen.narrow.setText(name := one.cells[2].words.split()[-1])
    qtbot.waitUntil(lambda: 0 < screen.table.rows.rowCount() < 12 and None not in looks(screen))
    QTest.keyClick(screen.table, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (paper,) = at_desk.sent.printed
    assert isinstance(paper, ListPaper) and (paper.place, paper.title) == ("letters", "Letters")
    assert paper.told == (f"All · narrowed by “{name}” · Sorted by whom it is to · sorted upwards",)
    assert paper.heads == ("When", "Letter", "To", "Case", "Made by", "Language")
    desk = at_desk.desk
    rows = desk.read(lambda reader: paper.rows(reader, paper.numbers(reader)))
    assert rows == [tuple(map(spoken_cell, look.cells)) for look in looks(screen) if look is not None]
    assert desk.read(lambda reader: paper.rows(reader, [999])) == [], "what has left is left out"


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("by", LettersBy)
def test_the_order_is_that_of_the_records(
    at_desk: DeskInHand, letters: list[str], by: LettersBy, descending: bool
) -> None:
    desk = at_desk.desk
    order = desk.read(letters_order, NAMES, LettersQuestion(by=by, descending=descending))
    rows = desk.read(letter_rows, order)
    keys: dict[LettersBy, Callable[[Letter], object]] = {
        LettersBy.WHEN: lambda letter: letter.final_at.isoformat(timespec="milliseconds"),
        LettersBy.LETTER: lambda letter: letter.template,
        LettersBy.TO: lambda letter: key(desk.read(name_of_person, letter.person or ""), "en"),
        LettersBy.CASE: lambda letter: desk.read(lambda r: r.get(Case, letter.case)).reference,
        LettersBy.BY: lambda letter: key(desk.read(lambda r: r.get(Officer, letter.officer)).name, "en"),
        LettersBy.LANGUAGE: lambda letter: letter.language,
    }
    told = [(keys[by](rows[number].letter), number) for number in order]
    assert len(told) == 12 and told == sorted(told, reverse=descending)
    assert desk.read(letters_order, NAMES, LettersQuestion(by=by, descending=descending), 5) == order[:5]


def test_names_follow_the_alphabet_of_the_language(at_desk: DeskInHand, letters: list[str]) -> None:
    """In Welsh Ll follows L whatever comes behind it, and Ch follows C; an accent parts no name from its like."""
    desk = at_desk.desk
    names = ["Llew", "Lŵc", "chi", "Cyw", "Ângel"]
    people = list(dict.fromkeys(str(letter.person) for letter in desk.read(lambda r: r.find(Letter))))
    for person, name in zip(people, names, strict=False):
        for each in desk.read(lambda reader, person=person: reader.find(PersonName, person=person)):
            desk.write(lambda work, each=each, name=name: work.patch(each, full=name)).result()

    def to(language: str) -> list[str]:
        order = desk.read(letters_order, NAMES, LettersQuestion(False, "", LettersBy.TO, False, language))
        rows = desk.read(letter_rows, order)
        return [name for name in dict.fromkeys(rows[number].to for number in order) if name in names]

    assert to("en") == ["Ângel", "chi", "Cyw", "Llew", "Lŵc"]
    assert to("cy") == ["Ângel", "Cyw", "chi", "Lŵc", "Llew"]


def test_templates_are_sorted_by_the_names_that_are_shown(at_desk: DeskInHand) -> None:
    desk = at_desk.desk
    found = desk.read(lambda reader: reader.find(Case, closed_at=None))
    made = [
        file(desk, case, FinalLetter(template, 1, "cy", case.id.encode(), 1, case.id.replace("-", "") * 2))
        for case, template in zip(found, ("a", "b", "c"), strict=False)
    ]
    names = {"a": "Llythyr", "b": "Lwfans", "c": "Cydnabod"}
    order = desk.read(letters_order, names, LettersQuestion(False, "", LettersBy.LETTER, False, "cy"))
    rows = desk.read(letter_rows, order)
    assert [rows[number].letter.id for number in order] == [made[2], made[1], made[0]]


def test_words_mean_templates_too_and_mine_are_counted(at_desk: DeskInHand, letters: list[str]) -> None:
    desk = at_desk.desk
    assert len(desk.read(letters_order, NAMES, LettersQuestion(typed="acknow", mine=True))) == 12
    assert desk.read(letters_order, NAMES, LettersQuestion(typed="reminder")) == []
    assert desk.read(letters_counts, NAMES, LettersQuestion()) == (12, 12)
