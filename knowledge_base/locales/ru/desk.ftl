# Рабочий стол сотрудников.
desk-skip = К содержанию
desk-nav = Страницы
desk-nav-today = Сегодня
desk-nav-topics = Темы
desk-nav-questions = Вопросы
desk-nav-try = Попробовать
desk-nav-sheets = Таблицы
desk-nav-publishing = Публикация
desk-nav-contacts = Контакты
desk-nav-people = Люди
desk-nav-consultations = Опросы
desk-nav-report = Отчёт
desk-nav-proposals = Предложения
desk-nav-notices = Уведомления
desk-nav-drafts = Черновики
desk-footer = Ceļvedis: советы приезжим в Риге. То, что вы сохраняете, приезжие читают уже через мгновение.
desk-any = Все
desk-save = Сохранить
desk-save-overwrite = Сохранить моё поверх
desk-remove = Убрать
desk-changes = Изменения
desk-topic = Тема
desk-question = Вопрос

# Вход
desk-sign-in = Войти
desk-sign-in-intro = Для тех, кто следит, чтобы советы были верными.
desk-sign-in-wrong = Неверная почта, пароль или код.
desk-sign-in-wait = Слишком много попыток. Подождите { $seconds } с или попросите у администратора ссылку для сброса: она работает всегда.
desk-sign-in-forgotten = Забыли пароль или вы здесь впервые? Попросите ссылку у администратора.
desk-sign-out = Выйти
desk-email = Эл. почта
desk-password = Пароль
desk-password-new = Новый пароль
desk-password-old = Ваш нынешний пароль
desk-password-rule = Не меньше { $min } знаков. Четыре не связанных слова легко запомнить и трудно угадать.
desk-password-short = Пароль слишком короткий: нужно не меньше { $min } знаков.
desk-password-long = Пароль слишком длинный: не больше 200 знаков.
desk-password-common = Этот пароль легко угадать. Лучше четыре не связанных слова.
desk-code = Код из приложения, если вы им пользуетесь
desk-invitation = Выберите пароль
desk-invitation-intro = { $name }, эта ссылка работает один раз. Вы входите как { $email }.
desk-invitation-accept = Сохранить пароль и войти
desk-invitation-over-title = Эта ссылка больше не работает
desk-invitation-over-text = Её уже использовали, или ей больше { $days } дней. Попросите у администратора новую.

# Что только что сделано
desk-note-saved = Сохранено. Приезжие читают это уже сейчас.
desk-note-reviewed = Сохранено и отмечено как проверенное вами.
desk-note-confirmed = Подтверждено: всё ещё верно на всех языках.
desk-note-sources-checked = Записано: более новых страниц нет.
desk-note-restored = Возвращено. Заменённый текст остаётся в истории.
desk-note-linked = Добавлено к вопросам темы. После следующей сборки в строке будет видно, есть ли ответ.
desk-note-drafted = Тема начата, эти вопросы в ней.
desk-note-set-aside = Отложено.
desk-note-reopened = Снова в списке.
desk-note-invited = Приглашение готово.
desk-note-account-changed = Учётная запись изменена.
desk-note-password-changed = Ваш пароль изменён. На других устройствах вы вышли.
desk-note-totp-on = Коды включены. При следующем входе понадобится приложение.
desk-note-totp-off = Коды выключены.
desk-note-imported = Загружено. Каждое изменение есть в истории.
desk-note-rebuild = Сборка запрошена. Она начнётся, когда индексатор увидит запрос.
desk-note-rollback = Возврат запрошен.
desk-note-created = Тема начата. Приезжие увидят её, когда будет текст и вы отметите «Приезжие видят эту тему» на странице «Факты».
desk-note-signed-out = Вы вышли.
desk-note-draft-set-aside = Отложено.
desk-note-draft-used = Отмечено как использованное.
desk-note-notice-stopped = Остановлено: больше никому не сообщат.
desk-note-notice-announced = Подписчикам сообщают.
desk-note-proposal-answered = Ответ дан. Автор узнает об этом, если просил.
desk-note-proposal-passed = Отмечено. Автор узнает об этом, если просил.
desk-note-consultation-answered = Опубликовано. Об этом узнают все, кто просил.
desk-note-consultation-reviewed = Отмечено.
desk-note-consultation-closed = Закрыто. Теперь никто не может узнать, кто отвечал.
desk-note-consultation-opened = Открыто: приезжие могут отвечать.
desk-note-consultation-created = Черновик сохранён. Приезжие увидят его, когда вы его откроете.

# Ошибки
desk-error-home = На первую страницу
desk-error-400-title = Запрос непонятен
desk-error-400-text = Вернитесь и попробуйте ещё раз.
desk-error-403-title = Не разрешено
desk-error-403-text = У вашей учётной записи нет такого права, или форма старше вашего сеанса. Ничего не изменено. Откройте страницу снова; если не поможет, спросите администратора.
desk-error-404-title = Такой страницы нет
desk-error-404-text = Возможно, её перенесли или убрали.
desk-error-409-title = Это не удалось сделать
desk-error-409-text = Ничего не изменено.
desk-error-413-title = Слишком много
desk-error-413-text = Это больше, чем может быть форма. Ничего не сохранено.
desk-error-500-title = Ошибка на нашей стороне
desk-error-500-text = То, что вы сохранили раньше, не пропало. Попробуйте ещё раз; если не поможет, скажите администратору, в какое время это было.
desk-error-admin-only = Это для администраторов.
desk-error-reviewer-only = Это для рецензентов и администраторов.
desk-error-languages = Эти вопросы не на ваших языках: { $languages }.
desk-problems-title = { $count ->
    [one] Нужно исправить { $count } место. Ничего не сохранено.
    [few] Нужно исправить { $count } места. Ничего не сохранено.
   *[other] Нужно исправить { $count } мест. Ничего не сохранено.
  }
desk-problem-line = Строка { $line }:

# Сегодня
desk-today-all-done = Сейчас делать нечего. На всё, о чём спрашивали приезжие, есть ответ, и все тексты свежие.
desk-today-broken = Файлы, которые не читаются
desk-today-unanswered = Вопросы без ответа
desk-today-unanswered-none = Открытых вопросов нет. Если у путеводителя нет ответа, вопрос появится здесь.
desk-today-disliked = Ответы, которые не помогли
desk-today-disliked-none = Никто не жаловался. Палец вниз появится здесь вместе с причиной.
desk-today-stale = Переводы старше исходного текста
desk-today-stale-none = Все переводы свежие.
desk-today-due = Темы, на которые пора взглянуть снова
desk-today-due-none = Все темы недавно подтверждены.
desk-today-days = подтверждено { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
  } назад
desk-today-old = Старые источники
desk-today-old-none = Нет тем, которые опираются только на старые страницы.
desk-today-old-hint = Поищите более новые страницы. Если их нет, отметьте это.
desk-today-newest = самый новый: { $date }
desk-today-all = Все: { $count }
desk-today-more = Ещё { $count }
desk-still-valid = Всё ещё верно
desk-confirmed-on = Подтверждено { $day }
desk-no-newer = Новее нет
desk-group-nothing = Не связано ни с одной темой
desk-reason-no-answer = нет ответа
desk-reason-choice-refused = ни одна из предложенных тем
desk-reason-wrong = неверно
desk-reason-other-question = ответ на другой вопрос
desk-reason-unclear = трудно понять
desk-reason-incomplete = чего-то не хватает
desk-reason-not-helpful = не помогло

# Темы
desk-new-topic = Новая тема
desk-search = Слова
desk-search-go = Искать
desk-all-languages = Все 16 языков
desk-topics-count = Тем: { $shown } из { $total }
desk-topics-none = Ничего не подходит. Уберите фильтр или начните новую тему.
desk-state-reference = исходный текст
desk-state-reviewed = проверен
desk-state-machine = машинный, не проверен
desk-state-stale = старше исходного
desk-state-missing = нет
desk-state-hidden = скрыта
desk-topic-tabs = Части темы
desk-topic-more-languages = Начать ещё один язык
desk-tab-facts = Факты
desk-tab-questions = Вопросы
desk-tab-history = История
desk-new-topic-intro = Начните с одной страницы, с которой взят ответ. Тема скрыта, пока нет текста и вы её не показали.
desk-new-topic-not-allowed = Тему начинают на латышском, английском, русском или украинском; ни один из них не ваш. Это может изменить администратор.
desk-new-topic-slug-hint = Короткие английские слова через дефис, например bank-account. Позже изменить нельзя.
desk-new-topic-source = Первый источник
desk-new-topic-questions = Вопросы, на которые она отвечает
desk-new-topic-begin = Начать тему
desk-new-topic-taken = Тема с таким именем уже есть.
desk-date-hint = Даты так, как на странице: 2026-01-12, 2026-01, 2026, ~2023, если год выведен, или undated, если даты нет.

# Поля
desk-field-slug = Имя в адресе
desk-field-category = Область
desk-field-state = Состояние
desk-field-language = Язык
desk-field-reference = Язык исходного текста
desk-field-title = Заголовок
desk-field-body = Текст
desk-field-name = Имя
desk-field-value = Значение
desk-field-type = Вид значения
desk-field-unit = Единица
desk-field-source = Источник
desk-field-date = Дата страницы
desk-field-id = Короткое имя
desk-field-url = Адрес в сети
desk-field-publisher = Издатель
desk-field-kind = Вид издателя
desk-field-source_title = Название страницы
desk-field-source_url = Адрес в сети
desk-field-source_publisher = Издатель
desk-field-source_date = Дата страницы
desk-field-answer_source = Источник прямого ответа
desk-field-audience = Для кого
desk-field-notices = Предупреждения над текстом
desk-field-next = Темы, которые обычно идут дальше (имена через пробел)
desk-field-urgent = Срочная: проверяется раз в три месяца
desk-field-shown = Приезжие видят эту тему
desk-field-contact-id = Короткое имя (буквы, цифры, _)
desk-field-phones = Телефоны
desk-field-email = Эл. почта
desk-field-address = Адрес
desk-field-hours = Часы работы (Mo-Fr 09:00-17:00)
desk-field-web = Сайт
desk-field-coordinates = Широта, долгота
desk-type-number = число
desk-type-date = дата
desk-type-text = текст
desk-kind-official = учреждение
desk-kind-public-media = общественное СМИ
desk-kind-media = СМИ
desk-kind-ngo = НГО
desk-kind-university = вуз
desk-kind-other = другое
desk-audience-everyone = все
desk-audience-third-country = люди из стран вне ЕС
desk-audience-eu-citizens = граждане ЕС
desk-audience-ukrainians = украинцы
desk-audience-asylum-seekers = просители убежища
desk-audience-refugees = беженцы
desk-audience-russian-citizens = граждане России
desk-audience-belarus-citizens = граждане Беларуси
desk-audience-students = студенты
desk-audience-families = семьи
desk-audience-workers = работники
desk-audience-employers = работодатели

# Редактор
desk-reference = Исходный текст
desk-reference-text = Исходный текст целиком
desk-since = Что изменилось в исходном тексте после этого перевода
desk-since-unknown = Исходный текст изменился после этого перевода. Старый текст не сохранился, поэтому сравните всё.
desk-reviewed-by = Проверил(а) { $name } { $day }
desk-read-only = Это можно читать. Ваши языки: { $languages }.
desk-body-placeholder = Прямой ответ, не больше 400 знаков.
desk-body-help-title = Как писать и что можно вставить
desk-body-help = Первый абзац: прямой ответ. Потом разделы, которые начинаются с «## », шаги «1. » и списки «- ». Никогда не пишите от руки сумму, дату или телефон: используйте эти слова и меняйте значение один раз на странице «Факты».
desk-same-meaning = Мелкая правка: переводы остаются верными
desk-compared = Я сравнил(а) это с нынешним исходным текстом
desk-reviewed = Проверено: я ручаюсь за этот перевод
desk-review-hint = После сохранения перевод проверит рецензент.
desk-preview = Что видят приезжие
desk-preview-length = Прямой ответ: { $chars } из 400 знаков. Слов в тексте: { $words }.
desk-preview-long = В прямом ответе { $chars } знаков; сократите до 400.
desk-preview-piece = Сообщение { $number } из { $total }: { $units } из { $max } единиц
desk-preview-short = Как короткий ответ
desk-preview-problems = Просмотр появится, когда это исправлено:
desk-preview-empty = Начните писать; просмотр появится здесь.
desk-conflict-title = Кто-то уже сохранил это за это время
desk-conflict-text = Ничего не перезаписано. Ваша версия в форме ниже; возьмите нужное и сохраните.
desk-conflict-difference = От их версии к вашей
desk-conflict-theirs = Их версия целиком

# Факты, контакты
desk-facts-intro = То, что здесь, сразу используется на всех языках.
desk-facts-read-only = Это можно читать. Факты меняют те, кто работает на языке: { $language }.
desk-values = Значения
desk-values-hint = Сборы, сроки, суммы. Чтобы убрать строку, очистите её.
desk-add-value = Ещё значение
desk-contacts = Контакты
desk-contacts-intro = Учреждения, которые названы в нескольких темах. Изменение здесь меняет все темы.
desk-add-contact = Ещё контакт
desk-add-shared = Добавить общий контакт
desk-shared = общий
desk-used-in = { $count ->
    [one] в { $count } теме
   *[other] в { $count } темах
  }
desk-sources = Источники
desk-sources-hint = Каждая цифра должна быть на одной из этих страниц. Чтобы убрать строку, очистите её.
desk-add-source = Ещё источник

# Вопросы
desk-questions-intro = Что спрашивали приезжие и не получили, без имён. Вопросы удаляются через 90 дней.
desk-questions-none = Открытых вопросов нет. Если нет ответа или кто-то нажал 👎, это появится здесь.
desk-settled = Недавно решено
desk-settled-none = Пока ничего не решено.
desk-settled-how = Решено
desk-settled-now = После следующей сборки
desk-question-linked = связано
desk-question-drafted = новая тема
desk-question-set-aside = отложено
desk-question-answered = есть ответ
desk-recheck-waiting = ждёт следующей сборки
desk-recheck-yes = теперь есть ответ (индекс { $generation })
desk-recheck-no = всё ещё нет ответа (индекс { $generation })
desk-reopen = Вернуть в список
desk-group-open-topic = Открыть тему
desk-group-empty = Здесь больше нет вопросов.
desk-wording = Формулировка
desk-wording-hint = Прежде чем сохранить формулировку, уберите всё, что может указать на человека.
desk-newer = новее
desk-older = старше
desk-link-title = На это отвечает тема
desk-link-hint = Отмеченные формулировки станут вопросами темы, чтобы её находили.
desk-link = Связать с темой
desk-link-choose = Выберите тему, которая отвечает на эти вопросы.
desk-tick-some = Отметьте хотя бы один вопрос.
desk-tick-all = Отметить все
desk-draft-hint = Отмеченные вопросы перейдут в неё.
desk-aside-title = Делать нечего
desk-aside = Отложить
desk-aside-reason = Почему
desk-aside-note = Заметка
desk-aside-not-ours = не вопрос для этого путеводителя
desk-aside-no-question = не вопрос
desk-aside-personal = нужна личная консультация
desk-aside-unclear = непонятно
desk-topic-questions-intro = Как люди спрашивают на самом деле. По этим словам темы находятся после следующей сборки.
desk-questions-lines = Один вопрос в строке
desk-try-first = Попробовать первый

# История
desk-history-none = Здесь ещё ничего не меняли.
desk-action-created = создание
desk-action-saved = сохранение
desk-action-reviewed = проверка
desk-action-confirmed = подтверждение
desk-action-restored = возврат
desk-action-sources-checked = поиск новых источников
desk-action-questions-saved = изменение вопросов
desk-action-imported = загрузка
desk-restore-before = Вернуть текст до этого изменения
desk-restore-after = Вернуть текст после этого изменения
desk-restore-hint = То, что есть сейчас, останется в истории.

# Попробовать
desk-try-intro = Спросите, как спросил бы приезжий. Ничего не сохраняется.
desk-try-question = Вопрос
desk-try-client = Язык Telegram у приезжего
desk-try-ask = Спросить
desk-try-empty = Сначала напишите вопрос.
desk-try-failed = Сейчас ответа нет.
desk-try-none = Здесь появится ответ и темы, о которых подумал путеводитель.
desk-try-languages = Вопрос: { $message }; ответ: { $reply }.
desk-confidence = Уверенность
desk-outcome-answer = Ответ
desk-outcome-choose = «Что из этого вы имеете в виду?»
desk-outcome-sorry = «Я не знаю»
desk-outcome-small_talk = Просто разговор
desk-outcome-emergency = Экстренный случай

# Таблицы
desk-sheets-export = Скачать
desk-sheets-export-text = Все тексты, факты, вопросы и список переводов в книге XLSX. Переводчики заполняют лист «Work list».
desk-sheets-import = Загрузить книгу
desk-sheets-import-text = Сначала вы увидите каждое изменение; без вашего согласия ничего не сохранится. Не больше { $mb } МБ.
desk-sheets-file = Книга (.xlsx)
desk-sheets-check = Показать изменения
desk-sheets-no-file = Сначала выберите книгу.
desk-sheets-plan = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[other] { $count } изменений
  }
desk-sheets-problems = С этими ошибками загрузить ничего нельзя. Исправьте их в книге и загрузите её снова.
desk-sheets-nothing = Книга ничего не меняет.
desk-sheets-apply = { $count ->
    [one] Сделать { $count } изменение
    [few] Сделать { $count } изменения
   *[other] Сделать { $count } изменений
  }

# Публикация
desk-publishing-intro = Тексты читают сразу. Новые слова и вопросы находятся после следующей сборки индекса.
desk-publishing-current = Используется
desk-publishing-none = Индекса ещё нет. Пока он не собран, приезжие не получают ответов.
desk-publishing-up-to-date = В нём всё, что сохранено.
desk-publishing-behind = После его сборки что-то сохранили ({ $time }).
desk-publishing-watch = Индексатор
desk-publishing-others = Старые индексы
desk-watch-building = Идёт сборка:
desk-watch-failed = Последняя сборка не удалась; остаётся прежний индекс.
desk-watch-idle = Ждёт изменений.
desk-watch-never = Индексатор ничего не сообщал. Он запущен?
desk-waiting-rebuild = Сборка запрошена и ещё не начата.
desk-waiting-rollback = Возврат запрошен и ещё не сделан.
desk-rebuild = Собрать сейчас
desk-rollback = Вернуться к { $number }
desk-quality = Качество по контрольным вопросам
desk-figure = Показатель
desk-figure-now = Сейчас
desk-figure-gate = Порог
desk-figure-recall_at_1 = Верная тема первая
desk-figure-recall_at_3 = Верная тема среди первых трёх
desk-figure-answered = Отвечено сразу
desk-figure-wrong_answer = Неверный ответ
desk-figure-false_answer = Ответ там, где его нет
desk-figure-language = Язык определён верно

# Люди, учётная запись
desk-person-new = Пригласить
desk-person-invite = Сделать ссылку-приглашение
desk-person-languages = Языки
desk-person-role = Роль
desk-person-link = Ссылка: { $name }
desk-person-link-hint = Отправьте её надёжным путём. Она работает один раз, { $days } дня, и видна только сейчас.
desk-person-reset = Сделать ссылку для сброса
desk-person-disable = Закрыть учётную запись
desk-person-enable = Снова открыть учётную запись
desk-person-disabled = закрыта
desk-person-invited = приглашение отправлено
desk-role-editor = редактор
desk-role-reviewer = рецензент
desk-role-admin = администратор
desk-roles-hint = Редакторы пишут на своих языках. Рецензенты могут ещё отмечать переводы как проверенные. Администраторы могут всё и на всех языках.
desk-account = Ваша учётная запись
desk-account-language = Язык стола
desk-account-password = Сменить пароль
desk-account-password-wrong = Нынешний пароль неверен, или было слишком много попыток.
desk-account-code-wrong = Код не подходит. Попробуйте следующий, который покажет приложение.
desk-totp = Коды из приложения
desk-totp-intro = Отсканируйте это приложением для кодов или введите в него ключ ниже. Тогда при входе понадобится и код.
desk-totp-picture = QR-код для приложения; ключ стоит под ним
desk-totp-is-on = Коды включены.
desk-totp-code = Код, который показывает приложение
desk-totp-turn-on = Включить коды
desk-totp-turn-off = Выключить коды

# Опросы
desk-more-languages = Другие языки
desk-consultations-intro = Вопросы, которые город задаёт приезжим. Они отвечают в чате, у каждого один голос, и никто не видит, кто что сказал.
desk-consultations-none = Город пока ни о чём не спрашивал.
desk-consultation-new = Новый опрос
desk-consultation-new-intro = Нужны латышский и английский. Кто говорит на языке, которого нет, прочтёт вопрос на другом.
desk-consultation-choices-hint = Варианты ответа: по одному в строке, от 2 до { $max }, не длиннее { $chars } знаков, во всех языках в одном порядке. Оставьте пустым, чтобы люди отвечали своими словами.
desk-consultation-day-wrong = Выберите последний день.
desk-consultation-last-day = Последний день для ответов
desk-consultation-save = Сохранить как черновик
desk-consultation-question = Вопрос
desk-consultation-background = Пояснение: почему город спрашивает и что сделает с ответами
desk-consultation-audience = Для кого (пусто: для всех)
desk-consultation-choices = Варианты ответа, по одному в строке
desk-consultation-choice = Вариант { $number }
desk-consultation-draft = черновик
desk-consultation-open = открыт
desk-consultation-closed = закрыт
desk-consultation-answered = с ответом города
desk-consultation-until = до { $day }
desk-consultation-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[other] { $count } ответов
  }
desk-consultation-announce = Сообщить тем, кто следит за новостями города
desk-consultation-open-it = Дать приезжим отвечать
desk-consultation-close = Закрыть сейчас
desk-consultation-close-hint = После последнего дня опрос закроется сам. Закрытие нельзя отменить.
desk-consultation-results = Результаты
desk-consultation-few = Ответило меньше { $fewest } человек, поэтому цифры не показаны.
desk-consultation-words = Ответы своими словами
desk-consultation-words-hint = Другие увидят ответ, только когда вы разрешите. Скройте то, что может выдать человека или кого-то обижает.
desk-consultation-outcome = Что город с этим сделал
desk-consultation-outcome-hint = Будет отправлено тем, кто просил сообщить, на их языке.
desk-consultation-publish = Опубликовать
desk-consultation-texts = Тексты
desk-review-waiting = ждёт
desk-review-shown = показан
desk-review-hidden = скрыт
desk-review-make-shown = Показывать
desk-review-make-hidden = Скрыть

# Отчёт
desk-report-intro = О чём приезжие спрашивают и чего им не хватает, для города. Без текстов вопросов, которые никто не прочёл, и без цифр, за которыми меньше пяти человек.
desk-report-from = С
desk-report-to = По
desk-report-show = Показать
desk-report-download = Скачать как { $format }
desk-report-no-pdf = PDF здесь не установлен. Покажите отчёт и распечатайте его из браузера.
desk-report-days-wrong = Выберите два дня, сначала первый; между ними не больше двух лет.

# Предложения, уведомления
desk-proposals-intro = Что приезжие предлагают городу. Имена и номера закрыты; предложения удаляются через два года.
desk-proposals-none = Здесь нет предложений.
desk-proposal-received = получено
desk-proposal-passed = передано
desk-proposal-answered = с ответом
desk-proposal-office = передано: { $office }
desk-proposal-office-name = Учреждение
desk-proposal-pass = Передать
desk-proposal-answer = Ответить
desk-proposal-answer-hint = Автор прочтёт ответ на своём языке, а если его нет, на одном из тех, на которых вы написали.
desk-proposal-long = В ответе не больше { $max } знаков.
desk-notices-intro = Короткое сообщение всем, кто следит за темой, её областью или новостями города. Отправляйте только о важных изменениях.
desk-notices-none = Пока ничего не отправлено.
desk-notices-sent = Отправлено
desk-notice-new = Новое уведомление
desk-notice-about = О чём
desk-notice-city = Новости города
desk-notice-text-hint = Что изменилось, одно-два предложения, не больше { $max } знаков. Для темы текст можно не писать.
desk-notice-announce = Сообщить подписчикам
desk-notice-no-text = Напишите текст хотя бы на одном языке.
desk-notice-long = В тексте не больше { $max } знаков.
desk-notice-reached = { $count ->
    [one] сообщено { $count } подписчику
    [few] сообщено { $count } подписчикам
   *[other] сообщено { $count } подписчикам
  }
desk-notice-ended = завершено
desk-notice-stop = Остановить

# Черновики
desk-drafts = Черновики консультантов
desk-drafts-intro = Ответы, которые кому-то помогли. Сделайте из них советы: с источником и без сведений о людях.
desk-drafts-none = Черновиков нет. Хороший ответ консультанта появится здесь.
desk-draft = Черновик
desk-draft-begin = Начать тему
desk-draft-add = Добавить в тему
desk-draft-used = Использован
desk-draft-set-aside = Отложить
