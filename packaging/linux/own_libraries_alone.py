"""Runs before the desk: programs that it starts, as `lp`, get the system's libraries, not those of this folder."""

import os

if (system := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = system
