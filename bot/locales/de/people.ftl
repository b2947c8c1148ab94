# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Mit einem Menschen schreiben
command-stop = Das Gespräch mit dem Menschen beenden
command-follow = Von wichtigen Änderungen erfahren
command-following = Wem Sie folgen
help-people =
    /ask – mit einem Menschen schreiben
    /follow – von wichtigen Änderungen erfahren
    /following – wem Sie folgen

## Talking with a person
person-now = Ab jetzt liest ein Mensch, was Sie schreiben. Der Bot schweigt. Sie können Text, Fotos, Dokumente und Sprachnachrichten schicken.
person-question-passed = Ihre letzte Frage habe ich weitergegeben: „{ $question }“
person-hours = Menschen antworten: { $hours }. Erwartete Wartezeit: bis zu { $within ->
        [one] { $within } Stunde
       *[other] { $within } Stunden
    }.
person-closed = Im Moment ist niemand da. Schreiben Sie trotzdem: Ihre Nachricht wird gelesen, sobald wieder jemand da ist.
person-hidden = Man sieht dort weder Ihren Namen noch Ihr Konto, nur das, was Sie schicken.
person-stop = Gespräch beenden und zurück zum Bot: /stop
person-show-name = Meinen Namen zeigen
person-name-shown = Der Mensch sieht jetzt Ihren Namen und Ihr Konto.
person-already = Sie schreiben schon mit einem Menschen. Schreiben Sie einfach weiter. Beenden: /stop
person-none-open = Sie schreiben gerade nicht mit einem Menschen. Ich bin der Bot: Fragen Sie mich oder wählen Sie /ask.
person-ended = Das Gespräch mit dem Menschen ist beendet. Jetzt antworte wieder ich, der Bot. Fragen Sie mich.
person-ended-silence = Seit { $days } Tagen hat niemand geschrieben, deshalb ist das Gespräch mit dem Menschen beendet. Ein neues beginnen: /ask
person-reopened = Ein Mensch hat Ihr Gespräch wieder geöffnet und liest, was Sie schreiben. Beenden: /stop
person-unreachable = Ihre Nachricht konnte nicht weitergegeben werden. Das tut uns leid. Bitte fragen Sie hier:
person-private-only = Hier würden alle mitlesen. Bitte schreiben Sie mir in einem privaten Chat und wählen Sie dort /ask.

## Tell me when you know
button-tell-me = Sagen Sie es mir, wenn Sie es wissen
promise-made = Abgemacht. Wenn ich die Antwort innerhalb von { $days } Tagen erfahre, schreibe ich Ihnen einmal. /forget hebt das auf.
promise-gone = Diese Frage ist nicht mehr gespeichert. Bitte stellen Sie sie noch einmal.
promise-kept = Sie haben gefragt: „{ $question }“. Jetzt kann ich antworten:

## Following
button-follow = 🔔 Folgen
follow-choose = Worüber möchten Sie etwas erfahren? Ich schreibe nur, wenn sich etwas Wichtiges ändert, und nie nachts. Einem einzelnen Thema folgen Sie mit der Schaltfläche darunter.
follow-city-news = Neues aus der Stadt
follow-started = Sie folgen jetzt: { $subject }. Alles, dem Sie folgen: /following
follow-list = Dem folgen Sie. Drücken Sie auf das, was Sie beenden möchten.
follow-none = Sie folgen noch nichts. /follow zeigt, was es gibt.
news-topic = Wichtige Änderung: { $subject }
news-other = Neues: { $subject }
news-read = Lesen
news-why = Sie bekommen das, weil Sie dem folgen. Beenden: /following

## What is stored
privacy-people =
    Nur wenn Sie darum bitten:
    • Schreiben mit einem Menschen: Ihre Nachrichten gehen ohne Ihren Namen an die Telegram-Gruppe der Beratenden. Wir selbst bewahren sie nicht auf. Die Adresse Ihres Chats wird verschlüsselt gespeichert, solange Sie schreiben, und danach noch { $days } Tage.
    • „Sagen Sie es mir, wenn Sie es wissen“ und das, dem Sie folgen: die Adresse Ihres Chats, verschlüsselt, bis ich es Ihnen gesagt habe oder Sie es beenden.
mydata-handover = Ein Gespräch mit einem Menschen, seit { $since }
mydata-promise = Ich habe versprochen, Ihnen zu sagen: „{ $text }“
mydata-follow = Etwas, dem Sie folgen, seit { $since }: /following
