"""How well messages after an answer are understood: follow-ups stay, new subjects are not dragged back."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Sequence

from rich.table import Table

from knowledge_base.dialogue_files import SAME, DialogueTurn
from knowledge_base.question_files import NONE, SMALL_TALK

from ..ranking.decision import Decision
from ..search import Searcher


@dataclass(frozen=True)
class DialogueFigures:
    """Turns of one kind: how many, and the share understood."""

    kind: str
    turns: int
    right: float


def evaluate_dialogues(searcher: Searcher, turns: Sequence[DialogueTurn]) -> list[DialogueFigures]:
    """Figures for follow-ups, new subjects (right when offered, not dragged back), no topic, and small talk."""
    results: dict[str, list[bool]] = defaultdict(list)
    for turn in turns:
        decision = searcher.search(turn.message, last_topic=turn.slug)
        results[_kind(turn)].append(_is_right(turn, decision))
    return [DialogueFigures(kind, len(rows), sum(rows) / len(rows)) for kind, rows in sorted(results.items())]


def _kind(turn: DialogueTurn) -> str:
    if turn.expected == SAME:
        return "follow-up"
    if turn.expected == NONE:
        return "no topic"
    return "small talk" if turn.expected in SMALL_TALK else "new subject"


def _is_right(turn: DialogueTurn, decision: Decision) -> bool:
    if turn.expected == SAME:
        return decision.outcome in ("answer", "emergency") and turn.slug in decision.offered
    if turn.expected == NONE:
        return decision.outcome in ("sorry", "choose", "small_talk")
    if turn.expected in SMALL_TALK:
        return decision.outcome == "small_talk"
    return turn.expected in decision.offered


def dialogue_table(figures: Sequence[DialogueFigures]) -> Table:
    """For the console."""
    table = Table("message after an answer", "turns", "understood")
    for row in figures:
        table.add_row(row.kind, str(row.turns), f"{row.right:.3f}")
    return table
