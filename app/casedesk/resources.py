"""Where the shipped files are: icons, style sheet, translations, sample data."""

from pathlib import Path

OWN_LANGUAGE = "en"
"""The language in which the program is written, and which needs no file."""

_INSTALLED_ROOT = Path(__file__).resolve().parent / "_resources"
_CHECKOUT_ROOT = Path(__file__).resolve().parents[2] / "resources"


class ResourceMissing(FileNotFoundError):
    """A file that ships with Casedesk is not where it should be."""


def resource_root() -> Path:
    """Return the folder that holds all shipped files.

    An installed or frozen program carries it inside the package; a source checkout beside `app`.

    Raises:
        ResourceMissing: Neither folder is there: the installation is damaged.
    """
    for root in (_INSTALLED_ROOT, _CHECKOUT_ROOT):
        if root.is_dir():
            return root
    raise ResourceMissing(
        f"The files that ship with Casedesk are missing: {_INSTALLED_ROOT} and {_CHECKOUT_ROOT} do not exist."
    )


def resource_path(*parts: str) -> Path:
    """Return the path of one shipped file or folder, such as `resource_path("icons", "add.svg")`.

    Raises:
        ResourceMissing: Nothing ships under that name.
    """
    path = resource_root().joinpath(*parts)
    if not path.exists():
        raise ResourceMissing(f"Casedesk ships no {'/'.join(parts)!r} (looked for {path}).")
    return path


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that the program speaks: its own, then those it ships files for."""
    files = sorted((resource_root() / "i18n").glob("casedesk_*.qm"))
    return (OWN_LANGUAGE, *(file.stem.removeprefix("casedesk_") for file in files))
