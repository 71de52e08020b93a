"""What the rows of lists show, as plain data that presenters make. No Qt here."""

from dataclasses import dataclass
from enum import StrEnum

from ui.theme.chips import ChipLook


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of a text: from `start`, `length` of them, counted as Python counts."""

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class ResultLook:
    """A search result: what it is, and why it was found with the matched letters of `why` marked."""

    icon: str
    title: str
    detail: str = ""
    why: str = ""
    matched: tuple[Span, ...] = ()
    chips: tuple[ChipLook, ...] = ()
    tail: str = ""
    detail_is_reference: bool = False


@dataclass(frozen=True, slots=True)
class HeadingLook:
    """A heading between rows, with how many follow it."""

    title: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class CaseLook:
    """An open case; `why` and `why_head` are shown below it while it is open for "why?"."""

    icon: str
    title: str
    reference: str
    status: str
    due: ChipLook | None = None
    link: str = ""
    why_head: str = ""
    why: str = ""
    expanded: bool = False


@dataclass(frozen=True, slots=True)
class TimelineLook:
    """One thing that happened: `head` is set bold, `reference` in its own letters.

    `tail_icon` stands before the tail, such as the clock of a line that waits to be sent. A line that is `unfolded`
    shows all of its text.
    """

    time: str
    icon: str
    head: str
    text: str = ""
    reference: str = ""
    tail: str = ""
    tail_icon: str = ""
    unfolded: bool = False


class OutboxState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    HELD = "held"
    DONE = "done"
    MERGED = "merged"
    CONFLICT = "conflict"
    SET_ASIDE = "set aside"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class OutboxLook:
    """One act on its way to the centre: its state in a word, the act as a sentence, and a reason if any."""

    state: OutboxState
    word: str
    sentence: str
    time: str
    reason: str = ""


class CellForm(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    FIGURES = "figures"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table: a chip, or words with an icon of danger before them that `warning` names.

    `spoken` is said instead of words that are cut short by custom, such as initials. What is `whole`, a name or a due
    date, is never cut for want of room.
    """

    words: str = ""
    form: CellForm = CellForm.PLAIN
    chip: ChipLook | None = None
    warning: str = ""
    spoken: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class TableLook:
    """A row of a table: the id of its record, its cells in the order of the columns, and the reference of its case."""

    id: str
    cells: tuple[Cell, ...]
    reference: str = ""


def spoken_cell(cell: Cell) -> str:
    """A cell for a screen reader, danger first."""
    words = cell.chip.words if cell.chip else cell.spoken or cell.words
    return ", ".join(filter(None, (cell.warning, words)))


RowLook = ResultLook | HeadingLook | CaseLook | TimelineLook | OutboxLook


def spoken(look: RowLook) -> str:
    """The row as one sentence for a screen reader; markers and due dates come first."""
    match look:
        case HeadingLook():
            parts = [look.title, look.count]
        case ResultLook():
            parts = [*(chip.words for chip in look.chips), look.title, look.detail, look.why, look.tail]
        case CaseLook():
            parts = [look.due.words if look.due else "", look.title, look.reference, look.status]
            parts += [look.why_head, look.why] if look.expanded else []
        case TimelineLook():
            parts = [look.time, look.head, look.text, look.reference, look.tail]
        case OutboxLook():
            parts = [look.word, look.sentence, look.reason, look.time]
    return ", ".join(part for part in parts if part)
