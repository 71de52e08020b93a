"""What Qt says by itself, on a machine without a display."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType


def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Qt's own messages, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
