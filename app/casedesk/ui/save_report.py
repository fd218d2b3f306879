"""The save report: what became of a save, or why there was none; stays until it is dismissed."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casedesk.portal.errors import SignInRequired
from casedesk.session.editor import Broken, EditorState, Failure, Notice, SaveRefusal
from casedesk.session.report import SaveReport, Verdict
from casedesk.ui.primitives.banner import Banner, BannerAction, BannerContent, BannerKind
from casedesk.ui.text.changes import Labels, labels_of, merged_sentence, sentence, summary
from casedesk.ui.text.errors import explain
from casedesk.ui.text.report import call_lines, deviation_sentence, verdict_sentence, verdict_title
from casedesk.ui.text.rules import refusal_sentence
from casedesk.ui.theme import px

_SHOWN_LINES = 8

RETRY, SIGN_IN = "retry", "sign in"

VERDICT_KINDS: dict[Verdict, BannerKind] = {
    Verdict.NOTHING_TO_SAVE: "info",
    Verdict.SAVED: "good",
    Verdict.SAVED_WITH_DEVIATIONS: "warning",
    Verdict.PARTLY_SAVED: "warning",
    Verdict.NOT_SAVED: "danger",
    Verdict.UNCERTAIN: "danger",
}


class SaveReportView(QWidget):
    """Show the report of a save, or the notice that came in place of one, as a banner.

    Signals:
        dismissed: The user has read it.
        retry_requested: Do again what failed.
        sign_in_requested: Sign in again.
    """

    dismissed = Signal()
    retry_requested = Signal()
    sign_in_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saveReport")
        self._banner = Banner(self)
        self._banner.dismissed.connect(self.dismissed)
        self._banner.action_requested.connect(self._on_banner_action_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), 0)
        layout.addWidget(self._banner)
        self.hide()

    def render(self, state: EditorState) -> None:  # type: ignore[override]
        """Show the notice or else the report of a state, or nothing."""
        labels = labels_of(state.definitions)
        content = None
        if state.notice is not None:
            content = notice_content(state.notice, labels)
        elif state.report is not None:
            content = report_content(state.report, labels)
        self._banner.render(content)
        self.setVisible(content is not None)

    @property
    def offers_sign_in(self) -> bool:
        """Whether it says that the session has ended, and offers to sign in again."""
        content = self._banner.content()
        return content is not None and any(action.id == SIGN_IN for action in content.actions)

    def text(self) -> str:
        """Return everything that is shown, as it would be copied."""
        content = self._banner.content()
        return "" if content is None else content.text

    @Slot(str)
    def _on_banner_action_requested(self, action: str) -> None:
        signals = {RETRY: self.retry_requested, SIGN_IN: self.sign_in_requested}
        signals[action].emit()


def report_content(report: SaveReport, labels: Labels) -> BannerContent:
    """Put a report into words: the verdict, and line by line what is stored otherwise."""
    if report.verdict is Verdict.SAVED:
        # All is as it was asked for, which one line says; who wants to know more opens the details.
        shown = [summary(report.changes, labels)]
        rest = [sentence(change, labels) for change in report.changes]
    else:
        lines = [deviation_sentence(deviation, labels) for deviation in report.deviations]
        shown, rest = _first(lines), _rest(lines)
    if report.merged:
        shown.append(merged_sentence(report.merged, labels))
        rest += [sentence(change, labels) for change in report.merged]
    body = "\n".join(line for line in (verdict_sentence(report, labels), *shown) if line)
    details = "\n\n".join(part for part in ("\n".join(rest), call_lines(report)) if part)
    return BannerContent(
        kind=VERDICT_KINDS[report.verdict],
        title=verdict_title(report.verdict),
        sentence=body,
        actions=(_sign_in_action(),) if _needs_sign_in(report) else (),
        details=details,
    )


def _first(lines: list[str]) -> list[str]:
    """Return as many lines as leave room for the form, and how many are in the details."""
    rest = len(_rest(lines))
    if not rest:
        return lines
    more = QCoreApplication.translate("SaveReport", "and %n more, listed in the details", "", rest)
    return [*lines[:-rest], more]


def _rest(lines: list[str]) -> list[str]:
    # One line more is shown rather than replaced by a line that says so.
    return lines[_SHOWN_LINES:] if len(lines) > _SHOWN_LINES + 1 else []


def _needs_sign_in(report: SaveReport) -> bool:
    return any(isinstance(error, SignInRequired) for error in (report.first_error, report.read_back_error))


def _sign_in_action() -> BannerAction:
    return BannerAction(SIGN_IN, QCoreApplication.translate("SaveReport", "Sign in…"))


def notice_content(notice: Notice, labels: Labels) -> BannerContent:
    """Put into words why a case was not read, or why a save was not begun."""
    match notice:
        case SaveRefusal(reasons):
            return BannerContent(
                kind="danger",
                title=QCoreApplication.translate("SaveReport", "Not saved yet"),
                sentence="\n".join(_first([refusal_sentence(refusal, labels) for refusal in reasons])),
                details="\n".join(_rest([refusal_sentence(refusal, labels) for refusal in reasons])),
            )
        case Failure():
            return _failure_content(notice)
        case Broken():
            return _broken_content(notice)


def _failure_content(failure: Failure) -> BannerContent:
    words = explain(failure.error)
    kept = ""
    if failure.while_saving:
        kept = QCoreApplication.translate(
            "SaveReport", "Nothing was sent. Your changes are still in the form."
        )
    action = BannerAction(RETRY, QCoreApplication.translate("SaveReport", "Try again"))
    if isinstance(failure.error, SignInRequired):
        action = _sign_in_action()
    return BannerContent(
        kind="danger",
        title=words.title,
        sentence=" ".join(part for part in (words.sentence, kept) if part),
        actions=(action,),
        details=failure.error.detail,
    )


def _broken_content(broken: Broken) -> BannerContent:
    if broken.while_saving:
        sentence_shown = QCoreApplication.translate(
            "SaveReport",
            "Saving ended half-way. Your changes are still in the form; saving again first looks at what is"
            " stored. The report in the details holds nothing of the case: please send it to whoever looks"
            " after the program.",
        )
    else:
        sentence_shown = QCoreApplication.translate(
            "SaveReport",
            "The case could not be read. The report in the details holds nothing of the case: please send it"
            " to whoever looks after the program.",
        )
    return BannerContent(
        kind="danger",
        title=QCoreApplication.translate("SaveReport", "Casedesk has a bug"),
        sentence=sentence_shown,
        details=broken.report,
    )
