"""The articles folder: what readers get while people save, break and mend files."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Callable

import pytest

from knowledge_base.article import content_hash
from knowledge_base.errors import ContentError, EditConflictError, UnknownTopicError
from knowledge_base.library import Library, write_atomically
from knowledge_base.rendering import card
from knowledge_base.rich_text import plain_text
from knowledge_base.ui_text import UiText
from tests.fakes import FAMILY_DOCTOR, small_article_text


def topic_file(library: Library) -> Path:
    return library.folder / "family-doctor" / "topic.yaml"


def english_file(library: Library) -> Path:
    return library.folder / "family-doctor" / "en.md"


def reword(path: Path, old: str, new: str) -> None:
    """Change a file by hand, as with an editor that knows nothing of the library."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def messages(library: Library) -> list[str]:
    return [str(problem) for problem in library.problems()]


def test_topics_and_their_languages_are_listed_in_order(library: Library):
    assert library.slugs() == ["bank-account", "emergency-numbers", "family-doctor"]
    assert library.languages("family-doctor") == ["lv", "en"]
    assert library.problems() == []


def test_a_reader_gets_the_next_best_language(library: Library):
    for language, expected in (("lv", "lv"), ("en", "en"), ("hi", "en"), ("xx", "en")):
        article = library.best_article("family-doctor", language)
        assert article is not None and article.language == expected


def test_a_title_is_in_the_readers_language_and_empty_for_no_topic(library: Library):
    assert library.title("bank-account", "lv") == "Atvērt bankas kontu"
    assert library.title("cooking", "lv") == ""


def test_an_unknown_topic_is_said_to_be_unknown(library: Library):
    with pytest.raises(UnknownTopicError, match='There is no topic "cooking"'):
        library.topic("cooking")
    assert library.article("cooking", "en") is None
    assert library.best_article("../family-doctor", "en") is None


def test_an_edit_is_read_at_once(library: Library):
    assert library.title("family-doctor", "en") == "Find a family doctor"
    reword(english_file(library), "Find a family doctor", "Get a family doctor")
    assert library.title("family-doctor", "en") == "Get a family doctor"


def test_a_retired_topic_is_gone_at_once_and_kept_for_history(library: Library):
    assert library.is_shown("family-doctor")
    reword(topic_file(library), "category: health", "category: health\nretired: true")
    assert not library.is_shown("family-doctor")
    assert library.best_article("family-doctor", "en") is None
    assert "family-doctor" not in library.slugs()
    assert "family-doctor" in library.slugs(include_retired=True)
    assert library.article("family-doctor", "en") is not None


def test_a_file_broken_by_hand_keeps_its_last_good_version_and_is_listed(library: Library):
    before = library.article("family-doctor", "en")
    english_file(library).write_text("no front matter", encoding="utf-8")
    assert library.article("family-doctor", "en") == before
    assert any(message.startswith("family-doctor/en.md:1: must begin with") for message in messages(library))
    english_file(library).write_text(small_article_text("family-doctor", "en"), encoding="utf-8")
    assert library.problems() == []


def test_a_broken_topic_keeps_its_last_good_version(library: Library):
    before = library.topic("family-doctor")
    topic_file(library).write_text("category: [", encoding="utf-8")
    assert library.topic("family-doctor") == before
    assert library.article("family-doctor", "en") is not None
    assert any("family-doctor/topic.yaml" in message for message in messages(library))


def test_a_file_that_is_no_text_is_listed_and_not_shown(library: Library):
    english_file(library).write_bytes(b"\xff\xfe\x00broken")
    assert library.article("family-doctor", "en") is None
    assert any("family-doctor/en.md: cannot be read" in message for message in messages(library))


def test_an_article_whose_value_was_taken_away_by_hand_is_not_shown_with_a_hole(library: Library, texts: UiText):
    assert library.article("family-doctor", "en") is not None
    reword(topic_file(library), "  visit_fee: {value: 2.5, unit: EUR, source: S1}\n", "")
    for code in ("en", "lv"):
        assert library.article("family-doctor", code) is None
    assert any("{{ value.visit_fee }} names a value" in message for message in messages(library))
    topic_file(library).write_text(FAMILY_DOCTOR, encoding="utf-8")
    article = library.best_article("family-doctor", "en")
    assert article is not None
    assert "€2.50" in plain_text(card(article, library.topic("family-doctor"), texts, library.title).blocks)


def test_a_changed_office_is_changed_in_every_topic(library: Library):
    reword(library.folder / "contacts.yaml", "80001234", "80009999")
    assert library.topic("family-doctor").contacts["nvd"].phones == ("80009999",)


def test_a_deleted_article_is_gone(library: Library):
    assert library.article("family-doctor", "en") is not None
    english_file(library).unlink()
    assert library.article("family-doctor", "en") is None
    assert library.languages("family-doctor") == ["lv"]


def test_stray_files_and_folders_are_listed(library: Library):
    (library.folder / "Bad Name").mkdir()
    (library.folder / "empty").mkdir()
    (library.folder / "bank-account" / "xx.md").write_text("x", encoding="utf-8")
    assert messages(library) == [
        "Bad Name: is not a topic name: lower-case letters, digits and hyphens",
        "bank-account/xx.md: is not one of the guide's languages",
        "empty/topic.yaml: is missing",
    ]


def test_a_folder_that_is_not_there_is_one_readable_problem(tmp_path: Path):
    (problem,) = Library(tmp_path / "nowhere").problems()
    assert "CELVEDIS_ARTICLES_DIR" in problem.message
    assert Library(tmp_path / "nowhere").slugs() == []


def test_a_translation_of_an_older_text_is_stale_until_it_is_marked(library: Library):
    assert library.stale_translations() == []
    reword(english_file(library), "Choose a doctor", "Pick a doctor")
    (stale,) = library.stale_translations()
    reference = library.article("family-doctor", "en")
    assert reference is not None
    assert (stale.slug, stale.language, stale.reference_hash) == ("family-doctor", "lv", reference.text_hash)
    assert stale.translated_from != stale.reference_hash


def test_saving_needs_the_hash_of_the_text_that_was_opened(library: Library):
    text, opened = library.file_text("family-doctor", "en.md")
    library.save_article("family-doctor", "en", text.replace("Choose", "Pick"), opened)
    article = library.article("family-doctor", "en")
    assert article is not None and "Pick a doctor" in article.markdown


def test_a_save_over_somebody_elses_is_refused_and_shows_their_text(library: Library):
    text, opened = library.file_text("family-doctor", "en.md")
    library.save_article("family-doctor", "en", text.replace("Choose", "Pick"), opened)
    with pytest.raises(EditConflictError) as caught:
        library.save_article("family-doctor", "en", text.replace("Choose", "Take"), opened)
    assert "Pick a doctor" in caught.value.current_text
    assert caught.value.current_hash == content_hash(caught.value.current_text)
    assert "Pick a doctor" in library.file_text("family-doctor", "en.md")[0]


def test_a_wrong_text_is_not_saved(library: Library):
    text, opened = library.file_text("family-doctor", "en.md")
    with pytest.raises(ContentError):
        library.save_article("family-doctor", "en", "nothing", opened)
    assert library.file_text("family-doctor", "en.md") == (text, opened)


def test_a_topic_that_would_break_its_articles_is_not_saved(library: Library):
    text, opened = library.file_text("family-doctor", "topic.yaml")
    with pytest.raises(ContentError) as caught:
        library.save_topic("family-doctor", text.replace("visit_fee", "doctor_fee"), opened)
    assert {problem.file for problem in caught.value.problems} == {"family-doctor/en.md", "family-doctor/lv.md"}
    assert library.file_text("family-doctor", "topic.yaml") == (text, opened)


def test_a_new_topic_and_article_are_saved_with_an_empty_hash(library: Library):
    library.save_topic("doctor-at-night", FAMILY_DOCTOR, "")
    library.save_article("doctor-at-night", "en", small_article_text("family-doctor", "en"), "")
    assert "doctor-at-night" in library.slugs()
    with pytest.raises(EditConflictError):
        library.save_topic("doctor-at-night", FAMILY_DOCTOR, "")


@pytest.mark.parametrize(
    ("slug", "name"), [("../x", "en.md"), ("family-doctor", "../contacts.yaml"), ("family-doctor", "xx.md")]
)
def test_no_file_outside_the_topics_is_read(library: Library, slug: str, name: str):
    with pytest.raises(UnknownTopicError):
        library.file_text(slug, name)


def test_an_article_is_not_saved_for_a_topic_that_is_not_there(library: Library):
    with pytest.raises(UnknownTopicError):
        library.save_article("cooking", "en", small_article_text("family-doctor", "en"), "")
    assert not (library.folder / "cooking").exists()


def test_a_write_that_fails_leaves_the_old_text_and_no_litter(tmp_path: Path):
    path = tmp_path / "en.md"
    write_atomically(path, "old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "new \ud800")
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["en.md"]


def test_of_many_who_save_at_once_one_wins_and_the_others_are_told(library: Library):
    text, opened = library.file_text("family-doctor", "en.md")
    start = threading.Barrier(8, timeout=60)
    saved: list[str] = []
    refused: list[str] = []

    def save(word: str) -> None:
        start.wait()
        try:
            library.save_article("family-doctor", "en", text.replace("Choose", word), opened)
            saved.append(word)
        except EditConflictError:
            refused.append(word)

    run_together([lambda word=word: save(word) for word in "ABCDEFGH"])
    assert len(saved) == 1 and len(refused) == 7
    article = library.article("family-doctor", "en")
    assert article is not None and f"1. {saved[0]} a doctor" in article.markdown


def test_readers_never_see_a_hole_while_the_topic_and_its_text_change_together(library: Library, texts: UiText):
    """Somebody replaces both files again and again; whoever reads meanwhile gets one whole version or none."""
    plain = small_article_text("family-doctor", "en")
    renamed = plain.replace("visit_fee", "doctor_fee")
    topics = (FAMILY_DOCTOR, FAMILY_DOCTOR.replace("visit_fee", "doctor_fee"))
    done = threading.Event()
    seen: set[bool] = set()
    broken: list[Exception] = []

    def change() -> None:
        for number in range(60):
            write_atomically(topic_file(library), topics[number % 2])
            write_atomically(english_file(library), (plain, renamed)[number % 2])
        done.set()

    def read() -> None:
        while not done.is_set():
            topic_before = library.topic("family-doctor")
            article = library.article("family-doctor", "en")
            if article is None or library.topic("family-doctor") is not topic_before:
                continue
            try:
                seen.add("€2.50" in plain_text(card(article, topic_before, texts, library.title).blocks))
            except KeyError as error:
                broken.append(error)

    run_together([change, read, read])
    assert not broken
    assert seen == {True}
    final = library.article("family-doctor", "en")
    assert final is not None and "doctor_fee" in final.markdown


def run_together(tasks: list[Callable[[], None]]) -> None:
    """Run functions in threads of their own until all have ended."""
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
        assert not thread.is_alive()
