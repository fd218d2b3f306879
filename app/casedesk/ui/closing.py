"""Closing the window: nothing typed is dropped, and no running save is cut off, without a question."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from casedesk.session.drafts import DraftsState
from casedesk.session.editor import EditorState, Phase
from casedesk.session.offline import is_gone
from casedesk.session.report import Verdict
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.stores.stores import Stores
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.theme import px

_NAMED_CASES = 6


class Closing(DialogFrame):
    """Decide whether the window may close, and ask where it may not.

    What was typed is on disk by then, so that closing loses nothing but by the user's own word.

    Signals:
        agreed: Ask the window to close again; this time it may.
    """

    agreed = Signal()

    def __init__(self, stores: Stores, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=640)
        self.setObjectName("closing")
        self.setWindowTitle(self.tr("Close Casedesk"))
        self._stores = stores
        self._is_agreed = False
        self._is_saving_all = False
        self._was_saving = False
        self._is_leaving = False
        self._title = PlainLabel("", "title", self, wraps=True)
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        self._keep = Button(self.tr("&Keep editing"), parent=self)
        self._keep.setObjectName("keepEditing")
        self._drop = Button(self.tr("&Discard and close"), "danger", parent=self)
        self._drop.setObjectName("discardAndClose")
        self._leave = Button(self.tr("&Close and keep drafts"), parent=self)
        self._leave.setObjectName("closeAndKeepDrafts")
        self._stop = Button(self.tr("Sto&p saving"), parent=self)
        self._stop.setObjectName("stopSavingAndClose")
        self._save = Button("", "primary", parent=self)
        self._save.setObjectName("saveAndClose")
        self._keep.clicked.connect(self._on_keep_clicked)
        self._drop.clicked.connect(self._on_drop_clicked)
        self._leave.clicked.connect(self._on_leave_clicked)
        self._stop.clicked.connect(self._on_stop_clicked)
        self._save.clicked.connect(self._on_save_clicked)
        stores.cases.state_changed.connect(self._on_cases_state_changed)
        stores.drafts.settled.connect(self._on_drafts_settled)
        stores.drafts.state_changed.connect(self._on_drafts_state_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        sign = IconLabel("warning", "changed", 24, self)
        buttons = button_row(self._keep, self._leave, self._stop, self._save)
        # Apart from the others, so that it is not pressed in their place.
        buttons.insertWidget(0, self._drop)
        self.rows.addLayout(heading(sign, self._title, self._sentence))
        self.rows.addSpacing(px(8))
        self.rows.addLayout(buttons)

    def may_close(self) -> bool:
        """Return whether nothing would be lost; asks where something would."""
        sheets = self._stores.cases.sheets
        if self._is_agreed or not (sheets.is_saving() or sheets.unsaved()):
            return True
        self._is_saving_all = False
        self._is_leaving = False
        self._stores.drafts.flush()
        self._render()
        default = self._save if self._save.isVisibleTo(self) else self._keep
        default.setDefault(True)
        default.setFocus()
        self.open()
        return False

    def _render(self) -> None:
        cases = self._stores.cases
        is_saving, unsaved = cases.sheets.is_saving(), cases.sheets.unsaved()
        self._was_saving = is_saving
        self._title.render_text(_saving_title() if is_saving else _unsaved_title(len(unsaved)))
        is_kept = self._stores.drafts.state.trouble is None
        self._sentence.render_text(
            _saving_sentence() if is_saving else _unsaved_sentence(unsaved, is_kept=is_kept)
        )
        self._drop.setVisible(not is_saving)
        self._leave.setVisible(is_kept and not is_saving)
        # Only the save of the case in view can be stopped from here.
        self._stop.setVisible(cases.state.phase is Phase.SAVING)
        # What somebody else typed, who was signed in before, cannot be saved in this user's name.
        can_save = len(unsaved) == len(cases.sheets.edit_counts()) and cases.state.phase is not Phase.LOADING
        can_save = can_save and not self._stores.offline.state.is_offline
        # Who wants to see first what the portal will do is not asked to save all at one blow.
        can_save = can_save and not self._stores.review.is_always
        can_save = can_save and not any(map(is_gone, unsaved))
        self._save.setVisible(can_save and not is_saving)
        self._save.setText(_save_words(len(unsaved)))

    @Slot()
    def _on_keep_clicked(self) -> None:
        self.reject()
        counts = self._stores.cases.sheets.edit_counts()
        # A case that the list does not show, because it was deleted, is found in no other way.
        if counts and self._stores.cases.state.case_id not in counts:
            self._stores.open_case(next(iter(counts)))

    @Slot()
    def _on_drop_clicked(self) -> None:
        self._stores.drafts.discard_all()
        self._agree()

    @Slot()
    def _on_leave_clicked(self) -> None:
        self._is_leaving = True
        self._stores.drafts.flush()
        if not self._stores.drafts.is_busy:
            self._on_drafts_settled()

    @Slot()
    def _on_drafts_settled(self) -> None:
        if not self._is_leaving or not self.isVisible():
            return
        self._is_leaving = False
        if self._stores.drafts.state.trouble is None:
            self._agree()

    @Slot(object)
    def _on_drafts_state_changed(self, _state: DraftsState) -> None:
        # What was promised may no longer hold, or may hold again.
        if self.isVisible():
            self._render()

    @Slot()
    def _on_stop_clicked(self) -> None:
        self._is_saving_all = False
        self._stores.cases.cancel_save()

    @Slot()
    def _on_save_clicked(self) -> None:
        self._is_saving_all = True
        self._save_next()

    def _save_next(self) -> None:
        case_id = next(iter(self._stores.cases.sheets.edit_counts()))
        self._stores.open_case(case_id)
        self._stores.cases.save()

    @Slot(object)
    def _on_cases_state_changed(self, state: EditorState) -> None:
        if not self.isVisible():
            return
        was_saving, self._was_saving = self._was_saving, self._stores.cases.sheets.is_saving()
        if self._was_saving or not was_saving:
            self._render()
        else:
            self._go_on_after_save(state)

    def _go_on_after_save(self, state: EditorState) -> None:
        sheets = self._stores.cases.sheets
        if _has_something_to_say(state):
            # It must not stay hidden behind this question, let alone vanish with the window.
            self.reject()
        elif not sheets.unsaved():
            self._agree()
        elif self._is_saving_all and sheets.edit_counts():
            self._save_next()
        else:
            self._render()

    def _agree(self) -> None:
        self._is_agreed = True
        self.accept()
        self.agreed.emit()


def _has_something_to_say(state: EditorState) -> bool:
    is_all_well = state.report is None or state.report.verdict is Verdict.SAVED
    is_asked = bool(state.consents) or (state.clash is not None and state.clash.is_asked)
    return is_asked or state.notice is not None or not is_all_well


def _save_words(count: int) -> str:
    return one_or_many(
        count,
        QCoreApplication.translate("Closing", "&Save and close"),
        QCoreApplication.translate("Closing", "&Save all and close"),
    )


def _saving_title() -> str:
    return QCoreApplication.translate("Closing", "A case is being saved")


def _saving_sentence() -> str:
    return QCoreApplication.translate(
        "Closing", "The window closes as soon as the portal has answered and nothing is left to save."
    )


def _unsaved_title(count: int) -> str:
    return one_or_many(
        count,
        QCoreApplication.translate("Closing", "One case has changes that are not saved"),
        QCoreApplication.translate("Closing", "%n cases have changes that are not saved", "", count),
    )


def _unsaved_sentence(sheets: tuple[EditorState, ...], *, is_kept: bool) -> str:
    names = [f"•  {shortened(sheet.base.title)}" for sheet in sheets[:_NAMED_CASES] if sheet.base]
    if len(sheets) > _NAMED_CASES:
        names.append("•  …")
    if is_kept and any(map(is_gone, sheets)):
        fate = QCoreApplication.translate(
            "Closing",
            "They are kept as drafts on this computer. Those of a case that is no longer there can be copied"
            " as text, now or when Casedesk is started again.",
        )
    elif is_kept:
        fate = QCoreApplication.translate(
            "Closing", "They are kept as drafts on this computer, and are there again when you open the case."
        )
    else:
        fate = QCoreApplication.translate(
            "Closing",
            "They are kept only while the program runs, for this computer cannot keep drafts at the moment.",
        )
    return "\n".join((*names, "", fate))
