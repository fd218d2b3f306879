"""The program as others start it: in a process of its own, with its arguments, exit status and signals."""

import contextlib
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

import casedesk
from casedesk.api.http_portal import open_portal
from casedesk.api.token import TokenHolder
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery
from e2e.programs import Ended, catches, end, run, start, wait_until

EMAIL, PASSWORD = "mike.zanyatski@casedesk.example", "practice"
# The tour takes three minutes on an idle machine, and longer beside other work.
pytestmark = pytest.mark.timeout(700)


@pytest.fixture(scope="module")
def portal_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A practice portal with the sample, served by a process of its own."""
    program = start(["-m", "casedesk.practice", "--port", "0"], tmp_path_factory.mktemp("portal"))
    assert program.stdout is not None
    ready = program.stdout.readline()
    assert ready.startswith("listening on "), ready
    yield ready.removeprefix("listening on ").strip()
    program.terminate()
    assert end(program).status == 0


def account(password: str = PASSWORD) -> dict[str, str]:
    return {"CASEDESK_EMAIL": EMAIL, "CASEDESK_PASSWORD": password}


@dataclass(frozen=True)
class Runs:
    """The long runs, which go side by side to save time."""

    tour: Ended
    self_check: Ended
    portal_check: Ended
    pictures: Path

    @property
    def record(self) -> dict[str, Any]:
        return dict(json.loads((self.pictures / "tour.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def runs(portal_url: str, tmp_path_factory: pytest.TempPathFactory) -> Runs:
    home, pictures = tmp_path_factory.mktemp("homes"), tmp_path_factory.mktemp("tour") / "new"
    programs = (
        start(["-m", "casedesk", "--tour", str(pictures)], home / "1"),
        start(["-m", "casedesk", "--self-check"], home / "2"),
        start(["-m", "casedesk", "--self-check", "--portal", portal_url], home / "3", account()),
    )
    tour, self_check, portal_check = (end(program) for program in programs)
    return Runs(tour, self_check, portal_check, pictures)


def cases_called(url: str, title: str) -> list[str]:
    with contextlib.closing(open_portal(url, token=TokenHolder(), may_block_main_thread=True)) as portal:
        portal.sign_in(Credentials(EMAIL, PASSWORD))
        return [row.title for row in portal.cases(CaseQuery(text=title)).items]


# --- the self-check -----------------------------------------------------------------------------------


def test_the_self_check_tells_its_steps_and_ends_well(runs: Runs) -> None:
    check = runs.self_check
    assert check.status == 0, check
    assert "  1. Signed in as Mike Zanyatski" in check.said
    for step in ("Added as participants", "Only these people", "Set the field", "Saved", "Closed the case"):
        assert step in check.said
    assert check.said.rstrip().endswith("The portal stored exactly what was asked.")
    assert "Traceback" not in check.complained


def test_the_self_check_works_on_a_portal_over_the_network_and_leaves_nothing_there(
    runs: Runs, portal_url: str
) -> None:
    check = runs.portal_check
    assert check.status == 0, check
    assert "Created case" in check.said
    assert "Deleted case" in check.said
    assert "Traceback" not in check.complained
    assert cases_called(portal_url, "self-check") == []
    assert PASSWORD not in check.said + check.complained


@pytest.mark.parametrize(
    ("words", "extra", "sentence"),
    [
        (["--portal", "{url}"], account("wrong"), "The portal refused the sign-in"),
        (["--portal", "http://127.0.0.1:9"], account(), "The portal cannot be reached"),
        (["--portal", "{url}"], {}, "Set CASEDESK_EMAIL and CASEDESK_PASSWORD"),
        (["--portal", "ftp://example.org"], account(), "is no address of a portal"),
    ],
    ids=["wrong password", "unreachable", "no account", "no address"],
)
def test_a_self_check_that_cannot_be_done_says_why_in_a_sentence(
    portal_url: str, tmp_path: Path, words: list[str], extra: dict[str, str], sentence: str
) -> None:
    asked = [word.format(url=portal_url) for word in words]
    check = run(["-m", "casedesk", "--self-check", *asked], tmp_path, extra)
    assert check.status not in {0, -signal.SIGABRT}
    assert sentence in check.complained
    assert "Traceback" not in check.complained
    assert "exactly what was asked" not in check.said


# --- the tour -----------------------------------------------------------------------------------------


def test_the_tour_works_without_a_display_and_says_where_its_pictures_are(runs: Runs) -> None:
    assert runs.tour.status == 0, runs.tour
    assert f"The pictures are in {runs.pictures}" in runs.tour.said
    assert "Traceback" not in runs.tour.complained


def test_every_picture_of_the_tour_is_there_in_light_and_dark(runs: Runs) -> None:
    named = [name for step in runs.record["steps"] for name in step["pictures"]]
    # A name used twice would mean a picture that shows another step than it says.
    assert sorted(named) == sorted(path.name for path in runs.pictures.glob("*.png"))
    assert len(named) == len(set(named)) >= 30
    for light in runs.pictures.glob("*-light.png"):
        bright = QImage(str(light))
        dark = QImage(str(light).replace("-light", "-dark"))
        assert not bright.isNull()
        assert bright.size() == dark.size()
        ratio = bright.devicePixelRatio()
        size = f"{bright.width() / ratio:.0f}x{bright.height() / ratio:.0f}"
        named_size = light.stem.removeprefix("20-window-").removesuffix("-light")
        wanted = {named_size} if light.stem.startswith("20-window-") else {"1280x800", "1920x1080"}
        assert size in wanted, light.name
        # A corner of the window, which no dialog covers.
        assert bright.pixelColor(3, 3).lightness() > 128 > dark.pixelColor(3, 3).lightness(), light.name


def test_the_record_of_the_tour_shows_that_the_portal_has_what_was_asked(runs: Runs) -> None:
    assert runs.record["outcome"] == "done"
    saves = [step for step in runs.record["steps"] if "asked" in step]
    assert len(saves) >= 3
    for save in saves:
        assert save["before"] != save["after"], save["step"]
        assert {key: save["after"][key] for key in save["asked"]} == save["asked"], save["step"]


# --- starting and stopping ----------------------------------------------------------------------------


@pytest.mark.parametrize("words", [["app"], ["-m", "casedesk"]])
def test_the_version_is_told(tmp_path: Path, words: list[str]) -> None:
    told = run([*words, "--version"], tmp_path)
    assert (told.status, told.said) == (0, f"Casedesk {casedesk.__version__}\n")


def test_words_that_make_no_sense_are_refused_with_the_usage(tmp_path: Path) -> None:
    refused = run(["-m", "casedesk", "--frobnicate"], tmp_path)
    assert refused.status == 2
    assert "usage: casedesk" in refused.complained


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_a_polite_kill_end_the_program(tmp_path: Path, number: signal.Signals) -> None:
    program = start(["-m", "casedesk"], tmp_path, {"QT_QPA_PLATFORM": "offscreen"})
    # Python itself leaves this one to the system.
    wait_until(program, lambda: catches(program, signal.SIGTERM))
    program.send_signal(number)
    ended = end(program)
    assert ended.status == 0, ended
    assert "Traceback" not in ended.complained


def has_begun(program: "subprocess.Popen[str]") -> bool:
    """Whether a start has taken the door of its profile, the first thing that it does."""
    with contextlib.suppress(OSError):
        return any(each.readlink().suffix == ".lock" for each in Path(f"/proc/{program.pid}/fd").iterdir())
    return False


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("delay_ms", [0, 50, 200, 400, 800, 1600])
def test_ctrl_c_ends_the_program_well_however_much_of_it_is_loaded(tmp_path: Path, delay_ms: int) -> None:
    program = start(["-m", "casedesk"], tmp_path, {"QT_QPA_PLATFORM": "offscreen"})
    wait_until(program, lambda: has_begun(program))
    threading.Event().wait(delay_ms / 1000)
    program.send_signal(signal.SIGINT)
    ended = end(program)
    assert ended.status == 0, ended
    assert "Traceback" not in ended.complained


@pytest.mark.skipif(sys.platform == "win32", reason="there is no Ctrl+C for one process alone")
def test_ctrl_c_ends_a_self_check_which_still_deletes_its_case(portal_url: str, tmp_path: Path) -> None:
    program = start(["-m", "casedesk", "--self-check", "--portal", portal_url], tmp_path, account())
    assert program.stdout is not None
    assert "Created case" in program.stdout.readline()
    program.send_signal(signal.SIGINT)
    ended = end(program)
    assert ended.status == 1, ended
    assert "interrupted" in ended.complained
    assert "Deleted case" in ended.said
    assert "Traceback" not in ended.complained
    assert cases_called(portal_url, "self-check") == []
