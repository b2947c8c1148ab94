"""Figures for Prometheus. Labels come from short lists of our own: no text, no id, no name can get into one."""

from __future__ import annotations

import datetime as dt

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

from indexer.generation import Manifest
from indexer.ranking.decision import OUTCOMES
from knowledge_base.languages import LANGUAGES

from ..delivery.outgoing import Outgoing
from ..delivery.receiving import ALLOWED_UPDATES
from ..delivery.sending import Observer

_ANSWER_S = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0)


class Metrics(Observer):
    """All figures of one running bot. Thread-safe."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._received = Counter("celvedis_updates_received", "Updates taken up.", ["kind"], registry=registry)
        self._answered = Counter("celvedis_answered", "Messages answered.", ["outcome", "language"], registry=registry)
        self._answer_s = Histogram(
            "celvedis_answer_seconds", "From a message to its reply.", buckets=_ANSWER_S, registry=registry
        )
        self._sent = Counter("celvedis_calls_sent", "Calls Telegram took.", ["method"], registry=registry)
        self._failed = Counter(
            "celvedis_calls_failed", "Tries Telegram did not take.", ["method", "kind"], registry=registry
        )
        self._waiting = Gauge("celvedis_updates_waiting", "Updates not yet dealt with.", registry=registry)
        self._owed = Gauge("celvedis_calls_owed", "Calls Telegram has not taken yet.", registry=registry)
        self._faults = Gauge("celvedis_faults", "Faults by kind, as /healthz names them.", ["kind"], registry=registry)
        self._built = Gauge("celvedis_index_built_timestamp_seconds", "When the index was built.", registry=registry)
        self._age = Gauge("celvedis_index_age_seconds", "Time since the index was built.", registry=registry)
        self._number = Gauge("celvedis_index_generation", "Number of the index that answers.", registry=registry)
        self._counts = Gauge("celvedis_index_count", "What the index is made of.", ["what"], registry=registry)
        self._quality = Gauge(
            "celvedis_index_quality", "Figures of the gold questions at the last build.", ["figure"], registry=registry
        )

    def received(self, kind: str) -> None:
        """An update was taken up."""
        self._received.labels(kind if kind in ALLOWED_UPDATES else "other").inc()

    def answered(self, outcome: str, language: str, seconds: float) -> None:
        """A message was answered."""
        known = language if language in LANGUAGES else "other"
        self._answered.labels(outcome if outcome in OUTCOMES else "other", known).inc()
        self._answer_s.observe(seconds)

    def sent(self, call: Outgoing, result: object) -> None:
        """Telegram took a call."""
        self._sent.labels(call.method).inc()

    def failed(self, call: Outgoing, kind: str) -> None:
        """Telegram did not take a call, finally or not."""
        self._failed.labels(call.method, kind).inc()

    def queues(self, waiting: int, owed: int) -> None:
        """Lengths of the queues now."""
        self._waiting.set(waiting)
        self._owed.set(owed)

    def faults(self, kinds: list[str]) -> None:
        """The faults there are now."""
        self._faults.clear()
        for kind in kinds:
            self._faults.labels(kind).inc()

    def index(self, number: str, manifest: Manifest, now: dt.datetime) -> None:
        """The index that answers now."""
        built = dt.datetime.fromisoformat(manifest.built_at)
        self._number.set(int(number))
        self._built.set(built.timestamp())
        self._age.set((now - built).total_seconds())
        for name, count in manifest.counts.items():
            self._counts.labels(name).set(count)
        for name, figure in manifest.quality.items():
            self._quality.labels(name).set(figure)

    def exposition(self) -> bytes:
        """All of it, in Prometheus' text format."""
        return generate_latest(self._registry)
