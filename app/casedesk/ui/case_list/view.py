"""The case list: the filter, the rows, and how many there are."""

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casedesk.domain.ids import CaseId
from casedesk.portal.errors import Throttled
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.ui.case_list.model import CaseListModel
from casedesk.ui.case_list.rows_view import CaseRowsView
from casedesk.ui.case_list.words import empty_sentence, footer, status_filter_words
from casedesk.ui.primitives.banner import Banner, BannerAction, BannerContent
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import Hairline, PlainLabel
from casedesk.ui.primitives.waiting import EmptyState, SkeletonLines, ThinProgress
from casedesk.ui.text.errors import explain
from casedesk.ui.text.offline import list_as_of
from casedesk.ui.theme import px

CHOICE_DELAY_MS = 120
_FILTERS = tuple(StatusFilter)
_SIGNED_OUT_PAGE = 3


class CaseListView(QWidget):
    """Show the list and ask for what it lacks.

    Signals:
        case_requested: Show this case; carries its id.
        status_filter_requested: Show open cases, closed ones or all; carries a `StatusFilter`.
        more_requested: The end of what was received is near.
        retry_requested: Ask again for the page that did not come.
        sign_in_requested: Nobody is signed in, and the user wants to be.
    """

    case_requested = Signal(int)
    status_filter_requested = Signal(object)
    more_requested = Signal()
    retry_requested = Signal()
    sign_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._state = CaseListState()
        self._model = CaseListModel(self)
        self._filter = ComboBox(self)
        self._list = CaseRowsView(self)
        self._pages = QStackedWidget(self)
        self._empty = EmptyState("list", "")
        self._signed_out = EmptyState(
            "sign-in", self.tr("Sign in to see the cases of your portal."), self.tr("Sign in…")
        )
        self._is_signed_out = False
        self._progress = ThinProgress(self)
        self._banner = Banner(self)
        self._footer = PlainLabel("", "quiet", self)
        self._choice_delay = QTimer(self)
        self._look_for_end = QTimer(self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        for status in _FILTERS:
            self._filter.addItem(status_filter_words(status))
        self._filter.setAccessibleDescription(self.tr("Which cases the list shows"))
        self._filter.currentIndexChanged.connect(self._on_filter_current_index_changed)
        self._list.setObjectName("caseList")
        self._list.setAccessibleName(self.tr("Case list"))
        self._list.setModel(self._model)
        self._list.selectionModel().selectionChanged.connect(self._on_list_selection_changed)
        self._list.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        self._list.verticalScrollBar().rangeChanged.connect(self._on_scroll_bar_range_changed)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        self._signed_out.action_requested.connect(self.sign_in_requested)
        self._look_for_end.setSingleShot(True)
        self._look_for_end.setInterval(0)
        self._look_for_end.timeout.connect(self._ask_for_more_if_near_the_end)
        self._choice_delay.setSingleShot(True)
        self._choice_delay.setInterval(CHOICE_DELAY_MS)
        self._choice_delay.timeout.connect(self._on_choice_delay_timeout)

    def _lay_out(self) -> None:
        waiting = QWidget()
        waiting_layout = QVBoxLayout(waiting)
        waiting_layout.setContentsMargins(px(12), px(12), px(12), px(12))
        waiting_layout.addWidget(SkeletonLines(6, 44))
        waiting_layout.addStretch(1)
        for page in (self._list, self._empty, waiting, self._signed_out):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(px(12), px(8), px(12), px(8))
        head.addWidget(self._filter, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(12), px(8), px(12), px(8))
        foot.addWidget(self._footer, 1)
        # As high as the save bar beside it, so that both lines above them are one.
        self._footer.setMinimumHeight(px(34))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addWidget(self._progress)
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(Hairline())
        layout.addLayout(foot)

    def focus_list(self) -> None:
        """Go on in the rows with the keyboard."""
        self._list.setFocus()
        # A view that gets the focus makes its first row the current one without choosing it.
        if self._chosen() is None and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(max(0, self._list.currentIndex().row())))

    def render(self, state: CaseListState) -> None:  # type: ignore[override]
        """Show the state; choosing a row here is never taken for a gesture of the user."""
        self._state = state
        with QSignalBlocker(self._filter):
            self._filter.setCurrentIndex(_FILTERS.index(state.status))
        selection = self._list.selectionModel()
        with QSignalBlocker(selection):
            is_another_list = self._model.set_rows(state.rows)
            self._model.set_edit_counts(state.edit_counts)
        self._show_selected(state.selected, is_forced=is_another_list)
        # What was being read, and what came of it, is of no use to whoever is to sign in first.
        is_signed_out = self._is_signed_out
        self._progress.render(state.is_loading and not is_signed_out)
        self._footer.render_text("" if is_signed_out else footer(state))
        self._banner.render(None if is_signed_out else _error_content(state))
        self._empty.render("list", empty_sentence(state))
        self._pages.setCurrentIndex(_SIGNED_OUT_PAGE if is_signed_out else _page_of(state))
        if is_another_list and state.selected is None:
            self._list.scrollToTop()
        self._look_for_end.start()

    def render_signed_out(self, *, is_signed_out: bool) -> None:
        """Show that there is nothing to list before somebody signs in."""
        if is_signed_out != self._is_signed_out:
            self._is_signed_out = is_signed_out
            self.render(self._state)

    def _show_selected(self, case_id: CaseId | None, *, is_forced: bool) -> None:
        index = self._model.index_of(case_id)
        selection = self._list.selectionModel()
        if self._choice_delay.isActive() or (not is_forced and self._chosen() == case_id):
            return
        with QSignalBlocker(selection):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._list.viewport().update()
        if index.isValid():
            self._list.scrollTo(index)

    def _chosen(self) -> CaseId | None:
        indexes = self._list.selectionModel().selectedIndexes()
        return self._model.case_id_at(indexes[0]) if indexes else None

    @Slot(int)
    def _on_filter_current_index_changed(self, place: int) -> None:
        self.status_filter_requested.emit(_FILTERS[place])

    @Slot(QItemSelection, QItemSelection)
    def _on_list_selection_changed(self, _selected: QItemSelection, _gone: QItemSelection) -> None:
        # Holding an arrow key passes over many cases; only the one it stops at is wanted.
        self._choice_delay.start()

    @Slot()
    def _on_choice_delay_timeout(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen != self._state.selected:
            self.case_requested.emit(chosen)

    @Slot(int)
    def _on_scroll_bar_value_changed(self, _value: int) -> None:
        self._ask_for_more_if_near_the_end()

    @Slot(int, int)
    def _on_scroll_bar_range_changed(self, _minimum: int, _maximum: int) -> None:
        # A window made higher brings the end nearer without any scrolling; not at once, for the range
        # also changes in the middle of laying out.
        self._look_for_end.start()

    @Slot()
    def _ask_for_more_if_near_the_end(self) -> None:
        # Rows are laid out a turn after they were announced; before that, every end looks near.
        self._list.executeDelayedItemsLayout()
        bar = self._list.verticalScrollBar()
        is_near = bar.maximum() - bar.value() <= 2 * self._list.viewport().height()
        if is_near and self._state.has_more and not self._state.is_loading and self._state.error is None:
            self.more_requested.emit()

    @Slot(str)
    def _on_banner_action_requested(self, _action: str) -> None:
        self.retry_requested.emit()


def _page_of(state: CaseListState) -> int:
    if state.rows:
        return 0
    is_known = state.was_listed and not state.is_loading
    return 1 if is_known or state.error is not None else 2


def _error_content(state: CaseListState) -> BannerContent | None:
    # A pause that the portal asks for is counted down for the whole window, which then reads by itself.
    if state.error is None or isinstance(state.error, Throttled):
        return None
    words = explain(state.error)
    if state.as_of is not None:
        # That the portal cannot be reached is said above the form; here it is of when the rows are.
        return BannerContent("warning", list_as_of(state.as_of), is_dismissable=False)
    retry = BannerAction("retry", QCoreApplication.translate("CaseList", "Try again"))
    return BannerContent(
        "danger", words.title, words.sentence, (retry,), state.error.detail, is_dismissable=False
    )
