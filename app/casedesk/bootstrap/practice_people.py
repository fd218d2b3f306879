"""The practice portal as the window knows it: filled, with people to be and an outbox to read."""

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from casedesk.domain.ids import CaseId, UserId
from casedesk.portal.port import Credentials
from casedesk.portal.practice_desk import Notification, PracticePerson, PracticeRole
from casedesk.practice import portal as practice
from casedesk.practice.portal import PracticePortal
from casedesk.practice.samples import read_sample
from casedesk.practice.scale import fill_scale

SHOWN_CASE = CaseId(42)
"""The case by which the roles are told: its author, somebody on its list, an outsider to it."""

_ORDER = tuple(PracticeRole)
_FIRST = (PracticeRole.AUTHOR, PracticeRole.ON_THE_LIST, PracticeRole.OUTSIDER)
_RANKS = {
    "owner": PracticeRole.ADMINISTRATOR,
    "administrator": PracticeRole.ADMINISTRATOR,
    "crm_administrator": PracticeRole.CRM_ADMINISTRATOR,
    "guest": PracticeRole.GUEST,
}
_FACTORS = {
    "app": PracticeRole.APP_CODE,
    "sms": PracticeRole.SMS_CODE,
    "phone": PracticeRole.PHONE_NEEDED,
}


def fill(seed: Mapping[str, Any] | None, *, at_scale: bool = False) -> PracticePortal:
    """Fill a practice portal: from a seed, from the shipped sample, or with very many cases."""
    if at_scale:
        return PracticePortal({}, filler=fill_scale)
    return PracticePortal(read_sample() if seed is None else seed)


def people_of(portal: PracticePortal) -> tuple[PracticePerson, ...]:
    """List one or more people for every role, the author of the shown case first."""
    shown = _shown_case(portal)
    people = [
        PracticePerson(
            UserId(person.id),
            person.display_name,
            _role_of(person, shown),
            Credentials(person.email, person.password),
        )
        for person in portal.people()
        if person.role not in {"terminated", "on_leave"}
    ]
    return tuple(sorted(people, key=_rank))


def _rank(person: PracticePerson) -> int:
    return _FIRST.index(person.role) if person.role in _FIRST else len(_FIRST) + _ORDER.index(person.role)


def _shown_case(portal: PracticePortal) -> Mapping[str, Any]:
    try:
        return portal.snapshot_case(SHOWN_CASE)
    except KeyError:
        return {"created_by": "", "access": []}


def _role_of(person: practice.PracticePerson, shown: Mapping[str, Any]) -> PracticeRole:
    # What is needed to be that person at all comes before what can be learnt then.
    if person.second_factor is not None:
        return _FACTORS[person.second_factor]
    if person.role in _RANKS:
        return _RANKS[person.role]
    if person.id == shown["created_by"]:
        return PracticeRole.AUTHOR
    return PracticeRole.ON_THE_LIST if person.id in shown["access"] else PracticeRole.OUTSIDER


def outbox_of(portal: PracticePortal) -> tuple[Notification, ...]:
    """List what would have been sent, newest first; one entry for all who got the same mail."""
    sent = groupby(portal.outbox(), key=_mail_of)
    mails = [
        Notification(sent_at=key[0], to=tuple(one.recipient_email for one in group), subject=key[2])
        for key, group in sent
    ]
    codes = [
        Notification(sent_at=one.sent_at, to=(one.number,), subject="", code=one.code)
        for one in portal.text_messages()
    ]
    return tuple(sorted([*reversed(mails), *reversed(codes)], key=_moment_of, reverse=True))


def _moment_of(sent: Notification) -> datetime:
    return sent.sent_at


def _mail_of(one: practice.Notification) -> tuple[Any, int, str]:
    return one.sent_at, one.case_id, one.case_title
