"""Sentences of the access-list editor, and its people as rows."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import Group, Profile, User
from casedesk.planning.audience import Audience
from casedesk.ui.suggestion_popup_rows import Badge, Row, RowAction
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.people import user_name
from casedesk.ui.text.quoting import quoted

_NAMED = 4
_GROUP_KEY = "group "


def names_of(users: tuple[User, ...]) -> str:
    """Return the first names of a list, and how many follow."""
    named = ", ".join(quoted(user_name(user)) for user in users[:_NAMED])
    rest = len(users) - _NAMED
    if rest <= 0:
        return named
    if rest == 1:
        return QCoreApplication.translate("AccessListEditor", "{names} and 1 other").format(names=named)
    others = QCoreApplication.translate("AccessListEditor", "{names} and %n others", "", rest)
    return others.format(names=named)


def removed_profile_sentence() -> str:
    """Return what the portal's placeholder in a list stands for."""
    return QCoreApplication.translate(
        "AccessListEditor",
        "The list holds an entry that the portal no longer names: a removed user or a group.",
    )


def removed_profile_warning() -> str:
    """Return what saving does to such an entry, for those whose save sends the list."""
    return QCoreApplication.translate(
        "AccessListEditor",
        "The list holds an entry that the portal no longer names: a removed user or a group. "
        "Saving loses it, and you will be asked before.",
    )


def subject_row(
    user: User, *, badges: tuple[Badge, ...], can_remove: bool, tip: str, is_leaving: bool | None = None
) -> Row:
    """Return somebody on the list as a row.

    Args:
        user: Who it is.
        badges: The marks after his name.
        can_remove: Whether he can be taken off.
        tip: Why he cannot.
        is_leaving: None for who stays; for who is taken off, whether that can be taken back now.
    """
    action = RowAction.REMOVE if can_remove else RowAction.RESTORE if is_leaving else None
    return Row(
        key=user.id,
        title=user_name(user),
        detail="" if user.is_removed_profile else user.title.strip(),
        badges=badges,
        action=action,
        is_faded=user.is_removed_profile or is_leaving is not None,
        is_struck=is_leaving is not None,
        tip=removed_profile_sentence() if user.is_removed_profile else tip,
    )


def profile_row(profile: Profile, *, is_listed: bool) -> Row:
    """Return a user as a suggestion."""
    detail = " · ".join(
        part for part in (profile.user.title.strip(), profile.department.strip(), profile.email) if part
    )
    return Row(
        key=profile.user.id,
        title=user_name(profile.user),
        detail=detail,
        badges=(already_badge(),) if is_listed else (),
        is_faded=is_listed,
    )


def group_row(group: Group) -> Row:
    """Return a group as a suggestion."""
    word = QCoreApplication.translate("AccessListEditor", "adds its people")
    return Row(key=f"{_GROUP_KEY}{group.id}", title=group.name, icon="people", badges=(Badge(word),))


def group_row_id(row: Row) -> str | None:
    """Return the id of the group that a suggestion stands for; None for a user."""
    key = str(row.key)
    return key.removeprefix(_GROUP_KEY) if key.startswith(_GROUP_KEY) else None


def already_badge() -> Badge:
    """Return the mark of somebody who is on the list."""
    return Badge(QCoreApplication.translate("AccessListEditor", "already added"))


def author_badge() -> Badge:
    """Return the mark of the case's author."""
    return Badge(QCoreApplication.translate("AccessListEditor", "author"))


def self_badge() -> Badge:
    """Return the mark of the user himself."""
    return Badge(QCoreApplication.translate("AccessListEditor", "you"))


def gains_badge() -> Badge:
    """Return the mark of somebody who is to see the case from now on."""
    return Badge(QCoreApplication.translate("AccessListEditor", "to be added"), "changed", "changed_soft")


def leaves_badge() -> Badge:
    """Return the mark of somebody who is taken off the list."""
    return Badge(QCoreApplication.translate("AccessListEditor", "to be removed"), "changed", "changed_soft")


def terminated_badge() -> Badge:
    """Return the mark of somebody who can no longer sign in."""
    return Badge(QCoreApplication.translate("AccessListEditor", "account closed"), "danger", "danger_soft")


def audience_sentences(audience: Audience) -> tuple[str, ...]:
    """Say who will see a case, who gains and who loses sight of it."""
    if audience.is_everyone:
        return (_tr_everyone(),)
    sentences = [
        one_or_many(
            len(audience.sees),
            QCoreApplication.translate("AccessListEditor", "1 person will see this case."),
            QCoreApplication.translate(
                "AccessListEditor", "%n people will see this case.", "", len(audience.sees)
            ),
        )
    ]
    if audience.gains:
        sentences.append(gains_sentence(audience.gains))
    if audience.loses:
        loses = QCoreApplication.translate("AccessListEditor", "Loses sight: {names}.")
        sentences.append(loses.format(names=names_of(audience.loses)))
    if audience.narrowed:
        sentences.append(
            QCoreApplication.translate("AccessListEditor", "Everyone else with CRM access loses sight of it.")
        )
    sentences.append(
        QCoreApplication.translate("AccessListEditor", "Portal and CRM administrators see every case.")
    )
    return tuple(sentences)


def gains_sentence(users: tuple[User, ...]) -> str:
    """Say who could not see a case before, and will."""
    text = QCoreApplication.translate("AccessListEditor", "Gains sight: {names}.")
    return text.format(names=names_of(users))


def _tr_everyone() -> str:
    return QCoreApplication.translate("AccessListEditor", "Everyone with CRM access will see this case.")


def publish_sentence(gain_count: int | None) -> str:
    """Warn of publishing a private case; None where nobody knows how many may open the CRM."""
    if gain_count is None:
        return QCoreApplication.translate(
            "AccessListEditor",
            "Saving publishes this private case: everyone with CRM access gains sight of it.",
        )
    return one_or_many(
        gain_count,
        QCoreApplication.translate(
            "AccessListEditor", "Saving publishes this private case: up to 1 more person gains sight of it."
        ),
        QCoreApplication.translate(
            "AccessListEditor",
            "Saving publishes this private case: up to %n more people gain sight of it.",
            "",
            gain_count,
        ),
    )


def recipients_sentence(recipients: tuple[User, ...], *, is_private: bool, is_asked: bool) -> str:
    """Say who gets the e-mail, or would get it if it were asked for."""
    if not is_private:
        return QCoreApplication.translate(
            "AccessListEditor", "Nobody is notified about a case that everyone may see."
        )
    if not recipients:
        return QCoreApplication.translate("AccessListEditor", "There is nobody on the list but you.")
    if is_asked:
        text = QCoreApplication.translate("AccessListEditor", "This save mails {names}.")
    else:
        text = QCoreApplication.translate("AccessListEditor", "Off. It would go to {names}.")
    return text.format(names=names_of(recipients))


def group_sentence(group: Group, added: int) -> str:
    """Say what became of adding a group."""
    if not group.members:
        text = QCoreApplication.translate("AccessListEditor", "{group} has no members.")
    elif not added:
        text = QCoreApplication.translate("AccessListEditor", "Everyone in {group} is on the list already.")
    else:
        text = one_or_many(
            added,
            QCoreApplication.translate("AccessListEditor", "1 person added from {group}."),
            QCoreApplication.translate("AccessListEditor", "%n people added from {group}.", "", added),
        )
    return text.format(group=quoted(group.name))


def group_pending_sentence(name: str) -> str:
    """Say that a group's members are being read."""
    return QCoreApplication.translate("AccessListEditor", "Reading who is in {group}…").format(
        group=quoted(name)
    )


def always_tip(*, is_author: bool) -> str:
    """Say why somebody cannot be taken off the list."""
    if is_author:
        return QCoreApplication.translate(
            "AccessListEditor", "The author always stays on the list, or could no longer open the case."
        )
    return QCoreApplication.translate(
        "AccessListEditor", "You always stay on the list: the portal adds whoever saves a private case."
    )
