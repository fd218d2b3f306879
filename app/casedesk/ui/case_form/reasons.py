"""Why a part of the form is read-only, and what the user may do with a case, in words."""

from PySide6.QtCore import QCoreApplication

from casedesk.planning.portal_rules import Rights, RightsReason


def edit_reason(rights: Rights) -> str:
    """Return why title and custom fields cannot be changed; "" where they can."""
    if rights.edit_refusal is RightsReason.READS_ONLY:
        return QCoreApplication.translate(
            "CaseForm", "You see this case, but its author has not let you change title and custom fields."
        )
    return _guest_reason(rights.edit_refusal)


def access_reason(rights: Rights) -> str:
    """Return why the access cannot be changed; "" where it can."""
    if rights.access_refusal is RightsReason.NOT_OWNER:
        return QCoreApplication.translate(
            "CaseForm", "Only its author or a CRM administrator can change who sees this case."
        )
    return _guest_reason(rights.access_refusal)


def status_reason(rights: Rights) -> str:
    """Return why the case cannot be closed or reopened; "" where it can."""
    return _guest_reason(rights.status_refusal)


def members_reason(rights: Rights) -> str:
    """Return why participants cannot be changed; "" where they can."""
    return _guest_reason(rights.members_refusal)


def tags_reason(rights: Rights) -> str:
    """Return why tags cannot be changed; "" where they can."""
    return _guest_reason(rights.tags_refusal)


def _guest_reason(reason: RightsReason | None) -> str:
    if reason is None:
        return ""
    return QCoreApplication.translate("CaseForm", "Guests cannot use the CRM of this portal.")


def rights_summary(rights: Rights) -> str:
    """Say in a few words what the user may do with the case."""
    if not rights.may_change_members:
        return QCoreApplication.translate("CaseForm", "you may only read")
    if not rights.may_edit:
        return QCoreApplication.translate("CaseForm", "you may change status, tags and participants")
    if not rights.may_change_access:
        return QCoreApplication.translate("CaseForm", "you may edit all but the access")
    return QCoreApplication.translate("CaseForm", "you may edit everything")
