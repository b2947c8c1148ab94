# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Fragen der Stadt beantworten
command-propose = Der Stadt etwas vorschlagen
command-proposals = Was aus Ihren Vorschlägen wurde
help-participation =
    Reden Sie in der Stadt mit:
    /consultations – Fragen der Stadt beantworten
    /propose – der Stadt etwas vorschlagen
    /proposals – was aus Ihren Vorschlägen wurde
privacy-participation =
    Wenn Sie mitreden:
    • Ihre Antwort auf eine Frage der Stadt – unter einer verschlüsselten Nummer, die nur zu dieser Frage gehört. Wenn die Frage endet, werden die Antworten gezählt, und niemand kann mehr sagen, von wem sie waren.
    • Ihr Vorschlag – verschlüsselt; Telefonnummern, E-Mail-Adressen und Ausweisnummern werden geschwärzt. Die Mitarbeitenden des Guides lesen ihn und geben ihn ohne Ihren Namen weiter. Nach zwei Jahren gelöscht.
    • Wenn Sie ein Ergebnis erfahren möchten: Ihr Chat, verschlüsselt, bis Sie es wissen, höchstens ein Jahr.
    • Wie oft nach welchem Thema gefragt wird – ohne Ihren Chat gezählt, damit die Stadt sieht, was Neuankommende brauchen.
mydata-voice = Ihre Antwort auf eine Frage der Stadt: “{ $text }”. Am { $until } wird sie gezählt und lässt sich nicht mehr mit Ihnen verbinden.
mydata-proposal = { $since } – Ihr Vorschlag: “{ $text }”. Wird am { $until } gelöscht.
mydata-listener-consultation = Sie möchten das Ergebnis der Frage № { $text } erfahren. Wird gelöscht, sobald Sie es wissen, spätestens am { $until }.
mydata-listener-proposal = Sie möchten Neues zu Ihrem Vorschlag № { $text } erfahren. Wird gelöscht, sobald er beantwortet ist, spätestens am { $until }.
mydata-count = Verschlüsselte Nummern, die nur zeigen, wie viele verschiedene Menschen nach einem Thema gefragt haben. Werden am { $until } gelöscht.

## The menu
button-have-a-say = 🗳 Mitreden
say-intro = Riga möchte Sie hören. Sie können Fragen der Stadt beantworten oder selbst etwas vorschlagen. Ihren Namen brauchen Sie nicht zu nennen.
say-topics = Mitmachen können Sie auch so:
say-privately = Das bleibt zwischen Ihnen und der Stadt. Bitte schreiben Sie mir in einem privaten Chat.
button-private-chat = Privaten Chat öffnen
button-consultations = 🗳 Fragen der Stadt
button-propose = ✏️ Etwas vorschlagen
button-my-proposals = 📋 Meine Vorschläge

## The city's questions
consultations-open = Die Stadt fragt Sie. Wählen Sie eine Frage:
consultations-none = Zurzeit fragt die Stadt nichts.
consultations-past = Fragen mit ✓ sind beendet. Sie können das Ergebnis ansehen.
consultation-audience = Für: { $audience }
consultation-until = Bis { $day } (einschließlich) können Sie antworten und Ihre Antwort ändern.
consultation-privacy = Eine Antwort pro Person. Sie wird ohne Ihren Namen gezählt. Wenn die Frage endet, kann niemand sagen, von wem welche Antwort war.
consultation-write = Schreiben Sie Ihre Antwort in der nächsten Nachricht, höchstens { $max } Zeichen. Bitte keine Namen und Telefonnummern.
consultation-too-long = Das ist zu lang. Bitte schreiben Sie es kürzer.
consultation-yours = Ihre bisherige Antwort: { $answer }
consultation-noted = Danke! Ihre Antwort ist notiert: { $answer }
consultation-closed = Diese Frage ist beendet. Danke für Ihr Interesse!
consultation-withdrawn = Ihre Antwort ist gelöscht.
consultation-result = Ergebnis
consultation-voices = Zahl der Antworten: { $count }
consultation-few = Weniger als { $fewest } Personen haben geantwortet. Damit niemand erkannt wird, zeigen wir keine Zahlen.
consultation-outcome = Was die Stadt daraus gemacht hat
consultation-waiting = Die Stadt hat noch nicht gesagt, was sie mit dem Ergebnis macht.
button-change = Antwort ändern
button-withdraw = Antwort löschen
button-tell-result = 🔔 Ergebnis mitteilen
button-tell-not = 🔕 Nicht mitteilen
tell-result-noted = Ich schreibe Ihnen hier, wenn es ein Ergebnis gibt und wenn die Stadt sagt, was sie daraus gemacht hat.
tell-stopped = Gut, ich schreibe Ihnen dazu nicht.

## Proposals
propose-area = Worum geht es in Ihrem Vorschlag?
propose-neighbourhood = Um welchen Stadtteil geht es? Schreiben Sie seinen Namen, oder überspringen Sie das.
propose-text = Schreiben Sie Ihren Vorschlag jetzt in einer Nachricht, höchstens { $max } Zeichen: Was soll sich ändern, und warum? Bitte keine Namen, Telefonnummern und Ausweise.
propose-too-long = Das ist zu lang. Bitte schreiben Sie es kürzer.
propose-check = Das bekommt die Stadt. Stimmt es so? Wenn nicht, schreiben Sie es neu.
propose-sent = Danke! Ihr Vorschlag ist angekommen. Seine Nummer ist { $number }. Was daraus wurde: /proposals
propose-cancelled = Es wurde nichts gesendet.
button-skip = Überspringen
button-send = Senden
button-cancel = Abbrechen
proposals-none = Sie haben hier noch keine Vorschläge.
proposals-yours = Ihre Vorschläge:
proposal-state-received = eingegangen
proposal-state-passed = weitergegeben an: { $office }
proposal-state-answered = beantwortet
button-tell-answer = 🔔 Neues mitteilen
tell-answer-noted = Ich schreibe Ihnen hier, wenn es Neues zu Vorschlag № { $number } gibt.
proposal-news-passed = Neues zu Ihrem Vorschlag № { $number }. Er wurde weitergegeben an: { $office }.
proposal-news-answered = Die Stadt hat Ihren Vorschlag № { $number } beantwortet:

## Sharing and posters
button-share = ↗️ Teilen
share-text = Das können Sie weitergeben:
share-open = Fragen Sie in Ihrer Sprache zum Leben in Riga:
button-choose-chat = Chat wählen
inline-open = Alles lesen, weiterfragen
inline-ask = Mich im privaten Chat fragen
poster-headline = Neu in Riga? Fragen Sie in Ihrer Sprache.
poster-scan = Code scannen, Telegram öffnen, Frage schreiben.
poster-free = Kostenlos. Ihren Namen brauchen Sie nicht zu nennen. In Gefahr: 112.
