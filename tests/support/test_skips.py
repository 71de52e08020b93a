"""Under CI a skip needs a name and a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

SKIPS = """
    import pytest
    def test_named():
        pytest.skip("no such machine")
    def test_other_reason():
        pytest.skip("no time")
    @pytest.mark.skip(reason="no such machine")
    def test_unnamed():
        pass
    @pytest.mark.xfail(reason="known")
    def test_expected_failure():
        assert False
"""


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    monkeypatch.setenv("CI", "true")
    pytester.makeini("[pytest]\nallowed_skips = allowed")
    pytester.path.joinpath("allowed").write_text("# comment\n\ntest_skips.py::test_n | no such machine\n")
    return pytester


def test_only_named_skips_stand_under_ci(run: pytest.Pytester) -> None:
    run.makepyfile(test_skips=SKIPS)
    done = run.runpytest_subprocess("-p", "tests.support.skips")
    assert done.parseoutcomes() == {"failed": 1, "errors": 1, "skipped": 1, "xfailed": 1}
    done.stdout.fnmatch_lines(
        ["*test_unnamed was skipped, which allowed_skips does not allow: no such machine"]
    )


def test_module_skipped_while_collected_fails_under_ci(run: pytest.Pytester) -> None:
    run.makepyfile(test_absent="import pytest\npytest.importorskip('no_such_module')")
    assert run.runpytest_subprocess("-p", "tests.support.skips").parseoutcomes() == {"errors": 1}


def test_skips_stand_elsewhere(run: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI")
    run.makepyfile(test_skips=SKIPS)
    done = run.runpytest_subprocess("-p", "tests.support.skips")
    assert done.parseoutcomes() == {"skipped": 3, "xfailed": 1}


def test_line_without_a_reason_is_refused(run: pytest.Pytester) -> None:
    run.path.joinpath("allowed").write_text("test_skips.py::test_named\n")
    done = run.runpytest_subprocess("-p", "tests.support.skips")
    done.stderr.fnmatch_lines(["*no reason after*test_skips.py::test_named"])
    assert done.ret == pytest.ExitCode.USAGE_ERROR
