"""Links: to the portal in view they are followed at once, to another only after the user has agreed."""

import pytest

from casedesk.domain.ids import CaseId
from casedesk.domain.values import replace
from casedesk.portal.case_link import CaseLink, LinkRefusal, link_text
from casedesk.portal.options import Place
from casedesk.session import links
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.links import LinksState

OFFICE, OTHER = Place("https://office.example.com"), Place("https://other.example.com")
LINK = CaseLink(OFFICE.address, CaseId(42))
TEXT = link_text(LINK)
AT_OFFICE = ConnectionState(place=OFFICE, link=Link.CONNECTED)


@pytest.mark.parametrize("link", [Link.CONNECTED, Link.LOST])
def test_a_case_of_the_portal_in_view_is_opened_at_once(link: Link) -> None:
    assert links.arrived(LinksState(), TEXT, replace(AT_OFFICE, link=link)) == (LinksState(), CaseId(42))


@pytest.mark.parametrize("link", [Link.CONNECTING, Link.SIGNED_OUT])
def test_it_waits_for_whoever_is_about_to_sign_in_there(link: Link) -> None:
    state, case_id = links.arrived(LinksState(), TEXT, replace(AT_OFFICE, link=link))
    assert (state, case_id) == (LinksState(awaited=LINK), None)
    assert links.connected(state, OFFICE) == (LinksState(), CaseId(42))


@pytest.mark.parametrize("place", [OTHER, Place()])
@pytest.mark.parametrize("link", Link)
def test_another_portal_is_asked_about_first(place: Place, link: Link) -> None:
    connection = ConnectionState(place=place, link=link)
    state, case_id = links.arrived(LinksState(), TEXT, connection)
    assert (state, case_id) == (LinksState(asked=LINK), None)
    assert links.declined(state) == LinksState()
    assert links.agreed(state) == LinksState(awaited=LINK)


def test_who_signs_in_elsewhere_after_all_gets_no_case_of_another_portal() -> None:
    assert links.connected(LinksState(awaited=LINK), OTHER) == (LinksState(), None)
    assert links.connected(LinksState(), OFFICE) == (LinksState(), None)


def test_a_link_that_is_none_is_refused_and_what_waits_goes_on_waiting() -> None:
    state, case_id = links.arrived(LinksState(awaited=LINK), "casedesk://delete", AT_OFFICE)
    assert (state, case_id) == (LinksState(awaited=LINK, refusal=LinkRefusal.NOT_A_LINK), None)
    assert links.declined(state) == LinksState(awaited=LINK)
