"""A desk gives out each reference of its blocks once, and asks for more before it has none."""

from __future__ import annotations

from caseapp.domain.references import BLOCK_SIZE, Block, block_code, reference
from caseapp.storage import blocks
from caseapp.storage.settings import write_setting

FIRST, SECOND, THIRD = (Block("WES", block_code(number)) for number in (1, 2, 3))


def use_up_to(work, left: int) -> None:
    """Let so many references be left of the block in use."""
    write_setting(work.connection, "block_used", str(BLOCK_SIZE - left))


def test_the_next_block_follows_when_one_is_used_up(empty_desk):
    def act(work) -> list[str]:
        blocks.keep(work.connection, FIRST)
        use_up_to(work, 2)
        blocks.keep(work.connection, SECOND)
        given = [work.next_reference() for _ in range(3)]
        assert blocks.held(work.connection) == (SECOND.code,)
        return given

    given = empty_desk.write(act).result().value
    assert given == [reference(FIRST, 9998), reference(FIRST, 9999), reference(SECOND, 1)]


def test_more_are_wanted_when_few_are_left_and_no_next_block_is_there(empty_desk):
    def act(work) -> None:
        wanted = []
        for step in (
            lambda: None,
            lambda: blocks.keep(work.connection, FIRST),
            lambda: use_up_to(work, blocks.LOW),
            lambda: work.next_reference(),
            lambda: blocks.keep(work.connection, SECOND),
        ):
            step()
            wanted.append(blocks.newest_that_runs_low(work.connection))
        assert wanted == ["", "", "", FIRST.code, ""]

    empty_desk.write(act).result()


def test_nothing_is_given_out_from_a_block_that_is_burnt(empty_desk):
    def act(work) -> None:
        blocks.keep(work.connection, FIRST)
        blocks.keep(work.connection, SECOND)
        blocks.burn(work.connection, [SECOND.code, THIRD.code])
        assert work.next_reference() == reference(FIRST, 1)
        blocks.burn(work.connection, [FIRST.code])
        assert blocks.newest_that_runs_low(work.connection) == FIRST.code
        blocks.keep(work.connection, THIRD)
        assert work.next_reference() == reference(THIRD, 1)

    empty_desk.write(act).result()
