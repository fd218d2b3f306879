"""Where the log goes: standard error at once, and a file as soon as there is one."""

import logging

from casedesk.log.redaction import frames_of, redacted

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class PlainWords(logging.Formatter):
    """Write an error as where it happened and of what kind it is; its message may quote a case.

    The program logs its own words only. That nothing secret is among them is made sure of once more.
    """

    def __init__(self) -> None:
        super().__init__(LINE)

    def format(self, record: logging.LogRecord) -> str:
        """Return the line without tokens, passwords, e-mail addresses and queries."""
        # Whoever wrote the record before has left its error there in full.
        left, record.exc_text = record.exc_text, None
        try:
            return redacted(super().format(record))
        finally:
            record.exc_text = left

    def formatException(self, ei: object) -> str:
        """Return the frames and the kind."""
        error = ei[1] if isinstance(ei, tuple) else None
        return frames_of(error) if isinstance(error, BaseException) else ""


def start_logging(*, is_verbose: bool = False) -> None:
    """Send what goes wrong to standard error, and what is done as well if that was asked for.

    Other libraries are kept at warnings: some of them write whole requests, tokens included.
    """
    handler = logging.StreamHandler()
    handler.setLevel(logging.INFO if is_verbose else logging.WARNING)
    handler.setFormatter(PlainWords())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("casedesk").setLevel(logging.INFO)
