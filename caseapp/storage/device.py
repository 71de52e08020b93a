"""The device that a data folder is: its id, and the private key that it proves itself with."""

from __future__ import annotations

import secrets

from sqlalchemy import Connection

from caseapp.domain.ids import DeviceId, new_id
from caseapp.storage.settings import write_setting

DEVICE_KEY = "device_key"
"""The setting with the key, 32 bytes in hexadecimal."""


def be_new_device(connection: Connection) -> DeviceId:
    """Give the folder an id that no other has, and its key with it.

    A copy that is made at any moment has both then: the centre lets it in, and its audit shows that it is a copy.
    """
    id = DeviceId(new_id())
    write_setting(connection, "device", id)
    make_key(connection)
    return id


def make_key(connection: Connection) -> str:
    """Give the device a key, and give it in hexadecimal: any 32 bytes are one (RFC 8032 section 5.1.5)."""
    key = secrets.token_hex(32)
    write_setting(connection, DEVICE_KEY, key)
    return key
