"""The command line."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

import casedesk
from casedesk.resources import languages


class Arguments(Struct, frozen=True):
    """What the user asked for on the command line.

    Attributes:
        link: A link to a case, as `portal/case_link.py` reads it; "" for none.
        portal: The address of a portal; "" for the one used last, or the practice portal.
        tour: Where the pictures of the tour go; None for no tour.
        scale: Fill the practice portal with 100 000 cases.
        new_instance: Open a window of its own even where the program runs already.
    """

    link: str = ""
    portal: str = ""
    tour: Path | None = None
    self_check: bool = False
    scale: bool = False
    appearance: str = ""
    language: str = ""
    verbose: bool = False
    new_instance: bool = False

    @property
    def may_join(self) -> bool:
        """Whether a window that is open already will do; who asks for something special wants his own."""
        return not (self.new_instance or self.scale or self.portal or self.appearance or self.language)


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
    parser.add_argument(
        "link",
        metavar="LINK",
        nargs="?",
        default="",
        help="open this case: casedesk://open?portal=https%%3A%%2F%%2Foffice.example.com&case=42",
    )
    parser.add_argument(
        "--new-instance", action="store_true", help="open a second window where the program runs already"
    )
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
