"""The settings: a small TOML file in the user's configuration folder."""

import contextlib
import os
import tempfile
import threading
import tomllib
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct
from msgspec.structs import asdict, fields

from casedesk.domain.values import replace
from casedesk.storage.held import HeldFile, hold

FILE_NAME = "settings.toml"
LOCK_NAME = "settings.lock"
TURNS, TURN_S = 50, 0.02


class Settings(Struct, frozen=True):
    """What the program remembers between two starts; never a password, a token or anything of a case.

    Attributes:
        appearance: "system", "light" or "dark".
        language: A code such as "de", or "system".
        portal: The address last signed in to; "" for the practice portal.
        email: As whom.
        answer_format: "json" or "xml".
        window: The window's place and size, as Qt writes it, in base 64.
        review_before_save: Whether every save is reviewed first.
        keeps_journal: Whether every save is kept in the journal.
        journal_megabytes: How large the journal may get, 1 to 1 024; the oldest saves go first.
        keeps_copies: Whether what is read is kept for times without a connection.
        portals: Tables of portals with their accounts, as `known_accounts` reads and makes them.
        asks_for_updates: Whether to ask once a day for a newer version.
        update_address: Where.
        updates_asked_at: When that was done last, as ISO 8601; "" for never.
        newest_version: The highest version that a signed notice has ever named; "" for none.
        knows_practice: Whether the practice portal need not be explained any more.
    """

    appearance: str = "system"
    language: str = "system"
    portal: str = ""
    email: str = ""
    answer_format: str = "json"
    window: str = ""
    review_before_save: bool = False
    keeps_journal: bool = True
    journal_megabytes: int = 64
    keeps_copies: bool = True
    portals: tuple[Mapping[str, object], ...] = ()
    asks_for_updates: bool = False
    update_address: str = ""
    updates_asked_at: str = ""
    newest_version: str = ""
    knows_practice: bool = False


CHOICES = {"appearance": ("system", "light", "dark"), "answer_format": ("json", "xml")}


def settings_folder() -> Path:
    """Return the folder of the settings; `CASEDESK_CONFIG_DIR` overrides the system's."""
    override = os.environ.get("CASEDESK_CONFIG_DIR", "")
    if override:
        return Path(override)
    # lazy: the folder's name is asked for once, and many starts do not need the import.
    import platformdirs

    return Path(platformdirs.user_config_dir("casedesk", appauthor=False))


def load_settings(folder: Path) -> Settings:
    """Read the settings; what is missing, damaged or out of range is as on the first start."""
    try:
        with (folder / FILE_NAME).open("rb") as file:
            read = tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Settings()
    return _settings_of(read)


def _settings_of(read: Mapping[str, object]) -> Settings:
    plain = Settings()
    return Settings(
        appearance=_text(read, "appearance", plain.appearance),
        language=_text(read, "language", plain.language),
        portal=_text(read, "portal", plain.portal),
        email=_text(read, "email", plain.email),
        answer_format=_text(read, "answer_format", plain.answer_format),
        window=_text(read, "window", plain.window),
        review_before_save=read.get("review_before_save") is True,
        # Whoever has written anything but "true" here did not mean to have more kept than he knows of.
        keeps_journal=read.get("keeps_journal", plain.keeps_journal) is True,
        keeps_copies=read.get("keeps_copies", plain.keeps_copies) is True,
        journal_megabytes=_number(read, "journal_megabytes", plain.journal_megabytes, range(1, 1025)),
        portals=_tables(read.get("portals")),
        asks_for_updates=read.get("asks_for_updates") is True,
        update_address=_text(read, "update_address", plain.update_address),
        updates_asked_at=_text(read, "updates_asked_at", plain.updates_asked_at),
        newest_version=_text(read, "newest_version", plain.newest_version),
        knows_practice=read.get("knows_practice") is True,
    )


def _text(read: Mapping[str, object], name: str, otherwise: str) -> str:
    value = read.get(name)
    is_valid = isinstance(value, str) and value in CHOICES.get(name, (value,))
    return str(value) if is_valid else otherwise


def _number(read: Mapping[str, object], name: str, otherwise: int, among: range) -> int:
    value = read.get(name)
    # TOML's true and false are numbers to Python.
    is_valid = isinstance(value, int) and not isinstance(value, bool) and value in among
    return value if isinstance(value, int) and is_valid else otherwise


def _tables(value: object) -> tuple[Mapping[str, object], ...]:
    return tuple(each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()


def save_changes(folder: Path, before: Settings, after: Settings) -> None:
    """Write what this program has changed, and leave what another one has changed meanwhile.

    Raises:
        OSError: The folder or the disk does not let us; the file is then as it was.
    """
    changed = {
        each.name: getattr(after, each.name)
        for each in fields(Settings)
        if getattr(after, each.name) != getattr(before, each.name)
    }
    folder.mkdir(parents=True, exist_ok=True)
    held = _turn(folder)
    try:
        there = load_settings(folder)
        if "portals" in changed:
            changed["portals"] = _brought_together(before.portals, after.portals, there.portals)
        save_settings(folder, replace(there, **changed))
    finally:
        if held is not None:
            held.let_go()


def _brought_together(
    before: tuple[Mapping[str, object], ...],
    after: tuple[Mapping[str, object], ...],
    there: tuple[Mapping[str, object], ...],
) -> tuple[Mapping[str, object], ...]:
    """Return the portals of this program and of another; of the same one, what this one has changed."""
    known, mine, others = _by_address(before), _by_address(after), _by_address(there)
    changed = {address: table for address, table in mine.items() if known.get(address) != table}
    # What this program has taken out goes, and what the other one has taken out does not come back.
    kept = {address: table for address, table in others.items() if address in mine or address not in known}
    return tuple({**changed, **{key: table for key, table in kept.items() if key not in changed}}.values())


def _by_address(tables: tuple[Mapping[str, object], ...]) -> dict[object, Mapping[str, object]]:
    return {table.get("address"): table for table in tables}


def _turn(folder: Path) -> HeldFile | None:
    """Wait until no other program is between reading and writing; not for ever, for that takes no time."""
    pause = threading.Event()
    for _ in range(TURNS):
        held = hold(folder / LOCK_NAME)
        if held is not None:
            return held
        pause.wait(TURN_S)
    return None


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all.

    Raises:
        OSError: The folder or the disk does not let us; the file is then as it was.
    """
    # lazy: nothing is written before the program ends.
    import tomli_w

    folder.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=FILE_NAME, dir=folder)
    try:
        with os.fdopen(descriptor, "wb") as file:
            tomli_w.dump(asdict(settings), file)
        Path(name).replace(folder / FILE_NAME)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
