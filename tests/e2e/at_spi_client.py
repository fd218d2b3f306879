"""An assistive technology: it knows of the program only what AT-SPI tells, and works with it by names.

Run by the system's Python, which has pyatspi: `at_spi_client.py PYTHON`, in a D-Bus session with a display.
It starts the program, does the main job, and writes what it saw as JSON to standard output.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time

import pyatspi
from gi.repository import GLib

PATIENCE_S = 45
SHOWN_CASE = "Exhibition organization"
GONE = (GLib.Error, LookupError, AttributeError)
_pause = threading.Event()


class NotFound(Exception):
    """Nothing with this name is on the screen."""


def program():
    """Return the program's place in the tree, None before it has one."""
    return next((each for each in pyatspi.Registry.getDesktop(0) if each and each.name == "casedesk"), None)


def everything(node):
    """Walk the tree below a node; what vanishes meanwhile is passed over."""
    yield node
    try:
        children = [node.getChildAtIndex(index) for index in range(node.childCount)]
    except GONE:
        return
    for child in children:
        if child is not None:
            yield from everything(child)


def shown(role="", *, starts="", name=None):
    """Return what is on the screen with this role and name, or None."""
    for node in everything(program()):
        with contextlib.suppress(*GONE):
            fits = node.name == name if name is not None else node.name.startswith(starts)
            if fits and role in {"", node.getRoleName()} and has(node, pyatspi.STATE_SHOWING):
                return node
    return None


def has(node, state):
    return node.getState().contains(state)


def wait_for(find, what):
    """Wait until something is there, and return it."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        found = find()
        if found:
            return found
        _pause.wait(0.2)
    raise NotFound(what)


def named(name, role=""):
    return wait_for(lambda: shown(role, name=name), f"{role} {name!r}")


def press(name, role=""):
    named(name, role).queryAction().doAction(0)


def select(table, starts):
    """Select the first cell whose words begin like this."""

    def cell():
        for index in range(table.childCount):
            child = table.getChildAtIndex(index)
            if child is not None and child.name.startswith(starts) and child.getRoleName() == "table cell":
                return (index,)
        return None

    (index,) = wait_for(cell, f"cell {starts!r}")
    table.querySelection().selectChild(index)


def listed(name, role):
    """Return the words of the rows of a list or table."""
    node = named(name, role)
    rows = (node.getChildAtIndex(index) for index in range(node.childCount))
    return [row.name for row in rows if row is not None and row.getRoleName() in {"list item", "table cell"}]


def type_into(name, text):
    named(name, "text").queryEditableText().setTextContents(text)


def nameless():
    """Return the roles of controls that take the focus and do not say what they are.

    Cells of a table that show nothing have nothing to say.
    """
    found = []
    for node in everything(program()):
        takes_focus = has(node, pyatspi.STATE_FOCUSABLE) and has(node, pyatspi.STATE_SHOWING)
        if takes_focus and node.getRoleName() != "table cell" and not node.name.strip():
            found.append(f"{node.getRoleName()} in {node.parent.getRoleName()} {node.parent.name!r}")
        if takes_focus and node.getRole() in {pyatspi.ROLE_INVALID, pyatspi.ROLE_UNKNOWN}:
            found.append(f"{node.name!r} without a role")
    return found


def main_job():
    """Do the main job; return what was seen."""
    seen = {}
    wait_for(lambda: program() is not None, "the program")
    select(named("Case list", "table"), SHOWN_CASE)
    for name, role in (
        ("Search cases", "text"),
        ("Title", "text"),
        ("Status", ""),
        ("Participants", "list"),
        ("Add participant", "text"),
        ("Everyone with CRM access", "radio button"),
        ("Only these people", "radio button"),
        ("People with access", "list"),
        ("Add person", "text"),
        ("Notify by e-mail", "check box"),
        ("Custom fields", "table"),
        ("Save", "push button"),
        ("Discard changes", "push button"),
        ("Undo", "push button"),
        ("Redo", "push button"),
    ):
        named(name, role)
    seen["nameless"] = nameless()

    type_into("Title", "Exhibition, told by ear")
    type_into("Add participant", "gra")
    wait_for(lambda: "Grace" in " ".join(listed("Suggestions", "list")), "Grace among the suggestions")
    press("Add the suggestion", "push button")
    wait_for(lambda: "to be added" in " ".join(listed("Participants", "list")), "a participant to be added")
    seen["participants"] = listed("Participants", "list")

    select(named("Custom fields", "table"), "Venue: ")
    type_into("Venue", "Hall 9")
    wait_for(lambda: "Venue: Hall 9, was Hall 4" in listed("Custom fields", "table"), "the new venue")
    seen["nameless"] += nameless()
    wait_for(lambda: has(named("Save", "push button"), pyatspi.STATE_SENSITIVE), "Save to be possible")
    press("Save", "push button")
    seen["report"] = named("Saved", "label").name
    changes = wait_for(lambda: shown("label", starts="3 changes: "), "what was saved")
    seen["changes"] = changes.name
    seen["title"] = named("Title", "text").queryText().getText(0, -1)
    seen["stored"] = listed("Participants", "list") + listed("Custom fields", "table")
    return seen


def go_to_tab(name):
    """Select a tab of the case."""
    tabs = named(name, "page tab").parent
    names = [tab.name for tab in tabs]
    tabs.querySelection().selectChild(names.index(name))


def journal():
    """Read in the journal what was saved, and go back to the case; return what was seen."""
    go_to_tab("Journal")
    named("Saves of this case", "list")
    seen = {"journal": wait_for(lambda: listed("What has changed", "table"), "what has changed")}
    seen["nameless_journal"] = nameless()
    go_to_tab("Case")
    named("Title", "text")
    return seen


def popup_of(press_it):
    """Do something that opens a menu, and return the menu: it is announced, and not in the tree."""
    opened = []

    def on_showing(event):
        with contextlib.suppress(*GONE):
            if event.source.getRoleName() == "popup menu" and event.detail1:
                opened.append(event.source)

    def menu():
        while GLib.MainContext.default().iteration(False):
            pass
        return opened and opened[-1]

    pyatspi.Registry.registerEventListener(on_showing, "object:state-changed:showing")
    press_it()
    found = wait_for(menu, "a menu")
    pyatspi.Registry.deregisterEventListener(on_showing, "object:state-changed:showing")
    return found


def press_connection():
    actions = wait_for(
        lambda: shown("push button", starts="Practice portal, "), "the connection"
    ).queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def labels_of(node):
    """Return what labels a control, beside its name."""
    relations = (
        each for each in node.getRelationSet() if each.getRelationType() == pyatspi.RELATION_LABELLED_BY
    )
    return [each.getTarget(index).name for each in relations for index in range(each.getNTargets())]


def settings():
    """Open the settings from the menu of the connection, and close them; return what was seen."""
    menu = popup_of(press_connection)
    items = {item.name: item for item in menu}
    seen = {"menu": menu.name, "nameless_items": [i.getRoleName() for n, i in items.items() if not n.strip()]}
    items["Settings…"].queryAction().doAction(0)
    dialog = wait_for(lambda: shown("dialog", starts="Settings"), "the settings")
    controls = [node for node in everything(dialog) if has(node, pyatspi.STATE_FOCUSABLE)]
    seen["settings"] = {node.name: node.getRoleName() for node in controls}
    seen["labels"] = [labels_of(node) for node in controls if node.getRoleName() == "combo box"]
    seen["nameless_settings"] = nameless()
    press("Close", "push button")
    wait_for(lambda: shown("dialog", starts="Settings") is None, "the settings to be closed")
    return seen


def main():
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    started = subprocess.Popen([sys.argv[1], "-m", "casedesk", "--language", "en"], env=environment)
    try:
        print(json.dumps(main_job() | journal() | settings()))
    finally:
        # Not politely: it might ask what shall become of changes.
        started.kill()
        started.wait(30)


if __name__ == "__main__":
    main()
