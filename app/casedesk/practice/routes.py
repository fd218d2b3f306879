"""The table of the API's methods: verb, path, parameters and the function that answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from msgspec import Struct
from werkzeug.routing import BaseConverter, Map, Rule

from casedesk.practice import (
    batches,
    case_list,
    cases,
    contact_calls,
    fields,
    history,
    people,
    portal_calls,
    tags,
)
from casedesk.practice.accounts import (
    Attempts,
    authenticate,
    authenticate_with_code,
    end_connection,
    list_connections,
    send_sms,
    set_phone,
)
from casedesk.practice.binding import Kind, Parameter
from casedesk.practice.context import Call

BASE = "/api/2.0"
_SIGN_IN = "userName:text password:text provider:text accessToken:text"
_CASE = "title:text members:ints customFieldList:pairs isPrivate:bool accessList:guids isNotify:bool"
# Paging, order and filter words are missing here on purpose: they never come from arguments.
_CASE_FILTER = "contactid:int isClosed:bool? tags:texts"
_ACCESS = "isPrivate:bool accessList:guids"
_PEOPLE_FILTER = (
    "employeeStatus:text groupId:guid activationStatus:text employeeType:int? isAdministrator:bool?"
)
_CONTACT_FILTER = "contactListView:text isShared:bool? tags:texts contactStage:int contactType:int"
_FIELD = "entityType:text label:text fieldType:text position:int mask:text"
_PERSON = (
    "firstName:text lastName:text jobTitle:text companyId:int about:text shareType:int"
    " managerList:guids customFieldList:pairs"
)
_COMPANY = "companyName:text about:text personList:ints shareType:int managerList:guids customFieldList:pairs"


class Route(Struct, frozen=True):
    """One method of the API."""

    verb: str
    path: str
    parameters: tuple[Parameter, ...]
    answer: Callable[[Call], object]
    needs_caller: bool = True

    @property
    def is_crm(self) -> bool:
        """Tell whether the method belongs to the module that guests may not open."""
        return self.path.startswith("crm/")


def _parameters(text: str) -> tuple[Parameter, ...]:
    pairs = (part.split(":") for part in text.split())
    return tuple(Parameter(name, cast("Kind", kind)) for name, kind in pairs)


def _methods(table: Iterable[tuple[str, str, str, Callable[[Call], object]]]) -> list[Route]:
    return [Route(verb, path, _parameters(text), answer) for verb, path, text, answer in table]


_PEOPLE = _methods(
    [
        ("GET", "people/@self", "", people.get_self),
        ("GET", "people", "", people.list_people),
        ("GET", "people/status/<status>", "status:text", people.list_people_by_status),
        ("GET", "people/filter", _PEOPLE_FILTER, people.filter_people),
        ("GET", "people/simple/filter", _PEOPLE_FILTER, people.filter_people_simply),
        ("GET", "people/@search/<query>", "query:text", people.search_people),
        ("GET", "people/search", "query:text", people.search_people),
        ("GET", "people/email", "email:text", people.get_person_by_email),
        ("GET", "people/<username>", "username:text", people.get_person),
        ("GET", "group", "", people.list_groups),
        ("GET", "group/<groupid>", "groupid:guid", people.get_group),
        ("GET", "group/user/<userid>", "userid:guid", people.list_groups_of_user),
        ("GET", "security/activeconnections", "", list_connections),
        (
            "PUT",
            "security/activeconnections/logout/<digits:loginEventId>",
            "loginEventId:int",
            end_connection,
        ),
        ("GET", "settings/security", "ids:texts", portal_calls.get_security_settings),
    ]
)

_CASES = _methods(
    [
        ("GET", "crm/case/filter", _CASE_FILTER, case_list.list_cases),
        ("GET", "crm/case/byprefix", "prefix:text contactID:int", case_list.list_cases_by_prefix),
        ("GET", "crm/case/<digits:caseid>", "caseid:int", cases.get_case),
        ("POST", "crm/case", _CASE, cases.create_case),
        ("PUT", "crm/case/<digits:caseid>", f"caseid:int {_CASE}", cases.update_case),
        ("PUT", "crm/case/<digits:caseid>/close", "caseid:int", cases.close_case),
        ("PUT", "crm/case/<digits:caseid>/reopen", "caseid:int", cases.reopen_case),
        ("PUT", "crm/case/<digits:caseid>/access", f"caseid:int {_ACCESS}", cases.set_case_access),
        ("DELETE", "crm/case/<digits:caseid>", "caseid:int", cases.delete_case),
        ("GET", "crm/case/<digits:caseid>/contact", "caseid:int", cases.list_case_contacts),
        ("POST", "crm/case/<digits:caseid>/contact", "caseid:int contactid:int", cases.add_case_contact),
        (
            "DELETE",
            "crm/case/<digits:caseid>/contact/<digits:contactid>",
            "caseid:int contactid:int",
            cases.remove_case_contact,
        ),
        ("PUT", "crm/case", "casesids:ints", batches.delete_listed_cases),
        ("DELETE", "crm/case/filter", _CASE_FILTER, batches.delete_matching_cases),
        ("PUT", "crm/case/access", f"casesid:ints {_ACCESS}", batches.set_access_of_listed_cases),
        ("PUT", "crm/case/filter/access", f"{_CASE_FILTER} {_ACCESS}", batches.set_access_of_matching_cases),
        ("GET", "crm/case/tag/<digits:entityid>", "entityid:int", tags.list_case_tags),
        ("GET", "crm/case/tag", "", tags.list_tags),
        ("POST", "crm/case/<digits:entityid>/tag", "entityid:int tagName:text", tags.add_case_tag),
        ("DELETE", "crm/case/<digits:entityid>/tag", "entityid:int tagName:text", tags.remove_case_tag),
        ("POST", "crm/case/tag", "tagName:text", tags.create_tag),
        ("DELETE", "crm/case/tag", "tagName:text", tags.delete_tag),
        ("DELETE", "crm/case/tag/unused", "", tags.delete_unused_tags),
    ]
)

_CONTACTS = _methods(
    [
        ("GET", "crm/contact/simple/filter", _CONTACT_FILTER, contact_calls.list_contacts_simply),
        ("GET", "crm/contact/filter", _CONTACT_FILTER, contact_calls.list_contacts),
        ("GET", "crm/contact/byprefix", "prefix:text searchType:int", contact_calls.list_contacts_by_prefix),
        (
            "GET",
            "crm/contact/simple/byemail",
            "term:text maxCount:int",
            contact_calls.list_contacts_by_email,
        ),
        ("GET", "crm/contact/<digits:contactid>", "contactid:int", contact_calls.get_contact),
        ("POST", "crm/contact/person", _PERSON, contact_calls.create_person),
        ("POST", "crm/contact/company", _COMPANY, contact_calls.create_company),
        ("DELETE", "crm/contact/<digits:contactid>", "contactid:int", contact_calls.delete_contact),
    ]
)

_FIELDS = _methods(
    [
        (
            "GET",
            "crm/<entity:entityType>/customfield/definitions",
            "entityType:text",
            fields.list_definitions,
        ),
        (
            "GET",
            "crm/<entity:entityType>/<digits:entityid>/customfield",
            "entityType:text entityid:int",
            fields.get_values,
        ),
        (
            "POST",
            "crm/<entity:entityType>/<digits:entityid>/customfield/<digits:fieldid>",
            "entityType:text entityid:int fieldid:int fieldValue:text",
            fields.post_value,
        ),
        ("POST", "crm/<entity:entityType>/customfield", _FIELD, fields.create_definition),
        (
            "PUT",
            "crm/<entity:entityType>/customfield/<digits:id>",
            f"id:int {_FIELD}",
            fields.update_definition,
        ),
        (
            "DELETE",
            "crm/<entity:entityType>/customfield/<digits:fieldid>",
            "entityType:text fieldid:int",
            fields.delete_definition,
        ),
        (
            "PUT",
            "crm/<entity:entityType>/customfield/reorder",
            "entityType:text fieldids:ints",
            fields.reorder_definitions,
        ),
    ]
)

_HISTORY = _methods(
    [
        (
            "GET",
            "crm/history/filter",
            "entityType:text entityId:int categoryId:int createBy:guid fromDate:text toDate:text",
            history.list_events,
        ),
        ("GET", "crm/history/category", "", history.list_categories),
        (
            "POST",
            "crm/history",
            "entityType:text entityId:int content:text categoryId:int created:text contactId:int",
            history.create_event,
        ),
        ("DELETE", "crm/history/<digits:id>", "id:int", history.delete_event),
    ]
)


def _open_methods(attempts: Attempts) -> list[Route]:
    """Return the methods that nobody has to be signed in for."""

    # Functions, not partials, so that a traceback says which method it was.
    def answer_authentication(call: Call) -> object:
        return authenticate(call, attempts)

    def answer_code(call: Call) -> object:
        return authenticate_with_code(call, attempts)

    def answer_set_phone(call: Call) -> object:
        return set_phone(call, attempts)

    def answer_send_sms(call: Call) -> object:
        return send_sms(call, attempts)

    table = [
        ("POST", "authentication", _SIGN_IN, answer_authentication),
        ("POST", "authentication/<code>", f"{_SIGN_IN} code:text", answer_code),
        ("POST", "authentication/setphone", f"{_SIGN_IN} mobilePhone:text", answer_set_phone),
        ("POST", "authentication/sendsms", _SIGN_IN, answer_send_sms),
        ("GET", "capabilities", "", portal_calls.get_capabilities),
    ]
    return [
        Route(verb, path, _parameters(text), answer, needs_caller=False) for verb, path, text, answer in table
    ]


class _Digits(BaseConverter):
    """An id: digits only, so a negative or wordy one matches no route."""

    regex = "[0-9]+"


class _Entity(BaseConverter):
    """A kind of CRM entity."""

    regex = "contact|person|company|opportunity|case"


class _Answered(Rule):
    """A rule that is matched and never turned into an address.

    Werkzeug writes and compiles two functions for each rule that would make addresses of it: half of the time
    that the practice portal takes to open.
    """

    def _compile_builder(self, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:  # noqa: ARG002  Werkzeug's
        def no_address(**_: object) -> tuple[str, str]:
            raise NotImplementedError("the practice portal makes no addresses")

        return no_address


def build_map(attempts: Attempts) -> Map:
    """Return the routing table; names in paths ignore case, as those of ASP.NET do."""
    routes = [*_open_methods(attempts), *_PEOPLE, *_CASES, *_CONTACTS, *_FIELDS, *_HISTORY]
    # Fixed words win over variables by Werkzeug's weights, as they do in the portal's own order.
    rules = [
        _Answered(f"{BASE}/{_lowered(route.path)}", methods=[route.verb], endpoint=cast("str", route))
        for route in routes
    ]
    return Map(
        rules,
        converters={"digits": _Digits, "entity": _Entity},
        # A slash at the end makes no difference to ASP.NET, two slashes do.
        strict_slashes=False,
        merge_slashes=False,
    )


def _lowered(path: str) -> str:
    """Lower the fixed parts of a path; the names of its variables stay."""
    return "/".join(part if part.startswith("<") else part.lower() for part in path.split("/"))
