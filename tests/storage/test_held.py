"""For which scopes a desk holds a row: those in which its centre sent it, whatever one that was put back had sent."""

from __future__ import annotations

from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.case import Answer
from caseapp.domain.fields import plain_values
from caseapp.domain.ids import new_id
from caseapp.storage import centre_restored, replica
from caseapp.wire.feed import Chunk, FeedRow, Left

MINE, COVERED = f"team:{new_id()}", f"team:{new_id()}"
FAR = 10**9


def test_a_row_that_comes_back_is_held_no_more_where_what_was_forgotten_had_put_it(
    westmere_desk: Desk,
) -> None:
    """Given to the team that is covered for, which the centre forgot; then its own team gives it to a third."""
    answer = westmere_desk.read(lambda reader: reader.find(Answer))[0]
    scopes = ["council", MINE, COVERED]

    def sent(position: int, scope: str) -> Chunk:
        row = FeedRow("answer", answer.id, position, plain_values(answer), (scopes.index(scope),))
        return Chunk((row,), position)

    def go_on(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM held WHERE record = ?", (answer.id,))
        replica.take_in(connection, scopes, sent(FAR, COVERED))
        centre_restored.go_back(connection, f"{FAR - 5}-{'0' * 16}")
        replica.take_in(connection, scopes, sent(FAR - 4, MINE))
        replica.take_in(
            connection, scopes, Chunk((), FAR - 3, left=(Left("answer", answer.id, FAR - 3, (1,)),))
        )

    westmere_desk._store.in_writer(go_on).result()
    left = westmere_desk.read(
        lambda reader: reader.connection.exec_driver_sql("SELECT record FROM leaving").fetchall()
    )
    assert [id for (id,) in left] == [answer.id]
