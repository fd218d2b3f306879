"""Participants with company and e-mail address, worked out once for each state that differs."""

from casedesk.domain.contact import Contact

_Members = tuple[Contact, ...]


class Described:
    """Remembers the last answer, because a case may have thousands of participants and many keystrokes."""

    def __init__(self) -> None:
        self._draft: tuple[_Members, _Members, _Members] = ((), (), ())
        self._base: tuple[_Members, _Members, _Members] = ((), (), ())

    def draft_members(self, members: _Members, enriched: _Members) -> _Members:
        """Return the participants of the draft, described where that is known."""
        self._draft = _described(self._draft, members, enriched)
        return self._draft[2]

    def base_members(self, members: _Members, enriched: _Members) -> _Members:
        """Return the participants that the portal has, described where that is known."""
        self._base = _described(self._base, members, enriched)
        return self._base[2]


def _described(
    last: tuple[_Members, _Members, _Members], members: _Members, enriched: _Members
) -> tuple[_Members, _Members, _Members]:
    # By identity: the state shares what did not change from one keystroke to the next.
    if members is last[0] and enriched is last[1]:
        return last
    known = {contact.id: contact for contact in enriched}
    return members, enriched, tuple(known.get(contact.id, contact) for contact in members)
