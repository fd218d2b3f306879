"""Witnesses: what the portal really has, learned without the window."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol

from casedesk.api.http_portal import HttpPortal, open_portal
from casedesk.api.token import TokenHolder
from casedesk.bootstrap.portals import PRACTICE_ADDRESS, EmbeddedPractice
from casedesk.domain.case import Case
from casedesk.domain.ids import CaseId
from casedesk.planning.steps import UpdateCase
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.practice.portal import PracticePortal

Facts = dict[str, Any]
"""Title, is_closed, is_private, access (sorted ids), members (sorted ids), fields (id to text) of a case."""


class Witness(Protocol):
    """Somebody who knows what is stored."""

    def facts(self, case_id: CaseId) -> "Future[Facts]":
        """Tell what the portal has of a case."""
        ...

    def close(self) -> None:
        """End."""
        ...


class PracticeWitness:
    """Looks into the practice portal's own tables."""

    def __init__(self, embedded: EmbeddedPractice) -> None:
        self._embedded = embedded

    def facts(self, case_id: CaseId) -> "Future[Facts]":
        """Tell what is stored, whoever may see it."""
        told: Future[Facts] = Future()
        told.set_result(_of_snapshot(self._embedded.practice.snapshot_case(case_id)))
        return told

    def close(self) -> None:
        """Nothing is held."""


class PortalWitness:
    """Asks a portal over a connection of its own, on a thread of its own."""

    def __init__(
        self, place: Place, credentials: Credentials, practice: PracticePortal | None = None
    ) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="witness")
        wsgi_app = None if practice is None else practice.wsgi_app
        address = place.address or PRACTICE_ADDRESS
        self._portal = open_portal(address, token=TokenHolder(), wsgi_app=wsgi_app)
        self._credentials = credentials

    def sign_in(self) -> "Future[None]":
        """Sign in as the same user as the window."""
        return self._pool.submit(self._portal.sign_in, self._credentials)

    def create(self, title: str) -> "Future[CaseId]":
        """Create a case to work on; everyone with CRM access sees it."""
        return self._ask(lambda portal: portal.create_case(title).id)

    def rename(self, case_id: CaseId, title: str) -> "Future[object]":
        """Give a case another title, as a colleague does who does not own it."""
        return self._ask(lambda portal: portal.perform(UpdateCase(case_id, title)))

    def delete(self, case_id: CaseId) -> "Future[None]":
        """Delete the case that was created."""
        return self._ask(lambda portal: portal.delete_case(case_id))

    def facts(self, case_id: CaseId) -> "Future[Facts]":
        """Tell what the portal answers to a plain read."""
        return self._ask(lambda portal: _of_case(portal.case(case_id), portal.case_tags(case_id)))

    def close(self) -> None:
        """Let go of the connection."""
        self._pool.submit(self._portal.close)
        self._pool.shutdown()

    def _ask(self, act: Callable[[HttpPortal], Any]) -> "Future[Any]":
        return self._pool.submit(act, self._portal)


def _of_snapshot(snapshot: Mapping[str, Any]) -> Facts:
    return {
        "title": snapshot["title"],
        "is_closed": snapshot["is_closed"],
        "is_private": snapshot["is_private"],
        "access": sorted(snapshot["access"]),
        "members": sorted(snapshot["members"]),
        "fields": {int(key): text for key, text in snapshot["fields"].items()},
        "tags": sorted(snapshot["tags"]),
    }


def _of_case(case: Case, tags: tuple[str, ...]) -> Facts:
    return {
        "title": case.title,
        "is_closed": case.is_closed,
        "is_private": case.access.is_private,
        "access": sorted(case.access.subject_ids),
        "members": sorted(member.id for member in case.members),
        "fields": {int(value.id): value.text for value in case.field_values},
        "tags": sorted(tags),
    }
