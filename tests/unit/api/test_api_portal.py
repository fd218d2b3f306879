"""One method for each question: the right call, the right values, and no case but the one asked for."""

import pytest

from casedesk.domain.access import UserStatus
from casedesk.domain.tag import TagUse
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.portal.errors import NotFound, UnexpectedAnswer
from casedesk.portal.options import AnswerFormat
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from unit.api.answering import AUTHOR, READER, Line, case_object, envelope, failure, portal_on, reply

PERSON = {"id": 7, "displayName": "Pat Read", "company": {"displayName": "Acme"}}
UNNAMED = {"displayName": "Pat Read"}


def test_a_case_is_one_request():
    line = Line(reply(envelope(case_object(members=[PERSON]))))
    assert portal_on(line).case(5).members[0].display_name == "Pat Read"
    assert line.paths == ["crm/case/5"]


def test_members_without_id_are_read_where_they_have_one():
    line = Line(reply(envelope(case_object(members=[UNNAMED, PERSON]))), reply(envelope([PERSON, {"id": 8}])))
    case = portal_on(line).case(5)
    assert line.paths == ["crm/case/5", "crm/case/5/contact"]
    assert ([member.id for member in case.members], case.unnamed_member_count) == ([7, 8], 0)


def test_members_that_stay_without_id_stay_unknown():
    line = Line(reply(envelope(case_object(members=[UNNAMED]))), reply(envelope([UNNAMED, PERSON])))
    case = portal_on(line).case(5)
    assert ([member.id for member in case.members], case.unnamed_member_count) == ([7], 1)


def test_values_without_field_are_read_where_they_have_one():
    value = {"label": "Stage", "fieldValue": "Booked", "fieldType": 2}
    line = Line(reply(envelope(case_object(customFields=[value]))), reply(envelope([value | {"id": 3}])))
    assert portal_on(line).case(5).field_texts() == {3: "Booked"}
    assert line.paths == ["crm/case/5", "crm/case/5/customfield"]


def test_an_answered_write_asks_nothing_more():
    line = Line(reply(envelope(case_object(members=[UNNAMED]))))
    assert portal_on(line).perform(UpdateCase(5, "Fair")).unnamed_member_count == 1
    assert len(line.requests) == 1


@pytest.mark.parametrize("came", [0, 6, -5])
@pytest.mark.parametrize("ask", [lambda portal: portal.case(5), lambda portal: portal.perform(CloseCase(5))])
def test_another_case_than_the_one_asked_for_is_unexpected(came, ask):
    with pytest.raises(UnexpectedAnswer, match=f"case 5 was asked for, and case {came} came back"):
        ask(portal_on(Line(reply(envelope(case_object(came))))))


def test_a_created_case_needs_an_id():
    assert portal_on(Line(reply(envelope(case_object(9), status_code=201)))).create_case("Fair").id == 9
    with pytest.raises(UnexpectedAnswer):
        portal_on(Line(reply(envelope(case_object(0), status_code=201)))).create_case("Fair")


@pytest.mark.parametrize(
    ("step", "path", "response", "returns_case"),
    [
        (UpdateCase(5, "Fair"), "crm/case/5", case_object(), True),
        (SetAccess(5, AccessArguments(is_private=False)), "crm/case/5/access", case_object(), True),
        (CloseCase(5), "crm/case/5/close", case_object(isClosed=True), True),
        (ReopenCase(5), "crm/case/5/reopen", case_object(), True),
        (LinkContact(5, 7), "crm/case/5/contact", PERSON, False),
        (UnlinkContact(5, 7), "crm/case/5/contact/7", PERSON, False),
        (StoreField(5, 3, "x"), "crm/case/5/customfield/3", {"id": 3}, False),
        (ClearField(5, 3), "crm/case/5/customfield/3", {}, False),
        (TagCase(5, "a, b"), "crm/case/5/tag", "a, b", False),
        (UntagCase(5, "a, b"), "crm/case/5/tag?tagName=a%2C%20b", "a, b", False),
    ],
)
@pytest.mark.parametrize("answer_format", AnswerFormat)
def test_a_step_is_the_call_that_its_preview_shows(step, path, response, returns_case, answer_format):
    line = Line(reply(envelope(response)))
    portal = portal_on(line, answer_format=answer_format)
    assert (portal.perform(step) is not None) is returns_case
    (sent,) = line.requests
    preview = portal.preview(step)
    assert (preview.method, preview.path, preview.body) == (
        sent.method,
        "api/2.0/" + path,
        sent.content.decode(),
    )
    assert line.paths == [path.partition("?")[0]]


def test_deleting_looks_at_nothing_but_success():
    line = Line(reply(envelope(case_object(isPrivate=False))))
    portal_on(line).delete_case(5)
    assert (line.requests[0].method, line.paths) == ("DELETE", ["crm/case/5"])
    with pytest.raises(NotFound):
        portal_on(Line(reply(failure(404)))).delete_case(5)


def cases_page(numbers, **more):
    return reply(envelope([case_object(number) for number in numbers], **more))


@pytest.mark.parametrize(
    ("received", "has_more"), [([1, 2, 3], True), ([1, 2], False), ([], False), ([1, 2, 3, 4], True)]
)
def test_a_page_is_counted_by_what_came_and_not_by_next_index(received, has_more):
    line = Line(cases_page(received, nextIndex=14, total=99))
    page = portal_on(line).cases(CaseQuery(start=10, count=3))
    assert (page.next_start, page.has_more, page.total) == (10 + len(received), has_more, 99)
    assert [case.id for case in page.items] == received


def test_an_odd_page_gives_the_same_as_a_healthy_one():
    whole = envelope([case_object(1), case_object(2, isPrivate=True, accessList=[{"id": READER}])], total=2)
    odd = envelope(
        [case | {"id": str(case["id"]), "isClosed": "False", "x": 1} for case in whole["response"]], total="2"
    )
    query = CaseQuery(count=2)
    assert portal_on(Line(reply(odd))).cases(query) == portal_on(Line(reply(whole))).cases(query)


@pytest.mark.parametrize("spoil", [{"id": 0}, {"id": -1}, {"isPrivate": None}, {"createBy": {"id": "ada"}}])
def test_a_page_with_a_case_that_makes_no_sense_is_unexpected(spoil):
    with pytest.raises(UnexpectedAnswer):
        portal_on(Line(reply(envelope([case_object(1), case_object(2) | spoil])))).cases(CaseQuery())


def test_the_pickers_contacts_are_inside_items():
    line = Line(reply(envelope([{"contact": PERSON, "task": None}, {"contact": {"id": 8}}], total=2)))
    page = portal_on(line).contacts(ContactQuery("pat"))
    assert [(contact.id, contact.company) for contact in page.items] == [(7, "Acme"), (8, "")]
    assert line.requests[0].url.params["filterValue[]"] == "pat"


def test_everything_else_asks_where_it_should():
    user = {"id": AUTHOR, "displayName": "Ada"}
    group = {"id": READER, "name": "sales"}
    line = Line(
        reply(envelope(user)),
        reply(envelope(user | {"status": 2})),
        reply(envelope([user])),
        reply(envelope([group])),
        reply(envelope(group | {"members": [user]})),
        reply(envelope([PERSON])),
        reply(envelope(PERSON)),
        reply(envelope([{"id": 3, "label": "Stage", "fieldType": 2}])),
    )
    portal = portal_on(line)
    assert portal.me().user.display_name == "Ada"
    assert portal.user(AUTHOR).status is UserStatus.TERMINATED
    assert len(portal.users(UserQuery()).items) == 1
    assert portal.groups()[0].name == "sales"
    assert len(portal.group(READER).members) == 1
    assert portal.case_contacts(5)[0].id == 7
    assert portal.contact(7).company == "Acme"
    assert portal.field_definitions()[0].label == "Stage"
    assert line.paths == [
        "people/@self",
        f"people/{AUTHOR}",
        "people/filter",
        "group",
        f"group/{READER}",
        "crm/case/5/contact",
        "crm/contact/7",
        "crm/case/customfield/definitions",
    ]
    assert all(request.method == "GET" for request in line.requests)


@pytest.mark.parametrize("response", [[{"displayName": "Pat"}], [{"id": 0}], [None], ["Pat"], {}, "", None])
def test_contacts_that_make_no_sense_are_unexpected(response):
    with pytest.raises(UnexpectedAnswer):
        portal_on(Line(reply(envelope(response)))).case_contacts(5)


def test_tags_are_read_beside_the_case():
    portal = portal_on(
        Line(
            reply(envelope(["fair", "a, b"])),
            reply(envelope([{"title": "old"}, {"title": "fair", "relativeItemsCount": 2}])),
        )
    )
    assert portal.case_tags(5) == ("fair", "a, b")
    assert portal.tags() == (TagUse("old"), TagUse("fair", 2))


@pytest.mark.parametrize("odd", [{"title": "fair"}, [["fair"]], [None], "fair", [{"title": "x"}]])
def test_tags_that_are_no_words_are_unexpected(odd):
    with pytest.raises(UnexpectedAnswer):
        portal_on(Line(reply(envelope(odd)))).case_tags(5)
