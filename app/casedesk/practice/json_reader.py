"""The lenient JSON reader: text to elements, with the portal's tolerance and its refusals.

Source: Newtonsoft.Json JsonTextReader and XmlNodeConverter, observed on ASC.Api ApiArgumentBuilder.
"""

from __future__ import annotations

import codecs
import math
import re

from casedesk.practice.elements import Element
from casedesk.practice.errors import UnreadableBody
from casedesk.practice.json_dates import rewrite_date

MAX_DEPTH = 64

_SIMPLE_ESCAPES = {
    "b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "\\": "\\", '"': '"', "'": "'", "/": "/",
}  # fmt: skip
# How XmlConvert writes them; null is an element without content.
_LITERALS = {
    "true": "true", "false": "false", "null": "", "NaN": "NaN", "Infinity": "INF", "-Infinity": "-INF",
}  # fmt: skip
_NUMBER = re.compile(r"[-.0-9][-+.0-9A-Fa-fxX]*")
_HEX4 = re.compile(r"[0-9A-Fa-f]{4}")
_UNQUOTED = re.compile(r"[\w$]+")
_PLAIN_STRING = {quote: re.compile(rf"[^\\{quote}]*") for quote in "\"'"}
_TEXT_NAMES = frozenset({"#text", "#cdata-section", "#whitespace", "#significant-whitespace"})


class _EndOfText(Exception):
    """The text ended at a value boundary: what was read so far counts."""


def decode_text(body: bytes) -> str:
    """Decode a body as the portal's StreamReader does: byte order mark or UTF-8, never an error."""
    # UTF-32 before UTF-16: its little-endian mark begins with the other one's.
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ):
        if body.startswith(mark):
            return body[len(mark) :].decode(encoding, "replace")
    return body.decode("utf-8", "replace")


def read_json(body: bytes) -> Element:
    """Return the elements of a JSON body; an empty body and ``null`` have none.

    Raises:
        UnreadableBody: what the portal answers with 400.
    """
    return _Reader(decode_text(body)).read()


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def read(self) -> Element:
        root = Element("request")
        try:
            self._skip_blanks()
            if self._text.startswith("null", self._at):
                self._at += 4
            elif self._peek() == "{":
                self._read_object(root)
            else:
                raise UnreadableBody("XmlNodeConverter can only convert JSON that begins with an object.")
            self._skip_blanks()
        except _EndOfText:
            return root
        raise UnreadableBody(
            f"Additional text encountered after finished reading JSON content: {self._peek()}."
        )

    def _peek(self) -> str:
        """Return the next character; at the end of the text everything stops, accepted."""
        if self._at >= len(self._text):
            raise _EndOfText
        return self._text[self._at]

    def _skip_blanks(self) -> None:
        while self._peek().isspace():
            self._at += 1

    def _skip_blanks_and_comments(self) -> None:
        """Skip what may stand between members; before a value a comment is an error instead."""
        self._skip_blanks()
        while self._peek() == "/":
            self._skip_comment()
            self._skip_blanks()

    def _skip_comment(self) -> None:
        opening = self._text[self._at : self._at + 2]
        if opening == "//":
            line_end = self._text.find("\n", self._at)
            self._at = len(self._text) if line_end < 0 else line_end
        elif opening == "/*" and (end := self._text.find("*/", self._at + 2)) >= 0:
            self._at = end + 2
        else:
            raise UnreadableBody("Unexpected end while parsing comment.")

    def _enter(self) -> None:
        self._at += 1
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise UnreadableBody(f"The reader's MaxDepth of {MAX_DEPTH} has been exceeded.")

    def _leave(self) -> None:
        self._at += 1
        self._depth -= 1

    def _read_object(self, parent: Element) -> None:
        self._enter()
        while True:
            self._skip_blanks_and_comments()
            if self._peek() == "}":
                break
            self._read_member(parent)
            self._skip_blanks_and_comments()
            if self._peek() == ",":
                self._at += 1
            elif self._peek() != "}":
                raise UnreadableBody(
                    f"After parsing a value an unexpected character was encountered: {self._peek()}."
                )
        self._leave()

    def _read_member(self, parent: Element) -> None:
        name = self._read_name()
        try:
            self._skip_blanks()
            if self._peek() != ":":
                raise UnreadableBody(f"Invalid character after parsing property name: {self._peek()}.")
            self._at += 1
            self._skip_blanks()
        except _EndOfText:
            raise UnreadableBody("Unexpected end when reading JSON.") from None
        if name in _TEXT_NAMES:
            parent.text += self._read_aside(parent)
        # Attributes and instructions: valid, read, and never seen by the binder.
        elif name.startswith(("@", "?")) or name == "#comment":
            value = self._read_aside(parent)
            parent.namespace = value if name == "@xmlns" else parent.namespace
        else:
            self._read_value(parent, _element_name(name))

    def _read_aside(self, parent: Element) -> str:
        """Read a value that becomes text or an attribute, not an element."""
        # The value has to be read anyway, or the rest of the body would not parse.
        holder = Element("aside", parent.namespace)
        self._read_value(holder, "value")
        return "".join(child.text for child in holder.children)

    def _read_name(self) -> str:
        character = self._peek()
        if character in "\"'":
            return self._read_string()
        match = _UNQUOTED.match(self._text, self._at)
        if match is None:
            raise UnreadableBody(f"Invalid property identifier character: {character}.")
        self._at = match.end()
        if self._at >= len(self._text):
            raise UnreadableBody("Unexpected end while parsing unquoted property name.")
        return match[0]

    def _read_value(self, parent: Element, name: str) -> None:
        """Read one value; an array puts each of its items into the parent under the same name."""
        character = self._peek()
        if character == "[":
            self._read_array(parent, name)
        elif character == "{":
            element = Element(name, parent.namespace)
            parent.children.append(element)
            self._read_object(element)
        else:
            text = rewrite_date(self._read_string()) if character in "\"'" else self._read_literal()
            parent.children.append(Element(name, parent.namespace, text))

    def _read_array(self, parent: Element, name: str) -> None:
        self._enter()
        while True:
            self._skip_blanks()
            if self._peek() == "]":
                break
            if self._peek() == "[":
                # A list in a list is one level deeper, where no parameter finds it.
                inner = Element(name, parent.namespace)
                parent.children.append(inner)
                self._read_array(inner, name)
            else:
                self._read_value(parent, name)
            self._skip_blanks()
            if self._peek() == ",":
                self._at += 1
            elif self._peek() != "]":
                raise UnreadableBody(
                    f"After parsing a value an unexpected character was encountered: {self._peek()}."
                )
        self._leave()

    def _read_string(self) -> str:
        quote = self._text[self._at]
        self._at += 1
        parts: list[str] = []
        while True:
            plain = _PLAIN_STRING[quote].match(self._text, self._at)
            assert plain is not None  # noqa: S101 - the pattern matches the empty string too
            parts.append(plain[0])
            self._at = plain.end()
            if self._at >= len(self._text):
                raise UnreadableBody(f"Unterminated string. Expected delimiter: {quote}.")
            self._at += 1
            if self._text[self._at - 1] == quote:
                return _join_surrogates("".join(parts))
            parts.append(self._read_escape())

    def _read_escape(self) -> str:
        escape = self._text[self._at : self._at + 1]
        self._at += 1
        if escape in _SIMPLE_ESCAPES:
            return _SIMPLE_ESCAPES[escape]
        digits = _HEX4.match(self._text, self._at)
        if escape != "u" or digits is None:
            raise UnreadableBody(f"Bad JSON escape sequence: \\{escape}.")
        self._at += 4
        return chr(int(digits[0], 16))

    def _read_literal(self) -> str:
        for literal, text in _LITERALS.items():
            if self._text.startswith(literal, self._at):
                self._at += len(literal)
                following = self._text[self._at : self._at + 1]
                # "truex" is no literal, but a text that ends right after "true" is whole.
                if following and not (following.isspace() or following in ",]}/"):
                    break
                return text
        match = _NUMBER.match(self._text, self._at)
        if match is None:
            raise UnreadableBody(
                f"Unexpected character encountered while parsing value: {self._text[self._at]}."
            )
        self._at = match.end()
        return _number_text(match[0])


def _join_surrogates(text: str) -> str:
    """Join the halves of an escaped pair; a lone half stays what it is."""
    if not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _element_name(name: str) -> str:
    """Return the name as XmlConvert.EncodeName writes it: what is no XML name can match no parameter."""
    if not name or name.startswith("!DOCTYPE") or ":" in name:
        raise UnreadableBody(f"The name {name!r} cannot be an element name.")
    return "".join(
        character if _fits_name(character, index) else f"_x{ord(character):04X}_"
        for index, character in enumerate(name)
    )


def _fits_name(character: str, index: int) -> bool:
    if character == "_" or character.isalpha():
        return True
    return index > 0 and (character.isdigit() or character in ".-")


def _number_text(text: str) -> str:
    try:
        return _parse_number(text)
    except ValueError:
        raise UnreadableBody(f"Input string '{text}' is not a valid number.") from None


def _parse_number(text: str) -> str:
    # Neither hexadecimal nor octal is JSON; the reader takes both.
    if text[:2] in {"0x", "0X"}:
        return str(int(text, 16))
    if text.lstrip("-").isdigit():
        # A leading zero makes it octal for this reader.
        return str(int(text, 8 if len(text) > 1 and text[0] == "0" else 10))
    return double_text(float(text))


def double_text(number: float) -> str:
    """Return a double as .NET's round-trip format writes it: 5.0 is "5", 1e20 is "1E+20"."""
    if math.isinf(number):
        raise ValueError("out of range")
    # Python and .NET agree on the shortest digits, but not on when to use an exponent.
    mantissa, _, exponent_text = f"{number!r}e0".partition("e")
    exponent = int(exponent_text.removesuffix("e0") or 0)
    sign = "-" if mantissa.startswith("-") else ""
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = (whole + fraction).lstrip("0").rstrip("0")
    if not digits:
        return sign + "0"
    leading_zeros = len(whole + fraction) - len((whole + fraction).lstrip("0"))
    scale = exponent + len(whole) - leading_zeros - 1
    if scale >= 15 or scale < -4:
        tail = f".{digits[1:]}" if len(digits) > 1 else ""
        return f"{sign}{digits[0]}{tail}E{'-' if scale < 0 else '+'}{abs(scale):02d}"
    if scale < 0:
        return f"{sign}0.{'0' * (-scale - 1)}{digits}"
    digits = digits.ljust(scale + 1, "0")
    tail = f".{digits[scale + 1 :]}" if len(digits) > scale + 1 else ""
    return f"{sign}{digits[: scale + 1]}{tail}"
