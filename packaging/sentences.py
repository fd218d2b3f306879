"""Every sentence of the program that can be translated, read from its syntax tree.

lupdate reads Python by its own rules: it takes a plural for a plain text where the number is no literal, and
loses a call in which another call stands. So the sentences are found here, exactly, and handed to lupdate as
the C++ that it was made for.
"""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class Unreadable(ValueError):
    """A sentence that cannot be found without running the program."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the program asks for it.

    Attributes:
        context: The class that says it, or the name given to `translate`.
        source: The words in English.
        comment: What tells it from the same words with another meaning; usually "".
        is_plural: Whether it has a form for each kind of number.
    """

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


def sentences_in(folder: Path) -> list[Sentence]:
    """Return the sentences of all modules under a folder, each once, in the order of the files.

    Raises:
        Unreadable: A sentence, its context or its comment is no literal, or `tr` is not called on `self`.
    """
    found: dict[Sentence, None] = {}
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        try:
            found |= dict.fromkeys(_sentences(tree, ""))
        except Unreadable as problem:
            raise Unreadable(f"{path.relative_to(folder)}:{problem}") from None
    return list(found)


def as_cpp(sentences: list[Sentence]) -> str:
    """Return the sentences as calls that lupdate reads without fail."""
    return "\n".join(_call(sentence) for sentence in sentences) + "\n"


def _call(sentence: Sentence) -> str:
    context, source, comment = (
        json.dumps(text, ensure_ascii=False) for text in (sentence.context, sentence.source, sentence.comment)
    )
    number = ", n" if sentence.is_plural else ""
    return f"QCoreApplication::translate({context}, {source}, {comment}{number});"


def _sentences(node: ast.AST, class_name: str) -> Iterator[Sentence]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            match child.func.attr:
                case "tr":
                    yield _from_tr(child, class_name)
                case "translate" if ast.unparse(child.func.value).endswith("QCoreApplication"):
                    yield _from_translate(child)
                case _:
                    pass
        yield from _sentences(child, child.name if isinstance(child, ast.ClassDef) else class_name)


def _from_tr(call: ast.Call, class_name: str) -> Sentence:
    assert isinstance(call.func, ast.Attribute)  # noqa: S101 - for the type checker
    if not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self" and class_name):
        raise Unreadable(f"{call.lineno}: `tr` belongs to a class; elsewhere it is `translate`")
    return _sentence(call, class_name, call.args)


def _from_translate(call: ast.Call) -> Sentence:
    if not call.args:
        raise Unreadable(f"{call.lineno}: no sentence")
    return _sentence(call, _literal(call, call.args[0]), call.args[1:])


def _sentence(call: ast.Call, context: str, words: list[ast.expr]) -> Sentence:
    if not words or call.keywords:
        raise Unreadable(f"{call.lineno}: the arguments are sentence, comment, number, in this order")
    source = _literal(call, words[0])
    comment = _literal(call, words[1]) if len(words) > 1 else ""
    is_plural = len(words) > 2
    if is_plural != ("%n" in source):
        raise Unreadable(f"{call.lineno}: %n and a number go together")
    return Sentence(context, source, comment, is_plural)


def _literal(call: ast.Call, word: ast.expr) -> str:
    match word:
        case ast.Constant(value=str(text)):
            return text
        case ast.Constant(value=None):
            return ""
        case _:
            raise Unreadable(f"{call.lineno}: {ast.unparse(word)} is no literal")
