## /status, for admins only
status-ok = Der Wegweiser arbeitet.
status-failing = Etwas braucht Ihre Aufmerksamkeit.
status-waiting = Wartend: empfangene Nachrichten + zu sendende Antworten
status-contact = Letzter Kontakt mit Telegram
status-index = Index
status-topics = Themen
status-right-first = Richtiges Thema an erster Stelle, bei den Prüffragen
