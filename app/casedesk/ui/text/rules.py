"""Why the program does not send a save, in words."""

from PySide6.QtCore import QCoreApplication

from casedesk.planning.plan import Refusal, RefusalReason
from casedesk.ui.text.changes import Labels, field_label


def refusal_sentence(refusal: Refusal, labels: Labels) -> str:
    """Say one reason not to save, and what to do about it."""
    if refusal.reason is RefusalReason.FIELD_TOO_LONG and refusal.field_id is not None:
        return QCoreApplication.translate(
            "Rules", "{field} is too long for the portal, which keeps 65,535 bytes. Shorten it."
        ).format(field=field_label(labels, refusal.field_id))
    return _sentence(refusal.reason)


def _sentence(reason: RefusalReason) -> str:
    match reason:
        case RefusalReason.EMPTY_TITLE:
            return QCoreApplication.translate("Rules", "A case needs a title. Give it one.")
        case RefusalReason.FIELD_TOO_LONG:
            return QCoreApplication.translate(
                "Rules", "A custom field is too long for the portal. Shorten it."
            )
        case RefusalReason.MEMBERS_UNKNOWN:
            return QCoreApplication.translate(
                "Rules",
                "The portal does not say who all participants are, so they cannot be changed now. Refresh and"
                " try again.",
            )
        case _:
            return _rights_sentence(reason)


def _rights_sentence(reason: RefusalReason) -> str:
    words = {
        RefusalReason.MAY_NOT_EDIT: QCoreApplication.translate(
            "Rules", "You may not change title and custom fields of this case."
        ),
        RefusalReason.MAY_NOT_CHANGE_ACCESS: QCoreApplication.translate(
            "Rules", "Only its author or a CRM administrator can change who sees this case."
        ),
        RefusalReason.MAY_NOT_CHANGE_STATUS: QCoreApplication.translate(
            "Rules", "You may not close or reopen this case."
        ),
        RefusalReason.MAY_NOT_CHANGE_MEMBERS: QCoreApplication.translate(
            "Rules", "You may not change the participants of this case."
        ),
        RefusalReason.MAY_NOT_CHANGE_TAGS: QCoreApplication.translate(
            "Rules", "You may not change the tags of this case."
        ),
    }
    return words[reason]
