"""What the portal will do with a save, in words: one short word, and a sentence that explains it."""

from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from casedesk.domain.access import User
from casedesk.domain.change import MemberAdded, MemberRemoved, StatusChanged, TagAdded, TagRemoved
from casedesk.planning.portal_rules import TITLE_LIMIT, AlterationReason
from casedesk.planning.predict import Effect, EffectKind
from casedesk.ui.text.changes import shortened
from casedesk.ui.text.counts import one_or_many
from casedesk.ui.text.people import user_name

EffectRole = Literal["quiet", "changed", "private", "danger"]

_SHOWN_END = 24


class EffectWords(Struct, frozen=True):
    """One effect for the eye.

    Attributes:
        word: What happens, in a word or three.
        sentence: What that means; "" where the word says it all.
        role: The colour of the word; "quiet" for what is as anybody would expect.
    """

    word: str
    sentence: str = ""
    role: EffectRole = "quiet"

    @property
    def stands_out(self) -> bool:
        """Whether it is more than what was asked for, or about who learns of the case."""
        return self.role != "quiet"

    @property
    def text(self) -> str:
        """Word and sentence as one."""
        return f"{self.word}. {self.sentence}" if self.sentence else self.word


def effect_words(effect: Effect, gain_count: int | None) -> EffectWords:
    """Say what the portal does.

    Args:
        effect: What it does.
        gain_count: How many people more see a case that is published, None if the portal does not say.
    """
    match effect.kind:
        case EffectKind.STORED | EffectKind.CLEARED:
            return _expected(effect)
        case EffectKind.CUT | EffectKind.TRIMMED | EffectKind.MAY_DIFFER:
            return _altered(effect)
        case EffectKind.PUBLISHED:
            return EffectWords(
                QCoreApplication.translate("Effects", "Published"),
                published_sentence(gain_count),
                "danger",
            )
        case EffectKind.NARROWED | EffectKind.OPENED:
            return _shared(effect)
        case EffectKind.MAILED | EffectKind.IGNORED_NOT_OWNER:
            return _mailed(effect)
        case EffectKind.SELF_ADDED | EffectKind.AUTHOR_KEPT | EffectKind.REMOVED_PROFILE_LOST:
            return _list_upkeep(effect)


def _expected(effect: Effect) -> EffectWords:
    match effect.change:
        case StatusChanged(after_is_closed):
            if after_is_closed:
                return EffectWords(QCoreApplication.translate("Effects", "Closed"))
            return EffectWords(QCoreApplication.translate("Effects", "Reopened"))
        case MemberAdded() | TagAdded():
            return EffectWords(QCoreApplication.translate("Effects", "Added"))
        case MemberRemoved():
            return EffectWords(
                QCoreApplication.translate("Effects", "Removed"),
                QCoreApplication.translate("Effects", "From this case only: the contact itself stays."),
            )
        case TagRemoved():
            return EffectWords(
                QCoreApplication.translate("Effects", "Removed"),
                QCoreApplication.translate("Effects", "From this case only: other cases keep the tag."),
            )
        case _ if effect.kind is EffectKind.CLEARED:
            return EffectWords(QCoreApplication.translate("Effects", "Cleared"))
        case _:
            return EffectWords(QCoreApplication.translate("Effects", "Stored"))


def _altered(effect: Effect) -> EffectWords:
    match effect.reason:
        case AlterationReason.TOO_LONG:
            sentence = QCoreApplication.translate(
                "Effects", "The portal keeps no longer text here. This one will end with “{end}”."
            )
            word = QCoreApplication.translate("Effects", "Cut at {limit} characters")
            end = " ".join(effect.text[-_SHOWN_END:].split())
            return EffectWords(word.format(limit=TITLE_LIMIT), sentence.format(end=f"…{end}"), "changed")
        case AlterationReason.TRIMMED:
            return EffectWords(
                QCoreApplication.translate("Effects", "Trimmed"),
                QCoreApplication.translate("Effects", "The portal removes blanks around a text."),
                "changed",
            )
        case AlterationReason.DATE_LIKE:
            sentence = QCoreApplication.translate(
                "Effects", "The portal reads such a text as a date and writes it in another way."
            )
        case _:
            sentence = QCoreApplication.translate(
                "Effects", "The portal’s database may not be able to store some of the characters."
            )
    return EffectWords(
        QCoreApplication.translate("Effects", "May be stored differently"), sentence, "changed"
    )


def published_sentence(gain_count: int | None) -> str:
    """Say how many gain sight of a private case that becomes public; None where nobody knows."""
    if gain_count is None:
        return QCoreApplication.translate(
            "Effects", "Everyone with CRM access will see the case, and the list of people is given up."
        )
    return one_or_many(
        gain_count,
        QCoreApplication.translate(
            "Effects",
            "Everyone with CRM access will see the case: up to 1 more person. The list of people is given"
            " up.",
        ),
        QCoreApplication.translate(
            "Effects",
            "Everyone with CRM access will see the case: up to %n more people. The list of people is given"
            " up.",
            "",
            gain_count,
        ),
    )


def _shared(effect: Effect) -> EffectWords:
    names = _names(effect.users)
    if effect.kind is EffectKind.OPENED:
        sentence = QCoreApplication.translate("Effects", "{names} will see the case.")
        return EffectWords(
            QCoreApplication.translate("Effects", "Shared"), sentence.format(names=names), "changed"
        )
    word = QCoreApplication.translate("Effects", "Narrowed")
    if not effect.users:
        sentence = QCoreApplication.translate(
            "Effects", "Only the people on the list and CRM administrators will still see the case."
        )
        return EffectWords(word, sentence, "private")
    sentence = QCoreApplication.translate(
        "Effects", "No longer on the list: {names}. Only CRM administrators see it without being on it."
    )
    return EffectWords(word, sentence.format(names=names), "private")


def _mailed(effect: Effect) -> EffectWords:
    if effect.kind is EffectKind.IGNORED_NOT_OWNER:
        return EffectWords(
            QCoreApplication.translate("Effects", "Ignored"),
            QCoreApplication.translate(
                "Effects",
                "The portal takes this only from the author of the case and from CRM administrators.",
            ),
            "changed",
        )
    if not effect.users:
        return EffectWords(
            QCoreApplication.translate("Effects", "Nobody is mailed"),
            QCoreApplication.translate("Effects", "There is nobody but you on the list."),
        )
    sentence = QCoreApplication.translate(
        "Effects", "To everybody on the list, not only to those who are new: {names}."
    )
    word = QCoreApplication.translate("Effects", "Mailed")
    return EffectWords(word, sentence.format(names=_names(effect.users)), "changed")


def _list_upkeep(effect: Effect) -> EffectWords:
    match effect.kind:
        case EffectKind.SELF_ADDED:
            return EffectWords(
                QCoreApplication.translate("Effects", "You are added"),
                QCoreApplication.translate(
                    "Effects",
                    "The portal puts whoever saves a private case on its list, administrators too.",
                ),
                "changed",
            )
        case EffectKind.AUTHOR_KEPT:
            sentence = QCoreApplication.translate(
                "Effects",
                "{name} created the case and stays on its list: an author who is not on it could change"
                " the case without seeing it.",
            )
            return EffectWords(
                QCoreApplication.translate("Effects", "Author kept"),
                sentence.format(name=_names(effect.users)),
                "changed",
            )
        case _:
            return EffectWords(
                QCoreApplication.translate("Effects", "An entry is lost"),
                QCoreApplication.translate(
                    "Effects",
                    "The list holds a removed profile: somebody who was deleted, or a whole group. It"
                    " cannot be sent back, so its access ends.",
                ),
                "danger",
            )


def _names(users: tuple[User, ...]) -> str:
    return shortened(", ".join(user_name(user) for user in users), 200)
