"""Labels that show portal text as it is: never as markup, elided where space is short."""

from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.theme import px

LabelRole = Literal["normal", "label", "quiet", "strong", "title", "changed", "danger", "good", "private"]

_WRAP_FROM_CHARACTERS = 80


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property that the style sheet selects on, and restyle the widget if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def plain_tooltip(text: str) -> str:
    """Return a tooltip that shows `text` as it is, wrapped where it is long."""
    # Qt takes any tooltip with a tag in it for markup, and wraps only what is markup.
    if "<" in text or len(text) > _WRAP_FROM_CHARACTERS:
        return f'<qt><span style="white-space: pre-wrap">{escape(text)}</span></qt>'
    return text


class PlainLabel(QLabel):
    """Shows text exactly as it is; an ampersand or a tag in it is only a character."""

    def __init__(
        self,
        text: str = "",
        role: LabelRole = "normal",
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)

    def render_text(self, text: str, role: LabelRole | None = None) -> None:
        """Show `text`, and take on `role` if one is given."""
        if role is not None:
            set_property(self, "role", role)
        if self.text() != text:
            self.setText(text)


class ElidedLabel(PlainLabel):
    """Shows one line, with "…" in its middle where it does not fit, and whole in its tooltip.

    `text()` and assistive technology always have the whole text. Line breaks are shown as spaces.
    """

    def __init__(
        self,
        text: str = "",
        role: LabelRole = "normal",
        parent: QWidget | None = None,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__("", role, parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def shown_text(self) -> str:
        """Return what is visible at the present width."""
        return self.fontMetrics().elidedText(self._one_line(), self._elide, self.contentsRect().width())

    def is_elided(self) -> bool:
        """Return whether the label is too narrow for its text."""
        return self.shown_text() != self._one_line()

    def _one_line(self) -> str:
        return " ".join(self.text().split())

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.updateGeometry()
        self._tell_whole_text()

    def sizeHint(self) -> QSize:
        """Ask for the room that the whole line needs."""
        metrics = self.fontMetrics()
        # One unit to spare: at fractional scales the rounded width is a hair too small.
        return QSize(metrics.horizontalAdvance(self._one_line()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few characters."""
        metrics = self.fontMetrics()
        few = metrics.horizontalAdvance("mm…")
        return QSize(min(few, self.sizeHint().width()), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tooltip to the times when something is hidden."""
        super().resizeEvent(event)
        self._tell_whole_text()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _tell_whole_text(self) -> None:
        tooltip = plain_tooltip(self.text()) if self.is_elided() else ""
        if self.toolTip() != tooltip:
            self.setToolTip(tooltip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the elided line."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment().value | Qt.TextFlag.TextSingleLine.value,
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )


class IconLabel(QWidget):
    """Shows a drawing beside words; it means nothing alone, so assistive technology skips it."""

    def __init__(
        self, name: str, role: ColorName = "text", size: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role: ColorName = role
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def render_icon(self, name: str, role: ColorName) -> None:
        """Show another drawing or colour."""
        if (name, role) != (self._name, self._role):
            self._name, self._role = name, role
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the drawing's own size."""
        return QSize(px(self._size), px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing in today's colours."""
        painter = QPainter(self)
        edge = px(self._size)
        pixmap = icon_pixmap(self._name, self._role, edge, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - edge) // 2, (self.height() - edge) // 2, pixmap)


class Hairline(QFrame):
    """A one-pixel line between two areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
