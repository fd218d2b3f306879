"""A certificate that nothing vouches for: what it says of itself, and the ways to go on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from casedesk.portal.errors import Certificate, CertificateChanged, CertificateUntrusted
from casedesk.session.wizard import Trouble
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.text.certificate import certificate_lines
from casedesk.ui.theme import px


class CertificatePanel(QFrame):
    """Show a certificate, and let it be accepted once its fingerprint has been compared.

    Signals:
        trust_requested: The fingerprint of the certificate to accept from now on.
        ca_file_requested: Choose a file with certificates instead.
    """

    trust_requested = Signal(str)
    ca_file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._certificate: Certificate | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self._has_compared = QCheckBox(
            self.tr("I have co&mpared the fingerprint with the administrator"), self
        )
        self._has_compared.setObjectName("comparedFingerprint")
        self._trust = Button(self.tr("&Accept this one certificate"), "danger", parent=self)
        self._trust.setObjectName("trustCertificate")
        self._choose = Button(self.tr("Use a &file with certificates…"), "link", parent=self)
        self._choose.setObjectName("chooseAuthority")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(12))
        layout.setSpacing(px(8))
        layout.addLayout(self._grid)
        layout.addWidget(self._has_compared)
        # Below one another, for in some languages both are long.
        for button in (self._trust, self._choose):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._has_compared.toggled.connect(self._trust.setEnabled)
        self._trust.clicked.connect(self._on_trust_clicked)
        self._choose.clicked.connect(self.ca_file_requested)
        self.hide()

    def render(self, trouble: Trouble | None) -> None:  # type: ignore[override]  # hides QWidget.render
        """Show the certificate where one stands in the way."""
        certificate: Certificate | None = None
        if isinstance(trouble, CertificateUntrusted | CertificateChanged):
            certificate = trouble.certificate
        self.setVisible(certificate is not None)
        if certificate == self._certificate:
            return
        self._certificate = certificate
        self._has_compared.setChecked(False)
        self._trust.setEnabled(False)
        self._show_lines(() if certificate is None else certificate_lines(certificate))

    def _show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(lines):
            shown = PlainLabel(value, "normal", self, wraps=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(PlainLabel(name, "label", self), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, row, 1)

    @Slot()
    def _on_trust_clicked(self) -> None:
        if self._certificate is not None:
            self.trust_requested.emit(self._certificate.fingerprint_sha256)
