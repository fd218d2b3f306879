"""Reading lock files: what of them is installed on one system."""

import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

_ENTRY = re.compile(
    r"^([a-z0-9._-]+)==([^\s;\\]+)(?: ; ([^\\]+?))? \\$((?:\n    --hash=\S+(?: \\)?)+)", re.MULTILINE
)
# CPython 3.13 on 64-bit Windows.
WINDOWS: Mapping[str, str] = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
    "sys_platform": "win32",
}


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of a lock file.

    Attributes:
        digests: The SHA-256 digests of all its files, in hexadecimal.
    """

    name: str
    version: str
    digests: tuple[str, ...]


def read(text: str, system: Mapping[str, str]) -> list[Locked]:
    """Return what a lock file installs on a system that is described as markers describe it."""
    return [
        Locked(name, version, tuple(re.findall(r"sha256:([0-9a-f]{64})", hashes)))
        for name, version, marker, hashes in _ENTRY.findall(text)
        if not marker or Marker(marker).evaluate(dict(system))
    ]


def this_system(python: Path) -> dict[str, str]:
    """Return how markers describe the system of one Python."""
    probe = (
        "import json, os, platform, sys; print(json.dumps(dict(implementation_name=sys.implementation.name,"
        "os_name=os.name, platform_machine=platform.machine(), platform_system=platform.system(),"
        "platform_python_implementation=platform.python_implementation(),"
        "python_full_version=platform.python_version(), sys_platform=sys.platform,"
        "python_version='.'.join(platform.python_version_tuple()[:2]))))"
    )
    asked = subprocess.run([python, "-c", probe], capture_output=True, text=True, check=True)
    answer: dict[str, str] = json.loads(asked.stdout)
    return answer
