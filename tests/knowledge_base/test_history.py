"""Who changed what: editing through one door, word diffs, restoring, and nobody's work overwritten."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from knowledge_base.article import split_article
from knowledge_base.database import Database
from knowledge_base.editing.overview import topic_row
from knowledge_base.editing.question_book import QuestionBook
from knowledge_base.editing.saving import Draft, Editing
from knowledge_base.editing.word_diff import word_diff
from knowledge_base.errors import ContentError, EditConflictError
from knowledge_base.history import History
from knowledge_base.library import Library
from knowledge_base.staff.accounts import NotAllowedError, StaffMember
from tests.fakes import HandClock


def person(role: str = "editor", *languages: str, name: str = "Edgars") -> StaffMember:
    return StaffMember(7, "e@example.org", name, role, languages, "lv", False, True, False)


@pytest.fixture
def editing(library: Library, database: Database, clock: HandClock, tmp_path: Path) -> Editing:
    history = History(database, clock)
    history.remember_all(library)
    return Editing(library, QuestionBook(tmp_path / "questions"), history, tmp_path / "editing.lock", clock)


def opened(editing: Editing, slug: str, language: str) -> tuple[Draft, str]:
    """A text as the editor shows it, with the hash that is sent back."""
    text, current_hash = editing.library.file_text(slug, f"{language}.md")
    return Draft(*split_article(text)), current_hash


def test_a_word_diff_shows_the_words_that_changed() -> None:
    changes = word_diff("A visit costs 2 EUR.\nBring a passport.", "A visit costs 3 EUR.\nBring a passport.")
    assert [(change.kind, change.text) for change in changes] == [
        ("same", "A visit costs "),
        ("removed", "2"),
        ("added", "3"),
        ("same", " EUR.\nBring a passport."),
    ]


def test_a_word_diff_gives_both_texts_back() -> None:
    before, after = "a b c\nd 中文 {{ value.fee }}\n", "a x c\nnew line\nd 中国 {{ value.sum }}\n"
    changes = word_diff(before, after)
    assert "".join(change.text for change in changes if change.kind != "added") == before
    assert "".join(change.text for change in changes if change.kind != "removed") == after


def test_a_word_diff_of_a_megabyte_takes_no_longer_than_a_page() -> None:
    changes = word_diff("a " * 250_000, "b " * 250_000)
    assert [change.kind for change in changes] == ["removed", "added"]


def test_a_saved_text_is_read_at_once_and_kept_in_the_history(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    editing.save_article(
        person("editor", "en"), "bank-account", "en", Draft("Open an account", draft.body), current_hash
    )
    assert editing.library.article("bank-account", "en").title == "Open an account"
    edit = editing.history.of_topic("bank-account")[0]
    assert (edit.who, edit.action, edit.file) == ("Edgars", "saved", "en.md")
    assert "Open a bank account" in edit.before and "Open an account" in edit.after


def test_a_changed_reference_makes_its_translations_stale_and_shows_what_changed(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    made_from = editing.library.article("bank-account", "lv").translated_from
    changed = Draft(draft.title, draft.body.replace("passport", "passport and residence permit"))
    editing.save_article(person("editor", "en"), "bank-account", "en", changed, current_hash)
    assert topic_row(editing.library, "bank-account", "en").states["lv"] == "stale"
    title, body = editing.history.wording("bank-account", "en", made_from)
    added = [
        c.text for c in word_diff(body, editing.library.article("bank-account", "en").markdown) if c.kind == "added"
    ]
    assert "".join(added).strip() == "and residence permit"


def test_a_small_correction_leaves_the_translations_up_to_date(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    corrected = Draft(draft.title, draft.body.replace("Bring", "Take"), same_meaning=True)
    editing.save_article(person("editor", "en"), "bank-account", "en", corrected, current_hash)
    assert topic_row(editing.library, "bank-account", "en").states["lv"] == "machine"


def test_a_translation_becomes_up_to_date_when_its_writer_compared_it(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    body = draft.body.replace("passport", "passport and permit")
    editing.save_article(person("editor", "en"), "bank-account", "en", Draft(draft.title, body), current_hash)
    latvian, latvian_hash = opened(editing, "bank-account", "lv")
    edgars = person("editor", "lv")
    typo = Draft(latvian.title, latvian.body.replace("pasi", "pasīti"))
    editing.save_article(edgars, "bank-account", "lv", typo, latvian_hash)
    assert topic_row(editing.library, "bank-account", "en").states["lv"] == "stale"
    latvian, latvian_hash = opened(editing, "bank-account", "lv")
    compared = Draft(latvian.title, latvian.body + "\n3. Un atļauju.", compared=True)
    editing.save_article(edgars, "bank-account", "lv", compared, latvian_hash)
    assert topic_row(editing.library, "bank-account", "en").states["lv"] == "machine"


def test_a_review_records_who_and_when_until_somebody_else_changes_the_text(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "lv")
    reviewed = Draft(draft.title, draft.body, reviewed=True)
    article = editing.save_article(person("reviewer", "lv", name="Rita"), "bank-account", "lv", reviewed, current_hash)
    assert (article.translation, article.reviewed_by, article.reviewed_on) == ("reviewed", "Rita", "2026-11-24")
    draft, current_hash = opened(editing, "bank-account", "lv")
    changed = Draft("Konta atvēršana", draft.body, compared=True)
    article = editing.save_article(person("editor", "lv"), "bank-account", "lv", changed, current_hash)
    assert (article.translation, article.reviewed_by) == ("machine", "")


@pytest.mark.parametrize(
    ("who", "language", "reviewed"),
    [
        (person("editor", "lv"), "en", False),
        (person("editor", "lv"), "lv", True),
        (person("reviewer", "en"), "lv", True),
    ],
)
def test_nobody_saves_or_reviews_beyond_their_role_and_languages(
    editing: Editing, who: StaffMember, language: str, reviewed: bool
) -> None:
    draft, current_hash = opened(editing, "bank-account", language)
    with pytest.raises(NotAllowedError):
        editing.save_article(
            who, "bank-account", language, Draft(draft.title, draft.body, True, reviewed), current_hash
        )
    assert editing.history.of_topic("bank-account") == []


def test_facts_belong_to_the_people_of_the_reference_language(editing: Editing) -> None:
    text, current_hash = editing.library.file_text("bank-account", "topic.yaml")
    with pytest.raises(NotAllowedError):
        editing.save_topic(person("editor", "lv"), "bank-account", text.replace("10", "11"), current_hash)
    with pytest.raises(NotAllowedError):  # not even by naming their own language as the reference
        editing.save_topic(
            person("editor", "lv"), "bank-account", text.replace("reference: en", "reference: lv"), current_hash
        )


def test_two_editors_saving_at_once_lose_nothing(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    outcomes: list[str] = []
    together = threading.Barrier(2)

    def save(name: str) -> None:
        together.wait()
        try:
            mine = Draft(f"Account, says {name}", draft.body)
            editing.save_article(person("editor", "en", name=name), "bank-account", "en", mine, current_hash)
            outcomes.append("saved")
        except EditConflictError as error:
            assert "says" in error.current_text
            outcomes.append("conflict")

    threads = [threading.Thread(target=save, args=(name,)) for name in ("Anna", "Boriss")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["conflict", "saved"]
    assert len(editing.history.of_topic("bank-account")) == 1


def test_a_text_can_be_brought_back_and_the_replaced_one_stays(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    boss = person("admin")
    editing.save_article(boss, "bank-account", "en", Draft("Wrong", draft.body), current_hash)
    edit = editing.history.of_topic("bank-account")[0]
    editing.restore(boss, edit, edit.before)
    assert editing.library.article("bank-account", "en").title == "Open a bank account"
    assert [edit.action for edit in editing.history.of_topic("bank-account")] == ["restored", "saved"]


def test_still_valid_confirms_a_topic_today_in_all_languages_and_changes_nothing_else(
    editing: Editing, clock: HandClock
) -> None:
    before, _ = editing.library.file_text("bank-account", "topic.yaml")
    clock.pass_days(200)
    editing.confirm(person("editor", "en"), "bank-account")
    after, _ = editing.library.file_text("bank-account", "topic.yaml")
    assert editing.library.topic("bank-account").confirmed == clock.now.date()
    assert after.replace(str(clock.now.date()), "2026-11-24") == before


def test_problems_of_a_draft_are_counted_from_its_first_line(editing: Editing) -> None:
    draft, current_hash = opened(editing, "bank-account", "lv")
    broken = Draft(draft.title, "Atbilde.\n\n## Kas jādara\n1. {{ value.nowhere }}", True)
    with pytest.raises(ContentError) as refused:
        editing.save_article(person("admin"), "bank-account", "lv", broken, current_hash)
    assert [(problem.line, problem.field) for problem in refused.value.problems] == [(4, "body")]


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "text \u202e reversed", "bell \x07"])
def test_hostile_text_is_refused_with_its_line(editing: Editing, hostile: str) -> None:
    draft, current_hash = opened(editing, "bank-account", "en")
    with pytest.raises(ContentError) as refused:
        editing.save_article(
            person("admin"), "bank-account", "en", Draft(draft.title, f"{draft.body}\n{hostile}"), current_hash
        )
    assert refused.value.problems[0].line > 0


def test_a_shared_contact_is_changed_once_for_all_topics(editing: Editing) -> None:
    text, current_hash = editing.library.shared_contacts_text()
    editing.save_contacts(person("admin"), text.replace("80001234", "80009999"), current_hash)
    assert editing.library.topic("family-doctor").contacts["nvd"].phones == ("80009999",)


def test_a_shared_contact_that_a_topic_needs_cannot_lose_its_phone(editing: Editing) -> None:
    text, current_hash = editing.library.shared_contacts_text()
    with pytest.raises(ContentError, match="family-doctor"):
        editing.save_contacts(person("admin"), text.replace('  phones: ["80001234"]\n', ""), current_hash)


def test_a_new_topic_stays_hidden_and_its_wording_joins_the_questions(editing: Editing, tmp_path: Path) -> None:
    from knowledge_base.topic import Source

    boss = person("admin")
    source = Source("S1", "Dogs", "https://www.riga.lv/dogs", "Riga", "official", "undated")
    editing.create_topic(boss, "dog-licence", "community", "en", source)
    editing.add_question(boss, "dog-licence", "en", "how do I register a dog")
    assert not editing.library.is_shown("dog-licence")
    assert (tmp_path / "questions" / "en.tsv").read_text(encoding="utf-8") == "dog-licence\thow do I register a dog\n"
    with pytest.raises(EditConflictError):
        editing.create_topic(boss, "dog-licence", "community", "en", source)


def test_other_lines_of_a_question_file_stay_as_they_are(editing: Editing, tmp_path: Path) -> None:
    folder = tmp_path / "questions"
    folder.mkdir(exist_ok=True)
    lines = "a-topic\tone\nbank-account\topen account\nbank-account,family-doctor\tboth\nz-topic\tlast\n"
    (folder / "en.tsv").write_text(lines, encoding="utf-8")
    editing.add_question(person("admin"), "bank-account", "en", "  account\tfor   me ")
    written = (folder / "en.tsv").read_text(encoding="utf-8")
    assert written == lines.replace("open account\n", "open account\nbank-account\taccount for me\n")
