"""Where a data folder lies: another account's is refused, a new one on another computer too; memory is warned of."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from caseapp.bootstrap import Desk
from caseapp.door import Door
from caseapp.errors import FolderOfAnother, FolderOnNetwork
from caseapp.storage import place
from caseapp.storage.place import Lying, file_system, lying
from tests.support.desks import PASSPHRASE
from tests.support.key_stores import MemoryKeyStore

MOUNTED = r"""
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 master:2 - ext4 /dev/vda rw
28 27 0:25 / /home rw - nfs4 files.example:/home rw
29 28 0:26 / /home/ceri/here rw - xfs /dev/vdb rw
30 27 0:27 / /run/user/1000 rw - tmpfs tmpfs rw
31 27 0:28 / /mnt/two\040words rw - cifs //files.example/x rw
32 27 0:29 / /covered rw - ext4 /dev/vdc rw
33 27 0:30 / /covered rw - fuse.sshfs sshfs rw
not a line of it
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib/caseapp", "ext4"),
        ("/homes/ceri", "ext4"),
        ("/home/ceri", "nfs4"),
        ("/home/ceri/here/desk", "xfs"),
        ("/run/user/1000/desk", "tmpfs"),
        ("/mnt/two words/desk", "cifs"),
        ("/covered/desk", "fuse.sshfs"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_the_mount_next_above_it(folder: str, kind: str) -> None:
    assert file_system(Path(folder), MOUNTED) == kind
    assert file_system(Path(folder), "") == ""


def mounted_as(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str) -> None:
    lines = tmp_path / "mountinfo"
    lines.write_text(f"1 1 0:1 / / rw - ext4 /dev/vda rw\n2 1 0:2 / {tmp_path} rw - {kind} x rw\n")
    monkeypatch.setattr(place, "MOUNTS", lines)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        *((kind, Lying.NETWORK) for kind in ("nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse")),
        *((kind, Lying.FLEETING) for kind in ("tmpfs", "overlay")),
        *((kind, Lying.HERE) for kind in ("ext4", "xfs", "btrfs", "zfs", "nfsd", "fuseblk")),
    ],
)
def test_some_are_another_computers_and_some_are_not_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, expected: Lying
) -> None:
    mounted_as(monkeypatch, tmp_path, kind)
    assert lying(tmp_path / "desk") is expected


def test_where_nothing_tells_of_mounts_a_folder_is_taken_to_be_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(place, "MOUNTS", tmp_path / "nothing")
    assert lying(tmp_path) is Lying.HERE


def test_no_desk_is_made_on_another_computer_and_one_that_is_there_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, westmere_folder: Path
) -> None:
    shutil.copytree(westmere_folder, tmp_path / "old")
    mounted_as(monkeypatch, tmp_path, "cifs")
    with pytest.raises(FolderOnNetwork):
        Desk(tmp_path / "new", PASSPHRASE)
    assert not (tmp_path / "new").exists()
    desk = Desk(tmp_path / "old", PASSPHRASE)
    assert desk.on_network
    desk.close()


def test_a_new_desk_that_will_not_be_kept_is_made_and_told_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounted_as(monkeypatch, tmp_path, "overlay")
    door = Door(tmp_path / "new", MemoryKeyStore())
    assert door.ways_in().fleeting
    door.by_passphrase(PASSPHRASE).close()
    assert not door.ways_in().fleeting


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows keeps folders apart by profile.")
def test_a_folder_of_another_account_is_refused_and_ours_is_closed_to_others(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, westmere_folder: Path
) -> None:
    folder = shutil.copytree(westmere_folder, tmp_path / "desk")
    folder.chmod(0o755)
    Desk(folder, PASSPHRASE).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    with pytest.raises(FolderOnNetwork), monkeypatch.context() as patch:
        patch.setattr(place, "lying", lambda _: Lying.NETWORK)
        Desk(shared, PASSPHRASE)  # what is no desk, and becomes none, is left as it is
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    us = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: us + 1)
    with pytest.raises(FolderOfAnother):
        Desk(folder, PASSPHRASE)
