"""The facts about portals that plans, predictions and verdicts rest on, each with its source."""

import re
import unicodedata
from enum import Enum

from msgspec import Struct

from casedesk.domain.access import Profile
from casedesk.domain.case import Case

TITLE_LIMIT = 255
"""How many UTF-16 units of a title are kept; the portal cuts the rest and says nothing.

Source: onlyoffice.sql crm_case.title varchar(255); onlyoffice.cnf sql_mode NO_ENGINE_SUBSTITUTION.
"""

FIELD_BYTES_LIMIT = 65_535
"""How many bytes of UTF-8 a custom field holds.

Source: onlyoffice.sql crm_field_value.value TEXT.
"""

REPLACEMENT = "?"
"""What stands in the database for a character that it cannot store.

Source: onlyoffice.sql, tables in three-byte `utf8`. A portal may also write one for each byte, or end
the text there, which is why such texts are only ever said to *maybe* differ.
"""

# What .NET's Trim removes: the separators of Unicode and the blanks among the controls. Python's strip()
# removes U+001C to U+001F as well, which the portal keeps.
_TRIMMED_BY_PORTAL = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)

_NO_PLACE = "\ud800-\udfff\U00010000-\U0010ffff"
_WITHOUT_PLACE = re.compile(f"[{_NO_PLACE}]")
# Control characters but tab and line ends are stored, but an answer in XML that holds one breaks the
# portal's own serializer.
_RISKY = re.compile(f"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff{_NO_PLACE}]")

# The shapes that the portal's JSON reader takes for dates and writes again in its own way. A date without
# a zone and without a fraction comes back as it was, and so does one that ends in a plain Z.
_ISO_DATE_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT(?P<hour>\d\d):\d\d:\d\d(?P<fraction>\.\d+)?(?P<zone>Z|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)


class AlterationReason(Enum):
    """Why the portal may store a text otherwise than it was sent."""

    TOO_LONG = "too long"
    CHARACTERS = "characters"
    DATE_LIKE = "date-like"
    TRIMMED = "trimmed"


class RightsReason(Enum):
    """Why somebody may not do something to a case that he sees."""

    GUEST = "guests cannot use the CRM"
    READS_ONLY = "sees the case through a group, or may only read it"
    NOT_OWNER = "neither the author nor a CRM administrator"


class Rights(Struct, frozen=True):
    """What the caller may do to one case; each refusal is None where he may.

    Attributes:
        edit_refusal: Why he may not change title and custom fields.
        access_refusal: Why he may not change who sees the case.
        status_refusal: Why he may not close or reopen it.
        members_refusal: Why he may not add and remove participants.
        tags_refusal: Why he may not add and remove tags.
    """

    edit_refusal: RightsReason | None = None
    access_refusal: RightsReason | None = None
    status_refusal: RightsReason | None = None
    members_refusal: RightsReason | None = None
    tags_refusal: RightsReason | None = None

    @property
    def may_edit(self) -> bool:
        """Whether title and custom fields may be changed."""
        return self.edit_refusal is None

    @property
    def may_change_access(self) -> bool:
        """Whether privacy and access list may be changed, and people be mailed."""
        return self.access_refusal is None

    @property
    def may_change_status(self) -> bool:
        """Whether the case may be closed and reopened."""
        return self.status_refusal is None

    @property
    def may_change_members(self) -> bool:
        """Whether participants may be added and removed."""
        return self.members_refusal is None

    @property
    def may_change_tags(self) -> bool:
        """Whether tags may be added and removed."""
        return self.tags_refusal is None


def rights_of(me: Profile, case: Case) -> Rights:
    """Tell what the caller may do to a case that he has just read.

    Closing, linking contacts and tagging need no more than seeing the case.

    Source: CRMSecutiry.cs CanEdit, CanAccessTo; CRMApi.Cases.cs UpdateCases, SetAccessToCases;
    CRMApi.Tag.cs; ProductSecurityFilter for guests.
    """
    if me.is_guest:
        guest = RightsReason.GUEST
        return Rights(guest, guest, guest, guest, guest)
    owns = me.administers_crm or me.user.id == case.created_by.id
    return Rights(
        edit_refusal=None if case.can_edit else RightsReason.READS_ONLY,
        access_refusal=None if owns else RightsReason.NOT_OWNER,
    )


def utf16_length(text: str) -> int:
    """Count as the portal counts: characters outside the basic plane take two units."""
    return len(text) + sum(character > "\uffff" for character in text)


def stored_title(text: str) -> str:
    """Return what the vendor's database keeps of a title; it trims nothing.

    Source: onlyoffice.sql crm_case; CRMApi.Cases.cs UpdateCases.
    """
    return _storable(text)[:TITLE_LIMIT]


def stored_field_text(text: str) -> str:
    """Return what the portal keeps of a custom field's text, "" where that is nothing.

    How the JSON reader rewrites what looks like a date depends on the server's time zone, so such a
    text is returned as it is; `may_be_altered` marks it.

    Source: CustomFieldDao.cs SetFieldValue.
    """
    return _storable(trimmed(text))


def clean_tag(text: str) -> str:
    """Return a tag as the portal takes it: on one line, without blanks around; "" where that is nothing.

    Source: CRMApi.Tag.cs.
    """
    return trimmed(text.replace("\r", "").replace("\n", ""))


def stored_tag(text: str) -> str:
    """Return what the vendor's database keeps of a tag.

    Source: onlyoffice.sql crm_tag.title varchar(255), in three-byte `utf8`.
    """
    return stored_title(clean_tag(text))


def spells_alike(first: str, second: str) -> bool:
    """Tell whether the database takes one tag for the other, though they differ in more than capitals.

    Source: onlyoffice.sql, `utf8_general_ci` compares without accents.
    """
    return _without_accents(first) == _without_accents(second)


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def trimmed(text: str) -> str:
    """Remove the blanks at both ends that the portal removes.

    Source: .NET String.Trim, as CustomFieldDao.cs SetFieldValue calls it.
    """
    return text.strip(_TRIMMED_BY_PORTAL)


def may_be_altered(text: str, *, in_field: bool = False) -> AlterationReason | None:
    """Tell why the portal may store this text otherwise than it is sent; the gravest reason first.

    Args:
        text: A title, or with `in_field` the text of a custom field.
        in_field: Fields hold more than titles, but lose the blanks around their text.
    """
    if _is_too_long(text, in_field=in_field):
        return AlterationReason.TOO_LONG
    if _RISKY.search(text):
        return AlterationReason.CHARACTERS
    if looks_like_date(text):
        return AlterationReason.DATE_LIKE
    if in_field and trimmed(text) != text:
        return AlterationReason.TRIMMED
    return None


def looks_like_date(text: str) -> bool:
    """Tell whether the portal's JSON reader would rewrite this text as a date.

    Source: Newtonsoft JsonTextReader with DateParseHandling.DateTime, through JsonConvert.DeserializeXNode.
    """
    if text.startswith("/Date(") and text.endswith(")/"):
        return True
    found = _ISO_DATE_TIME.fullmatch(text)
    if found is None:
        return False
    has_offset = found["zone"] not in {None, "Z"}
    return has_offset or found["fraction"] is not None or found["hour"] == "24"


def field_bytes(text: str) -> int:
    """Count the bytes that the trimmed text takes in the database."""
    return len(trimmed(text).encode("utf-8", "surrogatepass"))


def _is_too_long(text: str, *, in_field: bool) -> bool:
    return field_bytes(text) > FIELD_BYTES_LIMIT if in_field else utf16_length(text) > TITLE_LIMIT


def _storable(text: str) -> str:
    return _WITHOUT_PLACE.sub(REPLACEMENT, text)
