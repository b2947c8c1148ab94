# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Guten Tag! Ich bin Ceļvedis, ein Wegweiser für das Leben in Riga.
start-what = Schreiben Sie Ihre Frage in eigenen Worten und in Ihrer Sprache: zu Aufenthaltstitel, Arbeit, Schule, Arzt, Wohnung, Lettischkursen und vielem mehr. Ich antworte mit Informationen, die Menschen geschrieben und mit Datum versehen haben, und nenne die Quelle.
start-limits = Ich bin ein Bot, kein Mensch. Ich kann nicht über Ihren Fall entscheiden, keine Formulare ausfüllen und keine Behörde anrufen. Wenn ich etwas nicht weiß, sage ich das und nenne Ihnen jemanden, den Sie fragen können.
start-emergency = In Gefahr? Rufen Sie 112 an. Polizei: 110. Rettungsdienst: 113.
start-privacy = Ich frage nicht nach Ihrem Namen. Was gespeichert wird: /privacy
start-try = Sie können mit einer dieser Fragen anfangen:

## Help and commands
help-text =
    Schreiben Sie eine Frage, zum Beispiel: „{ $example }“
    Oder wählen Sie:
    /topics – alle Themen nach Bereichen
    /language – in welcher Sprache ich antworte
    /contact – Menschen, die Sie fragen können
    /privacy – was über Sie gespeichert wird
    /mydata – was genau zu diesem Chat gespeichert ist
    /forget – alles zu diesem Chat löschen
    In Gefahr? Rufen Sie 112 an.
help-example = Wie finde ich eine Hausarztpraxis?
command-start = Neu anfangen
command-help = Was ich kann
command-topics = Alle Themen
command-language = Sprache ändern
command-contact = Menschen, die Sie fragen können
command-privacy = Was über Sie gespeichert wird
command-forget = Alles zu diesem Chat löschen
bot-description = Ein Wegweiser für alle, die neu in Riga sind. Fragen Sie in Ihrer Sprache nach Aufenthaltstitel, Arbeit, Schule, Gesundheit, Wohnung und Lettischkursen. Die Antworten stammen aus Informationen mit Datum und Quelle. Notruf: 112.
bot-short-description = Beantwortet in Ihrer Sprache Fragen zum Leben in Riga – mit Quellen.
input-placeholder = Schreiben Sie Ihre Frage

## Answers
answer-other-language = Diese Information gibt es noch nicht in Ihrer Sprache. Hier ist sie in einer anderen: { $language }.
answer-also = Das könnte Ihnen auch helfen:
answer-unsure = Ich glaube, darum geht es in Ihrer Frage. Wenn nicht, schreiben Sie sie bitte mit anderen Worten.
answer-continued = ({ $number }/{ $total })
choose-intro = Ich verstehe nicht genau, was Sie meinen. Ist es eines davon?
choose-none = Nichts davon
sorry-text = Ich weiß die Antwort nicht und möchte nicht raten.
sorry-rephrase = Versuchen Sie es mit anderen Worten oder sehen Sie die Themen durch: /topics
sorry-ask = Sie können einen Menschen fragen. Das ist kostenlos:
sorry-note = Ihre Frage wird ohne Ihren Namen notiert, damit das Team die fehlende Information schreiben kann.
emergency-first = Wenn jetzt jemand in Gefahr ist, rufen Sie 112 an. Das ist kostenlos und geht Tag und Nacht.
emergency-numbers = 112 – alle Notfälle · 113 – Rettungsdienst · 110 – Polizei
emergency-then = Danach kann das helfen:

## Small talk
talk-greeting = Guten Tag! Fragen Sie mich zum Leben in Riga. Schreiben Sie in Ihrer Sprache.
talk-thanks = Gern geschehen! Wenn Sie noch etwas brauchen, schreiben Sie einfach.
talk-goodbye = Auf Wiedersehen und alles Gute! Schreiben Sie, wann immer Sie etwas brauchen.
talk-about = Ich bin Ceļvedis, ein Bot. Ich beantworte Fragen zum Leben in Riga mit Informationen, die Menschen aus der Stadtverwaltung und aus gemeinnützigen Organisationen geschrieben haben. Ich erfinde keine Antworten. Was ich kann: /help
talk-undecided = Bitte schreiben Sie Ihre Frage in ein paar Worten, zum Beispiel: „{ $example }“

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 In einer anderen Sprache
button-topics = Alle Themen
button-back = ‹ Zurück
button-ask-person = Einen Menschen fragen
button-sources = Quellen

## Rating
rating-thanks = Danke!
rating-why = Was hat nicht gestimmt? Wählen Sie bitte eines aus. Das hilft, die Informationen zu verbessern.
rating-reason-wrong = Das ist falsch oder veraltet
rating-reason-other-question = Das passt nicht zu meiner Frage
rating-reason-unclear = Ich verstehe es nicht
rating-reason-incomplete = Es fehlt etwas
rating-noted = Notiert. Das Team sieht es sich an. Wenn es eilt, fragen Sie einen Menschen: /contact

## Topics, languages, people
topics-intro = Wählen Sie einen Bereich:
topics-in-category = { $category }: Wählen Sie ein Thema.
language-choose = Wählen Sie, in welcher Sprache ich antworte. Fragen verstehe ich auch in anderen Sprachen.
language-set = Ab jetzt antworte ich in dieser Sprache: { $language }.
language-automatic = In der Sprache meiner Frage antworten
language-automatic-set = Ich antworte in der Sprache, in der Sie schreiben.
contact-intro = Menschen, die Sie fragen können. Sie helfen allen, die neu in Riga sind:
contact-danger = In Gefahr? Rufen Sie 112 an.

## Privacy
privacy-text =
    Was gespeichert wird und warum:
    • Die Sprache, die Sie gewählt haben – damit ich sie spreche. Bis Sie /forget schreiben oder ein Jahr lang nicht geschrieben haben.
    • Fragen, die ich nicht beantworten konnte oder die ein 👎 bekommen haben – damit das Team bessere Informationen schreiben kann. Telefonnummern, E-Mail-Adressen, Personencodes und Dokumentnummern werden geschwärzt, und der Text wird verschlüsselt. Nach { $days } Tagen gelöscht.
    • Eine verschlüsselte Nummer statt Ihres Chats – damit /forget Ihre Daten findet. Ohne unseren Schlüssel lässt sich daraus nicht erkennen, wer Sie sind.
    • Ihre Nachricht und meine Antwort, verschlüsselt – damit nichts verloren geht. Bis die Antwort bei Ihnen angekommen ist, höchstens einen Tag.
    • Verschlüsselte Sicherungskopien – falls ein Gerät ausfällt. Was Sie löschen, ist nach höchstens 30 Tagen auch dort verschwunden.
    Was nie gespeichert wird: Ihr Name, Ihr Benutzername, Ihr Foto, Ihre Kontakte.
    Wer es sieht: das Team dieses Wegweisers und sonst niemand. Fragen werden auf unserem eigenen Server beantwortet, nicht von einem fremden KI-Dienst. Die Nachrichten laufen über Telegram, das eigene Regeln hat.
    /mydata zeigt alles, was zu diesem Chat gespeichert ist.
    /forget löscht alles auf einmal.
forget-confirm = Alles löschen, was ich zu diesem Chat gespeichert habe?
forget-yes = Ja, löschen
forget-no = Nein, behalten
forget-done = Erledigt. Alles zu diesem Chat ist gelöscht.
forget-kept = Es wurde nichts gelöscht.

## Things I cannot read
unsupported-photo = Ich kann keine Bilder lesen. Bitte schreiben Sie Ihre Frage in Worten. Wenn Sie einen Brief von einer Behörde haben, kann ein Mensch Ihnen helfen: /contact
unsupported-voice = Sprachnachrichten kann ich noch nicht anhören. Bitte schreiben Sie Ihre Frage in Worten.
unsupported-sticker = Schön! Ich verstehe aber nur Worte. Schreiben Sie mir Ihre Frage.
unsupported-file = Ich kann keine Dateien öffnen. Bitte schreiben Sie Ihre Frage in Worten. Schicken Sie hier keine Dokumente mit persönlichen Daten.
unsupported-location = Mit einem Standort kann ich nichts anfangen. Bitte schreiben Sie Ihre Frage in Worten.
unsupported-other = Ich verstehe nur geschriebene Worte. Bitte schreiben Sie Ihre Frage.

## When something is wrong
error-sorry = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal. Wenn es eilt, rufen Sie { $phone } an (Infotelefon der Stadt Riga), bei Gefahr 112.
button-expired = Dieser Knopf gehört zu einer älteren Nachricht. Bitte fragen Sie noch einmal.
too-many = Sie schreiben sehr schnell, Ihre letzte Nachricht konnte ich nicht lesen. Bitte warten Sie eine halbe Minute und senden Sie sie noch einmal.
unknown-command = Diesen Befehl kenne ich nicht. Was ich kann: /help

## Terminal
terminal-intro = Ceļvedis im Terminal. Schreiben Sie eine Frage und drücken Sie die Eingabetaste. Beenden: leere Zeile oder Strg-D.
terminal-choose = Schreiben Sie die Nummer Ihrer Wahl.
