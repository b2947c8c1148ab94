"""Which language a text is in: our sixteen, in their own letters and in Latin ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from indexer.language.identification import LanguageIdentifier
from indexer.language.spelling import fit_language_spelling, language_ngrams
from indexer.passages import guidance_passages
from indexer.ranking.fitting import fit_languages
from indexer.sparse_classifier import SparseClassifier
from knowledge_base.languages import CODES
from knowledge_base.library import Library
from knowledge_base.question_files import read_questions

CONTENT = Path(__file__).parents[3] / "knowledge_base"
HOSTILE = [
    "",
    "\x00",
    "112 !?",
    "👋",
    "\u200d" * 30,
    "\ud800",
    "\ufdfa" * 50,
    "а" * 20_000,
    "ŋ" * 300,
    "\u202eкто",
    "ʻ'’",
]
OWN = {
    "lv": "Kur es varu bez maksas mācīties latviešu valodu?",
    "en": "Where can I learn Latvian for free?",
    "ru": "Где можно бесплатно учить латышский язык?",
    "uk": "Де можна безкоштовно вивчати латиську мову?",
    "ar": "أين يمكنني تعلم اللغة اللاتفية مجانا؟",
    "fa": "کجا می‌توانم زبان لتونیایی را رایگان یاد بگیرم؟",
    "tr": "Letonca dilini nerede ücretsiz öğrenebilirim?",
    "uz": "Latish tilini qayerda bepul o‘rgansam bo‘ladi?",
    "hi": "मैं लातवियाई भाषा मुफ़्त में कहाँ सीख सकता हूँ?",
    "es": "¿Dónde puedo aprender letón gratis?",
    "fr": "Où puis-je apprendre le letton gratuitement ?",
    "de": "Wo kann ich kostenlos Lettisch lernen?",
    "zh": "我在哪里可以免费学习拉脱维亚语？",
    "ka": "სად შემიძლია ლატვიური ენის უფასოდ სწავლა?",
    "az": "Latış dilini harada pulsuz öyrənə bilərəm?",
    "tg": "Забони латишӣ-ро дар куҷо ройгон омӯхтан мумкин аст?",
}
LATIN = {
    "ru": ("gde mozhno besplatno uchit latyshskiy", "skolko stoit vnzh i kuda idti"),
    "uk": ("de mozhna bezkoshtovno vyvchaty movu", "skilky koshtuie dozvil na prozhyvannia"),
    "ar": ("ayna yumkinuni fath hisab masrafi", "kayf ajid tabib lil atfal"),
    "fa": ("koja mitavanam zaban yad begiram", "chetor hesab banki baz konam"),
}


@pytest.fixture(scope="session")
def spelling() -> SparseClassifier:
    """Learned as a build learns it, from every second shipped question."""
    library = Library(CONTENT / "articles")
    return fit_languages(read_questions(CONTENT / "questions")[::2], guidance_passages(library))


@pytest.fixture(scope="session")
def identifier(spelling: SparseClassifier) -> LanguageIdentifier:
    return LanguageIdentifier(spelling)


@pytest.mark.parametrize("code", CODES)
def test_each_language_is_recognised(identifier: LanguageIdentifier, code: str):
    guess = identifier.identify(OWN[code])
    assert guess.best == code
    assert guess.confidence > 0.5
    assert identifier.identify(OWN[code].upper()).best == code


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in LATIN.items() for text in texts])
def test_latin_letter_writing_is_the_language_it_is_in(identifier: LanguageIdentifier, code: str, text: str):
    assert identifier.identify(text).best == code


def test_latvian_office_names_in_a_russian_question_do_not_make_it_latvian(identifier: LanguageIdentifier):
    assert identifier.identify("Как записаться в PMLP на Čiekurkalna линия?").best == "ru"


@pytest.mark.parametrize("text", ["", "112", "👍", "?!", "\u200d\u200d", "12.05.2026"])
def test_what_has_no_letters_has_no_language(identifier: LanguageIdentifier, text: str):
    guess = identifier.identify(text)
    assert (guess.best, guess.confidence, guess.ranked) == (None, 0.0, ())


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:10]))
def test_any_text_can_be_identified(identifier: LanguageIdentifier, text: str):
    guess = identifier.identify(text, {"lv": 3.0})
    if guess.ranked:
        assert sum(share for _, share in guess.ranked) == pytest.approx(1.0)
        assert {code for code, _ in guess.ranked} == set(CODES)


def test_what_is_expected_tips_the_balance_but_does_not_decide(identifier: LanguageIdentifier):
    unsure = "internet"
    assert dict(identifier.identify(unsure, {"de": 50.0}).ranked)["de"] > dict(identifier.identify(unsure).ranked)["de"]
    assert identifier.identify(OWN["ka"], {"ru": 3.0}).best == "ka"


def test_the_same_text_has_the_same_language_every_time(identifier: LanguageIdentifier, spelling: SparseClassifier):
    for text in ("labrīt", "hola amigo", "nerede", "где"):
        guesses = [each.identify(text) for each in (identifier, identifier, LanguageIdentifier(spelling))]
        assert len({guess.best for guess in guesses}) == 1
        assert max(guess.confidence for guess in guesses) - min(guess.confidence for guess in guesses) < 1e-6


def test_voters_say_what_they_know_and_nothing_else(identifier: LanguageIdentifier):
    votes = identifier.votes(OWN["tg"])
    assert set(votes) == {"spelling", "lingua", "langdetect"}
    for vote in votes.values():
        assert vote is None or (vote.shape == (len(CODES),) and np.isfinite(vote).all())
    assert votes["spelling"] is not None
    assert CODES[int(votes["spelling"].argmax())] == "tg"


def test_a_script_the_questions_never_held_is_left_to_the_other_voters():
    texts = ["open a bank account", "where is the bank", "my bank card"] * 3
    latvian = ["atvērt bankas kontu", "kur ir banka", "mana bankas karte"] * 3
    small = LanguageIdentifier(fit_language_spelling(texts + latvian, ["en"] * 9 + ["lv"] * 9))
    for code in ("ka", "hi", "zh"):
        assert small.votes(OWN[code])["spelling"] is None
        assert small.identify(OWN[code]).best == code


def test_n_grams_do_not_depend_on_case_or_punctuation():
    assert language_ngrams("Labdien, RĪGA!") == language_ngrams("labdien rīga")


@pytest.mark.parametrize(
    ("text", "code"),
    [("продление uzturēšanās", "ru"), ("मेरा uzturēšanās", "hi"), ("تمدید permanent", "fa"), ("centrs-ში", "ka")],
)
def test_a_latvian_or_english_name_does_not_outweigh_the_script_around_it(
    identifier: LanguageIdentifier, text: str, code: str
):
    assert identifier.identify(text).best == code


def test_a_foreign_name_in_a_latin_sentence_does_not_change_its_language(identifier: LanguageIdentifier):
    assert identifier.identify("What does the word ВНЖ mean and where do I get one").best == "en"


def test_digits_inside_words_are_spelling_too():
    assert any("7" in gram for gram in language_ngrams("a7san"))
    assert language_ngrams("112") == []


def test_the_slow_voters_are_asked_only_where_they_could_change_the_answer(
    spelling: SparseClassifier, monkeypatch: pytest.MonkeyPatch
):
    identifier, asked = LanguageIdentifier(spelling), []
    for name in ("_lingua_vote", "_langdetect_vote"):
        vote = getattr(identifier, name)
        monkeypatch.setattr(identifier, name, lambda text, vote=vote: asked.append(text) or vote(text))
    assert identifier.identify(OWN["ru"]).best == "ru" and asked == []
    identifier.identify("internet")
    assert asked == ["internet"] * 2
