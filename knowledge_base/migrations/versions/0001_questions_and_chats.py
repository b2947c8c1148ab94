"""Questions without an answer, feedback, and a chat's chosen language."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recorded_questions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("recorded_at", sa.DateTime, nullable=False, index=True),
        sa.Column("delete_after", sa.DateTime, nullable=False, index=True),
        sa.Column("chat", sa.String(32), nullable=False, index=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("reason", sa.String(32), nullable=False),
        sa.Column("text", sa.LargeBinary, nullable=False),
        sa.Column("found_slug", sa.String(50), nullable=False),
        sa.Column("found_score", sa.Float, nullable=False),
        sa.Column("state", sa.String(16), nullable=False, index=True),
        sa.Column("settled_by", sa.String(64), nullable=False),
        sa.Column("settled_note", sa.String(200), nullable=False),
    )
    op.create_table(
        "chats",
        sa.Column("chat", sa.String(32), primary_key=True),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False, index=True),
    )


def downgrade() -> None:
    op.drop_table("chats")
    op.drop_table("recorded_questions")
