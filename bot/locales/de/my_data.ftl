## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Was genau zu diesem Chat gespeichert ist
mydata-intro = Das ist alles, was zu diesem Chat gespeichert ist:
mydata-nothing = Zu diesem Chat ist nichts gespeichert.
mydata-language = Ihre gewählte Sprache: { $text }. Gespeichert seit { $since }; gelöscht am { $until }, wenn Sie bis dahin nicht schreiben.
mydata-question = { $since } – Ihre Frage: „{ $text }“. Gelöscht am { $until }.
mydata-rating = { $since } – Ihr 👎 zu einer Antwort. Gelöscht am { $until }.
mydata-message = { $since } – eine Nachricht, die noch nicht bei Ihnen angekommen ist.
mydata-more = Weitere Einträge: { $count }
mydata-delete = /forget löscht das alles auf einmal.
