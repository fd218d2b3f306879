"""The review dialog: what a save would do, read before it is done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from casedesk.domain.custom_field import FieldDefinition
from casedesk.session.connection import ConnectionState
from casedesk.session.review import ReviewState
from casedesk.ui.dialog_frame import button_row, take_room
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.primitives.waiting import SkeletonLines, ThinProgress
from casedesk.ui.review_dialog.requests import RequestsFold
from casedesk.ui.review_dialog.rows import review_rows
from casedesk.ui.review_dialog.table import ReviewTable
from casedesk.ui.review_dialog.words import banner_content, may_save, save_words
from casedesk.ui.text.changes import labels_of
from casedesk.ui.theme import px

_WIDTH, _HEIGHT = 880, 560
_TABLE_SHARE, _REQUESTS_SHARE = 1000, 1200
"""How the height is shared out; next to nothing is left for the gap that a review without rows needs."""


class ReviewDialog(QDialog):
    """Show a review, and take the word to save or to go back.

    Signals:
        save_requested: Save what is shown.
        retry_requested: Read the case once more.
    """

    save_requested = Signal()
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewDialog")
        self.setWindowTitle(self.tr("Review before saving"))
        self.setModal(True)
        self._state = ReviewState()
        self._rows = QVBoxLayout(self)
        self._progress = ThinProgress(self)
        self._banner = Banner(self)
        self._skeleton = SkeletonLines(4, parent=self)
        self._table = ReviewTable(self)
        self._requests = RequestsFold(self)
        self._back = Button(self.tr("&Go back"), parent=self)
        self._back.setObjectName("reviewBack")
        self._save = Button(self.tr("&Save"), "primary", parent=self)
        self._save.setObjectName("reviewSave")
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._back.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._requests.unfolded.connect(self._on_requests_unfolded)
        self._lay_out()
        take_room(self, _WIDTH, _HEIGHT)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(PlainLabel(self.tr("What the portal will do"), "title", self, wraps=True))
        words.addWidget(
            PlainLabel(
                self.tr("By its rules and by the case as it is now. Nothing has been sent yet."),
                "label",
                self,
                wraps=True,
            )
        )
        layout = self._rows
        layout.setContentsMargins(px(24), px(24), px(24), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(words)
        layout.addWidget(self._progress)
        layout.addWidget(self._banner)
        layout.addWidget(self._skeleton)
        layout.addWidget(self._table, _TABLE_SHARE)
        layout.addWidget(self._requests)
        layout.addStretch(1)
        layout.addLayout(button_row(self._back, self._save))

    def render(  # type: ignore[override]
        self,
        state: ReviewState,
        definitions: tuple[FieldDefinition, ...],
        connection: ConnectionState,
    ) -> None:
        """Show a review, that it is still being made, or why there is none.

        Args:
            state: What is known.
            definitions: The custom fields, for their labels.
            connection: Where the requests go, and how many people may open the CRM there.
        """
        if state == self._state:
            return
        self._state = state
        review = state.review
        rows = () if review is None else review_rows(review, definitions, connection)
        self._progress.render(state.is_reading)
        self._skeleton.setVisible(state.is_reading)
        self._banner.render(banner_content(state, labels_of(definitions)))
        self._table.render(rows)
        self._table.setVisible(bool(rows))
        if review is None:
            self._requests.fold()
        self._requests.render(() if review is None else review.calls, connection.place.address)
        self._render_save()
        if not state.is_reading:
            self._fit(has_rows=bool(rows))

    def _fit(self, *, has_rows: bool) -> None:
        """Be no higher than a few words need where there is nothing but words."""
        self._keep_room()
        take_room(self, _WIDTH, _HEIGHT)
        if not has_rows:
            needed = self._rows.totalHeightForWidth(self.width())
            self.resize(self.width(), min(self.height(), needed))

    def _render_save(self) -> None:
        review = self._state.review
        is_plain = review is None or not review.consents
        self._save.setText(save_words(review))
        self._save.set_kind("primary" if is_plain else "danger")
        self._save.setEnabled(may_save(self._state))
        # What cannot be taken back is never what Enter does by itself.
        default = self._save if may_save(self._state) and is_plain else self._back
        default.setDefault(True)
        default.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the words need at this width, for Qt forgets their other lines."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        needed = self._rows.totalMinimumHeightForWidth(self.width())
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    @Slot(bool)
    def _on_requests_unfolded(self, is_open: bool) -> None:
        self._rows.setStretchFactor(self._requests, _REQUESTS_SHARE if is_open else 0)
        self._keep_room()

    @Slot(str)
    def _on_banner_action_requested(self, _action: str) -> None:
        self.retry_requested.emit()

    @Slot()
    def _on_save_clicked(self) -> None:
        self.save_requested.emit()
