"""The token belongs to one origin: whatever an answer says, nothing is sent to anybody else."""

import httpx
import pytest

from casedesk.planning.steps import CloseCase
from casedesk.portal.errors import PortalError, Redirected
from casedesk.portal.port import Credentials
from unit.api.answering import ADDRESS, JSON, Line, case_object, envelope, portal_on, reply
from unit.api.servers import PortalServer, answer

ASKING = {
    "read": lambda portal: portal.case(5),
    "write": lambda portal: portal.perform(CloseCase(5)),
    "sign in": lambda portal: portal.sign_in(Credentials("ada@example.org", "correct horse")),
}


@pytest.mark.parametrize("ask", ASKING.values(), ids=ASKING)
@pytest.mark.parametrize(
    "status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
)
def test_no_redirect_is_followed_whatever_its_kind(status, ask, serving, opened):
    bait = serving()
    server = serving(answer=answer(b"", status, Location=f"{bait.url}/api/2.0/crm/case/5?token=x"))
    with pytest.raises(Redirected) as found:
        ask(opened(server.url))
    assert found.value.location == f"{bait.url}/api/2.0/crm/case/5"
    assert found.value.address == bait.url
    assert bait.server.connections == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("location", "place", "address"),
    [
        (
            "https://portal.example.org/api/2.0/crm/case/5",
            "https://portal.example.org/api/2.0/crm/case/5",
            None,
        ),
        ("/elsewhere/api/2.0/crm/case/5", "https://portal.example.org/elsewhere/api/2.0/crm/case/5", None),
        (
            "https://new.example.org/office/",
            "https://new.example.org/office/",
            "https://new.example.org/office",
        ),
        ("https://eve:secret@new.example.org/", "https://new.example.org/", "https://new.example.org"),
        ("//new.example.org", "https://new.example.org", "https://new.example.org"),
        ("?again", "https://portal.example.org/office/api/2.0/crm/case/5", ""),
        ("/office/Auth.aspx?x=y#z", "https://portal.example.org/office/Auth.aspx", ""),
        ("http://new.example.org/", "http://new.example.org/", ""),
        ("ftp://new.example.org/", "ftp://new.example.org/", ""),
        ("/a b", "https://portal.example.org/a b", ""),
    ],
)
def test_where_a_redirect_points_is_shown_and_offered_only_where_it_makes_a_portal(location, place, address):
    portal = portal_on(Line(reply(b"", 302, "", Location=location)))
    with pytest.raises(Redirected) as found:
        portal.case(5)
    assert found.value.location == place
    expected = place.removesuffix("/api/2.0/crm/case/5") if address is None else address
    assert found.value.address == expected


def test_the_way_from_plain_http_to_https_is_offered(opened, serving):
    server = serving(answer=answer(b"", "301 Moved", Location="https://127.0.0.1/office/api/2.0/crm/case/5"))
    with pytest.raises(Redirected) as found:
        opened(server.url).case(5)
    assert found.value.address == "https://127.0.0.1/office"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example.org/office/api/2.0/crm/case/5",
        "http://portal.example.org/office/api/2.0/crm/case/5",
        "https://portal.example.org:8443/office/api/2.0/crm/case/5",
        "https://portal.example.org.evil.example/",
        "https://portal.example.org@evil.example/",
    ],
)
def test_the_client_itself_refuses_to_send_anywhere_else(url):
    line = Line(reply(envelope(case_object())))
    http = portal_on(line)._client._http
    with pytest.raises(RuntimeError, match="nothing is sent to anybody but the portal"):
        http.get(url)
    assert line.requests == []
    assert http.get(f"{ADDRESS.upper().replace('HTTPS', 'https')}/x").status_code == 200
    assert http.get("https://portal.example.org:443/office/x").status_code == 200


def test_pictures_and_links_of_answers_are_never_fetched(serving, opened):
    """No picture of anybody is shown, so none is asked for: not the portal's own either."""
    bait = serving(PortalServer)
    link = f"{bait.url}/avatar.png"
    who = {"id": "00000001-0000-4000-8000-000000000000", "displayName": f"<img src={link}>"}
    who |= {"avatar": link, "avatarSmall": link, "profileUrl": link, "avatarMedium": link}
    person = {"id": 7, "displayName": "Ann", "smallFotoUrl": link, "mediumFotoUrl": link}
    case = case_object(
        createBy=who, isPrivate=True, accessList=[who], members=[person], title=f"![x]({link})"
    )
    server = serving(answer=answer(httpx.Response(200, json=envelope(case)).content, content_type=JSON))
    read = opened(server.url).case(5)
    assert link in read.title
    assert bait.server.connections == 0
    assert len(server.requests) == 1


def test_another_host_is_not_reached_through_a_host_header(serving, opened):
    server = serving()
    with pytest.raises(PortalError):
        opened(server.url.replace("127.0.0.1", "portal.example.org").replace("http:", "https:")).case(5)
    assert server.requests == []
