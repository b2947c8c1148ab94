"""Who changed what and when, with the text before and after, so that anything can be compared and brought back.

Also remembers every wording of an article it has seen, by its text hash: a translation names the reference text it was
made from, and a translator wants to see what has changed since.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from .article import Article
from .clock import Clock, from_stored, to_stored, utc_now
from .database import Database, metadata
from .library import Library
from .staff.accounts import StaffMember

ACTIONS = (
    "created", "saved", "reviewed", "confirmed", "restored", "sources-checked", "questions-saved", "imported",
)  # fmt: skip

edits = sa.Table(
    "edits",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", sa.DateTime, nullable=False, index=True),
    sa.Column("staff_id", sa.Integer, nullable=True),
    sa.Column("staff_name", sa.String(64), nullable=False),
    sa.Column("action", sa.String(16), nullable=False),
    sa.Column("slug", sa.String(50), nullable=False, index=True),
    sa.Column("file", sa.String(32), nullable=False),
    sa.Column("before", sa.Text, nullable=False),
    sa.Column("after", sa.Text, nullable=False),
)
article_texts = sa.Table(
    "article_texts",
    metadata,
    sa.Column("slug", sa.String(50), primary_key=True),
    sa.Column("language", sa.String(8), primary_key=True),
    sa.Column("text_hash", sa.String(16), primary_key=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)


@dataclass(frozen=True)
class Edit:
    """One change.

    Attributes:
        who: Name at that time; kept when the account is gone.
        action: One of `ACTIONS`.
        slug: The topic; empty for a file that several topics share.
        file: `ru.md`, `topic.yaml`, `contacts.yaml`, `questions/ru.tsv`; empty when no text changed.
        before, after: The whole text; questions as lines.
    """

    id: int
    at: dt.datetime
    who: str
    action: str
    slug: str
    file: str
    before: str
    after: str


class History:
    """The changes in the database."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def record(self, by: StaffMember, action: str, slug: str, file: str = "", before: str = "", after: str = "") -> int:
        """Keep a change; its number."""
        values = {
            "at": to_stored(self._clock()),
            "staff_id": by.id,
            "staff_name": by.name,
            "action": action,
            "slug": slug,
            "file": file,
            "before": before,
            "after": after,
        }
        with self._database.begin() as connection:
            return int(connection.execute(sa.insert(edits).values(values)).inserted_primary_key[0])

    def of_topic(self, slug: str, limit: int = 100) -> list[Edit]:
        """Changes of a topic, newest first."""
        query = sa.select(edits).where(edits.c.slug == slug).order_by(edits.c.id.desc()).limit(limit)
        with self._database.begin() as connection:
            return [_edit(row) for row in connection.execute(query)]

    def edit(self, edit_id: int) -> Edit | None:
        """One change."""
        with self._database.begin() as connection:
            row = connection.execute(sa.select(edits).where(edits.c.id == edit_id)).one_or_none()
        return _edit(row) if row is not None else None

    def last_done(self, action: str) -> dict[str, dt.datetime]:
        """Topic → when the action was last done to it."""
        query = sa.select(edits.c.slug, sa.func.max(edits.c.at)).where(edits.c.action == action).group_by(edits.c.slug)
        with self._database.begin() as connection:
            return {slug: from_stored(at) for slug, at in connection.execute(query)}

    def remember(self, article: Article) -> None:
        """Keep an article's wording under its text hash, once."""
        self._remember([article])

    def remember_all(self, library: Library) -> int:
        """Keep every wording there is now, so that later changes can be shown whoever makes them; how many were new."""
        slugs = library.slugs(include_retired=True)
        return self._remember([article for slug in slugs for article in library.articles(slug).values()])

    def wording(self, slug: str, language: str, text_hash: str) -> tuple[str, str] | None:
        """(title, body) that had this text hash; None when it was never seen."""
        table = article_texts
        query = sa.select(table.c.title, table.c.body).where(
            table.c.slug == slug, table.c.language == language, table.c.text_hash == text_hash
        )
        with self._database.begin() as connection:
            row = connection.execute(query).one_or_none()
        return (row.title, row.body) if row is not None else None

    def _remember(self, articles: list[Article]) -> int:
        table = article_texts
        new = 0
        with self._database.begin() as connection:
            known = {
                tuple(row)
                for row in connection.execute(
                    sa.select(table.c.slug, table.c.language, table.c.text_hash).where(
                        table.c.slug.in_({article.slug for article in articles})
                    )
                )
            }
            for article in articles:
                key = (article.slug, article.language, article.text_hash)
                if key not in known:
                    columns = dict(zip(("slug", "language", "text_hash"), key, strict=True))
                    values = {**columns, "title": article.title, "body": article.markdown}
                    connection.execute(sa.insert(table).values(values))
                    known.add(key)
                    new += 1
        return new


def _edit(row: sa.Row[Any]) -> Edit:
    return Edit(row.id, from_stored(row.at), row.staff_name, row.action, row.slug, row.file, row.before, row.after)
