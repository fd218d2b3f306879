"""The head of the form: title, status, privacy, origin, as the portal has them."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from casedesk.domain.case import Case
from casedesk.planning.portal_rules import Rights
from casedesk.ui.case_form.link_menu import LinkMenu
from casedesk.ui.case_form.reasons import rights_summary
from casedesk.ui.case_form.words import origin_line, privacy_words, status_word
from casedesk.ui.primitives.text import ElidedLabel, IconLabel, PlainLabel
from casedesk.ui.theme import current_theme, px

_MarkColor = Literal["quiet", "good", "private"]


class CaseHeader(QWidget):
    """Shows what the portal has, not what is being edited: the fields below do that.

    Attributes:
        links: The menu that leads to the case from elsewhere.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caseHeader")
        self._title = ElidedLabel("", "title", self)
        self._title.setObjectName("caseHeading")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._status = _Mark(self)
        self._status.setObjectName("caseStatus")
        self._privacy = _Mark(self)
        self._privacy.setObjectName("casePrivacy")
        self.links = LinkMenu(self)
        self._origin = ElidedLabel("", "quiet", self)
        self._origin.setObjectName("caseOrigin")
        first = QHBoxLayout()
        first.setSpacing(px(16))
        first.addWidget(self._title, 1)
        first.addWidget(self._status)
        first.addWidget(self._privacy)
        first.addWidget(self.links)
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(first)
        column.addWidget(self._origin)
        self._placeholder = _Placeholder(self)
        self._words = words
        self._stack = QStackedLayout(self)
        self._stack.addWidget(words)
        self._stack.addWidget(self._placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def render(self, case: Case | None, rights: Rights | None) -> None:  # type: ignore[override]  # hides QWidget's
        """Show a case; None shows where its words will come."""
        if case is not None:
            self._render_case(case, rights)
        # Shown when it is filled, so that nothing moves in the first moment.
        self._stack.setCurrentWidget(self._placeholder if case is None else self._words)

    def _render_case(self, case: Case, rights: Rights | None) -> None:
        self._title.render_text(case.title)
        status = status_word(is_closed=case.is_closed)
        self._status.render(
            "check" if case.is_closed else "dot", status, "quiet" if case.is_closed else "good"
        )
        is_private = case.access.is_private
        self._privacy.render(
            "lock" if is_private else "people",
            privacy_words(case.access),
            "private" if is_private else "quiet",
        )
        self._origin.render_text(origin_line(case, rights_summary(rights) if rights else ""))


class _Mark(QWidget):
    """A drawing and a word that say the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel("dot", "quiet", 16, self)
        self._word = PlainLabel("", "quiet", self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self._icon)
        layout.addWidget(self._word)

    def render(self, icon_name: str, word: str, color: _MarkColor) -> None:  # type: ignore[override]
        """Show another state."""
        self._icon.render_icon(icon_name, color)
        self._word.render_text(word, color)


class _Placeholder(QWidget):
    """Two soft bars, as high as title and origin."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them where the words will begin."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("hover"))
        wide, narrow = int(self.width() * 0.5), int(self.width() * 0.35)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for width, top, height in ((wide, px(4), px(16)), (narrow, px(32), px(10))):
            left = self.width() - width if mirrored else 0
            painter.drawRoundedRect(left, top, width, height, px(4), px(4))
