"""A card is made once and again when anything it shows has changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cards import Cards
from knowledge_base.library import Library
from knowledge_base.rich_text import plain_text
from knowledge_base.ui_text import UiText
from tests.fakes import small_library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return small_library(tmp_path)


@pytest.fixture
def cards(library: Library, texts: UiText) -> Cards:
    return Cards(library, texts)


def shown(cards: Cards, library: Library, slug: str = "family-doctor", interface: str = "en") -> str:
    return plain_text(cards.blocks(library.article(slug, "en"), library.topic(slug), interface))


def edit(library: Library, slug: str, name: str, old: str, new: str) -> None:
    text, content_hash = library.file_text(slug, name)
    assert old in text
    save = library.save_topic if name == "topic.yaml" else lambda s, t, h: library.save_article(s, "en", t, h)
    save(slug, text.replace(old, new), content_hash)


def test_the_same_card_is_made_once(cards: Cards, library: Library):
    article, topic = library.article("family-doctor", "en"), library.topic("family-doctor")
    assert cards.blocks(article, topic, "en") is cards.blocks(article, topic, "en")


def test_labels_are_in_the_interface_language(cards: Cards, library: Library):
    assert "Source:" in shown(cards, library) and "Avots:" in shown(cards, library, interface="lv")


def test_an_edited_article_is_shown_at_once(cards: Cards, library: Library):
    shown(cards, library)
    edit(library, "family-doctor", "en.md", "Register with", "Sign up with")
    assert "Sign up with a family doctor" in shown(cards, library)


def test_a_changed_fee_is_shown_at_once(cards: Cards, library: Library):
    assert "€2.50" in shown(cards, library)
    edit(library, "family-doctor", "topic.yaml", "value: 2.5,", "value: 3.5,")
    assert "€3.50" in shown(cards, library)


def test_a_changed_title_of_a_topic_it_names_is_shown_at_once(cards: Cards, library: Library):
    assert "Open a bank account" in shown(cards, library)
    edit(library, "bank-account", "en.md", "title: Open a bank account", "title: Get a bank account")
    assert "Get a bank account" in shown(cards, library)
