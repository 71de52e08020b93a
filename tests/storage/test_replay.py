"""What the centre took stays on the screen until the row that holds it has come."""

from __future__ import annotations

from caseapp.bootstrap import Desk
from caseapp.demo_data.council import RHIANNON
from caseapp.domain.fields import plain_values
from caseapp.domain.person import Person, PersonName
from caseapp.storage import replica
from caseapp.wire.feed import Chunk, FeedRow
from caseapp.wire.messages import Result
from tests.support.answers import answer, take


def accept(desk: Desk, position: int) -> None:
    answer(desk, *(Result(each.id, "applied", position) for each in take(desk)))


def come(desk: Desk, position: int, *rows: FeedRow) -> None:
    desk._store.in_writer(replica.take_in, ["council"], Chunk(rows, position)).result()


def left_over(desk: Desk) -> tuple[int, int]:
    """Rows of the base, and operations still replayed."""
    return desk.read(
        lambda reader: tuple(
            reader.connection.exec_driver_sql(
                "SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM outbox WHERE replayed)"
            ).one()
        )
    )


def head(desk: Desk) -> int:
    return desk.read(lambda reader: replica.cursor_of(reader.connection, "council"))


def test_a_taken_edit_stays_shown_while_its_row_has_moved_up_the_feed(westmere_desk):
    """Somebody else wrote the row after it was taken, so an earlier page goes by without it; then the line is cut."""
    start = head(westmere_desk)
    before = westmere_desk.read(lambda reader: reader.get(Person, RHIANNON))
    westmere_desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned="Ring twice.")).result()
    accept(westmere_desk, start + 1)
    come(westmere_desk, start + 50)
    assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON).pinned) == "Ring twice."
    theirs = plain_values(before) | {"pinned": "Ring twice.", "language": "cy"}
    come(westmere_desk, start + 99, FeedRow("person", RHIANNON, start + 99, theirs))
    shown = westmere_desk.read(lambda reader: reader.get(Person, RHIANNON))
    assert (shown.pinned, shown.language) == ("Ring twice.", "cy")
    assert left_over(westmere_desk) == (0, 0)


def test_a_taken_record_does_not_vanish_while_its_row_is_on_the_way(westmere_desk):
    def add(work) -> None:
        work.create(PersonName(id=work.new_id(), council=work.me.council, person=RHIANNON, full="Rhi Ll"))

    start = head(westmere_desk)
    westmere_desk.write(add).result()
    accept(westmere_desk, start + 1)
    come(westmere_desk, start + 50)
    (made,) = [
        name
        for name in westmere_desk.read(lambda reader: reader.find(PersonName, person=RHIANNON))
        if name.full == "Rhi Ll"
    ]
    come(westmere_desk, start + 60, FeedRow("person_name", made.id, start + 60, plain_values(made)))
    assert westmere_desk.read(lambda reader: reader.get(PersonName, made.id)) == made
    assert left_over(westmere_desk) == (0, 0)


def test_a_result_that_comes_after_its_row_leaves_nothing_to_replay(westmere_desk):
    start = head(westmere_desk)
    before = westmere_desk.read(lambda reader: reader.get(Person, RHIANNON))
    westmere_desk.write(lambda work: work.patch(work.get(Person, RHIANNON), pinned="Ring twice.")).result()
    later = plain_values(before) | {"pinned": "Ring thrice."}
    come(westmere_desk, start + 9, FeedRow("person", RHIANNON, start + 9, later))
    accept(westmere_desk, start + 1)
    assert westmere_desk.read(lambda reader: reader.get(Person, RHIANNON).pinned) == "Ring thrice."
    assert left_over(westmere_desk) == (0, 0)
