"""The list model says the smallest change: selection stays with its row, nothing is reset."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.delegates.looks import HeadingLook, ResultLook
from ui.delegates.row import LOOK
from ui.models.look_model import Look, LookModel

ROWS = some.lists(some.integers(0, 12), unique=True)


def _rows(numbers: list[int], mark: str = "") -> list[tuple[str, Look]]:
    return [(str(number), ResultLook("user", f"{number}{mark}")) for number in numbers]


@given(some.lists(ROWS, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_becomes_any_rows_from_any_others(qtbot: QtBot, states: list[list[int]]) -> None:
    model = LookModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for round_, numbers in enumerate(states):
        model.show(_rows(numbers, str(round_)))
        shown = [model.index(row).data(LOOK) for row in range(model.rowCount())]
        assert shown == [look for _, look in _rows(numbers, str(round_))]
        assert model.choosable() == [str(number) for number in numbers]


def test_selection_stays_with_its_row(qtbot: QtBot) -> None:
    model = LookModel()
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show(_rows([1, 2, 3]))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(2), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.show(_rows([5, 3, 1, 4], "!"))
    assert model.key(selection.currentIndex().row()) == "3"
    assert not resets


def test_headings_cannot_be_chosen(qtbot: QtBot) -> None:
    model = LookModel()
    model.show([("people", HeadingLook("People", "1")), *_rows([1])])
    assert model.choosable() == ["1"]
    assert not model.flags(model.index(0))
