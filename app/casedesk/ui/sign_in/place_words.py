"""Words for the places that one can work at."""

from PySide6.QtCore import QCoreApplication

from casedesk.session.accounts import Account
from casedesk.ui.primitives.list_rows import Row


def practice_row() -> Row:
    """Return the practice portal as a row."""
    return _row(
        QCoreApplication.translate("Wizard", "Practice portal"),
        QCoreApplication.translate(
            "Wizard", "Sample people and cases inside this program; no account, no network"
        ),
        "practice",
    )


def account_row(account: Account) -> Row:
    """Return somebody who was signed in before as a row."""
    portal = account.place.address.split("://", 1)[-1]
    name = " ".join(account.display_name.split())
    second = f"{name} · {account.email}" if name else account.email
    return _row(portal, second, "portal")


def another_row() -> Row:
    """Return the choice of a portal that is not remembered."""
    return _row(
        QCoreApplication.translate("Wizard", "Another portal"),
        QCoreApplication.translate("Wizard", "Type its address below"),
        "add",
    )


def _row(title: str, second: str, icon_name: str) -> Row:
    return Row(title, second, "", f"{title}, {second}", icon_name)
