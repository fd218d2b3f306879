"""XML answers, turned into the plain values that the JSON of the same answer would have given.

XML does not say which elements are lists: one item looks like an object and an empty list is not there at
all (Source: JsonNetSerializer). So nothing is guessed: the wire models say what is a list.
"""

import re
from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin
from xml.etree.ElementTree import ParseError  # only the name of the failure; the parser is defusedxml's

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser
from msgspec import Struct, field
from pydantic import BaseModel

from casedesk.api.wire import MOST_VALUES, NotUnderstood, Wire

DEEPEST = 64
_TEXT = re.compile(r">[^<>]*")


class Element(Struct):
    """One element of an answer.

    Attributes:
        name: Folded to lower case, without namespace.
        is_null: Written `<x />`: null, where `<x></x>` is an empty text.
    """

    name: str
    texts: list[str] = field(default_factory=list)
    children: list["Element"] = field(default_factory=list)
    is_null: bool = False

    @property
    def text(self) -> str:
        """All text directly inside, verbatim."""
        return "".join(self.texts)


class _TreeTarget:
    """Receives what the parser finds and builds elements without recursion."""

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._open: list[Element] = []
        self._root = Element("")
        self._count = 0
        self.expat: Any = None

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        element = Element(tag.rpartition("}")[2].lower())
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)
        self._count += 1
        if len(self._open) > DEEPEST:
            raise NotUnderstood("the XML is nested too deeply")
        if self._count > MOST_VALUES:
            raise NotUnderstood(f"the XML has more than {MOST_VALUES} elements")

    def data(self, text: str) -> None:
        self._open[-1].texts.append(text)

    def end(self, _tag: str) -> None:
        element = self._open.pop()
        # Expat stands behind `/>` of an empty element, but at the start of a closing tag: that is the only
        # trace of the difference between null and "".
        behind = self.expat.CurrentByteIndex
        is_short = self._source[behind - 2 : behind] == b"/>"
        element.is_null = is_short and not element.children and not element.texts

    def close(self) -> Element:
        return self._root


def read_xml(text: str, model: type[BaseModel]) -> dict[str, object]:
    """Return the values of an answer's root element, shaped as `model` expects them.

    Raises:
        NotUnderstood: It is not well-formed, declares a DTD or entities, or its root is not `result`.
    """
    root = _parse(text)
    if root.name != "result":
        raise NotUnderstood(f"the XML begins with <{root.name[:40]}>, not with <result>")
    return _object_of(root, model)


def _parse(text: str) -> Element:
    source = _prepared(text).encode("utf-8", "replace")
    target = _TreeTarget(source)
    parser = DefusedXMLParser(target=target, encoding="utf-8", forbid_dtd=True)
    target.expat = parser.parser
    try:
        parser.feed(source)
        root: Element = cast("Any", parser).close()  # whatever the target's `close` returns
    except DefusedXmlException as error:
        raise NotUnderstood("the XML declares a document type or entities") from error
    except (ParseError, ValueError) as error:
        reason = str(error) if isinstance(error, NotUnderstood | ParseError) else "not well-formed"
        raise NotUnderstood(f"unreadable XML: {reason}") from error
    return root


def _prepared(text: str) -> str:
    """Take out of a text what would make the parser lose something."""
    text = text.removeprefix("\ufeff").strip()
    if text.startswith("<?xml"):
        # The text is decoded already, so an encoding named in it can only be wrong (.NET says utf-16).
        text = text.partition("?>")[2].strip()
    if "\r" not in text:
        return text
    # A parser turns CR LF into LF (XML 1.0, 2.11), but text areas are stored with CR LF.
    prolog, root, inside = text.partition("<result")
    return prolog + root + _TEXT.sub(lambda found: found[0].replace("\r", "&#13;"), inside)


def _object_of(element: Element, model: type[BaseModel]) -> dict[str, object]:
    found: dict[str, list[Element]] = {}
    for child in element.children:
        found.setdefault(child.name, []).append(child)
    return dict(_members_of(found, model))


def _members_of(found: dict[str, list[Element]], model: type[BaseModel]) -> Iterator[tuple[str, object]]:
    for name, information in model.model_fields.items():
        alias = information.alias or name
        kind = _kind_of(information.annotation)
        elements = found.get(alias, [])
        if kind.is_list:
            yield alias, [_value_of(element, kind.item) for element in elements if not element.is_null]
        elif len(elements) > 1:
            raise NotUnderstood(f"<{alias}> stands {len(elements)} times where there is but one")
        elif elements:
            yield alias, _value_of(elements[0], kind.item)


def _value_of(element: Element, model: type[BaseModel] | None) -> object:
    if element.is_null:
        return None
    if model is not None:
        is_blank = not element.children and not element.text.strip()
        return None if is_blank else _object_of(element, model)
    if element.children:
        raise NotUnderstood(f"<{element.name[:40]}> holds elements where a text belongs")
    return element.text


class _Kind(Struct, frozen=True):
    """What a member of a wire model is made of.

    Attributes:
        item: The model of one object, or None for plain text.
    """

    is_list: bool
    item: type[BaseModel] | None


def _kind_of(annotation: object) -> _Kind:
    """Look through `Annotated`, `X | None` and `list[X]` for the model inside."""
    if annotation is object:
        return _Kind(is_list=True, item=Wire)  # whatever is there, be it nothing
    origin = get_origin(annotation)
    if origin is Annotated:
        return _kind_of(get_args(annotation)[0])
    if origin is Union or origin is UnionType:
        return _kind_of(next(part for part in get_args(annotation) if part is not type(None)))
    if origin is list:
        return _Kind(is_list=True, item=_kind_of(get_args(annotation)[0]).item)
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return _Kind(is_list=False, item=annotation if is_model else None)  # type: ignore[arg-type]
