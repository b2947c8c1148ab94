"""`<lang>.md`: what is read, everything that is wrong at once, and writing it back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge_base.article import (
    Article,
    content_hash,
    fits,
    forbidden_characters,
    parse_article,
    split_article,
    write_article,
)
from knowledge_base.errors import ContentError, Problem
from knowledge_base.rendering import LOCALES, card
from knowledge_base.rich_text import MESSAGE_MAX_UNITS, pieces, plain_text, telegram_html, utf16_length
from knowledge_base.topic import Topic, parse_topic
from knowledge_base.ui_text import UiText
from tests.fakes import FAMILY_DOCTOR, small_article_text, small_topic

TOPIC = small_topic()
TEXTS = UiText.load([LOCALES])
ENGLISH = small_article_text("family-doctor", "en")
FRONT = "---\ntitle: Title\ntranslation: reference\n---\n"


def problems_of(text: str, language: str = "en") -> tuple[Problem, ...]:
    """What is wrong with an article's text."""
    with pytest.raises(ContentError) as caught:
        parse_article(TOPIC, language, text)
    return caught.value.problems


def test_an_article_is_read_with_its_title_answer_and_sections():
    article = parse_article(TOPIC, "en", ENGLISH)
    assert article.title == "Find a family doctor"
    assert article.answer.startswith("Register with a **family doctor**.")
    assert [section.heading for section in article.sections] == ["What to do", "Cost and time"]
    assert article.translation == "reference"
    assert ENGLISH.split("\n")[article.sections[0].line - 1] == "## What to do"


def test_a_translation_says_which_text_it_was_made_from():
    english = parse_article(TOPIC, "en", ENGLISH)
    latvian = parse_article(TOPIC, "lv", small_article_text("family-doctor", "lv"))
    assert (latvian.translation, latvian.translated_from) == ("machine", english.text_hash)


def test_the_text_hash_changes_with_the_words_and_not_with_who_reviewed_them():
    latvian = small_article_text("family-doctor", "lv")
    reviewed = latvian.replace("translation: machine", "translation: reviewed\nreviewed_by: Anna")
    reworded = latvian.replace("Izvēlieties", "Atrodiet")
    plain, checked, other = (parse_article(TOPIC, "lv", text) for text in (latvian, reviewed, reworded))
    assert checked.reviewed_by == "Anna"
    assert plain.text_hash == checked.text_hash
    assert plain.text_hash != other.text_hash


def test_windows_lines_a_byte_order_mark_and_decomposed_letters_make_no_difference():
    latvian = small_article_text("family-doctor", "lv")
    typed = "\ufeff" + latvian.replace("ģ", "g\u0327").replace("\n", "\r\n")
    assert parse_article(TOPIC, "lv", typed) == parse_article(TOPIC, "lv", latvian)


def test_all_problems_are_told_at_once_in_the_order_of_the_lines():
    front = "---\ntitle: Virsraksts\ntranslation: human\ncolour: red\n---\n"
    text = front + "Atbilde {{ value.fee }}.\n\n## Soļi\n\n## \nTeksts"
    found = problems_of(text, "lv")
    assert [problem.line for problem in found] == sorted(problem.line for problem in found)
    told = [problem.message for problem in found]
    assert '"colour" is not a field of the front matter' in told
    assert '"translation" must be one of reference, machine, reviewed' in told
    assert "{{ value.fee }} names a value that topic.yaml does not have" in told
    assert 'section "Soļi" has no text' in told
    assert "a section has no heading" in told
    assert len(told) == 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 'must begin with "---"'),
        ("Just words.", 'must begin with "---"'),
        ("---\n- title\n---\nAnswer.\n\n## S\nText", "front matter must be `name: value` lines"),
        ("---\ntitle: 'Half\ntranslation: reference\n---\nAnswer.\n\n## S\nText", "is not YAML"),
        ("---\ntranslation: reference\n---\nAnswer.\n\n## S\nText", '"title" is missing'),
        ("---\ntitle: [a]\ntranslation: reference\n---\nAnswer.\n\n## S\nText", '"title" is missing'),
        (f"---\ntitle: {'x' * 91}\ntranslation: reference\n---\nAnswer.\n\n## S\nText", '"title" has 91 characters'),
        ('---\ntitle: "a\\nb"\ntranslation: reference\n---\nAnswer.\n\n## S\nText', '"title" must be one plain line'),
        ('---\ntitle: "a\\u202eb"\ntranslation: reference\n---\nAnswer.\n\n## S\nT', '"title" must be one plain line'),
        ("---\ntitle: T\ntranslation: machine\n---\nAnswer.\n\n## S\nText", '"translation" must be reference here'),
        (FRONT + "\n## S\nText", "the direct answer (first paragraph) is missing"),
        (FRONT + "One.\n\nTwo.\n\n## S\nText", "the direct answer must be one paragraph"),
        (FRONT + "One.\n \nTwo.\n\n## S\nText", "the direct answer must be one paragraph"),
        (FRONT + "# Answer\n\n## S\nText", "the direct answer has no heading"),
        (FRONT + "Answer.", "there is no section"),
        (FRONT + "Answer.\n\n## S\n### Deeper\nText", 'section "S": only "## " headings'),
        (FRONT + "Answer.\n\n## Fee {{ value.visit_fee }}\nText", "a heading is plain text"),
        (
            FRONT + "Answer.\n\n## S\n{{ contact.practice.phone }}",
            "asks for the phone, which the contact does not have",
        ),
        (FRONT + "Answer.\n\n## S\n{{ contact.practice.fax }}", "must end in phone, email, address, hours, web"),
        (FRONT + "Answer.\n\n## S\n{{ contact.police }}", "names a contact that topic.yaml does not have"),
        (FRONT + "Answer.\n\n## S\n{{ value.visit_fee.phone }}", "takes no part"),
        (FRONT + "Answer.\n\n## S\n{{ topic.bank-account.phone }}", "takes no part"),
        (FRONT + "Answer.\n\n## S\n{{ visit_fee }}", "a {{ … }} is not understood"),
        (FRONT + "Answer.\n\n## S\n<b>Text</b>", "HTML is not allowed"),
        (FRONT + "Answer.\n\n## S\nTe\x07xt", "contains a control character"),
        (FRONT + "Answer.\n\n## S\nTe\u202ext", "contains a text direction override"),
        (FRONT + "Answer.\n\n## S\nTe\ud83dxt", "contains half of a character"),
    ],
)
def test_a_wrong_place_is_named(text: str, expected: str):
    found = problems_of(text)
    assert any(expected in problem.message for problem in found), found
    assert all(problem.file == "family-doctor/en.md" for problem in found)


def test_a_translation_without_its_origin_is_refused():
    text = "---\ntitle: T\ntranslation: reviewed\n---\nAtbilde.\n\n## S\nTeksts"
    assert [problem.message for problem in problems_of(text, "lv")] == ['"translated_from" is missing']


def test_a_problem_says_the_line_an_editor_sees():
    (problem,) = problems_of(FRONT + "Answer.\n\n## S\nText\n{{ value.fee }}\n")
    assert str(problem).startswith("family-doctor/en.md:9: ")


def test_an_article_fits_a_topic_that_has_all_it_refers_to():
    article = parse_article(TOPIC, "en", ENGLISH)
    assert fits(article, TOPIC)
    assert not fits(article, small_topic("bank-account"))


def test_a_broken_article_still_gives_its_title_and_body_to_the_editor():
    assert split_article("---\ntitle: Half\n---\nWords {{ nonsense\n") == ("Half", "Words {{ nonsense")


def test_the_hash_of_a_text_does_not_depend_on_how_letters_are_composed():
    assert content_hash("ģ") == content_hash("g\u0327") != content_hash("g")


def test_an_article_written_back_is_the_same_article():
    article = replace(parse_article(TOPIC, "lv", small_article_text("family-doctor", "lv")), translation="reviewed")
    article = replace(article, reviewed_by="Anna: “ņ”", reviewed_on="2026-11-24")
    assert without_lines(parse_article(TOPIC, "lv", write_article(article))) == without_lines(article)


def test_a_body_is_written_as_the_editor_gave_it():
    article = parse_article(TOPIC, "en", ENGLISH)
    body = "Answer.\n\n## Steps\n\n1. One.\n\n\n2. Two."
    assert write_article(article, body).endswith(f"---\n{body}\n")


def without_lines(article: Article) -> Article:
    """An article without the line numbers, which white space moves."""
    return replace(article, sections=tuple(replace(section, line=0) for section in article.sections))


LINE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40)
TITLES = LINE.filter(str.strip).map(lambda text: text[:90])
PIECES = st.sampled_from(
    ["---\n", "title: A\n", "translation: reference\n", "## ", "# ", "\n", "\n\n", "{{ value.visit_fee }}", "{{", "}}",
     "{{ contact.nvd }}", "{{ topic.bank-account }}", "**", "_", "`", "[a](https://a.lv)", "[a](javascript:x)", "1. ",
     "- ", "> ", "    ", "```\n", "<b>", "&amp;", "\r", "\x00", "\u2028", "\ud83d", "😀", "title: !!int ''\n"]
)  # fmt: skip
MARKDOWN = st.lists(st.one_of(PIECES, LINE), max_size=25).map("".join)


@given(st.one_of(st.text(), MARKDOWN, MARKDOWN.map(lambda body: FRONT + body)))
@example("---\ntitle: " + "[" * 3000 + "\n---\n")
@example("---\n&a [*a]\n---\nAnswer.\n\n## S\nText")
@example(FRONT + "[a]: https://a.lv\n\n## S\n---")
def test_no_text_raises_anything_but_problems_and_what_is_accepted_can_be_sent(text: str):
    try:
        article = parse_article(TOPIC, "en", text)
    except ContentError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
        return
    shown = card(article, TOPIC, TEXTS, lambda slug, language: "Another & <topic>").blocks
    for message in pieces(shown):
        assert plain_text(message).strip()
        assert sum(utf16_length(block.text) for block in message) <= MESSAGE_MAX_UNITS
        telegram_html(message).encode("utf-8")


@given(TITLES, st.lists(st.tuples(LINE, MARKDOWN), min_size=1, max_size=3), LINE)
def test_whatever_can_be_read_can_be_written_and_read_again(title: str, sections: list[tuple[str, str]], answer: str):
    body = "\n\n".join([answer, *(f"## {heading}\n{text}" for heading, text in sections)])
    draft = Article("family-doctor", "en", title, "", (), "reference", "", "", "")
    try:
        article = parse_article(TOPIC, "en", write_article(draft, body))
    except ContentError:
        return
    again = parse_article(TOPIC, "en", write_article(article))
    assert replace(without_lines(again), text_hash="") == replace(without_lines(article), text_hash="")


@given(TITLES)
def test_any_title_survives_its_way_through_the_file(title: str):
    draft = Article("family-doctor", "en", title, "", (), "reference", "", "", "")
    text = write_article(draft, "Answer.\n\n## Steps\n1. Go.")
    if "{{" in title or forbidden_characters(title, ""):
        with pytest.raises(ContentError):
            parse_article(TOPIC, "en", text)
    else:
        assert content_hash(parse_article(TOPIC, "en", text).title) == content_hash(title.strip())


def test_a_topic_written_in_latvian_first_has_its_reference_there():
    topic: Topic = parse_topic("family-doctor", FAMILY_DOCTOR.replace("reference: en", "reference: lv"), shared={
        contact.id: contact for contact in TOPIC.contacts.values()
    })  # fmt: skip
    assert parse_article(topic, "lv", ENGLISH).translation == "reference"
    with pytest.raises(ContentError, match="must be machine or reviewed here"):
        parse_article(topic, "en", ENGLISH)
