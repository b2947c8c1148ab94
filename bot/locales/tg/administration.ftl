## /status, for admins only
status-ok = Роҳнамо кор мекунад.
status-failing = Чизе диққати шуморо талаб мекунад.
status-waiting = Дар навбат: паёмҳои гирифташуда + ҷавобҳои фиристоданӣ
status-contact = Тамоси охирин бо Telegram
status-index = Индекс
status-topics = Мавзӯъҳо
status-right-first = Мавзӯи дуруст дар ҷои аввал, дар саволҳои санҷишӣ
