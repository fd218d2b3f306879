"""Elements: the tree that JSON and XML bodies become, and its flattening into named values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct, field


class Element(Struct):
    """One node of a body; JSON and XML both become a tree of these before binding."""

    name: str
    namespace: str = ""
    text: str = ""
    children: list[Element] = field(default_factory=list)

    @property
    def qualified_name(self) -> str:
        """Return the name as .NET prints it; a namespace stays in the names of repeated elements."""
        return f"{{{self.namespace}}}{self.name}" if self.namespace else self.name


def flatten(root: Element) -> Iterator[tuple[str, str]]:
    """Yield the names and values of a body, repeated elements numbered.

    Source: ApiArgumentBuilder.cs FillCollectionFromXElement.
    """
    yield from _flatten(root.children, ())


def _flatten(elements: Iterable[Element], prefix: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    # Grouped, not in document order: repeated names come together even when others stand between.
    groups: dict[str, list[Element]] = {}
    for element in elements:
        groups.setdefault(element.qualified_name, []).append(element)
    for qualified_name, group in groups.items():
        # Simple values keep one name; that is how a list of numbers survives.
        if all(not element.children for element in group):
            for element in group:
                yield _name(prefix, element.name), element.text
        # A single item gets no index, so a list of one object and a bare object look the same.
        elif len(group) == 1:
            yield from _flatten(group[0].children, (*prefix, group[0].name))
        else:
            # The number is all that keeps the items of a list apart; a namespace spoils the name.
            for index, element in enumerate(group):
                yield from _flatten(element.children, (*prefix, f"{qualified_name}[{index}]"))


def _name(prefix: tuple[str, ...], name: str) -> str:
    if not prefix:
        return name
    # Names below the second level match nothing the binder looks for, and vanish that way.
    inner = "".join(f"[{part}]" for part in prefix[1:])
    return f"{prefix[0]}{inner}[{name}]"
