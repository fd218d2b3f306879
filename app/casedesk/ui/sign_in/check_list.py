"""The list of checks: what has to hold before somebody can work on a portal, and how far that is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.session.probe_events import Check
from casedesk.session.wizard import CHECKS, Mark, WizardState
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.sign_in.check_words import check_name, mark_words
from casedesk.ui.theme import px

_ICONS: dict[Mark, tuple[str, ColorName]] = {
    Mark.WAITING: ("minus", "quiet"),
    Mark.RUNNING: ("refresh", "accent"),
    Mark.PASSED: ("success", "good"),
    Mark.ASKING: ("help", "changed"),
    Mark.FAILED: ("error", "danger"),
}


class CheckList(QFrame):
    """Show the checks one below the other, each with what became of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._rows = {check: _CheckRow(check, self) for check in CHECKS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(24), px(12), px(16))
        layout.setSpacing(px(12))
        for row in self._rows.values():
            layout.addWidget(row)
        layout.addStretch(1)

    def render(self, state: WizardState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show how each check is going."""
        is_open = state.place.address.startswith("http:")
        for check, row in self._rows.items():
            mark = state.mark(check)
            row.render_mark(mark, is_unencrypted=is_open and check is Check.ENCRYPTION)


class _CheckRow(QWidget):
    def __init__(self, check: Check, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"check {check.value}")
        self._name = check_name(check)
        self._icon = IconLabel("minus", "quiet", 16, self)
        self._title = PlainLabel(self._name, "label", self, wraps=True)
        self._words = PlainLabel("", "quiet", self, wraps=True)
        self._icon.setFixedHeight(self._title.fontMetrics().height())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    def render_mark(self, mark: Mark, *, is_unencrypted: bool) -> None:
        words = mark_words(mark, is_unencrypted=is_unencrypted)
        warns = is_unencrypted and mark is Mark.PASSED
        self._icon.render_icon(*(("warning", "changed") if warns else _ICONS[mark]))
        self._title.render_text(self._name, "label" if mark is Mark.WAITING else "normal")
        self._words.render_text(words)
        self.setAccessibleName(f"{self._name}: {words}")
