"""What the program ships for asking for newer versions, and what it remembers of it."""

import base64
from datetime import UTC, datetime

import pytest

from casedesk.bootstrap.updates import UpdatesOnline, memory_of, with_memory
from casedesk.portal.updates import UpdatesUnknown, UpdateTrouble
from casedesk.resources import resource_path
from casedesk.session.updates import UpdateMemory
from casedesk.storage.settings import Settings


def test_a_public_key_is_shipped() -> None:
    text = resource_path("updates", "public-key.txt").read_text("ascii")
    assert len(base64.b64decode(text.strip(), validate=True)) == 32


def test_a_plain_address_is_not_asked() -> None:
    with pytest.raises(UpdatesUnknown) as caught:
        UpdatesOnline().newest("http://updates.example.org")
    assert caught.value.trouble is UpdateTrouble.NOT_HTTPS


def test_what_is_known_is_remembered() -> None:
    memory = UpdateMemory(datetime(2026, 12, 1, 12, 30, tzinfo=UTC), "1.5")
    assert memory_of(with_memory(Settings(), memory)) == memory
    assert memory_of(Settings()) == UpdateMemory()


@pytest.mark.parametrize("asked_at", ["yesterday", "2026-12-01T12:30:00", "1"])
def test_a_damaged_memory_is_none(asked_at: str) -> None:
    damaged = Settings(updates_asked_at=asked_at, newest_version="latest")
    assert memory_of(damaged) == UpdateMemory()
