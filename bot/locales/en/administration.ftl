## /status, for admins only
status-ok = The guide is working.
status-failing = Something needs your attention.
status-waiting = Waiting: messages received + replies to send
status-contact = Last contact with Telegram
status-index = Index
status-topics = Topics
status-right-first = Right topic first, on the test questions
