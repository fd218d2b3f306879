"""The probe: which places it looks at, in which order, and what it says of them."""

from typing import cast

import pytest

from casedesk.portal.errors import Redirected, Unreachable
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.port import Portal
from casedesk.portal.scout import PortalSeen, StrangerSeen
from casedesk.portal.sign_in import Capabilities
from casedesk.session.cancel import CancelToken
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.probe import MOST_VISITS, ProbePlace, places_along
from casedesk.session.probe_events import Check, CheckPassed, NoPortalThere, PointedElsewhere, PortalFound
from fakes import MapScout

SSO = Capabilities("Company login", "https://sso.example.com")


def probe(scout: MapScout, address: str, cancel: CancelToken | None = None) -> tuple[Event, list[Event]]:
    announced: list[Event] = []
    errand = Errand(cast("Portal", None), cancel or CancelToken(), announced.append)
    return ProbePlace(scout, Place(address)).run(errand), announced


def test_a_portal_is_found_and_each_check_is_announced_once() -> None:
    scout = MapScout({"https://p.example/office": PortalSeen(SSO)})
    found, announced = probe(scout, "https://p.example/office/wiki")
    assert found == PortalFound(Place("https://p.example/office"), SSO)
    assert announced == [CheckPassed(Check.ADDRESS), CheckPassed(Check.ENCRYPTION)]
    assert scout.visited == ["https://p.example/office/wiki", "https://p.example/office"]


def test_what_was_asked_first_names_the_stranger() -> None:
    scout = MapScout({"https://p.example/a": StrangerSeen("Wiki", "HTTP 200")})
    found, _announced = probe(scout, "https://p.example/a")
    assert found == NoPortalThere("Wiki", "HTTP 200")
    assert scout.visited == ["https://p.example/a", "https://p.example"]


def test_a_pointer_is_reported_and_not_followed() -> None:
    pointed = Redirected("302", location="https://q.example/office/", address="https://q.example/office")
    scout = MapScout({"https://p.example": pointed})
    found, _announced = probe(scout, "https://p.example")
    assert found == PointedElsewhere("https://q.example/office/", "https://q.example/office")
    assert scout.visited == ["https://p.example"]


def test_what_a_visit_raises_ends_the_probe() -> None:
    scout = MapScout({"https://p.example/a": Unreachable("no route")})
    with pytest.raises(Unreachable):
        probe(scout, "https://p.example/a")
    assert scout.visited == ["https://p.example/a"]


def test_a_cancelled_probe_visits_nobody_any_more() -> None:
    cancel = CancelToken()
    cancel.request()
    scout = MapScout()
    assert probe(scout, "https://p.example/a", cancel)[0] == NoPortalThere()
    assert scout.visited == []


@pytest.mark.parametrize(
    ("address", "visited"),
    [
        ("https://p.example", ["https://p.example"]),
        ("https://p.example:8443/a", ["https://p.example:8443/a", "https://p.example:8443"]),
        ("http://[::1]:80/a", ["http://[::1]:80/a", "http://[::1]:80"]),
        (
            "https://p.example/a/b/c/d/e",
            [
                "https://p.example/a/b/c/d/e",
                "https://p.example/a/b/c/d",
                "https://p.example/a/b/c",
                "https://p.example",
            ],
        ),
    ],
)
def test_the_folders_above_an_address_are_looked_at_and_always_its_top(
    address: str, visited: list[str]
) -> None:
    options = ConnectionOptions(AnswerFormat.XML)
    places = places_along(Place(address, options))
    assert [place.address for place in places] == visited
    assert len(places) <= MOST_VISITS
    assert all(place.options == options for place in places)
