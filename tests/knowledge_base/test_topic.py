"""`topic.yaml`: what is read, and everything that is wrong, at once."""

from __future__ import annotations

import datetime as dt

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge_base.contact import parse_shared_contacts
from knowledge_base.errors import ContentError
from knowledge_base.rendering import contact_blocks, contact_text, format_value
from knowledge_base.rich_text import telegram_html
from knowledge_base.topic import Topic, is_slug, parse_topic
from tests.fakes import BANK_ACCOUNT, CONTACTS, FAMILY_DOCTOR, small_topic


def messages_of(text: str) -> list[str]:
    """What is wrong with a topic text."""
    with pytest.raises(ContentError) as caught:
        parse_topic("family-doctor", text, shared=parse_shared_contacts(CONTACTS))
    return [problem.message for problem in caught.value.problems]


def changed(old: str, new: str) -> str:
    """The family doctor's topic with one place changed."""
    assert FAMILY_DOCTOR.count(old) == 1
    return FAMILY_DOCTOR.replace(old, new)


def test_a_topic_is_read_with_its_sources_contacts_and_values():
    topic = small_topic()
    assert topic.category == "health"
    assert topic.source("S1").date == "2026-01-12"
    assert topic.contacts["nvd"].phones == ("80001234",)
    assert topic.contacts["practice"].coordinates == (56.95, 24.11)
    assert topic.values["visit_fee"].value == 2.5
    assert topic.values["new_rules_from"].value == dt.date(2026, 3, 1)
    assert topic.next == ("bank-account",)
    assert (topic.urgent, topic.retired) == (False, False)


def test_a_value_without_a_date_has_the_page_date_of_its_source():
    assert small_topic().values["visit_fee"].date == "2026-01-12"


def test_a_shared_contact_gives_only_the_parts_the_topic_asks_for():
    contact = small_topic().contacts["nvd"]
    assert contact.hours is not None
    assert contact.email == ""


def test_the_newest_source_is_the_one_with_the_newest_page_date():
    assert small_topic().newest_source.id == "S1"


def test_all_problems_are_told_at_once():
    text = FAMILY_DOCTOR.replace("category: health", "category: cooking").replace("kind: official", "kind: rumour")
    text = text.replace("answer_source: S1", "answer_source: S9").replace("~2023", "last year") + "colour: red\n"
    found = messages_of(text)
    assert any('"colour" is not a field' in message for message in found)
    assert any('"category" is "cooking"' in message for message in found)
    assert any('"answer_source" is "S9"' in message for message in found)
    assert any('"sources[1].kind" is "rumour"' in message for message in found)
    assert any('"sources[2].date" is "last year"' in message for message in found)
    assert len(found) == 5


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("confirmed: 2026-11-24", "confirmed: yesterday", '"confirmed" must be a day'),
        ("confirmed: 2026-11-24\n", "", '"confirmed" must be a day'),
        ("audience: [everyone]", "audience: [martians]", '"audience" is "martians"'),
        ("audience: [everyone]", "urgent: often", '"urgent" must be true or false'),
        ("audience: [everyone]", "notices: [full-moon]", '"notices" is "full-moon"'),
        ("next: [bank-account]", "next: [Bank Account]", '"next" names "Bank Account"'),
        ("https://www.example.lv/guide", "javascript:alert(1)", "is not a web address"),
        ("id: S2", "id: S1", '"S1" is used twice'),
        ("date: 2026-01-12", "date: 2026-02-30", "is not in the calendar"),
        ("hours]}", "fax]}", '"contacts.nvd.shared" is "fax"'),
        ("hours]}", "address]}", "which contacts.yaml does not have"),
        ("  nvd: {shared", "  nva: {shared", "is not in contacts.yaml"),
        ("{lv: Prakse, en: Practice}", "{en: Practice}", "must have at least the Latvian name"),
        ("{lv: Prakse, en: Practice}", "{lv: Prakse, xx: Practice}", 'is "xx"'),
        ("{lv: Prakse, en: Practice}", "{lv: [Prakse]}", '"contacts.practice.name.lv" must be one line of text'),
        ("web: https://www.prakse.lv", "web: ask at the counter", "which is not an address"),
        ("web: https://www.prakse.lv", "email: prakse at inbox.lv", "which is not an address"),
        ("coordinates: [56.95, 24.11]", "coordinates: [24.11, 560]", "[latitude, longitude]"),
        ("coordinates: [56.95, 24.11]", "hours: Monday to Friday", "are not understood"),
        ("visit_fee: {value: 2.5, unit: EUR, source: S1}", "visit_fee: 2.5", '"values.visit_fee" must have a value'),
        ("value: 2.5", "value: [2.5]", "must have a value"),
        ("value: 2.5", "value: !!float .nan", "must have a value"),
        ("value: 2.5", 'value: "two\\nlines"', "must have a value"),
        ("unit: EUR", "unit: LVL", '"values.visit_fee.unit" is "LVL"'),
        ("value: 2.5, unit: EUR, source: S1", "value: 2.5, source: S7", "which is not among the sources"),
        ("  visit_fee:", "  Visit-Fee:", "must be named with lower-case letters"),
        ("title: Family doctors", 'title: "Family\\u202edoctors"', "without control characters"),
        ("title: Family doctors", 'title: "Family \\ud800"', "invalid Unicode character"),
        ("title: Family doctors", "title:", '"sources[1].title" is missing'),
    ],
)
def test_a_wrong_field_is_named(old: str, new: str, expected: str):
    found = messages_of(changed(old, new))
    assert any(expected in message for message in found), found


def test_a_topic_without_a_source_is_refused():
    found = messages_of("category: health\nconfirmed: 2026-11-24\nanswer_source: S1\n")
    assert '"sources" must list at least one source' in found


def test_a_problem_names_the_file_and_the_form_field():
    with pytest.raises(ContentError) as caught:
        parse_topic("bank-account", BANK_ACCOUNT.replace("first-steps", "cooking"))
    (problem,) = caught.value.problems
    assert (problem.file, problem.field) == ("bank-account/topic.yaml", "category")
    assert "1 problem, nothing saved" in str(caught.value)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("2026-01-12", dt.date(2026, 1, 12)),
        ("2026-01", dt.date(2026, 1, 1)),
        ("2026", dt.date(2026, 1, 1)),
        ("~2023", dt.date(2023, 1, 1)),
        ("undated", None),
    ],
)
def test_a_page_date_is_as_exact_as_the_page_gives_it(date: str, day: dt.date | None):
    topic = parse_topic("bank-account", BANK_ACCOUNT.replace("date: 2025-06", f"date: {date}"))
    assert topic.source("S1").date == date
    assert topic.source("S1").day == day


def test_phones_and_hours_without_quotes_stay_as_they_were_typed():
    contacts = parse_shared_contacts("x:\n  name: X\n  phones: [+37167209400, 01201, 112]\n  address: 8:30\n")
    assert contacts["x"].phones == ("+37167209400", "01201", "112")
    assert contacts["x"].address == "8:30"


def test_a_name_that_stands_twice_is_told_with_its_line():
    with pytest.raises(ContentError) as caught:
        parse_topic("bank-account", BANK_ACCOUNT + "category: work\n")
    (problem,) = caught.value.problems
    assert '"category" stands twice' in problem.message
    assert problem.line == BANK_ACCOUNT.count("\n") + 1


@pytest.mark.parametrize("text", ["bank-account", "a", "mile-2", "x" * 50])
def test_a_topic_name_is_lower_case_with_hyphens(text: str):
    assert is_slug(text)


@pytest.mark.parametrize(
    "text", ["", "Bank", "bank account", "-bank", "bank--account", "../etc", "bank\n", "x" * 51, "бк"]
)
def test_anything_else_is_no_topic_name(text: str):
    assert not is_slug(text)


def test_a_broken_contacts_file_lists_every_problem():
    with pytest.raises(ContentError) as caught:
        parse_shared_contacts("one: {phones: ['1']}\ntwo: nothing\nthree: {name: Three}\n")
    assert len(caught.value.problems) == 3


YAML_PIECES = st.sampled_from(
    ["category: health\n", "sources:\n", "  - id: S1\n", "values:\n", "  fee: {value: 1, source: S1}\n", "next: [a]\n",
     "contacts:\n", "!!int ''", "!!timestamp x", "!!bool x", "!!binary x", "!!set {a}", "&a [*a]", "? [a]\n: b\n",
     "<<: *b", "{", "}", "[", "]", ": ", "- ", "\n", "'", '"', "\\u0000", "2026-99-99", "1e999",
     ".nan", "\t", "\x85", "\ud800"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(st.one_of(YAML_PIECES, st.text(max_size=5)), max_size=12).map("".join)))
@example("[" * 3000)
@example("&a [*a]")
@example("category: &a [*a]")
def test_no_text_raises_anything_but_problems(text: str):
    for parse in (lambda: parse_topic("some-topic", text), lambda: parse_shared_contacts(text)):
        try:
            parse()
        except ContentError as error:
            assert error.problems


SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.dates(),
    st.datetimes(), st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=3), st.integers(), max_size=2),
)  # fmt: skip


def with_scalars(fields: list[str], value: object) -> dict[str, object]:
    """A well-formed topic with a value in the place a path of fields leads to."""
    source = {"id": "S1", "title": "T", "url": "https://a.lv", "publisher": "P", "kind": "ngo", "date": "2026"}
    topic: dict[str, object] = {
        "category": "health",
        "confirmed": dt.date(2026, 1, 1),
        "answer_source": "S1",
        "sources": [source],
        "contacts": {"office": {"name": {"lv": "N"}, "phones": ["1"], "web": "a.lv"}},
        "values": {"fee": {"value": 1, "unit": "EUR", "source": "S1"}},
    }
    place: object = topic
    for field in fields[:-1]:
        place = place[0] if field == "0" else place[field]  # type: ignore[index]
    place[fields[-1]] = value  # type: ignore[index]
    return topic


PATHS = ["category", "next", "audience", "urgent", "confirmed", "sources", "sources 0 title", "sources 0 url",
         "sources 0 date", "contacts", "contacts office", "contacts office name", "contacts office name lv",
         "contacts office phones", "contacts office web", "contacts office email", "contacts office hours",
         "contacts office coordinates", "values", "values fee", "values fee value", "values fee date"]  # fmt: skip


@given(st.sampled_from(PATHS), SCALARS)
def test_what_is_accepted_can_be_shown_and_sent(path: str, value: object):
    text = yaml.safe_dump(with_scalars(path.split(), value), allow_unicode=True)
    try:
        topic = parse_topic("some-topic", text)
    except ContentError as error:
        assert error.problems
        return
    shown = everything_shown(topic)
    assert "\n" not in shown
    shown.encode("utf-8")


def everything_shown(topic: Topic) -> str:
    """All that a reader could be shown of a topic, in one line."""
    parts = [format_value(value, code) for value in topic.values.values() for code in ("en", "lv", "ar")]
    parts += [contact_text(contact, "ru", "") for contact in topic.contacts.values()]
    parts += [telegram_html([block]) for block in contact_blocks(topic.contacts.values(), "en", "fa")]
    parts += [part for source in topic.sources for part in (source.title, source.url, source.publisher)]
    return " ".join(parts)
