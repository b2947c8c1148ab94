"""What watches the bot from outside: `/healthz` for a supervisor, `/metrics` for Prometheus. No text, no ids.

Off unless CELVEDIS_OPS_PORT is set, and then for this machine only: it has no password.
"""

from __future__ import annotations

import json

import tornado.httpserver
import tornado.web
from prometheus_client import CONTENT_TYPE_LATEST

from .metrics import Metrics
from .monitor import Monitor


class HealthHandler(tornado.web.RequestHandler):
    """200 when newcomers are served, 503 with the faults when not."""

    def initialize(self, monitor: Monitor) -> None:
        """Tornado's constructor."""
        self._monitor = monitor

    async def get(self) -> None:
        """The faults as JSON."""
        faults = await self._monitor.faults()
        failing = any(fault.failing for fault in faults)
        self.set_status(503 if failing else 200)
        self.set_header("Content-Type", "application/json")
        self.set_header("Cache-Control", "no-store")
        listed = [{"kind": fault.kind, "message": fault.message, "failing": fault.failing} for fault in faults]
        self.write(json.dumps({"status": "failing" if failing else "ok", "faults": listed}, ensure_ascii=False))


class MetricsHandler(tornado.web.RequestHandler):
    """Prometheus' text format."""

    def initialize(self, metrics: Metrics) -> None:
        """Tornado's constructor."""
        self._metrics = metrics

    def get(self) -> None:
        """The figures."""
        self.set_header("Content-Type", CONTENT_TYPE_LATEST)
        self.write(self._metrics.exposition())


def operations_server(monitor: Monitor, metrics: Metrics) -> tornado.httpserver.HTTPServer:
    """A server for both; the caller chooses address and port."""
    routes = [("/healthz", HealthHandler, {"monitor": monitor}), ("/metrics", MetricsHandler, {"metrics": metrics})]
    return tornado.httpserver.HTTPServer(tornado.web.Application(routes, log_function=lambda _: None))
