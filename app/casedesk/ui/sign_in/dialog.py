"""The sign-in dialog: portal, e-mail and password; what went wrong is said inside it."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casedesk.portal.errors import AccessDenied, PortalError, SignInRequired
from casedesk.portal.options import AnswerFormat, ConnectionOptions, Place
from casedesk.portal.port import Credentials
from casedesk.session.connection import ConnectionState, Link
from casedesk.ui.dialog_frame import DialogFrame, button_row, heading
from casedesk.ui.primitives.banner import Banner
from casedesk.ui.primitives.buttons import Button, FoldHeading
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import IconLabel, PlainLabel
from casedesk.ui.primitives.waiting import ThinProgress
from casedesk.ui.sign_in.address_field import AddressField
from casedesk.ui.sign_in.labelled_field import LabelledField
from casedesk.ui.sign_in.password_field import PasswordField
from casedesk.ui.sign_in.words import failure_content, format_words
from casedesk.ui.theme import px


class SignInDialog(DialogFrame):
    """Ask where and as whom to sign in, and stay until that has worked or was given up.

    Signals:
        sign_in_requested: The `Place` and the `Credentials`.
        practice_requested: The practice portal will do.
    """

    sign_in_requested = Signal(object, object)
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signInDialog")
        self.setWindowTitle(self.tr("Sign in"))
        self._requested: tuple[Place, str] | None = None
        self._asked = Place()
        self._address = AddressField(self)
        self._email_edit = QLineEdit(self)
        self._email_edit.setObjectName("email")
        self._email = LabelledField(self.tr("&E-mail"), self._email_edit, self)
        self._password = PasswordField(self)
        self._fold = FoldHeading("", self, opened=False)
        self._fold.setObjectName("advanced")
        self._fold.setText(self.tr("Ad&vanced"))
        self._fold.setAccessibleName(self.tr("Advanced"))
        self._format = ComboBox(self)
        self._format.setObjectName("answerFormat")
        for answer_format in AnswerFormat:
            self._format.addItem(format_words(answer_format), answer_format)
        self._advanced = LabelledField(self.tr("Answer &format"), self._format, self)
        self._advanced.render_reason(
            self.tr("The form in which the portal is asked to answer. Both give the same cases.")
        )
        self._banner = Banner(self)
        self._progress = ThinProgress(self)
        self._practice = Button(self.tr("&Use the practice portal instead"), "link", parent=self)
        self._practice.setObjectName("usePracticePortal")
        self._cancel = Button(self.tr("Cancel"), parent=self)
        self._cancel.setObjectName("cancel")
        self._sign_in = Button(self.tr("&Sign in"), "primary", parent=self)
        self._sign_in.setObjectName("signIn")
        self._sign_in.setDefault(True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(px(12))
        for field in (self._address, self._email, self._password):
            fields.addWidget(field)
        fold = QVBoxLayout()
        fold.setSpacing(px(4))
        line = QHBoxLayout()
        line.addWidget(self._fold)
        line.addStretch(1)
        fold.addLayout(line)
        fold.addWidget(self._advanced)
        self._advanced.hide()
        fields.addLayout(fold)
        title = PlainLabel(self.tr("Sign in to a portal"), "title", self, wraps=True)
        sentence = PlainLabel(
            self.tr("With the e-mail and password that you use on its web page."), "label", self, wraps=True
        )
        self.rows.addLayout(heading(IconLabel("portal", "accent", 24, self), title, sentence))
        self.rows.addLayout(fields)
        self.rows.addWidget(self._banner)
        self.rows.addWidget(self._progress)
        buttons = button_row(self._cancel, self._sign_in)
        buttons.insertWidget(0, self._practice)
        self.rows.addLayout(buttons)

    def _connect(self) -> None:
        self._fold.toggled.connect(self._on_fold_toggled)
        self._email_edit.textChanged.connect(self._on_email_edit_text_changed)
        self._practice.clicked.connect(self._on_practice_clicked)
        self._cancel.clicked.connect(self.reject)
        self._sign_in.clicked.connect(self._on_sign_in_clicked)

    def ask(self, place: Place, email: str) -> None:
        """Show the dialog, filled with what is known; the answer comes as a signal."""
        self._requested = None
        self._asked = place
        self._render_waiting(is_waiting=False)
        self._banner.render(None)
        self._address.fill(place.address)
        self._email_edit.setText(email)
        self._email.render_reason("")
        self._password.wipe()
        self._format.setCurrentIndex(self._format.findData(place.options.answer_format))
        self._fold.setChecked(place.options.answer_format is not AnswerFormat.JSON)
        self.open()
        self._focus_first(self._address.edit, self._email_edit, self._password.edit)

    def render(self, state: ConnectionState) -> None:  # type: ignore[override]
        """Show how a sign-in asked for here is going; what others do to the connection is not shown."""
        if self._requested is None:
            return
        if state.link is Link.CONNECTING:
            self._render_waiting(is_waiting=True)
            return
        requested, self._requested = self._requested, None
        self._render_waiting(is_waiting=False)
        is_there = state.link is Link.CONNECTED and state.error is None
        if is_there and (state.place, state.email) == requested:
            self.accept()
        else:
            self._render_failure(state.error)

    def done(self, result: int) -> None:
        """Close, and keep nothing of the password."""
        self._requested = None
        self._password.wipe()
        self._render_waiting(is_waiting=False)
        super().done(result)

    def _render_waiting(self, *, is_waiting: bool) -> None:
        for field in (self._address, self._email, self._password, self._advanced, self._practice):
            field.setEnabled(not is_waiting)
        self._sign_in.setEnabled(not is_waiting)
        self._sign_in.setText(self.tr("Signing in…") if is_waiting else self.tr("&Sign in"))
        self._progress.render(is_waiting)
        if is_waiting:
            self._banner.render(None)
            self._cancel.setFocus()

    def _render_failure(self, error: PortalError | None) -> None:
        self._banner.render(failure_content(error))
        # Where the cure is most likely to be typed.
        match error:
            case SignInRequired():
                edit = self._password.edit
            case AccessDenied():
                edit = self._email_edit
            case _:
                edit = self._address.edit
        edit.setFocus()
        edit.selectAll()

    def _focus_first(self, *edits: QLineEdit) -> None:
        empty = [edit for edit in edits if not edit.text()]
        (empty or [edits[-1]])[0].setFocus()

    def _checked_email(self) -> str:
        email = self._email_edit.text().strip()
        self._email.render_reason("" if email else self.tr("Type your e-mail address."), "danger")
        return email

    def _checked_password(self) -> str:
        password = self._password.edit.text()
        self._password.render_reason("" if password else self.tr("Type your password."), "danger")
        return password

    @Slot()
    def _on_sign_in_clicked(self) -> None:
        url, email, password = self._address.checked_url(), self._checked_email(), self._checked_password()
        if not (url and email and password):
            wrong = (self._address.edit, url), (self._email_edit, email), (self._password.edit, password)
            next(edit for edit, value in wrong if not value).setFocus()
            return
        # A proxy or a certificate is one portal's own and says nothing about another.
        known = self._asked.options if url == self._asked.address else ConnectionOptions()
        place = Place(url, replace(known, answer_format=AnswerFormat(self._format.currentData())))
        self._requested = place, email
        self.sign_in_requested.emit(place, Credentials(email, password))

    @Slot()
    def _on_practice_clicked(self) -> None:
        self.reject()
        self.practice_requested.emit()

    @Slot(bool)
    def _on_fold_toggled(self, is_open: bool) -> None:
        self._advanced.setVisible(is_open)

    @Slot(str)
    def _on_email_edit_text_changed(self, _text: str) -> None:
        self._email.render_reason("")
