"""The rows of a long list: values, and what two of them share."""

import pytest

from casedesk.domain.case import CaseSummary
from casedesk.domain.ids import CaseId
from casedesk.session.case_rows import BLOCK, CaseRows
from fakes import ADA


def row(number: int, title: str = "") -> CaseSummary:
    return CaseSummary(CaseId(number), title or f"Case {number}", False, False, ADA)


def rows(count: int, first: int = 1) -> CaseRows:
    return CaseRows(row(number) for number in range(first, first + count))


def ids(some: CaseRows) -> list[int]:
    return [one.id for one in some]


@pytest.mark.parametrize("count", [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK + 7])
def test_rows_stand_where_they_were_put(count: int) -> None:
    some = rows(count)
    assert len(some) == count
    assert ids(some) == list(range(1, count + 1))
    assert [some[place].id for place in range(count)] == ids(some)
    assert [some.place_of(CaseId(number)) for number in range(1, count + 1)] == list(range(count))
    assert some.place_of(CaseId(count + 1)) is None
    with pytest.raises(IndexError):
        some[count]


def test_rows_are_read_like_any_sequence() -> None:
    some = rows(300)
    assert some[-1].id == 300
    assert [one.id for one in some[126:130]] == [127, 128, 129, 130]
    assert some == rows(300)
    assert some != rows(299)
    assert some != rows(300, first=2)
    assert some != tuple(some)
    with pytest.raises(TypeError):
        hash(some)


@pytest.mark.parametrize("at", [1, BLOCK, BLOCK + 50])
def test_a_page_more_copies_nothing_but_the_block_at_the_end(at: int) -> None:
    before = rows(10 * BLOCK + at)
    after = before.followed_by(rows(100, first=len(before) + 1))
    assert ids(before) == list(range(1, len(before) + 1))
    assert ids(after) == list(range(1, len(before) + 101))
    copied = [theirs for mine, theirs in zip(before.blocks, after.blocks, strict=False) if mine is not theirs]
    assert len(copied) <= 1
    assert before.begins(after)
    assert not after.begins(before)
    assert before.place_of(CaseId(len(after))) is None


def test_a_case_that_is_there_already_is_not_taken_in_again() -> None:
    some = rows(3).followed_by([row(2, "Renamed"), row(4), row(4, "Twice")])
    assert [one.title for one in some] == ["Case 1", "Case 2", "Case 3", "Case 4"]


def test_a_list_can_go_on_in_two_ways() -> None:
    start = rows(200)
    one, other = start.followed_by([row(501)]), start.followed_by([row(601), row(602)])
    assert ids(one) == [*ids(start), 501]
    assert ids(other) == [*ids(start), 601, 602]
    assert one.place_of(CaseId(601)) is None
    assert other.place_of(CaseId(501)) is None
    assert ids(one.followed_by([row(601)]))[-2:] == [501, 601]


def test_one_changed_case_changes_one_block() -> None:
    before = rows(1000)
    after = before.with_row(500, row(501, "Renamed"))
    assert after[500].title == "Renamed"
    assert before[500].title == "Case 501"
    assert sum(mine is not theirs for mine, theirs in zip(before.blocks, after.blocks, strict=True)) == 1
    assert before.same_cases(after)
    assert not before.begins(after)
    assert before.places_unlike(after) == [500]
    assert after.place_of(CaseId(501)) == 500
    assert ids(after.followed_by([row(1001)]))[-1] == 1001


def test_rows_that_were_read_again_are_compared_by_what_they_say() -> None:
    before = rows(300)
    again = rows(300).with_row(7, row(8, "Renamed")).with_row(299, row(300, "Too"))
    assert before.begins(rows(300))
    assert before.begins(rows(400))
    assert before.same_cases(again)
    assert before.places_unlike(again) == [7, 299]
    assert not before.same_cases(rows(301))
    assert not before.same_cases(before.with_row(3, row(999)))
