"""How one portal is reached: answer format, proxy, certificates; only a few portals need any of it."""

from itertools import pairwise

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from casedesk.portal.options import AnswerFormat, ConnectionOptions, Proxy, ProxyKind
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.inputs import ComboBox
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.sign_in.labelled_field import LabelledField
from casedesk.ui.sign_in.options_words import (
    fingerprint_words,
    format_words,
    plain_http_warning,
    proxy_kind_words,
    proxy_refusal,
)
from casedesk.ui.sign_in.password_field import PasswordField
from casedesk.ui.theme import px

_MANUAL = {ProxyKind.HTTP, ProxyKind.SOCKS}
_LARGEST_PORT = 65535


class OptionsPage(QWidget):
    """Edit how a portal is reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pinned = ""
        self._format = ComboBox(self)
        self._format.setObjectName("answerFormat")
        for answer_format in AnswerFormat:
            self._format.addItem(format_words(answer_format), answer_format)
        self._proxy = ComboBox(self)
        self._proxy.setObjectName("proxyKind")
        for kind in ProxyKind:
            self._proxy.addItem(proxy_kind_words(kind), kind)
        self._host = QLineEdit(self)
        self._host.setObjectName("proxyHost")
        self._user = QLineEdit(self)
        self._user.setObjectName("proxyUser")
        self._ca_file = QLineEdit(self)
        self._ca_file.setObjectName("caFile")
        self._choose = Button(self.tr("C&hoose…"), parent=self)
        self._choose.setObjectName("chooseCaFile")
        self._plain = QCheckBox(self.tr("Allow connections without encr&yption"), self)
        self._plain.setObjectName("allowPlainHttp")
        self._warning = PlainLabel(plain_http_warning(), "danger", self, wraps=True)
        self._warning.hide()
        self._fingerprint = PlainLabel("", "quiet", self, wraps=True)
        self._unpin = Button(self.tr("For&get this certificate"), "link", parent=self)
        self._unpin.setObjectName("forgetCertificate")
        self._lay_out()
        self._proxy.currentIndexChanged.connect(self._on_proxy_current_index_changed)
        self._plain.toggled.connect(self._warning.setVisible)
        self._choose.clicked.connect(self._on_choose_clicked)
        self._unpin.clicked.connect(self._on_unpin_clicked)
        self._host.textChanged.connect(self._on_host_text_changed)

    def _lay_out(self) -> None:
        self._format_field = LabelledField(self.tr("Answer &format"), self._format, self)
        self._proxy_field = LabelledField(self.tr("Pro&xy"), self._proxy, self)
        self._host_field = LabelledField(self.tr("Proxy add&ress and port"), self._host, self)
        self._user_field = LabelledField(self.tr("Proxy &user"), self._user, self)
        self._password = PasswordField(self)
        self._password.edit.setObjectName("proxyPassword")
        self._password.rename(self.tr("Proxy pass&word"))
        self._ca_field = LabelledField(
            self.tr("File with &certificates of your company"), self._ca_file, self, beside=self._choose
        )
        self._host.setPlaceholderText(self.tr("proxy.example.com:8080"))
        pair = QGridLayout()
        pair.setSpacing(px(12))
        pair.addWidget(self._format_field, 0, 0)
        pair.addWidget(self._proxy_field, 0, 1)
        pair.addWidget(self._host_field, 1, 0, 1, 2)
        pair.addWidget(self._user_field, 2, 0)
        pair.addWidget(self._password, 2, 1)
        # The choices of a proxy have the longer words.
        pair.setColumnStretch(0, 4)
        pair.setColumnStretch(1, 5)
        unpin = QHBoxLayout()
        unpin.addWidget(self._unpin)
        unpin.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addLayout(pair)
        layout.addWidget(self._ca_field)
        layout.addWidget(self._fingerprint)
        layout.addLayout(unpin)
        layout.addWidget(self._plain)
        layout.addWidget(self._warning)
        # Made in another order than they are read.
        read = (
            self._format,
            self._proxy,
            self._host,
            self._user,
            self._password.edit,
            self._password.eye,
            self._ca_file,
            self._choose,
            self._unpin,
            self._plain,
        )
        for before, after in pairwise(read):
            self.setTabOrder(before, after)

    def fill(self, options: ConnectionOptions, proxy_password: str = "") -> None:
        """Show how a portal is reached so far."""
        self._format.setCurrentIndex(self._format.findData(options.answer_format))
        self._proxy.setCurrentIndex(self._proxy.findData(options.proxy.kind))
        proxy = options.proxy
        self._host.setText(f"{proxy.host}:{proxy.port}" if proxy.host else "")
        self._user.setText(proxy.user)
        self._password.wipe()
        self._password.edit.setText(proxy_password)
        self._ca_file.setText(options.ca_file)
        self._plain.setChecked(options.allows_plain_http)
        self._render_pinned(options.pinned_sha256)
        self._render_proxy()

    def focus_first(self) -> None:
        """Put the keyboard on the first field."""
        self._format.setFocus()

    def wipe(self) -> None:
        """Forget the proxy's password."""
        self._password.wipe()

    @property
    def proxy_password(self) -> str:
        """What was typed for the proxy."""
        return self._password.edit.text()

    def checked_options(self) -> ConnectionOptions | None:
        """Return what was chosen, or None and say what is wrong with it."""
        proxy = self._checked_proxy()
        if proxy is None:
            self._host.setFocus()
            return None
        return ConnectionOptions(
            AnswerFormat(self._format.currentData()),
            proxy,
            self._ca_file.text().strip(),
            self._pinned,
            self._plain.isChecked(),
        )

    def _checked_proxy(self) -> Proxy | None:
        kind = ProxyKind(self._proxy.currentData())
        if kind not in _MANUAL:
            return Proxy(kind)
        host, _, port = self._host.text().strip().removeprefix("http://").rstrip("/").rpartition(":")
        is_port = port.isascii() and port.isdigit() and 0 < int(port) <= _LARGEST_PORT
        if not host or not is_port or any(character.isspace() for character in host):
            self._host_field.render_reason(proxy_refusal(), "danger")
            return None
        return Proxy(kind, host, int(port), self._user.text().strip())

    def _render_proxy(self) -> None:
        is_manual = ProxyKind(self._proxy.currentData()) in _MANUAL
        for field in (self._host_field, self._user_field, self._password):
            field.setVisible(is_manual)

    def _render_pinned(self, fingerprint: str) -> None:
        self._pinned = fingerprint
        self._fingerprint.render_text(fingerprint_words(fingerprint) if fingerprint else "")
        self._fingerprint.setVisible(bool(fingerprint))
        self._unpin.setVisible(bool(fingerprint))

    @Slot(int)
    def _on_proxy_current_index_changed(self, _index: int) -> None:
        self._host_field.render_reason("")
        self._render_proxy()

    @Slot(str)
    def _on_host_text_changed(self, _text: str) -> None:
        self._host_field.render_reason("")

    @Slot()
    def _on_unpin_clicked(self) -> None:
        self._render_pinned("")
        self._ca_file.setFocus()

    @Slot()
    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("File with certificates"))
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._ca_file.setText)
        dialog.open()
