"""Asking for newer versions: what is asked with which key, and what is remembered of it."""

import base64
import contextlib
from datetime import datetime

from casedesk.bootstrap.portals import importing
from casedesk.domain.values import replace
from casedesk.portal.updates import UpdateNotice, version_key
from casedesk.resources import resource_path
from casedesk.session.updates import UpdateMemory
from casedesk.storage.settings import Settings


class UpdatesOnline:
    """An `UpdateSource` that costs nothing until it is asked. For the thread of one lane."""

    def newest(self, address: str) -> UpdateNotice:
        """See `UpdateSource`."""
        with importing:
            # lazy: HTTP is loaded when there is something to ask.
            from casedesk.api.updates import SignedUpdates

            key = resource_path("updates", "public-key.txt").read_text(encoding="ascii")
            source = SignedUpdates(base64.b64decode(key.strip()))
        return source.newest(address)


def memory_of(settings: Settings) -> UpdateMemory:
    """Return what is remembered; what was damaged is as if nothing had been asked."""
    asked_at = None
    with contextlib.suppress(ValueError):
        read = datetime.fromisoformat(settings.updates_asked_at)
        asked_at = read if read.tzinfo is not None else None
    newest = ""
    with contextlib.suppress(ValueError):
        version_key(settings.newest_version)
        newest = settings.newest_version
    return UpdateMemory(asked_at, newest)


def with_memory(settings: Settings, memory: UpdateMemory) -> Settings:
    """Return the settings with what is to be remembered."""
    asked_at = "" if memory.asked_at is None else memory.asked_at.isoformat(timespec="seconds")
    return replace(settings, updates_asked_at=asked_at, newest_version=memory.newest)
