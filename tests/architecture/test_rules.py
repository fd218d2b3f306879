"""The program keeps the rules of the house, and each rule would notice if it did not."""

import textwrap

import pytest

from architecture import rules
from architecture.sources import PACKAGE, Source, program
from sentences import sentences_in


@pytest.mark.parametrize("rule", rules.RULES, ids=lambda rule: rule.__name__)
def test_the_program_keeps_the_rule(rule: rules.Rule) -> None:
    found = [f"{source.name}: {violation}" for source in program() for violation in rule(source)]
    assert not found, "\n".join(found)


def test_packages_hold_nothing_but_their_docstring() -> None:
    packages = [source for source in program() if (PACKAGE.parent / source.name.replace(".", "/")).is_dir()]
    found = [f"{source.name}: {each}" for source in packages for each in rules.empty_packages(source)]
    assert len(packages) > 5
    assert not found, "\n".join(found)


def test_every_sentence_can_be_read_for_translation() -> None:
    assert len(sentences_in(PACKAGE)) > 500


def violations(rule: rules.Rule, text: str, name: str = "casedesk.ui.window") -> list[str]:
    return list(rule(Source(name, textwrap.dedent(text))))


QT = "from PySide6.QtCore import QObject, Slot\n"


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (rules.qt_at_the_rim, "casedesk.session.a", "from PySide6.QtCore import QObject"),
        (rules.qt_at_the_rim, "casedesk.resources", "import PySide6.QtGui"),
        (rules.one_network_door, "casedesk.practice.a", "import httpx"),
        (rules.one_network_door, "casedesk.ui.a", "def f():\n    from httpx import Client"),
        (rules.nothing_fetched, "casedesk.ui.a", QT + "QNetworkAccessManager().get(x)"),
        (rules.nothing_fetched, "casedesk.ui.a", "label.setTextFormat(Qt.TextFormat.RichText)"),
        (rules.nothing_fetched, "casedesk.bootstrap.a", "urllib.request.urlopen(x)"),
        (rules.screens_stay, "casedesk.ui.a", "room = self.window().screen().availableSize()"),
        (rules.sizes, "casedesk.ui.window", "a = 1\n" * 401),
        (
            rules.sizes,
            "casedesk.ui.window",
            "class A:\n" + "".join(f"    def f{n}(self): ...\n" for n in range(21)),
        ),
        (rules.names, "casedesk.session.a", "class CaseManager: ..."),
        (rules.names, "casedesk.session.a", "class UserInfoBox: ..."),
        (rules.names, "casedesk.session.case_util", ""),
        (rules.connections, "casedesk.ui.a", QT + "self.s.connect(lambda: self.go())"),
        (rules.connections, "casedesk.worker.a", QT + "self.s.connect(partial(self.go, 1))"),
        (rules.connections, "casedesk.worker.a", QT + "self.s.connect(go)"),
        (rules.connections, "casedesk.worker.a", QT + "import other\nself.s.connect(other.go)"),
        (rules.connections, "casedesk.bootstrap.tour", QT + "worker.event_ready.connect(report)"),
        (rules.slots, "casedesk.ui.a", "class A:\n    def _on_save_clicked(self): ..."),
        (rules.slots, "casedesk.worker.a", "class A:\n    @other\n    def _on_save_clicked(self): ..."),
        (rules.slots, "casedesk.worker.a", "class A:\n    @Slot\n    def _on_save_clicked(self): ..."),
        (rules.blocking_calls, "casedesk.ui.a", "QApplication.processEvents()"),
        (rules.blocking_calls, "casedesk.ui.a", "dialog.exec()"),
        (rules.blocking_calls, "casedesk.worker.a", "QEventLoop()"),
        (rules.blocking_calls, "casedesk.worker.a", "thread.terminate()"),
        (rules.lazy_imports, "casedesk.api.a", "def f():\n    import httpx"),
        (rules.lazy_imports, "casedesk.api.a", "def f():\n    import httpx  # lazy:"),
        (
            rules.lazy_imports,
            "casedesk.api.a",
            "def f():\n    x = 1  # lazy: not about this\n    import httpx",
        ),
        (rules.plain_core, "casedesk.domain.a", "import os"),
        (rules.plain_core, "casedesk.planning.a", "from casedesk.session.state import State"),
        (rules.plain_core, "casedesk.planning.a", "from pathlib import Path"),
        (rules.plain_core, "casedesk.domain.a", "from datetime import datetime\ndatetime.now(UTC)"),
        (rules.plain_core, "casedesk.planning.a", "print('x')"),
        (rules.empty_packages, "casedesk.ui", '"""The window."""\nfrom casedesk.ui.window import Window'),
        (rules.empty_packages, "casedesk.ui", ""),
        (rules.spoken_late, "casedesk.ui.a", "TITLE = QCoreApplication.translate('Form', 'Title')"),
        (rules.spoken_late, "casedesk.ui.a", "class A:\n    WORDS = {1: translate('Form', 'Title')}"),
        (rules.spoken_late, "casedesk.ui.a", "def f(word=translate('Form', 'Title')): ..."),
        (rules.translated, "casedesk.ui.a", "label.setText('Save')"),
        (rules.translated, "casedesk.ui.a", "label.setText(f'{count} cases')"),
        (rules.translated, "casedesk.ui.a", "label.setText('Save' if new else self.tr('Keep'))"),
        (rules.translated, "casedesk.ui.a", "label.setText('{} cases'.format(count))"),
        (rules.translated, "casedesk.ui.a", "label.setText('%d cases' % count)"),
        (rules.translated, "casedesk.ui.a", "QLabel('Title:', parent)"),
        (rules.translated, "casedesk.ui.a", "QtWidgets.QPushButton(text='Save')"),
        (rules.translated, "casedesk.ui.a", "menu.addAction(icon, 'Open')"),
        (rules.translated, "casedesk.ui.a", "self.tr(f'{count} cases')"),
        (rules.translated, "casedesk.ui.a", "QCoreApplication.translate('Form', sentence)"),
    ],
)
def test_the_rule_bites(rule: rules.Rule, name: str, text: str) -> None:
    assert violations(rule, text, name)


@pytest.mark.parametrize(
    ("rule", "name", "text"),
    [
        (rules.screens_stay, "casedesk.ui.a", "room = room_on_screen(self)"),
        (rules.sizes, "casedesk.ui.a", "a = 1\n" * 400),
        (rules.names, "casedesk.domain.a", "class Database: ..."),
        (
            rules.connections,
            "casedesk.ui.a",
            QT + "self.s.connect(self._on_s)\nself.s.connect(self.other.signal)",
        ),
        (rules.connections, "casedesk.storage.a", "import sqlite3\nsqlite3.connect('file')"),
        (
            rules.slots,
            "casedesk.ui.a",
            "class A:\n    @Slot(str)\n    def _on_title_changed(self, text): ...",
        ),
        (rules.lazy_imports, "casedesk.api.a", "def f():\n    import httpx  # lazy: first paint comes first"),
        (
            rules.lazy_imports,
            "casedesk.api.a",
            "def f():\n    # lazy: first paint comes first\n    import httpx",
        ),
        (rules.plain_core, "casedesk.planning.a", "from casedesk.domain.case import Case\nimport re"),
        (rules.empty_packages, "casedesk", '"""Casedesk."""\n__version__ = "1"'),
        (rules.spoken_late, "casedesk.ui.a", "class A:\n    def f(self):\n        return self.tr('Title')"),
        (rules.translated, "casedesk.ui.a", "label.setText(self.tr('%n cases', '', count))"),
        (rules.translated, "casedesk.ui.a", "label.setText(text.saved_at(moment))"),
        (
            rules.translated,
            "casedesk.ui.a",
            "label.setText('•')\nlabel.setObjectName('title')\nlabel.setText(name)",
        ),
        (rules.translated, "casedesk.ui.a", "def tr(sentence):\n    return app.translate('text', sentence)"),
    ],
)
def test_the_rule_lets_good_code_pass(rule: rules.Rule, name: str, text: str) -> None:
    assert violations(rule, text, name) == []
