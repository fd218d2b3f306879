"""Strokes of the painter: boxes, ticks, rings, icons and text in the colours of the theme."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from casedesk.ui.icons import icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.theme import current_theme, px

_MOST_PAINTED_CHARACTERS = 4_000


def quiet_font(font: QFont) -> QFont:
    """Return the font of hints and second lines."""
    quiet = QFont(font)
    quiet.setPixelSize(current_theme().metrics.quiet_font_px)
    return quiet


def centred(square: QRect, edge: int) -> QRect:
    """Return a smaller square in the middle of another."""
    return QRect(
        square.left() + (square.width() - edge) // 2, square.top() + (square.height() - edge) // 2, edge, edge
    )


def without_end(room: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    """Return a rectangle that is shorter at the end at which its text ends."""
    if direction == Qt.LayoutDirection.RightToLeft:
        return room.adjusted(width, 0, 0, 0)
    return room.adjusted(0, 0, -width, 0)


def fill(painter: QPainter, rect: QRect, color: ColorName) -> None:
    """Fill a rounded rectangle softly."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(current_theme().color(color))
    painter.drawRoundedRect(rect, px(4), px(4))


def draw_box(painter: QPainter, box: QRect, *, can_edit: bool, is_hovered: bool) -> None:
    """Draw the edge and the ground of a field."""
    theme = current_theme()
    edge: ColorName = "line"
    if can_edit:
        edge = "quiet" if is_hovered else "field_border"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color("surface" if can_edit else "window"))
    radius = theme.metrics.radius - 0.5
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def draw_tick(
    painter: QPainter,
    square: QRect,
    is_ticked: bool,
    *,
    can_edit: bool,
    is_hovered: bool,
) -> None:
    """Draw a tick box."""
    theme = current_theme()
    edge: ColorName = "field_border" if can_edit else "line"
    ground: ColorName = "surface" if can_edit else "window"
    if can_edit and is_ticked:
        edge = ground = "accent"
    elif can_edit and is_hovered:
        edge = "accent"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color(edge), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
    if is_ticked:
        draw_icon(painter, centred(square, px(14)), "check", "on_accent" if can_edit else "quiet")


def draw_ring(painter: QPainter, box: QRect) -> None:
    """Draw the focus ring."""
    theme = current_theme()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(box).adjusted(1, 1, -1, -1), theme.metrics.radius - 1, theme.metrics.radius - 1
    )


def draw_icon(painter: QPainter, square: QRect, name: str, color: ColorName) -> None:
    """Draw an icon as large as its square."""
    painter.drawPixmap(
        square.topLeft(), icon_pixmap(name, color, square.width(), painter.device().devicePixelRatioF())
    )


def draw_text(painter: QPainter, room: QRect, text: str, font: QFont, color: ColorName) -> int:
    """Draw one line of text, elided at its end, and return the width that it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(current_theme().color(color))
    side = QStyle.visualAlignment(
        painter.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    painter.drawText(room, side.value | Qt.TextFlag.TextSingleLine.value, shown)
    return metrics.horizontalAdvance(shown)


def draw_lines(painter: QPainter, area: QRect, text: str, font: QFont, color: ColorName) -> None:
    """Draw as many lines of a text as there is room for; the last one says by its dots that there is more."""
    spacing = QFontMetrics(font).lineSpacing()
    # Half a unit of slack for rounding, and at least one line however low the area is.
    most = max(1, (area.height() + 2) // spacing)
    lines = list(
        islice(
            _wrapped(text[:_MOST_PAINTED_CHARACTERS], font, area.width(), painter.layoutDirection()), most + 1
        )
    )
    for number, line in enumerate(lines[:most]):
        is_cut = number == most - 1 and len(lines) > most
        row = QRect(area.left(), area.top() + number * spacing, area.width(), spacing)
        # The blank at which a line was wrapped hangs over its end.
        draw_text(painter, row, line.rstrip() + ("…" if is_cut else ""), font, color)


def _wrapped(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> Iterator[str]:
    wrapping = QTextOption()
    wrapping.setTextDirection(direction)
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(wrapping)
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            # Qt counts in UTF-16 units and Python in characters, which differ beyond the basic plane.
            units = paragraph.encode("utf-16-le", "surrogatepass")
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            yield units[start:end].decode("utf-16-le", "replace")
            line = layout.createLine()
        layout.endLayout()
