"""For which scopes a desk holds a row: those in which its centre sent it, whatever one that was put back had sent."""

from __future__ import annotations

from sqlalchemy import Connection

from caseapp.bootstrap import Desk
from caseapp.domain.case import Answer, Case
from caseapp.domain.fields import plain_values
from caseapp.domain.ids import new_id
from caseapp.domain.person import PersonName
from caseapp.domain.words import words
from caseapp.storage import centre_restored, replica
from caseapp.storage.held import sweep
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


def test_the_name_of_a_person_who_left_stands_in_no_list_and_finds_no_case(westmere_desk: Desk) -> None:
    named = 'SELECT who FROM open_case WHERE n = (SELECT n FROM "case" WHERE id = ?)'
    found = "SELECT count(*) FROM found_case WHERE found_case MATCH ?"
    case = next(case for case in westmere_desk.read(lambda r: r.find(Case, closed_at=None)) if case.person)
    (name, *others) = westmere_desk.read(lambda reader: reader.find(PersonName, person=case.person))
    word = words(name.full)[-1]

    def leave(connection: Connection) -> None:
        rows = [("person", case.person), *(("person_name", each.id) for each in (name, *others))]
        connection.exec_driver_sql("DELETE FROM outbox")
        for row in rows:
            connection.exec_driver_sql("INSERT INTO leaving VALUES (?, ?)", row)
        sweep(connection)

    def told(connection: Connection) -> tuple[str, int]:
        who = connection.exec_driver_sql(named, (case.id,)).fetchone()
        (count,) = connection.exec_driver_sql(found, (word,)).fetchone()
        return who[0], count

    who, before = westmere_desk._store.in_writer(told).result()
    assert word in who and before > 0
    westmere_desk._store.in_writer(leave).result()
    who, after = westmere_desk._store.in_writer(told).result()
    assert word not in who and after < before
