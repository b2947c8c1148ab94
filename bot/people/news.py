"""News for followers, and the menus in which they say what they follow."""

from __future__ import annotations

from typing import Sequence

from knowledge_base.languages import reading_order
from knowledge_base.library import Library
from knowledge_base.people.following import Following, Subject
from knowledge_base.people.notices import Notice
from knowledge_base.topic import CATEGORIES

from ..buttons import Button, press_button
from ..replies import Replies, Reply, text_block


class NewsReplies:
    """Replies around following."""

    def __init__(self, replies: Replies, library: Library) -> None:
        self._replies = replies
        self._library = library

    def subject_of(self, arguments: Sequence[str]) -> Subject | None:
        """What a pressed button names; None for what cannot be followed (any more)."""
        kind, name = (*arguments, "", "")[:2]
        known = {"city": not name, "category": name in CATEGORIES, "topic": self._library.is_shown(name)}
        return Subject(kind, name) if known.get(kind) else None

    def choices(self, language: str) -> Reply:
        """What can be followed: city news and areas of life; topics have their own button."""
        text = self._replies.text
        used = {self._library.topic(slug).category for slug in self._library.slugs()}
        areas = [self._button(Subject("category", name), "follow", language) for name in CATEGORIES if name in used]
        rows = [(self._button(Subject("city"), "follow", language),)]
        rows += [tuple(areas[at : at + 2]) for at in range(0, len(areas), 2)]
        return Reply((text_block(text("follow-choose", language)),), tuple(rows))

    def started(self, subject: Subject, language: str) -> Reply:
        """It is followed from now on."""
        return Reply(
            (text_block(self._replies.text("follow-started", language, subject=self.name(subject, language))),)
        )

    def followed(self, following: Sequence[Following], language: str) -> Reply:
        """What is followed, each with a button that ends it."""
        if not following:
            return self._replies.says("follow-none", language)
        rows = tuple((self._button(each.subject, "unfollow", language, "✖ "),) for each in following)
        return Reply((text_block(self._replies.text("follow-list", language)),), rows)

    def notice(self, notice: Notice, language: str) -> Reply | None:
        """News in the reader's language; None when its topic has been withdrawn."""
        text, subject = self._replies.text, notice.subject
        topic = subject.kind == "topic"
        if topic and not self._library.is_shown(subject.name):
            return None
        title = text("news-topic" if topic else "news-other", language, subject=self.name(subject, language))
        blocks = [text_block(f"🔔 {title}", bold=True)]
        words = next((notice.texts[code] for code in reading_order(language) if code in notice.texts), "")
        if words:
            blocks.append(text_block(words))
        blocks.append(text_block(text("news-why", language), italic=True))
        rows = ((press_button(text("news-read", language), "topic", subject.name),),) if topic else ()
        return Reply(tuple(blocks), rows)

    def name(self, subject: Subject, language: str) -> str:
        """What readers call it."""
        if subject.kind == "topic":
            return self._replies.title(subject.name, language)
        if subject.kind == "category":
            return self._replies.text(f"category-{subject.name}", language)
        return self._replies.text("follow-city-news", language)

    def _button(self, subject: Subject, action: str, language: str, mark: str = "") -> Button:
        arguments = (subject.kind, subject.name) if subject.name else (subject.kind,)
        return press_button(mark + self.name(subject, language), action, *arguments)
