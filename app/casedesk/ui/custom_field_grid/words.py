"""The sentences of the custom-field grid."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from casedesk.domain.custom_field import TICKED, FieldKind
from casedesk.planning.diff import wanted_text
from casedesk.ui.custom_field_grid.fields import VANISHED_KEY, Field, Group, Mark, MarkKind
from casedesk.ui.custom_field_grid.line_ends import shown_lines
from casedesk.ui.text.quoting import quoted

_LONGEST_SPOKEN = 500


def presentable(text: str) -> str:
    """Return the text without half surrogates, which Qt would answer by showing nothing at all."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """Return the text on one line, for places that have only one."""
    return presentable(" ".join(shown_lines(text).split("\n")))


def label_of(field: Field) -> str:
    """Return a field's name; a value that came without one is named by its number."""
    if field.label:
        return presentable(field.label)
    return QCoreApplication.translate("CustomFieldGrid", "Field {number}").format(number=field.id)


def heading_of(group: Group) -> str:
    """Return the words of a heading."""
    if group.key == VANISHED_KEY:
        return QCoreApplication.translate("CustomFieldGrid", "No longer defined")
    return presentable(group.label)


def hidden_words(field_count: int, changed_count: int) -> str:
    """Say what a folded heading hides."""
    if field_count == 1:
        fields = QCoreApplication.translate("CustomFieldGrid", "1 field")
    else:
        fields = QCoreApplication.translate("CustomFieldGrid", "%n fields", None, field_count)
    if not changed_count:
        return fields
    return QCoreApplication.translate("CustomFieldGrid", "{fields}, {count} changed").format(
        fields=fields, count=QLocale().toString(changed_count)
    )


def spoken_heading(group: Group, *, is_folded: bool, changed_count: int) -> str:
    """Say a heading, and whether it is folded, to a screen reader."""
    if not is_folded:
        return QCoreApplication.translate("CustomFieldGrid", "{heading}, unfolded").format(
            heading=heading_of(group)
        )
    return QCoreApplication.translate("CustomFieldGrid", "{heading}, folded, hides {fields}").format(
        heading=heading_of(group), fields=hidden_words(len(group.fields), changed_count)
    )


def shown_value(field: Field, text: str) -> str:
    """Return what stands for a text where it is only read; "" where there is none."""
    if field.kind is FieldKind.CHECK_BOX and text in {"", TICKED}:
        if text:
            return QCoreApplication.translate("CustomFieldGrid", "ticked")
        return QCoreApplication.translate("CustomFieldGrid", "not ticked")
    return one_line(text)


def was_words(field: Field, stored: str, text: str) -> str:
    """Say what a changed field was, and whether it is going to be cleared."""
    before = shown_value(field, stored)
    if not wanted_text(text) and field.kind is not FieldKind.CHECK_BOX:
        return QCoreApplication.translate("CustomFieldGrid", "will be cleared, was {value}").format(
            value=quoted(before)
        )
    if not before:
        return QCoreApplication.translate("CustomFieldGrid", "was empty")
    return QCoreApplication.translate("CustomFieldGrid", "was {value}").format(value=quoted(before))


def spoken_value(field: Field, text: str, *, was: str, marks: tuple[Mark, ...]) -> str:
    """Say label and value of a field, then what was changed, then what is odd."""
    value = shown_value(field, text) or QCoreApplication.translate("CustomFieldGrid", "empty")
    if len(value) > _LONGEST_SPOKEN:
        value = value[:_LONGEST_SPOKEN] + "…"
    spoken = QCoreApplication.translate("CustomFieldGrid", "{label}: {value}").format(
        label=label_of(field), value=value
    )
    return ", ".join((spoken, *filter(None, (was,)), *map(short_mark, marks)))


def short_mark(mark: Mark) -> str:
    """Return the few words that stand beside a marked value."""
    match mark.kind:
        case MarkKind.UNKNOWN_KIND:
            return QCoreApplication.translate("CustomFieldGrid", "unknown kind of field")
        case MarkKind.OFF_LIST:
            return QCoreApplication.translate("CustomFieldGrid", "no longer offered")
        case MarkKind.NOT_A_TICK:
            return QCoreApplication.translate("CustomFieldGrid", "not a tick")
        case MarkKind.NOT_A_DATE:
            return QCoreApplication.translate("CustomFieldGrid", "not a date")
        case MarkKind.UNCLEAR_DATE:
            return QCoreApplication.translate("CustomFieldGrid", "can be read two ways")
        case MarkKind.TOO_LONG:
            return QCoreApplication.translate("CustomFieldGrid", "too long")
        case _:
            return QCoreApplication.translate("CustomFieldGrid", "may be altered")


def long_mark(mark: Mark) -> str:
    """Return the sentence that explains a mark."""
    match mark.kind:
        case MarkKind.UNCLEAR_DATE:
            return _unclear_date(mark)
        case MarkKind.UNKNOWN_KIND | MarkKind.OFF_LIST | MarkKind.NOT_A_TICK | MarkKind.NOT_A_DATE:
            return _long_kind_mark(mark.kind)
        case _:
            return _long_alteration(mark.kind)


def _unclear_date(mark: Mark) -> str:
    locale = QLocale()
    days = [
        locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        for day in mark.days
    ]
    if len(days) > 2:
        return QCoreApplication.translate(
            "CustomFieldGrid", "This text can be read as more than one day; write the year with four digits."
        )
    return QCoreApplication.translate(
        "CustomFieldGrid", "This text can be read two ways: {first}, or {second}."
    ).format(first=days[0], second=days[1])


def _long_kind_mark(kind: MarkKind) -> str:
    match kind:
        case MarkKind.UNKNOWN_KIND:
            return QCoreApplication.translate(
                "CustomFieldGrid",
                "This program does not know this kind of field, so it shows the text and keeps it.",
            )
        case MarkKind.OFF_LIST:
            return QCoreApplication.translate(
                "CustomFieldGrid", "This value is no longer offered. It is kept until another one is chosen."
            )
        case MarkKind.NOT_A_TICK:
            return QCoreApplication.translate(
                "CustomFieldGrid",
                "This is not what a tick box stores. It is kept until the box is ticked or cleared.",
            )
        case _:
            return QCoreApplication.translate(
                "CustomFieldGrid", "This text is not a date. The portal keeps it as it is."
            )


def _long_alteration(kind: MarkKind) -> str:
    match kind:
        case MarkKind.TOO_LONG:
            return QCoreApplication.translate(
                "CustomFieldGrid", "This text is longer than the portal can store, so it cannot be saved."
            )
        case MarkKind.CHARACTERS:
            return QCoreApplication.translate(
                "CustomFieldGrid",
                "This text has characters, such as emoji, that many portals replace or cannot store.",
            )
        case MarkKind.DATE_LIKE:
            return QCoreApplication.translate(
                "CustomFieldGrid",
                "The portal takes this text for a date with a time zone and may store it otherwise.",
            )
        case _:
            return QCoreApplication.translate(
                "CustomFieldGrid", "The portal removes the blanks around this text when it stores it."
            )
