"""Notices of new versions: make the pair of keys once, sign a notice with each release.

    .venv/bin/python packaging/sign_update.py keys PRIVATE_FILE
    .venv/bin/python packaging/sign_update.py sign PRIVATE_FILE VERSION PAGE NOTES_FILE OUT_FILE [DAYS]

The private key never enters the repository; its public half is `resources/updates/public-key.txt`.
"""

import base64
import json
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "app"))

from casedesk.api.updates import PRODUCT, read_notice  # noqa: E402  after the path is known

PUBLIC_KEY = ROOT / "resources" / "updates" / "public-key.txt"
USUAL_DAYS = 180


def make_keys(private_file: Path) -> None:
    """Make a pair: the private key into a new file for its owner only, the public one into the resources.

    Raises:
        FileExistsError: There is such a file; a key that has signed anything must not be lost.
    """
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(private_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    PUBLIC_KEY.parent.mkdir(parents=True, exist_ok=True)
    PUBLIC_KEY.write_bytes(base64.b64encode(key.public_key().public_bytes_raw()) + b"\n")


def signed(private_key: bytes, version: str, page: str, notes: str, valid_until: datetime) -> bytes:
    """Return a document that the program will believe.

    Args:
        private_key: 32 bytes.
        version: Of the release, such as "1.4.2".
        page: Where people get it; https.
        notes: What is new, plain text.
        valid_until: Aware. Sign and publish anew before: an older document says nothing any more.

    Raises:
        UpdatesUnknown: The program would not believe it, for version, page or notes are not as they must be.
    """
    notice = json.dumps(
        {
            "product": PRODUCT,
            "version": version,
            "notes": notes,
            "page": page,
            "valid_until": valid_until.isoformat(timespec="seconds"),
        },
        ensure_ascii=False,
    )
    key = Ed25519PrivateKey.from_private_bytes(private_key)
    signature = base64.b64encode(key.sign(notice.encode("utf-8"))).decode("ascii")
    document = json.dumps({"notice": notice, "signature": signature}, indent=1).encode("utf-8")
    read_notice(document, key.public_key().public_bytes_raw())
    return document + b"\n"


def main(words: Sequence[str]) -> int:
    """Carry out the command; return the exit status."""
    match list(words):
        case ["keys", private_file]:
            make_keys(Path(private_file))
            print(f"The public half is in {PUBLIC_KEY.relative_to(ROOT)}. Keep {private_file} offline.")
            return 0
        case ["sign", private_file, version, page, notes_file, out_file, *days] if len(days) < 2:
            until = datetime.now(UTC) + timedelta(days=int(days[0]) if days else USUAL_DAYS)
            private_key = base64.b64decode(Path(private_file).read_bytes())
            notes = Path(notes_file).read_text(encoding="utf-8").strip()
            Path(out_file).write_bytes(signed(private_key, version, page, notes, until))
            print(f"{out_file} is valid until {until:%Y-%m-%d}.")
            return 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
