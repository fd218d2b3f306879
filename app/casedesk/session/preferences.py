"""What the user has chosen about the program itself, and how it stands with these choices."""

from msgspec import Struct


class Preferences(Struct, frozen=True):
    """What can be chosen in the settings.

    Attributes:
        appearance: "system", "light" or "dark".
        language: A code such as "de", or "system".
        reviews_saves: Whether every save is reviewed first.
        keeps_journal: Whether every save is kept in the journal.
        journal_megabytes: How large the journal may get; the oldest saves go first.
        asks_for_updates: Whether to ask once a day for a newer version.
        update_address: Where; "" for nowhere.
        keeps_copies: Whether what is read is kept for times without a connection.
    """

    appearance: str = "system"
    language: str = "system"
    reviews_saves: bool = False
    keeps_journal: bool = True
    journal_megabytes: int = 64
    asks_for_updates: bool = False
    update_address: str = ""
    keeps_copies: bool = True


class PreferencesState(Struct, frozen=True):
    """The choices, and what became of them.

    Attributes:
        preferences: As chosen.
        spoken: The language chosen when the program was started; its words are in that one until it ends.
        is_kept: Whether this computer will remember the choices.
    """

    preferences: Preferences = Preferences()
    spoken: str = "system"
    is_kept: bool = True

    @property
    def speaks_later(self) -> bool:
        """Whether another language has been chosen, which the next start will speak."""
        return self.preferences.language != self.spoken


class SettingsWritten(Struct, frozen=True):
    """The settings are on the disk, or could not be written."""

    is_kept: bool
