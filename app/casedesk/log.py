"""The log: where the program writes what it did, never what a case holds."""

import logging


def start_logging(level: int = logging.WARNING) -> None:
    """Send the program's own log to standard error.

    Other libraries are kept at warnings: some of them write whole requests, tokens included.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("casedesk").setLevel(level)
