## /status, for admins only
status-ok = Путівник працює.
status-failing = Дещо потребує уваги.
status-waiting = У черзі: отримані повідомлення + відповіді до надсилання
status-contact = Останній зв’язок із Telegram
status-index = Індекс
status-topics = Теми
status-right-first = Потрібна тема на першому місці, на перевірочних запитаннях
