"""The statistics of the benchmarks: what is said about measurements has to follow from them."""

import pytest

from bench.figures import Row, percentile, ratio, table
from bench.stalls import Gap, rows_of, summary


@pytest.mark.parametrize(
    ("percent", "expected"), [(0, 1), (1, 1), (50, 50), (99, 99), (99.5, 100), (100, 100)]
)
def test_a_percentile_is_a_sample_that_so_many_do_not_exceed(percent: float, expected: float) -> None:
    assert percentile(list(range(100, 0, -1)), percent) == expected


def test_a_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no samples"):
        percentile([], 99)


def test_a_ratio_compares_medians_so_that_one_slow_run_does_not_count() -> None:
    assert ratio([3.0, 3.0, 900.0], [2.0, 0.1, 2.0]) == 1.5


@pytest.mark.parametrize(
    ("value", "goal", "verdict"),
    [(1.35, 1.35, "pass"), (1.354, 1.35, "pass"), (1.36, 1.35, "over"), (2.0, None, "")],
)
def test_a_verdict_goes_by_the_figure_as_it_is_printed(
    value: float, goal: float | None, verdict: str
) -> None:
    assert Row("1", "first paint", value, goal, " x").verdict == verdict


def test_the_table_has_a_line_for_each_row_with_figure_goal_and_verdict() -> None:
    drawn = table(
        [Row("1", "first paint", 1.2, 1.35, " x", "an empty window"), Row("7", "a key", 190.4, None, " ms")]
    )

    heading, _, first, second = drawn.splitlines()
    assert " ".join(first.split()) == "1 first paint 1.20 x ≤ 1.35 x pass an empty window"
    assert " ".join(second.split()) == "7 a key 190 ms"
    assert heading.index("figure") == first.index("1.20") == second.index("190")


def test_waiting_for_a_processor_is_not_held_against_the_program() -> None:
    gaps = [Gap(2.0)] * 98 + [Gap(80.0, waited_ms=70.0, worked_ms=4.0), Gap(30.0, worked_ms=25.0)]

    figures = summary(gaps)

    assert (figures["longest_ms"], figures["worked_ms"], figures["over_goal"]) == (30.0, 25.0, 0)
    assert (figures["p99_ms"], figures["raw_longest_ms"]) == (10.0, 80.0)


def test_an_operation_fills_two_rows_and_each_is_judged_by_its_own_goal() -> None:
    longest, usual = rows_of("paging", summary([Gap(2.0)] * 96 + [Gap(25.0)] * 4))

    assert (longest.value, longest.verdict) == (25.0, "pass")
    assert (usual.value, usual.verdict) == (25.0, "over")
    assert "paging" in longest.what
