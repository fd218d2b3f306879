"""Who sees a case, and who gains or loses sight of it by a change of access."""

from msgspec import Struct

from casedesk.domain.access import Access, User
from casedesk.domain.ids import UserId


class Audience(Struct, frozen=True):
    """Who will see a case after saving.

    Attributes:
        is_everyone: Everyone with CRM access will see it; then `sees` is empty.
        sees: The people on the list, author and caller included.
        gains: Who could not see it before, by the list.
        loses: Who could see it before, by the list; empty where everyone could, since nobody knows who
            everyone is.
        published: It was private, and everyone is to see it.
        narrowed: Everyone could see it, and only the list is to.
    """

    is_everyone: bool
    sees: tuple[User, ...] = ()
    gains: tuple[User, ...] = ()
    loses: tuple[User, ...] = ()
    published: bool = False
    narrowed: bool = False


def audience(before: Access, after: Access, always: tuple[User, ...]) -> Audience:
    """Tell who will see a case.

    Portal and CRM administrators see every case, listed or not; they are not counted here
    (Source: CRMSecutiry.cs CanAccessTo).

    Args:
        before: What the portal has.
        after: What is wanted.
        always: The author and the caller, whom a private case always keeps (facts of SetAccessToCases).
    """
    if not after.is_private:
        return Audience(is_everyone=True, published=before.is_private)
    sees: dict[UserId, User] = {user.id: user for user in (*always, *after.subjects)}
    gains = tuple(u for u in sees.values() if before.is_private and u.id not in before.subject_ids)
    loses = tuple(user for user in before.subjects if user.id not in sees)
    return Audience(
        is_everyone=False,
        sees=tuple(sees.values()),
        gains=gains,
        loses=loses,
        narrowed=not before.is_private,
    )
