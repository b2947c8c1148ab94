"""A newcomer writes with a counsellor through the bot, who both stay who they are to each other: a message."""

from __future__ import annotations

from bot.people.settings import PeopleSettings
from tests.bot.people.counselling import FORUM, Counselling
from tests.bot_api import updates
from tests.running_guide import CHAT

PHOTO = [{"file_id": "a", "file_unique_id": "b", "width": 90, "height": 90}]
VOICE = {"file_id": "a", "file_unique_id": "b", "duration": 3}
DOCUMENT = {"file_id": "a", "file_unique_id": "b"}


async def test_a_newcomer_is_told_that_it_is_a_human_now_when_they_answer_and_how_to_stop(forum: Counselling):
    await forum.asks_for_a_person(language="uk")
    (welcome,) = forum.told(CHAT)
    assert "Відтепер те, що ви пишете, читає людина" in welcome
    assert "пн–пт 9:00–17:00" in welcome
    assert "24 години" in welcome
    assert "/stop" in welcome and "112" in welcome


async def test_each_conversation_gets_a_topic_named_after_area_and_language(forum: Counselling):
    await forum.guide.says("How do I find a family doctor?")
    await forum.asks_for_a_person(language="uk")
    (made,) = [call for call in forum.telegram.calls if call.method == "createForumTopic"]
    assert made.text == "#1 · Health · English"
    (card,) = forum.in_group()
    assert card.params["message_thread_id"] == made.message_id
    assert "How do I find a family doctor?" in card.text


async def test_counsellors_see_the_whole_of_a_long_question(forum: Counselling):
    story = "My landlord keeps the deposit. " * 130
    await forum.guide.says(story)
    await forum.asks_for_a_person()
    assert story.strip() in " ".join(message.text for message in forum.in_group())


async def test_what_the_newcomer_sends_passes_as_a_copy_and_the_bot_stays_silent(forum: Counselling):
    await forum.asks_for_a_person()
    for fields in (
        {"text": "How do I find a family doctor?"},
        {"photo": PHOTO},
        {"voice": VOICE},
        {"document": DOCUMENT},
    ):
        (passed,) = await forum.guide.says(**fields)
        assert (passed.method, passed.chat_id, passed.params["from_chat_id"]) == ("copyMessage", FORUM, CHAT)
        assert passed.params["message_thread_id"] in forum.telegram.forums[FORUM]


async def test_a_counsellors_reply_reaches_the_newcomer_and_talk_among_counsellors_does_not(forum: Counselling):
    await forum.asks_for_a_person()
    (asked,) = await forum.guide.says("My landlord keeps the deposit")
    (brought,) = await forum.counsellor("Ask for a written reason.", to=asked.message_id)
    assert (brought.method, brought.chat_id, brought.params["from_chat_id"]) == ("copyMessage", CHAT, FORUM)
    assert await forum.counsellor("Who takes this one?", message_thread_id=asked.params["message_thread_id"]) == []
    assert await forum.counsellor("What do you think?", to=999_999) == []


async def test_in_a_plain_group_everything_answers_the_card_and_replying_works(plain_group: Counselling):
    await plain_group.asks_for_a_person()
    (card,) = plain_group.in_group()
    (passed,) = await plain_group.guide.says("My landlord keeps the deposit")
    assert passed.params["reply_parameters"]["message_id"] == card.message_id
    (brought,) = await plain_group.counsellor("Ask for a written reason.", to=passed.message_id)
    assert brought.chat_id == CHAT


async def test_neither_name_nor_id_of_the_newcomer_reaches_the_group_until_they_choose_to(forum: Counselling):
    await forum.asks_for_a_person()
    await forum.guide.says("hello")
    assert not any("Test" in message.text or str(CHAT) in message.text for message in forum.in_group())
    await forum.guide.presses("v1:i")
    assert "Test" in forum.in_group()[-1].text


async def test_stop_gives_the_newcomer_back_to_the_bot_and_tells_the_group(forum: Counselling):
    await forum.asks_for_a_person()
    await forum.guide.says("/stop")
    await forum.brings()
    assert forum.told(CHAT)[-1].startswith("The conversation with the person has ended.")
    assert forum.in_group()[-1].text == "The newcomer has ended #1."
    (answer,) = await forum.guide.says("How do I find a family doctor?")
    assert answer.text.startswith("Find a family doctor")


async def test_the_end_is_announced_once(forum: Counselling):
    await forum.asks_for_a_person()
    forum.guide.guide.people.handovers.end(1, "counsellor")
    await forum.brings()
    await forum.brings()
    assert (
        forum.told(CHAT).count("The conversation with the person has ended. I am the bot again. Ask me anything.") == 1
    )


async def test_counsellors_close_reopen_assign_note_and_list(forum: Counselling):
    await forum.asks_for_a_person()
    (card,) = forum.in_group()
    thread = {"message_thread_id": card.params["message_thread_id"], "is_topic_message": True}
    await forum.counsellor("/assign", **thread)
    await forum.counsellor("/note speaks a little Latvian", **thread)
    await forum.counsellor("/note", to=card.message_id)
    assert "Test: speaks a little Latvian" in forum.in_group()[-1].text
    await forum.counsellor("/open")
    assert "#1 · Not sorted · English · waiting since" in forum.in_group()[-1].text
    assert "Test" in forum.in_group()[-1].text
    await forum.counsellor("/close", **thread)
    await forum.brings()
    assert any(call.method == "closeForumTopic" for call in forum.telegram.calls)
    await forum.counsellor("/open")
    assert forum.in_group()[-1].text == "No conversation is open."
    await forum.counsellor("/reopen 1")
    assert forum.told(CHAT)[-1].startswith("A person has opened your conversation again")
    (passed,) = await forum.guide.says("Thank you for coming back")
    assert passed.chat_id == FORUM
    assert "speaks a little" not in " ".join(forum.told(CHAT))


async def test_a_command_that_names_no_conversation_says_how_to_name_one(forum: Counselling):
    (answer,) = await forum.counsellor("/close")
    assert answer.text.startswith("Which conversation?")


async def test_commands_of_counsellors_mean_nothing_elsewhere(forum: Counselling):
    (answer,) = await forum.guide.says("/close 1")
    assert answer.text.startswith("I do not know this command.")


async def test_a_good_reply_becomes_a_draft_without_personal_data(forum: Counselling):
    await forum.guide.says("How do I find a family doctor?")
    await forum.asks_for_a_person()
    (asked,) = await forum.guide.says("And for my child?")
    said = {"text": "Children have their own doctor. Call me: +371 29123456"}
    (brought,) = await forum.counsellor(said["text"], to=asked.message_id)
    answer = brought.params["message_id"]
    await forum.counsellor("/draft Doctors for children", to=answer, own=True, reply_fields=said)
    (draft,) = forum.guide.guide.people.drafts.open_drafts()
    assert (draft.by, draft.category, draft.title) == ("Anna", "health", "Doctors for children")
    assert draft.text == "Children have their own doctor. Call me: [number]"
    assert forum.in_group()[-1].text == "Draft 1 is on the desk’s list. Thank you!"


async def test_a_counsellor_sees_that_a_message_was_not_delivered(forum: Counselling):
    await forum.asks_for_a_person()
    (asked,) = await forum.guide.says("hello")
    forum.telegram.blocked.add(CHAT)
    await forum.counsellor("Good morning!", to=asked.message_id)
    await forum.brings()
    texts = [message.text for message in forum.in_group()]
    assert "⚠️ Not delivered: the newcomer has blocked the bot." in texts
    assert texts[-1].startswith("#1 has ended: the newcomer left")


async def test_a_topic_that_somebody_deleted_is_replaced_by_the_group_itself(forum: Counselling):
    await forum.asks_for_a_person()
    forum.telegram.forums[FORUM].clear()
    (passed,) = await forum.guide.says("Are you there?")
    assert passed.chat_id == FORUM and "message_thread_id" not in passed.params


async def test_a_group_that_cannot_be_reached_is_said_to_the_newcomer(forum: Counselling):
    await forum.asks_for_a_person()
    forum.telegram.blocked.add(FORUM)
    await forum.guide.says("Are you there?")
    assert forum.told(CHAT)[-1].startswith("Your message could not be passed on.")


async def test_forget_ends_the_conversation_and_deletes_it_on_both_sides(forum: Counselling):
    await forum.asks_for_a_person()
    await forum.guide.says("My name is Olena")
    await forum.guide.presses("v1:f:yes")
    await forum.brings()
    assert forum.telegram.forums[FORUM] == set()
    handover = forum.guide.guide.people.handovers.get(1)
    assert handover is not None and handover.chat_id is None and not handover.is_open
    (answer,) = await forum.guide.says("How do I find a family doctor?")
    assert answer.text.startswith("Find a family doctor")


async def test_in_a_plain_group_forget_deletes_the_copies(plain_group: Counselling):
    await plain_group.asks_for_a_person()
    (passed,) = await plain_group.guide.says("My name is Olena")
    await plain_group.guide.presses("v1:f:yes")
    await plain_group.brings()
    (deleted,) = [call for call in plain_group.telegram.calls if call.method == "deleteMessages"]
    assert passed.message_id in deleted.params["message_ids"]


async def test_asking_twice_opens_one_conversation(forum: Counselling):
    await forum.asks_for_a_person()
    await forum.guide.says("/ask")
    assert forum.told(CHAT)[-1].startswith("You are already writing with a person.")
    assert len(forum.telegram.forums[FORUM]) == 1


async def test_an_update_handled_again_after_a_crash_opens_the_conversation_it_had_opened(forum: Counselling):
    """The conversation was stored, the process died before the update was marked as done."""
    update = forum.telegram.numbered(updates.message("/ask"))
    forum.guide.guide.people.handovers.open(CHAT, "en", "", update["update_id"])
    await forum.guide.dispatcher.receive([update])
    await forum.guide.dispatcher.idle()
    await forum.guide.sender.idle()
    assert len(forum.telegram.forums[FORUM]) == 1
    assert forum.told(CHAT)[0].startswith("From now on a person reads what you write.")


async def test_open_conversations_are_known_after_a_restart(forum: Counselling, tmp_path):
    await forum.asks_for_a_person()
    people = forum.guide.guide.people
    again = type(people.handovers)(forum.guide.guide.database, people.handovers._keyring)
    assert again.is_open(CHAT) and not again.is_open(CHAT + 1)


async def test_in_a_group_nobody_is_handed_over(forum: Counselling):
    (answer,) = await forum.guide.says("/ask@celvedis_test_bot", chat_id=-500, user_id=1)
    assert answer.text.startswith("Here everybody would read along.")


async def test_without_a_group_of_counsellors_people_are_named_instead(guide):
    (answer,) = await guide.says("/ask")
    assert answer.text.startswith("People you can ask.")
    (sorry,) = await guide.says("cook thin pancakes")
    assert "v1:h" not in [button.get("callback_data") for button in sorry.buttons]


async def test_the_way_to_a_person_is_under_sorry_and_in_every_menu(forum: Counselling):
    for text in ("How do I cook thin pancakes", "/start", "/help", "/topics", "/contact"):
        shown = (await forum.guide.says(text))[-1]
        assert "v1:h" in [button.get("callback_data") for button in shown.buttons], text


def test_settings_of_counsellors_are_checked_all_at_once():
    problems: list[str] = []
    wrong = {
        "CELVEDIS_STAFF_LANGUAGE": "xx",
        "CELVEDIS_COUNSELLOR_HOURS": "always",
        "CELVEDIS_COUNSELLOR_REPLY_HOURS": "soon",
        "CELVEDIS_QUIET_HOURS": "night",
    }
    PeopleSettings.from_environment(wrong, None, problems)
    assert [problem.split(" ")[0].rstrip(":") for problem in problems] == list(wrong)
