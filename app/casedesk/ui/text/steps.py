"""The calls of a save in words: what each of them is about."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.change import AccessChanged, FieldChanged, MemberAdded, MemberRemoved, TitleChanged
from casedesk.domain.ids import ContactId
from casedesk.planning.steps import (
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    Step,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.session.report import SaveReport
from casedesk.ui.text.changes import Labels, field_label, shortened

_NAMED = 4


def step_name(step: Step, report: SaveReport, labels: Labels) -> str:
    """Return what a call of this save is about, as the beginning of a sentence."""
    match step:
        case UpdateCase():
            return _update_name(step, report, labels)
        case SetAccess():
            return QCoreApplication.translate("Steps", "Access")
        case LinkContact(_, contact_id):
            name = _contact_name(contact_id, report)
            return QCoreApplication.translate("Steps", "Adding {name}").format(name=name)
        case UnlinkContact(_, contact_id):
            name = _contact_name(contact_id, report)
            return QCoreApplication.translate("Steps", "Removing {name}").format(name=name)
        case TagCase(_, name) | UntagCase(_, name):
            return QCoreApplication.translate("Steps", "Tag “{name}”").format(name=shortened(name))
        case StoreField() | ClearField() | CloseCase() | ReopenCase():
            return _other_name(step, labels)


def _other_name(step: StoreField | ClearField | CloseCase | ReopenCase, labels: Labels) -> str:
    match step:
        case StoreField(_, field_id, _) | ClearField(_, field_id):
            return shortened(field_label(labels, field_id))
        case CloseCase():
            return QCoreApplication.translate("Steps", "Closing the case")
        case ReopenCase():
            return QCoreApplication.translate("Steps", "Reopening the case")


def _update_name(step: UpdateCase, report: SaveReport, labels: Labels) -> str:
    """Name only what the user changed: the call itself always carries title and access along."""
    sent = {field_id for field_id, _ in step.field_texts}
    names: list[str] = []
    for change in report.changes:
        match change:
            case TitleChanged():
                names.append(QCoreApplication.translate("Steps", "Title"))
            case AccessChanged() if step.access is not None:
                names.append(QCoreApplication.translate("Steps", "Access"))
            case FieldChanged(field_id, _, _) if field_id in sent:
                names.append(shortened(field_label(labels, field_id)))
            case _:
                pass
    if len(names) > _NAMED:
        names[_NAMED:] = ["…"]
    return ", ".join(names) or QCoreApplication.translate("Steps", "Updating the case")


def _contact_name(contact_id: ContactId, report: SaveReport) -> str:
    for change in report.changes:
        if isinstance(change, MemberAdded | MemberRemoved) and change.contact.id == contact_id:
            return shortened(change.contact.display_name)
    return QCoreApplication.translate("Steps", "participant {number}").format(number=contact_id)
