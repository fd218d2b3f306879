"""The jobs: one small value for each thing the window asks of a portal."""

import contextlib

from msgspec import Struct, field

from casedesk.domain.access import Profile
from casedesk.domain.case import Case, Draft
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, GroupId, UserId
from casedesk.domain.values import replace
from casedesk.planning.carry import brought_together
from casedesk.planning.plan import Consent, ConsentNeeded, Refused, make_plan
from casedesk.portal.errors import NotFound, PortalError
from casedesk.portal.practice_desk import PracticeDesk
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.session import events
from casedesk.session.execute import carry_out
from casedesk.session.job import Errand
from casedesk.session.tags import read_before_saving

SUBJECTS_LIMIT = 30
"""Of how many people on an access list it is found out whether they can still sign in."""

MATCH_LIMIT = 8
"""How many contacts are offered where a pasted name stands for several."""


class ListCases(Struct, frozen=True):
    """Read a page of the case list."""

    query: CaseQuery

    def run(self, errand: Errand) -> events.Event:
        """Answer `CasesListed`."""
        return events.CasesListed(self.query, errand.portal.cases(self.query))


class OpenCase(Struct, frozen=True):
    """Read one case for editing."""

    case_id: CaseId

    def run(self, errand: Errand) -> events.Event:
        """Answer `CaseOpened`."""
        return events.CaseOpened(errand.portal.case(self.case_id))


class ReadParticipants(Struct, frozen=True):
    """Read the companies and e-mail addresses of a case's participants."""

    case_id: CaseId

    def run(self, errand: Errand) -> events.Event:
        """Answer `ParticipantsRead`."""
        return events.ParticipantsRead(self.case_id, errand.portal.case_contacts(self.case_id))


class ReadSubjects(Struct, frozen=True):
    """Read who of an access list can still sign in.

    Attributes:
        user_ids: At most `SUBJECTS_LIMIT` are asked for, each by a call of its own.
    """

    user_ids: tuple[UserId, ...]

    def run(self, errand: Errand) -> events.Event:
        """Answer `SubjectsRead`, without those whom the portal no longer knows."""
        profiles: list[Profile] = []
        for user_id in self.user_ids[:SUBJECTS_LIMIT]:
            if errand.cancel.is_requested:
                break
            with contextlib.suppress(NotFound):
                profiles.append(errand.portal.user(user_id))
        return events.SubjectsRead(tuple(profiles))


class SaveCase(Struct, frozen=True):
    """Save a draft: read, merge, plan, perform, read back, verify.

    Attributes:
        base: The case as it was loaded; the draft is a difference from it.
        consents: What the user has said yes to.
    """

    base: Case
    draft: Draft
    me: Profile
    consents: frozenset[Consent] = field(default_factory=frozenset)

    def run(self, errand: Errand) -> events.Event:
        """Answer `SaveFinished`, or say why nothing was sent."""
        fresh = read_before_saving(errand.portal, self.base, self.draft)
        merged = brought_together(self.base, self.draft, fresh, self.me.user.id)
        if merged.conflicts:
            return events.CaseClashed(fresh, merged.conflicts)
        planned = make_plan(fresh, merged.draft, self.me, self.consents)
        if isinstance(planned, Refused):
            return events.SaveRefused(fresh, planned.reasons)
        if isinstance(planned, ConsentNeeded):
            return events.ConsentAsked(fresh, planned.consents)
        finished = carry_out(errand, fresh, merged.draft, planned, self.me)
        return replace(finished, report=replace(finished.report, merged=merged.taken))


class WatchCase(Struct, frozen=True):
    """Read an open case again, to learn what others have done to it."""

    case_id: CaseId

    def run(self, errand: Errand) -> events.Event:
        """Answer `CaseWatched`; without tags where only they cannot be read."""
        case = errand.portal.case(self.case_id)
        with contextlib.suppress(PortalError):
            case = replace(case, tags=errand.portal.case_tags(self.case_id))
        return events.CaseWatched(case)


class FindContacts(Struct, frozen=True):
    """Read persons and companies for the member picker."""

    query: ContactQuery

    def run(self, errand: Errand) -> events.Event:
        """Answer `ContactsFound`."""
        return events.ContactsFound(self.query, errand.portal.contacts(self.query))


class MatchContacts(Struct, frozen=True):
    """Find out what pasted names and e-mail addresses stand for.

    An exact match of name or address wins over longer names that merely begin alike.
    """

    names: tuple[str, ...]

    def run(self, errand: Errand) -> events.Event:
        """Answer `ContactsMatched`, in the order of the names; stops early when cancelled."""
        matches: list[tuple[str, tuple[Contact, ...]]] = []
        for name in self.names:
            if errand.cancel.is_requested:
                break
            tidy = " ".join(name.split())
            page = errand.portal.contacts(ContactQuery(text=tidy, count=MATCH_LIMIT))
            matches.append((name, _exact(name, tuple(page.items))))
        return events.ContactsMatched(tuple(matches))


def _exact(name: str, found: tuple[Contact, ...]) -> tuple[Contact, ...]:
    wanted = " ".join(name.split()).casefold()
    exact = tuple(
        contact
        for contact in found
        if wanted in {" ".join(contact.display_name.split()).casefold(), contact.email.strip().casefold()}
    )
    return exact or found


class FindUsers(Struct, frozen=True):
    """Read users for the access-list editor."""

    query: UserQuery

    def run(self, errand: Errand) -> events.Event:
        """Answer `UsersFound`."""
        return events.UsersFound(self.query, errand.portal.users(self.query))


class ReadGroup(Struct, frozen=True):
    """Read a group with its members."""

    group_id: GroupId

    def run(self, errand: Errand) -> events.Event:
        """Answer `GroupRead`."""
        return events.GroupRead(errand.portal.group(self.group_id))


class ReadPractice(Struct, frozen=True):
    """Read whom one can practise as, and the outbox."""

    desk: PracticeDesk

    def run(self, errand: Errand) -> events.Event:
        """Answer `PracticeRead`; asks nothing of the portal itself."""
        del errand
        return events.PracticeRead(self.desk.people(), self.desk.outbox())


class StartOver(Struct, frozen=True):
    """Fill the practice portal anew."""

    desk: PracticeDesk

    def run(self, errand: Errand) -> events.Event:
        """Answer `PracticeRefilled`."""
        del errand
        self.desk.start_over()
        return events.PracticeRefilled()
