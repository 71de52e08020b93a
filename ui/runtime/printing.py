"""Sends a PDF to one of the system's printers through CUPS, at its own size, without a file on the way."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass

from caseapp.errors import Expected

_PATIENCE = 10
"""Seconds that the print system may take."""

# What `lpstat` of CUPS says. `lp` itself takes pages for a stopped printer without a word.
_NAME = re.compile(r"^\S+$", re.MULTILINE)
_DEFAULT = re.compile(r"^system default destination: (\S+)", re.MULTILINE)
_STOPPED = re.compile(r"^printer (\S+) disabled since|^(\S+) not accepting requests since", re.MULTILINE)


class NoPrintCommand(Expected):
    """The computer has no `lp`."""


class NoPrinter(Expected):
    """The print system knows no printer, or does not answer."""


class PrinterStopped(Expected):
    """The printer is stopped or gone: what is sent to it would lie there, and nobody would know."""


class PrinterRefused(Expected):
    """The print system did not take the pages."""


@dataclass(frozen=True, slots=True)
class PrinterRow:
    """A printer of this computer. What is sent to a `stopped` one would lie there."""

    name: str
    stopped: bool


class SystemPrinters:
    """The printers of this computer. Each call waits for the print system: off the GUI thread."""

    def printers(self) -> tuple[PrinterRow, ...]:
        """The computer's own choice first, else by name. Raises `NoPrintCommand` or `NoPrinter`."""
        if shutil.which("lp") is None or shutil.which("lpstat") is None:
            raise NoPrintCommand
        names = sorted(set(_NAME.findall(_run(["lpstat", "-e"], b"") or "")), key=str.casefold)
        default = _DEFAULT.search(_run(["lpstat", "-d"], b"") or "")
        if default is not None:
            names = list(dict.fromkeys((default[1], *names)))
        if not names:
            raise NoPrinter
        stopped = _stopped(_run(["lpstat", "-p", "-a"], b"") or "")
        return tuple(PrinterRow(name, name in stopped) for name in names)

    def send(self, printer: str, pdf: bytes, title: str, copies: int = 1) -> None:
        """Print at 100 %; the queue shows `title`, so it must name nobody.

        Raises `NoPrintCommand`, `PrinterStopped` or `PrinterRefused`.
        """
        if shutil.which("lp") is None or shutil.which("lpstat") is None:
            raise NoPrintCommand
        told = _run(["lpstat", "-p", printer, "-a", printer], b"")
        if told is None or printer in _stopped(told):
            raise PrinterStopped(printer=printer)
        command = ["lp", "-d", printer, "-n", str(copies), "-o", "print-scaling=none", "-t", title, "-"]
        if _run(command, pdf) is None:
            raise PrinterRefused


def _stopped(told: str) -> set[str]:
    return {name for found in _STOPPED.findall(told) for name in found if name}


def _run(command: list[str], given: bytes) -> str | None:
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
    return done.stdout.decode(errors="replace") if done.returncode == 0 else None
