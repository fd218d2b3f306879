"""The case list: filter words, order and the portal's peculiar paging.

Source: CRMApi.Cases.cs GetCases, CasesDao.cs, AbstractDao.cs BuildLike.
"""

# ruff: noqa: S608 - only fixed conditions and placeholders are put together, never values

from __future__ import annotations

from msgspec import Struct

from casedesk.practice.case_records import case_objects, case_records, visible_cases_sql
from casedesk.practice.context import Call, JsonObject, Listed
from casedesk.practice.errors import server_error
from casedesk.practice.store import Row, fold, marks, word_conditions

# The orders the database knows; for every other word the real portal sorts the loaded list in memory.
_ORDERS = {"title": "c.folded_title", "dateandtime": "c.created", "createby": "c.create_by"}
_PROPERTIES = {
    "created": "c.created",
    "isclosed": "c.is_closed",
    "isprivate": "c.is_private",
}
PREFIX_LIMIT = 30


class Query(Struct, frozen=True):
    """A condition on ``cases c`` with its parameters."""

    condition: str
    parameters: tuple[object, ...]


def list_cases(call: Call) -> Listed:
    """Answer GET case/filter."""
    query = _filter(call)
    order, is_known = _order(call)
    rows = _page(call, query, order)
    items = case_objects(call, case_records(call, rows), with_headings=False)
    if is_known and len(items) < call.page.count:
        # Past the end this is startIndex itself: the portal adds up what it saw.
        return Listed(items, call.page.start + len(items))
    return Listed(items, _count(call, query, is_cached=is_known))


def _page(call: Call, query: Query, order: str) -> list[Row]:
    sql = f"SELECT c.id FROM cases c WHERE {query.condition} ORDER BY {order} LIMIT ? OFFSET ?"
    found = call.store.rows(sql, [*query.parameters, call.page.count, call.page.start])
    # Two steps, so that skipping to a far page reads the index only.
    ids = [row["id"] for row in found]
    rows = {row["id"]: row for row in call.store.rows(f"SELECT * FROM cases WHERE id IN ({marks(ids)})", ids)}
    return [rows[case_id] for case_id in ids]


def _order(call: Call) -> tuple[str, bool]:
    """Return the ORDER BY and whether the portal knows the word.

    ``sortOrder`` counts only beside a ``sortBy``; closed cases come last except with id and unknown words.
    """
    word = call.page.sort_by.lower()
    direction = " DESC" if call.page.is_descending else ""
    # Without sortBy the order word is not even looked at.
    if not word:
        return "c.is_closed, c.folded_title, c.id", True
    if word == "id":
        return f"c.id{direction}", True
    # The last column makes the order certain where the real database leaves ties open.
    if word in _ORDERS:
        return f"c.is_closed, {_ORDERS[word]}{direction}, c.id", True
    return (f"{_PROPERTIES[word]}{direction}, c.id" if word in _PROPERTIES else "c.id"), False


def _count(call: Call, query: Query, *, is_cached: bool) -> int:
    # Stale on purpose: clients must not trust this number for loops.
    key = (call.caller.id, query)
    # The in-memory order of unknown words never asks this cache.
    remembered = call.counts.recall(key, call.now) if is_cached else None
    if remembered is not None:
        return remembered
    sql = f"SELECT count(*) FROM cases c WHERE {query.condition}"
    found = int(call.store.value(sql, query.parameters))
    call.counts.remember(key, call.now, found)
    return found


def _filter(call: Call) -> Query:
    condition, parameters = visible_cases_sql(call)
    conditions, values = [condition], list(parameters)
    if contact_id := call.integer("contactid"):
        conditions.append("c.id IN (SELECT case_id FROM case_members WHERE contact_id = ?)")
        values.append(contact_id)
    if (is_closed := call.arguments["isClosed"]) is not None:
        conditions.append("c.is_closed = ?")
        values.append(int(is_closed))
    # Every tag has to be there; a comma is part of a tag, not a separator.
    for tag in call.texts("tags"):
        conditions.append(
            "c.id IN (SELECT ct.case_id FROM case_tags ct JOIN tags t ON t.id = ct.tag_id WHERE t.folded = ?)"
        )
        values.append(fold(tag))
    for word, patterns in word_conditions("c.folded_title", call.page.filter_value):
        conditions.append(word)
        values += patterns
    return Query(" AND ".join(conditions), tuple(values))


def matching_rows(call: Call) -> list[Row]:
    """Return every case the filter matches, for the batch calls."""
    query = _filter(call)
    return call.store.rows(f"SELECT c.* FROM cases c WHERE {query.condition} ORDER BY c.id", query.parameters)


def list_cases_by_prefix(call: Call) -> Listed:
    """Answer GET case/byprefix: at most 30 before the caller's rights are asked."""
    prefix = call.text("prefix")
    if prefix is None:
        raise server_error()
    # The limit is applied before rights, so hidden cases can crowd out visible ones.
    conditions, values = ["1"], list[object]()
    for word, patterns in word_conditions("c.folded_title", prefix):
        conditions.append(word)
        values += patterns
    if contact_id := call.integer("contactID"):
        conditions.append("c.id IN (SELECT case_id FROM case_members WHERE contact_id = ?)")
        values.append(contact_id)
    sql = f"SELECT c.* FROM cases c WHERE {' AND '.join(conditions)} ORDER BY c.folded_title, c.id LIMIT ?"
    ids = [row["id"] for row in call.store.rows(sql, [*values, PREFIX_LIMIT])]
    return Listed(_visible_objects(call, ids))


def _visible_objects(call: Call, ids: list[int]) -> list[JsonObject]:
    condition, parameters = visible_cases_sql(call)
    sql = (
        f"SELECT c.* FROM cases c WHERE c.id IN ({marks(ids)}) AND {condition} ORDER BY c.folded_title, c.id"
    )
    rows = call.store.rows(sql, [*ids, *parameters])
    return case_objects(call, case_records(call, rows), with_headings=False)
