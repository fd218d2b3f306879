"""Requests as text: to be read, and to be sent from a command line."""

import json
import shlex

from PySide6.QtCore import QCoreApplication

from casedesk.portal.port import CallPreview

JSON_TYPE = "application/json; charset=utf-8"
"""Exactly this: in other spellings the portal ignores the body (Source: ApiArgumentBuilder)."""


def request_text(call: CallPreview) -> str:
    """Return a request for the eye: verb and path, and below them its body, one value a line."""
    line = f"{call.method} {call.path}"
    return f"{line}\n{_pretty(call.body)}" if call.body else line


def _pretty(body: str) -> str:
    try:
        value = json.loads(body)
    except ValueError:
        return body
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # A lone surrogate can be neither shown nor copied; the body itself has it as an escape.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def command_lines(calls: tuple[CallPreview, ...], address: str) -> str:
    """Return the requests as commands for a POSIX shell, one after another.

    The token is never among them: the shell takes it from the variable TOKEN.

    Args:
        calls: What is sent, in its order.
        address: Where the portal is; "" for the practice portal, which has no address of its own.
    """
    note = QCoreApplication.translate("CommandLine", "# TOKEN: an authentication token of the portal")
    if not address:
        place = QCoreApplication.translate("CommandLine", "# PORTAL: the address of a portal")
        note = f"{place}\n{note}"
    return "\n".join((note, *(curl(call, address) for call in calls)))


def curl(call: CallPreview, address: str) -> str:
    """Return one request as a call of curl."""
    url = (
        shlex.quote(f"{address.rstrip('/')}/{call.path}")
        if address
        else f'"$PORTAL"{shlex.quote(f"/{call.path}")}'
    )
    parts = [
        f"curl --globoff --request {call.method} {url}",
        '--header "Authorization: $TOKEN"',
        "--header 'Accept: application/json'",
    ]
    if call.body:
        parts.append(f"--header {shlex.quote(f'Content-Type: {JSON_TYPE}')}")
        parts.append(f"--data-raw {shlex.quote(call.body)}")
    elif call.method in {"POST", "PUT"}:
        # Without a length the portal's server refuses it, and curl gives one only to data.
        parts.append("--header 'Content-Type:' --data-raw ''")
    return " \\\n  ".join(parts)
