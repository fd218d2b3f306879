"""What is pending after the portal answers again: the cases with changes that are not saved."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.ids import CaseId
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import ElidedLabel, IconLabel, PlainLabel
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.theme import px

MOST_SHOWN = 12


class PendingDialog(DialogFrame):
    """List the cases, each with a button that opens it.

    Signals:
        case_requested: Show this case; carries its id.
    """

    case_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.setObjectName("pendingDialog")
        self.setWindowTitle(self.tr("Not saved yet"))
        title = PlainLabel(self.tr("Changes that are not saved"), "title", self, wraps=True)
        sentence = PlainLabel(
            self.tr("Open each case, look at what others have changed meanwhile, and save it."),
            parent=self,
            wraps=True,
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        self._parts: list[_Line] = []
        self._more = PlainLabel("", "quiet", self)
        self._close = Button(self.tr("&Close"), parent=self)
        self._close.clicked.connect(self.reject)
        self.rows.addLayout(heading(IconLabel("edit", "changed", 24, self), title, sentence))
        self.rows.addLayout(self._lines)
        self.rows.addWidget(self._more)
        self.rows.addLayout(button_row(self._close))

    def ask(self, cases: tuple[tuple[CaseId, str, int], ...]) -> None:
        """Show these cases: id, title, and how many changes."""
        for line in self._parts:
            line.widget.setParent(None)
            line.widget.deleteLater()
            line.deleteLater()
        self._parts = [_Line(self, *each) for each in cases[:MOST_SHOWN]]
        for line in self._parts:
            self._lines.addWidget(line.widget)
            line.opened.connect(self._on_line_opened)
        rest = len(cases) - len(self._parts)
        self._more.setVisible(rest > 0)
        self._more.render_text(
            one_or_many(rest, self.tr("and one more"), self.tr("and %n more", "", max(rest, 0)))
        )
        self.open()

    @Slot(int)
    def _on_line_opened(self, case_id: int) -> None:
        self.accept()
        self.case_requested.emit(case_id)


class _Line(QObject):
    """One case and its button."""

    opened = Signal(int)

    def __init__(self, parent: PendingDialog, case_id: CaseId, title: str, count: int) -> None:
        super().__init__(parent)
        self._case_id = case_id
        self.widget = QWidget(parent)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        changes = one_or_many(count, self.tr("1 change"), self.tr("%n changes", "", count))
        button = Button(self.tr("Open"), parent=self.widget)
        button.setObjectName(f"openPending{case_id}")
        button.setAccessibleName(self.tr("Open “{title}”").format(title=title))
        button.clicked.connect(self._on_clicked)
        row.addWidget(ElidedLabel(title, "strong", self.widget), 1)
        row.addWidget(PlainLabel(changes, "quiet", self.widget))
        row.addWidget(button)

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self._case_id)
