"""The few HTML pages: where no method of the API answers."""

from __future__ import annotations

from html import escape

from casedesk.practice.accounts import APP_CODE
from casedesk.practice.directory import TERMINATED, Directory
from casedesk.practice.text_messages import TextMessage

_FRAME = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font:15px/1.5 sans-serif;max-width:46em;margin:3em auto;padding:0 1em;color:#222}}
td,th{{text-align:left;padding:.2em 1.2em .2em 0}}</style></head>
<body><h1>{title}</h1>{body}</body></html>
"""


def error_page(status: int, sentence: str) -> str:
    """Return the web server's own page; it is no envelope."""
    return _FRAME.format(title=f"{status}", body=f"<p>{escape(sentence)}</p>")


def welcome_page(directory: Directory, messages: tuple[TextMessage, ...]) -> str:
    """Return the page a browser sees: whom to sign in as, and where the codes of second factors are."""
    rows = "".join(
        f"<tr><td>{escape(user.display_name)}</td><td>{escape(user.email)}</td><td>{escape(user.password)}</td></tr>"
        # A generated portal has thousands of users; nobody reads such a page.
        for user in list(directory.users.values())[:50]
        if user.status != TERMINATED
    )
    newest = reversed(messages[-5:])
    sent = ", ".join(f"<strong>{one.code}</strong> to {one.number}" for one in newest) or "none so far"
    body = (
        "<p>This is a practice portal. Nothing in it is real and nothing leaves this computer. "
        f"The code of every authenticator app is <strong>{APP_CODE}</strong>; "
        f"text messages are {sent}.</p>"
        f"<table><tr><th>Name</th><th>E-mail</th><th>Password</th></tr>{rows}</table>"
    )
    return _FRAME.format(title="Practice portal", body=body)
