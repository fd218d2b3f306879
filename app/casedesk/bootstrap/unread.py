"""Keeping PySide from reading the source of every module that is imported after it."""

import linecache
import sys

import PySide6.QtCore  # noqa: F401  what it brings along is meant here


def leave_sources_unread() -> None:
    """Let PySide take it from us that nobody here uses its optional spellings of Qt's names.

    It looks for them in the source of each module, and the sources stay in memory for good: a tenth of the
    time until the first case stands, and fourteen megabytes. To be called before the program is imported.
    """
    feature = sys.modules.get("shibokensupport.feature")
    # PySide has no switch for it.
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _uses_optional_spellings
    linecache.clearcache()


def _uses_optional_spellings(_module: object) -> bool:
    return False
