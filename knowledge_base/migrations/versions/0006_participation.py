"""Consultations and their voices, proposals, who asked to be told, and counts of what was asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TABLES = (
    "pseudonym_keys", "usage_counts", "usage_groups", "consultations", "consultation_texts", "consultation_voices",
    "consultation_tallies", "consultation_words", "proposals", "proposal_answers", "listeners",
)  # fmt: skip


def upgrade() -> None:
    _create_counts()
    _create_consultations()
    _create_voices()
    _create_proposals()
    op.create_table(
        "listeners",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("subject", sa.String(40), nullable=False, index=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("told", sa.Integer, nullable=False),
        sa.Column("delete_after", sa.Date, nullable=False, index=True),
    )


def _create_counts() -> None:
    op.create_table(
        "pseudonym_keys",
        sa.Column("purpose", sa.String(40), primary_key=True),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("destroy_after", sa.DateTime, nullable=True, index=True),
    )
    op.create_table(
        "usage_counts",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("kind", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("count", sa.Integer, nullable=False),
    )
    op.create_table(
        "usage_groups",
        sa.Column("span", sa.String(8), primary_key=True),
        sa.Column("what", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(64), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("people", sa.Integer, nullable=False),
        sa.Column("pseudonyms", sa.String(200), nullable=False),
    )


def _create_consultations() -> None:
    op.create_table(
        "consultations",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("choices", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("created_by", sa.String(64), nullable=False),
        sa.Column("opened_at", sa.DateTime, nullable=True),
        sa.Column("last_day", sa.Date, nullable=False, index=True),
        sa.Column("closed_at", sa.DateTime, nullable=True),
    )
    number = sa.ForeignKey("consultations.number", ondelete="CASCADE")
    op.create_table(
        "consultation_texts",
        sa.Column("number", sa.Integer, number, primary_key=True),
        sa.Column("part", sa.String(16), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )


def _create_voices() -> None:
    op.create_table(
        "consultation_voices",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("voice", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("choice", sa.Integer, nullable=False),
        sa.Column("words", sa.LargeBinary, nullable=True),
    )
    op.create_table(
        "consultation_tallies",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("choice", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("voices", sa.Integer, nullable=False),
    )
    op.create_table(
        "consultation_words",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("number", sa.Integer, nullable=False, index=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("words", sa.LargeBinary, nullable=False),
        sa.Column("review", sa.String(16), nullable=False),
    )


def _create_proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("received_at", sa.DateTime, nullable=False, index=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("area", sa.String(32), nullable=False),
        sa.Column("neighbourhood", sa.LargeBinary, nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("passed_to", sa.String(120), nullable=False),
        sa.Column("news", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "proposal_answers",
        sa.Column("number", sa.Integer, sa.ForeignKey("proposals.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for name in reversed(_TABLES):
        op.drop_table(name)
