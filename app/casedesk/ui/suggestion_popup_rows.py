"""Rows of people and companies, as the pop-up, the participants and the access list show them."""

from collections.abc import Callable, Sequence
from enum import Enum
from html import escape
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casedesk.ui.palette import ColorName

RowKey = int | str
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The role under which the model hands out the whole `Row`."""


class RowAction(Enum):
    """What the small button at the end of a row does."""

    REMOVE = "remove"
    RESTORE = "restore"


class Badge(Struct, frozen=True):
    """A word at the end of a row, such as "added"; the colour only repeats what the word says."""

    text: str
    color: ColorName = "quiet"
    background: ColorName | None = None


class Row(Struct, frozen=True):
    """One line of a list of people.

    Attributes:
        key: The id behind the row, unlike every other in its list.
        detail: Quiet text after the title.
        is_faded: It cannot be chosen, or is about to go.
        is_struck: The text is crossed out.
        tip: Why the row is as it is; shown and read in addition to its texts.
    """

    key: RowKey
    title: str
    detail: str = ""
    icon: str = "person"
    private_word: str = ""
    badges: tuple[Badge, ...] = ()
    is_faded: bool = False
    is_struck: bool = False
    action: RowAction | None = None
    tip: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row: everything that the eye can see."""
        parts = (self.title, self.detail, self.private_word, *(badge.text for badge in self.badges))
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """A list of rows in which only what differs is announced, so that selection and scrolling survive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._readers: dict[int, Callable[[Row], object]] = {
            int(Qt.ItemDataRole.DisplayRole): _title,
            ROW_ROLE: _itself,
            int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
            int(Qt.ItemDataRole.AccessibleDescriptionRole): _tip,
            int(Qt.ItemDataRole.ToolTipRole): _tool_tip,
        }

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown now."""
        return self._rows

    def row_at(self, index: _Index) -> Row | None:
        """Return the row behind an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a row."""
        row = self.row_at(index)
        reader = self._readers.get(int(role))
        return None if row is None or reader is None else reader(row)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; cheap and silent where they are the same."""
        new = tuple(rows)
        old = self._rows
        if new == old:
            return
        head = _common(old, new)
        tail = _common(old[head:][::-1], new[head:][::-1])
        self._replace(head, len(old) - tail, new, len(new) - tail)
        self._announce((*range(head), *range(len(new) - tail, len(new))), old, new)

    def _replace(self, first: int, old_end: int, new: tuple[Row, ...], new_end: int) -> None:
        # Rows that stay keep their old content until the last step, for only that one announces content.
        head, tail = self._rows[:first], self._rows[old_end:]
        if old_end > first:
            self.beginRemoveRows(_ROOT, first, old_end - 1)
            self._rows = head + tail
            self.endRemoveRows()
        if new_end > first:
            self.beginInsertRows(_ROOT, first, new_end - 1)
            self._rows = head + new[first:new_end] + tail
            self.endInsertRows()
        self._rows = new

    def _announce(self, places: Sequence[int], old: tuple[Row, ...], new: tuple[Row, ...]) -> None:
        before = {row.key: row for row in old}
        changed = [place for place in places if before[new[place].key] != new[place]]
        # Rows side by side go together: a save fades and lights up thousands, and each signal costs.
        for _, run in groupby(enumerate(changed), _distance):
            first, *others = (place for _, place in run)
            self.dataChanged.emit(self.index(first), self.index(others[-1] if others else first))


def _distance(pair: tuple[int, int]) -> int:
    count, place = pair
    return place - count


def _common(first: Sequence[Row], second: Sequence[Row]) -> int:
    for place, (one, other) in enumerate(zip(first, second, strict=False)):
        if one.key != other.key:
            return place
    return min(len(first), len(second))


def _title(row: Row) -> str:
    return row.title


def _itself(row: Row) -> Row:
    return row


def _spoken(row: Row) -> str:
    return row.spoken


def _tip(row: Row) -> str:
    return row.tip


def _tool_tip(row: Row) -> str:
    # Qt guesses rich text in tool tips; names come from the portal and must stay what they are.
    whole = "\n".join(part for part in (row.spoken, row.tip) if part)
    return "<p style='white-space:pre-line'>" + escape(whole).replace("\n", "<br>") + "</p>"
