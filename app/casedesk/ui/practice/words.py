"""Sentences of the practice portal's dialogs."""

from datetime import datetime
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from casedesk.portal.practice_desk import Notification, PracticePerson, PracticeRole
from casedesk.ui.primitives.list_rows import Row

_Factor = Literal[PracticeRole.APP_CODE, PracticeRole.SMS_CODE, PracticeRole.PHONE_NEEDED]


def role_sentence(role: PracticeRole) -> str:
    """Say who somebody is, and what can be learnt by being that person."""
    match role:
        case PracticeRole.ADMINISTRATOR:
            return QCoreApplication.translate(
                "Practice", "Portal administrator: sees and changes every case, private ones too"
            )
        case PracticeRole.CRM_ADMINISTRATOR:
            return QCoreApplication.translate(
                "Practice", "CRM administrator: sees and changes every case, but rules only the CRM"
            )
        case PracticeRole.AUTHOR:
            return QCoreApplication.translate(
                "Practice", "Author of “Exhibition organization”: changes all of it, also who sees it"
            )
        case PracticeRole.ON_THE_LIST:
            return QCoreApplication.translate(
                "Practice", "On the list of “Exhibition organization”: changes it, but not who sees it"
            )
        case PracticeRole.OUTSIDER:
            return QCoreApplication.translate(
                "Practice", "Outsider: “Exhibition organization” is private, and hidden here"
            )
        case PracticeRole.GUEST:
            return QCoreApplication.translate(
                "Practice", "Guest: cannot open the CRM, and sees how the portal refuses"
            )
        case _:
            return _factor_sentence(role)


def _factor_sentence(role: _Factor) -> str:
    match role:
        case PracticeRole.APP_CODE:
            return QCoreApplication.translate(
                "Practice", "Signs in with a code from an app, which here always shows 000000"
            )
        case PracticeRole.SMS_CODE:
            return QCoreApplication.translate(
                "Practice", "Signs in with a code from a text message, which lies in the Outbox"
            )
        case PracticeRole.PHONE_NEEDED:
            return QCoreApplication.translate(
                "Practice", "Has to give a telephone number first; the code then lies in the Outbox"
            )
        case _:
            assert_never(role)


def person_row(person: PracticePerson, *, is_me: bool) -> Row:
    """Return a person as a row."""
    aside = QCoreApplication.translate("Practice", "you are this person now") if is_me else ""
    second = role_sentence(person.role)
    spoken = ", ".join(part for part in (person.display_name, second, aside) if part)
    icon_name = "check" if is_me else "person"
    return Row(person.display_name, second, aside, spoken, icon_name, "accent" if is_me else "quiet")


def mail_row(mail: Notification) -> Row:
    """Return a mail or a text message as a row."""
    recipients = QCoreApplication.translate("Practice", "To {people}").format(people=", ".join(mail.to))
    when = _moment(mail.sent_at)
    if mail.code:
        code = QCoreApplication.translate("Practice", "{code} is your code").format(code=mail.code)
        return Row(code, recipients, when, ", ".join((code, recipients, when)), "lock")
    subject = mail.subject or QCoreApplication.translate("Practice", "(no subject)")
    return Row(subject, recipients, when, ", ".join((subject, recipients, when)), "mail")


def _moment(at: datetime) -> str:
    local = QDateTime.fromMSecsSinceEpoch(round(at.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
