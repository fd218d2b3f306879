"""Seeds: what is refused and how it is explained, what is given out, and the sample that ships."""

import json

import pytest

from casedesk.practice.portal import PracticePerson, PracticePortal
from casedesk.practice.samples import read_sample, read_seed
from casedesk.practice.seed_reader import SeedError

GUID = "9924256a-739c-462b-af15-e652a3b1b6eb"


def fill(seed):
    portal = PracticePortal(seed)
    portal.close()


@pytest.mark.parametrize(
    ("seed", "message"),
    [
        ({"usrs": []}, "usrs: unknown key"),
        ({"users": [{}, {}, {}, {"foo": 1}]}, "users[3].foo: unknown key"),
        ({"portal": {"zone": "UTC"}}, "portal.zone: unknown key"),
        (
            {"portal": {"timeZone": "Mars/North"}},
            "portal.timeZone: the time zone 'Mars/North' is not known on this computer",
        ),
        ({"users": {}}, "users: a list is expected here"),
        ({"users": ["Ada"]}, "users[0]: an object is expected here"),
        ({"users": [{"id": "ada"}]}, "users[0].id: 'ada' is not a GUID"),
        ({"users": [{"id": GUID}, {"id": GUID.upper()}]}, f"users[1].id: {GUID} is used twice"),
        ({"users": [{"email": "a@b"}, {"email": "A@b"}]}, "users[1].email: a@b is used twice"),
        ({"users": [{"isAdmin": "yes"}]}, "users[0].isAdmin: true or false is expected here"),
        ({"users": [{"firstName": 5}]}, "users[0].firstName: a text is expected here"),
        ({"users": [{"status": 3}]}, "users[0].status: 3 is not one of 1, 2, 4"),
        ({"users": [{"secondFactor": "fax"}]}, "users[0].secondFactor: 'fax' is not one of app, sms, phone"),
        ({"groups": [{"members": [GUID]}]}, f"groups[0].members[0]: there is no user with the id {GUID}"),
        ({"contacts": [{"id": 0}]}, "contacts[0].id: an id is greater than 0"),
        ({"contacts": [{"id": 5}, {"id": 5}]}, "contacts[1].id: the id 5 is used twice"),
        ({"contacts": [{"shareType": 7}]}, "contacts[0].shareType: 7 is not one of 0, 1, 2"),
        ({"contacts": [{"companyId": 9}]}, "contacts[0].companyId: there is no company with the id 9"),
        (
            {"contacts": [{"id": 1}, {"companyId": 1}]},
            "contacts[1].companyId: there is no company with the id 1",
        ),
        ({"contacts": [{"emails": "a@b"}]}, "contacts[0].emails: a list is expected here"),
        (
            {"customFields": [{"fieldType": True}]},
            "customFields[0].fieldType: a whole number is expected here",
        ),
        ({"cases": [{}]}, "cases[0].title: a case needs a title"),
        (
            {"cases": [{"title": "A", "members": [4]}]},
            "cases[0].members[0]: there is no contact with the id 4",
        ),
        (
            {"cases": [{"title": "A", "members": ["4"]}]},
            "cases[0].members[0]: the id of a contact is expected here",
        ),
        ({"cases": [{"title": "A", "accessList": ["x"]}]}, "cases[0].accessList[0]: 'x' is not a GUID"),
        (
            {"cases": [{"title": "A", "isPrivate": True, "accessList": ["x"]}]},
            "cases[0].accessList[0]: 'x' is not a GUID",
        ),
        (
            {"cases": [{"title": "A", "created": "yesterday"}]},
            "cases[0].created: a moment like 2022-05-23T06:33:44Z is expected here",
        ),
        (
            {"cases": [{"title": "A", "customFields": {"Stage": "x"}}]},
            "cases[0].customFields.Stage: the id of a custom field is expected here",
        ),
        (
            {"cases": [{"title": "A", "customFields": {"1": 5}}]},
            "cases[0].customFields.1: a text is expected here",
        ),
        ({"tags": [1]}, "tags[0]: a text is expected here"),
        ({"tags": ["fair", " \r\n"]}, "tags[1]: a tag needs a name"),
        ({"cases": [{"title": "A", "tags": [""]}]}, "cases[0].tags[0]: a tag needs a name"),
        ({"contacts": [{"id": 2**31}]}, "contacts[0].id: a number of 32 bits is expected here"),
        (
            {"customFields": [{"position": -(2**70)}]},
            "customFields[0].position: a number of 32 bits is expected here",
        ),
        (
            {"cases": [{"title": "A", "customFields": {"\u00b2": "x"}}]},
            "cases[0].customFields.\u00b2: the id of a custom field is expected here",
        ),
        (
            {"cases": [{"title": "A", "customFields": {"2147483648": "x"}}]},
            "cases[0].customFields.2147483648: the id of a custom field is expected here",
        ),
    ],
)
def test_mistake_is_explained_with_its_path(seed, message):
    with pytest.raises(SeedError) as refused:
        fill(seed)
    assert str(refused.value) == message


def test_empty_seed_is_a_portal_without_anybody():
    portal = PracticePortal({})
    assert portal.people() == ()
    assert portal.snapshot()["cases"] == {}
    portal.close()


def test_ids_left_out_count_from_one_around_given_ones():
    portal = PracticePortal(
        {
            "users": [{"email": "a@b"}, {"email": "c@d"}],
            "contacts": [{"firstName": "A"}, {"id": 1, "firstName": "B"}, {"firstName": "C"}],
            "cases": [{"title": "first"}, {"id": 1, "title": "second"}, {"title": "third"}],
        }
    )
    assert [person.id for person in portal.people()] == [
        "00000000-0000-0000-0000-000000000001",
        "00000000-0000-0000-0000-000000000002",
    ]
    assert {case["title"]: number for number, case in portal.snapshot()["cases"].items()} == {
        "first": 2,
        "second": 1,
        "third": 3,
    }
    assert set(portal.snapshot()["contacts"]) == {1, 2, 3}
    assert portal.snapshot_case(1)["created_by"] == "00000000-0000-0000-0000-000000000001"
    portal.close()


def test_private_case_without_a_list_is_its_authors(make_desk, small_seed, ids):
    small_seed["cases"].append({"id": 9, "title": "Mine", "isPrivate": True, "createBy": ids["listed"]})
    assert make_desk(small_seed).case(9)["access"] == [ids["listed"]]


def test_database_file_keeps_its_data_and_a_wrong_seed_leaves_it_alone(tmp_path, small_seed):
    file = tmp_path / "portal.db"
    with pytest.raises(SeedError):
        PracticePortal({"users": [{"foo": 1}]}, database=file)
    first = PracticePortal(small_seed, database=file)
    first.close()
    second = PracticePortal({}, database=file)
    assert second.snapshot_case(1)["title"] == "Private case"
    second.close()


@pytest.mark.parametrize(("text", "message"), [("{", "is not JSON"), ("[]", "has to hold one JSON object")])
def test_seed_file_that_is_no_object_is_explained(tmp_path, text, message):
    file = tmp_path / "seed.json"
    file.write_text(text, "utf-8")
    with pytest.raises(SeedError, match=message):
        read_seed(file)


def test_missing_seed_file_is_explained(tmp_path):
    with pytest.raises(SeedError, match="cannot be read"):
        read_seed(tmp_path / "nowhere.json")


def test_example_of_the_seed_format_is_stored_as_it_says(make_desk):
    ada, sales = GUID, "11111111-2222-3333-4444-555555555555"
    desk = make_desk(
        {
            "portal": {"timeZone": "Europe/Moscow", "culture": "en-US", "name": "Practice"},
            "users": [
                {
                    "id": ada,
                    "userName": "ada",
                    "email": "ada@example.org",
                    "password": "secret",
                    "firstName": "Ada",
                    "lastName": "Min",
                    "title": "Boss",
                    "isOwner": False,
                    "isAdmin": True,
                    "crmAdmin": False,
                    "isVisitor": False,
                    "status": 1,
                    "secondFactor": None,
                }
            ],
            "groups": [{"id": sales, "name": "sales", "members": [ada]}],
            "contacts": [
                {"id": 5, "isCompany": True, "companyName": "Acme & Co"},
                {
                    "id": 6,
                    "isCompany": False,
                    "firstName": "Pat",
                    "lastName": "Read",
                    "companyId": 5,
                    "shareType": 2,
                    "isPrivate": False,
                    "createBy": ada,
                    "accessList": [ada],
                    "emails": ["pat@example.org"],
                    "phones": ["+1 555 0100"],
                },
            ],
            "customFields": [
                {"id": 1, "label": "Stage", "fieldType": 2, "position": 1, "mask": '["New","Booked"]'}
            ],
            "cases": [
                {
                    "id": 1,
                    "title": "Exhibition organization",
                    "createBy": ada,
                    "created": "2022-05-23T06:33:44Z",
                    "isClosed": False,
                    "isPrivate": True,
                    "accessList": [ada],
                    "members": [5, 6],
                    "customFields": {"1": "Booked"},
                    "tags": ["fair"],
                }
            ],
            "tags": ["fair", "spring"],
        }
    )
    stored = desk.portal.snapshot()
    assert desk.portal.people() == (
        PracticePerson(ada, "Ada Min", "ada@example.org", "secret", "administrator", "Boss", None),
    )
    assert stored["cases"] == {
        1: {
            "id": 1,
            "title": "Exhibition organization",
            "is_closed": False,
            "is_private": True,
            "access": [ada],
            "members": [5, 6],
            "fields": {1: "Booked"},
            "tags": ["fair"],
            "created_by": ada,
            "created": "2022-05-23 06:33:44",
        }
    }
    company, person = stored["contacts"][5], stored["contacts"][6]
    assert (company["display_name"], company["share_type"]) == ("Acme & Co", 1)
    assert (person["display_name"], person["company_id"], person["share_type"]) == ("Pat Read", 5, 2)
    assert (stored["fields"][1]["label"], stored["fields"][1]["mask"]) == ("Stage", '["New","Booked"]')
    assert [tag["title"] for tag in stored["tags"].values()] == ["fair", "spring"]
    ada_herself = desk.sign_in("ada")
    assert [user["id"] for user in ada_herself.read(f"group/{sales}")["members"]] == [ada]
    assert [value["data"] for value in ada_herself.read("crm/contact/6")["commonData"]] == [
        "+1 555 0100",
        "pat@example.org",
    ]
    # The moment was given in UTC; answers have it in the time zone of the portal.
    assert ada_herself.read("crm/case/1")["created"] == "2022-05-23T09:33:44.0000000+03:00"


def test_half_a_surrogate_pair_in_the_name_of_the_portal_fills_it_all_the_same():
    fill({"portal": {"name": "\ud800"}})


@pytest.fixture(scope="module")
def sample():
    portal = PracticePortal(read_sample())
    yield portal
    portal.close()


def test_sample_has_the_promised_people_contacts_and_cases(sample):
    stored = sample.snapshot()
    assert (len(sample.people()), len(stored["contacts"]), len(stored["cases"])) == (16, 150, 60)
    roles = [person.role for person in sample.people()]
    assert {"owner", "administrator", "crm_administrator", "user", "guest", "terminated", "on_leave"} == set(
        roles
    )
    assert {contact["share_type"] for contact in stored["contacts"].values()} == {0, 1, 2}
    assert {field["field_type"] for field in stored["fields"].values()} == set(range(6))
    names = " ".join(person.display_name for person in sample.people())
    assert "O'Neil" in names
    assert "Zoé" in names


def test_sample_shows_the_exhibition_of_the_picture(sample):
    case = sample.snapshot_case(42)
    people = {person.id: person.display_name for person in sample.people()}
    contacts = sample.snapshot()["contacts"]
    assert case["title"] == "Exhibition organization"
    assert people[case["created_by"]] == "Mike Zanyatski"
    assert case["is_private"] is True
    assert [contacts[number]["display_name"] for number in case["members"]] == ["Ann Lee", "Bob Ray"]
    assert (case["fields"][2], case["fields"][3]) == ("05/23/2022", "Booked")


def test_sample_holds_every_awkward_state(sample):
    stored = sample.snapshot()
    cases, fields = stored["cases"].values(), stored["fields"]
    users = {person.id for person in sample.people()}
    groups = {group["id"] for group in read_sample()["groups"]}
    options = {
        number: json.loads(field["mask"]) for number, field in fields.items() if field["mask"][:1] == "["
    }
    assert any(groups & set(case["access"]) for case in cases)
    assert any(set(case["access"]) - users - groups for case in cases)
    assert any(case["is_private"] and case["created_by"] not in case["access"] for case in cases)
    assert any(len(case["members"]) > 30 for case in cases)
    assert any(set(case["fields"]) - set(fields) for case in cases)
    assert any(
        number in options and text not in options[number]
        for case in cases
        for number, text in case["fields"].items()
    )
    assert any("05/06/2022" in case["fields"].values() for case in cases)
    assert any("\r\n" in text for case in cases for text in case["fields"].values())
    assert any(field["field_type"] == 2 and field["mask"][:1] != "[" for field in fields.values())
    assert sum(case["is_closed"] for case in cases) > 5
    assert sum(not case["title"].isascii() for case in cases) > 5
