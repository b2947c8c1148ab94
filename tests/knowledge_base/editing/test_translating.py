"""Recording which reference text a translation was made from."""

from __future__ import annotations

import pytest

from knowledge_base.editing.translating import mark_translated
from knowledge_base.errors import ContentError, UnknownTopicError
from knowledge_base.library import Library


def reword_reference(library: Library) -> str:
    """Change the English text; its new hash."""
    text, opened = library.file_text("family-doctor", "en.md")
    return library.save_article("family-doctor", "en", text.replace("Choose", "Pick"), opened).text_hash


def test_a_marked_translation_is_no_longer_stale_and_keeps_its_words(library: Library):
    before, _ = library.file_text("family-doctor", "lv.md")
    new_hash = reword_reference(library)
    old_hash = library.stale_translations()[0].translated_from
    assert mark_translated(library, "family-doctor", "lv")
    assert library.stale_translations() == []
    assert library.file_text("family-doctor", "lv.md")[0] == before.replace(old_hash, new_hash)


def test_a_translation_that_never_said_its_origin_gets_it(library: Library):
    text, opened = library.file_text("family-doctor", "lv.md")
    origin = next(line for line in text.split("\n") if line.startswith("translated_from"))
    (library.folder / "family-doctor" / "lv.md").write_text(text.replace(origin + "\n", ""), encoding="utf-8")
    assert mark_translated(library, "family-doctor", "lv")
    assert library.file_text("family-doctor", "lv.md") == (text, opened)


def test_nothing_is_written_when_all_is_marked(library: Library):
    path = library.folder / "family-doctor" / "lv.md"
    before = path.stat().st_ino
    assert not mark_translated(library, "family-doctor", "lv")
    assert path.stat().st_ino == before


@pytest.mark.parametrize("language", ["en", "ru", "xx"])
def test_the_reference_and_what_is_not_there_are_left_alone(library: Library, language: str):
    reword_reference(library)
    assert not mark_translated(library, "family-doctor", language)


def test_a_file_without_front_matter_is_not_written_into(library: Library):
    path = library.folder / "family-doctor" / "lv.md"
    path.write_text("Tikai teksts.\n\n---\n\nVēl teksts.\n", encoding="utf-8")
    assert not mark_translated(library, "family-doctor", "lv")
    assert path.read_text(encoding="utf-8") == "Tikai teksts.\n\n---\n\nVēl teksts.\n"


def test_a_file_that_is_no_text_is_a_readable_problem(library: Library):
    path = library.folder / "family-doctor" / "lv.md"
    path.write_bytes(b"---\n\xff\xfe")
    with pytest.raises(ContentError, match="family-doctor/lv.md: cannot be read"):
        mark_translated(library, "family-doctor", "lv")
    assert path.read_bytes() == b"---\n\xff\xfe"


def test_an_unknown_topic_is_said_to_be_unknown(library: Library):
    with pytest.raises(UnknownTopicError):
        mark_translated(library, "cooking", "lv")
