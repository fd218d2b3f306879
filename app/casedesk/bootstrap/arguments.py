"""The command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import casedesk
from casedesk.resources import languages


@dataclass(frozen=True, slots=True)
class Arguments:
    """What the user asked for on the command line.

    Attributes:
        portal: The address of a portal; "" for the one used last, or the practice portal.
        tour: Where the pictures of the tour go; None for no tour.
        scale: Fill the practice portal with 100 000 cases.
    """

    portal: str = ""
    tour: Path | None = None
    self_check: bool = False
    scale: bool = False
    appearance: str = ""
    language: str = ""
    verbose: bool = False


def parse(words: Sequence[str]) -> Arguments:
    """Read the command line.

    Raises:
        SystemExit: The words make no sense, or help was asked for.
    """
    if not words:
        return Arguments()
    # lazy: the usual start has no words, and making a parser takes as long as reading the settings.
    import argparse

    parser = argparse.ArgumentParser(
        prog="casedesk", description="Edit the CRM cases of an ONLYOFFICE Workspace portal."
    )
    parser.add_argument("--version", action="version", version=f"Casedesk {casedesk.__version__}")
    parser.add_argument("--portal", metavar="URL", default="", help="sign in to the portal at this address")
    parser.add_argument(
        "--tour",
        metavar="DIR",
        type=Path,
        help="show the main job on the practice portal and put pictures of each step into this folder",
    )
    parser.add_argument(
        "--self-check",
        action="store_true",
        help="do the main job and exit with 0 only if the portal stored exactly what was asked; with"
        " --portal, on a case of its own, signed in with CASEDESK_EMAIL and CASEDESK_PASSWORD",
    )
    parser.add_argument(
        "--scale", action="store_true", help="fill the practice portal with 100 000 cases and contacts"
    )
    parser.add_argument("--appearance", choices=("system", "light", "dark"), default="")
    parser.add_argument("--language", choices=("system", *languages()), default="")
    parser.add_argument("-v", "--verbose", action="store_true", help="say on standard error what happens")
    return Arguments(**vars(parser.parse_args(words)))
