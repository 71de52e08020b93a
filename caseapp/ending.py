"""How a run of the program ends: with its status, or with one sentence about what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from caseapp.errors import Expected
from caseapp.texts import Words, problem


def ended(words: Words, run: Callable[[], int]) -> int:
    """The exit status of `run`; of what it raises only a fault is raised again, and only with CASEAPP_TRACE."""
    try:
        return run()
    except Expected as error:
        print(problem(words, error), file=sys.stderr)
    except KeyboardInterrupt:
        print(words("Stopped."), file=sys.stderr)
    except BrokenPipeError:
        sys.stderr.close()
    except Exception as error:
        if os.environ.get("CASEAPP_TRACE"):
            raise
        print(
            words(
                "This is a fault in Caseapp ({fault}), not in what you did."
                " Run it again with CASEAPP_TRACE=1 to see where.",
                fault=type(error).__name__,
            ),
            file=sys.stderr,
        )
    return 1
