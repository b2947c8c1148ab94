"""Which language a message is in: its own words first, then what is known of the chat."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.message_language import MessageLanguage, message_language
from indexer.search import open_current
from tests.fakes import TrigramEmbedder


@pytest.fixture(scope="module")
def tell(index_dir: Path):
    """The language of a message."""
    languages = open_current(index_dir, TrigramEmbedder()).languages

    def tell(text: str, client: str | None = None, recent: str | None = None) -> MessageLanguage:
        return message_language(languages, text, client, recent)

    return tell


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Где открыть счёт в банке?", "ru"),
        ("Kur var atvērt bankas kontu?", "lv"),
        ("Where can I open a bank account?", "en"),
        ("gde mozhno otkryt schet v banke", "ru"),
        ("أين يمكنني فتح حساب مصرفي؟", "ar"),
        ("کجا می‌توانم حساب بانکی باز کنم؟", "fa"),
        ("मैं बैंक खाता कहाँ खोलूँ?", "hi"),
        ("სად გავხსნა საბანკო ანგარიში?", "ka"),
        ("我在哪里可以开银行账户？", "zh"),
    ],
)
def test_the_message_itself_decides_whatever_is_expected(tell, text: str, code: str):
    for client, recent in ((None, None), ("de", None), ("tr", "de")):
        assert tell(text, client, recent) == MessageLanguage(code, decided=True)


@pytest.mark.parametrize("text", ["ok", "OK!", "112", "👍", "", "...", "PMLP", "Rīga", "да", "\u200d"])
def test_what_says_nothing_keeps_the_languages_that_are_known(tell, text: str):
    assert tell(text, "uz", "ka") == MessageLanguage("ka", decided=False)
    assert tell(text, "uz") == MessageLanguage("uz", decided=False)
    assert tell(text, "pt-BR") == MessageLanguage("en", decided=False)


def test_only_the_beginning_of_a_long_message_is_read(tell):
    assert tell("Kur var atvērt bankas kontu? " * 20 + "где " * 10_000).code == "lv"


@pytest.mark.parametrize("text", ["\ud800 где врач", "\x00", "\ufdfa" * 50, "а" * 20_000, "\u202eabc"])
def test_any_message_has_a_language(tell, text: str):
    assert tell(text, "lv").code
