"""The case list, the pickers and the connection: what their states promise."""

from casedesk.domain.access import PUBLIC, Group, Profile
from casedesk.domain.case import Case, CaseSummary
from casedesk.domain.contact import Contact
from casedesk.domain.ids import CaseId, ContactId, GroupId
from casedesk.domain.tag import TagUse
from casedesk.domain.values import replace
from casedesk.portal.errors import SignInRefused, Unreachable
from casedesk.portal.options import Place
from casedesk.portal.queries import Page
from casedesk.session import case_list, connection, events, picker
from casedesk.session.case_list import CaseListState, StatusFilter
from casedesk.session.connection import ConnectionState, Link
from casedesk.session.picker import PickerState
from fakes import ADA, ADA_PROFILE, BEN

ERROR = Unreachable("no route")


def row(number: int) -> CaseSummary:
    return CaseSummary(CaseId(number), f"Case {number}", is_closed=False, is_private=False, created_by=ADA)


def page(*numbers: int, start: int = 0, has_more: bool = True) -> Page[CaseSummary]:
    return Page(tuple(row(number) for number in numbers), start, 250, has_more)


FIRST_ASKED = case_list.asking(CaseListState(), "fair", StatusFilter.ALL)
FIRST_LISTED = case_list.listed(FIRST_ASKED, FIRST_ASKED.next_query(), page(1, 2, 3))


def test_the_filter_asks_for_open_closed_or_both() -> None:
    assert [status.is_closed for status in StatusFilter] == [False, True, None]


def test_the_next_page_begins_behind_what_was_received() -> None:
    assert FIRST_LISTED.next_query().start == 3
    assert FIRST_LISTED.total == 250


def test_a_case_that_moved_between_two_pages_is_listed_once() -> None:
    asked = case_list.asking_more(FIRST_LISTED)
    state = case_list.listed(asked, asked.next_query(), page(3, 4, start=3, has_more=False))
    assert [one.id for one in state.rows] == [1, 2, 3, 4]
    assert state.received_count == 5
    assert not state.has_more


def test_an_answer_to_an_older_question_is_dropped() -> None:
    other = case_list.asking(FIRST_LISTED, "office", StatusFilter.OPEN)
    assert case_list.listed(other, FIRST_ASKED.next_query(), page(9)) is other


def test_the_old_rows_stay_until_the_first_page_comes() -> None:
    asked = case_list.asking(FIRST_LISTED, "office", StatusFilter.OPEN)
    assert asked.rows == FIRST_LISTED.rows
    assert [one.id for one in case_list.listed(asked, asked.next_query(), page(7)).rows] == [7]


def test_a_page_that_does_not_come_is_said_and_loses_nothing() -> None:
    state = case_list.not_listed(case_list.asking_more(FIRST_LISTED), ERROR)
    assert state.error is ERROR
    assert state.rows == FIRST_LISTED.rows
    assert not case_list.broken_off(FIRST_ASKED).is_loading


def test_the_list_marks_the_chosen_case_and_the_edited_ones() -> None:
    state = case_list.marked(case_list.selected(FIRST_LISTED, CaseId(2)), {CaseId(2): 3})
    assert state.selected == 2
    assert state.edit_counts == {2: 3}
    assert case_list.marked(state, {CaseId(2): 3}) is state


def test_a_returned_case_shows_in_the_list_at_once() -> None:
    returned = Case(
        CaseId(2), "Renamed", is_closed=True, access=PUBLIC, created_by=ADA, unnamed_member_count=2
    )
    state = case_list.refreshed(FIRST_LISTED, returned)
    assert state.rows[1].title == "Renamed"
    assert state.rows[1].is_closed
    assert state.rows[1].participant_count == 2
    assert state.rows[0] is FIRST_LISTED.rows[0]
    assert case_list.refreshed(state, returned) is state


def test_a_returned_case_that_is_not_listed_changes_nothing() -> None:
    other = Case(CaseId(99), "Elsewhere", is_closed=False, access=PUBLIC, created_by=ADA)
    assert case_list.refreshed(FIRST_LISTED, other) is FIRST_LISTED


def test_suggestions_answer_only_what_is_asked_now() -> None:
    ann = Contact(ContactId(5), "Ann Lee")
    asked = picker.searching(PickerState[Contact](), "ann")
    assert asked.is_loading
    assert picker.found(asked, "an", (ann,), has_more=False) is asked
    answered = picker.found(asked, "ann", (ann,), has_more=True)
    assert answered.suggestions == (ann,)
    assert answered.has_more
    assert picker.not_found(asked, ERROR).error is ERROR


HOME, AWAY = Place(), Place("https://portal.example.org")
SIGNED_IN = connection.connected(
    connection.connecting(ConnectionState(), HOME, "ada@example.org"),
    events.Connected(ADA_PROFILE, (), (Group(GroupId("g"), "Sales"),), 12),
)


def test_a_place_without_an_address_is_the_practice_portal() -> None:
    assert HOME.is_practice
    assert not AWAY.is_practice


def test_signing_in_shows_who_is_there() -> None:
    assert SIGNED_IN.link is Link.CONNECTED
    assert SIGNED_IN.me is not None
    assert SIGNED_IN.colleague_count == 12


def test_a_failed_sign_in_leaves_whoever_was_signed_in_before() -> None:
    refused = SignInRefused("no")
    trying = connection.connecting(SIGNED_IN, AWAY, "eve@example.org")
    assert trying.me is None
    assert trying.groups == ()
    state = connection.not_connected(trying, refused, SIGNED_IN)
    assert state == replace(SIGNED_IN, error=refused)
    assert connection.not_connected(trying, refused, None).link is Link.SIGNED_OUT


def test_signing_in_again_on_the_same_portal_keeps_what_is_known_of_it() -> None:
    assert connection.connecting(SIGNED_IN, HOME, "ben@example.org").groups == SIGNED_IN.groups


def test_a_lost_connection_is_shown_and_comes_back_with_an_answer() -> None:
    lost = connection.lost(SIGNED_IN, ERROR)
    assert lost.link is Link.LOST
    assert connection.regained(lost).link is Link.CONNECTED
    assert connection.regained(SIGNED_IN) is SIGNED_IN


def test_before_the_first_sign_in_the_portal_is_named_but_nobody_is_there() -> None:
    state = connection.expecting(ConnectionState(), AWAY, "ada@example.org")
    assert state.place == AWAY
    assert state.link is Link.SIGNED_OUT
    assert state.me is None


def test_what_was_read_is_taken_away_but_a_lost_connection_is_said_on() -> None:
    failed = replace(SIGNED_IN, error=ERROR)
    assert connection.dismissed(failed).error is None
    assert connection.dismissed(SIGNED_IN) is SIGNED_IN
    assert connection.dismissed(connection.lost(SIGNED_IN, ERROR)).error is ERROR


def test_the_practice_portal_tells_its_people() -> None:
    state = connection.practice_read(SIGNED_IN, events.PracticeRead((), ()))
    assert state.people == ()
    assert Profile(BEN) != state.me


def test_tags_are_suggested_by_how_they_begin_and_by_how_often_they_are_used() -> None:
    every = (TagUse("affair", 9), TagUse("fair", 1), TagUse("Fairground", 4), TagUse("spring", 99))
    state = picker.tags_found(picker.searching(PickerState(), " FAIR"), every)
    assert [tag.name for tag in state.suggestions] == ["Fairground", "fair", "affair"]
    many = tuple(TagUse(f"tag {number}") for number in range(picker.TAG_LIMIT + 1))
    state = picker.tags_found(PickerState(), many)
    assert len(state.suggestions) == picker.TAG_LIMIT
    assert state.has_more
