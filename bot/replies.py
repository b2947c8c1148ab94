"""Answers and menus as replies: blocks of styled text with rows of buttons. No Telegram in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from knowledge_base.languages import LANGUAGES
from knowledge_base.library import Library
from knowledge_base.people.handovers import KEPT_AFTER_END_DAYS
from knowledge_base.rendering import LOCALES as GUIDANCE_LOCALES
from knowledge_base.rendering import contact_blocks
from knowledge_base.rich_text import Block, Run, plain_text
from knowledge_base.topic import CATEGORIES
from knowledge_base.ui_text import Argument, UiText
from knowledge_base.worklist import KEPT_DAYS

from .answering import Answer
from .buttons import Button, press_button
from .cards import Cards

BOT_LOCALES = Path(__file__).parent / "locales"
PEOPLE = ("one_stop_shop", "riga_info")
"""Shared contacts named whenever the guide does not know: the one-stop shop first."""
START_TOPICS = (
    "first-two-weeks-checklist",
    "extend-residence-permit",
    "find-a-job",
    "family-doctor",
    "learn-latvian-free",
)
SURE = 0.85
"""An answer below this confidence comes with a line that says so."""
LIKELY = 0.05
"""Another topic is offered beside an answer from this confidence on."""
REASONS = ("wrong", "other-question", "unclear", "incomplete")
EMERGENCY_TOPIC = "emergency-numbers"
_RIGA_PHONE = "1201"
_BUTTON_MAX_CHARS = 60


@dataclass(frozen=True)
class Reply:
    """One message to send; longer than a message allows, it is sent in pieces with the buttons under the last."""

    blocks: tuple[Block, ...]
    rows: tuple[tuple[Button, ...], ...] = ()

    @property
    def plain(self) -> str:
        """The bare words."""
        return plain_text(self.blocks)


def load_texts() -> UiText:
    """All interface texts of the bot."""
    return UiText.load([BOT_LOCALES, GUIDANCE_LOCALES])


def text_block(text: str, *, bold: bool = False, italic: bool = False, close: bool = False) -> Block:
    """A block of one style."""
    return Block((Run(text, bold=bold, italic=italic),), close)


def topic_button(library: Library, slug: str, language: str) -> Button:
    """A button that shows a topic, with its title shortened to what fits."""
    return press_button(short_title(library, slug, language), "topic", slug)


def topic_rows(library: Library, slugs: Sequence[str], language: str) -> tuple[tuple[Button, ...], ...]:
    """One row a topic; those that newcomers may not see are left out."""
    return tuple((topic_button(library, slug, language),) for slug in slugs if library.is_shown(slug))


def short_title(library: Library, slug: str, language: str) -> str:
    """A topic's title, short enough for a button; its name in the library when it has none."""
    title = library.title(slug, language) or slug
    return title if len(title) <= _BUTTON_MAX_CHARS else title[: _BUTTON_MAX_CHARS - 1].rstrip() + "…"


def reason_of(argument: str) -> str | None:
    """The reason a button names, by its first letter: the longest topic name must fit beside it."""
    return next((reason for reason in REASONS if argument in (reason, reason[0])), None)


class Replies:
    """Makes replies from guidance and interface texts."""

    def __init__(self, library: Library, texts: UiText, counsellors: bool = False) -> None:
        """
        Args:
            counsellors: There are people to hand a conversation over to.
        """
        self._library = library
        self._texts = texts
        self._cards = Cards(library, texts)
        self._counsellors = counsellors

    def for_answer(self, answer: Answer, question: int | None = None) -> Reply:
        """The reply to a message.

        Args:
            question: Number under which it was recorded, if it was.
        """
        language = answer.reply_language
        if answer.outcome == "answer":
            found = self.topic(answer.shown[0], language)
            return self._with_doubt(found, answer, language) if found else self.sorry(language)
        if answer.outcome == "choose":
            return self.choose(answer.shown, language)
        if answer.outcome == "emergency":
            return self.emergency(answer.shown[:1], language)
        if answer.outcome == "small_talk":
            return self.small_talk(answer.talk, language)
        return self.sorry(language, question)

    def topic(self, slug: str, language: str, article_language: str | None = None) -> Reply | None:
        """An article with what usually comes next; None when newcomers may not see the topic.

        Args:
            article_language: Show the article in this language; the reader's best one when None.
        """
        if not self._library.is_shown(slug):
            return None
        article = self._library.article(slug, article_language) if article_language else None
        article = article or self._library.best_article(slug, language)
        if article is None:
            return None
        topic = self._library.topic(slug)
        blocks = list(self._cards.blocks(article, topic, language))
        if article.language != language:
            own_name = LANGUAGES[article.language].own_name
            note = self._texts(language, "answer-other-language", language=own_name)
            blocks.insert(0, text_block(note, italic=True))
        following = [other for other in topic.next if self._library.is_shown(other)][:4]
        if following:
            blocks.append(text_block(self._texts(language, "answer-also")))
        rows = [(self._topic_button(other, language),) for other in following]
        rows.append(
            (
                press_button(self._texts(language, "button-helpful"), "helpful", slug),
                press_button(self._texts(language, "button-not-helpful"), "not-helpful", slug),
            )
        )
        rows.append(
            (
                press_button(self._texts(language, "button-other-language"), "article-languages", slug),
                press_button(self._texts(language, "button-follow"), "follow", "topic", slug),
                press_button(self._texts(language, "button-share"), "share", slug),
            )
        )
        return Reply(tuple(blocks), tuple(rows))

    def _with_doubt(self, reply: Reply, answer: Answer, language: str) -> Reply:
        """An answer the guide is not quite sure of says so, and offers what else may have been meant."""
        if answer.follow_up or answer.topics[0].score >= SURE:
            return reply
        others = [
            topic.slug for topic in answer.topics[1:3] if topic.score >= LIKELY and self._library.is_shown(topic.slug)
        ]
        note = text_block(self._texts(language, "answer-unsure"), italic=True)
        return Reply((note, *reply.blocks), (*((self._topic_button(slug, language),) for slug in others), *reply.rows))

    def choose(self, slugs: tuple[str, ...], language: str) -> Reply:
        """Which of these do you mean?"""
        rows = [(self._topic_button(slug, language),) for slug in slugs]
        rows.append((press_button(self._texts(language, "choose-none"), "none-of-these"),))
        return Reply((text_block(self._texts(language, "choose-intro")),), tuple(rows))

    def sorry(self, language: str, question: int | None = None) -> Reply:
        """The guide does not know; whom to ask.

        Args:
            question: Number of the recorded question, so that its answer can be brought later.
        """
        blocks = [text_block(self._texts(language, "sorry-text")), text_block(self._texts(language, "sorry-rephrase"))]
        blocks += self._people(language, "sorry-ask")
        blocks.append(text_block(self._texts(language, "sorry-note"), italic=True))
        rows = list(self._ask_rows(language))
        if question is not None:
            rows.append((press_button(self._texts(language, "button-tell-me"), "tell-me", str(question)),))
        return Reply(tuple(blocks), (*rows, (press_button(self._texts(language, "button-topics"), "categories"),)))

    def emergency(self, slugs: tuple[str, ...], language: str) -> Reply:
        """The numbers first, then the topic."""
        blocks = [
            text_block("🆘 " + self._texts(language, "emergency-first"), bold=True),
            text_block(self._texts(language, "emergency-numbers"), bold=True),
        ]
        shown = next((slug for slug in (*slugs, EMERGENCY_TOPIC) if self._library.is_shown(slug)), None)
        topic = self.topic(shown, language) if shown else None
        if topic is None:
            return Reply(tuple(blocks))
        blocks += [text_block(self._texts(language, "emergency-then")), *topic.blocks]
        return Reply(tuple(blocks), topic.rows)

    def small_talk(self, kind: str, language: str) -> Reply:
        """Greeting, thanks, goodbye, who are you."""
        known = {"GREETING": "talk-greeting", "THANKS": "talk-thanks", "GOODBYE": "talk-goodbye", "ABOUT": "talk-about"}
        rows = ((press_button(self._texts(language, "button-topics"), "categories"),), *self._ask_rows(language))
        return Reply((text_block(self._texts(language, known[kind])),), rows if kind in ("GREETING", "ABOUT") else ())

    def undecided(self, language: str) -> Reply:
        """Nothing to go by: an empty message, a lone emoji."""
        example = self._texts(language, "help-example")
        return Reply((text_block(self._texts(language, "talk-undecided", example=example)),))

    def start(self, language: str) -> Reply:
        """First words, with topics to begin with."""
        lines = ("start-greeting", "start-what", "start-limits", "start-emergency", "start-privacy", "start-try")
        blocks = tuple(text_block(self._texts(language, line), bold=line == "start-emergency") for line in lines)
        rows = [(self._topic_button(slug, language),) for slug in START_TOPICS if self._library.is_shown(slug)]
        rows.append((press_button(self._texts(language, "button-topics"), "categories"),))
        return Reply(blocks, (*rows, *self._ask_rows(language), self._say_row(language)))

    def help(self, language: str) -> Reply:
        """What can be done here."""
        example = self._texts(language, "help-example")
        blocks = [text_block(self._texts(language, "help-text", example=example))]
        blocks += [text_block(self._texts(language, line)) for line in ("help-people", "help-participation")]
        return Reply(tuple(blocks), self._ask_rows(language))

    def categories(self, language: str) -> Reply:
        """Areas of life that have topics."""
        used = {self._library.topic(slug).category for slug in self._library.slugs()}
        buttons = [
            press_button(self._texts(language, f"category-{name}"), "category", name)
            for name in CATEGORIES
            if name in used
        ]
        rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
        rows = (*rows, *self._ask_rows(language), self._say_row(language))
        return Reply((text_block(self._texts(language, "topics-intro")),), rows)

    def category(self, name: str, language: str) -> Reply | None:
        """Topics of an area; None for an area that does not exist."""
        slugs = [slug for slug in self._library.slugs() if self._library.topic(slug).category == name]
        if not slugs:
            return None
        area = self._texts(language, f"category-{name}")
        rows = [
            (self._topic_button(slug, language),)
            for slug in sorted(slugs, key=lambda slug: self._title(slug, language))
        ]
        rows.append((press_button(self._texts(language, "button-back"), "categories"),))
        return Reply((text_block(self._texts(language, "topics-in-category", category=area)),), tuple(rows))

    def languages(self, language: str) -> Reply:
        """Choosing the interface language."""
        buttons = [press_button(each.own_name, "language", code) for code, each in LANGUAGES.items()]
        rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
        rows.append((press_button(self._texts(language, "language-automatic"), "language", "auto"),))
        return Reply((text_block(self._texts(language, "language-choose")),), tuple(rows))

    def language_set(self, language: str, chosen: bool) -> Reply:
        """A language was chosen, or the choice was dropped."""
        if not chosen:
            return Reply((text_block(self._texts(language, "language-automatic-set")),))
        return Reply((text_block(self._texts(language, "language-set", language=LANGUAGES[language].own_name)),))

    def article_languages(self, slug: str) -> Reply | None:
        """Languages a topic can be read in, as buttons only."""
        if not self._library.is_shown(slug):
            return None
        buttons = [
            press_button(LANGUAGES[code].own_name, "article", slug, code) for code in self._library.languages(slug)
        ]
        return Reply((), tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)))

    def contact(self, language: str) -> Reply:
        """People to ask."""
        blocks = self._people(language, "contact-intro")
        blocks.append(text_block(self._texts(language, "contact-danger"), bold=True))
        return Reply(tuple(blocks), self._ask_rows(language))

    def privacy(self, language: str) -> Reply:
        """What is stored, why, for how long, and who sees it."""
        told = (
            self._texts(language, "privacy-text", days=KEPT_DAYS),
            self._texts(language, "privacy-people", days=KEPT_AFTER_END_DAYS),
            self._texts(language, "privacy-participation"),
        )
        return Reply(tuple(map(text_block, told)))

    def forget_question(self, language: str) -> Reply:
        """Really delete?"""
        row = (
            press_button(self._texts(language, "forget-yes"), "forget", "yes"),
            press_button(self._texts(language, "forget-no"), "forget", "no"),
        )
        return Reply((text_block(self._texts(language, "forget-confirm")),), (row,))

    def rating_reasons(self, slug: str, language: str) -> Reply:
        """What was wrong?"""
        rows = tuple(
            (press_button(self._texts(language, f"rating-reason-{reason}"), "reason", reason[0], slug),)
            for reason in REASONS
        )
        return Reply((text_block(self._texts(language, "rating-why")),), rows)

    def says(self, text_id: str, language: str) -> Reply:
        """A text that needs nothing filled in."""
        return Reply((text_block(self._texts(language, text_id)),))

    def too_many(self, language: str) -> Reply:
        """You write too fast; somebody in danger writes fast too."""
        danger = text_block(self._texts(language, "contact-danger"), bold=True)
        return Reply((text_block(self._texts(language, "too-many")), danger))

    def error(self, language: str) -> Reply:
        """Something went wrong on our side."""
        return Reply((text_block(self._texts(language, "error-sorry", phone=_RIGA_PHONE)),))

    @property
    def texts(self) -> UiText:
        """The interface texts, for replies made elsewhere."""
        return self._texts

    def text(self, text_id: str, language: str, **arguments: Argument) -> str:
        """A bare text, for places that take no styles."""
        return self._texts(language, text_id, **arguments)

    def title(self, slug: str, language: str) -> str:
        """A topic's title, short enough for a button; its name in the library when it has none."""
        return self._title(slug, language)

    def _people(self, language: str, intro: str) -> list[Block]:
        contacts = [contact for contact in map(self._library.shared_contact, PEOPLE) if contact is not None]
        return [text_block(self._texts(language, intro)), *contact_blocks(contacts, language, language)]

    def _ask_rows(self, language: str) -> tuple[tuple[Button, ...], ...]:
        """The way to a person, where there are counsellors."""
        if not self._counsellors:
            return ()
        return ((press_button(self._texts(language, "button-ask-person"), "ask-person"),),)

    def _say_row(self, language: str) -> tuple[Button, ...]:
        """The way to the city's questions and to proposals."""
        return (press_button(self._texts(language, "button-have-a-say"), "say", "menu"),)

    def _topic_button(self, slug: str, language: str) -> Button:
        return topic_button(self._library, slug, language)

    def _title(self, slug: str, language: str) -> str:
        return short_title(self._library, slug, language)
