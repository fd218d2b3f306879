"""Who will see the case after saving, in words; publishing stands out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casedesk.domain.access import Access, User
from casedesk.planning.audience import audience
from casedesk.ui.access_list_editor.words import audience_sentences, publish_sentence
from casedesk.ui.primitives.text import IconLabel, PlainLabel, set_property
from casedesk.ui.theme import px


class AudienceView(QFrame):
    """A few lines beneath the access list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audience")
        self._icon = IconLabel("eye", "quiet", 18, self)
        self._first = PlainLabel("", "normal", self, wraps=True)
        self._first.setObjectName("audienceSentence")
        self._more = PlainLabel("", "quiet", self, wraps=True)
        self._more.setObjectName("audienceDetails")
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._first)
        words.addWidget(self._more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(4), 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._layout = layout

    def render(  # type: ignore[override]  # hides QWidget.render on purpose
        self, before: Access, after: Access, always: tuple[User, ...], colleague_count: int | None
    ) -> None:
        """Say who will see the case.

        Args:
            before: What the portal has.
            after: What is wanted.
            always: Whom saving keeps on a private list.
            colleague_count: How many users may open the CRM; None if unknown.
        """
        result = audience(before, after, always)
        first, *more = audience_sentences(result)
        if result.published:
            first = publish_sentence(_gain_count(before, always, colleague_count))
            more = [QCoreApplication.translate("AccessListEditor", "You will be asked before it is saved.")]
        self._icon.render_icon(
            "warning" if result.published else "eye", "danger" if result.published else "quiet"
        )
        self._first.render_text(first)
        self._more.render_text("\n".join(more))
        self._more.setVisible(bool(more))
        set_property(self, "banner", "danger" if result.published else None)
        edge = px(10) if result.published else 0
        self._layout.setContentsMargins(max(px(4), edge), edge, edge, edge)


def _gain_count(before: Access, always: tuple[User, ...], colleague_count: int | None) -> int | None:
    if colleague_count is None:
        return None
    seeing = {user.id for user in (*before.subjects, *always) if not user.is_removed_profile}
    return max(0, colleague_count - len(seeing))
