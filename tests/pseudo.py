"""A language that nobody speaks: every sentence marked and longer, from the right if wanted."""

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

MARK = "⟦"
_FILLERS = {Qt.LayoutDirection.LeftToRight: "Wörterwörter ", Qt.LayoutDirection.RightToLeft: "מילים ארוכות "}
_LONGER = 0.4
"""How much longer German is than English, on the average and for a sentence of some length."""


class PseudoTranslator(QTranslator):
    """Translates everything, and keeps placeholders and mnemonics.

    Attributes:
        asked: Context and source of all that was asked for.
    """

    def __init__(self, direction: Qt.LayoutDirection) -> None:
        super().__init__()
        self._filler = _FILLERS[direction]
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _disambiguation: str = "", _n: int = -1) -> str | None:
        if context.startswith("Q"):
            return None
        self.asked.add((context, source))
        wanted = max(4, round(len(re.sub(r"\{\w*\}|%n|&", "", source)) * _LONGER))
        filler = (self._filler * (wanted // len(self._filler) + 1))[:wanted].strip()
        return f"{MARK}{source} {filler}⟧"


def speak_pseudo(app: QApplication, direction: Qt.LayoutDirection) -> PseudoTranslator:
    """Let the program speak it from now on."""
    translator = PseudoTranslator(direction)
    app.installTranslator(translator)
    app.setLayoutDirection(direction)
    QLocale.setDefault(QLocale("he") if direction is Qt.LayoutDirection.RightToLeft else QLocale("de"))
    return translator
