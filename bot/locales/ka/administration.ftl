## /status, for admins only
status-ok = გზამკვლევი მუშაობს.
status-failing = რაღაცას თქვენი ყურადღება სჭირდება.
status-waiting = რიგში: მიღებული შეტყობინებები + გასაგზავნი პასუხები
status-contact = ბოლო კავშირი Telegram-თან
status-index = ინდექსი
status-topics = თემები
status-right-first = სწორი თემა პირველ ადგილზე, საცდელ შეკითხვებში
