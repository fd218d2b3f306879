"""`python -m casedesk` and the `casedesk` command."""

import sys

from casedesk.bootstrap.start import run


def main() -> int:
    """Start the program with the words of the command line; return its exit status."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
