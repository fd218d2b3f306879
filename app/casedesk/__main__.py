"""`python -m casedesk` and the `casedesk` command."""

import sys

from casedesk.bootstrap.unread import leave_sources_unread


def main() -> int:
    """Start the program with the words of the command line; return its exit status."""
    leave_sources_unread()
    # lazy: what is imported from here on is not read a second time.
    from casedesk.bootstrap.start import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
