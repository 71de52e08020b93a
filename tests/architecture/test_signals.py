"""A signal of ours never has the name of one of Qt's: Qt would go on emitting it for its own reasons."""

from __future__ import annotations

import importlib
import pkgutil

from PySide6.QtCore import QObject, Signal

import ui


def _classes_of_ours() -> set[type[QObject]]:
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(ui.__path__, "ui.")]
    found = [each for module in modules for each in vars(module).values() if isinstance(each, type)]
    return {each for each in found if issubclass(each, QObject) and each.__module__.startswith("ui.")}


def test_no_signal_shadows_one_of_qts() -> None:
    classes = _classes_of_ours()
    assert len(classes) > 50
    shadows = [
        f"{ours.__qualname__}.{name} shadows {base.__qualname__}.{name}"
        for ours in classes
        for name, signal in vars(ours).items()
        if isinstance(signal, Signal)
        for base in ours.__mro__[1:]
        if name in vars(base) and base.__module__.startswith("PySide6")
    ]
    assert not shadows
