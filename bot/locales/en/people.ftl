# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Write with a person
command-stop = End the conversation with a person
command-follow = Hear of important changes
command-following = What you follow
help-people =
    /ask – write with a person
    /follow – hear of important changes
    /following – what you follow

## Talking with a person
person-now = From now on a person reads what you write. The bot is silent. You can send text, photos, documents and voice messages.
person-question-passed = I have passed on your last question: “{ $question }”
person-hours = People answer: { $hours }. Expected waiting time: up to { $within ->
        [one] { $within } hour
       *[other] { $within } hours
    }.
person-closed = Nobody is there right now. Write anyway: your message will be read when they are back.
person-hidden = They do not see your name or your account, only what you send.
person-stop = To end the conversation and return to the bot: /stop
person-show-name = Show my name
person-name-shown = The person now sees your name and your account.
person-already = You are already writing with a person. Just write. To end: /stop
person-none-open = You are not writing with a person now. I am the bot: ask me, or choose /ask.
person-ended = The conversation with the person has ended. I am the bot again. Ask me anything.
person-ended-silence = Nobody has written for { $days } days, so the conversation with the person has ended. To begin a new one: /ask
person-reopened = A person has opened your conversation again and reads what you write. To end: /stop
person-unreachable = Your message could not be passed on. We are sorry. Please ask here:
person-private-only = Here everybody would read along. Please write to me in a private chat and choose /ask there.

## Tell me when you know
button-tell-me = Tell me when you know
promise-made = Agreed. If I learn the answer within { $days } days, I will write to you once. /forget cancels this.
promise-gone = This question is no longer stored. Please ask it again.
promise-kept = You asked: “{ $question }”. Now I can answer:

## Following
button-follow = 🔔 Follow
follow-choose = What would you like to hear about? I write only when something important changes, and never at night. A single topic can be followed with the button under it.
follow-city-news = City news
follow-started = You now follow: { $subject }. All that you follow: /following
follow-list = This is what you follow. Press one to end it.
follow-none = You do not follow anything. /follow shows what there is.
news-topic = Important change: { $subject }
news-other = News: { $subject }
news-read = Read
news-why = You receive this because you follow it. To end: /following

## What is stored
privacy-people =
    Only if you ask for it:
    • Writing with a person: your messages are passed to counsellors in their Telegram group, without your name. We do not keep them ourselves. Your chat’s address is kept encrypted while you talk and { $days } days after.
    • “Tell me when you know” and what you follow: your chat’s address, encrypted, until I have told you or you end it.
mydata-handover = A conversation with a person, since { $since }
mydata-promise = I promised to tell you: “{ $text }”
mydata-follow = Something you follow, since { $since }: /following
