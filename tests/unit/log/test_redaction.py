"""The wall behind the log: nothing secret passes, and what helps to find a fault does."""

from pathlib import Path

import pytest

from casedesk.log import redaction
from casedesk.log.redaction import frames_of, redacted

SECRET = "a confidential title"
TOKEN = "sAw9kZ3bQ7tYx0LmNpR4uVe6Hj2CdF8gIoK1sAw9kZ3bQ7tYx0"


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: {TOKEN}",
        f"authorization: Bearer {TOKEN}",
        "Authorization: Basic YWRhOnB3",
        f"{{'Authorization': '{TOKEN}', 'Accept': 'application/json'}}",
        f'{{"token": "{TOKEN}", "expires": "2030"}}',
        f"asc_auth_key={TOKEN}; path=/",
        f"GET /api/2.0/crm/case?token={TOKEN}&x=1",
        f"https://portal.example.org/x?key={TOKEN}",
        f"a bare {TOKEN} in the middle",
        f"proxy-authorization: {TOKEN}",
    ],
)
def test_no_token_passes(text: str) -> None:
    clean = redacted(text)
    assert TOKEN not in clean
    assert "YWRhOnB3" not in clean


@pytest.mark.parametrize(
    "text",
    [
        "password=hunter2",
        'Password: "hunter2"',
        "'password': 'hunter2 with \\'quotes\\' hunter2'",
        "client_secret = hunter2",
        "new-password: hunter2",
        "https://ada:hunter2@portal.example.org/",
        "http://hunter2@proxy.example.org:3128",
        "https://portal.example.org/search?q=hunter2",
        "https://portal.example.org/page#hunter2",
        "smsCode token:hunter2, next",
    ],
)
def test_no_password_and_no_query_passes(text: str) -> None:
    assert "hunter2" not in redacted(text)


def test_no_mail_address_and_no_home_folder_passes() -> None:
    text = f'{Path.home()}/casedesk/drafts.sqlite of "ada.min+crm@mail.example.org"'
    assert redacted(text) == '~/casedesk/drafts.sqlite of "[e-mail]"'


@pytest.mark.parametrize(
    "text",
    [
        "SaveCase: SaveFinished after 1204 ms",
        'File "/usr/lib/python3/dist-packages/casedesk/ui/access_list_editor/audience_view.py", line 4',
        "Step UpdateCase: applied",
        "Start 20261129T235611-30444",
        "https://portal.example.org/Products/CRM",
        "00000000-0000-4000-8000-00000000000a",
    ],
)
def test_words_of_the_program_pass_as_they_are(text: str) -> None:
    assert redacted(text) == text


def test_a_report_names_frames_and_kinds_and_no_message_and_no_value() -> None:
    def open_case(title: str) -> None:
        raise ValueError(f"bad {title}") from KeyError(title)

    with pytest.raises(ValueError, match="bad") as caught:
        open_case(SECRET)
    report = frames_of(caught.value)
    assert "in open_case" in report
    assert report.endswith("builtins.KeyError")
    assert "builtins.ValueError\ncaused by" in report
    assert SECRET not in report


def test_a_chain_that_bites_its_tail_ends() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert frames_of(first).count("caused by") == 1


def test_what_was_suppressed_is_left_out() -> None:
    error = ValueError()
    error.__context__, error.__suppress_context__ = KeyError(), True
    assert "KeyError" not in frames_of(error)


def test_where_the_program_is_installed_is_nobodys_business() -> None:
    path = Path(redaction.__file__).resolve()
    assert redacted(f'File "{path}", line 3').replace("\\", "/") == 'File "casedesk/log/redaction.py", line 3'
