"""The city's report: its figures, what it hides, its pages."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base.commands.report import period
from knowledge_base.demo import fill
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.library import Library
from knowledge_base.printing import PrintingError, pdf_of
from knowledge_base.report.city import city_report
from knowledge_base.report.page import LANGUAGES, ReportPage
from knowledge_base.report.suppression import shown_table
from knowledge_base.report.table import report_csv
from knowledge_base.usage_counts import Event, UsageCounts

FIRST, LAST = dt.date(2026, 9, 28), dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def shown_demo(tmp_path_factory):
    """A demonstration on the shipped guidance, filled once."""
    from knowledge_base.database import Database
    from knowledge_base.encryption import Keyring

    database = Database.open(f"sqlite:///{tmp_path_factory.mktemp('demo') / 'guide.db'}")
    keyring = Keyring(["a secret only this test knows"])
    fill(database, keyring, Library(), NOW)
    yield database, keyring, city_report(database, keyring, FIRST, LAST, lambda: NOW)
    database.close()


def html_of(report, texts, language: str) -> str:
    return ReportPage(report, Library(), texts, language, NOW.date()).html()


def test_the_demonstration_is_marked_as_invented_and_made_once(shown_demo, texts):
    database, keyring, report = shown_demo
    assert report.usage.invented
    for language in LANGUAGES:
        assert texts(language, "report-invented") in html_of(report, texts, language)
    before = report.usage.questions.now
    fill(database, keyring, Library(), NOW)
    assert city_report(database, keyring, FIRST, LAST).usage.questions.now == before


def test_real_counts_are_not_mixed_with_invented_ones(database, keyring, clock):
    UsageCounts(database, keyring, clock).count([Event("question", language="en")], 7)
    with pytest.raises(KnowledgeBaseError, match="real counts"):
        fill(database, keyring, Library(), NOW)


def test_the_first_page_says_in_three_sentences_what_changed_and_what_is_missing(shown_demo, texts):
    page = html_of(shown_demo[2], texts, "en")
    summary = page[page.index("In three sentences") : page.index('class="tiles"')]
    sentences = re.findall(r"<p>(.*?)</p>", summary)
    assert len(sentences) == 3
    assert "more than in the same number of days before" in sentences[1] and "How to enrol" not in sentences[0]
    assert "got no answer" in sentences[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_self_contained_and_has_no_text_missing(shown_demo, texts, language, caplog):
    page = html_of(shown_demo[2], texts, language)
    assert not re.search(r"""(?:src|href)=["']?(?!data:)""", page) and "<script" not in page
    assert not any("text_missing" in record.message for record in caplog.records)
    assert page.count("<svg") >= 4 and page.count("<title>") == page.count("<svg") + 1


def test_no_question_and_no_proposal_is_quoted(shown_demo, texts):
    page = html_of(shown_demo[2], texts, "en")
    assert "[invented] How do I bring a bicycle" not in page and "trolleybus" not in page


def test_figures_of_few_people_are_hidden(database, keyring, clock, texts):
    usage = UsageCounts(database, keyring, clock)
    for chat in range(12):
        slug = "family-doctor" if chat else "bank-account"
        usage.count([Event("question", language="en"), Event("answered", slug, "en")], chat)
    for chat in range(3):
        usage.count([Event("question", language="ka"), Event("unanswered", "bank-account", "ka")], chat)
    report = city_report(database, keyring, dt.date(2026, 11, 23), dt.date(2026, 11, 29), clock)
    assert report.usage.questions.now == 15
    assert report.usage.unanswered.now is None and report.usage.gaps == ()
    assert {demand.name: demand.total.now for demand in report.usage.languages} == {"en": None, "ka": None}
    assert "3" not in report_csv(report).replace("2026-11-23", "")


def test_no_single_week_of_a_topic_or_language_is_hidden_beside_its_total(shown_demo):
    usage = shown_demo[2].usage
    rows = [demand.by_week for demand in (*usage.topics, *usage.gaps, *usage.languages)]
    assert any(None in row for row in rows)
    assert not [row for row in rows if row.count(None) == 1 and any(row)]


def test_the_csv_holds_what_the_charts_show(shown_demo):
    rows = list(csv.DictReader(io.StringIO(report_csv(shown_demo[2]))))
    total = next(row for row in rows if row["table"] == "total" and row["name"] == "questions")
    weekly = [int(row["count"]) for row in rows if row["table"] == "outcomes"]
    assert int(total["count"]) == sum(weekly) == shown_demo[2].usage.questions.now


def test_a_month_without_anything_makes_a_report_too(database, keyring, clock, texts):
    report = city_report(database, keyring, FIRST, LAST, clock)
    page = html_of(report, texts, "lv")
    assert "Šajā laikā pilsēta neko nejautāja." in page


def test_pdf_is_printed_from_the_same_page(shown_demo, texts):
    try:
        pdf = pdf_of(html_of(shown_demo[2], texts, "lv"))
    except PrintingError as error:
        pytest.skip(str(error))
    assert pdf.startswith(b"%PDF-")


def test_the_report_covers_the_last_eight_whole_weeks_unless_told():
    assert period(None, None, dt.date(2026, 11, 24)) == (FIRST, LAST)
    assert period(None, None, dt.date(2026, 11, 22)) == (dt.date(2026, 9, 21), dt.date(2026, 11, 15))
    with pytest.raises(KnowledgeBaseError, match="the first day comes after the last"):
        period(LAST, FIRST, dt.date(2026, 11, 24))


cells = st.dictionaries(st.tuples(st.sampled_from("abcd"), st.sampled_from("wxyz")), st.integers(0, 9), min_size=1)


@given(cells)
def test_no_hidden_cell_can_be_worked_out_from_its_row_or_column(counts):
    found = shown_table(counts, lambda key: counts[key] >= 5)
    assert all(count is None or count == 0 or count >= 5 for count in found.values())
    for side in (0, 1):
        for name in {key[side] for key in found}:
            line = [found[key] for key in found if key[side] == name]
            assert line.count(None) != 1 or not any(line)
