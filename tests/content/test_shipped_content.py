"""The guidance as it is shipped: well-formed, sourced, dated, the same in four languages, ready for Telegram."""

from __future__ import annotations

import datetime as dt

import pytest

from knowledge_base.checks.content import content_problems
from knowledge_base.checks.facts import fact_problems, read_facts, rendered_numbers
from knowledge_base.checks.questions import question_problems
from knowledge_base.languages import ARTICLE_LANGUAGES, CODES
from knowledge_base.library import SHIPPED_ARTICLES, Library
from knowledge_base.rendering import LOCALES, card
from knowledge_base.rich_text import MESSAGE_MAX_UNITS, pieces, plain_text, telegram_html, utf16_length
from knowledge_base.topic import CATEGORIES
from knowledge_base.ui_text import UiText

ROOT = SHIPPED_ARTICLES.parents[1]
GUIDANCE = ROOT.parent / "shared" / "guidance"
"""Where guidance is written, the facts lie beside the checkout."""

SLUGS = sorted(path.parent.name for path in SHIPPED_ARTICLES.glob("*/topic.yaml"))
every_topic = pytest.mark.parametrize("slug", SLUGS)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


@pytest.fixture(scope="module")
def texts() -> UiText:
    return UiText.load([LOCALES])


def test_every_file_is_well_formed(library: Library):
    assert [str(problem) for problem in library.problems()] == []


def test_every_planned_topic_is_there(library: Library):
    plan = GUIDANCE / "plan.tsv"
    if not plan.exists():
        pytest.skip("The plan lies beside the checkout only where guidance is written (shared/guidance/plan.tsv).")
    lines = [line for line in plan.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    planned = {field for line in lines for field in line.split("\t") if (GUIDANCE / "facts" / f"{field}.md").exists()}
    assert len(planned) >= 100
    assert planned - set(library.slugs()) == set()


@every_topic
def test_a_topic_has_dated_sources_and_a_day_of_confirmation(library: Library, slug: str):
    topic = library.topic(slug)
    assert topic.sources
    assert all(source.title and source.url and source.publisher and source.date for source in topic.sources)
    assert topic.source(topic.answer_source) in topic.sources
    assert dt.date(2026, 1, 1) <= topic.confirmed <= dt.date.today() + dt.timedelta(days=365)
    for source in topic.sources:
        assert source.day is None or source.day <= topic.confirmed, (
            f"{source.id} is dated after the topic was confirmed"
        )
    for value in topic.values.values():
        assert value.source in {source.id for source in topic.sources}


@every_topic
def test_a_topic_is_complete_and_the_same_in_four_languages(library: Library, slug: str):
    assert [str(problem) for problem in content_problems(library, [slug])] == []
    articles = [library.article(slug, code) for code in ARTICLE_LANGUAGES]
    numbers = [rendered_numbers(library, article, library.topic(slug)) for article in articles if article]
    assert len(numbers) == len(ARTICLE_LANGUAGES)
    assert len(set(numbers)) == 1


@every_topic
def test_every_number_of_a_topic_is_in_its_facts(library: Library, slug: str):
    path = GUIDANCE / "facts" / f"{slug}.md"
    if not path.parent.is_dir():
        pytest.skip("The fact files lie beside the checkout only where guidance is written (shared/guidance/facts).")
    assert [str(problem) for problem in fact_problems(library, slug, read_facts(path))] == []


@every_topic
def test_an_article_is_sent_in_messages_telegram_accepts(library: Library, texts: UiText, slug: str):
    topic = library.topic(slug)
    for language in library.languages(slug):
        article = library.article(slug, language)
        assert article is not None
        for interface in (language, "ar"):
            messages = pieces(card(article, topic, texts, library.title, interface).blocks)
            assert 1 <= len(messages) <= 3
            for message in messages:
                words = plain_text(message)
                assert words.strip() and "{{" not in words and "}}" not in words and "**" not in words
                assert sum(utf16_length(block.text) + 2 for block in message) - 2 <= MESSAGE_MAX_UNITS
                assert telegram_html(message).count("<a ") == telegram_html(message).count("</a>") <= 100


@every_topic
def test_what_comes_next_is_another_topic_that_is_shown(library: Library, slug: str):
    for following in library.topic(slug).next:
        assert following != slug
        assert library.is_shown(following), following


@every_topic
def test_translations_say_which_english_text_they_were_made_from(library: Library, slug: str):
    topic = library.topic(slug)
    reference = library.article(slug, topic.reference)
    assert reference is not None
    for code in ARTICLE_LANGUAGES:
        article = library.article(slug, code)
        assert article is not None
        if code != topic.reference:
            assert article.translated_from == reference.text_hash, f"{slug}/{code}.md is of an older text"
            assert article.title != reference.title


def test_titles_tell_topics_apart(library: Library):
    for code in ARTICLE_LANGUAGES:
        titles = [library.title(slug, code) for slug in library.slugs()]
        assert sorted(title for title in titles if titles.count(title) > 1) == []


def test_every_area_of_life_has_a_topic(library: Library):
    assert {library.topic(slug).category for slug in library.slugs()} == set(CATEGORIES)


def test_nobody_is_sent_to_the_old_number_of_riga(library: Library):
    for slug in library.slugs():
        for code in library.languages(slug):
            article = library.article(slug, code)
            assert article is not None and "80000800" not in article.markdown
        for contact in library.topic(slug).contacts.values():
            assert "80000800" not in "".join(contact.phones).replace(" ", "")


def test_the_numbers_people_call_in_danger_are_right(library: Library):
    phones = {
        name: library.topic("emergency-numbers").contacts[name].phones[0]
        for name in ("emergency", "police", "ambulance")
    }
    assert phones == {"emergency": "112", "police": "110", "ambulance": "113"}


def test_questions_are_enough_and_measured_by_others(library: Library):
    assert [str(problem) for problem in question_problems(library, SHIPPED_ARTICLES.parent)] == []


def test_every_language_has_questions():
    for name in ("questions", "gold_questions", "small_talk"):
        files = {path.stem for path in (SHIPPED_ARTICLES.parent / name).glob("*.tsv")}
        assert files == set(CODES), name
