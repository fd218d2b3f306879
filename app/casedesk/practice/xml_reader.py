"""XML bodies: text to elements. Attributes are ignored, entities are refused."""

from __future__ import annotations

from xml.parsers import expat

from casedesk.practice.elements import Element
from casedesk.practice.errors import server_error
from casedesk.practice.json_reader import decode_text

_XML_SPACE = "http://www.w3.org/XML/1998/namespace space"


def read_xml(body: bytes) -> Element:
    """Return the root element of an XML body.

    Raises:
        CallError: 500 for malformed or empty text, as the portal does.
    """
    builder = _Builder()
    try:
        builder.parser.Parse(decode_text(body).encode("utf-8", "replace"), True)
    except (expat.ExpatError, _EntityRefused) as error:
        raise server_error(str(error)) from error
    return builder.root


class _EntityRefused(Exception):
    """A document type with entities: a way to exhaust memory, and of no use here."""


class _Builder:
    def __init__(self) -> None:
        self.root = Element("")
        self._open: list[Element] = []
        self._preserve: list[bool] = [False]
        self._run = ""
        self._run_has_cdata = False
        # The text is UTF-8 by now, whatever its declaration says.
        self.parser = expat.ParserCreate("utf-8", " ")
        self.parser.StartElementHandler = self._on_start
        self.parser.EndElementHandler = self._on_end
        self.parser.CharacterDataHandler = self._on_text
        self.parser.StartCdataSectionHandler = self._on_cdata
        self.parser.EntityDeclHandler = self._on_entity

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        self._end_run()
        # The separator chosen above cannot be part of a name.
        namespace, _, local = name.rpartition(" ")
        element = Element(local, namespace)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        # The only attribute that matters, and it is inherited.
        space = attributes.get(_XML_SPACE)
        self._preserve.append(self._preserve[-1] if space is None else space == "preserve")

    def _on_end(self, _name: str) -> None:
        self._end_run()
        self._open.pop()
        self._preserve.pop()

    def _on_text(self, text: str) -> None:
        self._run += text

    def _on_cdata(self) -> None:
        self._run_has_cdata = True

    def _on_entity(self, *_declaration: object) -> None:
        raise _EntityRefused("Entities are not allowed.")

    def _end_run(self) -> None:
        """Keep the text read so far; blanks alone are insignificant and vanish."""
        if self._open and (self._run.strip(" \t\r\n") or self._preserve[-1] or self._run_has_cdata):
            self._open[-1].text += self._run
        self._run = ""
        self._run_has_cdata = False
