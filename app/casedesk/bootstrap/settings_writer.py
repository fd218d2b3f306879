"""Writing the settings as soon as they change, on the lane that waits for the disk."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.session.events import Event
from casedesk.session.job import Errand
from casedesk.session.preferences import Preferences, SettingsWritten
from casedesk.storage.settings import Settings, save_settings
from casedesk.worker.lane import Lane


@dataclass(frozen=True, slots=True)
class WriteSettings:
    """Write all settings."""

    folder: Path
    settings: Settings

    def run(self, errand: Errand) -> Event:
        """Answer `SettingsWritten`."""
        del errand
        try:
            save_settings(self.folder, self.settings)
        except OSError:
            return SettingsWritten(is_kept=False)
        return SettingsWritten(is_kept=True)


class SettingsWriter(QObject):
    """Hand settings to the disk; of several in a row the last is what stays.

    Args:
        folder: Where they go; None where nothing is to be remembered, as on a tour.

    Signals:
        written: Whether they are on the disk.
    """

    written = Signal(bool)

    def __init__(self, lane: Lane, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._folder = folder
        lane.event_ready.connect(self._on_lane_event_ready)

    def write(self, settings: Settings) -> None:
        """Have settings written."""
        if self._folder is not None:
            self._lane.post(WriteSettings(self._folder, settings), is_droppable=False)

    @Slot(int, object)
    def _on_lane_event_ready(self, _ticket: int, event: Event) -> None:
        if isinstance(event, SettingsWritten):
            self.written.emit(event.is_kept)


def preferences_of(settings: Settings) -> Preferences:
    """Return the part of the settings that the user chooses."""
    return Preferences(
        settings.appearance,
        settings.language,
        settings.review_before_save,
        settings.keeps_journal,
        settings.journal_megabytes,
    )
