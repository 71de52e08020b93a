"""The service as a process: a free port, an orderly end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from caseapp.central.errors import AddressNotFree
from caseapp.central.server import serve

ROOT = Path(__file__).parents[2]
SERVE = """
import sys
from caseapp.central.server import serve
serve(sys.argv[1], "127.0.0.1", 0, lambda port: print(port, flush=True))
print("ended in good order", flush=True)
"""


@pytest.mark.parametrize("ending", [signal.SIGTERM, signal.SIGINT])
def test_it_says_its_port_and_ends_in_good_order(database_url: str, ending: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, database_url],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as service:
        assert service.stdout is not None
        port = int(service.stdout.readline())
        for name in ("health", "ready"):
            assert httpx.get(f"http://127.0.0.1:{port}/{name}", trust_env=False).json() == {"status": "ok"}
        service.send_signal(ending)
        out, err = service.communicate(timeout=30)
    assert (service.returncode, out, err) == (0, "ended in good order\n", "")


def test_a_taken_port_is_an_expected_failure(database_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(AddressNotFree) as refused:
            serve(database_url, "127.0.0.1", port, lambda _: None)
    assert refused.value.values == {"host": "127.0.0.1", "port": port}
