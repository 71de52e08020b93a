"""The screen lock and the sleep of the computer are heard over real message buses."""

from __future__ import annotations

import subprocess

import pytest

from tests.support.key_stores import python_in_a_session
from tests.support.services import PROJECT

LISTENER = """
import os, sys
os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"]
from PySide6.QtCore import QCoreApplication, QTimer
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection
from ui.runtime.session_watch import SessionWatch

path, interface, signal = sys.argv[1:]
app = QCoreApplication([])
heard = []
watch = SessionWatch(lambda: heard.append(True))

def send(away):
    connection = open_dbus_connection(bus="SESSION")
    connection.send(new_signal(DBusAddress(path, interface=interface), signal, "b", (away,)))
    connection.close()

def look():
    if heard:
        watch.close()
        app.quit()

send(False)
QTimer.singleShot(0, lambda: send(True))
timer = QTimer(interval=10)
timer.timeout.connect(look)
timer.start()
QTimer.singleShot(20_000, app.quit)
app.exec()
print("heard", len(heard))
"""


@pytest.mark.journey
@pytest.mark.parametrize(
    "signal",
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
        ("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
    ],
)
def test_away_is_heard_and_back_is_not(
    isolated_environment: dict[str, str], signal: tuple[str, str, str]
) -> None:
    told = subprocess.run(
        python_in_a_session(LISTENER, *signal),
        env={**isolated_environment, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert told.stdout.strip() == "heard 1", told.stderr
