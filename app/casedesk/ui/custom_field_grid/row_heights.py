"""The heights of rows: one for all, but for long texts, which grow with their lines."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView

from casedesk.domain.custom_field import FieldKind
from casedesk.domain.ids import FieldId
from casedesk.ui.custom_field_grid import cell_layout
from casedesk.ui.custom_field_grid.fields import Field
from casedesk.ui.custom_field_grid.sheet import Line, Sheet


class RowHeights:
    """Measures long texts once for each width and font, and tells a header."""

    def __init__(self, sheet: Sheet, header: QHeaderView) -> None:
        self._sheet = sheet
        self._header = header
        self._width = 0
        # Measuring thousands of texts at every stroke in the filter would stall the window.
        self._measured: dict[FieldId, tuple[str, int]] = {}

    def measure_anew(self, width: int) -> None:
        """Forget what was measured: the column is `width` wide from now on, or the font is another."""
        self._width = width
        self._measured.clear()

    def fit(self, first: int, last: int, metrics: QFontMetrics) -> None:
        """Give rows the height that they need; nothing is known before the column has a width."""
        if not self._width:
            return
        single = cell_layout.row_height()
        # Silently: thousands of announcements would lay the table out thousands of times.
        with QSignalBlocker(self._header):
            for row, line in enumerate(self._sheet.lines[first : last + 1], first):
                height = self._area_height(line, metrics) or single
                # After a reset the header still has the heights of rows that are now others.
                if self._header.sectionSize(row) != height:
                    self._header.resizeSection(row, height)

    def _area_height(self, line: Line, metrics: QFontMetrics) -> int:
        if not isinstance(line, Field) or line.kind is not FieldKind.TEXT_AREA or line.is_vanished:
            return 0
        text = self._sheet.text_of(line)
        measured_text, height = self._measured.get(line.id, (None, 0))
        if text != measured_text:
            height = cell_layout.area_height(line, text, self._width, metrics)
            self._measured[line.id] = (text, height)
        return height
