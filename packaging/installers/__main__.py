"""Builds the installers of one system: `dev.py package`.

Without words it is this system. `windows` can be built anywhere, of the embeddable Python and wheels.
"""

import sys
from collections.abc import Callable, Sequence

from installers import linux, macos, windows
from system_packages import SetupFailed

SYSTEMS: dict[str, Callable[[Sequence[str]], None]] = {
    "linux": linux.main,
    "macos": macos.main,
    "windows": windows.main,
}


def main(words: Sequence[str]) -> int:
    """Build what was asked for; return 1 when something could not be built."""
    named = bool(words) and words[0] in SYSTEMS
    system = words[0] if named else this_system(sys.platform)
    try:
        SYSTEMS[system](words[1:] if named else words)
    except SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def this_system(platform: str) -> str:
    """Return which installers Python's name of a platform means."""
    return {"darwin": "macos", "win32": "windows"}.get(platform, "linux")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
