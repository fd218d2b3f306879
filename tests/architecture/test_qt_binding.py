"""The Qt binding does not lose references.

PySide6 6.12.0 on CPython 3.10 and 3.11 gives back one reference to None too many with every void call,
and the interpreter aborts after some thousands of them. The project pins below 6.12 for that.
"""

import sys

from PySide6.QtCore import QObject


def test_void_calls_leave_the_references_to_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100
