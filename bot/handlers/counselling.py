"""The counsellors' group: replies go to the newcomer, commands keep order. Nobody else's chat hears of these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Awaitable, Callable

from telegram import Message, Update
from telegram.ext import Application, CommandHandler, MessageHandler, filters

from knowledge_base.people.handovers import Handover

from ..delivery.dispatching import collect
from ..delivery.outgoing import Outgoing, send
from ..people.counsellor_group import CounsellorGroup
from ..people.people import People
from ..replies import Reply
from .context import GUIDE_KEY, GuideContext


@dataclass(frozen=True)
class Desk:
    """What a counsellor's message is about.

    Attributes:
        handover: The conversation its topic, its replied-to message or its `#17` names; None for none.
        words: What follows the command and the number.
        by: The counsellor, as the group shows them.
    """

    people: People
    group: CounsellorGroup
    message: Message
    handover: Handover | None
    words: str
    by: str


Command = Callable[[GuideContext, Desk, Handover], Awaitable[None]]


async def _desk(update: Update, context: GuideContext) -> Desk | None:
    message, user = update.effective_message, update.effective_user
    if message is None:
        return None
    people = context.guide.people
    group = CounsellorGroup(context.guide.replies, people.settings)
    words = list(context.args or ())
    handover = None
    if words and words[0].removeprefix("#").isdecimal() and len(words[0]) < 12:
        handover = await context.call(people.handovers.get, int(words.pop(0).removeprefix("#")))
    if handover is None and message.reply_to_message is not None:
        handover = await context.call(people.handovers.of_message, message.reply_to_message.message_id)
    if handover is None and message.message_thread_id is not None:
        handover = await context.call(people.handovers.of_thread, message.message_thread_id)
    return Desk(people, group, message, handover, " ".join(words), user.full_name if user else "")


async def reply(update: Update, context: GuideContext) -> None:
    """A reply to a message of a conversation goes to its newcomer; all else stays among counsellors."""
    desk = await _desk(update, context)
    if desk is None or desk.message.reply_to_message is None:
        return
    handover = await context.call(desk.people.handovers.of_message, desk.message.reply_to_message.message_id)
    if handover is None:
        return
    if not handover.is_open or handover.chat_id is None:
        collect(desk.group.say(handover, "group-already-ended"))
        return
    await context.call(desk.people.handovers.wrote, handover.id, True)
    # What colleagues reply to this message goes to the newcomer as well.
    await context.call(desk.people.handovers.message_sent, handover.id, desk.message.message_id)
    collect([desk.group.bring(handover, desk.message.message_id)])


def command(run: Command) -> Callable[[Update, GuideContext], Awaitable[None]]:
    """A handler of a command that needs a conversation."""

    async def handler(update: Update, context: GuideContext) -> None:
        desk = await _desk(update, context)
        if desk is None:
            return
        if desk.handover is None:
            collect(_answer(desk, desk.group.words("group-which")))
            return
        await run(context, desk, desk.handover)

    return handler


async def close(context: GuideContext, desk: Desk, handover: Handover) -> None:
    """/close: the bot answers again. The courier tells both sides."""
    if not await context.call(desk.people.handovers.end, handover.id, "counsellor"):
        collect(desk.group.say(handover, "group-already-ended"))


async def reopen(context: GuideContext, desk: Desk, handover: Handover) -> None:
    """/reopen: the newcomer talks with a person again, if the chat is still known."""
    opened = await context.call(desk.people.handovers.reopen, handover.id)
    if opened is None or opened.chat_id is None:
        collect(desk.group.say(handover, "group-cannot-reopen"))
        return
    collect(desk.group.reopen(opened))
    collect(send(context.guide.replies.says("person-reopened", opened.language), opened.chat_id))


async def assign(context: GuideContext, desk: Desk, handover: Handover) -> None:
    """/assign [name]: who looks after it; the writer without a name."""
    name = (desk.words or desk.by)[:64]
    await context.call(desk.people.handovers.assign, handover.id, name)
    collect(desk.group.say(handover, "group-assigned", name=name))


async def note(context: GuideContext, desk: Desk, handover: Handover) -> None:
    """/note text: for counsellors only; without a text, all notes."""
    if desk.words:
        await context.call(desk.people.notes.add, handover.id, desk.by, desk.words)
        collect(desk.group.say(handover, "group-noted"))
    else:
        collect(desk.group.list_notes(handover, await context.call(desk.people.notes.all_of, handover.id)))


async def draft(context: GuideContext, desk: Desk, handover: Handover) -> None:
    """/draft [title], replying to a good reply: it becomes a guidance draft on the desk's list."""
    source = desk.message.reply_to_message
    text = (source.text or source.caption or "") if source is not None else ""
    if source is None or source.from_user is None or source.from_user.is_bot or not text:
        collect(desk.group.say(handover, "group-draft-how"))
        return
    number = await context.call(
        desk.people.drafts.add, text, source.from_user.full_name, handover.language, handover.category, desk.words
    )
    collect(desk.group.say(handover, "group-drafted", draft=number))


async def list_open(update: Update, context: GuideContext) -> None:
    """/open: who is waiting."""
    desk = await _desk(update, context)
    if desk is not None:
        collect(_answer(desk, desk.group.list_open(await context.call(desk.people.handovers.all_open))))


async def show_help(update: Update, context: GuideContext) -> None:
    """/help in the group: how counselling works."""
    desk = await _desk(update, context)
    if desk is not None:
        collect(_answer(desk, desk.group.words("group-help")))


def _answer(desk: Desk, reply: Reply) -> list[Outgoing]:
    message = desk.message
    thread_id = message.message_thread_id if message.is_topic_message else None
    return send(reply, desk.group.chat_id, message.message_id, thread_id)


def register(application: Application) -> None:
    """Only in the group of the counsellors, before the handlers for everybody."""
    staff_chat_id = application.bot_data[GUIDE_KEY].people.settings.staff_chat_id
    if staff_chat_id is None:
        return
    here = filters.Chat(staff_chat_id) & filters.UpdateType.MESSAGE
    for name, run in (("close", close), ("reopen", reopen), ("assign", assign), ("note", note), ("draft", draft)):
        application.add_handler(CommandHandler(name, command(run), filters=here))
    application.add_handler(CommandHandler("open", list_open, filters=here))
    application.add_handler(CommandHandler("help", show_help, filters=here))
    application.add_handler(MessageHandler(here & ~filters.COMMAND, reply))
