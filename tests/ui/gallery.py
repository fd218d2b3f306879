"""Pictures of every control and primitive in every state: `python tests/ui/gallery.py FOLDER [scale]`.

For looking, not for asserting: run it at scale 1 and 2 and look at light and dark.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QCompleter,
    QDateEdit,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from casedesk.resources import resource_path
from casedesk.ui.icons import app_icon, icon
from casedesk.ui.primitives.banner import Banner, BannerAction, BannerContent
from casedesk.ui.primitives.buttons import Button, FoldHeading, IconButton
from casedesk.ui.primitives.chip import Chip, FlowLayout
from casedesk.ui.primitives.form import FormColumn
from casedesk.ui.primitives.inputs import AutoGrowTextEdit, Calendar, ComboBox
from casedesk.ui.primitives.rows import RowDelegate, dress_popup
from casedesk.ui.primitives.text import Hairline, IconLabel, PlainLabel
from casedesk.ui.primitives.waiting import EmptyState, SkeletonLines, ThinProgress
from casedesk.ui.theme import apply_theme, px

BANNERS = (
    BannerContent(
        "danger",
        "The access list was not saved",
        "The portal refused the new access list: only the author or a CRM administrator can change it. "
        "Everything else was saved.",
        (BannerAction("retry", "Try again"), BannerAction("ask", "Ask the author")),
        "PUT api/2.0/crm/case/42/access\n403 Access denied",
    ),
    BannerContent(
        "warning",
        "The portal cannot be reached",
        "Your changes are kept here.",
        (BannerAction("r", "Try again"),),
    ),
    BannerContent("good", "Saved", "The portal stored all 3 changes."),
    BannerContent(
        "info", "This is the practice portal", "Nothing you do here reaches anybody.", is_dismissable=False
    ),
)


def grab(widget: QWidget, folder: Path, name: str) -> None:
    """Write a picture of the widget."""
    QApplication.processEvents()
    widget.grab().save(str(folder / f"{name}.png"))


def line(*widgets: QWidget) -> QWidget:
    """Return the widgets side by side."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(px(8))
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row


def controls() -> QWidget:  # noqa: PLR0915
    """Return a page of plain Qt controls."""
    page = QWidget()
    page.setProperty("role", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setSpacing(12)
    rows: list[list[QWidget]] = []
    for kind in ("normal", "primary", "quiet", "danger", "link"):
        off = Button("Disabled", kind, "save")
        off.setEnabled(False)
        down = Button("Pressed", kind)
        down.setDown(True)
        rows.append([Button("Save changes", kind), Button("With icon", kind, "save"), down, off])
    edit, ro, off, bad = (
        QLineEdit("Exhibition organization"),
        QLineEdit("Read-only text"),
        QLineEdit("Disabled"),
        QLineEdit(""),
    )
    ro.setReadOnly(True)
    off.setEnabled(False)
    bad.setPlaceholderText("Search cases…")
    bad.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
    bad.setClearButtonEnabled(True)
    edit.selectAll()
    rows.append([edit, ro, off, bad])
    combos = []
    for words in ("Booked", "Open", "Disabled"):
        combo = ComboBox()
        combo.addItems([words, "Other", "Third & last"])
        combos.append(combo)
    combos[2].setEnabled(False)
    date = QDateEdit(QDate(2022, 5, 23))
    date.setCalendarPopup(True)
    rows.append([*combos, date])
    boxes = [QCheckBox("Unticked"), QCheckBox("Ticked"), QCheckBox("Partly"), QCheckBox("Disabled")]
    boxes[1].setChecked(True)
    boxes[2].setTristate(True)
    boxes[2].setCheckState(Qt.CheckState.PartiallyChecked)
    boxes[3].setChecked(True)
    boxes[3].setEnabled(False)
    rows.append(list(boxes))
    group = QWidget()
    group_line = QHBoxLayout(group)
    group_line.setContentsMargins(0, 0, 0, 0)
    radios = [
        QRadioButton("Everyone with CRM"),
        QRadioButton("Only these people"),
        QRadioButton("Off"),
        QRadioButton("Off, chosen"),
    ]
    radios[0].setChecked(True)
    radios[2].setAutoExclusive(False)
    radios[3].setAutoExclusive(False)
    radios[3].setChecked(True)
    radios[2].setEnabled(False)
    radios[3].setEnabled(False)
    rows.append(list(radios))
    for y, row in enumerate(rows):
        for x, widget in enumerate(row):
            grid.addWidget(widget, y, x)
    text = QPlainTextEdit("Long text\nwith two lines")
    text.setFixedHeight(72)
    text_ro = QPlainTextEdit("Read-only")
    text_ro.setReadOnly(True)
    text_ro.setFixedHeight(72)
    grid.addWidget(text, len(rows), 0, 1, 2)
    grid.addWidget(text_ro, len(rows), 2, 1, 2)
    progress = QProgressBar()
    progress.setValue(40)
    grid.addWidget(progress, len(rows) + 1, 0, 1, 4)
    buttons = [IconButton(name, name) for name in ("add", "refresh", "undo", "redo", "lock", "settings")]
    buttons[2].setEnabled(False)
    buttons[3].setDown(True)
    drop = QToolButton()
    drop.setText("Open")
    drop.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(drop)
    menu.addAction("All")
    drop.setMenu(menu)
    checked = QToolButton()
    checked.setText("Mine")
    checked.setCheckable(True)
    checked.setChecked(True)
    grid.addWidget(line(*buttons, drop, checked), len(rows) + 2, 0, 1, 4)
    box = QGroupBox("Group of choices")
    box_layout = QVBoxLayout(box)
    box_layout.setContentsMargins(0, 0, 0, 0)
    box_layout.addWidget(QLabel("Inside the group"))
    grid.addWidget(box, len(rows) + 3, 0, 1, 4)
    grid.setRowStretch(len(rows) + 4, 1)
    page.resize(760, 700)
    page.first = edit  # type: ignore[attr-defined]
    return page


def primitives() -> QWidget:
    """Return a page of our own pieces."""
    page = QWidget()
    page.setProperty("role", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(24, 16, 24, 16)
    layout.setSpacing(12)
    progress = ThinProgress()
    progress.render(True, 0.4)
    progress._on_delay_timeout()
    layout.addWidget(progress)
    title = line(
        PlainLabel("Exhibition organization", "title"),
        Chip("Private", removable=False, icon_name="lock", icon_role="private"),
    )
    layout.addWidget(title)
    layout.addWidget(
        PlainLabel("#42 · created 23 May 2022 by Mike Zanyatski · you may edit everything", "quiet")
    )
    for content in BANNERS:
        banner = Banner()
        banner.render(content)
        layout.addWidget(banner)
    form = FormColumn()
    row = form.add_row("Title", QLineEdit("Exhibition organization, spring"))
    row.render_change("Exhibition organization")
    chips = QWidget()
    flow = FlowLayout(chips, 6)
    for word in ("fair", "spring", "a tag that is rather long", "R&D <b>"):
        flow.addWidget(Chip(word))
    form.add_row("Tags", chips)
    date = QLineEdit("05/23/2022")
    form.add_row("Birthdate", date).render_change("05/22/2022")
    locked = QLineEdit("Everyone with CRM access")
    locked.setReadOnly(True)
    form.add_row("Access", locked).render_reason(
        "Only its author or a CRM administrator can change who sees this case."
    )
    bad = QLineEdit("")
    bad.setProperty("invalid", True)
    empty = form.add_row("A long German Beschriftung", bad)
    empty.render_reason("A case needs a title.", "danger")
    empty.render_change("")
    form.add_widget(FoldHeading("Event"))
    box = QCheckBox("Confirmed")
    form.add_row("Stage", box).render_change("no")
    combo = ComboBox()
    combo.addItems(["Booked", "Open"])
    form.add_row("Status", combo)
    form.add_row("Description", AutoGrowTextEdit()).render_change("first line\nsecond line of a long text")
    layout.addWidget(form)
    layout.addWidget(Hairline())
    layout.addWidget(SkeletonLines(2, 24))
    layout.addWidget(line(Button("Discard", "quiet"), Button("Review"), Button("Save", "primary")))
    layout.addStretch(1)
    page.resize(760, 1040)
    page.first = date  # type: ignore[attr-defined]
    return page


def icons_page() -> QWidget:
    """Return all drawings with their names."""
    page = QWidget()
    page.setProperty("role", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    roles = ("text", "quiet", "accent", "danger", "private", "good", "changed")
    names = sorted(path.stem for path in resource_path("icons").glob("*.svg") if path.stem != "casedesk")
    for index, name in enumerate(names):
        y, x = divmod(index, 9)
        grid.addWidget(
            IconLabel(name, roles[index % 7] if y == 0 else "text", 20),
            2 * y,
            x,
            Qt.AlignmentFlag.AlignCenter,
        )
        grid.addWidget(PlainLabel(name, "quiet"), 2 * y + 1, x, Qt.AlignmentFlag.AlignCenter)
    app = QLabel()
    app.setPixmap(app_icon().pixmap(64, 64))
    grid.addWidget(app, 0, 9, 4, 1)
    return page


def window() -> QMainWindow:  # noqa: PLR0915
    """Return a window laid out like the real one."""
    win = QMainWindow()
    bar = win.addToolBar("Main")
    bar.setMovable(False)
    new = QToolButton()
    new.setText("New")
    new.setIcon(icon("add"))
    new.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    bar.addWidget(new)
    for name in ("refresh", "undo", "redo"):
        bar.addAction(icon(name), name)
    bar.addSeparator()
    search = QLineEdit()
    search.setPlaceholderText("Search cases…")
    search.addAction(icon("search", "quiet"), QLineEdit.ActionPosition.LeadingPosition)
    bar.addWidget(search)
    bar.addWidget(ComboBox())
    split = QSplitter()
    split.setHandleWidth(1)
    split.setChildrenCollapsible(False)
    cases = QListWidget()
    cases.setItemDelegate(RowDelegate(cases))
    cases.addItems([f"Case number {number}" for number in range(40)])
    cases.setCurrentRow(2)
    split.addWidget(cases)
    tabs = QTabWidget()
    model = QStandardItemModel(30, 3)
    model.setHorizontalHeaderLabels(["Field", "Value", "Was"])
    for row in range(30):
        for column in range(3):
            model.setItem(row, column, QStandardItem(f"Cell {row}, {column}"))
        model.item(row, 0).setCheckable(True)
    model.item(1, 0).setCheckState(Qt.CheckState.Checked)
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(px(32))
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.selectRow(3)
    tree = QTreeWidget()
    tree.setHeaderHidden(True)
    parent = QTreeWidgetItem(tree, ["Event"])
    QTreeWidgetItem(parent, ["Birthdate"])
    QTreeWidgetItem(tree, ["Folded"]).addChild(QTreeWidgetItem(["x"]))
    parent.setExpanded(True)
    calendar = Calendar()
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.addWidget(calendar)
    column.addWidget(
        EmptyState("case", "Cases that you open stay here. Make the first one, or practise.", "New case")
    )
    tabs.addTab(table, "Case")
    tabs.addTab(tree, "History")
    tabs.addTab(frame, "Journal")
    tabs.addTab(QWidget(), "Off")
    tabs.setTabEnabled(3, False)
    split.addWidget(tabs)
    split.setSizes([300, 660])
    win.setCentralWidget(split)
    win.statusBar().showMessage("212 of 1 403 cases")
    win.resize(960, 640)
    win.tabs = tabs  # type: ignore[attr-defined]
    return win


def popups(folder: Path, scheme: str) -> None:
    """Write pictures of menus, combo lists and completers."""
    menu = QMenu()
    for name in ("add", "copy", "trash"):
        menu.addAction(icon(name), name.title(), "Ctrl+N")
    menu.addSeparator()
    ticked = menu.addAction("Ticked")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addAction("Disabled").setEnabled(False)
    menu.addMenu("More")
    menu.setActiveAction(menu.actions()[1])
    menu.popup(menu.pos())
    grab(menu, folder, f"{scheme}-menu")
    menu.close()
    combo = ComboBox()
    combo.addItems(["Open", "Closed", "All cases"])
    combo.resize(160, 32)
    combo.show()
    combo.showPopup()
    grab(combo.view().window(), folder, f"{scheme}-combo")
    combo.hidePopup()
    edit = QLineEdit("An")
    completer = QCompleter(["Ann Lee", "Anna Ray", "Antony"], edit)
    dress_popup(completer)
    edit.setCompleter(completer)
    edit.resize(240, 32)
    edit.show()
    completer.setCompletionPrefix("An")
    completer.complete()
    grab(completer.popup(), folder, f"{scheme}-completer")


def focus_pictures(folder: Path, scheme: str) -> None:
    """Write one strip with every kind of control as it looks with the keyboard in it."""
    kinds = [
        *(Button("Save changes", kind) for kind in ("normal", "primary", "quiet", "danger", "link")),
        QLineEdit("Text"),
        ComboBox(),
        QCheckBox("Tick box"),
        QRadioButton("Choice"),
        IconButton("lock", "Lock"),
        Chip("fair"),
    ]
    kinds[7].setChecked(True)  # type: ignore[attr-defined]
    row = line(*kinds)
    row.setProperty("role", "surface")
    row.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row.layout().setContentsMargins(12, 12, 12, 12)
    row.resize(row.sizeHint())
    row.show()
    row.activateWindow()
    QApplication.processEvents()
    ratio = row.devicePixelRatioF()
    height = row.height()
    sheet = QPixmap(row.size() * ratio)
    sheet.setDevicePixelRatio(ratio)
    painter = QPainter(sheet)
    painter.drawPixmap(0, 0, row.grab())
    for widget in kinds:
        target = widget.findChild(IconButton) if isinstance(widget, Chip) else widget
        target.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        area = widget.geometry().adjusted(-3, -3, 3, 3)
        painter.drawPixmap(area.topLeft(), row.grab(area))
    painter.end()
    sheet.save(str(folder / f"{scheme}-focus.png"))
    assert height == row.height(), "focus moved something"


def main() -> None:
    """Write all pictures."""
    folder = Path(sys.argv[1])
    if len(sys.argv) > 2:
        os.environ["QT_SCALE_FACTOR"] = sys.argv[2]
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["gallery"])
    for scheme in ("light", "dark"):
        apply_theme(app, scheme)
        for name, make in (("controls", controls), ("primitives", primitives), ("icons", icons_page)):
            page = make()
            page.show()
            if hasattr(page, "first"):
                page.activateWindow()
                page.first.setFocus(Qt.FocusReason.TabFocusReason)
            grab(page, folder, f"{scheme}-{name}")
            page.close()
        win = window()
        win.show()
        for index in range(3):
            win.tabs.setCurrentIndex(index)  # type: ignore[attr-defined]
            grab(win, folder, f"{scheme}-window{index}")
        win.close()
        popups(folder, scheme)
        focus_pictures(folder, scheme)


if __name__ == "__main__":
    main()
