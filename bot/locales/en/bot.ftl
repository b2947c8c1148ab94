# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Hello! I am Ceļvedis, a guide to living in Riga.
start-what = Write your question in your own words and language: permits, work, school, doctor, housing, Latvian courses and more. I answer with guidance that people wrote and dated, and I name the source.
start-limits = I am a bot, not a person. I cannot decide about your case, fill in forms or call an office. If I do not know, I say so and name a person to ask.
start-emergency = In danger? Call 112. Police: 110. Ambulance: 113.
start-privacy = I do not ask for your name. /privacy tells what is stored.
start-try = You can begin with one of these:

## Help and commands
help-text =
    Write a question, for example: “{ $example }”.
    Or choose:
    /topics – all topics by area
    /language – choose my language
    /contact – people you can ask
    /privacy – what is stored about you
    /mydata – what exactly is stored about this chat
    /forget – delete everything about this chat
    In danger? Call 112.
help-example = How do I find a family doctor?
command-start = Start again
command-help = What I can do
command-topics = All topics
command-language = Change language
command-contact = People you can ask
command-privacy = What is stored about you
command-forget = Delete everything about this chat
bot-description = A guide to living in Riga for newcomers. Ask in your own language about permits, work, school, health, housing and Latvian courses. Answers come from dated guidance with its source. Emergency: 112.
bot-short-description = Answers newcomers’ questions about living in Riga, in your language, with sources.
input-placeholder = Write your question

## Answers
answer-other-language = This guidance is not yet in your language. Here it is in { $language }.
answer-also = You may also need:
answer-unsure = I think you ask about this. If not, write it in other words.
answer-continued = ({ $number }/{ $total })
choose-intro = I am not sure what you mean. Is it one of these?
choose-none = None of these
sorry-text = I do not know the answer, and I will not guess.
sorry-rephrase = Try other words, or look through /topics.
sorry-ask = You can ask a person. It is free:
sorry-note = Your question is noted without your name, so that staff can write the missing guidance.
emergency-first = If someone is in danger now, call 112. It is free and works day and night.
emergency-numbers = 112 – all emergencies · 113 – ambulance · 110 – police
emergency-then = After that, this may help:

## Small talk
talk-greeting = Hello! Ask me about living in Riga. Write in your own language.
talk-thanks = You are welcome. If anything else comes up, just write.
talk-goodbye = Goodbye, and all the best! Write whenever you need.
talk-about = I am Ceļvedis, a bot. I answer questions about living in Riga from guidance written by people in the city and NGOs. I do not invent answers. /help shows what I can do.
talk-undecided = Please write your question in a few words, for example: “{ $example }”.

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 In another language
button-topics = All topics
button-back = ‹ Back
button-ask-person = Ask a person
button-sources = Sources

## Rating
rating-thanks = Thank you!
rating-why = What was wrong? Choose one. It helps to improve the guidance.
rating-reason-wrong = The information is wrong or old
rating-reason-other-question = It answers another question
rating-reason-unclear = I do not understand it
rating-reason-incomplete = Something is missing
rating-noted = Noted. Staff will look at it. If it is urgent, ask a person: /contact

## Topics, languages, people
topics-intro = Choose an area:
topics-in-category = { $category }: choose a topic.
language-choose = Choose my language. I still understand questions in other languages.
language-set = I will speak { $language } from now on.
language-automatic = Speak the language I write in
language-automatic-set = I will answer in the language you write in.
contact-intro = People you can ask. They help newcomers in Riga:
contact-danger = In danger? Call 112.

## Privacy
privacy-text =
    What is stored, and why:
    • Your chosen language – so that I speak it. Until you write /forget or have not written for a year.
    • Questions I could not answer or that got 👎 – so that staff can write better guidance. Phone numbers, e-mails, personal codes and document numbers are blacked out, and the text is encrypted. Deleted after { $days } days.
    • A scrambled number instead of your chat – so that /forget finds your data. It cannot be turned back into you without our key.
    • Your message and my reply, encrypted – so that none is lost. Until it is answered and delivered, a day at most.
    • Encrypted backup copies – in case a machine breaks. What you delete is gone from them too after 30 days at most.
    What is never stored: your name, your username, your photo, your contacts.
    Who sees it: the staff of the guide, and nobody else. Questions are answered on our own server, not by an outside artificial-intelligence service. Messages travel through Telegram, which has its own rules.
    /mydata shows everything stored about this chat.
    /forget deletes everything at once.
forget-confirm = Delete everything I have stored about this chat?
forget-yes = Yes, delete
forget-no = No, keep
forget-done = Done. Everything about this chat is deleted.
forget-kept = Nothing was deleted.

## Things I cannot read
unsupported-photo = I cannot read pictures. Please write your question in words. If you have a letter from an office, a person can help you with it: /contact
unsupported-voice = I cannot listen to voice messages yet. Please write your question in words.
unsupported-sticker = Nice! I only understand words, though. Write me your question.
unsupported-file = I cannot open files. Please write your question in words. Do not send documents with personal data here.
unsupported-location = I cannot use a location. Please write your question in words.
unsupported-other = I only understand written words. Please write your question.

## When something is wrong
error-sorry = Something went wrong on our side. Please try again in a minute. If it is urgent, call { $phone } (Riga information line) or 112 in danger.
button-expired = This button is from an older message. Please ask again.
too-many = You write very fast, and I could not read your last message. Please wait half a minute, then send it again.
unknown-command = I do not know this command. /help shows what I can do.

## Terminal
terminal-intro = Ceļvedis in the terminal. Write a question and press Enter; an empty line or Ctrl-D ends.
terminal-choose = Write the number of your choice.
