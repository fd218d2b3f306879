"""Update notices from the network: fetched within bounds, and believed only with the right signature.

The document is a JSON object with two texts: `notice`, itself JSON, and `signature`, the Ed25519 signature
over exactly the bytes of that text, in base 64. So nobody has to agree on how JSON is written.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

import httpx

from casedesk.api.proxies import UnusableProxy
from casedesk.api.transport import GuardedClient, Way
from casedesk.portal.updates import UpdateNotice, UpdatesUnknown, UpdateTrouble, version_key

LARGEST_DOCUMENT = 64 * 1024
TOTAL_S = 20.0
LONGEST_NOTES = 4000
PRODUCT = "casedesk"


class SignedUpdates:
    """An `UpdateSource` on the network.

    Args:
        public_key: Of whoever makes the releases: 32 bytes.
        transport: For tests, in place of the network.
    """

    def __init__(self, public_key: bytes, transport: httpx.BaseTransport | None = None) -> None:
        self._public_key = public_key
        self._transport = transport

    def newest(self, address: str) -> UpdateNotice:
        """See `UpdateSource`."""
        return read_notice(fetch(Way(checked_address(address), transport=self._transport)), self._public_key)


def checked_address(address: str) -> str:
    """Return an address that may be asked.

    Raises:
        UpdatesUnknown: It is none, or is not https.
    """
    try:
        parts = urlsplit(address)
        is_whole = bool(parts.hostname) and address.isprintable() and " " not in address
    except ValueError:
        raise UpdatesUnknown(UpdateTrouble.NO_ADDRESS) from None
    if not is_whole or parts.username is not None:
        raise UpdatesUnknown(UpdateTrouble.NO_ADDRESS)
    if parts.scheme != "https":
        raise UpdatesUnknown(UpdateTrouble.NOT_HTTPS)
    return address


def fetch(way: Way) -> bytes:
    """Return what is at an address, following nowhere.

    Raises:
        UpdatesUnknown: Nothing is, not in time, or too much.
    """
    try:
        with GuardedClient(way) as client:
            client.deadline.begin(TOTAL_S)
            headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
            request = client.build_request("GET", way.url, headers=headers)
            response = client.send(request, stream=True)
            try:
                return _body(response)
            finally:
                response.close()
    except (httpx.HTTPError, httpx.InvalidURL, UnusableProxy, OSError) as error:
        raise UpdatesUnknown(UpdateTrouble.UNREACHABLE, type(error).__name__) from None


def _body(response: httpx.Response) -> bytes:
    if response.status_code != httpx.codes.OK:
        raise UpdatesUnknown(UpdateTrouble.UNREACHABLE, f"status {response.status_code}")
    if response.headers.get("Content-Encoding", "identity").strip().lower() not in {"", "identity"}:
        raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, "packed")
    body = b""
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > LARGEST_DOCUMENT:
            raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, "too large")
    return body


def read_notice(document: bytes, public_key: bytes) -> UpdateNotice:
    """Read a document whose signature is right.

    Raises:
        UpdatesUnknown: It is no notice, or not signed with the key.
    """
    outer = _object(document.decode("utf-8", "replace"))
    text, signature = outer.get("notice"), outer.get("signature")
    if not isinstance(text, str) or not isinstance(signature, str):
        raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, "no notice and signature")
    if not _is_signed(text.encode("utf-8", "surrogatepass"), signature, public_key):
        raise UpdatesUnknown(UpdateTrouble.NOT_SIGNED)
    try:
        return _notice(_object(text))
    except (TypeError, ValueError, KeyError) as error:
        raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, str(error)) from None


def _is_signed(text: bytes, signature: str, public_key: bytes) -> bool:
    # lazy: it is needed once a day at most, and takes 30 ms to load.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # lazy: as above

    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
        key.verify(base64.b64decode(signature, validate=True), text)
    except (InvalidSignature, ValueError, binascii.Error):
        return False
    return True


def _object(text: str) -> Mapping[str, object]:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, "not JSON") from None
    if not isinstance(read, dict):
        raise UpdatesUnknown(UpdateTrouble.NO_NOTICE, "not an object")
    return read


def _notice(read: Mapping[str, object]) -> UpdateNotice:
    if read["product"] != PRODUCT:
        raise ValueError("about another program")
    version, notes, page, until = (_text(read, name) for name in ("version", "notes", "page", "valid_until"))
    version_key(version)
    if len(notes) > LONGEST_NOTES or urlsplit(page).scheme != "https" or not page.isprintable():
        raise ValueError("notes or page cannot be shown")
    valid_until = datetime.fromisoformat(until)
    if valid_until.tzinfo is None:
        raise ValueError("valid_until names no time zone")
    return UpdateNotice(version, notes, page, valid_until)


def _text(read: Mapping[str, object], name: str) -> str:
    value = read[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    return value
