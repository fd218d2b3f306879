"""A program of its own: the real window, in which somebody types without a pause until he is stopped.

`python typist.py URL FOLDER FIRST (type|save|look)` works on the portal at URL, with drafts in FOLDER.
`type` and `save` number their edits from FIRST on and write each to standard output once the form has it;
`save` saves in between. `look` opens the cases and says what the form has.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from casedesk.bootstrap.application import Desk
from casedesk.bootstrap.arguments import Arguments
from casedesk.domain.ids import CaseId
from casedesk.portal.options import Place
from casedesk.portal.port import Credentials
from casedesk.session.connection import Link
from casedesk.session.editor import Phase
from casedesk.storage.settings import Settings
from e2e.office import FAIR, MOVE

INTERVAL_MS = 15
CASES = (CaseId(FAIR), CaseId(MOVE))
EDITS_PER_VISIT = 9
"""How often a title is typed before the other case is opened."""

EDITS_PER_SAVE = 5


class Typist(QObject):
    """Types titles by keyboard, one case after the other."""

    def __init__(self, desk: Desk, first: int, *, saves: bool) -> None:
        super().__init__()
        self.desk = desk
        self.number = first
        self.saves = saves
        self.visit = 0
        self.edits = 0
        self.timer = QTimer(self, interval=INTERVAL_MS)
        self.timer.timeout.connect(self._on_timer_timeout)
        self.timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        stores = self.desk.stores
        wanted, state = CASES[self.visit % len(CASES)], stores.cases.state
        if stores.connection.state.link is not Link.CONNECTED:
            return
        if state.case_id != wanted:
            stores.open_case(wanted)
        elif state.phase is Phase.EDITING:
            self._type(wanted)

    def _type(self, case_id: CaseId) -> None:
        self.number += 1
        self.edits += 1
        title = f"Title {self.number}"
        field = self.desk.window.findChild(QLineEdit, "title")
        field.selectAll()
        QTest.keyClicks(field, title)
        draft = self.desk.stores.cases.state.draft
        assert draft is not None
        assert draft.title == title
        # Only now is it an edit; and it is told at once, for the next moment may be the last.
        print(f"{time.time():.6f} {case_id} {self.number}", flush=True)
        if self.saves and self.edits % EDITS_PER_SAVE == 0:
            self.desk.stores.cases.save()
        if self.edits % EDITS_PER_VISIT == 0:
            self.visit += 1


class Looker(QObject):
    """Opens one case after the other and says what the form has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.left = list(CASES)
        self.titles: dict[int, str] = {}
        self.timer = QTimer(self, interval=INTERVAL_MS)
        self.timer.timeout.connect(self._on_timer_timeout)
        self.timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        stores = self.desk.stores
        is_ready = stores.connection.state.link is Link.CONNECTED and not stores.is_busy
        if not is_ready or stores.drafts.is_busy:
            return
        state = stores.cases.state
        if state.draft is not None and state.case_id == self.left[0]:
            self.titles[self.left.pop(0)] = state.draft.title
        if self.left:
            if state.case_id != self.left[0]:
                stores.open_case(self.left[0])
            return
        self.timer.stop()
        print(json.dumps(self.titles), flush=True)
        self.desk.stop()
        # Not quit(): that asks the window first, which has something to ask itself.
        QApplication.exit(0)


def main(url: str, folder: str, first: str, task: str) -> int:
    app = QApplication([])
    desk = Desk(app, Arguments(portal=url, appearance="light"), Settings(), Path(folder))
    desk.window.show()
    desk.stores.connection.sign_in(Place(url), Credentials("ada@example.org", "practice"))
    somebody = Looker(desk) if task == "look" else Typist(desk, int(first), saves=task == "save")
    status = app.exec()
    del somebody
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
