"""Shipped files are found in a checkout and in an installation, and a missing one is named."""

from pathlib import Path

import pytest

from casedesk import resources


def test_a_checkout_finds_its_files() -> None:
    assert resources.resource_path("icons", "add.svg").read_text(encoding="utf-8").startswith("<svg")


def test_an_installation_finds_the_files_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "casedesk" / "_resources"
    installed.mkdir(parents=True)
    (installed / "note.txt").write_text("installed", encoding="utf-8")
    monkeypatch.setattr(resources, "_INSTALLED_ROOT", installed)
    assert resources.resource_path("note.txt") == installed / "note.txt"


def test_a_missing_file_is_named() -> None:
    with pytest.raises(resources.ResourceMissing, match=r"icons/unicorn\.svg"):
        resources.resource_path("icons", "unicorn.svg")


def test_a_damaged_installation_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_INSTALLED_ROOT", tmp_path / "a")
    monkeypatch.setattr(resources, "_CHECKOUT_ROOT", tmp_path / "b")
    with pytest.raises(resources.ResourceMissing, match="missing"):
        resources.resource_root()
