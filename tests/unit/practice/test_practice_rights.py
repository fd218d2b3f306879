"""Who may do what with a case: the table of the real portal, row by row."""

import pytest

# role, case: GET, PUT title, PUT access, close, add contact, delete, canEdit
PRIVATE, PUBLIC, LEFT_OUT = 1, 2, 3
TABLE = [
    ("owner", PRIVATE, 200, 200, 200, 200, 201, 200),
    ("crm_admin", PRIVATE, 200, 200, 200, 200, 201, 200),
    ("author", PRIVATE, 200, 200, 200, 200, 201, 200),
    ("author", LEFT_OUT, 404, 200, 200, 403, 404, 200),
    ("listed", PRIVATE, 200, 200, 403, 200, 201, 200),
    ("grouped", PRIVATE, 200, 403, 403, 200, 201, 403),
    ("outsider", PUBLIC, 200, 200, 403, 200, 201, 200),
    ("outsider", PRIVATE, 404, 403, 403, 403, 404, 403),
    ("guest", PUBLIC, 403, 403, 403, 403, 403, 403),
]


@pytest.mark.parametrize("row", TABLE, ids=[f"{row[0]} of case {row[1]}" for row in TABLE])
def test_rights(desk, row):
    role, case_id, read, save, access, close, link, delete = row
    person, path = getattr(desk, role), f"crm/case/{case_id}"
    opened = {"isPrivate": True, "accessList": desk.case(case_id)["access"]}
    seen = {
        "read": person.get(path).status_code,
        "link": person.post(f"{path}/contact", json={"contactid": 6}).status_code,
        "close": person.put(f"{path}/close").status_code,
        "save": person.put(path, json={"title": "New"} | opened).status_code,
        "access": person.put(f"{path}/access", json=opened).status_code,
        "delete": person.delete(path).status_code,
    }
    assert seen == {
        "read": read,
        "link": link,
        "close": close,
        "save": save,
        "access": access,
        "delete": delete,
    }


@pytest.mark.parametrize(
    ("role", "can_edit"), [("owner", True), ("author", True), ("listed", True), ("grouped", False)]
)
def test_can_edit_tells_the_save_right_only(desk, role, can_edit):
    assert getattr(desk, role).read("crm/case/1")["canEdit"] is can_edit


@pytest.mark.parametrize(
    ("role", "titles"),
    [
        ("owner", ["Author left out", "Private case", "Public case"]),
        ("author", ["Private case", "Public case"]),
        ("listed", ["Author left out", "Private case", "Public case"]),
        ("grouped", ["Public case"]),
        ("outsider", ["Public case"]),
    ],
)
def test_list_hides_private_cases_and_from_group_members_too(desk, role, titles):
    assert [case["title"] for case in getattr(desk, role).read("crm/case/filter")] == titles


def test_outsider_reads_participants_and_fields_of_a_private_case(desk):
    assert [contact["id"] for contact in desk.outsider.read("crm/case/1/contact")] == [5, 6]
    assert [field["id"] for field in desk.outsider.read("crm/case/1/customfield")] == [1, 2]


def test_outsider_writes_a_field_of_a_private_case(desk):
    answer = desk.outsider.post("crm/case/1/customfield/2", json={"fieldValue": "  Mine "})
    assert answer.status_code == 201
    assert answer.json()["response"]["fieldValue"] == "  Mine "
    assert desk.case()["fields"] == {2: "Mine"}


def test_field_of_an_unknown_case_becomes_an_orphan(desk):
    assert desk.outsider.post("crm/case/777/customfield/2", json={"fieldValue": "x"}).status_code == 201
    assert desk.outsider.read("crm/case/777/customfield")[1]["fieldValue"] == "x"


def test_id_zero_gives_the_values_of_every_case(desk):
    fields = desk.outsider.read("crm/case/0/customfield")
    assert [(field["entityId"], field["fieldValue"]) for field in fields] == [(0, ""), (1, "Booked")]


def test_guest_learns_of_wrong_arguments_before_being_forbidden(desk):
    assert desk.guest.put("crm/case/1", json={"isPrivate": "maybe"}).status_code == 400
    refused = desk.guest.get("crm/case/filter")
    assert (refused.status_code, refused.json()["error"]["message"]) == (403, "Forbidden")
    assert desk.guest.get("people/@self").status_code == 200


def test_deleted_case_answers_as_it_was_but_public_and_leaves_its_links(desk):
    answer = desk.author.delete("crm/case/1").json()["response"]
    assert (answer["title"], answer["isPrivate"], "accessList" in answer) == ("Private case", False, False)
    assert [field["id"] for field in answer["customFields"]] == [1, 2]
    assert desk.author.get("crm/case/1").status_code == 404
    assert [contact["id"] for contact in desk.author.read("crm/case/1/contact")] == [5, 6]
    assert [field["id"] for field in desk.author.read("crm/case/1/customfield")] == [1]


def test_ids_of_deleted_cases_are_not_given_out_again(desk):
    desk.owner.delete("crm/case/3")
    assert desk.owner.post("crm/case", json={"title": "Next"}).json()["response"]["id"] == 4


@pytest.mark.parametrize("role", ["owner", "author", "listed"])
def test_private_contact_is_for_its_people_and_administrators(desk, role):
    assert desk.owner.read("crm/contact/7")["isPrivate"] is True
    assert getattr(desk, role).get("crm/contact/7").status_code == (200 if role == "owner" else 404)


def test_contact_shared_for_reading_is_editable_by_its_managers_only(desk):
    shown = {role: getattr(desk, role).read("crm/contact/8") for role in ("owner", "author", "outsider")}
    assert {role: contact["canEdit"] for role, contact in shown.items()} == {
        "owner": True,
        "author": True,
        "outsider": False,
    }
    assert not any(contact["isPrivate"] or "accessList" in contact for contact in shown.values())


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "crm/case/0", 404),
        ("PUT", "crm/case/0", 400),
        ("PUT", "crm/case/0/close", 400),
        ("PUT", "crm/case/0/access", 400),
        ("DELETE", "crm/case/0", 400),
        ("POST", "crm/case/0/contact", 400),
        ("DELETE", "crm/case/0/contact/5", 400),
        ("GET", "crm/case/0/contact", 200),
        ("GET", "crm/case/4242", 404),
        ("PUT", "crm/case/4242", 404),
        ("GET", "crm/case/99999999999", 400),
    ],
)
def test_odd_ids(desk, method, path, status):
    body = {"title": "x", "contactid": 5} if method in {"PUT", "POST"} else None
    answer = desk.owner.call(method, path, json=body)
    assert answer.status_code == status
    assert answer.json()["statusCode"] == status


def test_leading_zeros_in_an_id_count_for_nothing(desk):
    assert desk.owner.read("crm/case/002")["id"] == 2


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "crm/case/-1"),
        ("GET", "crm/case/abc"),
        ("GET", "crm/case/1.html"),
        ("POST", "crm/case/1"),
        ("PATCH", "crm/case/1"),
        ("GET", "crm/nothing"),
    ],
)
def test_no_route_is_an_html_page(desk, method, path):
    answer = desk.owner.call(method, path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


def test_closing_twice_is_the_same_as_once_and_reopening_undoes_it(desk):
    for _ in range(2):
        assert desk.listed.put("crm/case/1/close").json()["response"]["isClosed"] is True
    assert desk.listed.put("crm/case/1/reopen").json()["response"]["isClosed"] is False


def test_linking_is_idempotent_and_answers_the_contact(desk):
    for _ in range(2):
        answer = desk.listed.post("crm/case/2/contact", json={"contactid": 5})
        assert (answer.status_code, answer.json()["response"]["companyName"]) == (201, "Acme & Co")
    assert desk.case(2)["members"] == [5, 6]
    for _ in range(2):
        assert desk.listed.delete("crm/case/2/contact/5").status_code == 200
    assert desk.case(2)["members"] == [6]


def test_hidden_contact_cannot_be_linked(desk):
    assert desk.author.post("crm/case/2/contact", json={"contactid": 7}).status_code == 404


def test_unlinking_one_participant_keeps_the_hidden_one(desk):
    desk.author.delete("crm/case/1/contact/5")
    assert desk.case()["members"] == [6, 7]


def test_access_call_never_notifies(desk, ids):
    body = {"isPrivate": True, "accessList": [ids["listed"]], "isNotify": True}
    answer = desk.author.put("crm/case/1/access", json=body)
    assert {user["id"] for user in answer.json()["response"]["accessList"]} == {ids["listed"], ids["author"]}
    assert desk.portal.outbox() == ()
