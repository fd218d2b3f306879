"""Dates in JSON strings: the portal's reader rewrites whatever looks like one.

Source: Newtonsoft.Json DateTimeUtils, observed on ASC.Api ApiArgumentBuilder.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7}))?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?", re.ASCII
)
_MICROSOFT = re.compile(r"/Date\((-?\d+)([+-]\d{4})?\)/", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def rewrite_date(text: str) -> str:
    """Return a JSON string as the portal's reader hands it on; only date-like text differs.

    The portal's host is taken to run on UTC, so an offset becomes ``+00:00``.
    """
    if text.startswith("/Date("):
        return _rewrite_microsoft(text)
    # The reader looks at the length and one letter before it tries anything slower.
    if 19 <= len(text) <= 40 and text[10] == "T" and (match := _ISO.fullmatch(text)):
        return _rewrite_iso(text, match)
    return text


def _rewrite_microsoft(text: str) -> str:
    match = _MICROSOFT.fullmatch(text)
    if match is None:
        return text
    try:
        moment = _EPOCH + timedelta(milliseconds=int(match[1]))
    except OverflowError:
        return text
    fraction = f"{moment.microsecond:06d}".rstrip("0")
    return _write(moment, fraction, "+00:00" if match[2] else "Z")


def _rewrite_iso(text: str, match: re.Match[str]) -> str:
    # A string becomes a date and is written again, so trailing zeros are lost.
    fraction = (match[7] or "").rstrip("0")
    zone = match[8] or ""
    try:
        moment = datetime(*(int(part) for part in match.groups()[:6]), tzinfo=UTC)  # type: ignore[arg-type,misc]
        if zone not in {"", "Z"}:
            digits = zone[1:].replace(":", "").ljust(4, "0")
            offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
            moment = moment + offset if zone[0] == "-" else moment - offset
            # Not Z: the value is local time of a host that happens to run on UTC.
            zone = "+00:00"
    except (ValueError, OverflowError):
        return text
    return _write(moment, fraction, zone)


def _write(moment: datetime, fraction: str, zone: str) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S").rjust(19, "0") + (f".{fraction}" if fraction else "") + zone
