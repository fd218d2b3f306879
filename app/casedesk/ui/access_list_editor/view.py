"""The access-list editor: everyone or only these people, who they are, and what saving means."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from casedesk.domain.access import PUBLIC, Access, Group, Profile, User
from casedesk.domain.case import Case, Draft
from casedesk.domain.change import AddSubjects, Edit, MakePrivate, MakePublic, RemoveSubject, SetNotify
from casedesk.domain.ids import UserId
from casedesk.planning.portal_rules import Rights
from casedesk.session.picker import PickerState
from casedesk.ui.access_list_editor.audience_view import AudienceView
from casedesk.ui.access_list_editor.people import PeopleWithAccess
from casedesk.ui.access_list_editor.rows import (
    always_listed,
    kept_by_save,
    listed,
    offered_rows,
    subject_rows,
)
from casedesk.ui.access_list_editor.words import group_sentence, recipients_sentence
from casedesk.ui.case_form.reasons import access_reason
from casedesk.ui.primitives.change_mark import ChangeMark
from casedesk.ui.primitives.text import PlainLabel
from casedesk.ui.theme import px


class AccessListEditor(QWidget):
    """Who may see the case, and who will after saving.

    Signals:
        edits_requested: The access shall change; carries `tuple[Edit, ...]`.
        search_requested: Users for this text are wanted.
        group_requested: The members of the group with this id are wanted, to be added.
        reset_requested: The access shall be again what it was.
    """

    edits_requested = Signal(object)
    search_requested = Signal(str)
    group_requested = Signal(str)
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._base: Case | None = None
        self._access: Access = PUBLIC
        self._always: tuple[User, ...] = ()
        self._suggestions: PickerState[Profile] = PickerState()
        self._groups: tuple[Group, ...] = ()
        self._terminated: frozenset[UserId] = frozenset()
        self._awaited_group: str | None = None
        self._everyone = QRadioButton(self.tr("&Everyone with CRM access"), self)
        self._everyone.setObjectName("everyoneWithCrmAccess")
        self._everyone.setAccessibleName(self.tr("Everyone with CRM access"))
        self._only = QRadioButton(self.tr("&Only these people"), self)
        self._only.setObjectName("onlyThesePeople")
        self._only.setAccessibleName(self.tr("Only these people"))
        self._mark = ChangeMark(self.tr("Access"), self)
        self.people = PeopleWithAccess(self)
        self._audience = AudienceView(self)
        self._notify = QCheckBox(self.tr("Notify by e-&mail"), self)
        self._notify.setObjectName("notifyByEMail")
        self._notify.setAccessibleName(self.tr("Notify by e-mail"))
        self._recipients = PlainLabel("", "quiet", self, wraps=True)
        self._reason = PlainLabel("", "quiet", self, wraps=True)
        self.setFocusProxy(self._everyone)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        choice = QVBoxLayout()
        choice.setSpacing(0)
        choice.addWidget(self._everyone)
        choice.addWidget(self._only)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addLayout(choice)
        head.addWidget(self._mark, 1, Qt.AlignmentFlag.AlignTop)
        mail = QVBoxLayout()
        mail.setSpacing(0)
        # No wider than its words: the ring of the focus goes round them.
        mail.addWidget(self._notify, 0, Qt.AlignmentFlag.AlignLeft)
        # The sentence stands under the words of the box, not under its tick.
        indented = QHBoxLayout()
        indented.setContentsMargins(px(30), 0, 0, 0)
        indented.addWidget(self._recipients)
        mail.addLayout(indented)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(head)
        layout.addWidget(self._reason)
        layout.addWidget(self.people)
        layout.addWidget(self._audience)
        layout.addLayout(mail)

    def _connect(self) -> None:
        self._everyone.toggled.connect(self._on_everyone_toggled)
        self._only.toggled.connect(self._on_only_toggled)
        self._notify.toggled.connect(self._on_notify_toggled)
        self._mark.reset_requested.connect(self.reset_requested)
        self.people.search_requested.connect(self.search_requested)
        self.people.user_chosen.connect(self._on_people_user_chosen)
        self.people.group_chosen.connect(self._on_people_group_chosen)
        self.people.removal_requested.connect(self._on_people_removal_requested)
        self.people.restore_requested.connect(self._on_people_restore_requested)

    def render(  # type: ignore[override]  # noqa: PLR0917 - hides QWidget.render on purpose
        self,
        draft: Draft,
        base: Case,
        me: Profile,
        rights: Rights,
        groups: tuple[Group, ...],
        colleague_count: int | None,
        enabled: bool,
    ) -> None:
        """Show who may see the case.

        Args:
            draft: What is wanted.
            base: What the portal has.
            me: The user.
            rights: What the user may do with the case.
            groups: Groups to choose from, without members.
            colleague_count: How many users may open the CRM; None if unknown.
            enabled: Whether gestures are taken now.
        """
        self._render_choice(draft.access.is_private, may=enabled and rights.may_change_access)
        self._render_notify(draft, base, me, rights, enabled=enabled)
        # Only an author's or administrator's save touches the list and so puts people there.
        kept = kept_by_save(base, draft, me) if rights.may_change_access else ()
        shown = (draft.access, base, me, rights, groups, colleague_count, enabled, kept, self._terminated)
        if shown == self._shown:
            return
        if self._base is not None and self._base.id != base.id:
            self._awaited_group = None
            self.people.render_note("")
        self._shown, self._base, self._access, self._groups = shown, base, draft.access, groups
        self._always = always_listed(base, me) if rights.may_change_access else ()
        may_edit_list = enabled and rights.may_change_access
        self.people.render(
            subject_rows(draft.access, base, kept, me, self._terminated, is_enabled=may_edit_list),
            is_offered=rights.may_change_access,
            is_enabled=may_edit_list,
            hides_removed=draft.access.hides_removed_profile,
        )
        # Shown when it is filled, so that it comes into view with its final height.
        self.people.setVisible(draft.access.is_private)
        self._audience.render(base.access, draft.access, kept, colleague_count)
        self._reason.render_text(access_reason(rights))
        self._reason.setVisible(not rights.may_change_access)
        self._render_suggestions()

    def render_change(self, was: str | None) -> None:
        """Show what the access was; None when it is unchanged."""
        self._mark.render(was)

    def render_suggestions(self, state: PickerState[Profile]) -> None:
        """Show which users the portal suggests."""
        if state != self._suggestions:
            self._suggestions = state
            self._render_suggestions()

    def render_terminated(self, user_ids: frozenset[UserId]) -> None:
        """Learn who of the list can no longer sign in; shown with the next `render`."""
        self._terminated = user_ids

    def render_group(self, group: Group) -> None:
        """Add the members of the group that was chosen; any other group is passed over."""
        if self._awaited_group != str(group.id):
            return
        self._awaited_group = None
        present = {user.id for user in listed(self._access, self._always)}
        came = tuple(user for user in group.members if user.id not in present and not user.is_removed_profile)
        self.people.render_note(group_sentence(group, len(came)))
        if came:
            self.edits_requested.emit((AddSubjects(came),))

    def render_group_failure(self) -> None:
        """Say that the group that was chosen could not be read."""
        if self._awaited_group is not None:
            self._awaited_group = None
            self.people.render_note(
                self.tr("The group could not be read. Nobody was added; choose it again.")
            )

    def forget(self) -> None:
        """Put away what was begun for another case."""
        self._awaited_group = None
        self.people.forget()

    def _render_choice(self, is_private: bool, *, may: bool) -> None:
        for button, is_chosen in ((self._only, is_private), (self._everyone, not is_private)):
            button.blockSignals(True)
            button.setEnabled(may or is_chosen)
        chosen = self._only if is_private else self._everyone
        chosen.setChecked(True)
        # Tab comes to the chosen one, as in any group of radio buttons.
        if self.focusProxy() is not chosen:
            self.setFocusProxy(chosen)
        for button in (self._only, self._everyone):
            button.blockSignals(False)

    def _render_notify(self, draft: Draft, base: Case, me: Profile, rights: Rights, *, enabled: bool) -> None:
        always = always_listed(base, me)
        others = tuple(user for user in listed(draft.access, always) if _is_mailed(user, me))
        may_mail = rights.may_change_access and rights.may_edit
        self._notify.setEnabled(enabled and may_mail and draft.access.is_private and bool(others))
        if self._notify.isChecked() != draft.notify:
            self._notify.blockSignals(True)
            self._notify.setChecked(draft.notify)
            self._notify.blockSignals(False)
        sentence = (
            recipients_sentence(others, is_private=draft.access.is_private, is_asked=draft.notify)
            if may_mail
            else ""
        )
        self._recipients.render_text(sentence)
        self._notify.setAccessibleDescription(sentence)
        self._recipients.setVisible(bool(sentence))

    def _render_suggestions(self) -> None:
        on_list = frozenset(user.id for user in listed(self._access, self._always))
        rows = offered_rows(self._suggestions, self._groups, on_list)
        self.people.render_suggestions(self._suggestions, rows)

    @Slot(bool)
    def _on_everyone_toggled(self, checked: bool) -> None:
        if checked:
            self.edits_requested.emit((MakePublic(),))

    @Slot(bool)
    def _on_only_toggled(self, checked: bool) -> None:
        if not checked or self._base is None:
            return
        # Going back to private takes up the list that the portal has.
        before = self._base.access.subjects
        edit: Edit = MakePrivate(before or self._always)
        self.edits_requested.emit((edit,))

    @Slot(bool)
    def _on_notify_toggled(self, checked: bool) -> None:
        self.edits_requested.emit((SetNotify(checked),))

    @Slot(object)
    def _on_people_user_chosen(self, user_id: UserId) -> None:
        for profile in self._suggestions.suggestions:
            if profile.user.id == user_id:
                self.edits_requested.emit((AddSubjects((profile.user,)),))

    @Slot(str)
    def _on_people_group_chosen(self, group_id: str) -> None:
        self._awaited_group = group_id
        self.group_requested.emit(group_id)

    @Slot(object)
    def _on_people_removal_requested(self, user_ids: tuple[UserId, ...]) -> None:
        self.edits_requested.emit(tuple(RemoveSubject(user_id) for user_id in user_ids))

    @Slot(object)
    def _on_people_restore_requested(self, user_id: UserId) -> None:
        subjects = self._base.access.subjects if self._base is not None else ()
        users = tuple(user for user in subjects if user.id == user_id)
        self.edits_requested.emit((AddSubjects(users),))


def _is_mailed(user: User, me: Profile) -> bool:
    # Source: SetAccessToCases mails everybody on the list except the caller.
    return user.id != me.user.id and not user.is_removed_profile
