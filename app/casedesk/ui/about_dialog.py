"""About Casedesk: what it is, which versions run here, under which licence."""

import platform
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QSysInfo, Qt, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

import casedesk
from casedesk.resources import resource_root
from casedesk.ui.dialog_frame import DialogFrame
from casedesk.ui.icons import app_icon
from casedesk.ui.primitives.buttons import Button
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import px


class AboutDialog(DialogFrame):
    """Name the versions, and copy them for a report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=440)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About Casedesk"))
        self._versions = PlainLabel(versions(), "label", self)
        self._versions.setObjectName("versions")
        self._versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copied = PlainLabel("", "good", self)
        self._copy = Button(self.tr("Copy &versions"), "normal", "copy", self)
        self._copy.setObjectName("copyVersions")
        self._licences = Button(self.tr("&Licences"), "normal", "external-link", self)
        self._licences.setObjectName("licences")
        # Gathered when the program is packed; a checkout has the packages themselves.
        self._licences.setVisible(_notices().exists())
        self._close = Button(self.tr("&Close"), parent=self)
        self._close.setDefault(True)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._licences.clicked.connect(self._on_licences_clicked)
        self._close.clicked.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        drawing = QLabel(self)
        drawing.setPixmap(app_icon().pixmap(px(48)))
        words = QVBoxLayout()
        words.setSpacing(px(8))
        words.addWidget(PlainLabel(self.tr("Casedesk"), "title", self))
        words.addWidget(
            PlainLabel(
                self.tr("Edits the CRM cases of an ONLYOFFICE Workspace portal from the desktop."),
                parent=self,
                wraps=True,
            )
        )
        words.addSpacing(px(8))
        words.addWidget(self._versions)
        words.addSpacing(px(8))
        words.addWidget(
            PlainLabel(
                self.tr(
                    "Free software under the MIT licence, without any warranty. Qt is used under the LGPL,"
                    " version 3."
                ),
                "quiet",
                self,
                wraps=True,
            )
        )
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self._copy)
        buttons.addWidget(self._licences)
        buttons.addWidget(self._copied)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self.rows.addLayout(top)
        self.rows.addLayout(buttons)

    def render_portal(self, address: str) -> None:
        """Name the portal as well; "" for the practice portal."""
        name = address or self.tr("Practice portal")
        self._versions.render_text(f"{versions()}\n{name}")

    @Slot()
    def open(self) -> None:
        """Show the dialog."""
        self._copied.render_text("")
        self._close.setFocus()
        super().open()

    @Slot()
    def ask(self) -> None:
        """Show the dialog, as other dialogs are shown."""
        self.open()

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._versions.text())
        self._copied.render_text(self.tr("Copied"))

    @Slot()
    def _on_licences_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(_notices())))


def _notices() -> Path:
    return resource_root() / "notices" / "third-party.txt"


def versions() -> str:
    """Return what a report of a fault should name, one version a line."""
    # Names and numbers only, the same in every language.
    return "\n".join(
        (
            f"Casedesk {casedesk.__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}, PySide {PySide6.__version__}",
            *_libraries(),
            f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        )
    )


def _libraries() -> list[str]:
    """Return the libraries in use; none is loaded, and no disk is asked, for the sake of its number."""
    loaded = ((name, sys.modules.get(name)) for name in ("httpx", "pydantic", "cryptography"))
    named = [f"{name} {getattr(module, '__version__', '')}".rstrip() for name, module in loaded if module]
    return [", ".join(named)] if named else []
