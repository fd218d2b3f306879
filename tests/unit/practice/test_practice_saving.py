"""PUT crm/case/{id} on the practice portal keeps every trap of the real one."""

import pytest


def save(person, case_id=1, **body):
    answer = person.put(f"crm/case/{case_id}", json={"title": "Renamed"} | body)
    assert answer.status_code == 200, answer.text
    return answer.json()["response"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"isPrivate": None},
        {"isPrivate": ""},
        {"isPrivate": False, "accessList": ["00000000-0000-0000-0000-000000000004"]},
        {"isPrivate": True},
        {"isPrivate": True, "accessList": []},
        {"isPrivate": True, "accessList": [{"id": "00000000-0000-0000-0000-000000000004"}]},
    ],
)
def test_owners_careless_save_publishes_a_private_case(desk, body):
    answer = save(desk.author, **body)
    assert answer["isPrivate"] is False
    assert "accessList" not in answer
    assert desk.case()["access"] == []
    assert desk.case()["is_private"] is False


def test_private_with_a_list_keeps_it_and_adds_the_caller(desk, ids):
    answer = save(desk.owner, isPrivate=True, accessList=[ids["listed"].upper(), ids["listed"]])
    assert [user["id"] for user in answer["accessList"]] == [ids["listed"], ids["owner"]]
    assert desk.case()["access"] == [ids["listed"], ids["owner"]]


def test_listed_users_privacy_words_are_ignored(desk):
    before = desk.case()["access"]
    save(desk.listed, isPrivate=False, accessList=[], isNotify=True)
    assert desk.case()["access"] == before
    assert desk.case()["title"] == "Renamed"
    assert desk.portal.outbox() == ()


def test_unknown_user_is_accepted_and_shown_as_removed_profile(desk, ids):
    answer = save(desk.author, isPrivate=True, accessList=[ids["removed"]])
    placeholder = next(user for user in answer["accessList"] if user["id"] != ids["author"])
    assert placeholder["id"] == "4a515a15-d4d6-4b8e-828e-e0586f18f3a3"
    assert placeholder["displayName"] == "profile removed"
    assert set(desk.case()["access"]) == {ids["removed"], ids["author"]}


def test_group_in_the_list_is_shown_as_the_placeholder(desk):
    shown = [user["id"] for user in desk.author.read("crm/case/1")["accessList"]]
    assert shown[2] == "4a515a15-d4d6-4b8e-828e-e0586f18f3a3"


def test_notification_goes_to_everybody_listed_but_the_caller_each_time(desk, ids):
    for _ in range(2):
        save(
            desk.author,
            isPrivate=True,
            accessList=[ids["listed"], ids["author"], ids["removed"]],
            isNotify=True,
        )
    sent = desk.portal.outbox()
    assert [(mail.recipient_email, mail.case_title) for mail in sent] == [
        ("listed@example.org", "Renamed")
    ] * 2
    assert sent[0].sender_id == ids["author"]


def test_nobody_is_notified_of_a_public_case(desk, ids):
    save(desk.author, isPrivate=False, accessList=[ids["listed"]], isNotify=True)
    assert desk.portal.outbox() == ()


@pytest.mark.parametrize("members", [None, []])
def test_missing_or_empty_members_stay(desk, members):
    save(desk.author, **({} if members is None else {"members": members}))
    assert desk.case()["members"] == [5, 6, 7]


def test_unknown_member_wipes_all_of_them(desk):
    save(desk.author, members=[4242])
    assert desk.case()["members"] == []


def test_hidden_participant_is_lost_with_any_list(desk):
    save(desk.author, members=[6])
    assert desk.case()["members"] == [6]


def test_hidden_contact_cannot_be_added(desk):
    save(desk.author, members=[6, 7])
    assert desk.case()["members"] == [6]


def test_hidden_participant_is_never_shown(desk):
    assert [member["id"] for member in desk.author.read("crm/case/1")["members"]] == [5, 6]
    assert [member["id"] for member in desk.owner.read("crm/case/1")["members"]] == [5, 6, 7]
    assert [contact["id"] for contact in desk.author.read("crm/case/1/contact")] == [5, 6]


@pytest.mark.parametrize("value", ["", None])
def test_empty_value_is_skipped_and_survives(desk, value):
    save(desk.author, customFieldList=[{"Key": 2, "Value": value}])
    assert desk.case()["fields"] == {2: "Booked"}


def test_blank_value_clears(desk):
    save(desk.author, customFieldList=[{"Key": 2, "Value": " "}])
    assert desk.case()["fields"] == {}


def test_documented_shape_of_a_value_is_dropped_without_a_word(desk):
    save(desk.author, customFieldList=[{"2": "New"}])
    assert desk.case()["fields"] == {2: "Booked"}


def test_values_are_trimmed_and_not_validated(desk):
    save(
        desk.author,
        customFieldList=[{"Key": 2, "Value": "  off the list \x1f "}, {"Key": 1, "Value": "head"}],
    )
    assert desk.case()["fields"] == {1: "head", 2: "off the list \x1f"}


def test_unknown_field_is_ignored_and_last_duplicate_wins(desk):
    save(desk.author, customFieldList=[{"Key": k, "Value": v} for k, v in ((99, "x"), (3, "a"), (3, "b"))])
    assert desk.case()["fields"] == {2: "Booked", 3: "b"}


def test_answer_echoes_the_title_that_was_sent_not_the_one_kept(desk):
    sent = "x" * 300
    assert save(desk.author, title=sent)["title"] == sent
    assert desk.author.read("crm/case/1")["title"] == "x" * 255


def test_emoji_is_stored_as_a_question_mark(desk):
    assert save(desk.author, title="Fair 😀")["title"] == "Fair 😀"
    assert desk.case()["title"] == "Fair ?"


def test_created_case_answers_with_the_title_that_was_kept(desk):
    answer = desk.author.post("crm/case", json={"title": "y" * 300})
    assert answer.status_code == 201
    assert answer.json()["response"]["title"] == "y" * 255


def test_title_is_not_trimmed(desk):
    save(desk.author, title="  a\r\nb ")
    assert desk.case()["title"] == "  a\r\nb "


def test_date_like_title_is_rewritten_in_json_and_left_alone_in_a_form(desk):
    sent = "2022-05-23T06:33:44+03:00"
    save(desk.author, title=sent)
    assert desk.case()["title"] == "2022-05-23T03:33:44+00:00"
    assert desk.author.put("crm/case/1", data={"title": sent}).status_code == 200
    assert desk.case()["title"] == sent


@pytest.mark.parametrize("title", [None, ""])
def test_save_without_a_title_is_refused_and_changes_nothing(desk, title):
    before = desk.case()
    answer = desk.author.put("crm/case/1", json={"title": title, "isPrivate": False})
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == "Value does not fall within the expected range."
    assert desk.case() == before


def test_binding_error_writes_nothing(desk):
    before = desk.case()
    answer = desk.author.put("crm/case/1", json={"title": "New", "accessList": None})
    assert answer.status_code == 400
    assert desk.case() == before


def test_failing_list_index_is_a_500_and_writes_nothing(desk):
    before = desk.case()
    items = [{"2": "x"}, {"Key": 2, "Value": "y"}]
    assert desk.author.put("crm/case/1", json={"title": "New", "customFieldList": items}).status_code == 500
    assert desk.case() == before


def test_truncated_body_is_executed(desk):
    body = b'{"title":"Cut","isPrivate":true,'
    answer = desk.author.put("crm/case/1", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 200
    assert desk.case()["is_private"] is False
    assert desk.case()["title"] == "Cut"


def test_wrong_content_type_makes_the_access_call_publish(desk, ids):
    body = f'{{"isPrivate":true,"accessList":["{ids["listed"]}"]}}'
    answer = desk.author.put("crm/case/1/access", content=body, headers={"Content-Type": "text/json"})
    assert answer.status_code == 200
    assert desk.case()["is_private"] is False


def test_save_cannot_close_a_case(desk):
    save(desk.author, isClosed=True)
    assert desk.case()["is_closed"] is False


def test_id_in_the_path_beats_the_one_in_the_body_and_query_beats_body(desk):
    desk.author.put("crm/case/2?title=Query", json={"title": "Body", "caseid": 1})
    assert desk.case(2)["title"] == "Query"
    assert desk.case(1)["title"] == "Private case"


def test_object_has_its_members_in_the_portals_order(desk):
    answer = save(desk.author, isPrivate=True, accessList=["00000000000000000000000000000003"])
    assert list(answer) == [
        "members", "createBy", "created", "title", "isClosed", "isPrivate", "accessList", "canEdit",
        "customFields", "id",
    ]  # fmt: skip
    assert answer["created"] == "2022-05-23T06:33:44.0000000Z"


def test_headings_appear_in_single_reads_only(desk):
    single = desk.author.read("crm/case/1")["customFields"]
    assert [(field["id"], field["entityId"], field["fieldValue"]) for field in single] == [
        (1, 0, ""),
        (2, 1, "Booked"),
    ]
    listed = desk.author.read("crm/case/filter", params={"filterValue": "private"})[0]["customFields"]
    assert [field["id"] for field in listed] == [2]


def test_mask_is_returned_exactly_as_it_is(desk):
    masks = [field["mask"] for field in desk.author.read("crm/case/customfield/definitions")]
    assert masks == ["", '["New","Booked"]', "not json"]
