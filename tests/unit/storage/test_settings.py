"""The settings file: remembered between two starts, and never a reason not to start."""

from pathlib import Path

import pytest

from casedesk.storage.settings import FILE_NAME, Settings, load_settings, save_settings, settings_folder


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
