"""The token is where it is needed and shows nowhere else."""

import copy
import os
import pickle
import subprocess
import sys

import pytest

from casedesk.api.token import TokenHolder, hide_secrets


def test_a_token_can_be_got_and_not_be_seen():
    holder = TokenHolder("t-1")
    assert holder.get() == "t-1"
    assert "t-1" not in f"{holder!r} {holder}"
    with pytest.raises(TypeError):
        pickle.dumps(holder)
    with pytest.raises(TypeError):
        copy.deepcopy(holder)


def test_a_token_is_replaced_and_forgotten_for_everybody_who_holds_it():
    holder = lane = TokenHolder()
    holder.set(" t-2 ")
    assert lane.get() == "t-2"
    holder.set("")
    assert (lane.get(), repr(lane)) == ("", "TokenHolder(empty)")


@pytest.mark.parametrize("wrong", ["a\r\nX-Evil: 1", "\x00", "tökén", "a\tb"])
def test_a_token_that_would_break_a_header_is_refused_without_being_shown(wrong):
    with pytest.raises(ValueError, match="one line of printable ASCII") as found:
        TokenHolder(wrong)
    assert wrong not in str(found.value)


def test_short_secrets_are_not_given_away_by_gaps():
    assert hide_secrets("an apple: a", ("a",)) == "an apple: •••"
    assert hide_secrets("xlong-secretx", ("long-secret", "")) == "x•••x"


def test_the_package_is_imported_without_the_network_stack():
    program = (
        "import sys; import casedesk.api, casedesk.api.token, casedesk.api.requests; "
        "sys.exit(any(name in sys.modules for name in ('httpx', 'pydantic', 'defusedxml', 'truststore')))"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == 0
