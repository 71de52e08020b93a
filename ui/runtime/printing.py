"""Sends a PDF to the system's printer through CUPS, at its own size, without a file on the way."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

from caseapp.errors import Expected

_PATIENCE = 30
"""Seconds that the print system may take."""

# What `lpstat` of CUPS says. `lp` itself takes a letter for a stopped printer without a word.
_DEFAULT = re.compile(rb"^system default destination: ([^\s/]+)", re.MULTILINE)
_STOPPED = re.compile(rb"^printer \S+ disabled since|^\S+ not accepting requests since", re.MULTILINE)


class NoPrintCommand(Expected):
    """The computer has no `lp`."""


class NoPrinter(Expected):
    """The print system has no default printer, or does not answer."""


class PrinterStopped(Expected):
    """The default printer is stopped: what is sent to it would lie there, and nobody would know."""


class PrinterRefused(Expected):
    """The print system did not take the letter."""


class SystemPrinter:
    """The default printer of this computer."""

    def check(self) -> None:
        """Raises `NoPrintCommand`, `NoPrinter` or `PrinterStopped` when nothing could be printed now."""
        if shutil.which("lp") is None or shutil.which("lpstat") is None:
            raise NoPrintCommand
        default = _DEFAULT.search(_run(["lpstat", "-d"], b"") or b"")
        if default is None:
            raise NoPrinter
        printer = default[1].decode(errors="replace")
        told = _run(["lpstat", "-p", printer, "-a", printer], b"")
        if told is None:
            raise NoPrinter
        if _STOPPED.search(told):
            raise PrinterStopped(printer=printer)

    def send(self, pdf: bytes, title: str) -> None:
        """Print at 100 %; the queue shows `title`, so it must name nobody. Raises as `check`, or `PrinterRefused`."""
        self.check()
        if _run(["lp", "-o", "print-scaling=none", "-t", title, "-"], pdf) is None:
            raise PrinterRefused


def _run(command: list[str], given: bytes) -> bytes | None:
    """What the command said, in English, or None if it failed."""
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            timeout=_PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
