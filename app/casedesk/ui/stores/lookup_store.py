"""The store of the pickers: suggestions, matches and groups."""

from PySide6.QtCore import QObject, Signal, Slot

from casedesk.domain.access import Profile
from casedesk.domain.contact import Contact
from casedesk.domain.ids import GroupId
from casedesk.domain.tag import TagUse
from casedesk.portal.errors import PortalError
from casedesk.portal.queries import ContactQuery, UserQuery
from casedesk.session import events, picker
from casedesk.session.jobs import FindContacts, FindUsers, MatchContacts, ReadGroup
from casedesk.session.picker import PickerState
from casedesk.session.tags import ListTags
from casedesk.worker.lane import Lane


class LookupStore(QObject):
    """Look things up for the pickers; of each kind only the newest question is answered.

    Signals:
        contacts_changed: A `PickerState[Contact]`.
        users_changed: A `PickerState[Profile]`.
        contacts_matched: Tuples of a pasted name and the contacts it may stand for.
        group_read: A `Group` with its members.
        tags_changed: A `PickerState[TagUse]`.
        lookup_failed: The `PortalError` of a match or of a group that could not be read.
    """

    contacts_changed = Signal(object)
    users_changed = Signal(object)
    tags_changed = Signal(object)
    contacts_matched = Signal(object)
    group_read = Signal(object)
    lookup_failed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._latest: dict[type, int] = {}
        self.contacts: PickerState[Contact] = PickerState()
        self.users: PickerState[Profile] = PickerState()
        self.tags: PickerState[TagUse] = PickerState()
        self._every_tag: tuple[TagUse, ...] | None = None
        lane.event_ready.connect(self._on_lane_event_ready)

    def begin(self) -> None:
        """Forget what was suggested to somebody else."""
        self._lane.cancel_all()
        self._latest.clear()
        self._show_contacts(PickerState())
        self._show_users(PickerState())
        self._every_tag = None
        self._show_tags(PickerState())

    def find_contacts(self, text: str) -> None:
        """Look up persons and companies."""
        self._show_contacts(picker.searching(self.contacts, text))
        self._post(FindContacts(ContactQuery(text=text)))

    def find_users(self, text: str) -> None:
        """Look up users for an access list."""
        self._show_users(picker.searching(self.users, text))
        self._post(FindUsers(UserQuery(text=text)))

    def find_tags(self, text: str) -> None:
        """Look up tags; the portal tells them all at once, and is asked again where a search begins."""
        self._show_tags(picker.searching(self.tags, text))
        if self._every_tag is None or not text:
            self._post(ListTags())
        if self._every_tag is not None:
            self._show_tags(picker.tags_found(self.tags, self._every_tag))

    def match_contacts(self, names: tuple[str, ...]) -> None:
        """Find out what pasted names and addresses stand for."""
        self._post(MatchContacts(names))

    def read_group(self, group_id: GroupId) -> None:
        """Read a group with its members."""
        self._post(ReadGroup(group_id))

    def find_again(self, kind: type[PortalError]) -> None:
        """Look up once more what failed in this way."""
        if isinstance(self.contacts.error, kind):
            self.find_contacts(self.contacts.text)
        if isinstance(self.users.error, kind):
            self.find_users(self.users.text)
        if isinstance(self.tags.error, kind):
            self.find_tags(self.tags.text)

    def _post(self, job: FindContacts | FindUsers | MatchContacts | ReadGroup | ListTags) -> None:
        kind = type(job)
        if kind in self._latest:
            self._lane.cancel(self._latest[kind])
        self._latest[kind] = self._lane.post(job)

    def _show_contacts(self, state: PickerState[Contact]) -> None:
        self.contacts = state
        self.contacts_changed.emit(state)

    def _show_users(self, state: PickerState[Profile]) -> None:
        self.users = state
        self.users_changed.emit(state)

    def _show_tags(self, state: PickerState[TagUse]) -> None:
        self.tags = state
        self.tags_changed.emit(state)

    @Slot(int, object)
    def _on_lane_event_ready(self, ticket: int, event: events.Event) -> None:
        kind = next((kind for kind, latest in self._latest.items() if latest == ticket), None)
        if kind is None:
            return
        del self._latest[kind]
        match event:
            case events.ContactsFound(query, page):
                state = picker.found(self.contacts, query.text, page.items, has_more=page.has_more)
                self._show_contacts(state)
            case events.UsersFound(user_query, users):
                self._show_users(
                    picker.found(self.users, user_query.text, users.items, has_more=users.has_more)
                )
            case events.ContactsMatched(matches):
                self.contacts_matched.emit(matches)
            case events.TagsListed(tags):
                self._every_tag = tags
                self._show_tags(picker.tags_found(self.tags, tags))
            case events.GroupRead(group):
                self.group_read.emit(group)
            case events.JobFailed():
                self._show_failure(kind, event)
            case _:
                pass

    def _show_failure(self, kind: type, event: events.JobFailed) -> None:
        if kind is FindContacts:
            self._show_contacts(picker.not_found(self.contacts, event.error))
        elif kind is FindUsers:
            self._show_users(picker.not_found(self.users, event.error))
        elif kind is ListTags:
            self._show_tags(picker.not_found(self.tags, event.error))
        else:
            self.lookup_failed.emit(event.error)
