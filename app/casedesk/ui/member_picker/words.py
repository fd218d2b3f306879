"""Sentences of the member picker, and its contacts as rows."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from casedesk.domain.contact import Contact
from casedesk.domain.ids import ContactId
from casedesk.ui.suggestion_popup_rows import Badge, Row, RowAction
from casedesk.ui.text.counts import one_or_many


def contact_detail(contact: Contact) -> str:
    """Return company and e-mail address, as far as they are known."""
    return " · ".join(part for part in (contact.company.strip(), contact.email) if part)


def contact_line(contact: Contact) -> str:
    """Return a contact in one line: name, company, e-mail address."""
    detail = contact_detail(contact)
    return f"{contact_name(contact)} · {detail}" if detail else contact_name(contact)


def contact_name(contact: Contact) -> str:
    """Return the name for the eye, on one line."""
    name = " ".join(contact.display_name.split())
    return name or QCoreApplication.translate("MemberPicker", "Contact without a name")


def _row(
    contact: Contact,
    *,
    badges: tuple[Badge, ...] = (),
    is_faded: bool = False,
    is_struck: bool = False,
    action: RowAction | None = None,
) -> Row:
    return Row(
        key=contact.id,
        title=contact_name(contact),
        detail=contact_detail(contact),
        icon="company" if contact.is_company else "person",
        private_word=(
            QCoreApplication.translate("MemberPicker", "private contact") if contact.is_private else ""
        ),
        badges=badges,
        is_faded=is_faded,
        is_struck=is_struck,
        action=action,
    )


def suggestion_row(contact: Contact, member_ids: Collection[ContactId]) -> Row:
    """Return a contact as a suggestion; a participant is marked and cannot be chosen again."""
    if contact.id not in member_ids:
        return _row(contact)
    added = Badge(QCoreApplication.translate("MemberPicker", "already added"))
    return _row(contact, badges=(added,), is_faded=True)


Fate = tuple[bool, bool, bool]
"""Whether somebody is to come, is to go, and can be put off or kept now."""


def member_row(member: tuple[Contact, Fate]) -> Row:
    """Return a contact as a participant."""
    contact, (is_new, is_removed, is_enabled) = member
    badges: tuple[Badge, ...] = ()
    if is_new:
        word = QCoreApplication.translate("MemberPicker", "to be added")
        badges = (Badge(word, "changed", "changed_soft"),)
    elif is_removed:
        word = QCoreApplication.translate("MemberPicker", "to be removed")
        badges = (Badge(word, "changed", "changed_soft"),)
    action = RowAction.RESTORE if is_removed else RowAction.REMOVE
    return _row(
        contact,
        badges=badges,
        is_faded=is_removed,
        is_struck=is_removed,
        action=action if is_enabled else None,
    )


def count_sentence(count: int, added: int, removed: int) -> str:
    """Return how many participants there will be, and how many come and go."""
    if not added and not removed:
        return one_or_many(
            count,
            QCoreApplication.translate("MemberPicker", "1 participant"),
            QCoreApplication.translate("MemberPicker", "%n participants", "", count),
        )
    signs = " ".join(
        sign for sign in (f"+{added}" if added else "", f"−{removed}" if removed else "") if sign
    )
    return one_or_many(
        count,
        QCoreApplication.translate("MemberPicker", "1 participant after saving ({signs})"),
        QCoreApplication.translate("MemberPicker", "%n participants after saving ({signs})", "", count),
    ).format(signs=signs)


def unnamed_sentence(count: int) -> str:
    """Return what is known of participants that the portal counts but does not name."""
    if not count:
        return ""
    return one_or_many(
        count,
        QCoreApplication.translate(
            "MemberPicker", "1 more participant came from the portal without a name and stays as it is."
        ),
        QCoreApplication.translate(
            "MemberPicker",
            "%n more participants came from the portal without a name and stay as they are.",
            "",
            count,
        ),
    )


def looking_up_sentence(count: int) -> str:
    """Say that a pasted list is being looked up."""
    return one_or_many(
        count,
        QCoreApplication.translate("MemberPicker", "Looking up 1 pasted name…"),
        QCoreApplication.translate("MemberPicker", "Looking up %n pasted names…", "", count),
    )


def found_sentence(found: int, count: int) -> str:
    """Say how many of a pasted list the portal knows."""
    return one_or_many(
        count,
        QCoreApplication.translate("MemberPicker", "{found} of 1 pasted name found"),
        QCoreApplication.translate("MemberPicker", "{found} of %n pasted names found", "", count),
    ).format(found=found)


def add_words(count: int) -> str:
    """Return the words of the button that adds what was found."""
    if not count:
        return QCoreApplication.translate("MemberPicker", "Add participants")
    return one_or_many(
        count,
        QCoreApplication.translate("MemberPicker", "Add 1 participant"),
        QCoreApplication.translate("MemberPicker", "Add %n participants", "", count),
    )
