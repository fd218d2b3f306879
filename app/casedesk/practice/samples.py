"""Where seeds come from: the sample that ships with the program, or a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from casedesk.practice.seed_reader import SeedError

_PACKAGE = Path(__file__).resolve().parents[1]


def sample_path() -> Path:
    """Return the shipped sample: beside the program when installed, in the checkout otherwise."""
    # Not through the program's own resources module: this package stands alone.
    installed = _PACKAGE / "_resources" / "sample" / "practice.json"
    return installed if installed.exists() else _PACKAGE.parents[1] / "resources" / "sample" / "practice.json"


def read_seed(path: Path) -> dict[str, Any]:
    """Read a seed file.

    Raises:
        SeedError: it is not a JSON object; the message says where it breaks.
    """
    try:
        # Editors on Windows like to put a byte order mark there.
        seed = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise SeedError(str(path), f"cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise SeedError(str(path), f"is not JSON: {error}") from error
    if not isinstance(seed, dict):
        raise SeedError(str(path), "has to hold one JSON object")
    return seed


def read_sample() -> dict[str, Any]:
    """Read the shipped sample."""
    return read_seed(sample_path())
