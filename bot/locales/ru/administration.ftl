## /status, for admins only
status-ok = Гид работает.
status-failing = Кое-что требует внимания.
status-waiting = В очереди: полученные сообщения + ответы к отправке
status-contact = Последняя связь с Telegram
status-index = Индекс
status-topics = Темы
status-right-first = Нужная тема на первом месте, на проверочных вопросах
