"""Users and access lists as values."""

import pytest

from builders import ADA, BOB, REMOVED, private_for, profile
from casedesk.domain.access import PUBLIC, Profile, User


def test_lists_are_the_same_whatever_their_order_and_names():
    assert private_for(ADA, BOB).same_as(private_for(BOB, User(ADA.id, "Ada Lovelace")))
    assert not private_for(ADA).same_as(private_for(ADA, BOB))


def test_private_for_nobody_is_not_public():
    assert not private_for().same_as(PUBLIC)


def test_the_placeholder_for_removed_profiles_is_known_by_its_id():
    assert REMOVED.is_removed_profile
    assert not ADA.is_removed_profile
    assert private_for(ADA, REMOVED).hides_removed_profile
    assert not private_for(ADA).hides_removed_profile


@pytest.mark.parametrize("right", ["is_owner", "is_administrator", "is_crm_administrator"])
def test_owner_and_both_kinds_of_administrator_administer_the_crm(right):
    assert Profile(ADA, **{right: True}).administers_crm
    assert not profile(ADA).administers_crm
