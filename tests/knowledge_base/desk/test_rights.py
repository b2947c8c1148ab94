"""Hostile and mistaken requests: forged ids, other people's languages, script tags, text that runs backwards."""

from __future__ import annotations

import pytest

from knowledge_base.desk.desk import Desk

from .conftest import Person


def body_of(desk: Desk, slug: str, language: str) -> dict[str, str]:
    article = desk.library.article(slug, language)
    return {
        "title": article.title,
        "body": article.markdown,
        "expected_hash": desk.library.file_text(slug, f"{language}.md")[1],
    }


def test_an_editor_cannot_save_in_another_editors_language(desk: Desk, translator: Person) -> None:
    translator.opens("/topics/bank-account/en")
    assert "You can read this" in translator.page
    translator.sends("/topics/bank-account/en", **(body_of(desk, "bank-account", "en") | {"title": "Mine"}))
    assert translator.status == 403
    assert desk.library.article("bank-account", "en").title == "Open a bank account"


def test_an_editor_cannot_review(desk: Desk, translator: Person) -> None:
    translator.opens("/topics/bank-account/lv")
    translator.sends("/topics/bank-account/lv", reviewed="yes", **body_of(desk, "bank-account", "lv"))
    assert translator.status == 403
    assert desk.library.article("bank-account", "lv").translation == "machine"


@pytest.mark.parametrize(
    "path",
    [
        "/topics/bank-account/confirm",
        "/topics/bank-account/sources-checked",
        "/topics/bank-account/facts",
        "/publishing/rebuild",
        "/publishing/rollback",
        "/people",
        "/people/1",
        "/contacts",
    ],
)
def test_an_editor_of_one_language_is_refused_what_reaches_further(desk: Desk, translator: Person, path: str) -> None:
    translator.opens("/")
    translator.sends(path, what="reset", generation="000001", name="x", email="x@example.org", role="admin")
    assert translator.status == 403
    assert len(desk.staff.members()) == 1
    assert not (desk.publishing.index_dir / "requests").exists()
    assert desk.history.of_topic("bank-account") == []


def test_an_editor_cannot_settle_questions_in_another_language(desk: Desk, translator: Person) -> None:
    number = desk.worklist.record_question(1, "dog licence", "en", "no-answer")
    translator.opens("/questions/group?reason=no-answer&slug=")
    for path, fields in (
        ("/questions/link", {"topic": "bank-account"}),
        ("/questions/set-aside", {"aside_reason": "not-ours"}),
    ):
        translator.sends(path, question=str(number), **fields)
        assert translator.status == 403
    assert desk.worklist.open_questions()[0].state == "open"


@pytest.mark.parametrize(
    "path",
    [
        "/topics/nowhere/lv",
        "/topics/bank-account/xx",
        "/topics/..%2f..%2fetc/lv",
        "/history/999999",
        "/topics/NOWHERE/facts",
        "/topics/bank-account/questions?language=../en",
        "/questions/group?reason=nonsense",
        "/history/99999999999999999999",
    ],
)
def test_forged_addresses_lead_to_a_page_that_says_so(admin: Person, path: str) -> None:
    admin.opens(path)
    assert admin.status == 404
    assert "There is no such page" in admin.page


@pytest.mark.parametrize("numbers", [["999999"], ["-1", "x", "1;DROP TABLE edits"], ["9" * 30]])
def test_forged_question_numbers_settle_nothing(desk: Desk, admin: Person, numbers: list[str]) -> None:
    number = desk.worklist.record_question(1, "dog licence", "en", "no-answer")
    admin.opens("/questions/group?reason=no-answer&slug=")
    admin.sends("/questions/set-aside", question=numbers, aside_reason="not-ours")
    assert [question.id for question in desk.worklist.open_questions()] == [number]


def test_another_persons_upload_cannot_be_applied(desk: Desk, admin: Person, reviewer: Person) -> None:
    desk.uploads_dir.mkdir(parents=True, exist_ok=True)
    boss = desk.staff.by_email("anna@example.org")
    (desk.uploads_dir / f"{boss.id}-{'a' * 32}.xlsx").write_bytes(b"")
    reviewer.opens("/spreadsheets")
    for name in ("a" * 32, f"../{boss.id}-{'a' * 32}", ""):
        reviewer.sends("/spreadsheets/apply", upload=name)
        assert reviewer.status == 404


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\u202etxet", "\x00"])
def test_hostile_text_is_refused_beside_its_field_and_shown_harmless(desk: Desk, admin: Person, hostile: str) -> None:
    fields = body_of(desk, "bank-account", "en")
    admin.opens("/topics/bank-account/en")
    admin.sends("/topics/bank-account/en", **(fields | {"body": fields["body"] + "\n" + hostile}))
    assert admin.status == 422
    assert 'id="body-problem"' in admin.page
    assert "<script>alert" not in admin.page and "<img src=x" not in admin.page
    assert desk.library.file_text("bank-account", "en.md")[1] == fields["expected_hash"]


def test_markup_in_titles_questions_notes_and_names_is_shown_as_text(desk: Desk, admin: Person) -> None:
    hostile = '"><script>alert(1)</script>'
    desk.worklist.record_question(1, hostile, "en", "no-answer")
    admin.opens("/questions/group?reason=no-answer&slug=")
    assert "<script>alert" not in admin.page and "&lt;script&gt;" in admin.page
    admin.sends("/people", name=hostile, email="x@example.org", role="editor", languages="lv")
    assert "<script>alert" not in admin.page
    for path in (
        "/topics?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/try?text=%3Cscript%3Ealert(1)%3C/script%3E",
    ):
        assert "<script>alert" not in admin.opens(path)


def test_a_value_cannot_smuggle_yaml_into_the_topic(desk: Desk, admin: Person) -> None:
    admin.opens("/topics/bank-account/facts")
    before = desk.library.file_text("bank-account", "topic.yaml")[1]
    fields = {
        "value-count": "1",
        "value-0-name": "days",
        "value-0-value": "10\nretired: true",
        "value-0-type": "text",
        "value-0-source": "S1",
        "expected_hash": before,
        "shown": "yes",
        "category": "first-steps",
        "source-count": "1",
        "source-0-id": "S1",
        "source-0-title": "T",
        "source-0-url": "https://www.bank.lv",
        "source-0-publisher": "B",
        "source-0-kind": "official",
        "source-0-date": "2025",
        "answer_source": "S1",
    }
    admin.sends("/topics/bank-account/facts", **fields)
    assert "one line of text" in admin.page
    assert desk.library.is_shown("bank-account")
    assert desk.library.file_text("bank-account", "topic.yaml")[1] == before


def test_the_second_of_two_editors_sees_both_versions_and_overwrites_nothing(
    desk: Desk, admin: Person, reviewer: Person
) -> None:
    fields = body_of(desk, "bank-account", "lv")
    admin.opens("/topics/bank-account/lv")
    reviewer.opens("/topics/bank-account/lv")
    admin.sends("/topics/bank-account/lv", **(fields | {"title": "Annas virsraksts"}))
    reviewer.sends("/topics/bank-account/lv", **(fields | {"title": "Ritas virsraksts"}))
    assert reviewer.status == 409
    assert "Annas virsraksts" in reviewer.page and "Ritas virsraksts" in reviewer.page
    assert desk.library.article("bank-account", "lv").title == "Annas virsraksts"
    reviewer.sends(
        "/topics/bank-account/lv",
        **(fields | {"title": "Abu virsraksts", "expected_hash": reviewer.hidden("expected_hash")}),
    )
    assert desk.library.article("bank-account", "lv").title == "Abu virsraksts"


def test_facts_that_somebody_else_saved_are_not_overwritten(desk: Desk, admin: Person) -> None:
    admin.opens("/topics/bank-account/facts")
    admin.sends("/topics/bank-account/facts", expected_hash="0" * 16, **facts_of_bank_account())
    assert admin.status == 409
    assert "Somebody else saved this meanwhile" in admin.page


def facts_of_bank_account(**changes: str) -> dict[str, str]:
    """The facts form of the small library's bank account, as a browser sends it."""
    sent = {
        "category": "first-steps",
        "audience": "everyone",
        "answer_source": "S1",
        "shown": "yes",
        "next": "family-doctor",
        "source-count": "1",
        "source-0-id": "S1",
        "source-0-title": "Basic account",
        "source-0-kind": "official",
        "source-0-url": "https://www.bank.lv/account",
        "source-0-publisher": "Latvijas Banka",
        "source-0-date": "2025-06",
        "value-count": "1",
        "value-0-name": "days",
        "value-0-value": "10",
        "value-0-type": "number",
        "value-0-source": "S1",
    }
    return sent | changes


def test_a_problem_of_a_fact_stands_beside_its_field(desk: Desk, admin: Person) -> None:
    admin.opens("/topics/bank-account/facts")
    fields = facts_of_bank_account(**{"source-0-url": "not an address", "value-0-name": "renamed"})
    admin.sends("/topics/bank-account/facts", expected_hash=admin.hidden("expected_hash"), **fields)
    assert admin.status == 422
    assert 'id="source-0-url-problem"' in admin.page
    admin.sends(
        "/topics/bank-account/facts",
        expected_hash=admin.hidden("expected_hash"),
        **facts_of_bank_account(**{"value-0-name": "renamed"}),
    )
    assert "names a value that topic.yaml does not have" in admin.page


def test_a_changed_fee_is_read_in_all_languages_at_once(desk: Desk, admin: Person) -> None:
    admin.opens("/topics/bank-account/facts")
    fields = facts_of_bank_account(**{"value-0-value": "12"})
    admin.sends("/topics/bank-account/facts", expected_hash=admin.hidden("expected_hash"), **fields)
    for language in ("en", "lv"):
        assert "12" in admin.opens(f"/topics/bank-account/{language}").split('id="preview"')[1]
