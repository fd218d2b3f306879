"""Scenes of the tour about the program's own faults: the report of one, and diagnostics."""

from casedesk.bootstrap.tour.director import Scenario, Until
from casedesk.bootstrap.tour.main_job import SETTLE_MS, Stage
from casedesk.log.redaction import frames_of
from casedesk.ui.report_dialog import ReportDialog
from casedesk.ui.stores.report_store import ReportStore


def bug(stage: Stage, reports: ReportStore) -> Scenario:
    """The program has a fault; it says so itself and shows the report."""
    try:
        raise LookupError("a fault made for the tour")  # noqa: TRY301  it wants a frame to tell of
    except LookupError as error:
        report = f"Nobody expected this error.\n{frames_of(error)}"
    reports.take_bug(report)
    yield Until("the report is shown", lambda: stage.hands.shows("bugDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("The program has a fault; it says that it is its own, and shows the report")
    stage.album.picture("21-bug")
    stage.hands.find(ReportDialog, "bugDialog").reject()


def diagnostics(stage: Stage) -> Scenario:
    """Look at what a report of a fault should hold before it is copied."""
    stage.hands.window.connection.chip.diagnostics_requested.emit()
    yield Until("they are shown", lambda: stage.hands.shows("diagnosticsDialog"), settle_ms=SETTLE_MS)
    stage.album.tell("Diagnostics are shown before they are copied; the portal is named only if one says so")
    stage.album.picture("22-diagnostics")
    stage.hands.find(ReportDialog, "diagnosticsDialog").reject()
