"""A CUPS of its own with one queue that prints into a file, through CUPS's own filters for PDF."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.patience import wait_until

QUEUE = "Front_desk"
_ACCOUNT = "lp"
_CUPSD = """Listen {root}/sock
LogLevel warn
AccessLogLevel none
DefaultAuthType None
WebInterface No
Browsing Off
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""
_FILES = """FileDevice Yes
ServerRoot {root}/server
CacheDir {root}/cache
StateDir {root}/state
RequestRoot {root}/spool
TempDir {root}/spool
AccessLog stderr
ErrorLog stderr
PageLog stderr
Sandboxing relaxed
User lp
Group lp
SystemGroup lpadmin
"""
_PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PDF.PPD"
*Manufacturer: "Caseapp"
*Product: "(PDF)"
*ModelName: "PDF file"
*ShortNickName: "PDF file"
*NickName: "PDF file"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsManualCopies: True
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Page: PickOne
*DefaultPageSize: A4
*PageSize A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "12 12 583 830"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
"""
"""A printer that takes PDF and, as most do, cannot print on the rim: what would be fitted to it would shrink.

It makes no copies by itself, so that CUPS must: each stands in the file.
"""


@dataclass(frozen=True, slots=True)
class PrintQueue:
    """`server` is what CUPS_SERVER must be for `lp` to find it; the latest job lies in `printed`."""

    server: str
    printed: Path

    def forget(self) -> None:
        """Let the next job be the latest."""
        self.printed.unlink(missing_ok=True)

    def wait(self) -> bytes:
        """What the latest job printed, once CUPS is done with it."""
        environment = {**os.environ, "CUPS_SERVER": self.server, "LC_ALL": "C"}

        def done() -> bool:
            left = subprocess.run(
                ["lpstat", "-o"], env=environment, capture_output=True, text=True, check=True
            ).stdout
            return not left.strip() and self.printed.exists() and self.printed.stat().st_size > 0

        wait_until(done, "the printed page")
        return self.printed.read_bytes()


@contextmanager
def print_queue() -> Iterator[PrintQueue]:
    """CUPS in a folder that Debian's account for printing reaches: as root it works as that."""
    with tempfile.TemporaryDirectory(prefix="cups-", dir="/tmp") as folder:
        yield from _queue_in(Path(folder))


def _queue_in(root: Path) -> Iterator[PrintQueue]:
    for name in ("server", "cache", "state", "spool"):
        (root / name).mkdir()
    (root / "cupsd.conf").write_text(_CUPSD.format(root=root))
    (root / "cups-files.conf").write_text(_FILES.format(root=root))
    (root / "pdf.ppd").write_text(_PPD)
    if os.geteuid() == 0:
        for path in (root, *root.iterdir()):
            shutil.chown(path, _ACCOUNT, _ACCOUNT)
    root.chmod(0o755)
    server = f"{root}/sock"
    environment = {**os.environ, "CUPS_SERVER": server, "LC_ALL": "C"}
    scheduler = subprocess.Popen(
        [
            shutil.which("cupsd") or "/usr/sbin/cupsd",
            "-f",
            "-c",
            root / "cupsd.conf",
            "-s",
            root / "cups-files.conf",
        ],
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: _run(environment, "lpstat", "-r") == "scheduler is running", "CUPS")
        printed = root / "printed.pdf"
        _run(
            environment,
            "/usr/sbin/lpadmin",
            "-p",
            QUEUE,
            "-E",
            "-v",
            f"file:{printed}",
            "-P",
            root / "pdf.ppd",
        )
        _run(environment, "/usr/sbin/lpadmin", "-d", QUEUE)
        yield PrintQueue(server, printed)
    finally:
        scheduler.send_signal(signal.SIGTERM)
        scheduler.wait()


def _run(environment: dict[str, str], *command: str | Path) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()
