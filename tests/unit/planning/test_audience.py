"""Who will see a case, told before it is saved."""

from builders import ADA, BOB, CAROL, DAN, private_for
from casedesk.domain.access import PUBLIC
from casedesk.planning.audience import Audience, audience


def test_a_public_case_is_seen_by_everyone():
    assert audience(PUBLIC, PUBLIC, (ADA,)) == Audience(is_everyone=True)


def test_publishing_is_named():
    assert audience(private_for(ADA), PUBLIC, (ADA,)) == Audience(is_everyone=True, published=True)


def test_nobody_can_be_named_who_loses_sight_of_a_public_case():
    assert audience(PUBLIC, private_for(BOB), (ADA,)) == Audience(
        is_everyone=False, sees=(ADA, BOB), narrowed=True
    )


def test_author_and_caller_are_always_in_and_who_gains_and_loses_is_named():
    before, after = private_for(ADA, BOB), private_for(CAROL)
    assert audience(before, after, (ADA, DAN)) == Audience(
        is_everyone=False, sees=(ADA, DAN, CAROL), gains=(DAN, CAROL), loses=(BOB,)
    )
