"""The hostile room: no network, no warnings, nothing of this machine, and an event loop that is watched.

The command line in pyproject.toml turns warnings into errors and lets sockets reach loopback only;
pytest-qt fails a test on a Qt warning. Here is what those leave open.
"""

import gc
import logging
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

LIVE_VARIABLES = ("CASEDESK_LIVE_URL", "CASEDESK_EMAIL", "CASEDESK_PASSWORD")
LIVE = "CASEDESK_LIVE_URL" in os.environ
LOOPBACK = {"127.0.0.1", "::1", "localhost", "0.0.0.0", "::"}  # noqa: S104 - names, not an address to bind
HOME_VARIABLES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
XDG_VARIABLES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
HEARTBEAT_LIMIT_MS = 100.0

# `ci` finds the same things on every machine; `dev` goes looking further, with another seed each time.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    max_examples=60,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", deadline=None, max_examples=400, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Let the contract tests reach the one portal they were asked to test."""
    host = urlsplit(os.environ.get("CASEDESK_LIVE_URL", "")).hostname
    if host:
        LOOPBACK.add(host)
        config.option.allow_hosts = f"{config.option.allow_hosts},{host}"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give each test an empty home and nothing of this machine's settings; return the home."""
    home = tmp_path_factory.mktemp("home")
    for name in list(os.environ):
        foreign = name.lower().endswith("_proxy") or name.startswith(("CASEDESK_", "QT_SCALE", "QT_STYLE"))
        if foreign and not (LIVE and name in LIVE_VARIABLES):
            monkeypatch.delenv(name)
    for name in (*HOME_VARIABLES, *XDG_VARIABLES):
        folder = home if name in HOME_VARIABLES[:2] else home / name.lower()
        folder.mkdir(exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    # A session bus would lead keyring to the secrets of whoever runs the tests.
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return home


@pytest.fixture(autouse=True)
def no_name_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer for every foreign name that there is no such host, as a machine without network does."""
    resolve = socket.getaddrinfo

    def resolve_loopback(host: object, *arguments: object, **options: object) -> object:
        name = host.decode() if isinstance(host, bytes) else host
        if name is None or name in LOOPBACK:
            return resolve(host, *arguments, **options)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", resolve_loopback)


@pytest.fixture(autouse=True, scope="session")
def measured_lanes() -> Iterator[None]:
    """Let coverage see what runs in the lanes: Python's tracing does not know of threads that Qt starts."""
    with pytest.MonkeyPatch.context() as patch:
        if threading.gettrace() is not None:
            patch.setattr("casedesk.worker.lane.QThread", _MeasuredThread)
        yield


class _MeasuredThread(QThread):
    """A thread with one Python state for its whole life; by itself Qt's has a new one for every slot."""

    def run(self) -> None:
        sys.settrace(threading.gettrace())
        self.exec()


class _Records(logging.Handler):
    """Keeps what a test logs at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a record at WARNING or above that no `expects_log` pattern matches, and on a pattern unused."""
    patterns = [str(pattern) for mark in request.node.iter_markers("expects_log") for pattern in mark.args]
    handler = _Records()
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    messages = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in handler.records]
    unexpected = [each for each in messages if not any(re.search(pattern, each) for pattern in patterns)]
    unused = [pattern for pattern in patterns if not any(re.search(pattern, each) for each in messages)]
    if unexpected:
        pytest.fail("Logged without being expected:\n" + "\n".join(unexpected), pytrace=False)
    if unused:
        pytest.fail(f"Expected to be logged, but was not: {unused}", pytrace=False)


@pytest.fixture(autouse=True, scope="session")
def garbage_on_this_thread() -> Iterator[None]:
    """Collect garbage on the main thread only, as the program does: no other may delete a widget."""
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Clear up after each test, after a module thoroughly; fail on Qt warnings that come of it.

    It is where threads and widgets end, and where pytest-qt looks no more.
    """
    messages: list[str] = []

    def keep(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            messages.append(text)

    previous = qInstallMessageHandler(keep)
    try:
        yield
        is_last_of_module = nextitem is None or nextitem.path != item.path
        gc.collect(2 if is_last_of_module else 1)
    finally:
        qInstallMessageHandler(previous)
    ignored = [*item.config.getini("qt_log_ignore")]
    for mark in item.iter_markers("qt_log_ignore"):
        ignored += mark.args
    unexpected = [text for text in messages if not any(re.search(pattern, text) for pattern in ignored)]
    if unexpected:
        pytest.fail("Qt warned during clean-up:\n" + "\n".join(unexpected), pytrace=False)


class Heartbeat(QObject):
    """A pulse in the UI thread's event loop that knows the longest time it was held up."""

    INTERVAL_MS = 5

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=self.INTERVAL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.restart()
        self._timer.start()

    def restart(self) -> None:
        """Forget what was, for instance the building of the window under test."""
        self._last_s = time.perf_counter()
        self.beats = 0
        self.longest_ms = 0.0

    def stop(self) -> None:
        """Count the time since the last pulse, and no further."""
        self._on_timer_timeout()
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        now_s = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000 - self.INTERVAL_MS)
        self._last_s = now_s
        self.beats += 1


@pytest.fixture
def heartbeat(qapp: QCoreApplication, request: pytest.FixtureRequest) -> Iterator[Heartbeat]:
    """Fail when the UI thread's event loop stood still for longer than the limit (marker `heartbeat`)."""
    mark = request.node.get_closest_marker("heartbeat")
    limit_ms = float(mark.kwargs["limit_ms"]) if mark else HEARTBEAT_LIMIT_MS
    pulse = Heartbeat()
    yield pulse
    pulse.stop()
    if pulse.longest_ms > limit_ms:
        pytest.fail(
            f"The UI thread stood still for {pulse.longest_ms:.0f} ms (limit {limit_ms:.0f}).", pytrace=False
        )
