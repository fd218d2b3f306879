"""What is remembered of large values: found by which value it is, never by what is in it."""

from casedesk.domain.remembered import Same


class Watched:
    """Tells when somebody compares it."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Watched.compared += 1
        return isinstance(other, Watched)

    __hash__ = None  # type: ignore[assignment]


def test_a_key_is_equal_to_the_very_same_value_only() -> None:
    one, twin = Watched(), Watched()
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(twin)
    assert Same(one) != one
    assert Watched.compared == 0
