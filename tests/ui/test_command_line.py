"""Requests as commands: a shell hands them to curl exactly, and the token is never among them."""

import json
import shutil
import subprocess

import pytest

from casedesk.portal.port import CallPreview
from casedesk.ui.text.command_line import command_lines, curl, request_text

ADDRESS = "https://portal.example.org/"
BASH = shutil.which("bash")
HOSTILE = "O'Neil & \"co\" $HOME `id` $(id) \\n !! ; <b>\t\u2028 \U0001f389 \\' *?[a-z]{x,y} ~ # %s"


def run_in_shell(script: str) -> list[list[str]]:
    """Return the arguments of each curl of a script, as a POSIX shell hands them over."""
    if BASH is None:
        pytest.skip("there is no bash here")
    prelude = (
        "TOKEN='se cret'; PORTAL='http://127.0.0.1:9'; curl() { printf '%s\\0' \"$@\"; printf '\\1'; }\n"
    )
    ran = subprocess.run(
        [BASH, "--norc", "-u", "-e"], input=(prelude + script).encode(), capture_output=True, check=True
    )
    assert ran.stderr == b""
    calls = ran.stdout.decode().split("\1")[:-1]
    return [call.split("\0")[:-1] for call in calls]


@pytest.mark.parametrize("text", [HOSTILE, "'", "''", "\\", "-", "@file", "", "line\nbreak\r\n"])
def test_a_shell_hands_the_body_over_byte_by_byte(text: str) -> None:
    body = json.dumps({"title": text}, ensure_ascii=False)
    (arguments,) = run_in_shell(curl(CallPreview("PUT", "api/2.0/crm/case/42", body), ADDRESS))
    assert arguments == [
        "--globoff",
        "--request",
        "PUT",
        "https://portal.example.org/api/2.0/crm/case/42",
        "--header",
        "Authorization: se cret",
        "--header",
        "Accept: application/json",
        "--header",
        "Content-Type: application/json; charset=utf-8",
        "--data-raw",
        body,
    ]


def test_several_requests_are_several_commands_in_order() -> None:
    calls = (
        CallPreview("POST", "api/2.0/crm/case/42/contact", '{"contactId": 5}'),
        CallPreview("DELETE", "api/2.0/crm/case/42/contact/6"),
        CallPreview("PUT", "api/2.0/crm/case/42/close"),
    )
    ran = run_in_shell(command_lines(calls, ADDRESS))
    assert [arguments[2] for arguments in ran] == ["POST", "DELETE", "PUT"]
    assert "--data-raw" not in ran[1]
    # An empty body, so that the request has a length.
    assert ran[2][-2:] == ["--data-raw", ""]


def test_the_practice_portal_stands_as_a_variable() -> None:
    text = command_lines((CallPreview("PUT", "api/2.0/crm/case/42/close"),), "")
    ((_, _, _, url, *_),) = run_in_shell(text)
    assert url == "http://127.0.0.1:9/api/2.0/crm/case/42/close"
    assert text.startswith("# PORTAL")


def test_the_token_is_a_variable() -> None:
    text = command_lines((CallPreview("PUT", "api/2.0/crm/case/42/close"),), ADDRESS)
    assert '"Authorization: $TOKEN"' in text
    assert "PORTAL" not in text


def test_a_body_is_shown_one_value_a_line() -> None:
    shown = request_text(CallPreview("PUT", "api/2.0/crm/case/42", '{"title": "Zoé", "isPrivate": true}'))
    assert shown == 'PUT api/2.0/crm/case/42\n{\n  "title": "Zoé",\n  "isPrivate": true\n}'


def test_a_body_that_is_no_json_is_shown_as_it_is() -> None:
    assert request_text(CallPreview("PUT", "x", "a=1")) == "PUT x\na=1"
    assert request_text(CallPreview("PUT", "x")) == "PUT x"


def test_half_a_letter_can_be_shown_and_copied() -> None:
    shown = request_text(CallPreview("PUT", "x", '{"title": "half \\ud83d"}'))
    shown.encode()
    assert "\\ud83d" in shown
