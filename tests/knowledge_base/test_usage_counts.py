"""Counts without people in them, and groups that are told to be large only when five people are behind them."""

from __future__ import annotations

import datetime as dt

import pytest
import sqlalchemy as sa

from knowledge_base.database import downgrade, upgrade
from knowledge_base.pseudonyms import pseudonym_keys
from knowledge_base.spans import month_of, span_named, spans_within, week_of
from knowledge_base.usage_counts import MAX_START_NAMES, Event, Group, UsageCounts, usage_groups

WEEK = (dt.date(2026, 11, 23), dt.date(2026, 11, 29))
ASKED = [Event("question", language="uk"), Event("answered", "family-doctor", "uk")]


@pytest.fixture
def usage(database, keyring, clock):
    return UsageCounts(database, keyring, clock)


def pseudonyms(database) -> list[str]:
    with database.begin() as connection:
        return [
            one for row in connection.execute(sa.select(usage_groups.c.pseudonyms)).scalars() for one in row.split()
        ]


def test_ten_questions_of_one_person_are_no_large_group(usage):
    for _ in range(10):
        usage.count(ASKED, 7)
    assert sum(row.count for row in usage.between(*WEEK) if row.kind == "answered") == 10
    assert usage.large_groups(*WEEK) == frozenset()


def test_five_people_are_a_large_group_and_their_pseudonyms_are_gone(usage, database):
    for chat in range(5):
        usage.count(ASKED, chat)
    assert {Group("asked", "family-doctor", "uk"), Group("asked"), Group("question", "", "uk")} <= usage.large_groups(
        *WEEK
    )
    assert pseudonyms(database) == []


def test_a_group_spread_over_weeks_counts_when_one_whole_month_saw_five(usage, clock):
    clock.now = dt.datetime(2026, 11, 2, 9, tzinfo=dt.UTC)
    for chat in range(5):
        usage.count(ASKED, chat)
        clock.pass_days(6)
    assert usage.large_groups(*WEEK) == frozenset()
    assert Group("asked", "family-doctor", "uk") in usage.large_groups(dt.date(2026, 11, 1), dt.date(2026, 11, 30))


def test_one_person_cannot_be_followed_from_topic_to_topic(usage, database):
    usage.count([Event("answered", "family-doctor", "uk"), Event("answered", "bank-account", "uk")], 7)
    found = pseudonyms(database)
    assert len(found) == len(set(found))


def test_when_the_month_is_over_keys_and_pseudonyms_are_deleted(usage, database, clock):
    usage.count(ASKED, 7)
    clock.pass_days(40)
    usage.delete_expired()
    assert pseudonyms(database) == []
    with database.begin() as connection:
        assert connection.execute(sa.select(sa.func.count()).select_from(pseudonym_keys)).scalar_one() == 0
    assert sum(row.count for row in usage.between(*WEEK)) == 2


def test_forgetting_a_chat_leaves_the_counts_and_nothing_of_the_chat(usage, database):
    usage.count(ASKED, 7)
    usage.count(ASKED, 8)
    assert {thing.kind for thing in usage.kept(7)} == {"count"}
    usage.forget(7)
    assert usage.kept(7) == [] and usage.kept(8) != []
    assert sum(row.count for row in usage.between(*WEEK) if row.kind == "question") == 2


def test_made_up_names_of_deep_links_do_not_fill_the_table(usage):
    for number in range(MAX_START_NAMES + 20):
        usage.count([Event("start", f"made-up-{number}", "en")], 7)
    names = {row.name for row in usage.between(*WEEK)}
    assert len(names) == MAX_START_NAMES + 1 and "other" in names


def test_an_unknown_kind_is_refused(usage):
    with pytest.raises(ValueError, match='kind is "visited"'):
        usage.count([Event("visited")], 7)


def test_weeks_and_months_are_found_again_by_their_names():
    for day in (dt.date(2026, 1, 1), dt.date(2024, 12, 30), dt.date(2026, 2, 28)):
        assert span_named(week_of(day).name) == week_of(day)
        assert span_named(month_of(day).name) == month_of(day)
    names = [span.name for span in spans_within(dt.date(2026, 10, 26), dt.date(2026, 11, 30))]
    assert names == ["2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48", "2026-11"]


def test_the_tables_can_be_taken_away_and_made_again(database):
    downgrade(database.engine, "0005")
    assert not {"usage_counts", "consultations", "listeners"} & set(sa.inspect(database.engine).get_table_names())
    upgrade(database.engine)
    assert {"usage_counts", "consultations", "listeners"} <= set(sa.inspect(database.engine).get_table_names())
