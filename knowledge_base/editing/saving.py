"""Changing guidance: who may, the file saved so that nobody is overwritten, and the change kept in the history.

The desk and spreadsheets change files only through here. A lock file makes two programs (the desk, an import at the
command line) wait for each other.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterator

import yaml
from filelock import FileLock

from ..article import Article, forbidden_characters, parse_article, write_article
from ..clock import Clock, utc_now
from ..errors import ContentError, Problem, UnknownTopicError
from ..history import Edit, History
from ..library import SHARED_CONTACTS_FILE, Library
from ..staff.accounts import NotAllowedError, StaffMember
from ..topic import Source, Topic, is_slug
from .question_book import QuestionBook
from .translating import mark_translated


@dataclass(frozen=True)
class Draft:
    """An article as somebody wants to save it.

    Attributes:
        compared: The writer held the translation against the present reference text.
        reviewed: A reviewer vouches for the translation; implies `compared`.
        same_meaning: A correction of the reference text that leaves its translations right.
    """

    title: str
    body: str
    compared: bool = False
    reviewed: bool = False
    same_meaning: bool = False


class Editing:
    """Changes to articles, topics, contacts and questions.

    Every method that saves raises, and then has changed nothing:
        NotAllowedError: Role or languages do not cover it.
        ContentError: Something is wrong; carries every problem.
        EditConflictError: Somebody else saved meanwhile.
    """

    def __init__(
        self, library: Library, questions: QuestionBook, history: History, lock_file: Path, clock: Clock = utc_now
    ) -> None:
        self.library = library
        self.questions = questions
        self.history = history
        self._clock = clock
        lock_file.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(lock_file, timeout=10)

    def save_article(self, by: StaffMember, slug: str, language: str, draft: Draft, expected_hash: str) -> Article:
        """Save an article; translations made from the older reference text become stale by that."""
        _allow(by.may_edit(language), f"edit texts in {language}")
        _allow(not draft.reviewed or by.may_review(language), f"review texts in {language}")
        topic = self.library.topic(slug)
        with self._saving():
            text = self._article_text(by, topic, language, draft)
            _parse_draft(topic, language, text, draft)
            before = self.library.article(slug, language)
            action = "reviewed" if draft.reviewed else "saved" if before else "created"
            article = self._save_article_text(by, action, slug, language, text, expected_hash)
            if language == topic.reference and draft.same_meaning and before is not None:
                self._keep_translations(slug, before.text_hash)
        return article

    def check_article(self, by: StaffMember, slug: str, language: str, draft: Draft) -> Article:
        """The article as it would be saved, without saving it.

        Raises:
            ContentError: What is wrong; lines are counted from the start of the body.
        """
        topic = self.library.topic(slug)
        return _parse_draft(topic, language, self._article_text(by, topic, language, draft), draft)

    def save_article_text(self, by: StaffMember, slug: str, language: str, text: str, expected_hash: str) -> Article:
        """Save a whole file, front matter and all: from a spreadsheet or the history."""
        _allow(by.may_edit(language), f"edit texts in {language}")
        with self._saving():
            return self._save_article_text(by, "imported", slug, language, text, expected_hash)

    def save_topic(self, by: StaffMember, slug: str, text: str, expected_hash: str, action: str = "saved") -> Topic:
        """Save `topic.yaml`; who may edit the reference language may."""
        problems = forbidden_characters(text, f"{slug}/topic.yaml")
        if problems:
            raise ContentError(problems)
        with self._saving():
            before, _ = self.library.file_text(slug, "topic.yaml")
            reference = self.library.topic(slug).reference if before else _reference_of(text)
            _allow(by.may_edit(reference), f"edit sources, values and contacts of a topic written in {reference}")
            topic = self.library.save_topic(slug, text, expected_hash)
            self.history.record(by, action, slug, "topic.yaml", before, text)
        return topic

    def create_topic(self, by: StaffMember, slug: str, category: str, reference: str, source: Source) -> Topic:
        """Begin a topic. Newcomers do not see it until its text is written and somebody shows it."""
        if not is_slug(slug) or slug == "new":
            raise ContentError([Problem(slug, "must have lower-case letters, digits and hyphens", field="slug")])
        entry = {key: getattr(source, key) for key in ("id", "title", "url", "publisher", "kind", "date")}
        topic = {
            "category": category,
            "audience": ["everyone"],
            "reference": reference,
            "urgent": False,
            "retired": True,
            "confirmed": self._clock().date(),
            "answer_source": source.id,
            "notices": [],
            "sources": [entry],
            "contacts": {},
            "values": {},
            "next": [],
        }
        return self.save_topic(by, slug, dump_yaml(topic), "", "created")

    def confirm(self, by: StaffMember, slug: str) -> None:
        """Still valid: somebody held the topic against its sources today. Counts for all languages at once."""
        text, current_hash = self.library.file_text(slug, "topic.yaml")
        if not text:
            raise UnknownTopicError(slug)
        confirmed = re.sub(r"^confirmed:.*$", f"confirmed: {self._clock().date()}", text, count=1, flags=re.MULTILINE)
        self.save_topic(by, slug, confirmed, current_hash, "confirmed")

    def note_sources_checked(self, by: StaffMember, slug: str) -> None:
        """Somebody looked for newer pages and there are none."""
        _allow(by.may_edit(self.library.topic(slug).reference), "vouch for the sources of this topic")
        self.history.record(by, "sources-checked", slug)

    def restore(self, by: StaffMember, edit: Edit, text: str) -> None:
        """Bring back the text before or after a change. What is there now stays in the history."""
        if edit.file == "topic.yaml":
            _, current_hash = self.library.file_text(edit.slug, "topic.yaml")
            self.save_topic(by, edit.slug, text, current_hash, "restored")
        elif edit.file.endswith(".md"):
            language = edit.file.removesuffix(".md")
            _allow(by.may_edit(language), f"edit texts in {language}")
            with self._saving():
                _, current_hash = self.library.file_text(edit.slug, edit.file)
                self._save_article_text(by, "restored", edit.slug, language, text, current_hash)
        elif edit.file == SHARED_CONTACTS_FILE:
            self.save_contacts(by, text, self.library.shared_contacts_text()[1], "restored")
        else:
            language = edit.file.removeprefix("questions/").removesuffix(".tsv")
            current = QuestionBook.hash_of(self.questions.of_topic(edit.slug, language))
            self.save_questions(by, edit.slug, language, text.splitlines(), current, "restored")

    def save_contacts(self, by: StaffMember, text: str, expected_hash: str, action: str = "saved") -> None:
        """Save the contacts that topics share; admins only, since they reach into all topics."""
        _allow(by.is_admin, "change contacts that topics share")
        problems = forbidden_characters(text, SHARED_CONTACTS_FILE)
        if problems:
            raise ContentError(problems)
        with self._saving():
            before, _ = self.library.shared_contacts_text()
            self.library.save_shared_contacts(text, expected_hash)
            self.history.record(by, action, "", SHARED_CONTACTS_FILE, before, text)

    def save_questions(
        self, by: StaffMember, slug: str, language: str, questions: list[str], expected_hash: str,
        action: str = "questions-saved",
    ) -> None:  # fmt: skip
        """Make these the topic's questions in a language."""
        _allow(by.may_edit(language), f"edit questions in {language}")
        self.library.topic(slug)
        with self._saving():
            before = self.questions.of_topic(slug, language)
            self.questions.replace(slug, language, questions, expected_hash)
            after = self.questions.of_topic(slug, language)
            if after != before:
                file = f"questions/{language}.tsv"
                self.history.record(by, action, slug, file, "\n".join(before), "\n".join(after))

    def add_question(self, by: StaffMember, slug: str, language: str, text: str) -> None:
        """Add a wording to a topic's questions; nothing happens when it is there."""
        there = self.questions.of_topic(slug, language)
        self.save_questions(by, slug, language, [*there, text], QuestionBook.hash_of(there))

    def _save_article_text(
        self, by: StaffMember, action: str, slug: str, language: str, text: str, expected_hash: str
    ) -> Article:
        before, _ = self.library.file_text(slug, f"{language}.md")
        article = self.library.save_article(slug, language, text, expected_hash)
        self.history.remember(article)
        self.history.record(by, action, slug, f"{language}.md", before, text)
        return article

    def _article_text(self, by: StaffMember, topic: Topic, language: str, draft: Draft) -> str:
        old = self.library.article(topic.slug, language)
        body = draft.body.replace("\r\n", "\n").strip()
        state, translated_from, reviewer, day = "reference", "", "", ""
        if language != topic.reference:
            reference = self.library.article(topic.slug, topic.reference)
            if reference is None:
                file = f"{topic.slug}/{language}.md"
                raise ContentError([Problem(file, f"the reference text ({topic.reference}) must be written first")])
            compared = draft.compared or draft.reviewed or old is None
            translated_from = reference.text_hash if compared or old is None else old.translated_from
            unchanged = old is not None and (old.title, old.markdown) == (draft.title.strip(), body)
            state = "machine"
            if draft.reviewed:
                state, reviewer, day = "reviewed", by.name, self._clock().date().isoformat()
            elif old is not None and unchanged:
                state, reviewer, day = old.translation, old.reviewed_by, old.reviewed_on
        article = Article(
            slug=topic.slug,
            language=language,
            title=" ".join(draft.title.split()),
            answer="",
            sections=(),
            translation=state,
            translated_from=translated_from,
            reviewed_by=reviewer,
            text_hash="",
            reviewed_on=day,
        )
        return write_article(article, body)

    def _keep_translations(self, slug: str, old_hash: str) -> None:
        for language in self.library.languages(slug):
            article = self.library.article(slug, language)
            if article is not None and article.translated_from == old_hash:
                mark_translated(self.library, slug, language)

    @contextmanager
    def _saving(self) -> Iterator[None]:
        with self._lock:
            yield


def dump_yaml(data: object) -> str:
    """YAML as the articles folder writes it: readable letters, fields in their order, no wrapped lines."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)


def _parse_draft(topic: Topic, language: str, text: str, draft: Draft) -> Article:
    front_lines = text.count("\n") - draft.body.replace("\r\n", "\n").strip().count("\n") - 1
    try:
        return parse_article(topic, language, text)
    except ContentError as error:
        moved = [replace(problem, line=max(problem.line - front_lines, 0)) for problem in error.problems]
        raise ContentError(moved) from None


def _allow(allowed: bool, what: str) -> None:
    if not allowed:
        raise NotAllowedError(f"Your account may not {what}. An admin can change that.")


def _reference_of(text: str) -> str:
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        data = None
    return str(data.get("reference") or "en") if isinstance(data, dict) else "en"
