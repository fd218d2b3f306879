"""What the makers sign is what the program believes."""

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

import sign_update
from casedesk.api.updates import read_notice
from casedesk.portal.updates import UpdatesUnknown


@pytest.fixture
def private_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sign_update, "ROOT", tmp_path)
    monkeypatch.setattr(sign_update, "PUBLIC_KEY", tmp_path / "resources" / "public-key.txt")
    path = tmp_path / "private"
    assert sign_update.main(["keys", str(path)]) == 0
    return path


def test_a_signed_notice_is_believed(private_file: Path, tmp_path: Path) -> None:
    notes, out = tmp_path / "notes.txt", tmp_path / "casedesk.json"
    notes.write_text("Schlagwörter.\n", encoding="utf-8")
    page = "https://example.org/casedesk"
    assert sign_update.main(["sign", str(private_file), "1.5", page, str(notes), str(out), "10"]) == 0

    public = base64.b64decode(sign_update.PUBLIC_KEY.read_bytes())
    notice = read_notice(out.read_bytes(), public)
    assert (notice.version, notice.page, notice.notes) == ("1.5", page, "Schlagwörter.")
    assert 9 <= (notice.valid_until - datetime.now(UTC)).days <= 10


def test_the_private_key_is_for_its_owner_only_and_is_never_replaced(private_file: Path) -> None:
    assert private_file.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        sign_update.main(["keys", str(private_file)])


def test_what_the_program_would_not_believe_is_not_signed(private_file: Path) -> None:
    key = base64.b64decode(private_file.read_bytes())
    with pytest.raises(UpdatesUnknown):
        sign_update.signed(key, "latest", "https://example.org", "", datetime.now(UTC))


def test_it_says_how_it_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    assert sign_update.main([]) == 2
    assert "PRIVATE_FILE" in capsys.readouterr().out
