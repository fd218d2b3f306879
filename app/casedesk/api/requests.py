"""Requests as data: what each step and each question sends, before anything is sent."""

import json
import re
from typing import assert_never
from urllib.parse import quote, urlencode

from msgspec import Struct

from casedesk.domain.ids import CaseId, ContactId, GroupId, UserId
from casedesk.domain.values import replace
from casedesk.planning.steps import (
    AccessArguments,
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
from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import CallPreview, Credentials
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from casedesk.portal.secrets import Reticent

API_ROOT = "api/2.0/"
LARGEST_PAGE = 1000
"""Source: STUDIO/web.autofac.config maxPage."""
LARGEST_ID = 2**31 - 1
GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Call(Reticent, Struct, frozen=True):
    """One request to the portal.

    Attributes:
        path: From `api/2.0/` on, without query and without a suffix for the format.
        body_text: The exact JSON sent, "" for none. Kept out of `repr`, for it can hold a password.
        is_write: Carries a change, so its outcome is unknown where no answer comes.
        is_signed: Sent with the token.
    """

    unsaid = ("body_text",)

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    body_text: str = ""
    is_write: bool = False
    is_signed: bool = True

    def target(self, answer_format: AnswerFormat) -> str:
        """Return path and query for one format.

        Only reads are ever asked for in XML. With a JSON body the portal answers in JSON whatever the suffix
        says (Source: ApiHttpHandler), and an XML answer fails over a control character in some text after
        the write has been carried out (Source: SerializerContractResolver; run).
        """
        suffix = "" if self.is_write or self.body_text or answer_format is AnswerFormat.JSON else ".xml"
        # Half of a surrogate pair has no UTF-8 form; the portal finds nothing under what arrives.
        query = urlencode(self.query, quote_via=quote, errors="surrogatepass")
        question = f"?{query}" if query else ""
        return f"{self.path}{suffix}{question}"

    def preview(self) -> CallPreview:
        """Show a write to the eye, exactly as it is sent."""
        return CallPreview(self.method, self.target(AnswerFormat.JSON), self.body_text)


def sign_in_call(credentials: Credentials) -> Call:
    """Ask for a token; no token of an earlier session goes with it."""
    body = json_text({"userName": credentials.email, "password": credentials.password})
    return Call("POST", API_ROOT + "authentication", body_text=body, is_signed=False)


def code_call(credentials: Credentials, code: str) -> Call:
    """Ask for a token with the code of the second factor; its place in the path is the portal's wish.

    Source: AuthenticationEntryPoint AuthenticateMe(userName, password, ..., code).
    """
    return replace(sign_in_call(credentials), path=f"{API_ROOT}authentication/{quote(code, safe='')}")


def send_code_call(credentials: Credentials) -> Call:
    """Ask for another text message."""
    return replace(sign_in_call(credentials), path=API_ROOT + "authentication/sendsms")


def set_phone_call(credentials: Credentials, number: str) -> Call:
    """Tell where to send codes to."""
    body = json_text({"userName": credentials.email, "password": credentials.password, "mobilePhone": number})
    return Call("POST", API_ROOT + "authentication/setphone", body_text=body, is_signed=False)


def capabilities_call() -> Call:
    """Ask how one can sign in; no token goes with it."""
    return replace(_read("capabilities"), is_signed=False)


def me_call() -> Call:
    """Ask who is signed in."""
    return _read("people/@self")


def user_call(user_id: UserId) -> Call:
    """Ask for one user, also one who can no longer sign in."""
    return _read(f"people/{_guid(user_id)}")


def users_call(query: UserQuery) -> Call:
    """Ask for active users (employeeStatus 1) that are no guests (employeeType 1)."""
    return _read(
        "people/filter",
        ("employeeStatus", "1"),
        ("employeeType", "1"),
        ("sortBy", "firstname"),
        *_page(query.text, query.start, query.count),
    )


def groups_call() -> Call:
    """Ask for all groups."""
    return _read("group")


def group_call(group_id: GroupId) -> Call:
    """Ask for one group."""
    return _read(f"group/{_guid(group_id)}")


def cases_call(query: CaseQuery) -> Call:
    """Ask for a page of cases by title, open ones before closed ones."""
    status = () if query.is_closed is None else (("isClosed", "true" if query.is_closed else "false"),)
    return _read(
        "crm/case/filter", ("sortBy", "title"), *status, *_page(query.text, query.start, query.count)
    )


def case_call(case_id: CaseId) -> Call:
    """Ask for one case."""
    return _read(f"crm/case/{_positive(case_id)}")


def case_contacts_call(case_id: CaseId) -> Call:
    """Ask for the participants of a case; the portal answers an unknown case with an empty list."""
    return _read(f"crm/case/{_positive(case_id)}/contact")


def case_tags_call(case_id: CaseId) -> Call:
    """Ask for the tags of a case, which are no part of the case itself."""
    return _read(f"crm/case/tag/{_positive(case_id)}")


def tags_call() -> Call:
    """Ask for every tag that cases carry or have carried."""
    return _read("crm/case/tag")


def case_fields_call(case_id: CaseId) -> Call:
    """Ask for the field values of a case."""
    return _read(f"crm/case/{_positive(case_id)}/customfield")


def contacts_call(query: ContactQuery) -> Call:
    """Ask for a page of persons and companies by name."""
    return _read(
        "crm/contact/simple/filter",
        ("sortBy", "displayname"),
        *_page(query.text, query.start, query.count),
    )


def contacts_by_email_call(query: ContactQuery) -> Call:
    """Ask for the persons and companies whose e-mail address begins so."""
    # Without maxCount the answer is empty (Source: CRMApi.Contacts.cs GetContactsByEmail).
    return _read("crm/contact/simple/byEmail", ("term", query.text.strip()), ("maxCount", str(query.count)))


def contact_call(contact_id: ContactId) -> Call:
    """Ask for one person or company."""
    return _read(f"crm/contact/{_positive(contact_id)}")


def field_definitions_call() -> Call:
    """Ask for the custom fields of cases."""
    return _read("crm/case/customfield/definitions")


def create_case_call(title: str) -> Call:
    """Create a public case."""
    # Public in so many words, rather than by the default of a parameter that is missing.
    body = {"title": title, "isPrivate": False, "accessList": [], "isNotify": False}
    return _write("POST", "crm/case", body)


def delete_case_call(case_id: CaseId) -> Call:
    """Delete one case; never the batch call, which has no id in its path."""
    return _write("DELETE", f"crm/case/{_positive(case_id)}")


def step_call(step: Step) -> Call:
    """Return the call that carries out a step.

    Raises:
        ValueError: An id that is not positive, or an argument that the portal would quietly misread.
    """
    case_path = f"crm/case/{_positive(step.case_id)}"
    match step:
        case UpdateCase():
            return _write("PUT", case_path, _update_body(step))
        case SetAccess(_, access):
            return _write("PUT", f"{case_path}/access", _access_body(access))
        case LinkContact(_, contact_id):
            return _write("POST", f"{case_path}/contact", {"contactid": _positive(contact_id)})
        case UnlinkContact(_, contact_id):
            return _write("DELETE", f"{case_path}/contact/{_positive(contact_id)}")
        case StoreField() | ClearField():
            text = step.text if isinstance(step, StoreField) else ""
            return _write("POST", f"{case_path}/customfield/{_positive(step.field_id)}", {"fieldValue": text})
        case TagCase() | UntagCase():
            return _tag_call(step, f"{case_path}/tag")
        case CloseCase() | ReopenCase():
            return _write("PUT", f"{case_path}/{'close' if isinstance(step, CloseCase) else 'reopen'}")
        case _:
            assert_never(step)


def _tag_call(step: TagCase | UntagCase, path: str) -> Call:
    if not step.name.strip():
        raise ValueError("the portal refuses a tag without a name")
    if isinstance(step, TagCase):
        return _write("POST", path, {"tagName": step.name})
    # In the query: the bodies of DELETE requests get lost in some proxies.
    return replace(_write("DELETE", path), query=(("tagName", step.name),))


def json_text(value: object) -> str:
    """Return exact JSON, readable as it is sent.

    A lone surrogate has no UTF-8 form, so it travels as an escape, which the portal accepts.
    """
    text = json.dumps(value, ensure_ascii=False)
    return _LONE_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _update_body(step: UpdateCase) -> dict[str, object]:
    # Never `members`: a list with an unknown or hidden contact in it wipes links (Source: SetMembers).
    body: dict[str, object] = {"title": step.title}
    if step.access is not None:
        body |= _access_body(step.access)
        body["isNotify"] = step.notify
    if step.field_texts:
        # Nothing but Key/Value items binds (Source: API/Utils/Binder).
        if not all(text for _, text in step.field_texts):
            raise ValueError("an empty text would be skipped by the portal: use ClearField")
        body["customFieldList"] = [
            {"Key": _positive(field_id), "Value": text} for field_id, text in step.field_texts
        ]
    return body


def _access_body(access: AccessArguments) -> dict[str, object]:
    """Name privacy and list together: one alone makes a case public (Source: SetAccessToCases)."""
    return {
        "isPrivate": access.is_private,
        "accessList": [_guid(subject_id) for subject_id in access.subject_ids],
    }


def _page(text: str, start: int, count: int) -> tuple[tuple[str, str], ...]:
    if start < 0 or not 1 <= count <= LARGEST_PAGE:
        raise ValueError(f"start {start}, count {count}: not a page")
    # The brackets keep commas: without them the words after the first comma are lost (Source: ApiContext).
    words = (("filterValue[]", text),) if text.strip() else ()
    return (*words, ("startIndex", str(start)), ("count", str(count)))


def _read(path: str, *query: tuple[str, str]) -> Call:
    return Call("GET", API_ROOT + path, query)


def _write(method: str, path: str, body: dict[str, object] | None = None) -> Call:
    body_text = "" if body is None else json_text(body)
    return Call(method, API_ROOT + path, body_text=body_text, is_write=True)


def _positive(number: int) -> int:
    """Let only real ids out: without one, a call can become a batch call (Source: DeleteBatchCases)."""
    if type(number) is not int or not 0 < number <= LARGEST_ID:
        raise ValueError(f"{number!r} is not an id")
    return number


def _guid(text: GroupId | UserId) -> str:
    if not GUID.fullmatch(text):
        raise ValueError(f"{text!r} is not a GUID")
    return text
