"""Newer versions in words."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from casedesk.portal.updates import UpdateNotice, UpdateTrouble
from casedesk.session.updates import UpdateState
from casedesk.ui.primitives.banner import BannerAction, BannerContent

OPEN_PAGE = "open page"
_SHOWN_NOTES = 300


def notice_content(notice: UpdateNotice) -> BannerContent:
    """Say that there is a newer version; nothing happens until the user opens its page."""
    title = QCoreApplication.translate("Updates", "Casedesk {version} is there").format(
        version=notice.version
    )
    notes = " ".join(notice.notes.split())
    is_long = len(notes) > _SHOWN_NOTES
    shown = notes[:_SHOWN_NOTES].rstrip() + "…" if is_long else notes
    action = BannerAction(OPEN_PAGE, QCoreApplication.translate("Updates", "Open its page"))
    details = f"{notice.page}\n\n{notice.notes}" if is_long else notice.page
    return BannerContent("info", title, shown, (action,), details)


def state_words(state: UpdateState) -> str:
    """Say what came of asking; "" while nothing has been asked."""
    if state.is_asking:
        return QCoreApplication.translate("Updates", "Asking…")
    if state.trouble is not None:
        return trouble_words(state.trouble)
    if state.notice is not None:
        words = QCoreApplication.translate("Updates", "Casedesk {version} is there. The window says where.")
        return words.format(version=state.notice.version)
    if state.is_newest:
        return QCoreApplication.translate("Updates", "There is no newer version.")
    if state.memory.asked_at is None:
        return ""
    at = QDateTime.fromSecsSinceEpoch(int(state.memory.asked_at.timestamp()))
    shown = QLocale().toString(at, QLocale.FormatType.ShortFormat)
    return QCoreApplication.translate("Updates", "Last asked: {time}").format(time=shown)


def trouble_words(trouble: UpdateTrouble) -> str:
    """Say why nothing is known of newer versions."""
    match trouble:
        case UpdateTrouble.NO_ADDRESS:
            return QCoreApplication.translate("Updates", "This is not a web address.")
        case UpdateTrouble.NOT_HTTPS:
            return QCoreApplication.translate("Updates", "The address must begin with https://.")
        case UpdateTrouble.UNREACHABLE:
            return QCoreApplication.translate("Updates", "Nothing could be read at this address.")
        case UpdateTrouble.NO_NOTICE:
            return QCoreApplication.translate(
                "Updates", "What is at this address is not a notice of a version."
            )
        case UpdateTrouble.NOT_SIGNED:
            return QCoreApplication.translate(
                "Updates",
                "The notice at this address does not come from the makers of Casedesk. It is not believed.",
            )
        case UpdateTrouble.OUTDATED:
            return QCoreApplication.translate(
                "Updates",
                "The notice at this address is an old one, so nobody knows whether there is a newer version.",
            )
