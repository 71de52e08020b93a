"""The log says what happened, where and in whose request, and never a word of what people wrote."""

from __future__ import annotations

import io
import json
import logging
import re
import signal
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
import psycopg
import pytest

from caseapp.central import log
from caseapp.central.front import REQUEST_HEADER
from caseapp.domain.ids import new_id
from caseapp.wire.messages import Push, Tokens, WireOperation
from tests.central.conftest import PASSWORD, Desk, Town, greet
from tests.support.copies import Copy

PLANTED = "Quagglethorpe"
DSN = f"postgresql://{PLANTED}@db.example/x"


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What this process logs, as the service would."""
    root = logging.getLogger()
    kept = (root.handlers, root.level)
    levels = {name: logging.getLogger(name).level for name in ("caseapp", "uvicorn", "procrastinate")}
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    for name in ("logThreads", "logProcesses", "logMultiprocessing"):
        monkeypatch.setattr(logging, name, True)
    stream = io.StringIO()
    log.write_lines("info", stream)
    yield stream
    root.handlers, root.level = kept[0], kept[1]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(False)


def only_line(lines: io.StringIO) -> dict[str, Any]:
    (line,) = lines.getvalue().splitlines()
    return json.loads(line)


def failure() -> Exception:
    try:
        try:
            raise KeyError(PLANTED)
        except KeyError as cause:
            raise ValueError(f"bad name {PLANTED}") from cause
    except ValueError as failure:
        return failure


@pytest.mark.parametrize(
    ("logger", "message", "values", "event"),
    [
        ("uvicorn.error", "Exception in ASGI application\n", (), "Exception in ASGI application"),
        ("psycopg.pool", "error connecting in %r: %s", ("pool-1", DSN), "error connecting in %r: %s"),
        ("asyncio", f"Task exception was never retrieved: ValueError('{PLANTED}')", (), "asyncio"),
        ("somebody.else", f"cannot read {PLANTED}", (), "somebody.else"),
        ("py.warnings", "%s", (f"no such {PLANTED}",), "py.warnings"),
    ],
)
def test_what_libraries_say_of_a_failure_is_its_type_and_place(
    lines: io.StringIO, logger: str, message: str, values: tuple[object, ...], event: str
) -> None:
    logging.getLogger(logger).error(message, *values, exc_info=failure())
    line = only_line(lines)
    assert PLANTED not in lines.getvalue()
    assert (line["event"], line["level"], line["logger"]) == (event, "error", logger)
    assert line["failure"] == "ValueError from KeyError"
    assert line["places"][0].startswith("test_log.py:") and line["place"].startswith("test_log.py:")


def test_a_job_is_known_by_its_number_and_name(lines: io.StringIO) -> None:
    job = {"id": 7, "task_name": "end_sessions", "attempts": 1, "task_kwargs": {"who": PLANTED}}
    logging.getLogger("procrastinate.worker").info(
        f"Job end_sessions[7](who={PLANTED}) failed", extra={"action": "job_error", "job": job}
    )
    line = only_line(lines)
    assert (line["event"], line["id"], line["task_name"]) == ("job_error", 7, "end_sessions")
    assert PLANTED not in lines.getvalue()


def test_a_thread_that_ends_in_a_failure_is_a_line(lines: io.StringIO) -> None:
    def end() -> None:
        raise RuntimeError(PLANTED)

    thread = threading.Thread(target=end)
    thread.start()
    thread.join()
    assert only_line(lines)["failure"] == "RuntimeError" and PLANTED not in lines.getvalue()


def test_a_line_that_cannot_be_written_says_nothing_elsewhere(
    lines: io.StringIO, capsys: pytest.CaptureFixture[str]
) -> None:
    lines.close()
    logging.getLogger("uvicorn.error").error("%s", PLANTED)
    assert capsys.readouterr() == ("", "")


def test_a_planted_name_is_nowhere_in_the_log_of_requests_that_fail(
    prepared_url: str, asha: Desk, town: Town
) -> None:
    with psycopg.connect(prepared_url) as owner:
        owner.execute(_RAISE)
    with Copy(prepared_url) as copy, httpx.Client(base_url=copy.address, trust_env=False) as client:
        secret = sign_in(client, asha)
        greet(asha.centre, secret.access)
        bearer = {"Authorization": f"Bearer {secret.access}"}
        for full, status in ((f"{PLANTED} broken", 500), (f"{PLANTED} away", 503)):
            operation = person_name(asha, full)
            answer = client.post(
                "/sync/v1/push", content=msgspec.json.encode(Push([operation])), headers=bearer
            )
            assert (answer.status_code, PLANTED in answer.text) == (status, False)
            assert re.fullmatch("[0-9a-f]{16}", answer.headers[REQUEST_HEADER])
        wrong = {"council": PLANTED, "username": PLANTED, "password": PLANTED, "device": new_id()}
        assert client.post("/sync/v1/sign-in", json=wrong).status_code == 401
        client.get(f"/sync/v1/pull?epoch={PLANTED}&cursor=1", headers=bearer | {"X-Who": PLANTED})
        client.get(f"/sync/v1/{PLANTED}")
        client.put(f"/sync/v1/files/{PLANTED}", content=PLANTED, headers=bearer)
        copy.signal(signal.SIGTERM)  # the line of a request is written after its answer
        assert copy.ended() == 0
        said, lines = copy.said(), copy.lines()
    for secret_word in (PLANTED, secret.access, secret.refresh, PASSWORD, "X-Who", "scope="):
        assert secret_word not in said
    failures = {line["event"]: line for line in lines if "failure" in line}
    assert failures["failed"]["failure"] == "RaiseException"
    assert failures["database_away"]["failure"] == "QueryCanceled"
    assert any(place.startswith("push.py:") for place in failures["failed"]["places"])
    asked = {line["request"]: line for line in lines if line["event"] == "request"}
    of_failure = asked[failures["failed"]["request"]]
    assert (of_failure["route"], of_failure["method"], of_failure["status"]) == (
        "/sync/v1/push",
        "POST",
        "500",
    )
    assert of_failure["council"] == failures["failed"]["council"] == town.id
    assert of_failure["ms"] > 0 and of_failure["time"].endswith("+00:00")
    assert {line["route"] for line in asked.values()} >= {"/sync/v1/files/{sha256}", "none", "/sync/v1/pull"}


def sign_in(client: httpx.Client, desk: Desk) -> Tokens:
    given = {"council": "westmere", "username": "asha", "password": PASSWORD, "device": desk.session.device}
    return msgspec.json.decode(client.post("/sync/v1/sign-in", json=given).content, type=Tokens)


def person_name(desk: Desk, full: str) -> WireOperation:
    person = desk.person()
    desk.push(person)
    return desk.operation("person_name", "create", {"person": person.record, "full": full, "kind": "legal"})


_RAISE = f"""
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."full" LIKE '{PLANTED} away%' THEN
        RAISE EXCEPTION 'gave up on %', NEW."full" USING ERRCODE = '57014';
    ELSIF NEW."full" LIKE '{PLANTED}%' THEN
        RAISE EXCEPTION 'cannot store %', NEW."full";
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse BEFORE INSERT ON person_name FOR EACH ROW EXECUTE FUNCTION refuse();
"""
