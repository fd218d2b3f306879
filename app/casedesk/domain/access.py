"""Users, groups, and who may see a case."""

from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from casedesk.domain.ids import REMOVED_PROFILE_ID, GroupId, UserId


class UserStatus(Enum):
    """Whether a user can sign in to the portal."""

    ACTIVE = "active"
    ON_LEAVE = "on leave"
    TERMINATED = "terminated"
    UNKNOWN = "unknown"


class User(Struct, frozen=True):
    """A portal user as other things name him: an author, or a subject of an access list.

    Attributes:
        display_name: Decoded; the portal sends it HTML-encoded.
        title: The post that the user holds; "" where none is given.
    """

    id: UserId
    display_name: str
    title: str = ""

    @property
    def is_removed_profile(self) -> bool:
        """Whether the portal's placeholder stands here for somebody whom it no longer names."""
        return self.id == REMOVED_PROFILE_ID


class Profile(Struct, frozen=True):
    """A portal user with what decides his rights.

    Attributes:
        is_crm_administrator: Administrator of the CRM module without being one of the whole portal.
        is_guest: Guests cannot open the CRM at all.
    """

    user: User
    email: str = ""
    status: UserStatus = UserStatus.ACTIVE
    is_guest: bool = False
    is_owner: bool = False
    is_administrator: bool = False
    is_crm_administrator: bool = False
    department: str = ""

    @property
    def administers_crm(self) -> bool:
        """Whether this user sees every case and may change who else sees it.

        Source: CRMSecutiry.cs IsAdmin.
        """
        return self.is_owner or self.is_administrator or self.is_crm_administrator


class Group(Struct, frozen=True):
    """A group of users; `members` is empty until the group itself has been read."""

    id: GroupId
    name: str
    members: tuple[User, ...] = ()


class Access(Struct, frozen=True):
    """Who sees a case: everyone with CRM access, or only its subjects.

    Attributes:
        subjects: The access list in the portal's order; always empty where `is_private` is false.
    """

    is_private: bool
    subjects: tuple[User, ...] = ()

    @property
    def subject_ids(self) -> frozenset[UserId]:
        """The ids in the access list, whatever their order."""
        return frozenset(subject.id for subject in self.subjects)

    @property
    def hides_removed_profile(self) -> bool:
        """Whether the list holds an entry that cannot be sent back without losing it."""
        return REMOVED_PROFILE_ID in self.subject_ids

    def same_as(self, other: "Access") -> bool:
        """Compare as the portal does: by privacy and by the set of ids, not by order or name."""
        return self.is_private == other.is_private and self.subject_ids == other.subject_ids


PUBLIC = Access(is_private=False)
"""Everyone with CRM access sees the case."""


def distinct(users: Iterable[User]) -> tuple[User, ...]:
    """Return every user once, in the order and as he is named where he first comes."""
    first_of_each: dict[UserId, User] = {}
    for user in users:
        first_of_each.setdefault(user.id, user)
    return tuple(first_of_each.values())
