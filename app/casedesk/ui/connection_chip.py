"""The connection chip: which portal, as whom, and how it is going; its menu leads to all about it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from casedesk.portal.address import is_unprotected
from casedesk.portal.errors import SignInRequired
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.account_menu import AccountMenu
from casedesk.ui.icons import icon, icon_pixmap
from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.text import plain_tooltip
from casedesk.ui.text.errors import explain
from casedesk.ui.theme import current_theme, px

SETTINGS_KEYS = QKeySequence("Ctrl+,")

_MAX_WIDTH = 280
_HEIGHT = 40
_EDGE, _GAP, _DOT = 10, 8, 8
_DRAWING, _ARROW = 20, 16

_DOT_COLORS: dict[Link, ColorName] = {
    Link.CONNECTED: "good",
    Link.CONNECTING: "changed",
    Link.SIGNED_OUT: "quiet",
    Link.LOST: "danger",
}


class ConnectionChip(QToolButton):
    """Show the connection on two short lines, and offer in a menu what can be done about it.

    Attributes:
        accounts: The part of the menu with everybody the program remembers.

    Signals:
        practise_as_requested: Choose another person of the practice portal.
        outbox_requested: Show what the practice portal would have mailed.
        start_over_requested: Fill the practice portal anew.
        sign_in_requested: Sign in to a real portal.
        practice_requested: Leave the real portal for the practice portal.
        settings_requested: Show the settings.
        forget_requested: Delete the copies that this computer keeps.
        diagnostics_requested: Show what a report of a fault should hold.
        about_requested: Tell about the program.
    """

    practise_as_requested = Signal()
    outbox_requested = Signal()
    start_over_requested = Signal()
    sign_in_requested = Signal()
    practice_requested = Signal()
    settings_requested = Signal()
    forget_requested = Signal()
    diagnostics_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("bare", True)
        self._state: ConnectionState | None = None
        self._practice_only: tuple[QAction, ...] = ()
        self._menu = QMenu(self)
        self._fill_menu()
        # With the menu set, assistive technology knows of it. It is opened by the click all the same,
        # because Qt's own ways to open it would not return before it is closed.
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.DelayedPopup)
        self.clicked.connect(self._on_clicked)
        self._menu.aboutToHide.connect(self._on_menu_about_to_hide)
        # The words are painted, so the text is here only for its mnemonic.
        self.setText(self.tr("Co&nnection"))
        # Without a name of its own the menu would be read out as "Casedesk".
        self._menu.setAccessibleName(self.text().replace("&", ""))
        self.render(ConnectionState())

    def _fill_menu(self) -> None:
        practise_as = self._add(self.tr("&Practise as…"), "people")
        practise_as.triggered.connect(self.practise_as_requested)
        outbox = self._add(self.tr("&Outbox…"), "mail")
        outbox.triggered.connect(self.outbox_requested)
        start_over = self._add(self.tr("&Start over…"), "reset")
        start_over.triggered.connect(self.start_over_requested)
        self._practice_only = (practise_as, outbox, start_over, self._menu.addSeparator())
        self._sign_in = self._add(self.tr("S&ign in to a portal…"), "sign-in")
        self._sign_in.triggered.connect(self.sign_in_requested)
        self._practice = self._add(self.tr("&Use the practice portal"), "practice")
        self._practice.triggered.connect(self.practice_requested)
        self.accounts = AccountMenu(self._menu, self._sign_in)
        self.accounts.add_leaving(self._menu.addSeparator())
        settings = self._add(self.tr("S&ettings…"), "settings")
        # For the eye only: the window hears the keys, also while the menu has not been opened.
        settings.setShortcut(SETTINGS_KEYS)
        settings.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        settings.triggered.connect(self.settings_requested)
        self._add(self.tr("Forget &copies…"), "trash").triggered.connect(self.forget_requested)
        self._add(self.tr("&Diagnostics…"), "journal").triggered.connect(self.diagnostics_requested)
        self._add(self.tr("&About Casedesk"), "info").triggered.connect(self.about_requested)

    def _add(self, words: str, icon_name: str) -> QAction:
        return self._menu.addAction(icon(icon_name, "quiet"), words)

    def render(self, state: ConnectionState) -> None:  # type: ignore[override]
        """Show the state of the connection."""
        if state == self._state:
            return
        self._state = state
        is_practice = state.place.is_practice
        for action in self._practice_only:
            action.setVisible(is_practice)
        self._practice.setVisible(not is_practice)
        self.accounts.render(state)
        parts = (self._portal(), self._person(), *self._link_words())
        spoken = ", ".join(part for part in parts if part)
        self.setAccessibleName(spoken)
        lines = [spoken]
        if self._is_unprotected:
            lines.append(self.tr("Everybody on the way can read what is sent and received."))
        if state.error is not None and state.link in {Link.LOST, Link.SIGNED_OUT}:
            words = explain(state.error)
            lines.append(words.sentence)
        self.setToolTip(plain_tooltip("\n".join(lines)))
        self.setAccessibleDescription(lines[-1] if len(lines) > 1 else "")
        self.updateGeometry()
        self.update()

    def _portal(self) -> str:
        address = "" if self._state is None else self._state.place.address
        return address.split("://", 1)[-1] or self.tr("Practice portal")

    def _person(self) -> str:
        if self._state is None or self._state.me is None:
            return ""
        return " ".join(self._state.me.user.display_name.split())

    def _link(self) -> str:
        if self._state is None:
            return ""
        match self._state.link:
            case Link.CONNECTED:
                return self.tr("connected")
            case Link.CONNECTING:
                return self.tr("connecting…")
            case Link.LOST if not isinstance(self._state.error, SignInRequired):
                return self.tr("no connection")
            case _:
                return self.tr("signed out")

    @property
    def _is_unprotected(self) -> bool:
        return self._state is not None and is_unprotected(self._state.place.address)

    def _link_words(self) -> tuple[str, ...]:
        """Return the state, with the warning that stays for as long as the address is not protected."""
        return (self._link(), self.tr("not encrypted")) if self._is_unprotected else (self._link(),)

    def _second_line(self) -> str:
        return " · ".join(part for part in (*self._link_words(), self._person()) if part)

    def sizeHint(self) -> QSize:
        """Ask for the room of both lines, within limits."""
        first = self.fontMetrics().horizontalAdvance(self._portal())
        second = QFontMetrics(_quiet(self.font())).horizontalAdvance(self._second_line()) + px(_DOT + 6)
        around = px(_EDGE) * 2 + px(_DRAWING) + px(_GAP) * 2 + px(_ARROW)
        return QSize(min(px(_MAX_WIDTH), max(first, second) + 2 + around), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be content with dot and state, which are never cut off."""
        words = " · ".join(self._link_words())
        state = QFontMetrics(_quiet(self.font())).horizontalAdvance(words) + px(_DOT + 6)
        around = px(_EDGE) * 2 + px(_DRAWING) + px(_GAP) * 2 + px(_ARROW)
        return QSize(min(self.sizeHint().width(), state + 2 + around), px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint drawing, portal, dot, state and person."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        body = self.rect().adjusted(px(_EDGE), px(2), -px(_EDGE), -px(2))
        middle = body.center().y() + 1
        drawing = QRect(body.left(), middle - px(_DRAWING) // 2, px(_DRAWING), px(_DRAWING))
        arrow = QRect(body.right() - px(_ARROW) + 1, middle - px(_ARROW) // 2, px(_ARROW), px(_ARROW))
        left, right = drawing.right() + 1 + px(_GAP), arrow.left() - px(_GAP)
        is_practice = self._state is None or self._state.place.is_practice
        if self._is_unprotected:
            self._paint_icon(painter, drawing, "unlock", "danger")
        else:
            self._paint_icon(painter, drawing, "practice" if is_practice else "portal", "quiet")
        self._paint_icon(painter, arrow, "chevron-down", "quiet")
        half = body.height() // 2
        first = QRect(left, body.top(), right - left, half)
        self._paint_line(painter, first, self._portal(), self.font(), "text")
        dot = QRect(left, body.top() + half + (half - px(_DOT)) // 2, px(_DOT), px(_DOT))
        self._paint_dot(painter, dot)
        second = QRect(dot.right() + 1 + px(6), first.bottom(), 0, half)
        second.setRight(right)
        role: ColorName = "danger" if self._is_unprotected else "quiet"
        self._paint_line(painter, second, self._second_line(), _quiet(self.font()), role)

    def _paint_icon(self, painter: QPainter, spot: QRect, name: str, role: ColorName) -> None:
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        painter.drawPixmap(place, icon_pixmap(name, role, place.width(), self.devicePixelRatioF()))

    def _paint_dot(self, painter: QPainter, spot: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        link = Link.SIGNED_OUT if self._state is None else self._state.link
        painter.setBrush(current_theme().color(_DOT_COLORS[link]))
        painter.drawEllipse(QStyle.visualRect(self.layoutDirection(), self.rect(), spot))

    def _paint_line(self, painter: QPainter, spot: QRect, text: str, font: QFont, role: ColorName) -> None:
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(font)
        painter.setPen(current_theme().color(role))
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
        painter.drawText(place, flags, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu on the keys that open menus."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        width = self._menu.sizeHint().width()
        # The chip ends the tool bar, so the menu ends where the chip does.
        left = 0 if self.isRightToLeft() else self.width() - width
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height() + px(4))))
        self.setDown(True)

    @Slot()
    def _on_menu_about_to_hide(self) -> None:
        self.setDown(False)


def _quiet(font: QFont) -> QFont:
    quiet = QFont(font)
    quiet.setPixelSize(current_theme().metrics.quiet_font_px)
    return quiet
