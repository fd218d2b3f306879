"""Missing system libraries are found, and installed or named."""

import subprocess
from collections.abc import Sequence
from typing import Any

import pytest

import system_packages
from system_packages import OFF_SCREEN, WAYLAND, X11, SetupFailed


class Machine:
    """Stands in for apt, sudo and the libraries of a Debian machine."""

    def __init__(self, *, root: bool, sudo: bool = False, known: Sequence[str] = ()) -> None:
        self.root, self.sudo, self.known = root, sudo, known
        self.commands: list[list[str]] = []
        self.status = 0

    def run(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[Any]:
        if command[0] == "apt-cache":
            return subprocess.CompletedProcess(command, 0, b"Package" if command[-1] in self.known else b"")
        if command[1:] == ["-n", "true"]:
            return subprocess.CompletedProcess(command, 0 if self.sudo else 1)
        self.commands.append(command)
        return subprocess.CompletedProcess(command, self.status, "", "E: no space left\n")


@pytest.fixture
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(**request.param)
    monkeypatch.setattr(system_packages.subprocess, "run", made.run)
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0 if made.root else 1000, raising=False)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system_packages, "is_debian", lambda: True)
    monkeypatch.setattr(system_packages, "has_font", lambda: True)
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    system_packages.package_name.cache_clear()
    return made


def without(monkeypatch: pytest.MonkeyPatch, *sonames: str) -> set[str]:
    """Make libraries missing; the returned set may be emptied to install them."""
    missing = set(sonames)
    monkeypatch.setattr(system_packages, "_loads", lambda soname: soname not in missing)
    return missing


def test_the_displays_decide_what_is_needed() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert system_packages.needed_libraries({}, for_display=True) == OFF_SCREEN
    assert system_packages.needed_libraries(both, for_display=False) == OFF_SCREEN
    assert system_packages.needed_libraries({"DISPLAY": ":0"}, for_display=True) == OFF_SCREEN | X11
    assert system_packages.needed_libraries(both, for_display=True) == OFF_SCREEN | X11 | WAYLAND


def test_a_library_that_is_not_there_is_missing() -> None:
    assert system_packages.missing_libraries({"libnothing-of-the-kind.so.7": "libnothing7"})


@pytest.mark.parametrize("machine", [{"root": True}], indirect=True)
def test_nothing_is_installed_where_nothing_is_missing(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch)
    system_packages.provide_qt_libraries(for_display=False)
    assert machine.commands == []


@pytest.mark.parametrize(
    ("machine", "prefix"),
    [({"root": True}, []), ({"root": False, "sudo": True}, ["/usr/bin/sudo", "-n"])],
    indirect=["machine"],
)
def test_missing_packages_are_installed_where_that_is_allowed(
    machine: Machine, prefix: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = without(monkeypatch, "libEGL.so.1")
    arrive = machine.run

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[Any]:
        missing.clear()
        return arrive(command, **options)

    monkeypatch.setattr(system_packages.subprocess, "run", run)
    system_packages.provide_qt_libraries(for_display=False)
    update, install = machine.commands
    assert update[: len(prefix) + 2] == [*prefix, "apt-get", "update"]
    assert install[: len(prefix)] == prefix
    assert install[-1] == "libegl1"


@pytest.mark.parametrize(
    "machine", [{"root": False, "known": ["libglib2.0-0t64", "libgl1t64-not"]}], indirect=True
)
def test_otherwise_the_exact_command_is_named(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libEGL.so.1", "libglib-2.0.so.0")
    with pytest.raises(SetupFailed, match=r"sudo apt-get install .* libegl1 libglib2\.0-0t64$"):
        system_packages.provide_qt_libraries(for_display=False)
    assert machine.commands == []


@pytest.mark.parametrize("machine", [{"root": True}], indirect=True)
def test_a_failed_installation_is_said(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libEGL.so.1")
    machine.status = 100
    with pytest.raises(SetupFailed, match=r"^E: no space left\napt-get failed\."):
        system_packages.provide_qt_libraries(for_display=False)


@pytest.mark.parametrize("machine", [{"root": False}], indirect=True)
def test_fedora_is_told_what_the_libraries_provide(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "libEGL.so.1")
    monkeypatch.setattr(system_packages, "is_debian", lambda: False)
    with pytest.raises(SetupFailed, match=r"sudo dnf install 'libEGL\.so\.1\(\)\(64bit\)'$"):
        system_packages.provide_qt_libraries(for_display=False)
    assert machine.commands == []


@pytest.mark.parametrize("machine", [{"root": True}, {"root": False}], indirect=True, ids=["root", "nobody"])
def test_tools_for_the_accessibility_test_are_installed_where_that_is_allowed(machine, monkeypatch) -> None:
    without(monkeypatch)
    monkeypatch.setattr(system_packages, "ACCESSIBILITY", {"/no/such/tool": "xvfb", "/": "dbus"})
    if not machine.root:
        monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)

    system_packages.provide_accessibility_tools()

    installed = [command[-1] for command in machine.commands if "install" in command]
    assert installed == (["xvfb"] if machine.root else [])
