"""The tags of a case: read beside it, and only where they matter, for they are no part of it."""

from msgspec import Struct

from casedesk.domain.case import Case, Draft, with_parts_of
from casedesk.domain.change import TagAdded, TagRemoved
from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.planning.diff import changes
from casedesk.portal.errors import PortalError
from casedesk.portal.port import Portal
from casedesk.session import events
from casedesk.session.job import Errand


class ReadTags(Struct, frozen=True):
    """Read the tags of a case that is being shown."""

    case_id: CaseId

    def run(self, errand: Errand) -> events.Event:
        """Answer `TagsRead`, be it with the reason why there are none to show."""
        try:
            return events.TagsRead(self.case_id, errand.portal.case_tags(self.case_id))
        except PortalError as error:
            return events.TagsRead(self.case_id, error=error)


class ListTags(Struct, frozen=True):
    """Read every tag that the portal knows, to suggest them."""

    def run(self, errand: Errand) -> events.Event:
        """Answer `TagsListed`."""
        return events.TagsListed(errand.portal.tags())


def read_before_saving(portal: Portal, base: Case, draft: Draft) -> Case:
    """Read a case as it is now; its tags only where the draft changes them, else they count as they were.

    So a save that is not about tags costs no request more.
    """
    fresh = with_parts_of(portal.case(base.id), base)
    touches_tags = any(isinstance(change, TagAdded | TagRemoved) for change in changes(base, draft))
    return replace(fresh, tags=portal.case_tags(base.id) if touches_tags else base.tags)
