"""Folders of what the program writes beside settings and drafts."""

import os
from pathlib import Path


def log_folder() -> Path:
    """Return the folder of the log and of faults; `CASEDESK_LOG_DIR` overrides the system's."""
    override = os.environ.get("CASEDESK_LOG_DIR", "")
    if override:
        return Path(override)
    # lazy: the settings have loaded it already, where no override was given.
    import platformdirs

    return Path(platformdirs.user_log_dir("casedesk", appauthor=False))


def cache_folder() -> Path:
    """Return the folder of copies that can be made again; `CASEDESK_CACHE_DIR` overrides the system's."""
    override = os.environ.get("CASEDESK_CACHE_DIR", "")
    if override:
        return Path(override)
    # lazy: asked for once, on a lane.
    import platformdirs

    return Path(platformdirs.user_cache_dir("casedesk", appauthor=False))
