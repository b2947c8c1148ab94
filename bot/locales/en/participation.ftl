# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Answer the city’s questions
command-propose = Propose something to the city
command-proposals = What became of your proposals
help-participation =
    Have your say in the city:
    /consultations – answer the city’s questions
    /propose – propose something to the city
    /proposals – what became of your proposals
privacy-participation =
    If you have your say:
    • Your answer to a question of the city – under a scrambled number that belongs to this question alone. When the question closes, answers are counted, and nobody can tell any more whose they were.
    • Your proposal – encrypted, with phone numbers, e-mails and document numbers blacked out. Staff of the guide read it and pass it on without your name. Deleted after two years.
    • If you ask to be told a result: your chat, encrypted, until you have been told, at most a year.
    • How often each topic is asked about, counted without your chat, so that the city sees what newcomers need.
mydata-voice = Your answer to a question of the city: “{ $text }”. On { $until } it is counted and can no longer be linked to you.
mydata-proposal = { $since } – your proposal: “{ $text }”. Deleted on { $until }.
mydata-listener-consultation = You asked to be told the result of the city’s question № { $text }. Deleted once you have been told, on { $until } at the latest.
mydata-listener-proposal = You asked for news about your proposal № { $text }. Deleted once it is answered, on { $until } at the latest.
mydata-count = Scrambled numbers that show only how many different people asked about a topic. Deleted on { $until }.

## The menu
button-have-a-say = 🗳 Have your say
say-intro = Riga wants to hear from you. You can answer the city’s questions, or propose something yourself. You need not give your name.
say-topics = You can also take part like this:
say-privately = This is between you and the city. Please write to me in a private chat.
button-private-chat = Open a private chat
button-consultations = 🗳 The city’s questions
button-propose = ✏️ Propose something
button-my-proposals = 📋 My proposals

## The city's questions
consultations-open = The city asks you. Choose a question:
consultations-none = The city is not asking anything at the moment.
consultations-past = Questions marked ✓ are closed. You can see the result.
consultation-audience = For: { $audience }
consultation-until = You can answer, and change your answer, until { $day }.
consultation-privacy = One answer per person. It is counted without your name. When the question closes, nobody can tell whose answer it was.
consultation-write = Write your answer in your next message, at most { $max } characters. Please leave out names and phone numbers.
consultation-too-long = That is too long. Please write it shorter.
consultation-yours = Your answer so far: { $answer }
consultation-noted = Thank you! Your answer is noted: { $answer }
consultation-closed = This question is closed. Thank you for your interest!
consultation-withdrawn = Your answer is deleted.
consultation-result = Result
consultation-voices = Number of answers: { $count }
consultation-few = Fewer than { $fewest } people answered. So that nobody can be recognised, no figures are shown.
consultation-outcome = What the city did with it
consultation-waiting = The city has not yet said what it will do with the result.
button-change = Change my answer
button-withdraw = Delete my answer
button-tell-result = 🔔 Tell me the result
button-tell-not = 🔕 Do not tell me
tell-result-noted = I will write to you here when there is a result, and when the city says what it did with it.
tell-stopped = All right, I will not write to you about it.

## Proposals
propose-area = What is your proposal about?
propose-neighbourhood = Which neighbourhood is it about? Write its name, or skip this.
propose-text = Now write your proposal in one message, at most { $max } characters: what should change, and why? Please leave out names, phone numbers and documents.
propose-too-long = That is too long. Please write it shorter.
propose-check = This is what the city will get. Is it right? If not, write it again.
propose-sent = Thank you! Your proposal has arrived. Its number is { $number }. What became of it: /proposals
propose-cancelled = Nothing was sent.
button-skip = Skip
button-send = Send
button-cancel = Cancel
proposals-none = You have no proposals here yet.
proposals-yours = Your proposals:
proposal-state-received = received
proposal-state-passed = passed on to: { $office }
proposal-state-answered = answered
button-tell-answer = 🔔 Tell me the news
tell-answer-noted = I will write to you here when there is news about proposal № { $number }.
proposal-news-passed = News about your proposal № { $number }. It was passed on to: { $office }.
proposal-news-answered = The city has answered your proposal № { $number }:

## Sharing and posters
button-share = ↗️ Share
share-text = You can pass this on:
share-open = Ask about living in Riga, in your own language:
button-choose-chat = Choose a chat
inline-open = Read all of it, ask more
inline-ask = Ask me in a private chat
poster-headline = New in Riga? Ask in your own language.
poster-scan = Scan the code, open Telegram and write your question.
poster-free = Free. You need not give your name. In danger call 112.
