"""An article: one topic's guidance in one language (`<lang>.md`).

Front matter (title, translation state, hash of the reference text it was made from), then Markdown: the direct
answer as the first paragraph, then sections. Values and contacts are referred to (`{{ value.fee }}`,
`{{ contact.ocma }}`, `{{ topic.family-doctor }}`), so that a fee is changed once for all languages.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass

import yaml

from .errors import ContentError, Problem
from .topic import Topic
from .yaml_text import read_yaml

TRANSLATION_STATES = ("reference", "machine", "reviewed")
ANSWER_MAX_CHARS = 400
PLACEHOLDER = re.compile(r"\{\{\s*(?P<kind>value|contact|topic)\.(?P<name>[a-z0-9_-]+)(?:\.(?P<part>[a-z]+))?\s*\}\}")
CONTACT_PARTS = ("phone", "email", "address", "hours", "web")
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING = re.compile(r"^#{1,6}(?:[ \t]|$)", re.MULTILINE)
_FIELDS = ("title", "translation", "translated_from", "reviewed_by", "reviewed_on")
_FORBIDDEN = (
    ("a control character", re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")),
    ("half of a character", re.compile(r"[\ud800-\udfff]")),
    ("a text direction override", re.compile(r"[\u202a-\u202e\u2066-\u2069]")),
)


@dataclass(frozen=True)
class Section:
    """A heading and the Markdown below it."""

    heading: str
    markdown: str
    line: int = 0


@dataclass(frozen=True)
class Article:
    """One topic in one language.

    Attributes:
        answer: Direct answer as Markdown with placeholders; at most 400 characters once rendered.
        translation: `reference`, `machine` (nobody has reviewed it) or `reviewed`.
        translated_from: `text_hash` of the reference text this was translated from; empty for the reference.
        reviewed_by: Who reviewed it; empty for nobody.
        reviewed_on: The day of that review, `2026-11-24`; empty when not said.
        text_hash: Changes when the title or the body changes, not when the front matter does.
    """

    slug: str
    language: str
    title: str
    answer: str
    sections: tuple[Section, ...]
    translation: str
    translated_from: str
    reviewed_by: str
    text_hash: str
    reviewed_on: str = ""

    @property
    def markdown(self) -> str:
        """The whole body as it was written."""
        parts = [self.answer, *(f"## {section.heading}\n{section.markdown}" for section in self.sections)]
        return "\n\n".join(parts)


def content_hash(text: str) -> str:
    """Hash of a file's text for noticing that it changed: 16 hex digits of SHA-256 over NFC."""
    return hashlib.sha256(unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def clean_text(text: str) -> str:
    """A file's text as it is parsed: NFC, no byte order mark, lines ending in a line feed."""
    return unicodedata.normalize("NFC", text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def parse_article(topic: Topic, language: str, text: str, file: str = "") -> Article:
    """Parse one `<lang>.md`.

    Raises:
        ContentError: With every problem found.
    """
    file = file or f"{topic.slug}/{language}.md"
    text = clean_text(text)
    problems = forbidden_characters(text, file)
    front, body, body_line = _split_front_matter(text, file, problems)
    answer, sections = _split_body(body, body_line)
    article = Article(
        slug=topic.slug,
        language=language,
        title=_field(front, "title"),
        answer=answer,
        sections=sections,
        translation=_field(front, "translation"),
        translated_from=_field(front, "translated_from"),
        reviewed_by=_field(front, "reviewed_by"),
        text_hash=content_hash(f"{_field(front, 'title')}\n{body.strip()}"),
        reviewed_on=_field(front, "reviewed_on"),
    )
    problems += _front_matter_problems(article, front, topic, file)
    problems += _body_problems(article, topic, file, body_line)
    problems += _placeholder_problems(body, topic, file, body_line)
    if problems:
        raise ContentError(sorted(problems, key=lambda problem: problem.line))
    return article


def write_article(article: Article, body: str | None = None) -> str:
    """An article as file text; the inverse of `parse_article` up to white space."""
    front = {
        "title": article.title,
        "translation": article.translation,
        "translated_from": article.translated_from,
        "reviewed_by": article.reviewed_by,
        "reviewed_on": article.reviewed_on,
    }
    kept = {key: value for key, value in front.items() if value}
    dumped = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{dumped}---\n{(body if body is not None else article.markdown).strip()}\n"


def split_article(text: str) -> tuple[str, str]:
    """(title, body) of a file whatever is wrong with it, so that somebody can put it right."""
    front, body, _ = _split_front_matter(text, "", [])
    return _field(front, "title"), body.strip()


def fits(article: Article, topic: Topic) -> bool:
    """Whether the topic has every value and contact that the article refers to."""
    return not any(_why_wrong(match, topic) for match in PLACEHOLDER.finditer(article.markdown))


def _field(front: dict[str, object], key: str) -> str:
    value = front.get(key)
    return "" if value is None or isinstance(value, (dict, list, set)) else str(value).strip()


def forbidden_characters(text: str, file: str) -> list[Problem]:
    """Characters that could hide or reorder what a text says, line by line."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        found += [
            Problem(file, f"contains {name}; remove it", number, "body")
            for name, pattern in _FORBIDDEN
            if pattern.search(line)
        ]
    return found


def _split_front_matter(text: str, file: str, problems: list[Problem]) -> tuple[dict[str, object], str, int]:
    """Front matter, body, and the body's first line number."""
    match = FRONT_MATTER.match(text)
    if match is None:
        problems.append(Problem(file, 'must begin with "---", title and translation, and "---"', 1))
        return {}, text, 1
    line = text[: match.end()].count("\n") + 1
    try:
        front = read_yaml(match["yaml"], file, first_line=2)
    except ContentError as error:
        problems.extend(error.problems)
        return {"title": "?", "translation": "?"}, text[match.end() :], line
    if not isinstance(front, dict):
        problems.append(Problem(file, "front matter must be `name: value` lines", 2))
        front = {}
    return front, text[match.end() :], line


def _split_body(body: str, first_line: int) -> tuple[str, tuple[Section, ...]]:
    answer: list[str] = []
    sections: list[tuple[str, int, list[str]]] = []
    for number, line in enumerate(body.split("\n"), first_line):
        if line.startswith("## "):
            sections.append((line[3:].strip(), number, []))
        elif sections:
            sections[-1][2].append(line)
        else:
            answer.append(line)
    return "\n".join(answer).strip(), tuple(
        Section(heading, "\n".join(lines).strip(), number) for heading, number, lines in sections
    )


def _front_matter_problems(article: Article, front: dict[str, object], topic: Topic, file: str) -> list[Problem]:
    problems = [Problem(file, f'"{key}" is not a field of the front matter', 2) for key in front if key not in _FIELDS]
    if not article.title:
        problems.append(Problem(file, '"title" is missing', 2, "title"))
    elif len(article.title) > 90:
        problems.append(Problem(file, f'"title" has {len(article.title)} characters; at most 90', 2, "title"))
    for key in ("title", "reviewed_by"):
        text = _field(front, key)
        if "\n" in text or "{{" in text or forbidden_characters(text, file):
            problems.append(Problem(file, f'"{key}" must be one plain line of text', 2, key))
    is_reference = article.language == topic.reference
    if article.translation not in TRANSLATION_STATES and front.get("translation") != "?":
        problems.append(
            Problem(file, f'"translation" must be one of {", ".join(TRANSLATION_STATES)}', 2, "translation")
        )
    elif is_reference != (article.translation == "reference") and front.get("translation") != "?":
        expected = "reference" if is_reference else "machine or reviewed"
        problems.append(Problem(file, f'"translation" must be {expected} here', 2, "translation"))
    if not is_reference and article.translation in TRANSLATION_STATES and not article.translated_from:
        problems.append(Problem(file, '"translated_from" is missing', 2, "translation"))
    return problems


def _body_problems(article: Article, topic: Topic, file: str, first_line: int) -> list[Problem]:
    problems = []
    if not article.answer:
        problems.append(Problem(file, "the direct answer (first paragraph) is missing", first_line, "body"))
    elif re.search(r"\n\s*\n", article.answer):
        problems.append(Problem(file, "the direct answer must be one paragraph", first_line, "body"))
    if _HEADING.search(article.answer):
        problems.append(Problem(file, 'the direct answer has no heading ("## " begins a section)', first_line, "body"))
    if not article.sections:
        problems.append(Problem(file, "there is no section (## What to do)", first_line, "body"))
    for section in article.sections:
        if not section.heading:
            problems.append(Problem(file, "a section has no heading", section.line, "body"))
        if not section.markdown:
            problems.append(Problem(file, f'section "{section.heading}" has no text', section.line, "body"))
        if "{{" in section.heading:
            problems.append(Problem(file, "a heading is plain text, without {{ … }}", section.line, "body"))
        if _HEADING.search(section.markdown):
            problems.append(Problem(file, f'section "{section.heading}": only "## " headings', section.line, "body"))
    return problems


def _placeholder_problems(body: str, topic: Topic, file: str, first_line: int) -> list[Problem]:
    problems = []
    for number, line in enumerate(body.split("\n"), first_line):
        for match in PLACEHOLDER.finditer(line):
            reason = _why_wrong(match, topic)
            if reason:
                problems.append(Problem(file, f"{match[0]} {reason}", number, "body"))
        rest = PLACEHOLDER.sub("", line)
        if "{{" in rest or "}}" in rest:
            problems.append(Problem(file, "a {{ … }} is not understood", number, "body"))
        if re.search(r"<[a-zA-Z/!]", rest):
            problems.append(Problem(file, "HTML is not allowed; write Markdown", number, "body"))
    return problems


def _why_wrong(match: re.Match[str], topic: Topic) -> str:
    kind, name, part = match["kind"], match["name"], match["part"]
    if kind == "value":
        if name not in topic.values:
            return "names a value that topic.yaml does not have"
        return "takes no part" if part else ""
    if kind == "contact":
        if name not in topic.contacts:
            return "names a contact that topic.yaml does not have"
        if part and part not in CONTACT_PARTS:
            return f"must end in {', '.join(CONTACT_PARTS)} or nothing"
        value = {"phone": "phones"}.get(part or "", part or "name")
        return "" if getattr(topic.contacts[name], value) else f"asks for the {part}, which the contact does not have"
    return "takes no part" if part else ""
