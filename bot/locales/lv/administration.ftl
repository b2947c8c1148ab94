## /status, for admins only
status-ok = Ceļvedis darbojas.
status-failing = Kaut kam jāpievērš uzmanība.
status-waiting = Gaida: saņemtās ziņas + nosūtāmās atbildes
status-contact = Pēdējā saziņa ar Telegram
status-index = Indekss
status-topics = Temati
status-right-first = Pareizais temats pirmais, pārbaudes jautājumos
