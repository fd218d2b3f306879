"""The notice of a pause that the portal has asked for, with the seconds that are left."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.session.throttle import ThrottleState
from casedesk.ui.primitives.banner import Banner, BannerContent
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.theme import px


class ThrottleNotice(QWidget):
    """Count the seconds down; it goes away by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("throttleNotice")
        self._banner = Banner(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        self.hide()

    def render(self, state: ThrottleState) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show how long it still lasts, or nothing."""
        content = _content(state.left_s) if state.left_s else None
        # Said once: a screen reader that spoke each second would say nothing else any more.
        self._banner.render(content, is_announced=self.isHidden())
        self.setVisible(content is not None)


def _content(left_s: int) -> BannerContent:
    sentence = one_or_many(
        left_s,
        QCoreApplication.translate(
            "ThrottleNotice",
            "It gets too many requests. Casedesk reads again by itself in one second; what you typed is kept,"
            " and saving waits for you.",
        ),
        QCoreApplication.translate(
            "ThrottleNotice",
            "It gets too many requests. Casedesk reads again by itself in %n seconds; what you typed is kept,"
            " and saving waits for you.",
            "",
            left_s,
        ),
    )
    title = QCoreApplication.translate("ThrottleNotice", "The portal asks for a pause")
    return BannerContent("warning", title, sentence, is_dismissable=False)
