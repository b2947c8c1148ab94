"""Wiring the bot: python-telegram-bot's Application with our handlers, and the running service around it."""

from __future__ import annotations

import asyncio
import logging
import signal
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from telegram import BotCommand, Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes
from telegram.request import BaseRequest, HTTPXRequest

from knowledge_base.languages import LANGUAGES

from .dispatching import Dispatcher, collect
from .guide import Guide
from .handlers import choices, commands, membership, menus, questions, unsupported
from .handlers.context import GUIDE_KEY, GuideContext, place_of
from .limits import OVERALL_PER_S, Limits
from .mailbox import Mailbox
from .outgoing import Outgoing, send
from .receiving import ALLOWED_UPDATES, Contact, Polling, webhook_server
from .sending import Observer, Sender
from .settings import BotSettings, SettingsError

_log = logging.getLogger(__name__)
STOP_WITHIN_S = 10.0
TIDY_EVERY_S = 3600.0


def build_application(
    token: str, api_url: str, guide: Guide, request: BaseRequest | None = None, polling: BaseRequest | None = None
) -> Application:
    """PTB's Application with all handlers; it neither polls nor sends by itself.

    Args:
        request: Sends calls; tests record them here.
        polling: Asks for updates.
    """
    application = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .request(request or HTTPXRequest(connection_pool_size=64, pool_timeout=30.0, read_timeout=20.0))
        .get_updates_request(polling or HTTPXRequest(connection_pool_size=2, pool_timeout=30.0, read_timeout=40.0))
        .updater(None)
        .context_types(ContextTypes(context=GuideContext))
        .concurrent_updates(False)
        .build()
    )
    application.bot_data[GUIDE_KEY] = guide
    for module in (commands, menus, choices, membership, questions):
        module.register(application)
    commands.register_unknown(application)
    choices.register_expired(application)
    unsupported.register(application)
    application.add_error_handler(apologise)
    return application


async def apologise(update: object, context: GuideContext) -> None:
    """A handler failed: log it, and say so in the newcomer's language."""
    _log.error("handler_failed kind=%s", type(context.error).__name__, exc_info=context.error)
    place = place_of(update) if isinstance(update, Update) else None
    if place is not None:
        language = await context.language(place)
        collect(send(context.guide.replies.error(language), place.chat_id))


async def publish_commands(application: Application, guide: Guide) -> None:
    """Tell Telegram the command list and the descriptions, in every language; trouble is logged, not fatal."""
    bot, text = application.bot, guide.replies.text
    for code in (None, *LANGUAGES):
        language = code or "en"
        listed = [BotCommand(name, text(f"command-{name}", language)) for name in commands.MENUS]
        try:
            await bot.set_my_commands(listed, language_code=code)
            await bot.set_my_description(text("bot-description", language), language_code=code)
            await bot.set_my_short_description(text("bot-short-description", language), language_code=code)
        except TelegramError as error:
            _log.warning("commands_not_published lang=%s kind=%s", language, type(error).__name__)
            return


class SilentObserver(Observer):
    """Listens to nothing."""

    def sent(self, call: Outgoing, result: object) -> None:
        """Nothing to do."""

    def failed(self, call: Outgoing, kind: str) -> None:
        """Nothing to do."""


@dataclass
class Service:
    """The running bot on Telegram."""

    settings: BotSettings
    guide: Guide
    mailbox: Mailbox
    observer: Observer = field(default_factory=SilentObserver)
    request: BaseRequest | None = None
    polling_request: BaseRequest | None = None
    overall_per_s: float = OVERALL_PER_S
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
        sender = Sender(application.bot, self.mailbox, Limits(self.overall_per_s), self.observer, self._forget)
        dispatcher = Dispatcher(application, self.mailbox, sender)
        left = await dispatcher.resume()
        _log.info("started left_over=%d generation=%s", left, self.guide.current.searcher.number)
        background = [
            asyncio.create_task(publish_commands(application, self.guide)),
            asyncio.create_task(self._tidy()),
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
            half = STOP_WITHIN_S / 2
            done = await dispatcher.finish(half) and await sender.finish(half)
            _log.info("stopped all_done=%s", done)
            await application.shutdown()

    async def _initialize(self, application: Application, stop: asyncio.Event) -> None:
        """Ask Telegram who we are, until it answers."""
        pause = 1.0
        while not stop.is_set():
            try:
                await application.initialize()
                self.contact()
                return
            except InvalidToken:
                raise SettingsError("Telegram does not know this TELEGRAM_BOT_TOKEN. Copy it again from @BotFather.") from None
            except TelegramError as error:
                _log.warning("telegram_unreachable kind=%s retry_s=%.0f", type(error).__name__, pause)
                await asyncio.wait([asyncio.create_task(stop.wait())], timeout=pause)
                pause = min(pause * 2, 30.0)

    async def _poll(self, application: Application, dispatcher: Dispatcher, stop: asyncio.Event) -> None:
        try:
            await application.bot.delete_webhook(drop_pending_updates=False)
        except TelegramError as error:
            _log.warning("webhook_not_deleted kind=%s", type(error).__name__)
        await Polling(application.bot, dispatcher, self.contact).run(stop)

    async def _serve_webhook(self, application: Application, dispatcher: Dispatcher, stop: asyncio.Event) -> None:
        settings = self.settings
        path = urlsplit(settings.webhook_url).path or "/"
        server = webhook_server(dispatcher, path, settings.webhook_secret, self.contact)
        server.listen(settings.webhook_port)
        try:
            await application.bot.set_webhook(
                settings.webhook_url, secret_token=settings.webhook_secret, allowed_updates=list(ALLOWED_UPDATES),
                drop_pending_updates=False,
            )  # fmt: skip
            await stop.wait()
        finally:
            server.stop()
            await server.close_all_connections()

    async def _forget(self, chat_id: int | str) -> None:
        await asyncio.to_thread(self.guide.forget, chat_id)

    async def _tidy(self) -> None:
        """Delete what is past its day."""
        while True:
            await asyncio.to_thread(self._delete_expired)
            await asyncio.sleep(TIDY_EVERY_S)

    def _delete_expired(self) -> None:
        counts = (
            self.guide.worklist.delete_expired(), self.guide.chats.delete_expired(), self.mailbox.delete_expired(),
        )  # fmt: skip
        _log.info("tidied questions=%d chats=%d owed=%d", *counts)


def run_service(service: Service) -> None:
    """Run until SIGINT or SIGTERM."""

    async def serve() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop.set)
        await service.run(stop)

    asyncio.run(serve())
