"""Rows of plain lists and of the pop-ups of completers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QCompleter, QStyledItemDelegate, QStyleOptionViewItem

from casedesk.ui.theme import current_theme


class RowDelegate(QStyledItemDelegate):
    """Rows of the height of all controls, whenever the list asks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size."""
        size = super().sizeHint(option, index)
        # A height from the style sheet would come too late: lists measure rows before they are styled.
        size.setHeight(current_theme().metrics.control_height)
        return size


def dress_popup(completer: QCompleter) -> None:
    """Give a completer's pop-up our rows and edge."""
    popup = completer.popup()
    if popup is None:
        return
    popup.setProperty("role", "popup")
    popup.setItemDelegate(RowDelegate(popup))
