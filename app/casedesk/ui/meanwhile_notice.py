"""The notice above the form: what somebody else changed that the user has changed as well."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casedesk.planning.merge import Conflict
from casedesk.session.editor import EditorState
from casedesk.session.meanwhile import undecided
from casedesk.ui.conflict_dialog.words import conflict_name, theirs_sentence
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel, set_property
from casedesk.ui.text.changes import Labels, labels_of
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.theme import px

SHOWN = 3
"""How many things are named; a save asks about all of them."""


class MeanwhileNotice(QWidget):
    """Name what both sides changed, with a button to take the other side's.

    Signals:
        theirs_requested: Let the other side have it; carries a `Conflict`.
    """

    theirs_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meanwhileNotice")
        self._shown: tuple[tuple[Conflict, ...], bool] = ((), False)
        self._frame = QFrame(self)
        self._frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        set_property(self._frame, "banner", "info")
        self._title = PlainLabel("", "strong", self._frame, wraps=True)
        self._lines = [_Line(self._frame) for _ in range(SHOWN)]
        self._more = PlainLabel("", "normal", self._frame, wraps=True)
        for line in self._lines:
            line.theirs_requested.connect(self.theirs_requested)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        sign = IconLabel("people", "accent", 20, self._frame)
        sign.setFixedHeight(px(24))
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.setContentsMargins(0, px(3), 0, px(1))
        for widget in (self._title, *self._lines, self._more):
            words.addWidget(widget)
        inner = QHBoxLayout(self._frame)
        inner.setContentsMargins(px(12), px(8), px(12), px(10))
        inner.setSpacing(px(12))
        inner.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._frame)

    def render(self, state: EditorState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show what clashes and is not being asked about already, or nothing."""
        is_asked = state.clash is not None and state.clash.is_asked
        conflicts = () if is_asked else undecided(state)
        wanted = (conflicts, state.can_edit_now)
        if wanted == self._shown:
            return
        self._shown = wanted
        if conflicts:
            self._show_lines(conflicts, labels_of(state.definitions), is_enabled=state.can_edit_now)
        self.setVisible(bool(conflicts))

    def _show_lines(self, conflicts: tuple[Conflict, ...], labels: Labels, *, is_enabled: bool) -> None:
        self._title.render_text(_title(len(conflicts)))
        for at, line in enumerate(self._lines):
            line.render(conflicts[at] if at < len(conflicts) else None, labels, is_enabled=is_enabled)
        rest = len(conflicts) - SHOWN
        self._more.setVisible(rest > 0)
        if rest > 0:
            self._more.render_text(_more(rest))


class _Line(QWidget):
    """One thing that both sides changed."""

    theirs_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._conflict: Conflict | None = None
        self._words = PlainLabel("", "normal", self, wraps=True)
        self._take = Button(self.tr("Take theirs"), parent=self)
        self._take.setObjectName("takeTheirs")
        self._take.clicked.connect(self._on_take_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self._words, 1)
        row.addWidget(self._take)

    def render(self, conflict: Conflict | None, labels: Labels, *, is_enabled: bool) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show what the other side has made of it, or nothing."""
        self._conflict = conflict
        self.setVisible(conflict is not None)
        self._take.setEnabled(is_enabled)
        if conflict is not None:
            self._words.render_text(theirs_sentence(conflict, labels))
            name = self.tr("Take theirs: {name}").format(name=conflict_name(conflict, labels))
            self._take.setAccessibleName(name)

    @Slot()
    def _on_take_clicked(self) -> None:
        if self._conflict is not None:
            self.theirs_requested.emit(self._conflict)


def _title(count: int) -> str:
    return one_or_many(
        count,
        QCoreApplication.translate(
            "MeanwhileNotice", "This has changed on the portal as well. Yours stays until you decide or save:"
        ),
        QCoreApplication.translate(
            "MeanwhileNotice",
            "%n things have changed on the portal as well. Yours stay until you decide or save:",
            "",
            count,
        ),
    )


def _more(count: int) -> str:
    return one_or_many(
        count,
        QCoreApplication.translate("MeanwhileNotice", "and 1 more, which saving asks about"),
        QCoreApplication.translate("MeanwhileNotice", "and %n more, which saving asks about", "", count),
    )
