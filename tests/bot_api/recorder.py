"""Telegram without a network: python-telegram-bot's transport, answered by the stand-in in the same process."""

from __future__ import annotations

from collections import deque
from typing import Any

from telegram.request import BaseRequest, RequestData

from .description import bot_api
from .stand_in import Response, StandIn, Taken


class RecordingTelegram(BaseRequest):
    """Stores every call and holds it against the description.

    Attributes:
        stand_in: Telegram's side; `stand_in.violations` must stay empty.
        next_answers: Answers, or errors to raise, for the next calls instead of the stand-in's own.
    """

    def __init__(self, stand_in: StandIn | None = None) -> None:
        self.stand_in = stand_in or StandIn()
        self.next_answers: deque[Response | Exception] = deque()
        self.asked: list[tuple[str, dict[str, Any]]] = []

    @property
    def sent(self) -> list[Taken]:
        """Messages and edits that were taken, in order."""
        return self.stand_in.sent

    @property
    def read_timeout(self) -> float | None:
        """As python-telegram-bot asks for it."""
        return 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more_timeouts: Any
    ) -> tuple[int, bytes]:
        """Answer one call."""
        name = url.rsplit("/", 1)[-1]
        form = request_data.json_parameters if request_data else {}
        params = bot_api().decode(name, form) if bot_api().knows(name) else dict(form)
        self.asked.append((name, params))
        answer = self.next_answers.popleft() if self.next_answers else self.stand_in.answer(name, params)
        if isinstance(answer, Exception):
            raise answer
        return answer.status, answer.payload
