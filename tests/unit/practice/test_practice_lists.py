"""Lists of the practice portal: paging, order and filters, with the real portal's faults."""

import pytest


def numbered(count):
    return {
        "users": [{"email": "owner@example.org", "password": "secret", "isOwner": True}],
        "contacts": [{"isCompany": True, "companyName": f"Firm {number}"} for number in range(1, count + 1)],
        "cases": [{"title": f"Case {number:02d}"} for number in range(1, count + 1)],
    }


@pytest.fixture
def many(make_desk):
    return make_desk(numbered(7)).owner


def envelope(person, path="crm/case/filter", **words):
    answer = person.get(path, params=words)
    assert answer.status_code == 200, answer.text
    return answer.json()


def titles(person, **words):
    return [case["title"] for case in envelope(person, **words)["response"]]


@pytest.mark.parametrize("path", ["crm/case/filter", "crm/contact/simple/filter", "crm/contact/filter"])
def test_next_index_skips_a_record(many, path):
    page = envelope(many, path, count=3)
    assert (page["count"], page["nextIndex"], page["total"]) == (3, 4, 7)
    assert "startIndex" not in page
    assert list(page)[:3] == ["count", "nextIndex", "total"]


def test_last_full_page_has_no_next_index(many):
    assert "nextIndex" not in envelope(many, count=7)


def test_past_the_end_total_is_the_start_index(many):
    page = envelope(many, startIndex=50)
    assert (page["startIndex"], page["total"], page["response"]) == (50, 50, [])
    assert "count" not in page
    assert envelope(many, startIndex=50, sortBy="created")["total"] == 7


def test_empty_list_says_total_zero(many):
    page = envelope(many, filterValue="zzz")
    assert page == {"total": 0, "status": 0, "statusCode": 200, "response": []}


@pytest.mark.parametrize(("count", "received"), [("0", 1), ("-1", 7), ("many", 7), ("5000", 7), ("2", 2)])
def test_odd_counts(many, count, received):
    assert len(envelope(many, count=count)["response"]) == received


def test_page_never_exceeds_a_thousand(make_desk):
    page = envelope(make_desk(numbered(1001)).owner)
    assert (page["count"], page["total"], page["nextIndex"]) == (1000, 1001, 1001)


def test_negative_start_index_is_zero(many):
    assert len(envelope(many, startIndex="-3")["response"]) == 7


def test_total_is_remembered_for_thirty_seconds(make_desk):
    desk = make_desk(numbered(5))
    assert envelope(desk.owner, count=2)["total"] == 5
    desk.owner.post("crm/case", json={"title": "Case 99"})
    assert envelope(desk.owner, count=2)["total"] == 5
    desk.clock.advance(31)
    assert envelope(desk.owner, count=2)["total"] == 6


@pytest.fixture
def sorted_cases(make_desk):
    return make_desk(
        {
            "users": [{"email": "owner@example.org", "password": "secret", "isOwner": True}],
            "contacts": [{"isCompany": True, "companyName": "Acme"}],
            "cases": [
                {"title": "beta", "created": "2022-01-03T00:00:00Z", "tags": ["a", "b"]},
                {"title": "Alpha one", "created": "2022-01-02T00:00:00Z", "isClosed": True, "tags": ["a"]},
                {"title": "Gamma, two", "created": "2022-01-01T00:00:00Z", "members": [1]},
                {"title": "été", "created": "2022-01-04T00:00:00Z"},
            ],
        }
    ).owner


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({}, ["beta", "été", "Gamma, two", "Alpha one"]),
        ({"sortOrder": "descending"}, ["beta", "été", "Gamma, two", "Alpha one"]),
        ({"sortBy": "TITLE", "sortOrder": "descending"}, ["Gamma, two", "été", "beta", "Alpha one"]),
        ({"sortBy": "title", "sortOrder": "Descending"}, ["beta", "été", "Gamma, two", "Alpha one"]),
        ({"sortBy": "dateandtime"}, ["Gamma, two", "beta", "été", "Alpha one"]),
        ({"sortBy": "id"}, ["beta", "Alpha one", "Gamma, two", "été"]),
        ({"sortBy": "id", "sortOrder": "descending"}, ["été", "Gamma, two", "Alpha one", "beta"]),
        ({"sortBy": "created"}, ["Gamma, two", "Alpha one", "beta", "été"]),
        ({"sortBy": "nonsense"}, ["beta", "Alpha one", "Gamma, two", "été"]),
    ],
)
def test_order(sorted_cases, words, expected):
    assert titles(sorted_cases, **words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"filterValue": "two"}, ["Gamma, two"]),
        ({"filterValue": "wo"}, []),
        ({"filterValue": "ETE"}, ["été"]),
        ({"filterValue": "gam two"}, ["Gamma, two"]),
        ({"filterValue": "zzz,two"}, []),
        ({"filterValue": "two,zzz"}, ["Gamma, two"]),
        ({"filterValue[]": "gamma,"}, ["Gamma, two"]),
        ({"filterValue": "g_m"}, ["Gamma, two"]),
        ({"isClosed": "true"}, ["Alpha one"]),
        ({"isClosed": "false"}, ["beta", "été", "Gamma, two"]),
        ({"tags": ["a", "b"]}, ["beta"]),
        ({"tags": "a"}, ["beta", "Alpha one"]),
        ({"tags": "a,b"}, []),
        ({"contactid": 1}, ["Gamma, two"]),
    ],
)
def test_filter(sorted_cases, words, expected):
    assert titles(sorted_cases, **words) == expected


def test_unknown_word_for_closed_is_refused(sorted_cases):
    assert sorted_cases.get("crm/case/filter", params={"isClosed": "maybe"}).status_code == 400


def test_filter_value_in_the_body_is_ignored(sorted_cases):
    answer = sorted_cases.call("GET", "crm/case/filter", json={"filterValue": "two"})
    assert len(answer.json()["response"]) == 4


def test_start_index_appears_in_errors_too(sorted_cases):
    error = sorted_cases.get("crm/case/99", params={"startIndex": 3}).json()
    assert list(error) == ["startIndex", "status", "statusCode", "error"]
    assert error["error"] == {"message": "Not found", "hresult": -2147467259, "data": {}}


def test_prefix_search_needs_its_prefix(sorted_cases):
    assert sorted_cases.get("crm/case/byprefix").status_code == 500
    assert [case["id"] for case in sorted_cases.read("crm/case/byprefix", params={"prefix": "be"})] == [1]


def test_batch_put_deletes_and_skips_what_may_not_be_edited(desk):
    answer = desk.outsider.put("crm/case", json={"casesids": [1, 2]})
    assert [case["id"] for case in answer.json()["response"]] == [2]
    assert set(desk.portal.snapshot()["cases"]) == {1, 3}


def test_batch_put_without_ids_does_nothing_and_null_is_refused(desk):
    answer = desk.owner.put("crm/case", json={})
    assert (answer.status_code, answer.json()["response"]) == (200, [])
    assert desk.owner.put("crm/case", json={"casesids": None}).status_code == 400


def test_delete_filter_without_words_deletes_all_the_caller_may_edit(desk):
    assert len(desk.owner.delete("crm/case/filter").json()["response"]) == 3
    assert desk.portal.snapshot()["cases"] == {}


def test_batch_access_changes_own_cases_only(desk, ids):
    body = {"casesid": [1, 2, 3], "isPrivate": True, "accessList": [ids["listed"]]}
    assert desk.listed.put("crm/case/access", json=body).json()["response"] == []
    changed = desk.author.put("crm/case/access", json=body).json()["response"]
    assert [case["id"] for case in changed] == [1, 2, 3]
    assert set(desk.case(2)["access"]) == {ids["listed"], ids["author"]}


def test_access_of_everything_a_filter_matches(desk):
    changed = desk.owner.put("crm/case/filter/access?filterValue=private", json={"isPrivate": False})
    assert [case["id"] for case in changed.json()["response"]] == [1]
    assert desk.case(1)["is_private"] is False
    assert desk.case(3)["is_private"] is True
