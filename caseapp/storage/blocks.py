"""The references that this desk may give out: a block, and the next one as soon as that runs low."""

from __future__ import annotations

import secrets
from collections.abc import Collection

from sqlalchemy import Connection

from caseapp.domain.references import BLOCK_SIZE, TEMPORARIES, Block, reference, temporary
from caseapp.storage.settings import read_setting, write_setting

LOW = 1000
"""More cases than a desk opens in the two weeks that it works without having met its centre."""

_PREFIX, _CODE, _USED, _SPARE = "block_prefix", "block_code", "block_used", "block_spare"
SETTINGS = (_PREFIX, _CODE, _USED, _SPARE)


def next_reference(connection: Connection) -> str:
    """Give out the next reference: a temporary one while this desk has no block, or none with a number left."""
    if _left(connection) == 0 and (spare := read_setting(connection, _SPARE)):
        _begin(connection, spare)
    prefix, code = (read_setting(connection, key) for key in (_PREFIX, _CODE))
    if prefix is None or code is None or _left(connection) == 0:
        return temporary(secrets.randbelow(TEMPORARIES))
    number = BLOCK_SIZE - _left(connection) + 1
    write_setting(connection, _USED, str(number))
    return reference(Block(prefix, code), number)


def held(connection: Connection) -> tuple[str, ...]:
    """The codes of the block in use and of the next, as far as this desk has them."""
    return tuple(filter(None, (read_setting(connection, key) for key in (_CODE, _SPARE))))


def newest_that_runs_low(connection: Connection) -> str:
    """The code of the only block there is when few of its references are left; empty otherwise."""
    codes = held(connection)
    return codes[0] if len(codes) == 1 and _left(connection) < LOW else ""


def keep(connection: Connection, block: Block) -> None:
    """Keep a block that was leased to this device: to be used at once if it is the first, else next."""
    write_setting(connection, _PREFIX, block.prefix)
    if held(connection):
        write_setting(connection, _SPARE, block.code)
    else:
        _begin(connection, block.code)


def burn(connection: Connection, codes: Collection[str]) -> None:
    """Give out no more from these blocks."""
    if read_setting(connection, _SPARE) in codes:
        _forget(connection, _SPARE)
    if read_setting(connection, _CODE) in codes:
        write_setting(connection, _USED, str(BLOCK_SIZE))


def _left(connection: Connection) -> int:
    return BLOCK_SIZE - int(read_setting(connection, _USED) or 0)


def _begin(connection: Connection, code: str) -> None:
    write_setting(connection, _CODE, code)
    for key in (_USED, _SPARE):
        _forget(connection, key)


def _forget(connection: Connection, key: str) -> None:
    connection.exec_driver_sql("DELETE FROM setting WHERE key = ?", (key,))
