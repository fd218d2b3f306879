"""Sheets: one editor state for each case that is in view, changed, or being saved."""

from collections.abc import Iterator

from msgspec import Struct, field

from casedesk.domain.ids import CaseId, UserId
from casedesk.domain.values import replace
from casedesk.portal.errors import SignInRequired
from casedesk.portal.options import Place
from casedesk.session import editor
from casedesk.session.editor import EditorState, Failure, Phase
from casedesk.session.events import Connected


class Shelf(Struct, eq=False):
    """The sheets of one user on one portal, of that address."""

    address: str = ""
    sheets: dict[CaseId, EditorState] = field(default_factory=dict)
    current: CaseId | None = None


class Sheets:
    """Keep every sheet with changes, also of users who are signed out for the moment."""

    def __init__(self) -> None:
        # By address: in what format answers come makes no other portal of it.
        self._shelves: dict[tuple[str, UserId], Shelf] = {}
        self._blank = EditorState()
        self.shelf = Shelf()

    @property
    def blank(self) -> EditorState:
        """What the form shows when no case is chosen."""
        return self._blank

    @property
    def current(self) -> EditorState:
        """What the form shows."""
        current = self.shelf.current
        return self._blank if current is None else self.shelf.sheets.get(current, self._blank)

    def begin(self, place: Place, event: Connected) -> None:
        """Work as whoever has just signed in; his sheets from before are there again."""
        self.shelf = self._shelves.setdefault((place.address, event.me.user.id), Shelf(place.address))
        self._blank = EditorState(me=event.me, definitions=event.definitions)
        for case_id, sheet in self.shelf.sheets.items():
            self.shelf.sheets[case_id] = _signed_in(sheet, event)

    def leave(self) -> None:
        """Show nothing any more; whoever signs in again finds his sheets as they were."""
        self.shelf = Shelf()
        self._blank = EditorState()

    def let_be(self) -> None:
        """Go on with no save by itself."""
        for shelf in self._shelves.values():
            for case_id, sheet in shelf.sheets.items():
                shelf.sheets[case_id] = editor.let_be(sheet)

    def forget(self, place: Place) -> None:
        """Drop every sheet of a portal whose cases are no more."""
        for (address, _), shelf in self._shelves.items():
            if address == place.address:
                shelf.sheets.clear()
                shelf.current = None

    def choose(self, case_id: CaseId) -> EditorState | None:
        """Bring a case into view; return its sheet if it has one that must be kept."""
        left, self.shelf.current = self.shelf.current, case_id
        if left is not None and left != case_id:
            self.tidy(self.shelf, left)
        sheet = self.shelf.sheets.get(case_id)
        return sheet if sheet is not None and _must_keep(sheet) else None

    def tidy(self, shelf: Shelf, case_id: CaseId) -> None:
        """Drop a sheet that is out of view and holds nothing that the portal does not have."""
        is_out_of_view = shelf is not self.shelf or shelf.current != case_id
        if is_out_of_view and case_id in shelf.sheets and not _must_keep(shelf.sheets[case_id]):
            del shelf.sheets[case_id]

    def edit_counts(self) -> dict[CaseId, int]:
        """Count the changes of each case of this user that are not saved."""
        counts = {case_id: len(sheet.changes) for case_id, sheet in self.shelf.sheets.items()}
        return {case_id: count for case_id, count in counts.items() if count}

    def unsaved(self) -> tuple[EditorState, ...]:
        """Return every sheet with changes that are not saved, of all users and portals."""
        return tuple(sheet for sheet in self._all() if sheet.is_dirty)

    def everyone(self) -> Iterator[tuple[str, UserId, CaseId, EditorState]]:
        """Walk through all sheets, with the portal's address, the user and the case of each."""
        for (address, user_id), shelf in self._shelves.items():
            for case_id, sheet in shelf.sheets.items():
                yield address, user_id, case_id, sheet

    def is_saving(self) -> bool:
        """Whether any save is under way."""
        return any(sheet.phase is Phase.SAVING for sheet in self._all())

    def _all(self) -> Iterator[EditorState]:
        return (sheet for _, _, _, sheet in self.everyone())


def _signed_in(sheet: EditorState, event: Connected) -> EditorState:
    sheet = replace(sheet, me=event.me, definitions=event.definitions)
    # That the session had ended is no longer true, and must not be read as if it were.
    was_signed_out = isinstance(sheet.notice, Failure) and isinstance(sheet.notice.error, SignInRequired)
    return replace(sheet, notice=None) if was_signed_out else sheet


def _must_keep(sheet: EditorState) -> bool:
    return sheet.is_dirty or sheet.phase is Phase.SAVING
