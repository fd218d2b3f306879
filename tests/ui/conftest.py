"""Fixtures of the widget tests."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from casedesk.ui.theme import Appearance, SchemeChoice, apply_theme


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Callable[..., Appearance]]:
    """Return a function that applies the theme; the application is bare again after the test."""
    font, hints = QFont(qapp.font()), qapp.styleHints()

    def apply(choice: SchemeChoice = "light", text_scale: float = 1.0) -> Appearance:
        return apply_theme(qapp, choice, text_scale)

    yield apply
    appearance = apply("light")
    hints.unsetColorScheme()
    Shiboken.delete(appearance)
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(QPalette())
