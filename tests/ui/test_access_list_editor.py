"""The access-list editor: who sees the case is said in words before it is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from builders import ADA, BOB, CAROL, DAN, EVE, NOTES, PAT, REMOVED, private_for, profile
from builders import case as make_case
from casedesk.domain.access import Group, Profile, UserStatus
from casedesk.domain.case import Case, draft_of
from casedesk.domain.change import (
    AddMembers,
    AddSubjects,
    Edit,
    MakePrivate,
    MakePublic,
    RemoveSubject,
    SetClosed,
    SetField,
    SetNotify,
    SetTitle,
    apply_edit,
)
from casedesk.domain.ids import GroupId
from casedesk.domain.values import replace
from casedesk.planning.portal_rules import rights_of
from casedesk.session.picker import PickerState
from casedesk.ui.access_list_editor.view import AccessListEditor
from casedesk.ui.suggestion_popup_field import TypeAheadField

SALES = Group(GroupId("g-sales"), "Sales")
LEGAL = Group(GroupId("g-legal"), "Legal")
PUBLIC_CASE = make_case()
PRIVATE_CASE = make_case(access=private_for(ADA, BOB, CAROL))


class Bench:
    """The editor with a draft behind it, as the store would keep it."""

    def __init__(self, qtbot: QtBot, base: Case = PUBLIC_CASE, me: Profile | None = None) -> None:
        self.qtbot = qtbot
        self.base = base
        self.me = me or profile(ADA)
        self.draft = draft_of(base)
        self.edits: list[Edit] = []
        self.enabled = True
        self.colleagues: int | None = 10
        self.editor = AccessListEditor()
        qtbot.addWidget(self.editor)
        self.editor.resize(520, 640)
        self.editor.edits_requested.connect(self.take)
        self.render()
        with qtbot.waitExposed(self.editor):
            self.editor.show()

    def take(self, edits: tuple[Edit, ...]) -> None:
        self.edits += edits
        for edit in edits:
            self.draft = apply_edit(self.draft, edit)
        self.render()

    def render(self) -> None:
        self.editor.render(
            self.draft,
            self.base,
            self.me,
            rights_of(self.me, self.base),
            (SALES, LEGAL),
            self.colleagues,
            self.enabled,
        )

    def button(self, name: str) -> QAbstractButton:
        found = next(one for one in self.editor.findChildren(QAbstractButton) if one.accessibleName() == name)
        assert isinstance(found, QAbstractButton)
        return found

    @property
    def field(self) -> TypeAheadField:
        found = self.editor.findChild(TypeAheadField, "addPerson")
        assert isinstance(found, TypeAheadField)
        return found

    @property
    def rows(self) -> list[str]:
        return [row.spoken for row in self.editor.people.list.row_model.rows]

    @property
    def offered(self) -> list[str]:
        assert self.field.popup is not None
        return [row.spoken for row in self.field.popup.list.row_model.rows]

    @property
    def words(self) -> str:
        labels = self.editor.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisibleTo(self.editor))

    def choose_row(self, place: int) -> None:
        people = self.editor.people.list
        people.setCurrentIndex(people.row_model.index(place))

    def suggest(self, text: str, *profiles: Profile) -> None:
        self.field.setFocus()
        self.field.clear()
        self.qtbot.keyClicks(self.field, text)
        self.editor.render_suggestions(PickerState(text, profiles))


def test_controls_are_named_for_assistive_technology(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    for name in ("Everyone with CRM access", "Only these people", "Notify by e-mail"):
        assert bench.button(name).isVisible()
    assert bench.field.accessibleName() == "Add person"
    assert bench.editor.findChild(QListView, "peopleWithAccess").accessibleName() == "People with access"


def test_a_public_case_shows_no_list(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    assert bench.button("Everyone with CRM access").isChecked()
    assert not bench.field.isVisible()
    assert "Everyone with CRM access will see this case." in bench.words


def test_going_private_starts_with_the_author_and_me(qtbot: QtBot) -> None:
    bench = Bench(qtbot, me=profile(DAN, administrator=True))
    bench.button("Only these people").setChecked(True)
    assert bench.edits == [MakePrivate((ADA, DAN))]
    assert bench.rows == ["Ada, author", "Dan, you"]
    assert "2 people will see this case." in bench.words
    assert "Everyone else with CRM access loses sight of it." in bench.words
    assert "Portal and CRM administrators see every case." in bench.words


def test_going_back_to_private_takes_up_the_list_of_the_portal(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.button("Everyone with CRM access").setChecked(True)
    bench.button("Only these people").setChecked(True)
    assert bench.draft == draft_of(PRIVATE_CASE)


def test_publishing_says_how_many_gain_sight(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.button("Everyone with CRM access").setChecked(True)
    assert bench.edits == [MakePublic()]
    assert "up to 7 more people gain sight of it" in bench.words
    assert bench.editor.findChild(QWidget, "audience").property("banner") == "danger"


def test_publishing_warns_also_where_nobody_knows_how_many(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.colleagues = None
    bench.take((MakePublic(),))
    assert "everyone with CRM access gains sight of it" in bench.words


def test_the_warning_goes_when_the_case_stays_private(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.take((MakePublic(),))
    bench.take((MakePrivate(PRIVATE_CASE.access.subjects),))
    assert "publishes" not in bench.words
    assert bench.editor.findChild(QWidget, "audience").property("banner") is None


def test_who_gains_and_who_loses_is_named(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.take((RemoveSubject(BOB.id), AddSubjects((EVE,))))
    assert "Gains sight: Eve." in bench.words
    assert "Loses sight: Bob." in bench.words
    assert bench.rows == ["Ada, author, you", "Carol", "Eve, to be added", "Bob, to be removed"]


@pytest.mark.parametrize(("place", "who"), [(0, "Ada"), (3, "Dan")])
def test_author_and_self_cannot_be_removed_and_say_so(qtbot: QtBot, place: int, who: str) -> None:
    bench = Bench(
        qtbot, make_case(access=private_for(ADA, BOB, CAROL, DAN)), profile(DAN, administrator=True)
    )
    bench.choose_row(place)
    assert who in bench.rows[place]
    assert not bench.button("Remove person").isEnabled()
    assert "always" in bench.button("Remove person").toolTip()
    bench.qtbot.keyClick(bench.editor.people.list, Qt.Key.Key_Delete)
    assert bench.edits == []


@pytest.mark.parametrize(
    "edits",
    [
        (),
        (SetField(NOTES, "Bring the banner"),),
        (AddMembers((PAT,)),),
        (SetClosed(is_closed=True),),
    ],
    ids=["nothing", "a field", "a participant", "the status"],
)
def test_an_administrator_is_not_said_to_be_added_by_a_save_that_leaves_the_list_alone(
    qtbot: QtBot, edits: tuple[Edit, ...]
) -> None:
    bench = Bench(qtbot, PRIVATE_CASE, profile(DAN, administrator=True))
    bench.take(edits)
    assert "Dan" not in "".join(bench.rows)
    assert "Gains sight" not in bench.words
    assert "3 people will see this case." in bench.words
    assert "Portal and CRM administrators see every case." in bench.words


@pytest.mark.parametrize(
    "edit",
    [SetTitle("Fair 2023"), AddSubjects((EVE,)), RemoveSubject(BOB.id), SetNotify(notify=True)],
    ids=["the title", "somebody more", "somebody less", "an e-mail"],
)
def test_an_administrator_sees_that_a_save_of_the_list_adds_him(qtbot: QtBot, edit: Edit) -> None:
    bench = Bench(qtbot, PRIVATE_CASE, profile(DAN, administrator=True))
    bench.take((edit,))
    assert "Dan, you, to be added" in bench.rows
    gained = next(line for line in bench.words.splitlines() if line.startswith("Gains sight: "))
    assert "Dan" in gained
    # As soon as the list is left alone again, so is he.
    bench.draft = draft_of(PRIVATE_CASE)
    bench.render()
    assert "Dan" not in "".join(bench.rows)


def test_somebody_is_removed_with_delete_and_kept_with_space(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.choose_row(1)
    bench.qtbot.keyClick(bench.editor.people.list, Qt.Key.Key_Delete)
    assert bench.edits == [RemoveSubject(BOB.id)]
    bench.choose_row(2)
    bench.qtbot.keyClick(bench.editor.people.list, Qt.Key.Key_Space)
    assert bench.edits[1:] == [AddSubjects((BOB,))]
    assert not bench.words.count("Loses sight")


def test_a_user_is_added_and_marked_in_the_suggestions(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    eve = Profile(replace(EVE, title="Trainer"), "eve@x.org", department="School")
    bench.suggest("b", profile(BOB))
    assert bench.offered == ["Bob, already added"]
    bench.suggest("eve", eve)
    assert bench.offered == ["Eve, Trainer · School · eve@x.org"]
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.edits == [AddSubjects((eve.user,))]
    assert bench.offered == ["Eve, Trainer · School · eve@x.org, already added"]


def test_who_cannot_open_the_crm_is_not_offered(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    gone = replace(profile(DAN), status=UserStatus.TERMINATED)
    bench.suggest("x", gone, profile(EVE, guest=True))
    assert bench.offered == []


def test_enter_lets_no_group_in_that_only_shares_a_letter(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("e", profile(EVE))
    assert bench.offered == ["Eve", "Sales, adds its people", "Legal, adds its people"]
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.edits == [AddSubjects((EVE,))]


def test_a_group_is_added_as_its_people(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("sal")
    assert bench.offered == ["Sales, adds its people"]
    with qtbot.waitSignal(bench.editor.group_requested) as asked:
        bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    assert asked.args == ["g-sales"]
    assert "Reading who is in Sales…" in bench.words
    bench.editor.render_group(replace(SALES, members=(BOB, DAN, EVE, REMOVED)))
    assert bench.edits == [AddSubjects((DAN, EVE))]
    assert "2 people added from Sales." in bench.words


@pytest.mark.parametrize(
    ("members", "sentence"),
    [((), "Sales has no members."), ((ADA, BOB), "Everyone in Sales is on the list already.")],
)
def test_a_group_that_adds_nobody_says_so(qtbot: QtBot, members: tuple[object, ...], sentence: str) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("sal")
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    bench.editor.render_group(Group(SALES.id, SALES.name, members))  # type: ignore[arg-type]
    assert bench.edits == []
    assert sentence in bench.words


def test_a_group_that_nobody_chose_adds_nobody(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.editor.render_group(replace(SALES, members=(DAN,)))
    assert bench.edits == []


def test_a_group_that_was_chosen_in_another_case_adds_nobody(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("sal")
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    bench.editor.forget()
    bench.editor.render_group(replace(SALES, members=(DAN,)))
    assert bench.edits == []


def test_a_group_that_cannot_be_read_says_so(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("sal")
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    bench.editor.render_group_failure()
    assert "Nobody was added" in bench.words


def test_a_removed_profile_is_explained(qtbot: QtBot) -> None:
    bench = Bench(qtbot, make_case(access=private_for(ADA, REMOVED)))
    assert bench.rows == ["Ada, author, you", "Removed profile"]
    assert "Saving loses it" in bench.words
    reader = Bench(qtbot, make_case(access=private_for(ADA, BOB, REMOVED)), profile(BOB))
    assert "no longer names" in reader.words
    assert "Saving loses it" not in reader.words


def test_a_terminated_user_stays_visible_and_marked(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.editor.render_terminated(frozenset({BOB.id}))
    bench.render()
    assert bench.rows[1] == "Bob, account closed"


def test_notify_is_off_until_chosen_and_names_its_recipients(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    notify = bench.button("Notify by e-mail")
    assert not notify.isChecked()
    assert "Off. It would go to Bob, Carol." in bench.words
    notify.setChecked(True)
    assert bench.edits == [SetNotify(notify=True)]
    assert "This save mails Bob, Carol." in bench.words
    assert notify.accessibleDescription() == "This save mails Bob, Carol."
    bench.take((MakePublic(),))
    assert not notify.isChecked()
    assert not notify.isEnabled()
    assert "Nobody is notified" in bench.words


def test_many_recipients_are_counted(qtbot: QtBot) -> None:
    from builders import user

    bench = Bench(qtbot, make_case(access=private_for(ADA, *(user(number) for number in range(10, 17)))))
    assert "It would go to User 10, User 11, User 12, User 13 and 3 others." in bench.words


def test_nobody_to_notify_but_me(qtbot: QtBot) -> None:
    bench = Bench(qtbot, make_case(access=private_for(ADA)))
    assert not bench.button("Notify by e-mail").isEnabled()
    assert "nobody on the list but you" in bench.words


def test_who_may_not_change_the_access_reads_why(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE, profile(BOB))
    assert "Only its author or a CRM administrator can change who sees this case." in bench.words
    assert not bench.button("Everyone with CRM access").isEnabled()
    assert not bench.button("Notify by e-mail").isEnabled()
    assert not bench.field.isVisible()
    assert bench.rows == ["Ada, author", "Bob, you", "Carol"]
    bench.choose_row(2)
    bench.qtbot.keyClick(bench.editor.people.list, Qt.Key.Key_Delete)
    assert bench.edits == []


def test_nothing_is_taken_while_a_save_runs(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    bench.suggest("eve", profile(EVE))
    bench.enabled = False
    bench.render()
    bench.qtbot.keyClick(bench.field, Qt.Key.Key_Return)
    assert not bench.button("Everyone with CRM access").isEnabled()
    assert bench.edits == []


def test_rendering_asks_for_nothing(qtbot: QtBot) -> None:
    bench = Bench(qtbot, PRIVATE_CASE)
    for draft in (
        draft_of(PUBLIC_CASE),
        replace(draft_of(PRIVATE_CASE), notify=True),
        draft_of(PRIVATE_CASE),
    ):
        bench.draft = draft
        bench.render()
        bench.render()
    assert bench.edits == []


def test_the_choice_is_made_with_arrow_keys(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.button("Everyone with CRM access").setFocus()
    bench.qtbot.keyClick(bench.button("Everyone with CRM access"), Qt.Key.Key_Down)
    assert bench.edits == [MakePrivate((ADA,))]
    assert bench.button("Only these people").hasFocus()
