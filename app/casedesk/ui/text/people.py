"""How people are named."""

from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import User

_NAME_LIMIT = 60


def user_name(user: User) -> str:
    """Return the name for the eye; the portal's own word for a removed profile is no name."""
    if user.is_removed_profile:
        return QCoreApplication.translate("AccessListEditor", "Removed profile")
    name = " ".join(user.display_name.split()) or str(user.id)
    # One endless word would make every sentence it stands in wider than the form.
    return name if len(name) <= _NAME_LIMIT else f"{name[:_NAME_LIMIT]}…"
