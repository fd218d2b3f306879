"""The theme in force: colours, sizes, and the switch between light and dark."""

from functools import lru_cache
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from casedesk.ui.palette import DARK, LIGHT, ColorName, Tokens, qt_palette
from casedesk.ui.style import style_sheet

SchemeChoice = Literal["system", "light", "dark"]
Scheme = Literal["light", "dark"]

_DESIGN_FONT_PX = 13


class Metrics(Struct, frozen=True):
    """Sizes in device-independent pixels, drawn for a base font of 13 px and grown with it."""

    scale: float = 1.0

    def px(self, design_px: float) -> int:
        """Return a size of the design at the present font size; never less than 1."""
        return max(1, round(design_px * self.scale))

    @property
    def control_height(self) -> int:
        """Height of fields, buttons and table rows."""
        return self.px(32)

    @property
    def list_row_height(self) -> int:
        """Height of a list row with two lines."""
        return self.px(44)

    @property
    def radius(self) -> int:
        """Corner radius of controls and cards."""
        return self.px(6)

    @property
    def icon_size(self) -> int:
        """Edge of an icon in a button, in the list and in banners."""
        return self.px(20)

    @property
    def label_column(self) -> int:
        """Width of the column of labels in a form."""
        return self.px(128)

    @property
    def form_width(self) -> int:
        """Widest that a form column may get."""
        return self.px(880)

    @property
    def quiet_font_px(self) -> int:
        """Font size of second lines and hints."""
        return self.px(12)

    @property
    def title_font_px(self) -> int:
        """Font size of a case's title."""
        return self.px(20)


class Theme(Struct, frozen=True):
    """What every painter asks: is it dark, which colour, how large."""

    scheme: Scheme
    tokens: Tokens
    metrics: Metrics
    is_right_to_left: bool = False

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.scheme == "dark"

    def color(self, name: ColorName) -> QColor:
        """Return a token as a colour to paint with. Do not change the returned object."""
        return _color(getattr(self.tokens, name))


@lru_cache(maxsize=64)
def _color(value: str) -> QColor:
    return QColor(value)


class Appearance(QObject):
    """Keeps the application in the chosen scheme, and follows the system where that was chosen.

    Signals:
        changed: Colours or sizes are different now; `current_theme()` already answers anew. Widgets that
            paint themselves are repainted anyway; connect only to rebuild what was computed from colours.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice: SchemeChoice = "system"
        self._system_font = QFont(app.font())
        self._system_font_px = QFontInfo(self._system_font).pixelSize()
        self._system_scheme = app.styleHints().colorScheme()
        self._text_scale = 1.0
        self._shown: Theme | None = None
        self._is_dressed = True
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._on_style_hints_color_scheme_changed)

    @property
    def choice(self) -> SchemeChoice:
        """What the setting says."""
        return self._choice

    def choose(self, choice: SchemeChoice, text_scale: float = 1.0) -> None:
        """Show the chosen scheme, now and from now on.

        Args:
            choice: "system" follows the desktop.
            text_scale: Multiplies the system's font size, 1.0 to 2.0; every size grows with it.
        """
        self._choice = choice
        self._text_scale = text_scale
        hints = self._app.styleHints()
        # Native parts (title bar, file dialogs) follow only if Qt itself is told.
        if choice == "system":
            hints.unsetColorScheme()
            self._system_scheme = hints.colorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
        self._apply(text_scale)

    @Slot(Qt.ColorScheme)
    def _on_style_hints_color_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        # With a scheme of our own choice, Qt reports that choice here and not the system's.
        if self._choice == "system" and self._shown is not None:
            self._system_scheme = scheme
            self._apply(self._text_scale)

    def _effective_scheme(self) -> Scheme:
        if self._choice != "system":
            return self._choice
        return "dark" if self._system_scheme == Qt.ColorScheme.Dark else "light"

    def _apply(self, text_scale: float) -> None:
        # Some desktops report 9 pt at 96 dpi, 12 px: a little small for a day's work in forms.
        font_px = round(max(_DESIGN_FONT_PX, self._system_font_px) * text_scale)
        scheme = self._effective_scheme()
        tokens = DARK if scheme == "dark" else LIGHT
        is_mirrored = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        theme = Theme(scheme, tokens, Metrics(font_px / _DESIGN_FONT_PX), is_mirrored)
        if theme == self._shown:
            return
        self._shown = theme
        _set_current(theme)
        font = QFont(self._system_font)
        font.setPixelSize(font_px)
        self._app.setFont(font)
        self._app.setPalette(qt_palette(theme.tokens))
        if self._is_dressed:
            self._put_on(theme)
        self.changed.emit()

    def _put_on(self, theme: Theme) -> None:
        mirrored = theme.is_right_to_left
        sheet = style_sheet(theme.tokens, theme.scheme, theme.metrics.px, is_right_to_left=mirrored)
        self._app.setStyleSheet(sheet)

    def undress(self) -> None:
        """Go without the style sheet until `dress`; colours and sizes are there at once.

        Under a style sheet each widget is styled again whenever it, or one around it, gets a parent. A
        window made without it and dressed at the end is there in two thirds of the time.
        """
        self._is_dressed = False
        self._app.setStyleSheet("")

    def dress(self) -> None:
        """Put the style sheet on, for whatever has been made meanwhile too."""
        self._is_dressed = True
        if self._shown is not None:
            self._put_on(self._shown)


_current = [Theme("light", LIGHT, Metrics())]


def _set_current(theme: Theme) -> None:
    _current[0] = theme


def current_theme() -> Theme:
    """Return the theme in force; the light one before `apply_theme`."""
    return _current[0]


def px(design_px: float) -> int:
    """Return a size of the design in device-independent pixels at the present font size."""
    return _current[0].metrics.px(design_px)


def apply_theme(app: QApplication, choice: SchemeChoice = "system", text_scale: float = 1.0) -> Appearance:
    """Give the application its look, or change it: colours, font size, style sheet.

    Returns:
        The application's one `Appearance`, which lives as long as the application.
    """
    appearance = appearance_of(app)
    appearance.choose(choice, text_scale)
    return appearance


def scheme_choice(text: str) -> SchemeChoice:
    """Return the choice that a setting names; "system" for whatever it says otherwise."""
    match text:
        case "light" | "dark":
            return text
        case _:
            return "system"


def appearance_of(app: QApplication) -> Appearance:
    """Return the application's one `Appearance`."""
    return app.findChild(Appearance) or Appearance(app)
