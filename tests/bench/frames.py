"""How long a whole frame of the case list takes, beside a list whose model is written in C++."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QStyledItemDelegate, QTableView, QWidget

from bench.heartbeat import Wait
from casedesk.domain.access import User
from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId, UserId
from casedesk.session.case_rows import CaseRows
from casedesk.ui.case_list.model import CaseListModel
from casedesk.ui.case_list.rows_view import CaseRowsView
from casedesk.ui.case_list.words import second_line

ROWS = 100_000
FRAMES = 120
EPOCH = datetime(2019, 1, 7, tzinfo=UTC)
WIDTH, HEIGHT = 300, 700


def painted(figures: dict[str, Any]) -> Iterator[Wait]:
    """Jump about in both lists and paint each time; note the milliseconds that painting took.

    Jumps are the worst case: every row of the frame is another one.
    """
    stage = QWidget()
    ours, plain = CaseRowsView(stage), CaseRowsView(stage)
    model = CaseListModel(ours)
    model.set_rows(CaseRows(_summaries()))
    ours.setModel(model)
    plain.setModel(QStringListModel([_words(row) for row in _summaries()], plain))
    plain.setItemDelegate(QStyledItemDelegate(plain))
    stage.resize(2 * WIDTH, HEIGHT)
    ours.setGeometry(0, 0, WIDTH, HEIGHT)
    plain.setGeometry(WIDTH, 0, WIDTH, HEIGHT)
    stage.show()
    # Until the platform has shown it, painting does nothing.
    yield stage.isVisible
    yield 0.3
    # Where to jump, the same in every run.
    dice = random.Random(5)  # noqa: S311 - repeatable on purpose
    found: dict[str, list[float]] = {"ours": [], "plain": []}
    for number in range(FRAMES + 10):
        for name, view in (("ours", ours), ("plain", plain)):
            spent = _jump(view, dice.random())
            if number >= 10:
                found[name].append(spent)
        yield 0.0
    figures["frames"] = found
    stage.close()


def _jump(view: QTableView, place: float) -> float:
    bar = view.verticalScrollBar()
    bar.setValue(round(place * bar.maximum()))
    began = time.thread_time()
    view.viewport().repaint()
    return (time.thread_time() - began) * 1e3


def _words(row: CaseSummary) -> str:
    """Return the same words in the form in which Qt's own delegate paints them."""
    return f"{row.title}\n{second_line(row)} {row.participant_count or ''}"


def _summaries() -> tuple[CaseSummary, ...]:
    author = User(UserId("00000000-0000-0000-0000-000000000001"), "Ann Baker 17")
    return tuple(
        CaseSummary(
            CaseId(number),
            f"Warranty claim Kestrel {number}, second visit",
            is_closed=number % 3 == 0,
            is_private=number % 10 == 0,
            created_by=author,
            created_at=EPOCH + timedelta(minutes=17 * number),
            participant_count=number % 4,
        )
        for number in range(1, ROWS + 1)
    )
