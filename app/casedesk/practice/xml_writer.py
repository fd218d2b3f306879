"""XML answers: the same envelope as elements.

Source: API/Impl/Serializers/JsonNetSerializer.cs: the JSON text is turned into elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from casedesk.practice.context import JsonObject

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Unwritable(Exception):
    """A character that XML cannot hold: the answer fails, and its error envelope too."""


def xml_text(shape: JsonObject) -> str:
    """Write an envelope as XML; lists repeat their element, so an empty one disappears.

    Raises:
        Unwritable: a control character is in some text.
    """
    return f"<result>{''.join(_members(shape))}</result>"


def _members(shape: JsonObject) -> Iterator[str]:
    for name, value in shape.items():
        # One item and a single object look the same; no item leaves no trace.
        for item in value if isinstance(value, list) else [value]:
            yield _element(name, item)


def _element(name: str, value: object) -> str:
    # Null closes itself, an empty text opens and closes: the only way to tell them apart.
    if value is None or value == {}:
        return f"<{name} />"
    if isinstance(value, dict):
        return f"<{name}>{''.join(_members(value))}</{name}>"
    return f"<{name}>{_text(value)}</{name}>"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if _FORBIDDEN.search(text):
        raise Unwritable(text)
    # A bare carriage return would be read back as a line feed.
    return escape(text).replace("\r", "&#xD;")
