"""Runs in the frozen program before it starts: what it opens, a browser above all, gets its own libraries.

PyInstaller's starter sets `LD_LIBRARY_PATH` to the program's folder. The loader has read it by now, and
programs that are started later would find our libraries before the system's.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if _before is not None:
    os.environ["LD_LIBRARY_PATH"] = _before
