"""Conversion of argument texts to values: numbers, truth, ids, dates, and .NET's idea of a blank."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

# Char.IsWhiteSpace; U+001C to U+001F are not in it.
_BLANKS = "\t\n\v\f\r \x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_DECIMAL = re.compile(r"[+-]?[0-9]+")
_HEXADECIMAL = re.compile(r"(?:#|0[xX]|&[hH])([0-9A-Fa-f]{1,8})")
_HEX32 = r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
_GUID = re.compile(rf"({_HEX32})|\{{({_HEX32})\}}|\(({_HEX32})\)|([0-9a-fA-F]{{32}})")
_GUID_PARTS = re.compile(
    r"\{0x([0-9a-f]{1,8}),0x([0-9a-f]{1,4}),0x([0-9a-f]{1,4}),\{(0x[0-9a-f]{1,2}(?:,0x[0-9a-f]{1,2}){7})\}\}"
)
_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)[:-](\d\d)[:-](\d\d)(?:\.(\d{3}|\d{7}))?(Z|[+-]\d\d:\d\d)?)?", re.ASCII
)  # fmt: skip


class Unconvertible(ValueError):
    """A text that the portal cannot convert to the parameter's type: 400."""


def trim(text: str) -> str:
    """Trim as .NET does: U+001C to U+001F stay, unlike with Python's ``strip``."""
    return text.strip(_BLANKS)


def to_int(text: str) -> int:
    """Convert to a 32-bit integer. Source: System.ComponentModel Int32Converter."""
    bare = trim(text)
    if match := _HEXADECIMAL.fullmatch(bare):
        # Hexadecimal fills all 32 bits, so the highest one is a sign.
        number = int(match[1], 16)
        return number - (1 << 32) if number >= 1 << 31 else number
    # Python refuses to convert thousands of digits, so their number is looked at first.
    digits = bare.lstrip("+-").lstrip("0") or "0"
    if not _DECIMAL.fullmatch(bare) or len(digits) > 10:
        raise Unconvertible(f"{text} is not a valid value for Int32.")
    number = -int(digits) if bare.startswith("-") else int(digits)
    if not -(1 << 31) <= number < 1 << 31:
        raise Unconvertible(f"{text} is not a valid value for Int32.")
    return number


def to_bool(text: str) -> bool | None:
    """Convert to truth; the empty text is null, which a plain bool turns into false."""
    if not text:
        return None
    # "1", "yes" and "on" are no truth to .NET.
    bare = trim(text).lower()
    if bare not in {"true", "false"}:
        raise Unconvertible(f"{text} is not a valid value for Boolean.")
    return bare == "true"


def to_guid(text: str) -> str:
    """Convert any .NET spelling of a GUID to lower case with dashes."""
    bare = trim(text)
    if match := _GUID.fullmatch(bare):
        digits = next(group for group in match.groups() if group).replace("-", "").lower()
    elif parts := _GUID_PARTS.fullmatch(re.sub(r"\s", "", bare.lower())):
        tail = "".join(byte.removeprefix("0x").zfill(2) for byte in parts[4].split(","))
        digits = parts[1].zfill(8) + parts[2].zfill(4) + parts[3].zfill(4) + tail
    else:
        raise Unconvertible(f"{text} is not a valid value for Guid.")
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def to_datetime(text: str, zone: tzinfo) -> datetime | None:
    """Convert the portal's date spellings; without an offset the portal's zone counts.

    Source: ApiDateTime.cs Parse: a fraction has exactly 3 or 7 digits or is missing.
    """
    if not text:
        return None
    match = _DATE.fullmatch(text)
    if match is None:
        raise Unconvertible(f"{text} is not a valid value for ApiDateTime.")
    # The seventh digit is finer than Python's clock; the database keeps whole seconds anyway.
    microsecond = int((match[7] or "0").ljust(6, "0")[:6])
    try:
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        moment = datetime(year, month, day, hour, minute, second, microsecond, tzinfo=_zone(match[8], zone))
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Unconvertible(f"{text} is not a valid value for ApiDateTime.") from error


def _zone(suffix: str | None, zone: tzinfo) -> tzinfo:
    if suffix is None:
        return zone
    if suffix == "Z":
        return UTC
    offset = timedelta(hours=int(suffix[1:3]), minutes=int(suffix[4:6]))
    return timezone(-offset if suffix[0] == "-" else offset)
