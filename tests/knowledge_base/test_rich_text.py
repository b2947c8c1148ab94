"""Markdown as blocks, and blocks as messages that Telegram accepts."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge_base.rich_text import (
    MESSAGE_MAX_UNITS,
    Block,
    Run,
    markdown_blocks,
    pieces,
    plain_text,
    telegram_html,
    utf16_length,
    web_html,
)


def html_of(markdown: str) -> str:
    return telegram_html(markdown_blocks(markdown))


class TelegramParser(HTMLParser):
    """Reads HTML as strictly as Telegram: known tags only, each closed in turn; keeps the bare text and the links."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.links: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, f"not closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ("b", "i", "a"), tag
        self._open.append(tag)
        if tag == "a":
            ((name, address),) = attrs
            assert name == "href" and address
            self.links.append(address)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"comment {data!r}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"declaration {decl!r}")


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("Two\nlines", "Two lines"),
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("**bold** and *slanted*", "<b>bold</b> and <i>slanted</i>"),
        ("***both***", "<b><i>both</i></b>"),
        ("[PMLP](https://pmlp.gov.lv)", '<a href="https://pmlp.gov.lv">PMLP</a>'),
        ("[write](mailto:a@b.lv)", '<a href="mailto:a@b.lv">write</a>'),
        ("[x](ftp://a.lv)", "x"),
        ("1. One\n2. Two", "1. One\n2. Two"),
        ("Do:\n\n3. Three\n4. Four", "Do:\n3. Three\n4. Four"),
        ("- One\n- Two", "• One\n• Two"),
        ("- One\n  - Inner", "• One\n   • Inner"),
        ("fish & chips < 5 > 3", "fish &amp; chips &lt; 5 &gt; 3"),
        ("<b>typed</b>", "&lt;b&gt;typed&lt;/b&gt;"),
        ("&amp;", "&amp;amp;"),
        ("```\ncode <1>\n```", "code &lt;1&gt;"),
        ("", ""),
    ],
)
def test_markdown_becomes_telegrams_html(markdown: str, expected: str):
    assert html_of(markdown) == expected


def test_an_address_that_runs_a_script_is_no_link():
    assert TelegramParser(html_of("[x](javascript:alert(1))")).links == []


def test_a_link_in_plain_text_is_written_out_unless_the_text_is_the_address():
    assert plain_text(markdown_blocks("[PMLP](https://pmlp.gov.lv)")) == "PMLP (https://pmlp.gov.lv)"
    assert plain_text([Block((Run("pmlp.gov.lv", link="https://pmlp.gov.lv/"),))]) == "pmlp.gov.lv"


def test_a_web_page_gets_the_same_words_and_its_links_lead_outside():
    page = web_html([Block((Run("a & b", bold=True),)), Block((Run("site", link="https://a.lv"),), close=True)])
    assert "<p><b>a &amp; b</b></p>" in page
    assert '<p class="close"><a rel="noreferrer noopener" target="_blank" href="https://a.lv">site</a></p>' in page


def test_length_is_counted_as_telegram_counts():
    assert [utf16_length(text) for text in ("", "ā", "字", "😀", "\ud83d")] == [0, 1, 1, 2, 1]


def test_a_short_article_is_one_message():
    blocks = markdown_blocks("One.\n\nTwo.")
    assert pieces(blocks) == [tuple(blocks)]


def test_messages_break_between_blocks_where_they_can():
    blocks = [Block((Run("a" * 60),)), Block((Run("b" * 30),)), Block((Run("c" * 5),), close=True)]
    assert [[block.text[0] for block in message] for message in pieces(blocks, limit=64)] == [["a"], ["b", "c"]]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One two three four. Five six seven eight nine.", "One two three four. "),
        ("Первое предложение. Второе предложение.", "Первое предложение. "),
        ("पहला वाक्य यहाँ है। दूसरा वाक्य वहाँ है।", "पहला वाक्य यहाँ है। "),
        ("你可以免费学习拉脱维亚语吗今天。明天你可以去里加市政府问一问。", "你可以免费学习拉脱维亚语吗今天。"),
        ("one two three four five six seven", "one two three four five "),
        ("x" * 40, "x" * 26),
    ],
)
def test_a_long_block_breaks_after_a_sentence_else_at_a_space_else_anywhere(text: str, first: str):
    messages = pieces([Block((Run(text),))], limit=26)
    assert messages[0][0].text == first
    assert "".join(block.text for message in messages for block in message) == text


def test_a_block_cut_in_two_keeps_its_styles_on_both_sides():
    blocks = [Block((Run("word " * 20, bold=True, link="https://a.lv"),))]
    for message in pieces(blocks, limit=50):
        assert re.fullmatch(r'<a href="https://a.lv"><b>[word ]+</b></a>', telegram_html(message))


def test_white_space_alone_is_no_message():
    assert pieces([Block(()), Block((Run(" \n"),)), Block((Run(" " * 9000),))]) == []


TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(st.sampled_from("a. 。!\n \u00a0字😀👩‍👧<>&\"'"), max_size=60),
    st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=3), st.integers(1, 3000)),
)
RUNS = st.builds(Run, TEXTS, st.booleans(), st.booleans(), st.sampled_from(["", "https://a.lv/?a=1&b=\"2'"]))
BLOCKS = st.lists(st.builds(Block, st.lists(RUNS, max_size=4).map(tuple), st.booleans()), max_size=6)


def without_space(text: str) -> str:
    return re.sub(r"\s", "", text)


@given(BLOCKS, st.sampled_from([2, 3, 10, 100, MESSAGE_MAX_UNITS]))
@example([Block((Run("😀" * 3),))], 3)
@example([Block((Run("a" * 4095 + "😀"),))], MESSAGE_MAX_UNITS)
def test_any_text_in_any_style_gives_messages_telegram_accepts(blocks: list[Block], limit: int):
    messages = pieces(blocks, limit)
    written = [telegram_html(message) for message in messages]
    read = [TelegramParser(text).text for text in written]
    assert all(0 < utf16_length(text) <= limit and text.strip() for text in read)
    assert without_space("".join(read)) == without_space("".join(block.text for block in blocks))
    assert read == [joined(message) for message in messages]


def joined(message: tuple[Block, ...]) -> str:
    """The bare words of a message, a line break before a close block and two before any other."""
    return "".join(("\n" if block.close else "\n\n") + block.text for block in message).removeprefix("\n")[
        0 if message[0].close else 1 :
    ]


@given(BLOCKS, st.sampled_from([2, 7, 100]))
def test_no_character_is_split_in_two(blocks: list[Block], limit: int):
    for message in pieces(blocks, limit):
        for block in message:
            block.text.encode("utf-16-le")


@given(st.text(max_size=300))
@example("[a](https://a.lv/\"onclick='x')")
@example("1. a\n   1. b\n\n      c\n2. d\n\n> - e\n\n***")
def test_any_markdown_becomes_html_that_can_be_read(markdown: str):
    blocks = markdown_blocks(markdown)
    assert TelegramParser(telegram_html(blocks)).text.split() == plain_words(blocks)


def plain_words(blocks: list[Block]) -> list[str]:
    return "\n".join(block.text for block in blocks).split()


def test_a_very_long_text_is_cut_quickly():
    messages = pieces([Block((Run("слово " * 60_000),))])
    assert sum(utf16_length(block.text) for message in messages for block in message) == 360_000
    assert all(utf16_length(message[0].text) <= MESSAGE_MAX_UNITS for message in messages)
