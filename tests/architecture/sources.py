"""The program's source files, read and parsed once, for the architecture tests."""

import ast
import subprocess
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "app" / "casedesk"
LEFT_BY_TOOLS = {".git", ".venv", "build", "dist", "__pycache__", "node_modules"}


@dataclass(frozen=True)
class Source:
    """One module: its dotted name and its text."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def layer(self) -> str:
        """The first name under casedesk: `ui`, `worker`, `bootstrap`…"""
        return self.name.partition(".")[2].partition(".")[0]

    @cached_property
    def imported(self) -> set[str]:
        """The full names of what the module imports, anywhere in it."""
        names: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
        return names

    @cached_property
    def imported_names(self) -> set[str]:
        """The names under which the module's code sees what it imports."""
        return {
            (alias.asname or alias.name).split(".")[0]
            for node in ast.walk(self.tree)
            if isinstance(node, (ast.Import, ast.ImportFrom))
            for alias in node.names
        }

    @property
    def uses_qt(self) -> bool:
        return any(name.startswith("PySide6") for name in self.imported)


@cache
def program() -> tuple[Source, ...]:
    """Every module of the program."""
    return tuple(_read(path) for path in sorted(PACKAGE.rglob("*.py")))


def _read(path: Path) -> Source:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return Source(".".join(parts).removesuffix(".__init__"), path.read_text(encoding="utf-8"))


@cache
def tracked_files() -> tuple[Path, ...]:
    """Every file under version control; in an unpacked source archive, every file that is not a tool's."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    except OSError:
        listed = None
    if listed is not None and listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not LEFT_BY_TOOLS & set(path.relative_to(ROOT).parts)]
    return tuple(path for path in sorted(paths) if path.is_file())
