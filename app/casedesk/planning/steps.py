"""Steps: the calls that change a case, as data, before anything is sent."""

from msgspec import Struct

from casedesk.domain.ids import CaseId, ContactId, FieldId, UserId


class AccessArguments(Struct, frozen=True):
    """`isPrivate` and `accessList`, which travel together or not at all.

    Attributes:
        subject_ids: Author and caller included; at least one where `is_private` is true, for the portal
            takes "private with nobody" for public (Source: CRMApi.Cases.cs SetAccessToCases).
    """

    is_private: bool
    subject_ids: tuple[UserId, ...] = ()

    def __post_init__(self) -> None:
        if self.is_private != bool(self.subject_ids):
            raise ValueError("a private case needs subjects, and a public one has none")


class UpdateCase(Struct, frozen=True):
    """`PUT crm/case/{id}`: the title, non-empty field texts and, for those who may, the access.

    Attributes:
        field_texts: Field and text, each text with something in it; an empty one would be skipped.
        access: None for callers whose privacy arguments the portal ignores.
    """

    case_id: CaseId
    title: str
    field_texts: tuple[tuple[FieldId, str], ...] = ()
    access: AccessArguments | None = None
    notify: bool = False


class SetAccess(Struct, frozen=True):
    """`PUT crm/case/{id}/access`: nothing but who sees the case; never mails anybody."""

    case_id: CaseId
    access: AccessArguments


class LinkContact(Struct, frozen=True):
    """`POST crm/case/{id}/contact`."""

    case_id: CaseId
    contact_id: ContactId


class UnlinkContact(Struct, frozen=True):
    """`DELETE crm/case/{id}/contact/{contactid}`."""

    case_id: CaseId
    contact_id: ContactId


class StoreField(Struct, frozen=True):
    """`POST crm/case/{id}/customfield/{fieldid}` with a text: changes one field and nothing else."""

    case_id: CaseId
    field_id: FieldId
    text: str


class ClearField(Struct, frozen=True):
    """`POST crm/case/{id}/customfield/{fieldid}` with "": the call that really clears."""

    case_id: CaseId
    field_id: FieldId


class CloseCase(Struct, frozen=True):
    """`PUT crm/case/{id}/close`."""

    case_id: CaseId


class ReopenCase(Struct, frozen=True):
    """`PUT crm/case/{id}/reopen`."""

    case_id: CaseId


class TagCase(Struct, frozen=True):
    """`POST crm/case/{id}/tag`: idempotent; a tag that the portal does not know yet is made."""

    case_id: CaseId
    name: str


class UntagCase(Struct, frozen=True):
    """`DELETE crm/case/{id}/tag`: takes a tag off this case only."""

    case_id: CaseId
    name: str


Step = (
    UpdateCase
    | SetAccess
    | LinkContact
    | UnlinkContact
    | StoreField
    | ClearField
    | CloseCase
    | ReopenCase
    | TagCase
    | UntagCase
)
