"""Where things stand inside a cell: shared by the painter, the mouse and the editors."""

from msgspec import Struct
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

from casedesk.ui.custom_field_grid.fields import Field
from casedesk.ui.custom_field_grid.line_ends import shown_lines
from casedesk.ui.primitives.ruler import Ruler
from casedesk.ui.theme import current_theme, px

_GAP = 2
# What the style sheet and Qt put between the edge of an editor and its text: text must not move when an
# editor is laid over its cell.
_PADDING = 10
_AREA_PADDING = 8
_MOST_CLOSED_LINES = 8
# The form's own: see primitives/form.py.
_COLUMN_GAP = 12
_CHANGE_WIDTH = 176
_LEAST_CHANGE_WIDTH = 112
_COMFORTABLE_WIDTH = 200
_FEWEST_AREA_LINES = 2


def row_height() -> int:
    """Return the height of a row with a field of one line."""
    return current_theme().metrics.control_height + 2 * px(_GAP)


def column_widths(width: int) -> tuple[int, int, int]:
    """Share a width out among label, value and change, so that edges line up with the rows of the form."""
    metrics = current_theme().metrics
    label = metrics.label_column + px(_COLUMN_GAP)
    change = min(px(_CHANGE_WIDTH), width - label - px(_COLUMN_GAP) - px(_COMFORTABLE_WIDTH))
    change = max(change, px(_LEAST_CHANGE_WIDTH)) + px(_COLUMN_GAP)
    # The boxes stand a gap inside of their cells.
    return label - px(_GAP), max(width - label - change + 2 * px(_GAP), px(80)), change - px(_GAP)


def field_rect(cell: QRect) -> QRect:
    """Return the box of a field within its cell."""
    return cell.adjusted(px(_GAP), px(_GAP), -px(_GAP), -px(_GAP))


def text_rect(field: QRect) -> QRect:
    """Return where the text of a field stands within its box."""
    return field.adjusted(px(_PADDING), 0, -px(_PADDING), 0)


def area_text_rect(field: QRect) -> QRect:
    """Return where the lines of a text area stand within its box."""
    return field.adjusted(px(_PADDING), px(_AREA_PADDING), -px(_PADDING), -px(_AREA_PADDING))


def trailing_rect(field: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the square at the end of a box, where arrow or calendar stand."""
    edge = min(field.height(), current_theme().metrics.control_height)
    square = QRect(field.right() + 1 - edge, field.top(), edge, edge)
    return QStyle.visualRect(direction, field, square)


def tick_rect(field: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the square of a tick box."""
    edge = px(18)
    top = field.top() + (min(field.height(), row_height()) - edge) // 2
    return QStyle.visualRect(direction, field, QRect(field.left() + px(4), top, edge, edge))


def reset_rect(cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return the square of the reset button in a change cell."""
    edge = px(24)
    top = cell.top() + (row_height() - edge) // 2
    square = QRect(cell.right() + 1 - edge, top, edge, edge)
    return QStyle.visualRect(direction, cell, square)


class AreaRoom(Struct, frozen=True):
    """What all text areas of a column have in common: measured once, not for thousands of rows.

    Attributes:
        text_width: For a line.
        line_spacing: From line to line in the font that is shown.
        padding: Above and below the lines together, the gaps included.
    """

    text_width: int
    line_spacing: int
    padding: int


def area_room(width: int, line_spacing: int) -> AreaRoom:
    """Return the room in cells of a width."""
    scale = current_theme().metrics.px
    return AreaRoom(
        text_width=width - 2 * scale(_GAP + _PADDING),
        line_spacing=line_spacing,
        padding=2 * (scale(_AREA_PADDING) + scale(_GAP)),
    )


def area_height(field: Field, text: str, room: AreaRoom, ruler: Ruler) -> int:
    """Return how high the row of a text area has to be, its gaps included.

    Args:
        field: The text area.
        text: What it shows.
        room: In the cells of its column.
        ruler: For the font that it is shown in.
    """
    most = min(field.rows, _MOST_CLOSED_LINES)
    lines = _FEWEST_AREA_LINES
    if most > lines and not _is_surely_short(text, lines * room.text_width, ruler):
        lines = max(lines, _line_count(text, most, room.text_width, ruler))
    return lines * room.line_spacing + room.padding


def _is_surely_short(text: str, width: int, ruler: Ruler) -> bool:
    # Nearly all of thousands are, and can be told so without adding up their letters. A line end, and any
    # other control character, is not printable.
    return len(text) * ruler.widest < width and text.isascii() and text.isprintable()


def _line_count(text: str, most: int, width: int, ruler: Ruler) -> int:
    count = 0
    for line in shown_lines(text).split("\n"):
        # An estimate is enough: what does not fit is elided here and scrolls in the editor.
        count += 1 + int(ruler.width_of(line[:1000]) / max(1, width))
        if count >= most:
            return most
    return count
