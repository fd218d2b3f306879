"""The choices of the settings, and when each takes effect."""

from casedesk.domain.values import replace
from casedesk.session.preferences import Preferences, PreferencesState


def test_another_language_is_spoken_by_the_next_start_only() -> None:
    state = PreferencesState(Preferences(language="de"), spoken="de")
    assert not state.speaks_later
    assert replace(state, preferences=Preferences(language="fr")).speaks_later
