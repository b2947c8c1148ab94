"""Conversations with people, promises to tell, what is followed, and news."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _create_handovers()
    op.create_table(
        "promises",
        sa.Column(
            "question_id", sa.Integer, sa.ForeignKey("recorded_questions.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("chat_id", sa.LargeBinary, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("answered_by", sa.String(50), nullable=False, index=True),
    )
    op.create_table(
        "follows",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("chat_id", sa.LargeBinary, nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(50), nullable=False),
        sa.Column("since", sa.DateTime, nullable=False),
        sa.UniqueConstraint("chat", "kind", "subject"),
    )
    op.create_index("ix_follows_subject", "follows", ["kind", "subject", "id"])
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.Column("created_by", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("subject", sa.String(50), nullable=False),
        sa.Column("area", sa.String(32), nullable=False),
        sa.Column("texts", sa.Text, nullable=False),
        sa.Column("last_follow", sa.Integer, nullable=False),
        sa.Column("reached", sa.Integer, nullable=False),
        sa.Column("ended_at", sa.DateTime, nullable=True, index=True),
    )
    op.create_table(
        "notice_deliveries",
        sa.Column("notice_id", sa.Integer, sa.ForeignKey("notices.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("chat", sa.String(32), primary_key=True),
    )


def _create_handovers() -> None:
    op.create_table(
        "handovers",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("chat_id", sa.LargeBinary, nullable=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("category", sa.String(32), nullable=False),
        sa.Column("opened_at", sa.DateTime, nullable=False, index=True),
        sa.Column("opened_by_update", sa.BigInteger, nullable=False),
        sa.Column("first_reply_at", sa.DateTime, nullable=True),
        sa.Column("last_message_at", sa.DateTime, nullable=False),
        sa.Column("ended_at", sa.DateTime, nullable=True, index=True),
        sa.Column("ended_by", sa.String(16), nullable=False),
        sa.Column("end_announced", sa.Boolean, nullable=False),
        sa.Column("assigned_to", sa.String(64), nullable=False),
        sa.Column("thread_id", sa.BigInteger, nullable=True, index=True),
        sa.Column("card_message_id", sa.BigInteger, nullable=True),
    )
    op.create_table(
        "handover_messages",
        sa.Column("handover_id", sa.Integer, sa.ForeignKey("handovers.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("message_id", sa.BigInteger, primary_key=True, autoincrement=False, index=True),
    )
    op.create_table(
        "handover_notes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "handover_id", sa.Integer, sa.ForeignKey("handovers.id", ondelete="CASCADE"), nullable=False, index=True
        ),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "guidance_drafts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("created_at", sa.DateTime, nullable=False, index=True),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("category", sa.String(32), nullable=False),
        sa.Column("title", sa.String(120), nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("settled_by", sa.String(64), nullable=False),
    )


def downgrade() -> None:
    tables = (
        "notice_deliveries", "notices", "follows", "promises", "guidance_drafts", "handover_notes",
        "handover_messages", "handovers",
    )  # fmt: skip
    for name in tables:
        op.drop_table(name)
