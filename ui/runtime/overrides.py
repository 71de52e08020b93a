"""A bug in a method that Qt calls ends in a report and not in the end of the process.

Where Python calls Qt and Qt an override that answers, shiboken (6.9 to 6.12 were tried) reads the arguments of what the
override raises. On Python 3.11 an exception raised by C code, an index out of range for one, is not an object yet at
that moment, and the process ends with a segmentation fault. Caught and raised again it is one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def guard_overrides() -> None:
    """From now on each class derived from a Qt class has its overrides of Qt's methods guarded."""
    QObject.__init_subclass__ = classmethod(_guard)  # type: ignore[assignment, arg-type]


def _guard(ours: type[QObject], **options: Any) -> None:
    super(QObject, ours).__init_subclass__(**options)
    qts = [base for base in ours.__mro__[1:] if base.__module__.startswith("PySide6.")]
    for name, method in list(vars(ours).items()):
        if name.startswith("__") or not isinstance(method, FunctionType):
            continue
        if any(name in vars(base) for base in qts):
            setattr(ours, name, _raising_objects(method))


def _raising_objects(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def guarded(*args: Any, **named: Any) -> Any:
        try:
            return method(*args, **named)
        except BaseException:
            raise

    return guarded
