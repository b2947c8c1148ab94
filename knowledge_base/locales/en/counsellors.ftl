# The bot's words in the counsellors' Telegram group. Keep /commands and { $names }.
group-question = Question: { $question }
group-how = Reply to a message of the newcomer (or to this one) to answer. What is not a reply stays among you. /close ends the conversation; /help shows all commands.
group-no-area = Not sorted
group-name = The newcomer wants you to know who is writing: { $name }
group-which = Which conversation? Write the command in its topic, as a reply to one of its messages, or with its number: /close 17
group-help =
    Reply to a newcomer’s message to answer. What is not a reply is not passed on.
    /open – open conversations
    /close – end a conversation; the bot answers the newcomer again
    /reopen – go on with an ended conversation (within 7 days)
    /assign NAME – who looks after it; without a name: you
    /note TEXT – a note for counsellors only; without a text: all notes
    /draft TITLE – as a reply to a good answer: it becomes a guidance draft at the desk
group-open = Open conversations: { $count }
group-none-open = No conversation is open.
group-waiting = waiting since { $since }
group-answered = answered, open since { $since }
group-assigned = #{ $number } is looked after by { $name }.
group-noted = Note kept with #{ $number }. The newcomer does not see it.
group-no-notes = No notes for #{ $number }.
group-drafted = Draft { $draft } is on the desk’s list. Thank you!
group-draft-how = Reply with /draft to a counsellor’s answer that has words.
group-already-ended = #{ $number } has ended. /reopen goes on with it.
group-cannot-reopen = #{ $number } cannot be reopened: it is open, the newcomer is talking in another conversation, or their chat has been forgotten.
group-reopened = #{ $number } is open again.
group-ended-newcomer = The newcomer has ended #{ $number }.
group-ended-counsellor = #{ $number } is closed. The bot answers the newcomer again.
group-ended-silence = #{ $number } is closed: nobody has written for two weeks.
group-ended-forgotten = #{ $number } has ended: the newcomer left or asked for everything to be deleted. Its messages here are deleted as far as Telegram allows.
group-not-delivered = ⚠️ Not delivered: Telegram did not take this message for the newcomer.
group-not-delivered-blocked = ⚠️ Not delivered: the newcomer has blocked the bot.
