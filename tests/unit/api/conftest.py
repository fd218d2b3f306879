"""Servers for the tests of the way to a portal, closed at their end."""

import pytest
import trustme

from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.portal.options import ConnectionOptions
from unit.api.servers import Certified, PortalServer, Server


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts yet."""
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch) -> trustme.CA:
    """The same authority, trusted by the operating system."""
    path = tmp_path / "system.pem"
    authority.cert_pem.write_to_path(path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return authority


@pytest.fixture
def serving(tmp_path):
    """Start servers; all end with the test."""
    started = []

    def start(kind=PortalServer, *arguments, certified: Certified | None = None, **options):
        if certified is not None:
            options["context"] = certified.context(tmp_path)
        made = kind(*arguments, **options)
        started.append(made if isinstance(made, Server) else made.server)
        return made

    yield start
    for each in started:
        each.close()


@pytest.fixture
def opened():
    """Open portals that this thread may ask, without pauses between attempts; all are closed in the end."""
    portals = []

    def open_one(url, options=None, **more):
        more.setdefault("token", TokenHolder("token-of-ada"))
        portal = open_portal(url, options=options or ConnectionOptions(), may_block_main_thread=True, **more)
        portal._client._pause = lambda _pause_s: None
        portals.append(portal)
        return portal

    yield open_one
    for portal in portals:
        portal.close()
