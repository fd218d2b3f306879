"""Who stands in the access list, with marks, and who is offered for it."""

from casedesk.domain.access import Access, Group, Profile, User, UserStatus
from casedesk.domain.case import Case, Draft
from casedesk.domain.ids import UserId
from casedesk.planning.plan import put_in_unasked
from casedesk.session.picker import PickerState
from casedesk.ui.access_list_editor.words import (
    always_tip,
    author_badge,
    gains_badge,
    group_row,
    leaves_badge,
    profile_row,
    self_badge,
    subject_row,
    terminated_badge,
)
from casedesk.ui.suggestion_popup_rows import Badge, Row

_GROUPS_OFFERED = 5


def always_listed(base: Case, me: Profile) -> tuple[User, ...]:
    """Return whom a private case always keeps when its author or an administrator saves its list.

    Source: facts of SetAccessToCases (the caller), CRMSecurity.CanAccessTo (the author).
    """
    users = {user.id: user for user in (base.created_by, me.user) if not user.is_removed_profile}
    return tuple(users.values())


def kept_by_save(base: Case, draft: Draft, me: Profile) -> tuple[User, ...]:
    """Return whom of them the list has after this very save.

    A save that says nothing about the access of a private case puts nobody on its list.
    """
    always = always_listed(base, me)
    if not (base.access.is_private and draft.access.is_private):
        return always
    there = base.access.subject_ids | draft.access.subject_ids
    there |= {user.id for user in put_in_unasked(base, draft, me)}
    return tuple(user for user in always if user.id in there)


def listed(access: Access, always: tuple[User, ...]) -> tuple[User, ...]:
    """Return everybody on a private case's list, those included whom saving puts there."""
    users = {user.id: user for user in (*access.subjects, *always)}
    return tuple(users.values())


def subject_rows(
    access: Access,
    base: Case,
    always: tuple[User, ...],
    me: Profile,
    terminated: frozenset[UserId],
    *,
    is_enabled: bool,
) -> tuple[Row, ...]:
    """Return the access list as rows; those who are taken off stay in view, crossed out.

    Args:
        access: What is wanted.
        base: What the portal has.
        always: Whom the user cannot take off.
        me: The user.
        terminated: Who can no longer sign in.
        is_enabled: Whether the list can be changed now.
    """
    now = listed(access, always)
    fixed = {user.id for user in always}
    came = {user.id for user in now} - base.access.subject_ids if base.access.is_private else set()
    gone = tuple(user for user in base.access.subjects if user not in now) if access.is_private else ()
    staying = tuple(
        subject_row(
            user,
            badges=_badges(user, base, me, terminated, is_new=user.id in came),
            can_remove=is_enabled and user.id not in fixed,
            tip=always_tip(is_author=user.id == base.created_by.id) if user.id in fixed else "",
        )
        for user in now
    )
    known = {row.key for row in staying}
    leaving = tuple(_leaving_row(user, is_enabled=is_enabled) for user in gone if user.id not in known)
    return (*staying, *leaving)


def _badges(
    user: User, base: Case, me: Profile, terminated: frozenset[UserId], *, is_new: bool
) -> tuple[Badge, ...]:
    marks = (
        (user.id == base.created_by.id, author_badge),
        (user.id == me.user.id, self_badge),
        (user.id in terminated, terminated_badge),
        (is_new, gains_badge),
    )
    return tuple(badge() for applies, badge in marks if applies)


def _leaving_row(user: User, *, is_enabled: bool) -> Row:
    return subject_row(user, badges=(leaves_badge(),), can_remove=False, tip="", is_leaving=is_enabled)


def offered_rows(
    state: PickerState[Profile], groups: tuple[Group, ...], listed_ids: frozenset[UserId]
) -> tuple[Row, ...]:
    """Return the users and groups to choose from; who cannot open the CRM is not among them.

    A group stands before the users only where its name begins with what was typed: Enter takes the first
    row, and must not let a whole group in because somebody's name has a letter in common with it.
    """
    wanted = state.text.strip().casefold()
    fitting = [group for group in groups if wanted in group.name.casefold()][:_GROUPS_OFFERED]
    meant = [group for group in fitting if wanted and group.name.casefold().startswith(wanted)]
    other = [group for group in fitting if group not in meant]
    people = (
        profile_row(profile, is_listed=profile.user.id in listed_ids)
        for profile in state.suggestions
        if not profile.is_guest and profile.status is not UserStatus.TERMINATED
    )
    return (*map(group_row, meant), *people, *map(group_row, other))
