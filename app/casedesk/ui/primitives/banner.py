"""Banners inside the window: what happened, in words, and what can be done about it."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from casedesk.ui.palette import ColorName
from casedesk.ui.primitives.buttons import Button, IconButton
from casedesk.ui.primitives.tab_order import take_turn
from casedesk.ui.primitives.text import IconLabel, PlainLabel, set_property
from casedesk.ui.theme import px

BannerKind = Literal["info", "good", "warning", "danger"]

_ICONS: dict[BannerKind, tuple[str, ColorName]] = {
    "info": ("info", "accent"),
    "good": ("success", "good"),
    "warning": ("warning", "changed"),
    "danger": ("error", "danger"),
}
_DETAILS_LINES = 7


class BannerAction(Struct, frozen=True):
    """One thing that can be done: the id that comes back in the signal, and the words on the button."""

    id: str
    words: str


class BannerContent(Struct, frozen=True):
    """What a banner says. At most two actions; the first is the one to take."""

    kind: BannerKind
    title: str
    sentence: str = ""
    actions: tuple[BannerAction, ...] = ()
    details: str = ""
    is_dismissable: bool = True

    @property
    def text(self) -> str:
        """All of it, as it is copied."""
        return "\n".join(part for part in (self.title, self.sentence, self.details) if part)


class Banner(QFrame):
    """One message above what it is about; it never takes the keyboard away from anybody.

    A window has ten of them and most are never seen: what they are made of waits for the first message.

    Signals:
        action_requested: The id of the action whose button was pressed.
        dismissed: It was closed. The banner stays until it is rendered again: its owner decides.
    """

    action_requested = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Not Fixed: wrapped lines make a narrow banner higher than its size hint.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # Of some kind from the start: parts that are styled before would never look like those of a banner.
        self.setProperty("banner", "info")
        self._content: BannerContent | None = None
        self._message: _Message | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def content(self) -> BannerContent | None:
        """Return what is shown."""
        return self._content

    def render(  # type: ignore[override]  # hides QWidget.render
        self, content: BannerContent | None, *, is_announced: bool = True
    ) -> None:
        """Show `content`, or nothing; a new message is read out to screen readers, if it is to be."""
        if content == self._content:
            return
        self._content = content
        if content is not None:
            set_property(self, "banner", content.kind)
            self._made().render_content(content)
        self.setVisible(content is not None)
        if content is not None and is_announced:
            self._announce(content)

    def _made(self) -> "_Message":
        if self._message is None:
            self._message = _Message(self)
            self._message.action_requested.connect(self.action_requested)
            self._message.dismissed.connect(self.dismissed)
            self._rows.addWidget(self._message)
            take_turn(self, self._message.tab_stops)
        return self._message

    def _announce(self, content: BannerContent) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        message = QAccessibleAnnouncementEvent(self, f"{content.title}. {content.sentence}".strip())
        if content.kind in {"warning", "danger"}:
            message.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(message)


class _Message(QWidget):
    """What a banner is made of.

    Signals:
        action_requested: The id of the action whose button was pressed.
        dismissed: Its cross was pressed.
    """

    action_requested = Signal(str)
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions: tuple[BannerAction, ...] = ()
        self._icon = IconLabel("info", "accent", 20, self)
        # As high as the button to dismiss, so that both and the title stand level.
        self._icon.setFixedHeight(px(24))
        self._title = PlainLabel("", "strong", self, wraps=True)
        self._sentence = PlainLabel("", "normal", self, wraps=True)
        for label in (self._title, self._sentence):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = (Button("", parent=self), Button("", parent=self))
        self._buttons[0].clicked.connect(self._on_first_clicked)
        self._buttons[1].clicked.connect(self._on_second_clicked)
        self._fold = Button("", "link", parent=self)
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold_toggled)
        self._details = _Details(self)
        self._close = IconButton("close", self.tr("Dismiss"), role="quiet", size="compact", parent=self)
        self._close.clicked.connect(self.dismissed)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, px(8), 0, 0)
        row.setSpacing(px(8))
        for button in (*self._buttons, self._fold):
            row.addWidget(button)
        row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.setContentsMargins(0, px(3), 0, px(1))
        for widget in (self._title, self._sentence, self._row, self._details):
            words.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(12), px(8), px(8), px(10))
        layout.setSpacing(px(12))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in the order of reading."""
        return *self._buttons, self._fold, *self._details.tab_stops, self._close

    def render_content(self, content: BannerContent) -> None:
        """Show something to read and to do."""
        self._actions = content.actions
        self._icon.render_icon(*_ICONS[content.kind])
        self._title.render_text(content.title)
        self._sentence.render_text(content.sentence)
        self._sentence.setVisible(bool(content.sentence))
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(content.actions))
            if index < len(content.actions):
                button.setText(content.actions[index].words.replace("&", "&&"))
        self._details.render_content(content)
        self._fold.setVisible(bool(content.details))
        self._fold.setChecked(False)
        self._on_fold_toggled(opened=False)
        self._row.setVisible(bool(content.actions or content.details))
        self._close.setVisible(content.is_dismissable)

    @Slot()
    def _on_first_clicked(self) -> None:
        self.action_requested.emit(self._actions[0].id)

    @Slot()
    def _on_second_clicked(self) -> None:
        self.action_requested.emit(self._actions[1].id)

    @Slot(bool)
    def _on_fold_toggled(self, opened: bool) -> None:
        self._fold.setText(self.tr("Hide details") if opened else self.tr("Details"))
        self._details.setVisible(opened)


class _Details(QWidget):
    """Text for whoever helps: selectable, and copied with one button, together with what it is about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Details"))
        self._copy = Button(self.tr("Copy details"), "normal", "copy", self)
        self._copy.clicked.connect(self._on_copy_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, px(8), 0, px(2))
        layout.setSpacing(px(8))
        layout.addWidget(self._text)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        return self._text, self._copy

    def render_content(self, content: BannerContent) -> None:
        self._whole = content.text
        self._text.setPlainText(content.details)
        lines = max(2, min(_DETAILS_LINES, content.details.count("\n") + 2))
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * lines + px(16))

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
