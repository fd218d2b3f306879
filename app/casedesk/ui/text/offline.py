"""Sentences about working without a connection, and about what is pending afterwards."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from casedesk.session.offline import OfflineState
from casedesk.ui.primitives.banner import BannerAction, BannerContent
from casedesk.ui.text.counts import one_or_many

TRY, SHOW = "try", "show"


def moment_words(at: datetime) -> str:
    """Return a moment as the user's country writes it, today by its time alone."""
    local = at.astimezone()
    shown = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    if local.date() == datetime.now().astimezone().date():
        return QLocale().toString(shown.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def cut_off_content(state: OfflineState, as_of: datetime | None) -> BannerContent:
    """Say that the portal cannot be reached, what is shown, and what becomes of edits."""
    if as_of is None:
        shown = ""
    else:
        shown = QCoreApplication.translate(
            "Offline", "This case is shown as it was read at {moment}."
        ).format(moment=moment_words(as_of))
    fate = QCoreApplication.translate(
        "Offline",
        "What you change is kept as a draft on this computer. Nothing is sent before the portal answers"
        " again and you save.",
    )
    words = (
        QCoreApplication.translate("Offline", "Trying…")
        if state.is_trying
        else QCoreApplication.translate("Offline", "Try now")
    )
    return BannerContent(
        "warning",
        QCoreApplication.translate("Offline", "Not connected"),
        f"{shown} {fate}".strip(),
        (BannerAction(TRY, words),),
        is_dismissable=False,
    )


def pending_content(count: int) -> BannerContent:
    """Say that the portal answers again, and how many cases are not saved."""
    sentence = one_or_many(
        count,
        QCoreApplication.translate("Offline", "One case has changes that are not saved."),
        QCoreApplication.translate("Offline", "%n cases have changes that are not saved.", "", count),
    )
    show = BannerAction(SHOW, QCoreApplication.translate("Offline", "Show them…"))
    title = QCoreApplication.translate("Offline", "Connected again")
    return BannerContent("info", title, sentence, (show,))


def list_as_of(at: datetime) -> str:
    """Say of when the rows of the list are."""
    text = QCoreApplication.translate("Offline", "These cases are shown as they were read until {moment}.")
    return text.format(moment=moment_words(at))
