"""Several calls in one request, and ending connections."""

import json


def run(person, *items):
    answer = person.post("batch", data={"batch": json.dumps(items)})
    assert answer.status_code == 201, answer.text
    return answer.json()["response"]


def test_batch_runs_each_call_and_is_not_atomic(desk):
    answers = run(
        desk.author,
        {
            "method": "put",
            "relativeUrl": "/api/2.0/crm/case/2.json",
            "body": "title=In+a+batch",
            "name": "one",
        },
        {"method": "get", "relativeUrl": "/api/2.0/crm/case/99"},
        {
            "method": "put",
            "relativeUrl": "/api/2.0/crm/case/1",
            "body": '{"title":"Json"}',
            "bodyContentType": "application/json",
        },
    )
    assert [(answer["name"], answer["status"]) for answer in answers] == [
        ("one", 200),
        (None, 404),
        (None, 200),
    ]
    assert json.loads(answers[0]["data"])["response"]["title"] == "In a batch"
    assert (desk.case(2)["title"], desk.case(1)["title"]) == ("In a batch", "Json")


def test_batch_keeps_the_order_it_is_told(desk):
    calls = [{"relativeUrl": "/api/2.0/crm/case/1", "name": "late", "order": 2}]
    calls += [{"relativeUrl": "/api/2.0/crm/case/2", "name": "early", "order": 1}]
    assert [answer["name"] for answer in run(desk.author, *calls)] == ["early", "late"]


def test_known_path_with_another_verb_is_method_not_found_in_a_batch(desk):
    answer = run(desk.author, {"method": "post", "relativeUrl": "/api/2.0/crm/case/1"})[0]
    assert (answer["status"], json.loads(answer["data"])["error"]["message"]) == (404, "Method not found")
    page = run(desk.author, {"method": "get", "relativeUrl": "/api/2.0/crm/nothing"})[0]
    assert page["data"].startswith("<!DOCTYPE html>")


def test_batch_needs_somebody_and_an_array(desk):
    assert desk.nobody().post("batch", data={"batch": "[]"}).status_code == 401
    for text in ("", "{}", "[1]", "nonsense"):
        assert desk.author.post("batch", data={"batch": text}).status_code == 400


def test_ending_a_connection_ends_its_token(desk):
    person = desk.sign_in("author")
    listed = person.read("security/activeconnections")
    assert listed["loginEvent"] == 0
    number = listed["items"][-1]["id"]
    other = desk.listed.put(f"security/activeconnections/logout/{number}")
    assert other.json()["response"] is False
    assert person.put(f"security/activeconnections/logout/{number}").json()["response"] is True
    assert person.get("people/@self").status_code == 401
