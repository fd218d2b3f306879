"""What the program relies on in a portal, tried on every portal there is."""

import pytest

from casedesk.api.http_portal import HttpPortal
from casedesk.domain.access import PUBLIC, UserStatus
from casedesk.domain.case import Case
from casedesk.domain.custom_field import FieldKind
from casedesk.domain.ids import REMOVED_PROFILE_ID, CaseId, ContactId, UserId
from casedesk.domain.tag import TagUse
from casedesk.planning.steps import (
    AccessArguments,
    ClearField,
    CloseCase,
    LinkContact,
    ReopenCase,
    SetAccess,
    StoreField,
    TagCase,
    UnlinkContact,
    UntagCase,
    UpdateCase,
)
from casedesk.portal.errors import AccessDenied, NotFound, PortalFault, SignInRefused, SignInRequired
from casedesk.portal.options import AnswerFormat
from casedesk.portal.port import Credentials
from casedesk.portal.queries import CaseQuery, ContactQuery, UserQuery
from contract.stages import ADMINISTRATOR, AUTHOR, LISTED, OUTSIDER, Stage

NO_SUCH_CASE = CaseId(2_147_483_646)
PUBLIC_ARGUMENTS = AccessArguments(is_private=False)


def private(*ids):
    return AccessArguments(is_private=True, subject_ids=ids)


def make_private(stage: Stage, *others: UserId, title: str = "") -> Case:
    me = stage.portal.me().user.id
    case = stage.portal.perform(SetAccess(stage.new_case(title).id, private(me, *others)))
    assert case is not None
    return case


def two_contacts(portal: HttpPortal) -> list[ContactId]:
    found = [contact.id for contact in portal.contacts(ContactQuery(count=2)).items]
    if len(found) < 2:
        pytest.skip("the portal has not two contacts")
    return found


def a_field(portal: HttpPortal, kind: FieldKind):
    found = [definition.id for definition in portal.field_definitions() if definition.kind is kind]
    if not found:
        pytest.skip(f"the portal has no field of kind {kind.name}")
    return found[0]


# --- signing in ---------------------------------------------------------------------------------------


def test_a_wrong_password_is_refused_as_such(stage):
    stranger = stage.open()
    with pytest.raises(SignInRefused):
        stranger.sign_in(Credentials(stage.credentials.email, "not the password"))
    with pytest.raises(SignInRequired):
        stranger.me()


def test_nobody_is_answered_without_signing_in(stage):
    for ask in (HttpPortal.me, HttpPortal.groups, lambda portal: portal.perform(CloseCase(NO_SUCH_CASE))):
        with pytest.raises(SignInRequired) as found:
            ask(stage.open())
        assert type(found.value) is SignInRequired


def test_the_portal_knows_who_is_signed_in(stage):
    me = stage.portal.me()
    assert me.email.lower() == stage.credentials.email.lower()
    assert me.status is UserStatus.ACTIVE
    assert not me.is_guest
    assert me.user.display_name


# --- reading ------------------------------------------------------------------------------------------


def test_users_to_pick_are_active_and_no_guests(stage):
    page = stage.portal.users(UserQuery(count=1000))
    assert stage.portal.me().user.id in [profile.user.id for profile in page.items]
    assert all(profile.status is UserStatus.ACTIVE and not profile.is_guest for profile in page.items)


def test_each_user_can_be_asked_for_alone(stage):
    me = stage.portal.me()
    assert stage.portal.user(me.user.id).user == me.user
    with pytest.raises(NotFound):
        stage.portal.user(UserId("000000aa-0000-4000-8000-000000000000"))


def test_users_are_found_by_a_word_of_their_name(practice_stage):
    (found,) = practice_stage.portal.users(UserQuery("listed")).items
    assert (found.user.id, found.user.display_name) == (LISTED, "Listed O'Neil & Déjà")


def test_a_group_is_read_with_its_members(stage):
    groups = stage.portal.groups()
    if not groups:
        pytest.skip("the portal has no groups")
    assert stage.portal.group(groups[0].id).name == groups[0].name
    if stage.practice:
        assert [member.id for member in stage.portal.group(groups[0].id).members] == [AUTHOR, LISTED]


def test_field_definitions_come_whole_and_in_order(practice_stage):
    definitions = practice_stage.portal.field_definitions()
    assert [definition.label for definition in definitions] == ["About", "Stage", "Notes", "Hall", "Paid"]
    assert [definition.kind for definition in definitions] == [
        FieldKind.HEADING,
        FieldKind.SELECT,
        FieldKind.TEXT_AREA,
        FieldKind.TEXT,
        FieldKind.CHECK_BOX,
    ]
    assert (definitions[1].options, definitions[2].rows) == (("New", "Booked"), 5)


def test_contacts_to_pick_agree_with_the_contact_itself(stage):
    for listed in stage.portal.contacts(ContactQuery(count=5)).items:
        assert stage.portal.contact(listed.id) == listed


def test_a_person_comes_with_company_and_address_and_raw_names(practice_stage):
    (person,) = practice_stage.portal.contacts(ContactQuery("pat")).items
    assert (person.display_name, person.company, person.email) == (
        "Pat <Read>",
        "Acme &amp; Co",
        "pat@example.org",
    )
    assert not person.is_company


@pytest.mark.parametrize("address", ["pat@example.org", "PAT@EXAMPLE.NET", "pat@ex"])
def test_contacts_are_found_by_each_of_their_addresses(practice_stage, address):
    page = practice_stage.portal.contacts(ContactQuery(address))
    (pat,) = practice_stage.portal.contacts(ContactQuery("pat")).items
    assert (list(page.items), page.has_more) == ([pat], False)


def test_an_address_that_nobody_has_finds_nobody(practice_stage):
    assert not practice_stage.portal.contacts(ContactQuery("nobody@example.org")).items


def test_contacts_hidden_from_the_caller_are_not_found(practice_stage):
    assert 4 not in [contact.id for contact in practice_stage.portal.contacts(ContactQuery()).items]
    with pytest.raises(NotFound):
        practice_stage.portal.contact(ContactId(4))


def test_a_case_that_is_not_there_is_not_found(stage):
    for ask in (stage.portal.case, stage.portal.delete_case):
        with pytest.raises(NotFound):
            ask(NO_SUCH_CASE)
    assert stage.portal.case_contacts(NO_SUCH_CASE) == ()


def test_paging_by_what_was_received_meets_every_case_once(stage):
    made = {stage.new_case(str(number)).id for number in range(5)}
    met: list[CaseId] = []
    query = CaseQuery(stage.word, count=2)
    while True:
        page = stage.portal.cases(query)
        met += [case.id for case in page.items]
        if not page.has_more:
            break
        query = CaseQuery(stage.word, start=page.next_start, count=2)
    assert sorted(met) == sorted(made)


def test_open_and_closed_cases_are_told_apart(stage):
    still_open, closed = stage.new_case("open"), stage.new_case("closed")
    stage.portal.perform(CloseCase(closed.id))
    for is_closed, expected in (
        (False, [still_open.id]),
        (True, [closed.id]),
        (None, [still_open.id, closed.id]),
    ):
        assert [case.id for case in stage.portal.cases(CaseQuery(stage.word, is_closed)).items] == expected


def test_a_row_of_the_list_agrees_with_the_case(stage):
    case = make_private(stage)
    stage.portal.perform(LinkContact(case.id, two_contacts(stage.portal)[0]))
    (row,) = stage.portal.cases(CaseQuery(stage.word)).items
    read = stage.portal.case(case.id)
    assert (row.id, row.title, row.is_closed, row.can_edit) == (
        read.id,
        read.title,
        read.is_closed,
        read.can_edit,
    )
    assert (row.created_by, row.created_at) == (read.created_by, read.created_at)
    assert (row.is_private, row.participant_count) == (True, len(read.members))


# --- creating, closing, deleting ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "title", ["", "  two  blanks  ", "<b>&amp; \"quotes\" 'n' ]]>", "naïve Ünïcode Ω", "100%"]
)
def test_a_new_case_is_open_public_mine_and_has_its_very_title(stage, title):
    made = stage.new_case(title)
    read = stage.portal.case(made.id)
    assert read == made
    assert read.title == f"{stage.word} {title}".rstrip()
    assert (read.is_closed, read.access, read.can_edit) == (False, PUBLIC, True)
    assert read.created_by.id == stage.portal.me().user.id
    assert (read.members, read.field_values) == ((), ())


def test_closing_and_reopening_answer_with_the_case_and_may_be_repeated(stage):
    case = stage.new_case()
    for step, is_closed in ((CloseCase, True), (CloseCase, True), (ReopenCase, False), (ReopenCase, False)):
        answered = stage.portal.perform(step(case.id))
        assert answered.is_closed is is_closed
        assert stage.portal.case(case.id) == answered


def test_a_deleted_case_is_gone(stage):
    case = make_private(stage)
    stage.portal.delete_case(case.id)
    for ask in (stage.portal.case, stage.portal.delete_case):
        with pytest.raises(NotFound):
            ask(case.id)


# --- who sees it --------------------------------------------------------------------------------------


def test_an_update_that_names_privacy_keeps_it(stage):
    case = make_private(stage)
    ids = tuple(case.access.subject_ids)
    answered = stage.portal.perform(UpdateCase(case.id, case.title + " new", access=private(*ids)))
    assert answered.access.same_as(case.access)
    read = stage.portal.case(case.id)
    assert (read.title, read.access.same_as(case.access)) == (case.title + " new", True)


def test_an_authors_update_without_privacy_publishes_so_the_planner_must_name_it(stage):
    case = make_private(stage)
    assert stage.portal.perform(UpdateCase(case.id, case.title)).access == PUBLIC


def test_access_opens_and_closes_and_answers_truthfully(stage):
    case = stage.new_case()
    me = stage.portal.me().user.id
    closed = stage.portal.perform(SetAccess(case.id, private(me)))
    assert (closed.access.is_private, closed.access.subject_ids) == (True, {me})
    assert stage.portal.case(case.id).access == closed.access
    assert stage.portal.perform(SetAccess(case.id, PUBLIC_ARGUMENTS)).access == PUBLIC
    assert stage.portal.case(case.id).access == PUBLIC


def test_who_makes_a_case_private_is_on_its_list(practice_stage):
    case = practice_stage.new_case()
    answered = practice_stage.portal.perform(SetAccess(case.id, private(LISTED)))
    assert answered.access.subject_ids == {AUTHOR, LISTED}


def test_somebody_unknown_is_shown_as_the_removed_profile(practice_stage):
    case = make_private(practice_stage, UserId("000000aa-0000-4000-8000-000000000000"))
    assert case.access.hides_removed_profile
    assert case.access.subject_ids == {AUTHOR, REMOVED_PROFILE_ID}


def test_a_listed_user_may_edit_and_his_update_leaves_privacy_alone(practice_stage):
    case = make_private(practice_stage, LISTED)
    listed = practice_stage.sign_in_as("listed")
    answered = listed.perform(UpdateCase(case.id, case.title + " by another"))
    assert answered.access.same_as(case.access)
    with pytest.raises(AccessDenied):
        listed.perform(SetAccess(case.id, PUBLIC_ARGUMENTS))
    assert practice_stage.portal.case(case.id).access.same_as(case.access)


def test_an_outsider_neither_sees_nor_changes_a_private_case(practice_stage):
    case = make_private(practice_stage)
    outsider = practice_stage.sign_in_as("outsider")
    with pytest.raises(NotFound):
        outsider.case(case.id)
    with pytest.raises(AccessDenied):
        outsider.perform(UpdateCase(case.id, "Mine now"))
    assert not outsider.cases(CaseQuery(practice_stage.word)).items
    assert practice_stage.portal.case(case.id).title == case.title


def test_a_guest_is_let_into_nothing(practice_stage):
    guest = practice_stage.sign_in_as("guest")
    assert guest.me().is_guest
    with pytest.raises(AccessDenied):
        guest.cases(CaseQuery())


def test_an_administrator_sees_and_joins_a_private_case(practice_stage):
    case = make_private(practice_stage, LISTED)
    administrator = practice_stage.sign_in_as("administrator")
    assert administrator.me().administers_crm
    ids = tuple(administrator.case(case.id).access.subject_ids)
    answered = administrator.perform(UpdateCase(case.id, case.title, access=private(*ids)))
    assert answered.access.subject_ids == {AUTHOR, LISTED, ADMINISTRATOR}


@pytest.mark.parametrize("notify", [True, False])
def test_mail_goes_out_only_where_it_was_asked_for(practice_stage, notify):
    case = make_private(practice_stage, LISTED)
    before = len(practice_stage.practice.outbox())
    practice_stage.portal.perform(
        UpdateCase(case.id, case.title, access=private(AUTHOR, LISTED), notify=notify)
    )
    sent = practice_stage.practice.outbox()[before:]
    assert [mail.recipient_id for mail in sent] == ([LISTED] if notify else [])


# --- tags ---------------------------------------------------------------------------------------------


def test_tagging_may_be_repeated_and_capitals_make_no_other_tag(stage):
    case = stage.new_case()
    name, other = f"fair, {stage.word}", f"<i>{stage.word}</i>"
    for spelling in (name, name.upper(), other):
        assert stage.portal.perform(TagCase(case.id, spelling)) is None
    assert set(stage.portal.case_tags(case.id)) == {name, other}
    assert {TagUse(name, 1), TagUse(other, 1)} <= set(stage.portal.tags())
    for spelling in (name.upper(), name):
        assert stage.portal.perform(UntagCase(case.id, spelling)) is None
    assert stage.portal.case_tags(case.id) == (other,)
    stage.portal.perform(UntagCase(case.id, other))
    assert stage.portal.case_tags(case.id) == ()


def test_a_tag_is_stored_on_one_line_and_one_that_is_nowhere_is_not_found(stage):
    case = stage.new_case()
    stage.portal.perform(TagCase(case.id, f"\u00a0two\r\nlines {stage.word} "))
    assert stage.portal.case_tags(case.id) == (f"twolines {stage.word}",)
    with pytest.raises(NotFound):
        stage.portal.perform(UntagCase(case.id, f"nowhere {stage.word}"))


def test_whoever_sees_a_case_may_tag_it_and_nobody_else(practice_stage):
    case = make_private(practice_stage, LISTED)
    listed = practice_stage.sign_in_as("listed")
    listed.perform(TagCase(case.id, "seen"))
    assert practice_stage.portal.case_tags(case.id) == ("seen",)
    outsider = practice_stage.sign_in_as("outsider")
    with pytest.raises((NotFound, AccessDenied)):
        outsider.case_tags(case.id)
    for step in (TagCase(case.id, "unseen"), UntagCase(case.id, "seen")):
        with pytest.raises((NotFound, AccessDenied)):
            outsider.perform(step)
    assert practice_stage.portal.case_tags(case.id) == ("seen",)


# --- participants -------------------------------------------------------------------------------------


def test_linking_and_unlinking_may_be_repeated(stage):
    case = stage.new_case()
    first, second = two_contacts(stage.portal)
    for contact_id in (first, second, first):
        assert stage.portal.perform(LinkContact(case.id, contact_id)) is None
    assert {member.id for member in stage.portal.case(case.id).members} == {first, second}
    for contact_id in (first, first):
        assert stage.portal.perform(UnlinkContact(case.id, contact_id)) is None
    assert [member.id for member in stage.portal.case(case.id).members] == [second]
    stage.portal.perform(UnlinkContact(case.id, second))
    assert stage.portal.case(case.id).members == ()
    assert stage.portal.case_contacts(case.id) == ()


def test_participants_are_read_with_what_the_case_does_not_tell(stage):
    case = stage.new_case()
    for contact_id in two_contacts(stage.portal):
        stage.portal.perform(LinkContact(case.id, contact_id))
        assert stage.portal.contact(contact_id) in stage.portal.case_contacts(case.id)


def test_an_update_leaves_participants_alone(stage):
    case = stage.new_case()
    first, second = two_contacts(stage.portal)
    stage.portal.perform(LinkContact(case.id, first))
    stage.portal.perform(LinkContact(case.id, second))
    answered = stage.portal.perform(UpdateCase(case.id, case.title, access=PUBLIC_ARGUMENTS))
    assert {member.id for member in answered.members} == {first, second}


def test_hidden_participants_survive_everything_that_others_do(practice_stage):
    case = practice_stage.new_case()
    practice_stage.sign_in_as("administrator").perform(LinkContact(case.id, ContactId(4)))
    for step in (
        LinkContact(case.id, ContactId(1)),
        UpdateCase(case.id, case.title, access=PUBLIC_ARGUMENTS),
        UnlinkContact(case.id, ContactId(1)),
        CloseCase(case.id),
    ):
        practice_stage.portal.perform(step)
    assert practice_stage.portal.case(case.id).members == ()
    assert practice_stage.practice.snapshot_case(case.id)["members"] == [4]


def test_a_contact_or_case_that_is_not_there_cannot_be_linked(stage):
    contact_id = two_contacts(stage.portal)[0]
    for step in (
        LinkContact(stage.new_case().id, ContactId(NO_SUCH_CASE)),
        LinkContact(NO_SUCH_CASE, contact_id),
    ):
        with pytest.raises(NotFound):
            stage.portal.perform(step)


# --- custom fields ------------------------------------------------------------------------------------


def test_a_field_is_stored_changed_and_really_cleared(stage):
    case, field_id = stage.new_case(), a_field(stage.portal, FieldKind.TEXT)
    for text in ("Hall 5", '<i>&amp;</i> "é"', "  in  the  middle"):
        stage.portal.perform(StoreField(case.id, field_id, text))
        assert stage.portal.case(case.id).field_texts() == {field_id: text.strip()}
    for _ in range(2):
        stage.portal.perform(ClearField(case.id, field_id))
        assert stage.portal.case(case.id).field_texts() == {}


def test_a_text_area_keeps_its_lines(stage):
    case, field_id = stage.new_case(), a_field(stage.portal, FieldKind.TEXT_AREA)
    stage.portal.perform(StoreField(case.id, field_id, "one\r\ntwo\nthree\r\n\r\nfive"))
    assert stage.portal.case(case.id).field_texts() == {field_id: "one\r\ntwo\nthree\r\n\r\nfive"}


def test_an_update_changes_the_fields_it_names_and_no_others(stage):
    case = stage.new_case()
    text, area = a_field(stage.portal, FieldKind.TEXT), a_field(stage.portal, FieldKind.TEXT_AREA)
    both = ((text, "a"), (area, "b"))
    answered = stage.portal.perform(UpdateCase(case.id, case.title, both, PUBLIC_ARGUMENTS))
    assert answered.field_texts() == dict(both)
    answered = stage.portal.perform(UpdateCase(case.id, case.title, ((text, "c"),), PUBLIC_ARGUMENTS))
    assert answered.field_texts() == {text: "c", area: "b"}
    assert stage.portal.case(case.id).field_texts() == {text: "c", area: "b"}


def test_many_fields_travel_in_one_update(practice_stage):
    case = practice_stage.new_case()
    texts = ((2, "Off the list"), (3, "x\r\ny"), (4, "Hall"), (5, "true"))
    answered = practice_stage.portal.perform(UpdateCase(case.id, case.title, texts, PUBLIC_ARGUMENTS))
    assert answered.field_texts() == dict(texts)
    assert [value.kind for value in answered.field_values] == [
        FieldKind.SELECT,
        FieldKind.TEXT_AREA,
        FieldKind.TEXT,
        FieldKind.CHECK_BOX,
    ]


# --- what is stored is not always what was sent -------------------------------------------------------


def test_a_long_title_is_echoed_in_full_and_stored_cut(practice_stage):
    case = practice_stage.new_case()
    title = practice_stage.word + "x" * 300
    answered = practice_stage.portal.perform(UpdateCase(case.id, title, access=PUBLIC_ARGUMENTS))
    assert answered.title == title
    assert practice_stage.portal.case(case.id).title == title[:255]


def test_a_control_character_does_not_hide_a_case_from_anybody(practice_stage):
    case = practice_stage.new_case("bell \x07")
    assert practice_stage.portal.case(case.id).title.endswith("bell \x07")
    expected = 3 if practice_stage.answer_format is AnswerFormat.XML else 1
    reads = [call for call in practice_stage.practice.requests if f"crm/case/{case.id}" in call.path]
    assert len(reads) == expected


def test_a_fault_of_the_portal_is_told_as_such(practice_stage):
    with pytest.raises(PortalFault):
        practice_stage.portal.perform(StoreField(practice_stage.new_case().id, 4242, "x"))


def test_a_client_leaves_nothing_behind_that_others_suffer_from(practice_stage):
    make_private(practice_stage, OUTSIDER)
    practice_stage.portal.cases(CaseQuery("a, b"))
    practice_stage.portal.contacts(ContactQuery("pat"))
    for call in practice_stage.practice.requests:
        assert "fields=" not in call.query
        assert b"members" not in call.body
        assert call.status in {200, 201}
