"""Reading a workbook back: first a plan that lists every change and every problem, then carrying out that plan.

A row that nobody touched is left alone. A row that was changed here after the export is a problem, never overwritten.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ..article import Article, parse_article, write_article
from ..errors import ContentError, Problem
from ..languages import CODES
from ..library import Library
from ..question_files import clean_question
from ..staff.accounts import StaffMember
from ..topic import Topic, is_slug, parse_topic
from .question_book import QuestionBook
from .saving import Editing
from .spreadsheets import Row, read_workbook


@dataclass(frozen=True)
class PlannedChange:
    """One file, or one topic's questions, that would change.

    Attributes:
        file: `topic.yaml`, `ru.md` or `questions/ru.tsv`.
        expected_hash: What it must be when the plan is carried out.
    """

    slug: str
    file: str
    before: str
    after: str
    expected_hash: str


@dataclass(frozen=True)
class ImportPlan:
    """What a workbook would do. With problems, nothing is done."""

    changes: tuple[PlannedChange, ...]
    problems: tuple[Problem, ...]


def plan_import(data: bytes, library: Library, questions: QuestionBook, by: StaffMember) -> ImportPlan:
    """Compare a workbook with what is there now. Changes nothing.

    Raises:
        SpreadsheetError: It cannot be read as a workbook.
    """
    planner = _Planner(library, questions, by)
    rows = read_workbook(data)
    for row in rows:
        if row.sheet == "Topics":
            planner.topic(row)
    for row in rows:
        if row.sheet == "Articles":
            planner.article(row)
        elif row.sheet == "Work list":
            planner.translation(row)
    planner.question_lists([row for row in rows if row.sheet == "Questions"])
    return ImportPlan(tuple(planner.changes.values()), tuple(planner.problems))


def apply_import(plan: ImportPlan, editing: Editing, by: StaffMember) -> int:
    """Carry a plan out; how many changes.

    Raises:
        KnowledgeBaseError: The plan has problems, or something changed since it was made; what was saved before stays
            saved, is in the history, and is no change in the next plan.
    """
    if plan.problems:
        raise ContentError(plan.problems)
    for change in plan.changes:
        if change.file == "topic.yaml":
            editing.save_topic(by, change.slug, change.after, change.expected_hash, "imported")
        elif change.file.endswith(".md"):
            editing.save_article_text(by, change.slug, change.file[:-3], change.after, change.expected_hash)
        else:
            language = change.file.removeprefix("questions/").removesuffix(".tsv")
            lines = change.after.splitlines()
            editing.save_questions(by, change.slug, language, lines, change.expected_hash, "imported")
    return len(plan.changes)


class _Planner:
    """Collects changes and problems, so that an editor sees all of them at once."""

    def __init__(self, library: Library, questions: QuestionBook, by: StaffMember) -> None:
        self.library = library
        self.questions = questions
        self.by = by
        self.changes: dict[tuple[str, str], PlannedChange] = {}
        self.problems: list[Problem] = []
        self._topics: dict[str, Topic] = {}
        self._given: dict[tuple[str, str], tuple[str, str]] = {}
        self._slugs = frozenset(library.slugs(include_retired=True))

    def wrong(self, row: Row, message: str) -> None:
        self.problems.append(Problem(row.sheet, message, row.number))

    def topic(self, row: Row) -> None:
        slug, text = row["slug"], row["topic_yaml"]
        if not is_slug(slug):
            self.wrong(row, f'"{slug}" is not a topic name: lower-case letters, digits and hyphens')
            return
        before, current_hash = self.library.file_text(slug, "topic.yaml")
        if text.strip() == before.strip():
            return
        try:
            topic = parse_topic(slug, text, shared=self.library.shared_contacts())
        except ContentError as error:
            self.problems += [Problem(row.sheet, f"{slug}: {p.message}", row.number) for p in error.problems]
            return
        reference = self.library.topic(slug).reference if before else topic.reference
        if not self.by.may_edit(reference):
            self.wrong(row, f"{slug}: your account may not change topics written in {reference}")
        for code in self.library.languages(slug):
            try:
                parse_article(topic, code, self.library.file_text(slug, f"{code}.md")[0])
            except ContentError as error:
                self.problems += [
                    Problem(row.sheet, f"{slug}/{code}.md: {p.message}", row.number) for p in error.problems
                ]
        self._topics[slug] = topic
        self._change(row, slug, "topic.yaml", before, text.strip() + "\n", current_hash)

    def article(self, row: Row) -> None:
        """A row of the sheet of all texts."""
        self._given[row["slug"], row["language"]] = (row["title"], row["text"])
        article = Article(
            slug=row["slug"],
            language=row["language"],
            title=row["title"],
            answer="",
            sections=(),
            translation=row["translation"],
            translated_from=row["translated_from"],
            reviewed_by=row["reviewed_by"],
            text_hash="",
            reviewed_on=row["reviewed_on"],
        )
        self._article(row, article)

    def translation(self, row: Row) -> None:
        """A row of the work list: untouched, or a translation of the reference text that stands beside it.

        It is untouched when it says what the sheet of all texts says.
        """
        given = (row["title"], row["text"])
        if not any(given) or self._given.get((row["slug"], row["language"])) == given:
            return
        topic = self._topic(row)
        if topic is None:
            return
        old = self.library.article(topic.slug, row["language"])
        if old is not None and (old.title, old.markdown.strip()) == (row["title"].strip(), row["text"].strip()):
            return
        reference = self.library.article(topic.slug, topic.reference)
        if reference is None or reference.text_hash != row["reference_hash"]:
            self.wrong(row, f"{topic.slug}: the reference text has changed since the export; translate the new one")
            return
        self._article(row, Article(
            topic.slug, row["language"], row["title"], "", (), "machine", reference.text_hash, "", "",
        ))  # fmt: skip

    def _article(self, row: Row, article: Article) -> None:
        topic = self._topic(row)
        if topic is None:
            return
        slug, language = article.slug, article.language
        before, current_hash = self.library.file_text(slug, f"{language}.md")
        text = write_article(article, row["text"])
        old = self.library.article(slug, language)
        try:
            new = parse_article(topic, language, text)
        except ContentError as error:
            self.problems += [
                Problem(row.sheet, f"{slug}/{language}.md: {p.message}", row.number) for p in error.problems
            ]
            return
        if old == new:
            return
        if not self.by.may_edit(language):
            self.wrong(row, f"{slug}: your account may not change texts in {language}")
        if new.translation == "reviewed" and not self.by.may_review(language):
            self.wrong(row, f'{slug}/{language}.md: your account may not change a text that is marked "reviewed"')
        self._change(row, slug, f"{language}.md", before, text, current_hash)

    def question_lists(self, rows: Sequence[Row]) -> None:
        lists: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            if row["language"] not in CODES or row["slug"] not in self._known_slugs():
                self.wrong(row, f'"{row["slug"]}" in "{row["language"]}": there is no such topic or language')
            elif row["question"].strip():
                lists.setdefault((row["language"], row["slug"]), []).append(row)
        for (language, slug), members in lists.items():
            self._question_list(language, slug, members)

    def _question_list(self, language: str, slug: str, rows: Sequence[Row]) -> None:
        there = self.questions.of_topic(slug, language)
        wanted = list(dict.fromkeys(clean_question(row["question"]) for row in rows))
        exported = next((row["hash"] for row in rows if row["hash"]), "")
        if not exported:  # rows somebody added for a topic that had no rows: they only add
            wanted = list(dict.fromkeys([*there, *wanted]))
        if wanted == there:
            return
        if not self.by.may_edit(language):
            self.wrong(rows[0], f"{slug}: your account may not change questions in {language}")
        current = QuestionBook.hash_of(there)
        if exported and exported != current:
            self.wrong(rows[0], f"{slug}: its questions in {language} have changed here since the export")
            return
        file = f"questions/{language}.tsv"
        self.changes[slug, file] = PlannedChange(slug, file, "\n".join(there), "\n".join(wanted), current)

    def _change(self, row: Row, slug: str, file: str, before: str, after: str, current_hash: str) -> None:
        if row["hash"] != current_hash:
            self.wrong(row, f"{slug}/{file} has changed here since the export; export anew and copy your work over")
        elif (slug, file) in self.changes:
            self.wrong(row, f"{slug}/{file} is changed twice in this workbook")
        else:
            self.changes[slug, file] = PlannedChange(slug, file, before, after, current_hash)

    def _topic(self, row: Row) -> Topic | None:
        slug = row["slug"]
        if row["language"] not in CODES:
            self.wrong(row, f'"{row["language"]}" is not one of the languages {", ".join(CODES)}')
            return None
        if slug in self._topics:
            return self._topics[slug]
        if slug not in self._known_slugs():
            self.wrong(row, f'there is no topic "{slug}"')
            return None
        return self.library.topic(slug)

    def _known_slugs(self) -> frozenset[str]:
        return self._slugs | self._topics.keys()
