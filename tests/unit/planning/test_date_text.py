"""Date texts: what they can mean, which style they show, and how a picked day is written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casedesk.planning.date_text import (
    DateOrder,
    DateStyle,
    date_in_style,
    readings,
    style_of_pattern,
    style_seen,
    written,
)

AMERICAN = DateStyle(DateOrder.MONTH_FIRST, "/")
GERMAN = DateStyle(DateOrder.DAY_FIRST, ".")
BRITISH = DateStyle(DateOrder.DAY_FIRST, "/")
SWEDISH = DateStyle(DateOrder.YEAR_FIRST, "-")
HUNGARIAN = DateStyle(DateOrder.YEAR_FIRST, ". ", ending=".")
CZECH = DateStyle(DateOrder.DAY_FIRST, ". ", is_padded=False)
STYLES = (AMERICAN, GERMAN, BRITISH, SWEDISH, HUNGARIAN, CZECH)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05/23/2022", date(2022, 5, 23)),
        ("5/23/2022", date(2022, 5, 23)),
        ("23/05/2022", date(2022, 5, 23)),
        ("23.05.2022", date(2022, 5, 23)),
        ("05.06.2022", date(2022, 6, 5)),
        ("05.23.2022", date(2022, 5, 23)),
        ("23. 5. 2022", date(2022, 5, 23)),
        ("2022-05-23", date(2022, 5, 23)),
        ("2022-05-06", date(2022, 5, 6)),
        ("2022. 05. 23.", date(2022, 5, 23)),
        ("2022-05-23T06:33:44", date(2022, 5, 23)),
        ("2022-05-23T06:33:44.0000000Z", date(2022, 5, 23)),
        ("2022-05-23 06:33", date(2022, 5, 23)),
        ("05/05/2022", date(2022, 5, 5)),
        (" 05/23/2022 ", date(2022, 5, 23)),
        ("02/29/2024", date(2024, 2, 29)),
    ],
)
def test_a_clear_text_means_one_day(text: str, day: date) -> None:
    assert readings(text) == (day,)


@pytest.mark.parametrize("text", ["05/06/2022", "5/6/2022", "05-06-2022"])
def test_a_text_that_can_be_read_two_ways_means_both_days(text: str) -> None:
    assert set(readings(text)) == {date(2022, 5, 6), date(2022, 6, 5)}


def test_two_digits_do_not_tell_the_century() -> None:
    assert set(readings("05/23/72")) == {date(1972, 5, 23), date(2072, 5, 23)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "next week",
        "31/31/2022",
        "02/30/2022",
        "02/29/2023",
        "05/23",
        "05/23/",
        "05/23-2022",
        "2022-13-01",
        "0000-01-01",
        "05/23/202",
        "2022/05/2023",
        "05/23/2022 or later",
        "2022-05-23T",
        "٠٥/٢٣/٢٠٢٢",
        "１２/23/2022",
    ],
)
def test_what_is_no_date_has_no_reading(text: str) -> None:
    assert readings(text) == ()


@pytest.mark.parametrize("style", STYLES)
@given(day=st.dates())
def test_a_day_written_in_a_style_is_read_back_in_that_style(style: DateStyle, day: date) -> None:
    text = written(day, style)
    assert day in readings(text)
    assert date_in_style(text, style) == day


@given(text=st.text(alphabet="0123456789./- T:Z", max_size=14))
def test_any_text_can_be_asked_about(text: str) -> None:
    for day in readings(text):
        assert date_in_style(written(day, SWEDISH), SWEDISH) == day
    date_in_style(text, AMERICAN)
    style_seen((text,))


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (AMERICAN, "05/06/2022"),
        (GERMAN, "06.05.2022"),
        (SWEDISH, "2022-05-06"),
        (HUNGARIAN, "2022. 05. 06."),
        (CZECH, "6. 5. 2022"),
    ],
)
def test_each_style_writes_its_own_text(style: DateStyle, text: str) -> None:
    assert written(date(2022, 5, 6), style) == text


def test_an_unclear_text_is_read_in_the_style_of_the_reader() -> None:
    assert date_in_style("05/06/2022", AMERICAN) == date(2022, 5, 6)
    assert date_in_style("05/06/2022", BRITISH) == date(2022, 6, 5)
    assert date_in_style("05/06/2022", SWEDISH) is None
    assert date_in_style("soon", AMERICAN) is None


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (["05/23/2022"], AMERICAN),
        (["23/05/2022"], BRITISH),
        (["23.05.2022"], GERMAN),
        (["05.06.2022"], GERMAN),
        (["2022-05-06"], SWEDISH),
        (["2022. 05. 23."], HUNGARIAN),
        (["23. 5. 2022"], CZECH),
        (["05/06/2022", "05/23/2022"], AMERICAN),
        (["23.05.2022", "05/23/2022", "05/24/2022"], AMERICAN),
        (["12/23/2022", "5/23/2022"], DateStyle(DateOrder.MONTH_FIRST, "/", is_padded=False)),
    ],
)
def test_clear_texts_show_the_style_of_the_portal(texts: list[str], style: DateStyle) -> None:
    assert style_seen(texts) == style


@pytest.mark.parametrize(
    "texts", [[], ["05/06/2022"], ["05/05/2022"], ["soon", ""], ["05/23/72"], ["2022-05-23T06:33:44"]]
)
def test_unclear_texts_show_no_style(texts: list[str]) -> None:
    assert style_seen(texts) is None


@pytest.mark.parametrize(
    ("pattern", "style"),
    [
        ("M/d/yy", AMERICAN),
        ("dd.MM.yy", GERMAN),
        ("dd/MM/yyyy", BRITISH),
        ("yyyy-MM-dd", SWEDISH),
        ("yyyy. MM. dd.", HUNGARIAN),
        ("d\u200f/M\u200f/yyyy", BRITISH),
        ("yyyy年MM月dd日", SWEDISH),
        ("ddd", AMERICAN),
        ("", AMERICAN),
    ],
)
def test_the_short_date_of_a_locale_becomes_a_style(pattern: str, style: DateStyle) -> None:
    assert style_of_pattern(pattern) == style
