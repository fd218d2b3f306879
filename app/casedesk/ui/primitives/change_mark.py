"""The mark beside a changed field: a dot, what it was, and a button to reset it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from casedesk.ui.primitives.buttons import IconButton
from casedesk.ui.primitives.text import ElidedLabel, IconLabel
from casedesk.ui.text.quoting import quoted
from casedesk.ui.theme import px


class ChangeMark(QWidget):
    """Says that a field was changed, and from what.

    It keeps its room while it has nothing to say, so that typing moves nothing.

    Signals:
        reset_requested: The field shall be again what it was.
    """

    reset_requested = Signal()

    def __init__(self, field_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._dot = IconLabel("dot", "changed", 20, self)
        self._words = ElidedLabel("", "changed", self)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reset = IconButton("reset", "", role="changed", size="compact", parent=self)
        self._reset.clicked.connect(self.reset_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(2))
        layout.addWidget(self._dot)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignRight)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.set_field_name(field_name)
        self.render(None)

    def set_field_name(self, field_name: str) -> None:
        """Name the field for assistive technology and in the button's tooltip."""
        self._reset.set_words(
            self.tr("Reset {field}").format(field=quoted(field_name)) if field_name else self.tr("Reset")
        )

    def render(self, was: str | None) -> None:  # type: ignore[override]  # hides QWidget.render on purpose
        """Show what the field was, "" being empty; None when it is unchanged."""
        self.setVisible(was is not None)
        if was is not None:
            self._words.render_text(
                self.tr("was {value}").format(value=quoted(was)) if was else self.tr("was empty")
            )
