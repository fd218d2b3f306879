"""Reading a seed: every key by name and type, every mistake with its path."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime

from casedesk.practice.values import Unconvertible, to_datetime, to_guid

MAX_NUMBER = 2_147_483_647


class SeedError(ValueError):
    """A seed that cannot be used; the message names the path."""

    def __init__(self, path: str, sentence: str) -> None:
        super().__init__(f"{path}: {sentence}" if path else sentence)


class Node:
    """One object of the seed, read key by key; unknown keys are refused."""

    def __init__(self, value: object, path: str, keys: Collection[str]) -> None:
        if not isinstance(value, Mapping):
            raise SeedError(path, "an object is expected here")
        # The first mistake stops everything: a half-understood seed would teach the wrong lessons.
        for key in value:
            if key not in keys:
                raise SeedError(self._join(path, str(key)), "unknown key")
        self._values = value
        self.path = path

    @staticmethod
    def _join(path: str, key: str) -> str:
        return f"{path}.{key}" if path else key

    def at(self, key: str) -> str:
        """Return the path of a key, for messages."""
        return self._join(self.path, key)

    def has(self, key: str) -> bool:
        """Tell whether the key is there with a value."""
        return self._values.get(key) is not None

    def value(self, key: str) -> object:
        """Return whatever the key holds."""
        return self._values.get(key)

    def text(self, key: str, otherwise: str = "") -> str:
        """Return a text."""
        value = self._values.get(key)
        if value is None:
            return otherwise
        if not isinstance(value, str):
            raise SeedError(self.at(key), "a text is expected here")
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; false when left out."""
        value = self._values.get(key)
        if value is None:
            return False
        if not isinstance(value, bool):
            raise SeedError(self.at(key), "true or false is expected here")
        return value

    def number(self, key: str, otherwise: int, allowed: Collection[int] | None = None) -> int:
        """Return a whole number, one of the allowed ones."""
        value = self._values.get(key)
        if value is None:
            return otherwise
        if not isinstance(value, int) or isinstance(value, bool):
            raise SeedError(self.at(key), "a whole number is expected here")
        # What the portal's columns and the numbers in its API can hold.
        if not -MAX_NUMBER <= value <= MAX_NUMBER:
            raise SeedError(self.at(key), "a number of 32 bits is expected here")
        if allowed is not None and value not in allowed:
            wanted = ", ".join(str(number) for number in allowed)
            raise SeedError(self.at(key), f"{value} is not one of {wanted}")
        return value

    def identifier(self, key: str) -> int | None:
        """Return a positive id, or None when the portal has to give one out."""
        value = self.number(key, 0)
        if value < 0 or (value == 0 and self.has(key)):
            raise SeedError(self.at(key), "an id is greater than 0")
        return value or None

    def guid(self, key: str, otherwise: str = "") -> str:
        """Return the id of a user or group."""
        text = self.text(key)
        return as_guid(text, self.at(key)) if text else otherwise

    def choice(self, key: str, allowed: Collection[str]) -> str | None:
        """Return one of some words, or None."""
        if not self.has(key):
            return None
        value = self.text(key)
        if value not in allowed:
            raise SeedError(self.at(key), f"{value!r} is not one of {', '.join(allowed)}")
        return value

    def moment(self, key: str, otherwise: datetime) -> datetime:
        """Return a moment in ISO form."""
        if not self.has(key):
            return otherwise
        try:
            return to_datetime(self.text(key), UTC) or otherwise
        except Unconvertible:
            raise SeedError(self.at(key), "a moment like 2022-05-23T06:33:44Z is expected here") from None

    def items(self, key: str) -> Iterator[tuple[str, object]]:
        """Yield path and value of each item of a list."""
        value = self._values.get(key)
        if value is None:
            return
        if not isinstance(value, list):
            raise SeedError(self.at(key), "a list is expected here")
        for index, item in enumerate(value):
            yield f"{self.at(key)}[{index}]", item

    def texts(self, key: str) -> list[str]:
        """Return a list of texts."""
        return [as_text(item, path) for path, item in self.items(key)]

    def guids(self, key: str) -> list[str]:
        """Return a list of ids of users or groups, each once."""
        return list(dict.fromkeys(as_guid(as_text(item, path), path) for path, item in self.items(key)))

    def references(self, key: str, known: Collection[int], what: str) -> list[int]:
        """Return a list of ids, each of which has to be known."""
        return [as_reference(item, path, known, what) for path, item in self.items(key)]

    def field_values(self, key: str) -> dict[int, str]:
        """Return texts by field id."""
        value = self._values.get(key)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise SeedError(self.at(key), "an object of field id and text is expected here")
        found: dict[int, str] = {}
        for key_of_field, text in value.items():
            name = str(key_of_field)
            path = f"{self.at(key)}.{name}"
            # Ten digits at most, so that no conversion is tried on thousands of them.
            is_number = name.isascii() and name.isdigit() and len(name) <= 10
            if not is_number or int(name) > MAX_NUMBER:
                raise SeedError(path, "the id of a custom field is expected here")
            found[int(name)] = as_text(text, path)
        return found


def as_text(value: object, path: str) -> str:
    """Return a text, or explain."""
    if not isinstance(value, str):
        raise SeedError(path, "a text is expected here")
    return value


def as_guid(text: str, path: str) -> str:
    """Return a GUID in lower case with dashes, or explain."""
    try:
        return to_guid(text)
    except Unconvertible:
        raise SeedError(path, f"{text!r} is not a GUID") from None


def as_reference(value: object, path: str, known: Collection[int], what: str) -> int:
    """Return an id that is known, or explain."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise SeedError(path, f"the id of a {what} is expected here")
    if value not in known:
        raise SeedError(path, f"there is no {what} with the id {value}")
    return value


class Numbering:
    """Gives out the ids that were left out, counting from 1, and refuses ids used twice."""

    def __init__(self, nodes: list[Node], key: str = "id") -> None:
        self._used: set[int] = set()
        self._next = 1
        for node in nodes:
            wanted = node.identifier(key)
            if wanted is not None:
                if wanted in self._used:
                    raise SeedError(node.at(key), f"the id {wanted} is used twice")
                self._used.add(wanted)

    def of(self, node: Node, key: str = "id") -> int:
        """Return the id of an object."""
        wanted = node.identifier(key)
        if wanted is not None:
            return wanted
        # Given ids are known before the first one is handed out, so the order in the file does not matter.
        while self._next in self._used:
            self._next += 1
        self._used.add(self._next)
        return self._next


def each(root: Node, key: str, keys: Collection[str]) -> list[Node]:
    """Return the objects of one list of the seed."""
    return [Node(item, path, keys) for path, item in root.items(key)]


def unique(nodes: list[Node], ids: list[str], key: str) -> None:
    """Refuse a text that two objects share."""
    seen: set[str] = set()
    for node, identity in zip(nodes, ids, strict=True):
        if identity in seen:
            raise SeedError(node.at(key), f"{identity} is used twice")
        seen.add(identity)
