"""Everything about reports that the window shows: bugs, a start that broke down, and diagnostics."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from casedesk.portal.report_keeper import LeftFault
from casedesk.session.bugs import BugsState
from casedesk.ui.report_dialog import ReportDialog, ReportWords
from casedesk.ui.stores.report_store import ReportStore
from casedesk.ui.text.counts import one_or_many

Diagnostics = Callable[[bool], str]
"""Writes the diagnostics; with the portal's name only where the user says so."""


class ReportView(QObject):
    """Connect the dialogs of reports to their store; each is made when it is first wanted."""

    def __init__(self, store: ReportStore, diagnostics: Diagnostics, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._diagnostics = diagnostics
        self._window = window
        store.bugs_changed.connect(self._on_store_bugs_changed)
        store.faults_changed.connect(self._on_store_faults_changed)
        store.written.connect(self._on_store_written)

    @cached_property
    def _bug(self) -> ReportDialog:
        dialog = self._dialog("bugDialog", _bug_words())
        dialog.rejected.connect(self._store.dismiss_bugs)
        return dialog

    @cached_property
    def _fault(self) -> ReportDialog:
        dialog = self._dialog("faultDialog", _fault_words())
        dialog.rejected.connect(self._store.dismiss_faults)
        return dialog

    @cached_property
    def _about(self) -> ReportDialog:
        dialog = self._dialog("diagnosticsDialog", _diagnostics_words())
        dialog.choice_changed.connect(self._on_about_choice_changed)
        return dialog

    def _dialog(self, name: str, words: ReportWords) -> ReportDialog:
        dialog = ReportDialog(name, words, self._window)
        dialog.save_requested.connect(self._store.write)
        return dialog

    @Slot()
    def show_diagnostics(self) -> None:
        """Show what a report of a fault should hold, to be copied."""
        self._about.show_report(self._diagnostics(False))

    @Slot(bool)
    def _on_about_choice_changed(self, names_portal: bool) -> None:
        self._about.show_report(self._diagnostics(names_portal))

    @Slot(object)
    def _on_store_bugs_changed(self, state: BugsState) -> None:
        if state.shown:
            text = "\n\n".join((*state.shown, self._diagnostics(False)))
            self._bug.show_report(text, _count_note(sum(state.shown.values())))

    @Slot(object)
    def _on_store_faults_changed(self, faults: tuple[LeftFault, ...]) -> None:
        if faults:
            reports = (fault.report for fault in faults)
            self._fault.show_report("\n\n".join((*reports, self._diagnostics(False))))

    @Slot(bool)
    def _on_store_written(self, has_failed: bool) -> None:
        trouble = self.tr("It cannot be written there") if has_failed else ""
        made = vars(self)
        for name in ("_bug", "_fault", "_about"):
            if name in made and made[name].isVisible():
                made[name].tell_saved(trouble)


def _count_note(count: int) -> str:
    if count == 1:
        return ""
    return one_or_many(
        count, "", QCoreApplication.translate("ReportView", "It has happened %n times so far.", "", count)
    )


def _bug_words() -> ReportWords:
    return ReportWords(
        QCoreApplication.translate("ReportView", "Fault in Casedesk"),
        QCoreApplication.translate("ReportView", "Something in Casedesk is wrong"),
        QCoreApplication.translate(
            "ReportView",
            "This is a fault of the program, not of what you did. Nothing that you typed is lost, and you can"
            " go on working. The report says where it happened; it holds nothing of your cases and is sent"
            " to nobody by itself.",
        ),
        "error",
        "danger",
        file_name="casedesk-fault.txt",
    )


def _fault_words() -> ReportWords:
    return ReportWords(
        QCoreApplication.translate("ReportView", "Fault in Casedesk"),
        QCoreApplication.translate("ReportView", "Casedesk broke down the last time"),
        QCoreApplication.translate(
            "ReportView",
            "The system ended the program. What you had typed is kept as drafts. The report says where it"
            " happened; it holds nothing of your cases, is sent to nobody by itself, and is deleted when you"
            " close this.",
        ),
        "warning",
        "changed",
        file_name="casedesk-breakdown.txt",
    )


def _diagnostics_words() -> ReportWords:
    return ReportWords(
        QCoreApplication.translate("ReportView", "Diagnostics"),
        QCoreApplication.translate("ReportView", "Diagnostics for a report"),
        QCoreApplication.translate(
            "ReportView",
            "What helps to find a fault: versions, screen, settings, and what the program did last. It holds"
            " nothing of your cases, no name and no password. Read it before you copy it.",
        ),
        choice=QCoreApplication.translate("ReportView", "&Name the portal’s host"),
        file_name="casedesk-diagnostics.txt",
    )
