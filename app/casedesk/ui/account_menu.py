"""The accounts in a menu: going on as another one, signing out, forgetting one."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from casedesk.session.accounts import Account
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.icons import icon

MOST_SHOWN = 12
"""How many accounts the menu offers; the wizard has them all."""
_LONGEST = 48


class AccountMenu(QObject):
    """Keep a part of a menu in step with the accounts.

    Args:
        menu: Where the entries go.
        before: The entry that follows them.

    Signals:
        account_requested: Go on as this `Account`.
        sign_out_requested: End the session of whoever is signed in.
        forget_requested: Remember this `Account` no longer.
    """

    account_requested = Signal(object)
    sign_out_requested = Signal()
    forget_requested = Signal(object)

    def __init__(self, menu: QMenu, before: QAction) -> None:
        super().__init__(menu)
        self._menu = menu
        self._accounts: tuple[Account, ...] = ()
        self._people = QActionGroup(self)
        self._people.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self._leaving = QActionGroup(self)
        self._end = menu.insertSeparator(before)
        self._forget = QMenu(self.tr("&Forget an account"), menu)
        self._forget.setIcon(icon("trash", "quiet"))
        self._forget.setObjectName("forgetAccount")
        self._sign_out = QAction(icon("sign-out", "quiet"), self.tr("Si&gn out"), menu)
        self._sign_out.setObjectName("signOut")
        self._people.triggered.connect(self._on_people_triggered)
        self._leaving.triggered.connect(self._on_leaving_triggered)
        self._sign_out.triggered.connect(self.sign_out_requested)

    def add_leaving(self, before: QAction) -> None:
        """Put what ends a session or an account before an entry."""
        self._menu.insertAction(before, self._sign_out)
        self._menu.insertMenu(before, self._forget)

    def render(self, state: ConnectionState) -> None:
        """Show who is remembered, and mark who is signed in."""
        if state.accounts != self._accounts:
            self._accounts = state.accounts
            self._fill()
        is_in = not state.place.is_practice and state.link in {Link.CONNECTED, Link.LOST}
        for action, account in zip(self._people.actions(), self._accounts, strict=False):
            action.setChecked(is_in and account.is_of(state.place, state.email))
        self._end.setVisible(bool(self._accounts))
        self._forget.menuAction().setVisible(bool(self._accounts))
        self._sign_out.setVisible(is_in)

    def _fill(self) -> None:
        for group in (self._people, self._leaving):
            for action in group.actions():
                group.removeAction(action)
                # Deleted only later, for it may be the one that was just chosen.
                action.setVisible(False)
                self._menu.removeAction(action)
                self._forget.removeAction(action)
                action.deleteLater()
        for account in self._accounts[:MOST_SHOWN]:
            entry = QAction(account_words(account), self._menu)
            entry.setCheckable(True)
            self._people.addAction(entry)
            self._menu.insertAction(self._end, entry)
            leaving = QAction(account_words(account), self._forget)
            self._leaving.addAction(leaving)
            self._forget.addAction(leaving)

    @Slot(QAction)
    def _on_people_triggered(self, action: QAction) -> None:
        self.account_requested.emit(self._accounts[self._people.actions().index(action)])

    @Slot(QAction)
    def _on_leaving_triggered(self, action: QAction) -> None:
        self.forget_requested.emit(self._accounts[self._leaving.actions().index(action)])


def account_words(account: Account) -> str:
    """Return who and where, on one line of bounded length; no character of it is taken for a mnemonic."""
    who = _plain(account.display_name) or _plain(account.email)
    words = f"{_shortened(who)} · {_shortened(account.place.address.split('://', 1)[-1])}"
    return words.replace("&", "&&")


def _plain(text: str) -> str:
    # A tab would begin a shortcut, and marks of direction could turn the entry around.
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
