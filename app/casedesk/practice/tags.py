"""Tags of cases. They are no part of the case object.

Source: CRMApi.Tag.cs.
"""

from __future__ import annotations

from casedesk.practice.case_records import CaseRecord, visible_case
from casedesk.practice.context import Call, Listed
from casedesk.practice.errors import access_denied, invalid_arguments, not_found
from casedesk.practice.store import fold, storable_title
from casedesk.practice.values import trim

_OF_CASE = (
    "SELECT t.title FROM case_tags ct JOIN tags t ON t.id = ct.tag_id WHERE ct.case_id = ? ORDER BY t.folded"
)


def _case(call: Call) -> CaseRecord:
    return visible_case(call, call.identity("entityid"))


def _tag_name(call: Call) -> str:
    name = call.text("tagName")
    if not name:
        raise invalid_arguments()
    return name


def clean_tag(name: str) -> str:
    """Return a tag as it is stored: trimmed, without line breaks."""
    return storable_title(trim(name.replace("\r", "").replace("\n", "")))


def _tag_id(call: Call, name: str) -> int | None:
    found: int | None = call.store.value("SELECT id FROM tags WHERE folded = ?", [fold(clean_tag(name))])
    return found


def list_case_tags(call: Call) -> Listed:
    """Answer GET case/tag/{id}: bare strings."""
    return Listed([row["title"] for row in call.store.rows(_OF_CASE, [_case(call).id])])


def list_tags(call: Call) -> Listed:
    """Answer GET case/tag; a count of 0 is left out."""
    rows = call.store.rows(
        "SELECT t.title, count(ct.case_id) AS uses FROM tags t LEFT JOIN case_tags ct ON ct.tag_id = t.id"
        " GROUP BY t.id ORDER BY t.folded"
    )
    return Listed(
        [
            {"title": row["title"]} | ({"relativeItemsCount": row["uses"]} if row["uses"] else {})
            for row in rows
        ]
    )


def add_case_tag(call: Call) -> str:
    """Answer POST case/{id}/tag with the bare name; a new tag is created."""
    case, name = _case(call), _tag_name(call)
    # The answer is what was sent; what was stored may be trimmed or an older spelling.
    tag_id = _tag_id(call, name) or _create(call, name)
    call.store.run("INSERT OR IGNORE INTO case_tags (case_id, tag_id) VALUES (?, ?)", [case.id, tag_id])
    return name


def remove_case_tag(call: Call) -> str:
    """Answer DELETE case/{id}/tag: 404 only when no case has such a tag."""
    case, name = _case(call), _tag_name(call)
    tag_id = _tag_id(call, name)
    if tag_id is None:
        raise not_found()
    call.store.run("DELETE FROM case_tags WHERE case_id = ? AND tag_id = ?", [case.id, tag_id])
    return name


def create_tag(call: Call) -> str:
    """Answer POST case/tag; a duplicate is refused."""
    name = _tag_name(call)
    if _tag_id(call, name) is not None:
        raise invalid_arguments()
    _create(call, name)
    return name


def _create(call: Call, name: str) -> int:
    kept = clean_tag(name)
    # A name of blanks or line breaks only is empty once it is cleaned.
    if not kept:
        raise invalid_arguments()
    return call.store.run("INSERT INTO tags (title, folded) VALUES (?, ?)", [kept, fold(kept)])


def delete_tag(call: Call) -> str:
    """Answer DELETE case/tag?tagName=: the tag leaves every case."""
    name = _tag_name(call)
    tag_id = _tag_id(call, name)
    if tag_id is None:
        raise not_found()
    call.store.run("DELETE FROM case_tags WHERE tag_id = ?", [tag_id])
    call.store.run("DELETE FROM tags WHERE id = ?", [tag_id])
    return name


def delete_unused_tags(call: Call) -> Listed:
    """Answer DELETE case/tag/unused with the names that went."""
    if not call.caller.manages_crm:
        raise access_denied()
    unused = "FROM tags WHERE id NOT IN (SELECT tag_id FROM case_tags)"
    names = [row["title"] for row in call.store.rows(f"SELECT title {unused} ORDER BY folded")]
    call.store.run(f"DELETE {unused}")
    return Listed(names)
