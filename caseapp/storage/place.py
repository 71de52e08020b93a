"""Where a data folder lies: whose it is, whether on this computer's own disk, and whether that disk keeps anything.

SQLite's log (WAL) is shared memory between the processes of one computer: over a network it can lose what was written
(sqlite.org/wal.html, "All processes using a database must be on the same host computer").
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from enum import Enum, auto
from pathlib import Path

from caseapp.errors import FolderOfAnother, FolderOnNetwork

MOUNTS = Path("/proc/self/mountinfo")
"""What Linux tells of each file system that is mounted, a line each (proc_pid_mountinfo(5))."""

_NETWORKED = re.compile(
    r"(nfs4?|cifs|smb3?|smbfs|ncpfs|afs|ceph|davfs|glusterfs|lustre|fuse\.(sshfs|rclone|glusterfs|davfs.*|gvfsd-fuse|s3fs|juicefs|onedriver)|beegfs|gpfs)"
)
_FLEETING = frozenset({"tmpfs", "ramfs", "overlay", "aufs"})
"""In memory, or a layer over what every start begins with: kiosks, live systems, desktops that are reset."""

_DRIVE_REMOTE = 4
_ESCAPED = re.compile(r"\\([0-7]{3})")


class Lying(Enum):
    """On what kind of disk a folder lies, where that can be told."""

    HERE = auto()
    NETWORK = auto()
    FLEETING = auto()


def check_owner(folder: Path) -> None:
    """Raises `FolderOfAnother` for a folder of another account of this computer."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        if folder.stat().st_uid != os.getuid():
            raise FolderOfAnother(folder=str(folder))


def keep_private(folder: Path) -> None:
    """Let nobody else's account read a desk's folder. Where that cannot be changed, what lies in it is encrypted."""
    if sys.platform == "win32":
        return
    others = stat.S_IRWXG | stat.S_IRWXO
    with contextlib.suppress(OSError):
        mode = folder.stat().st_mode
        if mode & others:
            folder.chmod(stat.S_IMODE(mode) & ~others)


def check_place(folder: Path) -> None:
    """Raises `FolderOnNetwork` for a folder in which no desk should be made."""
    if lying(folder) is Lying.NETWORK:
        raise FolderOnNetwork(folder=str(folder))


def lying(folder: Path) -> Lying:
    """On what kind of disk a folder lies, or will once it is made. What cannot be told is taken to be here."""
    if sys.platform == "win32":
        return Lying.NETWORK if _is_remote(folder) else Lying.HERE
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return Lying.HERE
    kind = file_system(folder, mounts)
    if _NETWORKED.fullmatch(kind):
        return Lying.NETWORK
    return Lying.FLEETING if kind in _FLEETING else Lying.HERE


def file_system(folder: Path, mounts: str) -> str:
    """The type of the file system that holds a folder, by the lines of `MOUNTS`; the last of two at one place covers
    the first. Empty if none holds it.
    """
    whole, found, longest = Path(os.path.realpath(folder)), "", -1
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        mounted = Path(_ESCAPED.sub(lambda sign: chr(int(sign[1], 8)), fields[4]))
        if len(mounted.parts) >= longest and (mounted == whole or mounted in whole.parents):
            found, longest = after.split(" ")[0], len(mounted.parts)
    return found


def _is_remote(folder: Path) -> bool:
    """On Windows: a path that names another computer, or a drive letter that stands for one."""
    root = os.path.splitdrive(os.path.realpath(folder))[0]
    if root.startswith("\\\\") and not root.startswith("\\\\?\\"):
        return True
    import ctypes

    drives = getattr(ctypes, "windll", None)
    return drives is not None and drives.kernel32.GetDriveTypeW(f"{root}\\") == _DRIVE_REMOTE
