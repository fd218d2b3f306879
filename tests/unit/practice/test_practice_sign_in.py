"""Signing in to the practice portal: tokens, second factors, refusals, the lock."""

import base64

import pytest


def sign_in(desk, role="owner", word="secret", path="authentication", **more):
    return desk.nobody().post(path, json={"userName": f"{role}@example.org", "password": word, **more})


def test_right_password_gives_a_token_for_a_year(desk):
    answer = sign_in(desk)
    assert answer.status_code == 201
    assert answer.json()["response"]["expires"] == "2023-06-01T12:00:00.0000000Z"
    token = answer.json()["response"]["token"]
    assert desk.nobody().get("people/@self", headers={"Authorization": token}).status_code == 200


@pytest.mark.parametrize(("role", "password"), [("owner", "wrong"), ("nobody", "secret"), ("gone", "secret")])
def test_wrong_credentials_answer_500_with_an_envelope(desk, role, password):
    answer = sign_in(desk, role, password)
    assert answer.status_code == 500
    assert answer.json()["error"]["message"] == "User authentication failed"
    assert "response" not in answer.json()


def test_sixth_attempt_within_a_minute_is_locked_out_for_a_minute(desk):
    for _ in range(5):
        assert sign_in(desk, word="wrong").json()["error"]["message"] == "User authentication failed"
    locked = sign_in(desk)
    assert (locked.status_code, locked.json()["error"]["message"]) == (500, "Login Fail. Too many attempts")
    desk.clock.advance(59)
    assert sign_in(desk).status_code == 500
    desk.clock.advance(2)
    assert sign_in(desk).status_code == 201


def test_the_lock_is_for_one_login_only(desk):
    for _ in range(6):
        sign_in(desk, word="wrong")
    assert sign_in(desk, "listed").status_code == 201


def test_slow_mistakes_do_not_lock(desk):
    for _ in range(8):
        assert sign_in(desk, word="wrong").json()["error"]["message"] == "User authentication failed"
        desk.clock.advance(20)


def test_app_second_factor_gives_no_token_and_a_key_the_first_time(desk):
    first = sign_in(desk, "tapper").json()["response"]
    assert first["token"] is None
    assert first["tfa"] is True
    assert first["tfaKey"]
    assert sign_in(desk, "tapper", path="authentication/111111").status_code == 500
    second = sign_in(desk, "tapper", path="authentication/000000")
    assert second.status_code == 201
    assert second.json()["response"]["tfa"] is True
    token = second.json()["response"]["token"]
    assert desk.nobody().get("people/@self", headers={"Authorization": token}).status_code == 200
    assert "tfaKey" not in sign_in(desk, "tapper").json()["response"]


def codes(desk):
    return [message.code for message in desk.portal.text_messages()]


def code_tried(desk, code, role="texter"):
    return sign_in(desk, role, path=f"authentication/{code}")


def test_sms_second_factor_hides_the_number_and_takes_the_code_once(desk):
    first = sign_in(desk, "texter").json()["response"]
    assert (first["token"], first["sms"], first["phoneNoise"]) == (None, True, "+155***00")
    assert first["expires"] == "2022-06-01T12:10:00.0000000Z"
    (code,) = codes(desk)
    answer = code_tried(desk, code).json()["response"]
    assert (answer["sms"], answer["phoneNoise"]) == (True, "+155***00")
    assert desk.nobody().get("people/@self", headers={"Authorization": answer["token"]}).status_code == 200
    assert code_tried(desk, code).status_code == 500


def test_a_code_is_sent_once_until_another_is_asked_for(desk):
    for _ in range(2):
        sign_in(desk, "texter")
    assert len(codes(desk)) == 1
    assert sign_in(desk, "texter", path="authentication/sendsms").status_code == 201
    old, new = codes(desk)
    assert old != new
    assert code_tried(desk, old).status_code == 500
    assert code_tried(desk, new).status_code == 201


def test_a_code_lives_for_ten_minutes(desk):
    sign_in(desk, "texter")
    desk.clock.advance(10 * 60)
    assert code_tried(desk, codes(desk)[0]).json()["error"]["message"] == "User authentication failed"
    sign_in(desk, "texter")
    assert len(codes(desk)) == 2
    desk.clock.advance(10 * 60 - 1)
    assert code_tried(desk, codes(desk)[1]).status_code == 201


def test_five_wrong_codes_end_a_code(desk):
    sign_in(desk, "texter")
    for _ in range(5):
        assert code_tried(desk, "wrong1").status_code == 500
        desk.clock.advance(20)
    assert code_tried(desk, codes(desk)[0]).json()["error"]["message"] == "User authentication failed"
    sign_in(desk, "texter", path="authentication/sendsms")
    desk.clock.advance(61)
    assert code_tried(desk, codes(desk)[1]).status_code == 201


def test_wrong_codes_close_the_portal_for_a_minute_as_wrong_passwords_do(desk):
    sign_in(desk, "texter")
    for _ in range(5):
        code_tried(desk, "wrong1")
    assert code_tried(desk, codes(desk)[0]).json()["error"]["message"] == "Login Fail. Too many attempts"


def test_whoever_has_no_number_gives_one_first(desk):
    first = sign_in(desk, "newcomer").json()["response"]
    assert first == {"token": None, "sms": True}
    assert sign_in(desk, "newcomer", path="authentication/sendsms").status_code == 400
    assert code_tried(desk, "123456", "newcomer").status_code == 500
    answer = sign_in(desk, "newcomer", path="authentication/setphone", mobilePhone="+49 170 1234567")
    assert answer.json()["response"]["phoneNoise"] == "+491*******67"
    (message,) = desk.portal.text_messages()
    assert message.number == "+491701234567"
    assert code_tried(desk, message.code, "newcomer").json()["response"]["token"]


def test_a_code_is_useless_without_a_second_factor(desk):
    assert sign_in(desk, path="authentication/000000").status_code == 500


@pytest.mark.parametrize("form", ["{}", "Bearer {}"])
def test_token_is_taken_raw_or_as_bearer(desk, form):
    token = sign_in(desk).json()["response"]["token"]
    answer = desk.nobody().get("people/@self", headers={"Authorization": form.format(token)})
    assert answer.json()["response"]["userName"] == "owner"
    assert answer.headers["set-cookie"].startswith("asc_auth_key=")


def test_basic_authentication_works_with_email_and_password(desk):
    words = base64.b64encode(b"owner@example.org:secret").decode()
    assert desk.nobody().get("people/@self", headers={"Authorization": f"Basic {words}"}).status_code == 200


@pytest.mark.parametrize("header", [{"Authorization": "nonsense"}, {"Authorization": "Basic !"}, {}])
def test_without_a_valid_token_the_answer_is_the_bare_word(desk, header):
    answer = desk.nobody().get("crm/case/1", headers=header)
    assert (answer.status_code, answer.text) == (401, "Unauthorized")
    assert answer.headers["content-type"].startswith("text/plain")
    assert ("www-authenticate" in answer.headers) == bool(header)


def test_expired_token_is_refused(desk):
    person = desk.sign_in("owner")
    desk.clock.advance(366 * 86_400)
    assert person.get("people/@self").status_code == 401


def test_stale_cookie_signs_in_somebody_else_when_the_header_is_invalid(desk):
    token = sign_in(desk, "listed").json()["response"]["token"]
    headers = {"Authorization": "expired", "Cookie": f"asc_auth_key={token}"}
    assert desk.nobody().get("people/@self", headers=headers).json()["response"]["userName"] == "listed"


def test_token_in_the_query_works_too(desk):
    token = sign_in(desk).json()["response"]["token"]
    assert desk.nobody().get("people/@self", params={"asc_auth_key": token}).status_code == 200


def test_capabilities_need_nobody(desk):
    assert desk.nobody().get("capabilities").json()["response"]["ldapEnabled"] is False


def test_first_page_tells_the_code(desk):
    page = desk.nobody().get("http://practice.portal/")
    assert "<strong>000000</strong>" in page.text
    assert "none so far" in page.text
    assert "owner@example.org" in page.text
    sign_in(desk, "texter")
    page = desk.nobody().get("http://practice.portal/")
    assert f"<strong>{codes(desk)[0]}</strong> to +15550100" in page.text
