"""Builders of cases, drafts, users and contacts, and the hypothesis strategies made of them."""

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from casedesk.domain.access import PUBLIC, Access, Profile, User
from casedesk.domain.case import Case, Draft, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    AddTags,
    Edit,
    MakePrivate,
    MakePublic,
    RemoveMember,
    RemoveSubject,
    RemoveTag,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    apply_edit,
)
from casedesk.domain.contact import Contact
from casedesk.domain.custom_field import FieldKind, FieldValue
from casedesk.domain.ids import REMOVED_PROFILE_ID, CaseId, ContactId, FieldId, UserId
from casedesk.domain.values import replace

# --- values -------------------------------------------------------------------------------------------


def user_id(number: int) -> UserId:
    return UserId(f"{number:08x}-0000-4000-8000-000000000000")


def user(number: int, name: str = "") -> User:
    return User(user_id(number), name or f"User {number}")


ADA, BOB, CAROL, DAN, EVE = (
    user(number, name) for number, name in enumerate(("Ada", "Bob", "Carol", "Dan", "Eve"), start=1)
)
USERS = (ADA, BOB, CAROL, DAN, EVE)
REMOVED = User(REMOVED_PROFILE_ID, "profile removed")

AUTHOR = ADA
"""Who created the cases made here, unless said otherwise."""


def profile(who: User, *, administrator: bool = False, guest: bool = False) -> Profile:
    return Profile(who, is_crm_administrator=administrator, is_guest=guest)


THE_AUTHOR = profile(ADA)
AN_EDITOR = profile(BOB)
AN_ADMINISTRATOR = profile(DAN, administrator=True)
A_GUEST = profile(EVE, guest=True)


def contact(number: int, name: str = "") -> Contact:
    return Contact(ContactId(number), name or f"Contact {number}")


ACME, PAT, QUINN, ROSS = contact(5, "Acme"), contact(6, "Pat"), contact(7, "Quinn"), contact(8, "Ross")
CONTACTS = (ACME, PAT, QUINN, ROSS)

STAGE, NOTES, BIRTHDATE, PAID = FieldId(1), FieldId(2), FieldId(3), FieldId(4)
KINDS = {
    STAGE: FieldKind.SELECT,
    NOTES: FieldKind.TEXT_AREA,
    BIRTHDATE: FieldKind.DATE,
    PAID: FieldKind.CHECK_BOX,
}


DATE_LIKE = "2022-05-23T06:33:44+03:00"
"""A text that a portal takes for a date and writes again in its own way."""


def field_value(field_id: FieldId, text: str) -> FieldValue:
    return FieldValue(field_id, text, label=f"Field {field_id}", kind=KINDS.get(field_id, FieldKind.TEXT))


def field_values(texts: Mapping[FieldId, str]) -> tuple[FieldValue, ...]:
    return tuple(field_value(field_id, text) for field_id, text in texts.items())


def private_for(*users: User) -> Access:
    return Access(is_private=True, subjects=users)


def case(
    title: str = "Exhibition",
    *,
    access: Access = PUBLIC,
    members: Sequence[Contact] = (),
    fields: Mapping[FieldId, str] | None = None,
    is_closed: bool = False,
    author: User = AUTHOR,
    can_edit: bool = True,
    unnamed: int = 0,
    tags: Sequence[str] | None = None,
) -> Case:
    return Case(
        id=CaseId(42),
        title=title,
        is_closed=is_closed,
        access=access,
        created_by=author,
        can_edit=can_edit,
        members=tuple(members),
        unnamed_member_count=unnamed,
        field_values=field_values(fields or {}),
        tags=None if tags is None else tuple(tags),
    )


def edited(start: Case | Draft, *edits: Edit) -> Draft:
    """Return the draft after the given gestures."""
    draft = draft_of(start) if isinstance(start, Case) else start
    for edit in edits:
        draft = apply_edit(draft, edit)
    return draft


def asked_case(base: Case, draft: Draft) -> Case:
    """Return the case that does exactly what the draft asks for, without any portal's ways."""
    kept = {field_id: text for field_id, text in draft.field_texts.items() if text}
    return replace(
        base,
        title=draft.title,
        is_closed=draft.is_closed,
        access=draft.access,
        members=draft.members,
        field_values=field_values(kept),
        tags=draft.tags,
    )


# --- strategies ---------------------------------------------------------------------------------------

plain_titles = st.sampled_from(("Exhibition", "Office move", "Claim 2291", "<b>O'Neil & co</b>", " padded "))
odd_titles = st.one_of(
    st.integers(250, 300).map("x".__mul__),
    st.sampled_from(
        (
            "Party 🎉",
            "🎉" * 130,
            "bell\x07",
            DATE_LIKE,
            "2022-05-23T06:33:44.100Z",
            "/Date(1653287624000)/",
            "half \ud83d",
            "two\r\nlines",
        )
    ),
    st.text(min_size=1, max_size=12).filter(lambda text: bool(text.strip())),
)
titles = st.one_of(plain_titles, odd_titles)

plain_texts = st.sampled_from(("Booked", "New", "true", "05/23/2022", "one\r\ntwo\r\nthree", "1.50", "</a>"))
odd_texts = st.one_of(
    st.sampled_from(
        (
            " ",
            "\x1f",
            " padded\t",
            "\x1fkept\x1c",
            "sunny ☀ and 🎉",
            DATE_LIKE,
            "2022-05-23T06:33:44.120Z",
            "/Date(0)/",
            "x" * 300,
        )
    ),
    st.text(max_size=12),
)
texts = st.one_of(plain_texts, odd_texts)
stored_texts = plain_texts
"""What a field may hold already: texts that the portal kept, so neither empty nor with blanks around."""

field_ids = st.sampled_from(tuple(KINDS))
users = st.sampled_from(USERS)
contacts = st.sampled_from(CONTACTS)
subject_lists = st.lists(users, min_size=1, max_size=4, unique_by=lambda one: one.id).map(tuple)
accesses = st.one_of(st.just(PUBLIC), subject_lists.map(lambda subjects: Access(True, subjects)))
plain_tags = st.sampled_from(("fair", "Fair", "spring", "<i>VIP</i>", "a, b"))
odd_tags = st.sampled_from(("café", "cafe", "gala 🎉", "?", "t" * 300, DATE_LIKE))
tag_names = st.one_of(plain_tags, odd_tags)
tag_lists = st.lists(plain_tags, max_size=3, unique_by=str.casefold).map(tuple)
"""What a case may carry already: never a tag twice, and none that a portal could not have stored."""
member_lists = st.lists(contacts, max_size=4, unique_by=lambda one: one.id).map(tuple)


def cases(
    *,
    titles: st.SearchStrategy[str] = plain_titles,
    accesses: st.SearchStrategy[Access] = accesses,
    tags: st.SearchStrategy[tuple[str, ...] | None] = tag_lists,
) -> st.SearchStrategy[Case]:
    return st.builds(
        case,
        titles,
        access=accesses,
        members=member_lists.map(lambda found: sorted(found, key=lambda one: one.id)),
        fields=st.dictionaries(field_ids, stored_texts),
        is_closed=st.booleans(),
        author=users,
        can_edit=st.just(True),
        tags=tags,
    )


def edits(
    *,
    titles: st.SearchStrategy[str] = titles,
    texts: st.SearchStrategy[str] = texts,
    tags: st.SearchStrategy[str] = tag_names,
) -> st.SearchStrategy[Edit]:
    return st.one_of(
        st.builds(SetTitle, titles),
        st.builds(SetClosed, st.booleans()),
        st.builds(AddMembers, member_lists),
        st.builds(RemoveMember, contacts.map(lambda one: one.id)),
        st.just(MakePublic()),
        st.builds(MakePrivate, subject_lists),
        st.builds(AddSubjects, subject_lists),
        st.builds(RemoveSubject, users.map(lambda one: one.id)),
        st.builds(SetField, field_ids, texts),
        st.builds(SetNotify, st.booleans()),
        st.builds(AddTags, st.lists(tags, min_size=1, max_size=2).map(tuple)),
        st.builds(RemoveTag, tags),
    )


@st.composite
def drafts(draw: st.DrawFn, start: Case, wishes: st.SearchStrategy[Edit] | None = None) -> Draft:
    """Draw a draft that somebody can have made of a case with a few gestures."""
    return edited(start, *draw(st.lists(wishes or edits(), max_size=6)))


profiles = st.builds(profile, users, administrator=st.booleans(), guest=st.booleans())
