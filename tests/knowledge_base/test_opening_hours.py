"""Opening hours: read as OpenStreetMap writes them, shown in the reader's language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.languages import CODES
from knowledge_base.opening_hours import HoursRule, OpeningHours, format_hours, parse_hours


def test_rules_are_read_with_their_days_and_spans():
    assert parse_hours("Mo 10:00-19:00; Tu-Fr 09:00-12:00, 13:00-17:00; Sa,Su off") == OpeningHours(
        (
            HoursRule("Mo", ("10:00-19:00",)),
            HoursRule("Tu-Fr", ("09:00-12:00", "13:00-17:00")),
            HoursRule("Sa,Su", ()),
        )
    )


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "Mon 10:00–19:00; Tue–Fri 9:00–17:00"),
        ("ru", "пн 10:00–19:00; вт–пт 9:00–17:00"),
        ("de", "Mo 10:00–19:00; Di–Fr 9:00–17:00"),
        ("zh", "周一 10:00–19:00; 周二–周五 9:00–17:00"),
    ],
)
def test_hours_are_shown_in_the_readers_language_without_the_closed_days(language: str, shown: str):
    assert format_hours(parse_hours("Mo 10:00-19:00; Tu-Fr 09:00-17:00; Sa,Su off"), language) == shown


@pytest.mark.parametrize("language", CODES)
def test_every_language_has_seven_different_day_names(language: str):
    days = [
        format_hours(parse_hours(f"{day} 12:34-13:00"), language) for day in ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
    ]
    assert len(set(days)) == 7
    assert all(day.endswith(" 12:34–13:00") and len(day) > len(" 12:34–13:00") for day in days)


def test_always_open_reads_the_same_everywhere():
    assert format_hours(parse_hours("24/7"), "ar") == "24/7"


def test_midnight_may_be_written_at_the_end_of_a_day():
    assert format_hours(parse_hours("Mo-Su 00:00-24:00"), "en") == "Mon–Sun 0:00–24:00"


@pytest.mark.parametrize(
    "text",
    [
        "Monday 9-17",
        "Mo",
        "Mo 9:00-17:00",
        "Mo 09:00",
        "Mo 09:00-25:00",
        "Mo 09:00-24:30",
        "Xx 09:00-17:00",
        "Mo 0٩:00-17:00",
    ],
)
def test_hours_that_are_not_understood_are_shown_with_the_form_expected(text: str):
    with pytest.raises(ValueError, match="write them like"):
        parse_hours(text)


@pytest.mark.parametrize("text", ["", " ; ", "Sa,Su off"])
def test_hours_that_say_nothing_are_refused(text: str):
    with pytest.raises(ValueError, match="hours are empty"):
        parse_hours(text)


@given(st.text(max_size=60))
def test_no_text_raises_anything_but_a_value_error(text: str):
    try:
        hours = parse_hours(text)
    except ValueError:
        return
    assert format_hours(hours, "en")
