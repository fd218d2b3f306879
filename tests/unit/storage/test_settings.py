"""The settings file: remembered between two starts, and never a reason not to start."""

from pathlib import Path

import pytest

from casedesk.domain.values import replace
from casedesk.storage import settings as settings_file
from casedesk.storage.held import hold
from casedesk.storage.settings import (
    FILE_NAME,
    Settings,
    load_settings,
    save_changes,
    save_settings,
    settings_folder,
)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(
        appearance="dark",
        language="de",
        portal="https://portal.example.org",
        email="ada@example.org",
        answer_format="xml",
        review_before_save=True,
        portals=({"address": "https://portal.example.org", "accounts": [{"email": "ada@example.org"}]},),
    )
    save_settings(tmp_path / "deep" / "folder", settings)
    assert load_settings(tmp_path / "deep" / "folder") == settings


def test_the_first_start_has_settings_too(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    "content",
    [b"", b"appearance = ", b"\xff\xfe\x00", b"appearance = 5", b'appearance = "purple"', b"[a]\nb=1"],
)
def test_a_damaged_file_is_as_the_first_start(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert load_settings(tmp_path) == Settings()


def test_one_wrong_entry_does_not_take_the_others_with_it(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('appearance = "purple"\nemail = "ada@example.org"\nunknown = 1\n')
    assert load_settings(tmp_path) == Settings(email="ada@example.org")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_settings(tmp_path, Settings(email="old@example.org"))

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(OSError, match="No space"):
        save_settings(tmp_path, Settings(email="new@example.org"))
    assert load_settings(tmp_path).email == "old@example.org"
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_the_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CASEDESK_CONFIG_DIR", str(tmp_path))
    assert settings_folder() == tmp_path
    monkeypatch.delenv("CASEDESK_CONFIG_DIR")
    assert settings_folder().name == "casedesk"


def test_two_programs_keep_what_the_other_has_changed(tmp_path: Path) -> None:
    start = Settings(appearance="light")
    save_settings(tmp_path, start)
    save_changes(tmp_path, start, replace(start, appearance="dark"))
    save_changes(tmp_path, start, replace(start, email="ada@example.org"))
    assert load_settings(tmp_path) == Settings(appearance="dark", email="ada@example.org")


def test_portals_that_two_programs_have_added_are_both_kept(tmp_path: Path) -> None:
    def at(address: str, name: str = "") -> dict[str, object]:
        return {"address": address, "name": name}

    start = Settings(portals=(at("a"), at("b"), at("c")))
    save_settings(tmp_path, start)
    save_changes(tmp_path, start, replace(start, portals=(at("d"), at("a", "theirs"), at("b"))))
    save_changes(tmp_path, start, replace(start, portals=(at("e"), at("a"), at("b", "mine"), at("c"))))
    kept = {(table["address"], table["name"]) for table in load_settings(tmp_path).portals}
    assert kept == {("a", "theirs"), ("b", "mine"), ("d", ""), ("e", "")}


def test_a_program_that_hangs_while_writing_keeps_nobody_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_file, "TURNS", 2)
    held = hold(tmp_path / settings_file.LOCK_NAME)
    assert held is not None
    save_changes(tmp_path, Settings(), Settings(appearance="dark"))
    held.let_go()
    assert load_settings(tmp_path).appearance == "dark"
