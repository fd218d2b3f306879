"""The ``fields=`` word and the cache it poisons.

Source: API/Impl/Serializers/SerializerContractResolver.cs: what one request leaves out of a shared
base class stays left out, for everybody, until the server restarts.
"""

from __future__ import annotations

from typing import Any

from casedesk.practice.context import JsonObject, Page


class FieldFilter:
    """Remembers, like the real serializer, which inherited members an earlier request removed."""

    def __init__(self) -> None:
        self._is_poisoned = False

    def apply(self, items: Any, page: Page) -> Any:  # noqa: ANN401 - any JSON value
        """Return the response with only the wanted members of its objects."""
        if page.fields:
            # The id is inherited from a shared base class, which is exactly what the real cache forgets.
            self._is_poisoned = self._is_poisoned or "id" not in page.fields
            items = _kept(items, page.fields)
        return _without_member_ids(items) if self._is_poisoned else items


def _kept(items: Any, names: tuple[str, ...]) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(items, list):
        return [_kept(item, names) for item in items]
    if isinstance(items, dict):
        return {name: value for name, value in items.items() if name.lower() in names}
    return items


def _without_member_ids(items: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(items, list):
        return [_without_member_ids(item) for item in items]
    if not isinstance(items, dict) or not isinstance(items.get("members"), list):
        return items
    members: list[JsonObject] = items["members"]
    return items | {"members": [{k: v for k, v in member.items() if k != "id"} for member in members]}
