"""Wiring the bot: python-telegram-bot's Application with our handlers, and the running service around it."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import logging
import signal
from dataclasses import dataclass, field
from functools import partial
from typing import Awaitable, Callable
from urllib.parse import urlsplit

import sqlalchemy as sa
from telegram import BotCommand, Update
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes
from telegram.request import BaseRequest, HTTPXRequest
from tornado.httpserver import HTTPServer

from knowledge_base.languages import LANGUAGES, supported

from .delivery.bot_api import BotApi
from .delivery.dispatching import Dispatcher, collect, handle_again
from .delivery.limits import Limits
from .delivery.mailbox import Mailbox
from .delivery.outgoing import send
from .delivery.receiving import ALLOWED_UPDATES, Contact, Polling, wait_for_stop, webhook_server
from .delivery.sending import CALLS_AT_ONCE, Sender, pause_s, retry_after_s
from .delivery.throttling import Throttle
from .delivery.undelivered import Undelivered
from .guide import Guide
from .handlers import (
    administration,
    choices,
    commands,
    counselling,
    counting,
    following,
    handover,
    having_a_say,
    inline,
    membership,
    menus,
    my_data,
    promises,
    questions,
    sharing,
    throttling,
    unsupported,
)  # fmt: skip
from .handlers.context import GUIDE_KEY, GuideContext, Place, place_of
from .message_language import FALLBACK
from .operations.metrics import Metrics
from .operations.monitor import Monitor, Queues
from .operations.server import operations_server
from .participation import at_step
from .settings import BotSettings, SettingsError
from .wiring import courier, handover_relay

_log = logging.getLogger(__name__)
HANDLE_REST_WITHIN_S = 3.0
SEND_REST_WITHIN_S = 2.5
CLOSE_WITHIN_S = 0.5
"""With what polling takes to confirm its last updates, stopping takes less than ten seconds."""
LONGEST_START_PAUSE_S = 30.0
TIDY_EVERY_S = 3600.0
COMMANDS = (
    *commands.MENUS, *handover.COMMANDS, *following.COMMANDS, *having_a_say.COMMANDS,
    my_data.COMMAND,
)  # fmt: skip
"""What Telegram lists, in this order."""


def build_application(
    token: str, api_url: str, guide: Guide, request: BaseRequest | None = None, polling: BaseRequest | None = None
) -> Application:
    """PTB's Application with all handlers; it neither polls nor sends by itself.

    Args:
        request: Sends calls; tests record them here.
        polling: Asks for updates.
    """
    bot = BotApi(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=request or HTTPXRequest(connection_pool_size=CALLS_AT_ONCE, pool_timeout=30.0, read_timeout=20.0),
        get_updates_request=polling or HTTPXRequest(connection_pool_size=2, pool_timeout=30.0, read_timeout=40.0),
    )
    application = (
        ApplicationBuilder()
        .bot(bot)
        .updater(None)
        .context_types(ContextTypes(context=GuideContext))
        .concurrent_updates(False)
        .build()
    )
    application.bot_data[GUIDE_KEY] = guide
    for module in (
        counselling, handover, promises, following, having_a_say, sharing, inline, commands, my_data, menus,
        choices, membership, questions,
    ):  # fmt: skip
        module.register(application)
    commands.register_unknown(application)
    choices.register_expired(application)
    unsupported.register(application)
    throttling.register(application, Throttle())
    at_step.register(application, guide.participation.dialogues)
    application.add_error_handler(apologise)
    return application


async def apologise(update: object, context: GuideContext) -> None:
    """A handler failed: log it, and say so in the newcomer's language, unless the trouble may pass."""
    _log.error("handler_failed kind=%s", type(context.error).__name__, exc_info=context.error)
    if isinstance(context.error, sa.exc.OperationalError) and handle_again():
        return
    place = place_of(update) if isinstance(update, Update) else None
    if place is not None:
        collect(send(context.guide.replies.error(await _language_to_apologise_in(context, place)), place.chat_id))


async def _language_to_apologise_in(context: GuideContext, place: Place) -> str:
    """The chat's language; the client's when the database is what failed."""
    try:
        return await context.language(place)
    except Exception:
        return supported(place.client_language) or FALLBACK


async def publish_commands(application: Application, guide: Guide) -> None:
    """Tell Telegram the command list and the descriptions, in every language; trouble is logged, not fatal."""
    bot, text = application.bot, guide.replies.text
    for code in (None, *LANGUAGES):
        language = code or "en"
        listed = [BotCommand(name, text(f"command-{name}", language)) for name in COMMANDS]
        try:
            await bot.set_my_commands(listed, language_code=code)
            await bot.set_my_description(text("bot-description", language), language_code=code)
            await bot.set_my_short_description(text("bot-short-description", language), language_code=code)
        except TelegramError as error:
            _log.warning("commands_not_published lang=%s kind=%s", language, type(error).__name__)
            return


@dataclass
class Service:
    """The running bot on Telegram."""

    settings: BotSettings
    guide: Guide
    mailbox: Mailbox
    metrics: Metrics = field(default_factory=Metrics)
    request: BaseRequest | None = None
    polling_request: BaseRequest | None = None
    contact: Contact = field(default_factory=Contact)

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop`; then finish what is in hand within ten seconds. What is left waits in the database.

        Raises:
            SettingsError: Telegram does not know the token.
        """
        application = build_application(
            self.settings.token or "", self.settings.api_url, self.guide, self.request, self.polling_request
        )
        await self._initialize(application, stop)
        if stop.is_set():
            return
        limits = Limits(self.settings.messages_per_s)
        sender = Sender(
            application.bot, self.mailbox, limits, self.metrics, self._forget, relay=handover_relay(self.guide)
        )
        self.guide.stores.append(Undelivered(self.mailbox, sender))
        dispatcher = Dispatcher(application, self.mailbox, sender)
        left = await dispatcher.resume()
        _log.info("started left_over=%d generation=%s", left, self.guide.current.searcher.number)
        monitor = self._monitor(application, dispatcher, sender)
        operations = self._operations(monitor)
        background = [
            asyncio.create_task(publish_commands(application, self.guide)),
            asyncio.create_task(self._tidy()),
            asyncio.create_task(monitor.run()),
            asyncio.create_task(courier(self.guide, self.mailbox, sender).run()),
        ]
        try:
            if self.settings.webhook_url:
                await self._serve_webhook(application, dispatcher, stop)
            else:
                await self._poll(application, dispatcher, stop)
        finally:
            for task in background:
                task.cancel()
            await asyncio.gather(*background, return_exceptions=True)
            operations.stop()
            handled = await dispatcher.finish(HANDLE_REST_WITHIN_S)
            sent = await sender.finish(SEND_REST_WITHIN_S)
            _log.info("stopped all_handled=%s all_sent=%s", handled, sent)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(application.shutdown(), CLOSE_WITHIN_S)
            self.mailbox.close()

    def _monitor(self, application: Application, dispatcher: Dispatcher, sender: Sender) -> Monitor:
        monitor = Monitor(
            self.settings,
            self.guide,
            self.metrics,
            self.contact,
            queues=lambda: Queues(dispatcher.waiting(), sender.waiting()),
            probe=application.bot.get_me if self.settings.webhook_url else None,
        )
        self.guide.listener = self.metrics.answered
        counting.register(application, self.metrics)
        administration.register(application, self.settings.admin_ids, monitor)
        return monitor

    def _operations(self, monitor: Monitor) -> HTTPServer:
        server = operations_server(monitor, self.metrics)
        if self.settings.ops_port:
            server.listen(self.settings.ops_port, self.settings.ops_host)
        return server

    async def _initialize(self, application: Application, stop: asyncio.Event) -> None:
        """Ask Telegram who we are, until it answers."""
        try:
            await self._until_taken("getMe", application.initialize, stop)
        except InvalidToken:
            raise SettingsError(
                "Telegram does not know this TELEGRAM_BOT_TOKEN. Copy it again from @BotFather."
            ) from None

    async def _poll(self, application: Application, dispatcher: Dispatcher, stop: asyncio.Event) -> None:
        await self._until_taken("deleteWebhook", application.bot.delete_webhook, stop)  # keeps what waits
        await Polling(application.bot, dispatcher, self.contact).run(stop)

    async def _serve_webhook(self, application: Application, dispatcher: Dispatcher, stop: asyncio.Event) -> None:
        settings = self.settings
        path = urlsplit(settings.webhook_url).path or "/"
        server = webhook_server(dispatcher, path, settings.webhook_secret, self.contact)
        server.listen(settings.webhook_port)
        register = partial(
            application.bot.set_webhook,
            settings.webhook_url,
            secret_token=settings.webhook_secret,
            allowed_updates=list(ALLOWED_UPDATES),
        )
        try:
            await self._until_taken("setWebhook", register, stop)
            await stop.wait()
        finally:
            server.stop()
            await server.close_all_connections()

    async def _until_taken(self, method: str, call: Callable[[], Awaitable[object]], stop: asyncio.Event) -> None:
        """Make a call that the service cannot do without, until Telegram takes it or the service is to stop.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        for attempt in itertools.count():
            if stop.is_set():
                return
            try:
                await call()
                self.contact()
                return
            except InvalidToken:
                raise
            except TelegramError as error:
                pause = min(pause_s(attempt), LONGEST_START_PAUSE_S)
                if isinstance(error, RetryAfter):
                    pause = retry_after_s(error)
                _log.warning("telegram_unreachable method=%s kind=%s retry_s=%.1f", method, type(error).__name__, pause)
                await wait_for_stop(stop, pause)

    async def _forget(self, chat_id: int | str) -> None:
        await asyncio.to_thread(self.guide.forget, chat_id)

    async def _tidy(self) -> None:
        """Delete what is past its day."""
        while True:
            try:
                _log.info("tidied deleted=%d", await asyncio.to_thread(self.guide.delete_expired))
            except Exception as error:  # a database that is locked now is free in an hour
                _log.error("tidying_failed kind=%s", type(error).__name__, exc_info=error)
            await asyncio.sleep(TIDY_EVERY_S)


def run_service(service: Service) -> None:
    """Run until SIGINT or SIGTERM."""

    async def serve() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        await service.run(stop)

    asyncio.run(serve())
