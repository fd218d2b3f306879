"""The painter of a review: values on one line, effects on as many as they need."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from casedesk.ui.palette import ColorName
from casedesk.ui.review_dialog.model import Column, Index, ReviewModel
from casedesk.ui.review_dialog.rows import ReviewRow, unasked_sentence
from casedesk.ui.text.effects import EffectRole, EffectWords
from casedesk.ui.theme import current_theme, px

_MOST_PAINTED_CHARACTERS = 1_000
_SOFT: dict[EffectRole, ColorName] = {
    "changed": "changed_soft",
    "private": "private_soft",
    "danger": "danger_soft",
}


def margins() -> tuple[int, int]:
    """Return the room beside and above the text of a cell."""
    return px(9), px(7)


def row_height(row: ReviewRow, font: QFont, width: int) -> int:
    """Return how high a row has to be for its effects in a column of this width."""
    side, above = margins()
    height = sum(_height(text, word, font.toString(), width - 2 * side) for text, word in _paragraphs(row))
    return max(current_theme().metrics.control_height, height + 2 * above)


@lru_cache(maxsize=512)
def _height(text: str, word: EffectWords | None, font_words: str, width: int) -> int:
    # Most rows of a long review say the same few things.
    font = QFont()
    font.fromString(font_words)
    return _broken_into_lines(text, font, width, word)[1]


def _paragraphs(row: ReviewRow) -> tuple[tuple[str, EffectWords | None], ...]:
    texts = tuple((effect.text, effect) for effect in row.effects)
    return (*texts, (unasked_sentence(), None)) if row.is_unasked else texts


def _broken_into_lines(
    text: str, font: QFont, width: int, word: EffectWords | None = None
) -> tuple[QTextLayout, int]:
    """Return a paragraph in lines, with its first word in its colour, and how high it is."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if word is not None:
        layout.setFormats([_word_format(word)])
    height = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, height))
        height += QFontMetrics(font).lineSpacing()
    layout.endLayout()
    return layout, height


def _word_format(words: EffectWords) -> QTextLayout.FormatRange:
    looks = QTextCharFormat()
    looks.setForeground(_ink(words))
    if words.stands_out:
        looks.setFontWeight(QFont.Weight.DemiBold)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = 0, len(words.word), looks
    return found


def _ink(words: EffectWords) -> QColor:
    return current_theme().color("text" if words.role == "quiet" else words.role)


class ReviewPainter(QStyledItemDelegate):
    """Paints the cells of a review; what stands out has its colour behind it and its word in front."""

    def __init__(self, model: ReviewModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row = self._model.rows[index.row()]
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option, row, Column(index.column()))
        side, above = margins()
        body = option.rect.adjusted(side, above, -side, -above)
        if index.column() == Column.EFFECTS:
            self._paint_effects(painter, option, body, row)
        else:
            self._paint_value(painter, option, body, index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReviewRow, column: Column
    ) -> None:
        theme, rect = current_theme(), option.rect
        marked = row.stands_out
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif marked is not None and column is Column.EFFECTS:
            painter.fillRect(rect, theme.color(_SOFT[marked.role]))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))

    def _paint_value(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, index: Index
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(current_theme().color("quiet" if index.column() == Column.BEFORE else "text"))
        line = _one_line(str(index.data()))
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, body.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = (side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(body, flags, shown)

    def _paint_effects(
        self, painter: QPainter, option: QStyleOptionViewItem, body: QRect, row: ReviewRow
    ) -> None:
        place = QPointF(body.topLeft())
        for text, word in _paragraphs(row):
            painter.setPen(current_theme().color("quiet" if word is None else "text"))
            layout, height = _broken_into_lines(text, option.font, body.width(), word)
            layout.draw(painter, place)
            place += QPointF(0, height)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a row of one line; the view sets the heights of others itself."""
        return QSize(option.rect.width(), current_theme().metrics.control_height)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show a value whole where some of it is hidden."""
        if event.type() == QEvent.Type.ToolTip and index.isValid() and not self._hides_some(index):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _hides_some(self, index: Index) -> bool:
        if index.column() == Column.EFFECTS:
            return False
        text = str(index.data())
        room = self._view.visualRect(index).width() - 2 * margins()[0]
        return "\n" in text or self._view.fontMetrics().horizontalAdvance(_one_line(text)) > room


def _one_line(text: str) -> str:
    return " ".join(text[:_MOST_PAINTED_CHARACTERS].split())
