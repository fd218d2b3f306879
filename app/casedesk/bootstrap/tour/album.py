"""The album: pictures of the window in light and dark, and the record of what was done."""

import json
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from casedesk.ui.theme import Appearance, SchemeChoice, current_theme

SCHEMES: Final[tuple[SchemeChoice, ...]] = ("light", "dark")


class Album:
    """Keep one picture of a step in each scheme, and write down what the portal had before and after.

    Args:
        folder: Where pictures and `tour.json` go; None for a self-check, which only tells its steps.
    """

    def __init__(self, folder: Path | None, window: QWidget, appearance: Appearance) -> None:
        self._folder = folder
        self._window = window
        self._appearance = appearance
        self._steps: list[dict[str, Any]] = []
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def turn_to(self, window: QWidget) -> None:
        """Take pictures of another window from now on."""
        self._window = window

    def tell(self, words: str, **facts: Any) -> None:  # noqa: ANN401  whatever JSON can hold
        """Say a step, and note what belongs to it."""
        self._steps.append({"step": words, "pictures": [], **facts})
        print(f"{len(self._steps):3}. {words}", flush=True)

    def picture(self, name: str) -> None:
        """Take the window, with the dialog in front if there is one, in every scheme.

        It begins with the scheme in view and stays in the other: changing the looks of everything takes
        longer than all the rest of a picture.
        """
        if self._folder is None:
            return
        for scheme in SCHEMES if not current_theme().is_dark else reversed(SCHEMES):
            self._appearance.choose(scheme)
            path = self._folder / f"{name}-{scheme}.png"
            self._grab().save(str(path))
            if self._steps:
                self._steps[-1]["pictures"].append(path.name)

    def _grab(self) -> QPixmap:
        picture = self._window.grab()
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return picture if dialog is None else _with_dialog(picture, self._window, dialog)

    def write(self, outcome: str) -> None:
        """Write `tour.json`: every step, its pictures, and what the portal had before and after."""
        if self._folder is not None:
            record = {"outcome": outcome or "done", "steps": self._steps}
            text = json.dumps(record, indent=1, ensure_ascii=False)
            (self._folder / "tour.json").write_text(text + "\n", "utf-8")


def _with_dialog(picture: QPixmap, window: QWidget, dialog: QWidget) -> QPixmap:
    """Paint a dialog over the window, which stands back as behind a pane of glass."""
    painter = QPainter(picture)
    if dialog.isModal():
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
        place = window.rect().center() - dialog.rect().center()
    else:
        place = window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
    painter.drawPixmap(place, dialog.grab())
    painter.end()
    return picture
