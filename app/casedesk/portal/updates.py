"""The port of update notices: what says that there is a newer version, and how that can fail.

A notice is believed only with the signature of whoever makes the releases, for whoever can put a file at
the address could otherwise lead people anywhere. It is words and a link: nothing is fetched or run.
"""

import re
from datetime import datetime
from enum import Enum
from typing import Protocol

from msgspec import Struct

_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}\Z", re.ASCII)


class UpdateNotice(Struct, frozen=True):
    """What a release says about itself; its signature has been found right.

    Attributes:
        version: Such as "1.4" or "1.4.2".
        notes: What is new, plain text.
        page: Where people get it; https.
        valid_until: Aware; an older notice says nothing any more.
    """

    version: str
    notes: str
    page: str
    valid_until: datetime


class UpdateTrouble(Enum):
    """Why nothing is known of newer versions.

    NO_NOTICE: What came is no notice, or is too large for one.
    NOT_SIGNED: It is one, but whoever makes the releases has not signed it.
    OUTDATED: It is signed, but no longer valid, or older than one that was seen before.
    """

    NO_ADDRESS = "no address"
    NOT_HTTPS = "not https"
    UNREACHABLE = "unreachable"
    NO_NOTICE = "no notice"
    NOT_SIGNED = "not signed"
    OUTDATED = "outdated"


class UpdatesUnknown(Exception):
    """Nothing is known of newer versions."""

    def __init__(self, trouble: UpdateTrouble, detail: str = "") -> None:
        super().__init__(detail or trouble.value)
        self.trouble = trouble


class UpdateSource(Protocol):
    """Asks for the newest notice; blocks for as long as the network takes, so it belongs on a lane."""

    def newest(self, address: str) -> UpdateNotice:
        """Return what is found at an address.

        Raises:
            UpdatesUnknown: Nothing is found there, or nothing that can be believed.
        """
        ...


def version_key(version: str) -> tuple[int, ...]:
    """Return what versions are compared by: 1.4 is 1.4.0.

    Raises:
        ValueError: It is no version.
    """
    if not _VERSION.match(version):
        raise ValueError(f"{version[:40]!r} is no version")
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))
