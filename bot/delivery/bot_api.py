"""Calls of the Bot API by name, as they are stored: python-telegram-bot's transport and errors, without its classes."""

from __future__ import annotations

from typing import Any, Mapping

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot


class MethodRefused(TelegramError):
    """Telegram answered 401 or 404: it knows the method no more than the token, and the token was good at the start."""


class BotApi(ExtBot[None]):
    """A bot that also takes calls as data.

    `do_api_request` of the base class is meant for methods the library does not know and warns about all others.
    """

    async def call(self, method: str, params: Mapping[str, Any], read_timeout_s: float | None = None) -> Any:
        """Telegram's result as JSON.

        Raises:
            TelegramError: As for every method of the library.
        """
        more = {} if read_timeout_s is None else {"read_timeout": read_timeout_s}
        try:
            return await self._post(method, dict(params), **more)
        except InvalidToken as error:
            raise MethodRefused(str(error)) from None
