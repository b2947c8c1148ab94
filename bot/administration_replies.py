"""What admins are told in the chat. Faults are worded as on the command line, where they are put right."""

from __future__ import annotations

from indexer.faults import Fault
from indexer.generation import Manifest
from knowledge_base.rich_text import Block

from .operations.heartbeat import Heartbeat
from .replies import Replies, Reply, text_block


def status_reply(
    heartbeat: Heartbeat, manifest: Manifest, faults: list[Fault], replies: Replies, language: str
) -> Reply:
    """Health first, then queues and index."""
    failing = any(fault.failing for fault in faults)
    blocks: list[Block] = [text_block(replies.text("status-failing" if failing else "status-ok", language), bold=True)]
    blocks += [text_block(f"{'❗' if fault.failing else 'ℹ️'} {fault.kind}: {fault.message}") for fault in faults]
    figures = {
        "status-waiting": f"{heartbeat.waiting} + {heartbeat.owed}",
        "status-contact": f"{heartbeat.contact:%H:%M:%S} UTC",
        "status-index": f"{heartbeat.generation}, {manifest.built_at[:16].replace('T', ' ')} UTC",
        "status-topics": str(manifest.counts.get("topics", "")),
        "status-right-first": _percent(manifest.quality.get("recall_at_1")),
    }
    blocks += [text_block(f"{replies.text(name, language)}: {figure}", close=True) for name, figure in figures.items()]
    return Reply(tuple(blocks))


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"
