"""Contacts, custom fields, tags, people, groups and history of the practice portal."""

import pytest


def test_person_object_has_its_company_and_values(desk):
    person = desk.owner.read("crm/contact/6")
    assert (person["firstName"], person["lastName"], person["company"]["id"]) == ("Pat", "Read", 5)
    assert [(value["infoType"], value["data"], value["isPrimary"]) for value in person["commonData"]] == [
        (1, "pat@example.org", True)
    ]
    assert list(person)[-1] == "id"
    assert "companyName" not in person


def test_company_object_counts_its_persons_and_leaves_out_zero(desk):
    assert desk.owner.read("crm/contact/5")["personsCount"] == 1
    desk.owner.delete("crm/contact/6")
    assert "personsCount" not in desk.owner.read("crm/contact/5")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ({}, ["Acme & Co", "Look Only", "Pat Read"]),
        ({"contactListView": "company"}, ["Acme & Co"]),
        ({"contactListView": "person"}, ["Look Only", "Pat Read"]),
        ({"filterValue": "re pa"}, ["Pat Read"]),
        ({"filterValue": "eat"}, []),
        ({"sortBy": "displayname", "sortOrder": "descending"}, ["Pat Read", "Look Only", "Acme & Co"]),
    ],
)
def test_picker_lists_visible_contacts_by_name(desk, words, names):
    found = desk.author.read("crm/contact/simple/filter", params=words)
    assert [item["contact"]["displayName"] for item in found] == names


def test_prefix_search_finds_companies_only_unless_told(desk):
    assert desk.owner.get("crm/contact/byprefix").status_code == 500
    companies = desk.owner.read("crm/contact/byprefix", params={"prefix": ""})
    assert [(contact["id"], contact["phone"]["data"]) for contact in companies] == [(5, "+1 555 0100")]
    both = desk.owner.read("crm/contact/byprefix", params={"prefix": "", "searchType": -1})
    assert [contact["id"] for contact in both] == [5, 7, 8, 6]


def test_search_by_email_needs_a_limit(desk):
    path = "crm/contact/simple/byEmail"
    assert desk.owner.read(path, params={"term": "pat@"}) == []
    found = desk.owner.read(path, params={"term": "PAT@", "maxCount": 5})
    assert [item["contact"]["id"] for item in found] == [6]


def test_person_is_created_with_company_and_removed_with_its_links(desk):
    answer = desk.listed.post(
        "crm/contact/person", json={"firstName": "New", "lastName": "Face", "companyId": 5}
    )
    assert answer.status_code == 201
    person = answer.json()["response"]
    assert (person["displayName"], person["company"]["id"]) == ("New Face", 5)
    desk.listed.post("crm/case/2/contact", json={"contactid": person["id"]})
    assert desk.case(2)["members"] == [6, person["id"]]
    assert desk.listed.delete(f"crm/contact/{person['id']}").status_code == 200
    assert desk.case(2)["members"] == [6]
    assert desk.owner.get(f"crm/contact/{person['id']}").status_code == 404


@pytest.mark.parametrize("body", [{"firstName": "Only"}, {"lastName": "Only"}, {}])
def test_person_needs_both_names(desk, body):
    assert desk.owner.post("crm/contact/person", json=body).status_code == 400


def test_company_is_created_with_its_persons(desk):
    body = {"companyName": "Birch", "personList": [6], "shareType": 1}
    company = desk.author.post("crm/contact/company", json=body).json()["response"]
    assert (company["companyName"], company["personsCount"]) == ("Birch", 1)
    assert desk.owner.read("crm/contact/6")["company"]["displayName"] == "Birch"
    assert desk.author.post("crm/contact/company", json={}).status_code == 400


def test_contact_without_sharing_is_private_to_its_creator(desk, ids):
    body = {"firstName": "My", "lastName": "Own"}
    person = desk.author.post("crm/contact/person", json=body).json()["response"]
    assert [user["id"] for user in person["accessList"]] == [ids["author"]]
    assert desk.listed.get(f"crm/contact/{person['id']}").status_code == 404


def test_foreign_contact_cannot_be_deleted(desk):
    assert desk.outsider.delete("crm/contact/8").status_code == 403
    assert desk.owner.delete("crm/contact/4242").status_code == 404


def test_definitions_come_in_display_order_with_their_use(desk):
    found = desk.author.read("crm/case/customfield/definitions")
    assert [(field["id"], field["relativeItemsCount"]) for field in found] == [(1, 0), (2, 1), (3, 0)]
    assert all(field["entityId"] == -1 and field["fieldValue"] == " " for field in found)


@pytest.mark.parametrize(("sent", "stored"), [("", {}), ("   ", {}), (None, {}), (" x ", {2: "x"})])
def test_field_call_clears_and_trims(desk, sent, stored):
    answer = desk.author.post("crm/case/1/customfield/2", json={"fieldValue": sent})
    assert answer.status_code == 201
    assert desk.case()["fields"] == stored


@pytest.mark.parametrize(("field", "body"), [(2, {}), (99, {"fieldValue": "x"})])
def test_field_call_fails_without_value_or_with_an_unknown_field(desk, field, body):
    assert desk.author.post(f"crm/case/1/customfield/{field}", json=body).status_code == 500


def test_definitions_are_managed_by_administrators_but_anybody_may_rename(desk):
    body = {"label": "Due", "fieldType": 5, "mask": ""}
    assert desk.author.post("crm/case/customfield", json=body).status_code == 403
    created = desk.crm_admin.post("crm/case/customfield", json=body)
    assert created.status_code == 201
    assert created.json()["response"]["position"] == 3
    new_id = created.json()["response"]["id"]
    renamed = desk.outsider.put(f"crm/case/customfield/{new_id}", json={"label": "Until", "fieldType": 0})
    assert (renamed.json()["response"]["label"], renamed.json()["response"]["fieldType"]) == ("Until", 0)
    kept = desk.outsider.put("crm/case/customfield/2", json={"label": "Step", "fieldType": 0, "mask": "raw"})
    assert (kept.json()["response"]["fieldType"], kept.json()["response"]["mask"]) == (2, "raw")


def test_fields_of_contacts_are_apart_from_those_of_cases(desk):
    made = [
        desk.owner.post(f"crm/{kind}/customfield", json={"label": kind, "fieldType": 0}).json()["response"][
            "id"
        ]
        for kind in ("contact", "person")
    ]
    for field_id in made:
        desk.owner.post(f"crm/person/6/customfield/{field_id}", json={"fieldValue": "x"})
    assert [field["label"] for field in desk.owner.read("crm/contact/6")["customFields"]] == [
        "contact",
        "person",
    ]
    assert desk.owner.read("crm/contact/5")["customFields"] == []
    assert len(desk.owner.read("crm/case/customfield/definitions")) == 3


def test_value_under_a_foreign_kind_surfaces_where_field_and_number_meet(desk):
    field_id = desk.owner.post("crm/person/customfield", json={"label": "x"}).json()["response"]["id"]
    assert (
        desk.author.post(f"crm/case/6/customfield/{field_id}", json={"fieldValue": "astray"}).status_code
        == 201
    )
    assert desk.owner.read("crm/contact/6")["customFields"][0]["fieldValue"] == "astray"


def test_reordering_and_deleting_definitions(desk):
    assert desk.author.put("crm/case/customfield/reorder", json={"fieldids": [3, 2, 1]}).status_code == 403
    assert desk.owner.put("crm/case/customfield/reorder", json={"fieldids": [3, 99]}).status_code == 404
    desk.owner.put("crm/case/customfield/reorder", json={"fieldids": [3, 2, 1]})
    assert [field["id"] for field in desk.owner.read("crm/case/customfield/definitions")] == [3, 2, 1]
    assert desk.owner.delete("crm/case/customfield/2").status_code == 200
    assert desk.case()["fields"] == {}
    assert desk.owner.delete("crm/case/customfield/2").status_code == 404


def test_tag_answers_its_bare_name_and_counts_its_letters(desk):
    answer = desk.listed.post("crm/case/1/tag", json={"tagName": " Big\r\n deal "})
    assert answer.status_code == 201
    assert (answer.json()["response"], answer.json()["count"]) == (" Big\r\n deal ", 12)
    assert desk.listed.read("crm/case/tag/1") == ["Big deal", "fair"]
    desk.listed.post("crm/case/1/tag", json={"tagName": "FAIR"})
    assert desk.listed.read("crm/case/tag/1") == ["Big deal", "fair"]


def test_tags_of_the_portal_leave_out_a_count_of_zero(desk):
    assert desk.listed.read("crm/case/tag") == [
        {"title": "fair", "relativeItemsCount": 1},
        {"title": "unused"},
    ]


def test_removing_tags(desk):
    assert desk.listed.delete("crm/case/1/tag", params={"tagName": "unused"}).status_code == 200
    assert desk.listed.delete("crm/case/1/tag", params={"tagName": "never"}).status_code == 404
    assert desk.listed.call("DELETE", "crm/case/1/tag", json={"tagName": "Fair"}).status_code == 200
    assert desk.case()["tags"] == []
    assert desk.listed.post("crm/case/1/tag", json={"tagName": ""}).status_code == 400
    assert desk.outsider.post("crm/case/1/tag", json={"tagName": "x"}).status_code == 404


def test_tags_as_such(desk):
    assert desk.listed.post("crm/case/tag", json={"tagName": "Fair"}).status_code == 400
    assert desk.listed.post("crm/case/tag", json={"tagName": "fresh"}).status_code == 201
    assert desk.listed.delete("crm/case/tag/unused").status_code == 403
    assert desk.owner.delete("crm/case/tag/unused").json()["response"] == ["fresh", "unused"]
    assert desk.owner.delete("crm/case/tag", params={"tagName": "fair"}).status_code == 200
    assert desk.case()["tags"] == []


def names(person, path, **words):
    return [user["id"] for user in person.read(path, params=words)]


def test_people_lists_hide_terminated_users_from_who_is_no_administrator(desk, ids):
    assert ids["gone"] not in names(desk.author, "people")
    assert ids["gone"] not in names(desk.author, "people/status/all")
    assert names(desk.owner, "people/status/terminated") == [ids["gone"]]
    assert desk.owner.read("people/status/2")[0]["terminated"] == "2022-06-01T12:00:00.0000000Z"
    assert desk.owner.get("people/status/unheard").status_code == 400


def test_picker_of_people_leaves_out_guests_and_counts(desk, ids):
    answer = desk.author.get("people/filter?employeeStatus=1&employeeType=1&count=2").json()
    assert (answer["count"], answer["total"], answer["nextIndex"]) == (2, 9, 3)
    assert ids["guest"] not in names(desk.author, "people/filter", employeeStatus=1, employeeType=1)
    assert names(desk.author, "people/filter", employeeType=2) == [ids["guest"]]


@pytest.mark.parametrize(
    ("text", "found"), [("ada neil", ["owner"]), ("o", []), ("BOSS", ["owner"]), ("deja", ["crm_admin"])]
)
def test_every_word_of_a_people_search_must_occur_and_one_letter_finds_nobody(desk, ids, text, found):
    assert names(desk.author, "people/simple/filter", filterValue=text) == [ids[role] for role in found]
    assert names(desk.author, f"people/@search/{text}") == [ids[role] for role in found]


def test_people_filter_by_group_and_rank(desk, ids):
    assert names(desk.author, "people/filter", groupId=ids["group"]) == [ids["grouped"]]
    assert set(names(desk.author, "people/filter", isAdministrator="true")) == {
        ids["owner"],
        ids["crm_admin"],
    }


def test_self_tells_the_rank(desk):
    assert desk.owner.read("people/@self")["isAdmin"] is True
    assert desk.crm_admin.read("people/@self")["listAdminModules"] == ["crm"]
    assert desk.crm_admin.read("people/@self")["isAdmin"] is False
    assert "listAdminModules" not in desk.author.read("people/@self")
    assert desk.grouped.read("people/@self")["groups"][0]["name"] == "sales"


def test_one_person_by_name_id_or_email(desk, ids):
    for path in ("people/Author", f"people/{ids['author']}", "people/email?email=AUTHOR@example.org"):
        assert desk.listed.read(path)["userName"] == "author"
    missing = desk.listed.get("people/nobody")
    assert (missing.status_code, missing.json()["error"]["message"]) == (404, "User not found")


def test_groups(desk, ids):
    assert [group["name"] for group in desk.author.read("group")] == ["sales"]
    assert [user["id"] for user in desk.author.read(f"group/{ids['group']}")["members"]] == [ids["grouped"]]
    assert desk.author.read(f"group/user/{ids['grouped']}")[0]["id"] == ids["group"]
    assert desk.author.get(f"group/{ids['owner']}").status_code == 404


def test_everybody_may_open_the_crm(desk):
    module = "6743007C-6F95-4d20-8C88-A8601CE5E76D"
    setting = desk.author.read("settings/security", params={"ids": module})[0]
    assert (setting["webItemId"], setting["enabled"]) == (module, True)


def note(person, **body):
    return person.post(
        "crm/history", json={"entityType": "case", "entityId": 1, "content": "Hi", "categoryId": 1} | body
    )


def test_history_is_written_and_read_newest_first(desk):
    assert note(desk.listed, created="2022-05-01T10:00:00").status_code == 201
    assert note(desk.listed, content="Later").json()["response"]["entity"]["entityTitle"] == "Private case"
    events = desk.author.read("crm/history/filter", params={"entityType": "case", "entityId": 1})
    assert [event["content"] for event in events] == ["Later", "Hi"]
    assert events[1]["created"] == "2022-05-01T10:00:00.0000000Z"
    assert desk.outsider.read("crm/history/filter", params={"entityType": "case", "entityId": 1}) == []


@pytest.mark.parametrize(
    "body",
    [
        {"content": ""},
        {"categoryId": 0},
        {"categoryId": 99},
        {"entityType": "person"},
        {"entityId": 4242},
        {"content": "x" * 65_001},
        {"created": "2022-05-01T10:00"},
    ],
)
def test_history_refuses_what_the_real_portal_refuses(desk, body):
    assert note(desk.listed, **body).status_code == 400


def test_history_of_an_invisible_case_is_refused(desk):
    assert note(desk.outsider).status_code == 400


def test_history_total_is_useless(desk):
    for number in range(3):
        note(desk.listed, content=f"{number}")
    page = desk.author.get("crm/history/filter?count=2").json()
    assert (page["count"], page["total"]) == (2, 3)
    assert "total" not in desk.author.get("crm/history/filter").json()


def test_event_is_deleted_by_its_author_or_an_editor_only(desk):
    event_id = note(desk.listed).json()["response"]["id"]
    assert desk.grouped.delete(f"crm/history/{event_id}").status_code == 403
    assert desk.author.delete(f"crm/history/{event_id}").status_code == 200
    assert desk.author.delete(f"crm/history/{event_id}").status_code == 404


def test_categories_of_history(desk):
    note(desk.listed)
    categories = desk.author.read("crm/history/category")
    assert categories[0]["relativeItemsCount"] == 1
    assert "relativeItemsCount" not in categories[1]
