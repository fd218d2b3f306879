"""The job behind a review: one reading of the case, and nothing else is sent."""

from msgspec import Struct

from casedesk.domain.access import Profile
from casedesk.domain.case import Case, Draft
from casedesk.session.events import Event, Reviewed
from casedesk.session.job import Errand
from casedesk.session.review import review
from casedesk.session.tags import read_before_saving


class ReviewCase(Struct, frozen=True):
    """Find out what saving a draft would do.

    Attributes:
        base: The case as it was loaded; the draft is a difference from it.
    """

    base: Case
    draft: Draft
    me: Profile

    def run(self, errand: Errand) -> Event:
        """Answer `Reviewed`."""
        fresh = read_before_saving(errand.portal, self.base, self.draft)
        return Reviewed(review(self.base, self.draft, fresh, self.me, errand.portal.preview))
