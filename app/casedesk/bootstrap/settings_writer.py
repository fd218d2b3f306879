"""Writing the settings as soon as they change, on the lane that waits for the disk."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.values import replace
from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.preferences import Preferences, SettingsWritten
from casedesk.storage.settings import Settings, save_changes
from casedesk.worker.lane import Lane


class WriteSettings(Struct, frozen=True):
    """Write what has changed of the settings."""

    folder: Path
    before: Settings
    settings: Settings

    def run(self, errand: Errand) -> Event:
        """Answer `SettingsWritten`."""
        del errand
        try:
            save_changes(self.folder, self.before, self.settings)
        except OSError:
            return SettingsWritten(is_kept=False)
        return SettingsWritten(is_kept=True)


class SettingsWriter(QObject):
    """Hand settings to the disk; of several in a row the last is what stays.

    Args:
        folder: Where they go; None where nothing is to be remembered, as on a tour.
        settings: As they were read; only what differs from them is written.

    Attributes:
        kept: What is on the disk of what this program has changed.

    Signals:
        written: Whether they are on the disk.
    """

    written = Signal(bool)

    def __init__(
        self, lane: Lane, folder: Path | None, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._folder = folder
        self._handed = settings
        self._tickets: dict[int, Settings] = {}
        self.kept = settings
        lane.event_ready.connect(self._on_lane_event_ready)

    def write(self, settings: Settings) -> None:
        """Have settings written."""
        if self._folder is not None:
            job = WriteSettings(self._folder, self._handed, settings)
            self._tickets[self._lane.post(job, is_droppable=False)] = settings
            self._handed = settings

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: Event) -> None:
        settings = self._tickets.pop(ticket, None)
        if settings is None or not isinstance(event, SettingsWritten):
            return
        if event.is_kept:
            self.kept = settings
        else:
            # What has not been written differs from this, and rides along the next time.
            self._handed = self.kept
        self.written.emit(event.is_kept)


def preferences_of(settings: Settings) -> Preferences:
    """Return the part of the settings that the user chooses."""
    return Preferences(
        settings.appearance,
        settings.language,
        settings.review_before_save,
        settings.keeps_journal,
        settings.journal_megabytes,
        settings.asks_for_updates,
        settings.update_address,
        settings.keeps_copies,
    )


def with_preferences(settings: Settings, chosen: Preferences) -> Settings:
    """Return the settings with what the user has chosen."""
    return replace(
        settings,
        appearance=chosen.appearance,
        language=chosen.language,
        review_before_save=chosen.reviews_saves,
        keeps_journal=chosen.keeps_journal,
        journal_megabytes=chosen.journal_megabytes,
        asks_for_updates=chosen.asks_for_updates,
        update_address=chosen.update_address,
        keeps_copies=chosen.keeps_copies,
    )
