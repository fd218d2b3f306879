"""Several starts on one profile: they raise the first window, hand over links, and do not hurt each other."""

import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from casedesk.storage.settings import Settings, load_settings, save_settings
from e2e.programs import OFFSCREEN, TESTS, end, run, start, wait_until, window_is_ready

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc"),
]

LINK = "casedesk://open?portal=https%3A%2F%2Foffice.example.com&case=42"


@pytest.fixture
def home() -> Path:
    """A folder with a short name, for sockets are found by their path."""
    folder = Path(f"/tmp/cd-home-{os.getpid()}-{threading.get_native_id()}")  # noqa: S108  as above
    folder.mkdir(mode=0o700)
    yield folder
    run(["-c", f"import shutil; shutil.rmtree({str(folder)!r})"], folder)


def test_a_second_start_hands_its_link_to_the_first_and_ends_well(home: Path) -> None:
    first = start(["-m", "e2e.lookout", "linkDialog"], home, OFFSCREEN | TESTS)
    wait_until(first, lambda: window_is_ready(first))
    second = run(["-m", "casedesk", LINK], home, OFFSCREEN)
    assert second.status == 0, second
    assert second.complained == ""
    seen = end(first)
    assert seen.status == 0, seen
    assert "It is about case #42 on https://office.example.com" in seen.said


def test_a_start_with_a_link_shows_it_itself_where_it_is_the_first(home: Path) -> None:
    seen = run(["-m", "e2e.lookout", "linkDialog", "casedesk://delete?everything"], home, OFFSCREEN | TESTS)
    assert seen.status == 0, seen
    assert "It is no link to a case" in seen.said


@pytest.mark.parametrize("moment", ["START", "WORK"])
@pytest.mark.parametrize(
    ("link", "sentence"),
    [
        (LINK, "It is about case #42 on https://office.example.com"),
        ("casedesk://delete?everything", "It is no link to a case"),
        ("file:///etc/passwd", "It is no link to a case"),
    ],
)
def test_a_link_that_macos_hands_over_is_asked_about_like_any_other(
    home: Path, moment: str, link: str, sentence: str
) -> None:
    handed_over = {f"MAC_OPENS_AT_{moment}": link}
    seen = run(["-m", "e2e.lookout", "linkDialog"], home, OFFSCREEN | TESTS | handed_over)
    assert seen.status == 0, seen
    assert sentence in seen.said


def test_a_first_that_hangs_is_not_waited_for(home: Path) -> None:
    first = start(["-m", "casedesk"], home, OFFSCREEN)
    wait_until(first, lambda: window_is_ready(first))
    first.send_signal(signal.SIGSTOP)
    second = start(["-m", "casedesk"], home, OFFSCREEN)
    wait_until(second, lambda: window_is_ready(second))
    assert second.poll() is None
    second.send_signal(signal.SIGTERM)
    assert end(second).status == 0
    first.send_signal(signal.SIGCONT)
    first.send_signal(signal.SIGTERM)
    assert end(first).status == 0


def test_after_a_kill_the_next_start_is_the_first(home: Path) -> None:
    killed = start(["-m", "casedesk"], home, OFFSCREEN)
    wait_until(killed, lambda: window_is_ready(killed))
    killed.kill()
    end(killed)
    first = start(["-m", "casedesk"], home, OFFSCREEN)
    wait_until(first, lambda: window_is_ready(first))
    assert run(["-m", "casedesk"], home, OFFSCREEN).status == 0
    first.send_signal(signal.SIGTERM)
    assert end(first).status == 0


def test_two_windows_on_purpose_keep_what_the_other_has_changed(home: Path) -> None:
    folder = home / "casedesk"
    folder.mkdir()
    save_settings(folder, Settings(review_before_save=True))
    programs = []
    # One after the other: started first, the one that joins nobody would be the one to join.
    for words in ([], ["--new-instance"]):
        program = start(["-m", "casedesk", *words], home, OFFSCREEN)
        wait_until(program, lambda program=program: window_is_ready(program))
        programs.append(program)
    assert [program.poll() for program in programs] == [None, None]
    # As if one of them had been told so in its settings.
    save_settings(folder, Settings(appearance="dark", review_before_save=False))
    for program in programs:
        program.send_signal(signal.SIGTERM)
        assert end(program).status == 0
    kept = load_settings(folder)
    assert (kept.appearance, kept.review_before_save) == ("dark", False)
    assert kept.window
