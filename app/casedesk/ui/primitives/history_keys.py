"""The keys for undo and redo, which belong to the whole form and not to a single field."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_history_key(event: QEvent) -> bool:
    """Whether somebody presses undo or redo, or is about to."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _HISTORY_KEYS)
