"""`python app`: starts Casedesk from a checkout; also the entry script of the frozen program."""

import sys

from casedesk.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
