"""The portal over HTTP: one method for each thing the port asks."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import httpx

from casedesk.api import mapping, requests, translate
from casedesk.api.answers import Answer, decode_case_rows
from casedesk.api.asking import envelope, mapped, response
from casedesk.api.client import Client
from casedesk.api.pace import Pace
from casedesk.api.proxies import UnusableProxy
from casedesk.api.sign_in_calls import SignInCalls
from casedesk.api.tls import UnusableFile
from casedesk.api.token import TokenHolder
from casedesk.api.transport import GuardedClient, Way
from casedesk.api.wire import (
    Envelope,
    Many,
    Text,
    WireCase,
    WireContact,
    WireContactItem,
    WireField,
    WireGroup,
    WireProfile,
    WireTag,
)
from casedesk.domain.access import Group, Profile
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldDefinition
from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.planning.steps import (
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    Step,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.portal.address import is_unprotected
from casedesk.portal.options import ConnectionOptions
from casedesk.portal.port import CallPreview
from casedesk.portal.queries import CaseQuery, ContactQuery, Page, UserQuery

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

T = TypeVar("T")
W = TypeVar("W")
Query = CaseQuery | ContactQuery | UserQuery

_USUAL = ConnectionOptions()
_Anything = Envelope[object]
_Profile = Envelope[WireProfile]
_Profiles = Envelope[Many[WireProfile]]
_Group = Envelope[WireGroup]
_Groups = Envelope[Many[WireGroup]]
_Case = Envelope[WireCase]
_Cases = Envelope[Many[WireCase]]
_Contact = Envelope[WireContact]
_Contacts = Envelope[Many[WireContact]]
_ContactItems = Envelope[Many[WireContactItem]]
_Fields = Envelope[Many[WireField]]
_Names = Envelope[Many[Text]]
_Tags = Envelope[Many[WireTag]]


class HttpPortal(SignInCalls):
    """A portal reached over HTTP; see `Portal` for what each method promises."""

    def user(self, user_id: UserId) -> Profile:
        """Read one user, also one who can no longer sign in."""
        return self._one(requests.user_call(user_id), _Profile, mapping.profile_of)

    def users(self, query: UserQuery) -> Page[Profile]:
        """Read active users that are no guests."""
        return _page_of(self._client.send(requests.users_call(query)), _Profiles, mapping.profile_of, query)

    def groups(self) -> tuple[Group, ...]:
        """Read all groups, without their members."""
        return self._all(requests.groups_call(), _Groups, mapping.group_of)

    def group(self, group_id: GroupId) -> Group:
        """Read one group with its members."""
        return self._one(requests.group_call(group_id), _Group, mapping.group_of)

    def cases(self, query: CaseQuery) -> Page[CaseSummary]:
        """Read a page of the cases that the caller may see."""
        answer = self._client.send(requests.cases_call(query))
        rows = decode_case_rows(answer)
        # The list is the one answer that is large and frequent enough to deserve a way of its own.
        if rows is None:
            return _page_of(answer, _Cases, mapping.summary_of, query)
        return _page(mapped(mapping.summaries_of, rows["response"]), query, rows.get("total"))

    def case(self, case_id: CaseId) -> Case:
        """Read one case; what has lost its id in the answer is read again where it still has one.

        After anybody's `fields=` request nested objects come without their ids until the portal restarts
        (Source: SerializerContractResolver); the lists of the same things are whole.
        """
        wire = response(self._client.send(requests.case_call(case_id)), _Case)
        again: dict[str, object] = {}
        if any(field.id is None for field in wire.custom_fields):
            again["custom_fields"] = response(self._client.send(requests.case_fields_call(case_id)), _Fields)
        if not all(mapping.has_id(member) for member in wire.members):
            again["members"] = response(self._client.send(requests.case_contacts_call(case_id)), _Contacts)
        return _case_of(wire.model_copy(update=again), case_id)

    def case_contacts(self, case_id: CaseId) -> tuple[Contact, ...]:
        """Read the participants with their companies and e-mail addresses."""
        return self._all(requests.case_contacts_call(case_id), _Contacts, mapping.contact_of)

    def case_tags(self, case_id: CaseId) -> tuple[str, ...]:
        """Read the tags of one case."""
        return self._all(requests.case_tags_call(case_id), _Names, str)

    def tags(self) -> tuple[TagUse, ...]:
        """Read every tag of cases, also those that no case carries any more."""
        return self._all(requests.tags_call(), _Tags, mapping.tag_use_of)

    def contacts(self, query: ContactQuery) -> Page[Contact]:
        """Read persons and companies that the caller may see, by name or by the beginning of an address."""
        if "@" in query.text and query.start == 0:
            answer = self._client.send(requests.contacts_by_email_call(query))
            found = _page_of(answer, _ContactItems, mapping.contact_in, query)
            # The search by name does not look at addresses, and the one by address has no second page.
            if found.items:
                return replace(found, has_more=False)
        answer = self._client.send(requests.contacts_call(query))
        return _page_of(answer, _ContactItems, mapping.contact_in, query)

    def contact(self, contact_id: ContactId) -> Contact:
        """Read one person or company."""
        return self._one(requests.contact_call(contact_id), _Contact, mapping.contact_of)

    def field_definitions(self) -> tuple[FieldDefinition, ...]:
        """Read the custom fields of cases, in display order."""
        return self._all(requests.field_definitions_call(), _Fields, mapping.definition_of)

    def perform(self, step: Step) -> Case | None:
        """Carry out one step; return the case where the portal answers with it."""
        answer = self._client.send(requests.step_call(step))
        match step:
            case UpdateCase() | SetAccess() | CloseCase() | ReopenCase():
                return _case_of(response(answer, _Case), step.case_id)
            # These answer with the contact or an echo of what was sent, which proves nothing about the case.
            case LinkContact() | UnlinkContact() | StoreField() | ClearField() | TagCase() | UntagCase():
                response(answer, _Anything)
                return None

    def preview(self, step: Step) -> CallPreview:
        """Show the request that `perform` would send."""
        return requests.step_call(step).preview()

    def create_case(self, title: str) -> Case:
        """Create an open case that everyone with CRM access sees."""
        wire = response(self._client.send(requests.create_case_call(title)), _Case)
        return _case_of(wire, CaseId(wire.id))

    def delete_case(self, case_id: CaseId) -> None:
        """Delete one case."""
        # The case in the answer says "public" whatever it was, for its access rules are gone already.
        response(self._client.send(requests.delete_case_call(case_id)), _Anything)


def open_portal(
    address: str,
    *,
    options: ConnectionOptions = _USUAL,
    token: TokenHolder,
    proxy_password: str = "",
    pace: Pace | None = None,
    wsgi_app: "WSGIApplication | None" = None,
    transport: httpx.BaseTransport | None = None,
    may_block_main_thread: bool = False,
) -> HttpPortal:
    """Open a portal; nothing is sent yet.

    Args:
        address: Scheme, host and path prefix, as `normalise_address` gives it.
        options: How it is reached. Whatever format reads are asked for in, writes are answered in JSON.
        token: Shared with the portals of the other lanes.
        proxy_password: Goes with the user of the proxy in `options`.
        pace: Shared with the portals of the other lanes; None asks as fast as it is answered.
        wsgi_app: A portal in this very process, in place of the network.
        transport: For tests, in place of the network.
        may_block_main_thread: For tests only; lanes ask from their own threads.

    Raises:
        ValueError: The address is none.
        ProxyFailed: The options, or this machine's settings, name a proxy that cannot be used.
        AuthorityUnusable: The options name a file of authorities that is none.
        PlainHttpRefused: Anybody on the way could read what is sent, and nobody has agreed to that.
    """
    way = Way(address, options, proxy_password, wsgi_app, transport)
    http = open_way(way, may_block_main_thread=may_block_main_thread)
    return HttpPortal(Client(address, http, token, pace), token)


def open_way(way: Way, *, may_block_main_thread: bool = False) -> GuardedClient:
    """Return a client for the way to a portal; nothing is sent yet.

    Raises:
        ValueError: The address is none.
        ProxyFailed: As `open_portal`, and so are the others.
        AuthorityUnusable: As above.
        PlainHttpRefused: As above.
    """
    parts = urlsplit(way.url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
        raise ValueError("not the address of a portal")
    if way.wsgi_app is None and is_unprotected(way.url) and not way.options.allows_plain_http:
        raise translate.of_plain_http(way.url)
    try:
        return GuardedClient(way, may_block_main_thread=may_block_main_thread)
    except UnusableFile as error:
        raise translate.of_file(error, way.options.ca_file) from None
    except UnusableProxy as error:
        raise translate.of_proxy(error) from None


def _case_of(wire: WireCase, case_id: CaseId) -> Case:
    """Return the case that was asked for, and no other."""
    # Here and not in the wire model: the reference page's own sample has id 0 and must stay readable.
    if wire.id != case_id or wire.id <= 0:
        raise translate.unexpected(f"case {case_id} was asked for, and case {wire.id} came back")
    return mapped(mapping.case_of, wire)


def _page_of(answer: Answer, model: type[Envelope[list[W]]], make: Callable[[W], T], query: Query) -> Page[T]:
    wires, total = envelope(answer, model)
    return _page([mapped(make, wire) for wire in wires], query, total)


def _page(items: list[T], query: Query, total: int | None) -> Page[T]:
    """Count by what came: the portal's `nextIndex` skips one and its `total` is wrong past the end."""
    return Page(items=items, start=query.start, total=total, has_more=len(items) >= query.count)
