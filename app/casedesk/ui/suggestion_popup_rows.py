"""Rows of people and companies, as the pop-up, the participants and the access list show them."""

from collections.abc import Callable, Sequence
from enum import Enum
from html import escape
from itertools import chain, groupby
from typing import Any, overload

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt, Slot

from casedesk.ui.palette import ColorName

RowKey = int | str
_Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

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


class Rows(Sequence[Row]):
    """Rows that are made when somebody looks at them: a case can have thousands of participants.

    Args:
        keys: The key of each row.
        contents: What each row is made of; two of them are equal where their rows are.
        make: Makes a row of its content.
    """

    __slots__ = ("_make", "contents", "keys")

    def __init__(
        self, keys: Sequence[RowKey], contents: Sequence[object], make: Callable[[Any], Row]
    ) -> None:
        self.keys = tuple(keys)
        self.contents = tuple(contents)
        self._make = make

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> "Rows": ...

    def __getitem__(self, place: int | slice) -> "Row | Rows":
        if isinstance(place, slice):
            return Rows(self.keys[place], self.contents[place], self._make)
        return self._make(self.contents[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rows) and self.keys == other.keys and self.contents == other.contents

    __hash__ = None  # type: ignore[assignment]  # no more than a list has one

    def place_of(self, key: RowKey | None) -> int | None:
        """Return where the row with this key stands; None where there is none."""
        return self.keys.index(key) if key in self.keys else None

    def joined(self, *more: "Rows") -> "Rows":
        """Return these rows and others of the kind behind them."""
        keys = chain(self.keys, *(rows.keys for rows in more))
        contents = chain(self.contents, *(rows.contents for rows in more))
        return Rows(tuple(keys), tuple(contents), self._make)


def made_rows(rows: Sequence[Row]) -> Rows:
    """Return rows that have been made already, as they are; lists of few need nothing more."""
    return rows if isinstance(rows, Rows) else Rows([row.key for row in rows], rows, _itself)


class RowModel(QStringListModel):
    """A list of rows in which only what differs is announced, so that selection and scrolling survive.

    Nothing is kept in Qt's own list of texts but how many there are: a view asks for the length with every
    row that it lays out, after each announcement anew, and to ask Python took 25 times as long.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = self._next = made_rows(())
        self._readers: dict[int, Callable[[Row], object]] = {
            int(Qt.ItemDataRole.DisplayRole): _title,
            ROW_ROLE: _itself,
            int(Qt.ItemDataRole.AccessibleTextRole): _spoken,
            int(Qt.ItemDataRole.AccessibleDescriptionRole): _tip,
            int(Qt.ItemDataRole.ToolTipRole): _tool_tip,
        }
        # Connected first, so told first: whoever else hears of rows that came or went finds them so.
        self.rowsRemoved.connect(self._on_length_changed)
        self.rowsInserted.connect(self._on_length_changed)

    @property
    def rows(self) -> Rows:
        """What is shown now."""
        return self._rows

    def row_at(self, index: _Index) -> Row | None:
        """Return the row behind an index; None for an invalid one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let rows be chosen, and nothing else."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a row."""
        reader = self._readers.get(int(role))
        row = None if reader is None else self.row_at(index)
        return None if row is None or reader is None else reader(row)

    def setData(self, _index: _Index, _value: object, _role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Change nothing: rows are what they are made of."""
        return False

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; cheap and silent where they are the same."""
        new, old = made_rows(rows), self._rows
        if new == old:
            return
        head = _common(old.keys, new.keys)
        tail = _common(old.keys[head:][::-1], new.keys[head:][::-1])
        self._replace(head, len(old) - tail, new, len(new) - tail)
        self._announce(head, tail, old, new)

    def _replace(self, first: int, old_end: int, new: Rows, new_end: int) -> None:
        # Rows that stay keep their old content until the last step, for only that one announces content.
        head, tail = self._rows[:first], self._rows[old_end:]
        if old_end > first:
            self._next = head.joined(tail)
            self.removeRows(first, old_end - first)
        if new_end > first:
            # Where there were none yet, the new ones say how rows are made.
            self._next = head.joined(new[first:new_end], tail) if head or tail else new[first:new_end]
            self.insertRows(first, new_end - first)
        self._rows = new

    def _announce(self, head: int, tail: int, old: Rows, new: Rows) -> None:
        end = len(new) - tail
        was = (*old.contents[:head], *old.contents[len(old) - tail :])
        places = (*range(head), *range(end, len(new)))
        changed = [place for place, before in zip(places, was, strict=True) if new.contents[place] != before]
        # Rows side by side go together: a save fades and lights up thousands, and each signal costs.
        for _, run in groupby(enumerate(changed), _distance):
            first, *others = (place for _, place in run)
            self.dataChanged.emit(self.index(first), self.index(others[-1] if others else first))

    @Slot()
    def _on_length_changed(self) -> None:
        self._rows = self._next


def _distance(pair: tuple[int, int]) -> int:
    count, place = pair
    return place - count


def _common(first: Sequence[RowKey], second: Sequence[RowKey]) -> int:
    for place, (one, other) in enumerate(zip(first, second, strict=False)):
        if one != other:
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
