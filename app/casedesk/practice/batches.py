"""The batch calls on cases: one careless request changes or deletes many.

Source: CRMApi.Cases.cs DeleteBatchCases, SetAccessToBatchCases.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from casedesk.practice.case_list import matching_rows
from casedesk.practice.case_records import CaseRecord, case_object, case_records, may_edit, owns
from casedesk.practice.cases import change_access, erase_case, shape_of_deleted
from casedesk.practice.context import Call, Listed


def delete_listed_cases(call: Call) -> Listed:
    """Answer PUT case: a batch DELETE; cases that the caller may not edit are skipped without a word."""
    return _delete(call, _cases_with(call, call.integers("casesids")))


def delete_matching_cases(call: Call) -> Listed:
    """Answer DELETE case/filter; without parameters that is everything the caller may edit."""
    return _delete(call, case_records(call, matching_rows(call)))


def _cases_with(call: Call, ids: list[int]) -> list[CaseRecord]:
    sql = "SELECT * FROM cases WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    rows = call.store.rows(sql, [json.dumps(ids)])
    return case_records(call, rows)


def _delete(call: Call, cases: Iterable[CaseRecord]) -> Listed:
    deleted = []
    for case in cases:
        # No error and no hint: the answer simply holds fewer cases than were asked for.
        if may_edit(call, case):
            deleted.append(shape_of_deleted(case_object(call, case)))
            erase_case(call, case)
    return Listed(deleted)


def set_access_of_listed_cases(call: Call) -> Listed:
    """Answer PUT case/access."""
    return _set_access(call, _cases_with(call, call.integers("casesid")))


def set_access_of_matching_cases(call: Call) -> Listed:
    """Answer PUT case/filter/access."""
    return _set_access(call, case_records(call, matching_rows(call)))


def _set_access(call: Call, cases: Iterable[CaseRecord]) -> Listed:
    # Judged before the first change, since a change of access is also a change of rights.
    owned = [case for case in cases if owns(call, case)]
    for case in owned:
        change_access(call, case, is_notify=False)
    return Listed([case_object(call, case) for case in owned])
