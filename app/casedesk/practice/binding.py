"""Binding: a request's route, query and body become the arguments of a method."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal, assert_never

from msgspec import Struct, field

from casedesk.practice.elements import flatten
from casedesk.practice.errors import INDEX_OUT_OF_RANGE, UnreadableBody, invalid_arguments, server_error
from casedesk.practice.forms import media_type, parse_form, parse_pairs
from casedesk.practice.json_reader import read_json
from casedesk.practice.values import Unconvertible, to_bool, to_guid, to_int
from casedesk.practice.xml_reader import read_xml

Kind = Literal["int", "text", "bool", "int?", "bool?", "ints", "guid", "guids", "texts", "pairs"]

_INDEX = r"(?P<left>\[)?(?P<position>[0-9]+)?"


class Parameter(Struct, frozen=True):
    """One parameter of a method; ``pairs`` is a list of Key and Value."""

    name: str
    kind: Kind


class FieldPair(Struct, frozen=True):
    """One item of customFieldList as it was bound; ``value`` is None when it was left out."""

    key: int
    value: str | None


class RawRequest(Struct, frozen=True):
    """What binding needs to know of a request."""

    method: str
    route: Mapping[str, str]
    query: str
    content_type: str | None
    body: bytes
    cookies: Mapping[str, str] = field(default_factory=dict)


class NamedValues:
    """A multi-map whose names ignore case and keep the order and spelling of their first use."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, list[str]] = {}
        self._spellings: dict[str, str] = {}
        for name, value in pairs:
            # NameValueCollection ignores case but keeps the first spelling, which the prefix match below
            # sees.
            folded = name.lower()
            self._spellings.setdefault(folded, name)
            self._values.setdefault(folded, []).append(value)

    def names(self) -> Iterator[str]:
        """Yield every name once, in the spelling of its first use."""
        return iter(self._spellings.values())

    def values(self, name: str) -> list[str]:
        """Return every value of a name; empty when it is absent."""
        return self._values.get(name.lower(), [])


def collect(request: RawRequest) -> NamedValues:
    """Merge route, query and body, in this order.

    Source: ApiArgumentBuilder.cs GetRequestParams.
    """
    # For a scalar the first value counts: the path beats the query, the query beats the body.
    return NamedValues([*request.route.items(), *parse_pairs(request.query), *_body_pairs(request)])


def _body_pairs(request: RawRequest) -> Iterable[tuple[str, str]]:
    # The body is read for every verb, GET and DELETE included; only forms need another verb than GET.
    kind = media_type(request.content_type)
    if kind == "application/json":
        try:
            return list(flatten(read_json(request.body)))
        except UnreadableBody as error:
            raise invalid_arguments(str(error)) from error
    if kind == "text/xml":
        return list(flatten(read_xml(request.body)))
    # Any other type, "APPLICATION/JSON" too, hides the body without an error.
    return [] if request.method == "GET" else list(parse_form(request.content_type or "", request.body))


def bind(parameters: Iterable[Parameter], request: RawRequest) -> dict[str, Any]:
    """Return the argument of every parameter.

    Raises:
        CallError: 400 or 500, before anything was written.
    """
    named = collect(request)
    try:
        return {parameter.name: _bind_one(parameter, named, request) for parameter in parameters}
    except Unconvertible as error:
        raise invalid_arguments(str(error)) from error


def _bind_one(parameter: Parameter, named: NamedValues, request: RawRequest) -> object:
    name = parameter.name
    values = named.values(name)
    if not values and request.method != "GET" and (cookie := request.cookies.get(name)):
        # ASP.NET's Request[name] looks into cookies too when the name is absent everywhere else.
        values = [cookie]
    match parameter.kind:
        case "ints":
            return _bind_list(name, named, to_int)
        case "guids":
            return _bind_list(name, named, to_guid)
        case "texts":
            return _bind_list(name, named, str)
        case "pairs":
            return _bind_pairs(name, named)
        case "int" | "text" | "bool" | "int?" | "bool?" | "guid" as kind:
            # A name that is absent is not the same as an empty text: the default differs from the
            # conversion.
            return _convert(kind, values[0]) if values else _default(kind)
        case never:
            assert_never(never)


def _default(kind: Kind) -> object:
    return {"int": 0, "bool": False}.get(kind)


def _convert(kind: Literal["int", "text", "bool", "int?", "bool?", "guid"], text: str) -> object:
    match kind:
        case "text":
            return text
        case "int":
            return to_int(text)
        case "int?":
            return to_int(text) if text else None
        case "bool" | "bool?":
            return to_bool(text)
        case "guid":
            return to_guid(text)
        case never:
            assert_never(never)


def _item_prefixes(name: str, named: NamedValues) -> Iterator[tuple[int, str]]:
    """Yield position and prefix of each group of names, in the order of first use.

    Source: Binder.cs BindCollection: names that do not match at all fall into the bare group.
    """
    # Not anchored at its end, as in the original: "membersX" falls into the bare group and finds nothing.
    pattern = re.compile(re.escape(name) + _INDEX, re.IGNORECASE)
    seen: set[str] = set()
    for key in named.names():
        match = pattern.match(key)
        position = match["position"] if match and match["position"] else ""
        # An index beyond 32 bits is no number for the portal, but its brackets still count.
        position = position if len(position.lstrip("0")) < 10 else ""
        # A bracket without a number, as in "members[]" or "members[id]", is a group of its own.
        bare = not position and not (match and match["left"])
        prefix = name if bare else f"{name}[{int(position) if position else ''}]"
        if prefix not in seen:
            seen.add(prefix)
            yield int(position or 0), prefix


def _bind_list(name: str, named: NamedValues, convert: Callable[[str], object]) -> list[object]:
    return [convert(value) for _, prefix in _item_prefixes(name, named) for value in named.values(prefix)]


def _bind_pairs(name: str, named: NamedValues) -> list[FieldPair]:
    items: list[FieldPair] = []
    for position, prefix in _item_prefixes(name, named):
        item = _bind_pair(prefix, named)
        # An item that yields nothing leaves a hole, and the next good one no longer fits its place.
        if item is None:
            continue
        if position > len(items):
            raise server_error(INDEX_OUT_OF_RANGE)
        # Insert, not append: the bare group and index 0 both go to the front.
        items.insert(position, item)
    return items


def _bind_pair(prefix: str, named: NamedValues) -> FieldPair | None:
    key = _property(prefix, ("Key", "key"), named)
    value = _property(prefix, ("Value", "value"), named)
    if key is None and value is None:
        return None
    return FieldPair(0 if key is None else to_int(key), value)


def _property(prefix: str, spellings: tuple[str, str], named: NamedValues) -> str | None:
    """Return the joined values of a property; only two spellings of its name count."""
    # The prefix is compared with case, unlike every other name.
    keys = [
        key
        for key in named.names()
        if key.startswith(prefix) and key[len(prefix) :].strip("[.]") in spellings
    ]
    if len(keys) > 1:
        raise invalid_arguments("Sequence contains more than one element")
    # This is how an array becomes one text, and how Key given twice becomes no number.
    return ",".join(named.values(keys[0])) if keys else None
