"""The heights of rows: one for all, but for long texts, which grow with their lines."""

from bisect import bisect_left, bisect_right
from operator import itemgetter

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from casedesk.domain.ids import FieldId
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.fields import Field
from casedesk.ui.custom_field_grid.sheet import Sheet
from casedesk.ui.primitives.ruler import Ruler


class RowHeights:
    """Measures long texts once for each width and font, and tells a header."""

    def __init__(self, sheet: Sheet, header: QHeaderView) -> None:
        self._sheet = sheet
        self._header = header
        self._width = 0
        self._ruler: Ruler | None = None
        # Measuring thousands of texts at every stroke in the filter would stall the window.
        self._measured: dict[FieldId, tuple[str, int]] = {}

    def measure_anew(self, width: int) -> None:
        """Forget what was measured: the column is `width` wide from now on, or the font is another."""
        self._width = width
        self._ruler = None
        self._measured.clear()

    def fit(self, first: int, last: int, metrics: QFontMetrics) -> None:
        """Give rows the height that they need; nothing is known before the column has a width."""
        if not self._width:
            return
        areas = self._sheet.areas
        if self._ruler is None:
            self._ruler = Ruler(metrics)
        # Silently: thousands of announcements would lay the table out thousands of times.
        with QSignalBlocker(self._header):
            if first == 0 and last == len(self._sheet.lines) - 1:
                # After a reset the header still has the heights of rows that are now others. Qt itself
                # gives all of them one height; to ask for each from here took longer than to paint them.
                self._header.setDefaultSectionSize(cell_layout.row_height())
            room = cell_layout.area_room(self._width, metrics.lineSpacing())
            start, end = bisect_left(areas, first, key=_row), bisect_right(areas, last, key=_row)
            for row, field in areas[start:end]:
                height = self._area_height(field, room, self._ruler)
                if self._header.sectionSize(row) != height:
                    self._header.resizeSection(row, height)

    def _area_height(self, field: Field, room: cell_layout.AreaRoom, ruler: Ruler) -> int:
        text = self._sheet.text_of(field)
        measured_text, height = self._measured.get(field.id, (None, 0))
        if text != measured_text:
            height = cell_layout.area_height(field, text, room, ruler)
            self._measured[field.id] = (text, height)
        return height


_row = itemgetter(0)
