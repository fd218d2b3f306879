"""Buttons with words, buttons with an icon, and the heading that folds."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QToolButton, QWidget

from casedesk.ui.icons import icon
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.text import plain_tooltip, set_property
from casedesk.ui.theme import current_theme, px

IconButtonSize = Literal["normal", "compact", "tiny"]
ButtonKind = Literal["normal", "primary", "quiet", "danger", "link"]

_RING_PX = 2
_ICON_ROLES: dict[ButtonKind, ColorName] = {
    "normal": "text",
    "primary": "on_accent",
    "quiet": "text",
    "danger": "danger",
    "link": "accent",
}

# Edge of the button and of its drawing.
_EDGES: dict[IconButtonSize, tuple[int, int]] = {"normal": (32, 20), "compact": (24, 16), "tiny": (20, 12)}


_LEAST_WIDTH = 72
_LEAST_WIDTHS = {"quiet": 40, "link": 0}


def with_shortcut(words: str, shortcut: QKeySequence | str = "") -> str:
    """Return the tooltip of an icon-only control: what it does, and its keys as this system writes them."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tooltip(f"{words} ({keys})" if keys else words)


def _clicked_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the keyboard, as Space does.

    Which keys press a button is up to the desktop in Qt. Where Enter is none of them, it would go on to the
    default button of a dialog, and do what the other button says.
    """
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


class Button(QPushButton):
    """A button with words. One "primary" in view; "danger" is never the default of a dialog."""

    def __init__(
        self, words: str, kind: ButtonKind = "normal", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._icon_name = icon_name
        # Qt would make any of a dialog's buttons answer Enter; a dialog names its default itself.
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        self._show_icon(kind)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a press."""
        if not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setIconSize(QSize(px(18), px(18)))

    def sizeHint(self) -> QSize:
        """Ask for the room of the words, and for some width where there are few."""
        least = _LEAST_WIDTHS.get(str(self.property("kind")), _LEAST_WIDTH)
        return super().sizeHint().expandedTo(QSize(px(least), 0))

    def minimumSizeHint(self) -> QSize:
        """Need all of it: a least width in the style sheet would let layouts cut the words."""
        return self.sizeHint()

    def set_kind(self, kind: ButtonKind) -> None:
        """Change what the button looks like."""
        set_property(self, "kind", kind)
        self._show_icon(kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set the ring off from the fill where both are the accent colour."""
        super().paintEvent(event)
        if self.property("kind") != "primary" or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("surface"), _RING_PX))
        # The ring of the style sheet takes the outer pixels; this line lies just inside it.
        inset = _RING_PX * 1.5
        inner = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = px(6) - inset
        painter.drawRoundedRect(inner, radius, radius)

    def _show_icon(self, kind: ButtonKind) -> None:
        if self._icon_name:
            self.setIcon(icon(self._icon_name, _ICON_ROLES[kind]))


class IconButton(QToolButton):
    """A square button that shows an icon, and says in its tooltip and accessible name what it does."""

    def __init__(
        self,
        icon_name: str,
        words: str,
        shortcut: QKeySequence | str = "",
        role: ColorName = "text",
        parent: QWidget | None = None,
        *,
        size: IconButtonSize = "normal",
    ) -> None:
        """Make the button.

        Args:
            icon_name: A drawing of resources/icons.
            words: What it does, a few words.
            shortcut: Shown in the tooltip; the action behind the button installs it.
            role: The colour of the drawing.
            parent: The owner.
            size: 32, 24 or 20 high; the small ones are for use inside rows and chips.
        """
        super().__init__(parent)
        self._edges = _EDGES[size]
        self.setAutoRaise(True)
        # Tool buttons are out of the tab order unless asked; a click must not take the focus from a field.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("square", size)
        self.setIcon(icon(icon_name, role))
        self.set_words(words, shortcut)
        self._fit()

    def set_words(self, words: str, shortcut: QKeySequence | str = "") -> None:
        """Say something else in tooltip and accessible name."""
        self.setToolTip(with_shortcut(words, shortcut))
        self.setAccessibleName(words)

    def set_icon(self, icon_name: str, role: ColorName = "text") -> None:
        """Show another drawing."""
        self.setIcon(icon(icon_name, role))

    def sizeHint(self) -> QSize:
        """Ask for the square; a fixed size would be forgotten when the style sheet is applied."""
        edge = px(self._edges[0])
        return QSize(edge, edge)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a press."""
        if not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        drawing = px(self._edges[1])
        self.setIconSize(QSize(drawing, drawing))
        self.updateGeometry()


class FoldHeading(QToolButton):
    """A heading with an arrow that folds what stands below it. Listen to `toggled`: True is open."""

    def __init__(self, words: str, parent: QWidget | None = None, *, opened: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "heading")
        self.setAutoRaise(True)
        self.setCheckable(True)
        self.setChecked(opened)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(px(16), px(16)))
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self._show_arrow(opened)
        self.toggled.connect(self._on_toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for a press."""
        if not _clicked_by_enter(self, event):
            super().keyPressEvent(event)

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._show_arrow(opened)

    def _show_arrow(self, opened: bool) -> None:
        closed_arrow = "chevron-left" if self.isRightToLeft() else "chevron-right"
        self.setIcon(icon("chevron-down" if opened else closed_arrow, "quiet"))
