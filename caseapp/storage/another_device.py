"""A folder that was restored or salvaged works on as another device: the one it came from may still be at work."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from caseapp.domain.audit import Act
from caseapp.domain.fields import plain
from caseapp.storage import outbox
from caseapp.storage.audit import Event, append
from caseapp.storage.blocks import SETTINGS
from caseapp.storage.device import be_new_device
from caseapp.storage.reader import SqlReader

_OF_THE_DEVICE = ("refresh_token", *SETTINGS)


def become_another_device(connection: Connection, because: Act, now: datetime) -> None:
    """Take a new device id, forget what was the old one's alone, keep all work: what waits goes under the new one.

    Operations keep their ids: the centre knows again those that it had before.
    """
    before, after = SqlReader(connection).me, be_new_device(connection)
    connection.exec_driver_sql(
        f"DELETE FROM setting WHERE key IN ({', '.join('?' * len(_OF_THE_DEVICE))})", _OF_THE_DEVICE
    )
    outbox.readdress(connection, after)
    event = Event(because, "device", before.device)
    append(connection, after, str(plain(now)), before.officer, [event])
