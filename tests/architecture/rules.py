"""The rules of the house that can be read off the source, each a function from a module to its violations."""

import ast
import re
from collections.abc import Callable, Iterator

from architecture.sources import Source

Violations = Iterator[str]
Rule = Callable[[Source], Violations]

MAX_LINES = 400
MAX_METHODS = 20
FORBIDDEN_WORDS = {"Manager", "Helper", "Util", "Utils", "Handler", "Data", "Info", "Processor"}
QT_LAYERS = {"worker", "ui", "bootstrap"}
NETWORK_LAYERS = {"api", "bootstrap"}
NETWORK_LIBRARIES = {"httpx", "httpcore", "requests", "urllib3"}
CORE_LAYERS = {"domain", "planning"}
# What the core may use besides itself: values and their arithmetic.
CORE_LIBRARY = {
    "__future__", "abc", "bisect", "collections", "contextlib", "copy", "dataclasses", "datetime",
    "decimal", "difflib", "enum", "functools", "heapq", "html", "itertools", "math", "msgspec", "operator",
    "re", "string", "textwrap", "types", "typing", "unicodedata",
}  # fmt: skip
# Texts with markup are in it, for Qt loads what they name.
FETCHING = {
    "HTTPConnection", "HTTPSConnection", "QNetworkAccessManager", "QNetworkRequest", "QSslSocket",
    "QTcpSocket",    "QTextBrowser", "QWebEngineView", "RichText", "create_connection", "setHtml",
    "setOpenExternalLinks", "urlopen", "urlretrieve",
}  # fmt: skip
BLOCKING = {"processEvents", "BlockingQueuedConnection", "QEventLoop", "terminate", "exec", "exec_"}

TEXT_SINKS = {
    "addAction", "addButton", "addItem", "addMenu", "addTab", "insertItem", "insertTab",
    "setAccessibleDescription", "setAccessibleName", "setDetailedText", "setHeaderLabels",
    "setHorizontalHeaderLabels", "setIconText", "setInformativeText", "setLabelText",
    "setPlaceholderText", "setStatusTip", "setTabText", "setTabToolTip", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
}  # fmt: skip
TEXT_WIDGETS = {
    "QAction", "QCheckBox", "QCommandLinkButton", "QDockWidget", "QGroupBox", "QLabel", "QMenu",
    "QPushButton", "QRadioButton", "QToolBar", "QToolButton",
}  # fmt: skip


def qt_at_the_rim(source: Source) -> Violations:
    """Qt appears in the worker, the window and what puts them together."""
    if source.uses_qt and source.layer not in QT_LAYERS:
        yield "imports PySide6"


def one_network_door(source: Source) -> Violations:
    """HTTP is spoken by the portal client only; bootstrap may wire it up."""
    network = {name for name in source.imported if name.split(".")[0] in NETWORK_LIBRARIES}
    if source.layer not in NETWORK_LAYERS:
        yield from (f"imports {name}" for name in sorted(network))


def sizes(source: Source) -> Violations:
    """Modules and classes stay small enough to be read at once."""
    if len(source.lines) > MAX_LINES:
        yield f"{len(source.lines)} lines (at most {MAX_LINES})"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            count = sum(isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef)) for each in node.body)
            if count > MAX_METHODS:
                yield f"{node.name} has {count} methods (at most {MAX_METHODS})"


def names(source: Source) -> Violations:
    """No class or module is named for being vague."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            vague = FORBIDDEN_WORDS & set(re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])", node.name))
            if vague:
                yield f"{node.lineno}: {node.name} says {vague.pop()}"
    vague = {word.lower() for word in FORBIDDEN_WORDS} & set(re.split(r"[._]", source.name))
    if vague:
        yield f"the module's name says {vague.pop()}"


def connections(source: Source) -> Violations:
    """Signals are connected to methods and signals only.

    Anything else runs in the thread that emits: a worker's, with the UI's widgets in its hands.
    """
    if not source.uses_qt:
        return
    for call in _calls(source):
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and call.args):
            continue
        target = call.args[0]
        if not isinstance(target, ast.Attribute):
            yield f"{call.lineno}: connects {ast.unparse(target)}, which is not a method"
        elif _root(target) in source.imported_names:
            yield f"{call.lineno}: connects {ast.unparse(target)}, which is no object's method"


def slots(source: Source) -> Violations:
    """What answers a signal says so, with the types it takes."""
    if source.layer not in {"ui", "worker"}:
        return
    for method in _methods(source):
        if method.name.startswith("_on_") and not any(_is_slot(each) for each in method.decorator_list):
            yield f"{method.lineno}: {method.name} has no @Slot(…)"


def blocking_calls(source: Source) -> Violations:
    """Nothing spins a second event loop or kills a thread."""
    if source.layer not in {"ui", "worker"}:
        return
    for node in ast.walk(source.tree):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in BLOCKING:
            yield f"{node.lineno}: {name}"


def lazy_imports(source: Source) -> Violations:
    """An import inside a function says why: `# lazy: httpx takes 250 ms, the window comes first`."""
    for function in ast.walk(source.tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        for node in ast.walk(function):
            if isinstance(node, (ast.Import, ast.ImportFrom)) and not _has_reason(source, node.lineno):
                yield f"{node.lineno}: {ast.unparse(node)} inside {function.name}"


def plain_core(source: Source) -> Violations:
    """Domain and planning compute; they do not look at a clock, a file or a wire."""
    if source.layer not in CORE_LAYERS:
        return
    for name in sorted(source.imported):
        if (
            not name.startswith(("casedesk.domain", "casedesk.planning"))
            and name.split(".")[0] not in CORE_LIBRARY
        ):
            yield f"imports {name}"
    for call in _calls(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"now", "utcnow", "today"}:
            yield f"{call.lineno}: {ast.unparse(call.func)} reads the clock"
        elif isinstance(call.func, ast.Name) and call.func.id in {"open", "print", "input"}:
            yield f"{call.lineno}: {call.func.id}()"


def empty_packages(source: Source) -> Violations:
    """A package's `__init__` holds its docstring, and the top one the version."""
    if source.name != "casedesk":
        for node in source.tree.body[1:]:
            yield f"{node.lineno}: {ast.unparse(node).splitlines()[0]}"
    if not ast.get_docstring(source.tree):
        yield "no docstring"


def translated(source: Source) -> Violations:
    """Every sentence on the screen comes from tr() or translate(), as a literal that lupdate can find."""
    if source.layer != "ui":
        return
    for call in _calls(source):
        name = _called_name(call)
        if name in {"tr", "translate"}:
            yield from _unfindable(source, call)
        elif name in TEXT_SINKS or name in TEXT_WIDGETS:
            for value in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from _spoken(value)


def spoken_late(source: Source) -> Violations:
    """No sentence is made while a module is imported: the language is not known by then."""
    late = {
        id(inner)
        for node in ast.walk(source.tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        for statement in ([node.body] if isinstance(node, ast.Lambda) else node.body)
        for inner in ast.walk(statement)
    }
    for call in _calls(source):
        if source.layer == "ui" and _called_name(call) in {"tr", "translate"} and id(call) not in late:
            yield f"{call.lineno}: {ast.unparse(call)} is said on import"


def nothing_fetched(source: Source) -> Violations:
    """No picture or link of an answer is ever fetched: nothing but the portal client can fetch at all."""
    if source.layer == "api":
        return
    for node in ast.walk(source.tree):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in FETCHING:
            yield f"{node.lineno}: {name}"


def screens_stay(source: Source) -> Violations:
    """Nobody asks a window for its screen, which may then go with the window: `room_on_screen` says why."""
    if source.name == "casedesk.ui.screen_room":
        return
    for call in _calls(source):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "screen" and not call.args:
            yield f"{call.lineno}: {ast.unparse(call)}"


RULES: tuple[Rule, ...] = (
    qt_at_the_rim,
    one_network_door,
    nothing_fetched,
    sizes,
    names,
    connections,
    slots,
    blocking_calls,
    lazy_imports,
    plain_core,
    translated,
    spoken_late,
    screens_stay,
)


def _calls(source: Source) -> Iterator[ast.Call]:
    return (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))


def _methods(source: Source) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef):
            yield from (each for each in node.body if isinstance(each, ast.FunctionDef))


def _called_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _root(node: ast.expr) -> str:
    """Return the first name of a dotted path, empty when it begins with something else."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _is_slot(decorator: ast.expr) -> bool:
    return isinstance(decorator, ast.Call) and _called_name(decorator) == "Slot"


def _has_reason(source: Source, line_number: int) -> bool:
    """Say whether the line, or the comment right above it, gives a reason."""
    own, above = source.lines[line_number - 1], source.lines[line_number - 2].strip()
    reason = r"#.*\blazy: \S+ \S+"
    return bool(re.search(reason, own) or (above.startswith("#") and re.search(reason, above)))


def _spoken(value: ast.expr) -> Violations:
    """Find sentences written where they are shown, also inside f-strings, sums and conditions."""
    if isinstance(value, ast.Call):
        # "{} of {}".format(…) still speaks; whatever another function returns has passed its own check.
        if isinstance(value.func, ast.Attribute) and isinstance(
            value.func.value, (ast.Constant, ast.JoinedStr)
        ):
            yield from _spoken(value.func.value)
        return
    if isinstance(value, ast.Constant):
        if isinstance(value.value, str) and any(character.isalpha() for character in value.value):
            yield f"{value.lineno}: {value.value!r} is not translated"
        return
    for child in ast.iter_child_nodes(value):
        if isinstance(child, ast.expr):
            yield from _spoken(child)


def _unfindable(source: Source, call: ast.Call) -> Violations:
    """Find calls of tr() and translate() whose sentence lupdate cannot read."""
    position = 1 if _called_name(call) == "translate" and len(call.args) > 1 else 0
    sentence = call.args[position] if len(call.args) > position else None
    if not (isinstance(sentence, ast.Constant) and isinstance(sentence.value, str)) and not _inside_door(
        source, call
    ):
        yield f"{call.lineno}: {ast.unparse(call)} hides its sentence from lupdate"


def _inside_door(source: Source, call: ast.Call) -> bool:
    """Say whether the call stands in a function that is itself named tr or translate."""
    return any(
        isinstance(node, ast.FunctionDef) and node.name in {"tr", "translate"} and call in ast.walk(node)
        for node in ast.walk(source.tree)
    )
