"""One stage for each kind of portal and each form of answer."""

import os
from collections.abc import Iterator

import pytest

from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal
from casedesk.practice.server import serve
from contract.stages import PASSWORD, SEED, Stage, live_credentials

KINDS = ["in-process", "loopback", *(["live"] if "CASEDESK_LIVE_URL" in os.environ else [])]


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticePortal]:
    portal = PracticePortal(SEED)
    yield portal
    portal.close()


@pytest.fixture(scope="module")
def practice_url(practice: PracticePortal) -> Iterator[str]:
    server = serve(practice)
    yield server.url
    server.stop()


@pytest.fixture(params=[f"{kind}-{form.value}" for kind in KINDS for form in AnswerFormat])
def stage(request: pytest.FixtureRequest) -> Iterator[Stage]:
    """A portal on which the signed-in user may create cases; on the practice portal, the author."""
    kind, _, form = request.param.rpartition("-")
    answer_format = AnswerFormat(form)
    credentials = Credentials("author@example.org", PASSWORD)
    if kind == "live":
        address, credentials = live_credentials()
        made = Stage(None, address.url, credentials, answer_format)
    elif kind == "loopback":
        url = request.getfixturevalue("practice_url")
        made = Stage(None, url, credentials, answer_format, request.getfixturevalue("practice"))
    else:
        practice = request.getfixturevalue("practice")
        made = Stage(None, "http://practice.localhost", credentials, answer_format, practice, in_process=True)
    made.portal = made.open()
    made.portal.sign_in(made.credentials)
    yield made
    made.clear()


@pytest.fixture
def practice_stage(stage: Stage) -> Stage:
    """A stage whose other users and hidden contacts are known."""
    if stage.practice is None:
        pytest.skip("needs users and contacts that a live portal may not have")
    stage.practice.forget_requests()
    return stage
