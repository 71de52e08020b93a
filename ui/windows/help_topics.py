"""Which page of the help is about which screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from caseapp.help_pages import CONTENTS
from ui.screens.case import CaseScreen
from ui.screens.conflicts import ConflictsScreen
from ui.screens.disagreements import DisagreementsScreen
from ui.screens.letter import LetterScreen
from ui.screens.letters import LettersScreen
from ui.screens.lock import LockScreen
from ui.screens.new_case import NewCaseScreen
from ui.screens.officers import OfficersScreen
from ui.screens.outbox import OutboxScreen
from ui.screens.own_keys import OwnKeysScreen
from ui.screens.person import PersonScreen
from ui.screens.queue import QueueScreen
from ui.screens.search import SearchScreen
from ui.screens.sign_in import SignInScreen
from ui.screens.start import StartScreen
from ui.screens.this_desk import ThisDeskScreen
from ui.screens.work import WorkScreen

TOPICS: Final[Mapping[type[QWidget], str]] = {
    StartScreen: "unlock",
    LockScreen: "lock",
    WorkScreen: "work",
    SearchScreen: "search",
    PersonScreen: "person",
    CaseScreen: "case",
    NewCaseScreen: "new-case",
    LetterScreen: "letter",
    OutboxScreen: "sync",
    ConflictsScreen: "conflicts",
    DisagreementsScreen: "look-after",
    SignInScreen: "sign-in",
    ThisDeskScreen: "desk",
    OwnKeysScreen: "keys",
    QueueScreen: "queue",
    OfficersScreen: "officers",
    LettersScreen: "letters",
}
"""A test fails for a screen that is not here, and for a page that is not written."""


def topic_of(screen: QWidget) -> str:
    """The page about a screen; the contents for what has none."""
    return TOPICS.get(type(screen), CONTENTS)
