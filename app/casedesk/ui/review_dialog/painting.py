"""The painter of a review: values on a few lines, effects on as many as they need."""

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
_VALUE_LINES = 3
_MOST_ROWS_WITH_LINES = 100
"""In a longer review every value is on one line: it has to be there at once, and to be looked through."""
_MIDDLE = Qt.TextElideMode.ElideMiddle
_SOFT: dict[EffectRole, ColorName] = {
    "changed": "changed_soft",
    "private": "private_soft",
    "danger": "danger_soft",
}


def margins() -> tuple[int, int]:
    """Return the room beside and above the text of a cell."""
    return px(9), px(7)


def row_heights(rows: tuple[ReviewRow, ...], font: QFont, widths: tuple[int, ...]) -> tuple[int, ...]:
    """Return how high each row has to be for what it says in columns of these widths."""
    side, above = margins()
    words, least = font.toString(), current_theme().metrics.control_height
    spacing, most = QFontMetrics(font).lineSpacing(), most_lines(len(rows))
    rooms = tuple(width - 2 * side for width in widths)
    heights = []
    for row in rows:
        height = sum(_height(text, word, words, rooms[-1]) for text, word in _paragraphs(row))
        if most > 1:
            values = zip((row.name, row.before, row.after), rooms, strict=False)
            lines = max(len(_value_lines(text, words, room, most)) for text, room in values)
            height = max(height, lines * spacing)
        heights.append(max(least, height + 2 * above))
    return tuple(heights)


def most_lines(row_count: int) -> int:
    """Return how many lines a value may take in a review of so many rows."""
    return _VALUE_LINES if row_count <= _MOST_ROWS_WITH_LINES else 1


@lru_cache(maxsize=1024)
def _value_lines(text: str, font_words: str, width: int, most: int) -> tuple[str, ...]:
    """Return a value in a few lines, the last of them elided where there is more."""
    font = QFont()
    font.fromString(font_words)
    line_of_text = _one_line(text)
    if most == 1:
        return (QFontMetrics(font).elidedText(line_of_text, _MIDDLE, width),)
    layout, _ = _broken_into_lines(line_of_text, font, width)
    # Positions of Qt count UTF-16 units, which are not Python's characters.
    units = line_of_text.encode("utf-16-le", "surrogatepass")
    starts = [2 * layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    shown = starts[:most]
    ends = (*shown[1:], len(units))
    lines = [
        units[start:end].decode("utf-16-le", "surrogatepass").strip()
        for start, end in zip(shown, ends, strict=True)
    ]
    lines[-1:] = [QFontMetrics(font).elidedText(line, _MIDDLE, width) for line in lines[-1:]]
    return tuple(lines)


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

    @property
    def _most_lines(self) -> int:
        return most_lines(len(self._model.rows))

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
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags = (side | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextSingleLine.value
        lines = _value_lines(str(index.data()), option.font.toString(), body.width(), self._most_lines)
        for number, line in enumerate(lines):
            place = body.translated(0, number * painter.fontMetrics().lineSpacing())
            painter.drawText(place, flags, line)

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
        shown = _value_lines(text, self._view.font().toString(), room, self._most_lines)
        return "\n" in text or " ".join(shown) != _one_line(text) or len(text) > _MOST_PAINTED_CHARACTERS


def _one_line(text: str) -> str:
    return " ".join(text[:_MOST_PAINTED_CHARACTERS].split())
