from __future__ import annotations

import errno
import os
import stat

import pytest


@pytest.fixture
def sync_as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows syncs only files that were opened for writing, and no folders at all."""
    fcntl = pytest.importorskip("fcntl", reason="Windows does so by itself")
    real = os.fsync

    def fsync(opened: int) -> None:
        reading = fcntl.fcntl(opened, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY
        if reading and not stat.S_ISDIR(os.fstat(opened).st_mode):
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        real(opened)

    monkeypatch.setattr(os, "fsync", fsync)
