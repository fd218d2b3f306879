"""Diagnostics: what helps to find a fault, without anything of a case, a name or an address."""

from collections.abc import Callable
from urllib.parse import urlsplit

from msgspec.structs import asdict
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from casedesk.session.connection import ConnectionState
from casedesk.storage.settings import CHOICES, Settings
from casedesk.ui.about_dialog import versions


class DiagnosticsWriter:
    """Write the diagnostics of the running program, the same in every language.

    Args:
        settings: Returns the settings as they are now.
        connection: Returns the state of the connection as it is now.
        recent: Returns the newest lines of the log.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        connection: Callable[[], ConnectionState],
        recent: Callable[[], tuple[str, ...]],
    ) -> None:
        self._settings = settings
        self._connection = connection
        self._recent = recent

    def write(self, names_portal: bool) -> str:
        """Return everything as lines of text."""
        parts = [
            versions(),
            f"{_platform()}\n{_screens()}",
            _settings_lines(self._settings()),
            _connection_lines(self._connection(), names_portal=names_portal),
            "\n".join(("Log:", *(self._recent() or ("nothing",)))),
        ]
        return "\n\n".join(parts)


def _platform() -> str:
    # With a style sheet on it, Qt's style has no name of its own.
    style = QApplication.style().name() or "with the style sheet"
    return f"Qt platform {QGuiApplication.platformName()}, style {style}, locale {QLocale().name()}"


def _screens() -> str:
    return "\n".join(f"Screen {_screen(screen)}" for screen in QGuiApplication.screens())


def _screen(screen: QScreen) -> str:
    size = screen.size()
    dots = round(screen.logicalDotsPerInch())
    return f"{size.width()} × {size.height()}, scale {screen.devicePixelRatio():g}, {dots} dots per inch"


def _settings_lines(settings: Settings) -> str:
    # Only what can be one of a few things: a text may be personal.
    plain = {
        name: value for name, value in asdict(settings).items() if isinstance(value, bool) or name in CHOICES
    }
    return "\n".join(f"{name}: {value}" for name, value in plain.items())


def _connection_lines(state: ConnectionState, *, names_portal: bool) -> str:
    if state.place.is_practice:
        portal = "the practice portal"
    elif names_portal:
        portal = urlsplit(state.place.address).hostname or "?"
    else:
        portal = "a portal, not named"
    error = "" if state.error is None else f", {type(state.error).__name__}"
    return f"Connection: {portal}, {state.link.value}{error}"
