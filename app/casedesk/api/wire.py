"""The wire: what a portal's answers look like, with all that portals of several years do to them.

Names are matched in any case: the decoder folds every member name to lower case before these models see it.
"""

import re
from collections.abc import Callable
from typing import Annotated, Generic, NotRequired, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, FailFast, Field
from typing_extensions import TypedDict  # pydantic reads no other kind before Python 3.12

T = TypeVar("T")
_DIGITS = re.compile(r"\s*[-+]?[0-9]{1,19}\s*")


MOST_VALUES = 600_000
"""Of an answer in JSON or XML: a case with thousands of participants has a third of it. One of nothing but
brackets would fill the memory long before its end."""


class NotUnderstood(ValueError):
    """An answer that this program cannot read, with the reason as its text."""


def _whole_number(value: object) -> object:
    """Take numbers and numbers as text; a truth value is no number here, though Python thinks so."""
    if isinstance(value, bool) or value is None:
        raise ValueError("not a number")
    if isinstance(value, str):
        if not _DIGITS.fullmatch(value):
            raise ValueError("not a number")
        return int(value)
    return value


def _truth(value: object) -> object:
    if isinstance(value, bool):
        return value
    truths = {"true": True, "1": True, "false": False, "0": False}
    truth = truths.get(str(value).strip().lower())
    if truth is None:
        raise ValueError("neither true nor false")
    return truth


def _text(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int | float) else value


def _absent_as(absent: Callable[[], object]) -> BeforeValidator:
    return BeforeValidator(lambda value: absent() if value is None else value)


class _GivenUpEarly(FailFast):
    """`FailFast` that can be part of a union, which needs a hash."""

    __hash__ = object.__hash__


Number = Annotated[int, BeforeValidator(_whole_number)]
Truth = Annotated[bool, BeforeValidator(_truth)]
Text = Annotated[str, BeforeValidator(_text)]
MaybeNumber = Annotated[Number | None, BeforeValidator(lambda value: None if value == "" else value)]
TruthOrFalse = Annotated[Truth, _absent_as(bool)]
TextOrEmpty = Annotated[Text, _absent_as(str)]
Many = Annotated[list[T], _GivenUpEarly()]
"""A list that is given up at its first bad item: a hostile one would fill the memory with reasons."""
ListOrEmpty = Annotated[Many[T], _absent_as(list)]


class Wire(BaseModel):
    """Something in an answer: unknown members are passed over, values never appear in error texts."""

    model_config = ConfigDict(
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        alias_generator=lambda name: name.replace("_", ""),
    )


class WireFailure(Wire):
    """The `error` of an envelope."""

    message: TextOrEmpty = ""


class Envelope(Wire, Generic[T]):
    """What every answer is wrapped in; see `ApiStandartResponce`.

    `response` is None where it is missing, which no success may do but for an XML list: those vanish when
    they are empty, and the XML reader puts them back because `T` says that there is a list.
    """

    status: Number
    total: MaybeNumber = None
    error: WireFailure | None = None
    response: T | None = None


class WireToken(Wire):
    """The answer of `authentication`; `token` is null where a code is wanted as well.

    `phone_noise` is missing where the portal has no number to send codes to, and `tfa_key` once an app
    has been set up.
    """

    token: TextOrEmpty = Field(default="", repr=False)
    tfa: TruthOrFalse = False
    tfa_key: TextOrEmpty = Field(default="", repr=False)
    sms: TruthOrFalse = False
    phone_noise: TextOrEmpty = ""
    expires: TextOrEmpty = ""


class WireCapabilities(Wire):
    """How one can sign in."""

    ldap_enabled: TruthOrFalse = False
    providers: ListOrEmpty[Text] = []
    sso_label: TextOrEmpty = ""
    sso_url: TextOrEmpty = ""


class WireUser(Wire):
    """A user as other things name him; `display_name` is HTML-encoded."""

    id: TextOrEmpty = ""
    display_name: TextOrEmpty = ""
    title: TextOrEmpty = ""


class WireProfile(WireUser):
    """A user in full."""

    first_name: TextOrEmpty = ""
    last_name: TextOrEmpty = ""
    email: TextOrEmpty = ""
    status: MaybeNumber = None
    is_visitor: TruthOrFalse = False
    is_owner: TruthOrFalse = False
    is_admin: TruthOrFalse = False
    list_admin_modules: ListOrEmpty[Text] = []
    department: TextOrEmpty = ""


class WireGroup(Wire):
    """A group; `members` comes only when one group is asked for."""

    id: Text
    name: TextOrEmpty = ""
    members: ListOrEmpty[WireUser] = []


class WireTag(Wire):
    """A tag of cases; without `relative_items_count` no case carries it."""

    title: Text
    relative_items_count: MaybeNumber = None


class WireCompany(Wire):
    """The company of a person."""

    display_name: TextOrEmpty = ""


class WireContactDetail(Wire):
    """One telephone number, e-mail address and so on."""

    info_type: MaybeNumber = None
    data: TextOrEmpty = ""
    is_primary: TruthOrFalse = False


class WireContact(Wire):
    """A person or company; `id` is missing where an earlier `fields=` call spoilt the portal's cache."""

    id: MaybeNumber = None
    display_name: TextOrEmpty = ""
    is_company: TruthOrFalse = False
    is_private: TruthOrFalse = False
    company: WireCompany | None = None
    common_data: ListOrEmpty[WireContactDetail] = []


class WireContactItem(Wire):
    """One item of `crm/contact/simple/filter`: a contact, and perhaps a task."""

    contact: WireContact


class WireField(Wire):
    """A custom field: its definition, or its value in one case."""

    id: MaybeNumber = None
    label: TextOrEmpty = ""
    field_value: TextOrEmpty = ""
    field_type: MaybeNumber = None
    mask: TextOrEmpty = ""


class WireCase(Wire):
    """A case. What decides who sees it has no default: a case without `isPrivate` is not public."""

    # Without these four nothing may be shown or saved, so none has a default.
    id: Number
    title: Text
    is_closed: Truth
    is_private: Truth
    access_list: ListOrEmpty[WireUser] = []
    can_edit: TruthOrFalse = False
    create_by: WireUser | None = None
    created: TextOrEmpty = ""
    members: ListOrEmpty[WireContact] = []
    custom_fields: ListOrEmpty[WireField] = []


class Passed(TypedDict):
    """An object of which nothing is kept but that it was there."""


class RowAuthor(TypedDict):
    """The author in a `CaseRow`."""

    id: str
    displayName: str
    title: NotRequired[str]


class CaseRow(TypedDict):
    """A case in a page, as a healthy portal of today sends it: the quick way past `WireCase`.

    What decides anything is required and nothing is converted, so any oddity falls back on the patient way.
    """

    id: int
    title: str
    isClosed: bool
    isPrivate: bool
    canEdit: bool
    created: str
    createBy: RowAuthor
    members: Many[Passed]


class CasePageEnvelope(TypedDict):
    """The envelope around a page of `CaseRow`."""

    __pydantic_config__ = ConfigDict(strict=True)  # type: ignore[misc]

    status: int
    total: NotRequired[int]
    response: Many[CaseRow]
