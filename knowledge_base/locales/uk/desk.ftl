# Робочий стіл працівників.
desk-skip = До вмісту
desk-nav = Сторінки
desk-nav-today = Сьогодні
desk-nav-topics = Теми
desk-nav-questions = Запитання
desk-nav-try = Спробувати
desk-nav-sheets = Таблиці
desk-nav-publishing = Публікація
desk-nav-contacts = Контакти
desk-nav-people = Люди
desk-nav-consultations = Опитування
desk-nav-report = Звіт
desk-nav-proposals = Пропозиції
desk-nav-notices = Сповіщення
desk-nav-drafts = Чернетки
desk-footer = Ceļvedis: поради приїжджим у Ризі. Те, що ви зберігаєте, приїжджі читають уже за мить.
desk-any = Усі
desk-save = Зберегти
desk-save-overwrite = Зберегти моє поверх
desk-remove = Прибрати
desk-changes = Зміни
desk-topic = Тема
desk-question = Запитання

# Вхід
desk-sign-in = Увійти
desk-sign-in-intro = Для тих, хто стежить, щоб поради були правдивими.
desk-sign-in-wrong = Неправильна пошта, пароль або код.
desk-sign-in-wait = Забагато спроб. Зачекайте { $seconds } с або попросіть в адміністратора посилання для відновлення: воно працює завжди.
desk-sign-in-forgotten = Забули пароль або ви тут уперше? Попросіть посилання в адміністратора.
desk-sign-out = Вийти
desk-email = Ел. пошта
desk-password = Пароль
desk-password-new = Новий пароль
desk-password-old = Ваш теперішній пароль
desk-password-rule = Щонайменше { $min } знаків. Чотири не пов’язані слова легко запам’ятати й важко вгадати.
desk-password-short = Пароль закороткий: потрібно щонайменше { $min } знаків.
desk-password-long = Пароль задовгий: не більше 200 знаків.
desk-password-common = Цей пароль легко вгадати. Краще чотири не пов’язані слова.
desk-code = Код із застосунку, якщо ви ним користуєтеся
desk-invitation = Виберіть пароль
desk-invitation-intro = { $name }, це посилання працює один раз. Ви входите як { $email }.
desk-invitation-accept = Зберегти пароль і увійти
desk-invitation-over-title = Це посилання більше не працює
desk-invitation-over-text = Його вже використали, або йому понад { $days } дні. Попросіть в адміністратора нове.

# Що щойно зроблено
desk-note-saved = Збережено. Приїжджі читають це вже зараз.
desk-note-reviewed = Збережено й позначено як перевірене вами.
desk-note-confirmed = Підтверджено: досі правильно всіма мовами.
desk-note-sources-checked = Записано: новіших сторінок немає.
desk-note-restored = Повернуто. Замінений текст лишається в історії.
desk-note-linked = Додано до запитань теми. Після наступного збирання рядок покаже, чи є відповідь.
desk-note-drafted = Тему почато, ці запитання в ній.
desk-note-set-aside = Відкладено.
desk-note-reopened = Знову у списку.
desk-note-invited = Запрошення готове.
desk-note-account-changed = Обліковий запис змінено.
desk-note-password-changed = Ваш пароль змінено. На інших пристроях ви вийшли.
desk-note-totp-on = Коди ввімкнено. Під час наступного входу знадобиться застосунок.
desk-note-totp-off = Коди вимкнено.
desk-note-imported = Завантажено. Кожна зміна є в історії.
desk-note-rebuild = Збирання замовлено. Воно почнеться, коли індексатор побачить запит.
desk-note-rollback = Повернення замовлено.
desk-note-created = Тему почато. Приїжджі побачать її, коли буде текст і ви позначите «Приїжджі бачать цю тему» на сторінці «Факти».
desk-note-signed-out = Ви вийшли.
desk-note-draft-set-aside = Відкладено.
desk-note-draft-used = Позначено як використане.
desk-note-notice-stopped = Зупинено: більше нікому не повідомлять.
desk-note-notice-announced = Підписникам повідомляють.
desk-note-proposal-answered = Відповідь надано. Автор дізнається про це, якщо просив.
desk-note-proposal-passed = Позначено. Автор дізнається про це, якщо просив.
desk-note-consultation-answered = Опубліковано. Про це дізнаються всі, хто просив.
desk-note-consultation-reviewed = Позначено.
desk-note-consultation-closed = Закрито. Тепер ніхто не може дізнатися, хто відповідав.
desk-note-consultation-opened = Відкрито: приїжджі можуть відповідати.
desk-note-consultation-created = Чернетку збережено. Приїжджі побачать її, коли ви її відкриєте.

# Помилки
desk-error-home = На першу сторінку
desk-error-400-title = Запит незрозумілий
desk-error-400-text = Поверніться й спробуйте ще раз.
desk-error-403-title = Не дозволено
desk-error-403-text = Ваш обліковий запис не має такого права, або форма старша за ваш сеанс. Нічого не змінено. Відкрийте сторінку знову; якщо не допоможе, запитайте адміністратора.
desk-error-404-title = Такої сторінки немає
desk-error-404-text = Можливо, її перенесли або прибрали.
desk-error-409-title = Це не вдалося зробити
desk-error-409-text = Нічого не змінено.
desk-error-413-title = Забагато
desk-error-413-text = Це більше, ніж може бути форма. Нічого не збережено.
desk-error-500-title = Помилка на нашому боці
desk-error-500-text = Те, що ви зберегли раніше, не зникло. Спробуйте ще раз; якщо не допоможе, скажіть адміністратору, о котрій це сталося.
desk-error-admin-only = Це для адміністраторів.
desk-error-reviewer-only = Це для рецензентів і адміністраторів.
desk-error-languages = Ці запитання не вашими мовами: { $languages }.
desk-problems-title = { $count ->
    [one] Потрібно виправити { $count } місце. Нічого не збережено.
    [few] Потрібно виправити { $count } місця. Нічого не збережено.
   *[other] Потрібно виправити { $count } місць. Нічого не збережено.
  }
desk-problem-line = Рядок { $line }:

# Сьогодні
desk-today-all-done = Зараз нічого робити не треба. На все, про що питали приїжджі, є відповідь, і всі тексти свіжі.
desk-today-broken = Файли, які не читаються
desk-today-unanswered = Запитання без відповіді
desk-today-unanswered-none = Відкритих запитань немає. Якщо путівник не має відповіді, запитання з’явиться тут.
desk-today-disliked = Відповіді, які не допомогли
desk-today-disliked-none = Ніхто не скаржився. Палець донизу з’явиться тут разом із причиною.
desk-today-stale = Переклади, старші за вихідний текст
desk-today-stale-none = Усі переклади свіжі.
desk-today-due = Теми, на які час глянути знову
desk-today-due-none = Усі теми нещодавно підтверджено.
desk-today-days = підтверджено { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
  } тому
desk-today-old = Старі джерела
desk-today-old-none = Немає тем, які спираються лише на старі сторінки.
desk-today-old-hint = Пошукайте новіші сторінки. Якщо їх немає, позначте це.
desk-today-newest = найновіше: { $date }
desk-today-all = Усі: { $count }
desk-today-more = Ще { $count }
desk-still-valid = Досі правильно
desk-confirmed-on = Підтверджено { $day }
desk-no-newer = Новіших немає
desk-group-nothing = Не пов’язано з жодною темою
desk-reason-no-answer = немає відповіді
desk-reason-choice-refused = жодна із запропонованих тем
desk-reason-wrong = неправильно
desk-reason-other-question = відповідь на інше запитання
desk-reason-unclear = важко зрозуміти
desk-reason-incomplete = чогось бракує
desk-reason-not-helpful = не допомогло

# Теми
desk-new-topic = Нова тема
desk-search = Слова
desk-search-go = Шукати
desk-all-languages = Усі 16 мов
desk-topics-count = Тем: { $shown } із { $total }
desk-topics-none = Нічого не підходить. Приберіть фільтр або почніть нову тему.
desk-state-reference = вихідний текст
desk-state-reviewed = перевірено
desk-state-machine = машинний, не перевірено
desk-state-stale = старший за вихідний
desk-state-missing = немає
desk-state-hidden = прихована
desk-topic-tabs = Частини теми
desk-topic-more-languages = Почати ще одну мову
desk-tab-facts = Факти
desk-tab-questions = Запитання
desk-tab-history = Історія
desk-new-topic-intro = Почніть з однієї сторінки, з якої взято відповідь. Тема прихована, доки немає тексту й ви її не показали.
desk-new-topic-not-allowed = Тему починають латиською, англійською, російською або українською; жодна з них не ваша. Це може змінити адміністратор.
desk-new-topic-slug-hint = Короткі англійські слова через дефіс, наприклад bank-account. Пізніше змінити не можна.
desk-new-topic-source = Перше джерело
desk-new-topic-questions = Запитання, на які вона відповідає
desk-new-topic-begin = Почати тему
desk-new-topic-taken = Тема з таким ім’ям уже є.
desk-date-hint = Дати так, як на сторінці: 2026-01-12, 2026-01, 2026, ~2023, якщо рік виведено, або undated, якщо дати немає.

# Поля
desk-field-slug = Ім’я в адресі
desk-field-category = Галузь
desk-field-state = Стан
desk-field-language = Мова
desk-field-reference = Мова вихідного тексту
desk-field-title = Заголовок
desk-field-body = Текст
desk-field-name = Ім’я
desk-field-value = Значення
desk-field-type = Вид значення
desk-field-unit = Одиниця
desk-field-source = Джерело
desk-field-date = Дата сторінки
desk-field-id = Коротке ім’я
desk-field-url = Адреса в мережі
desk-field-publisher = Видавець
desk-field-kind = Вид видавця
desk-field-source_title = Назва сторінки
desk-field-source_url = Адреса в мережі
desk-field-source_publisher = Видавець
desk-field-source_date = Дата сторінки
desk-field-answer_source = Джерело прямої відповіді
desk-field-audience = Для кого
desk-field-notices = Попередження над текстом
desk-field-next = Теми, які зазвичай ідуть далі (імена через пробіл)
desk-field-urgent = Термінова: перевіряється раз на три місяці
desk-field-shown = Приїжджі бачать цю тему
desk-field-contact-id = Коротке ім’я (літери, цифри, _)
desk-field-phones = Телефони
desk-field-email = Ел. пошта
desk-field-address = Адреса
desk-field-hours = Години роботи (Mo-Fr 09:00-17:00)
desk-field-web = Сайт
desk-field-coordinates = Широта, довгота
desk-type-number = число
desk-type-date = дата
desk-type-text = текст
desk-kind-official = установа
desk-kind-public-media = суспільне медіа
desk-kind-media = медіа
desk-kind-ngo = НУО
desk-kind-university = університет
desk-kind-other = інше
desk-audience-everyone = усі
desk-audience-third-country = люди з країн поза ЄС
desk-audience-eu-citizens = громадяни ЄС
desk-audience-ukrainians = українці
desk-audience-asylum-seekers = шукачі притулку
desk-audience-refugees = біженці
desk-audience-russian-citizens = громадяни Росії
desk-audience-belarus-citizens = громадяни Білорусі
desk-audience-students = студенти
desk-audience-families = родини
desk-audience-workers = працівники
desk-audience-employers = роботодавці

# Редактор
desk-reference = Вихідний текст
desk-reference-text = Вихідний текст повністю
desk-since = Що змінилося у вихідному тексті після цього перекладу
desk-since-unknown = Вихідний текст змінився після цього перекладу. Старий текст не зберігся, тож порівняйте все.
desk-reviewed-by = Перевірив(ла) { $name } { $day }
desk-read-only = Це можна читати. Ваші мови: { $languages }.
desk-body-placeholder = Пряма відповідь, не більше 400 знаків.
desk-body-help-title = Як писати і що можна вставити
desk-body-help = Перший абзац: пряма відповідь. Далі розділи, які починаються з «## », кроки «1. » і списки «- ». Ніколи не пишіть від руки суму, дату чи телефон: уживайте ці слова й змінюйте значення один раз на сторінці «Факти».
desk-same-meaning = Дрібна правка: переклади лишаються правильними
desk-compared = Я порівняв(ла) це з теперішнім вихідним текстом
desk-reviewed = Перевірено: я ручаюся за цей переклад
desk-review-hint = Після збереження переклад перевірить рецензент.
desk-preview = Що бачать приїжджі
desk-preview-length = Пряма відповідь: { $chars } із 400 знаків. Слів у тексті: { $words }.
desk-preview-long = У прямій відповіді { $chars } знаків; скоротіть до 400.
desk-preview-piece = Повідомлення { $number } із { $total }: { $units } із { $max } одиниць
desk-preview-short = Як коротка відповідь
desk-preview-problems = Перегляд з’явиться, коли це виправлено:
desk-preview-empty = Почніть писати; перегляд з’явиться тут.
desk-conflict-title = Хтось інший зберіг це за цей час
desk-conflict-text = Нічого не перезаписано. Ваша версія у формі нижче; візьміть потрібне й збережіть.
desk-conflict-difference = Від їхньої версії до вашої
desk-conflict-theirs = Їхня версія повністю

# Факти, контакти
desk-facts-intro = Те, що тут, одразу використовується всіма мовами.
desk-facts-read-only = Це можна читати. Факти змінюють ті, хто працює мовою: { $language }.
desk-values = Значення
desk-values-hint = Збори, строки, суми. Щоб прибрати рядок, очистьте його.
desk-add-value = Ще значення
desk-contacts = Контакти
desk-contacts-intro = Установи, названі в кількох темах. Зміна тут змінює всі теми.
desk-add-contact = Ще контакт
desk-add-shared = Додати спільний контакт
desk-shared = спільний
desk-used-in = { $count ->
    [one] в { $count } темі
   *[other] у { $count } темах
  }
desk-sources = Джерела
desk-sources-hint = Кожна цифра має бути на одній із цих сторінок. Щоб прибрати рядок, очистьте його.
desk-add-source = Ще джерело

# Запитання
desk-questions-intro = Що питали приїжджі й не отримали, без імен. Запитання видаляються через 90 днів.
desk-questions-none = Відкритих запитань немає. Якщо немає відповіді або хтось натиснув 👎, це з’явиться тут.
desk-settled = Нещодавно вирішено
desk-settled-none = Поки нічого не вирішено.
desk-settled-how = Вирішено
desk-settled-now = Після наступного збирання
desk-question-linked = пов’язано
desk-question-drafted = нова тема
desk-question-set-aside = відкладено
desk-question-answered = є відповідь
desk-recheck-waiting = чекає наступного збирання
desk-recheck-yes = тепер є відповідь (індекс { $generation })
desk-recheck-no = досі немає відповіді (індекс { $generation })
desk-reopen = Повернути до списку
desk-group-open-topic = Відкрити тему
desk-group-empty = Тут більше немає запитань.
desk-wording = Формулювання
desk-wording-hint = Перш ніж зберегти формулювання, приберіть усе, що може вказати на людину.
desk-newer = новіші
desk-older = старіші
desk-link-title = На це відповідає тема
desk-link-hint = Позначені формулювання стануть запитаннями теми, щоб її знаходили.
desk-link = Пов’язати з темою
desk-link-choose = Виберіть тему, яка відповідає на ці запитання.
desk-tick-some = Позначте хоча б одне запитання.
desk-tick-all = Позначити всі
desk-draft-hint = Позначені запитання перейдуть до неї.
desk-aside-title = Нічого робити
desk-aside = Відкласти
desk-aside-reason = Чому
desk-aside-note = Нотатка
desk-aside-not-ours = не запитання для цього путівника
desk-aside-no-question = не запитання
desk-aside-personal = потрібна особиста консультація
desk-aside-unclear = незрозуміло
desk-topic-questions-intro = Як люди питають насправді. За цими словами теми знаходяться після наступного збирання.
desk-questions-lines = Одне запитання в рядку
desk-try-first = Спробувати перше

# Історія
desk-history-none = Тут ще нічого не змінювали.
desk-action-created = створення
desk-action-saved = збереження
desk-action-reviewed = перевірка
desk-action-confirmed = підтвердження
desk-action-restored = повернення
desk-action-sources-checked = пошук новіших джерел
desk-action-questions-saved = зміна запитань
desk-action-imported = завантаження
desk-restore-before = Повернути текст до цієї зміни
desk-restore-after = Повернути текст після цієї зміни
desk-restore-hint = Те, що є зараз, лишиться в історії.

# Спробувати
desk-try-intro = Запитайте, як запитав би приїжджий. Нічого не зберігається.
desk-try-question = Запитання
desk-try-client = Мова Telegram у приїжджого
desk-try-ask = Запитати
desk-try-empty = Спочатку напишіть запитання.
desk-try-failed = Зараз відповіді немає.
desk-try-none = Тут з’явиться відповідь і теми, про які подумав путівник.
desk-try-languages = Запитання: { $message }; відповідь: { $reply }.
desk-confidence = Упевненість
desk-outcome-answer = Відповідь
desk-outcome-choose = «Що з цього ви маєте на увазі?»
desk-outcome-sorry = «Я не знаю»
desk-outcome-small_talk = Просто розмова
desk-outcome-emergency = Надзвичайна ситуація

# Таблиці
desk-sheets-export = Завантажити собі
desk-sheets-export-text = Усі тексти, факти, запитання й список перекладів у книзі XLSX. Перекладачі заповнюють аркуш «Work list».
desk-sheets-import = Повернути книгу
desk-sheets-import-text = Спочатку ви побачите кожну зміну; без вашої згоди нічого не збережеться. Не більше { $mb } МБ.
desk-sheets-file = Книга (.xlsx)
desk-sheets-check = Показати зміни
desk-sheets-no-file = Спочатку виберіть книгу.
desk-sheets-plan = { $count ->
    [one] { $count } зміна
    [few] { $count } зміни
   *[other] { $count } змін
  }
desk-sheets-problems = Із цими помилками нічого завантажити не можна. Виправте їх у книзі й поверніть її знову.
desk-sheets-nothing = Книга нічого не змінює.
desk-sheets-apply = { $count ->
    [one] Зробити { $count } зміну
    [few] Зробити { $count } зміни
   *[other] Зробити { $count } змін
  }

# Публікація
desk-publishing-intro = Тексти читають одразу. Нові слова й запитання знаходяться після наступного збирання індексу.
desk-publishing-current = Використовується
desk-publishing-none = Індексу ще немає. Доки його не зібрано, приїжджі не отримують відповідей.
desk-publishing-up-to-date = У ньому все, що збережено.
desk-publishing-behind = Після його збирання щось зберегли ({ $time }).
desk-publishing-watch = Індексатор
desk-publishing-others = Старі індекси
desk-watch-building = Триває збирання:
desk-watch-failed = Останнє збирання не вдалося; лишається попередній індекс.
desk-watch-idle = Чекає на зміни.
desk-watch-never = Індексатор нічого не повідомляв. Він запущений?
desk-waiting-rebuild = Збирання замовлено й ще не почато.
desk-waiting-rollback = Повернення замовлено й ще не зроблено.
desk-rebuild = Зібрати зараз
desk-rollback = Повернутися до { $number }
desk-quality = Якість за контрольними запитаннями
desk-figure = Показник
desk-figure-now = Зараз
desk-figure-gate = Поріг
desk-figure-recall_at_1 = Правильна тема перша
desk-figure-recall_at_3 = Правильна тема серед перших трьох
desk-figure-answered = Відповідь одразу
desk-figure-wrong_answer = Неправильна відповідь
desk-figure-false_answer = Відповідь там, де її немає
desk-figure-language = Мову визначено правильно

# Люди, обліковий запис
desk-person-new = Запросити
desk-person-invite = Зробити посилання-запрошення
desk-person-languages = Мови
desk-person-role = Роль
desk-person-link = Посилання: { $name }
desk-person-link-hint = Надішліть його надійним шляхом. Воно працює один раз, { $days } дні, і видно його лише зараз.
desk-person-reset = Зробити посилання для відновлення
desk-person-disable = Закрити обліковий запис
desk-person-enable = Знову відкрити обліковий запис
desk-person-disabled = закрито
desk-person-invited = запрошено
desk-role-editor = редактор
desk-role-reviewer = рецензент
desk-role-admin = адміністратор
desk-roles-hint = Редактори пишуть своїми мовами. Рецензенти можуть ще позначати переклади як перевірені. Адміністратори можуть усе й усіма мовами.
desk-account = Ваш обліковий запис
desk-account-language = Мова стола
desk-account-password = Змінити пароль
desk-account-password-wrong = Теперішній пароль неправильний, або було забагато спроб.
desk-account-code-wrong = Код не підходить. Спробуйте наступний, який покаже застосунок.
desk-totp = Коди із застосунку
desk-totp-intro = Відскануйте це застосунком для кодів або введіть у нього ключ нижче. Тоді під час входу знадобиться і код.
desk-totp-picture = QR-код для застосунку; ключ стоїть під ним
desk-totp-is-on = Коди ввімкнено.
desk-totp-code = Код, який показує застосунок
desk-totp-turn-on = Увімкнути коди
desk-totp-turn-off = Вимкнути коди

# Опитування
desk-more-languages = Інші мови
desk-consultations-intro = Запитання, які місто ставить приїжджим. Вони відповідають у чаті, у кожного один голос, і ніхто не бачить, хто що сказав.
desk-consultations-none = Місто ще ні про що не запитувало.
desk-consultation-new = Нове опитування
desk-consultation-new-intro = Потрібні латиська й англійська. Хто говорить мовою, якої немає, прочитає запитання іншою.
desk-consultation-choices-hint = Варіанти відповіді: по одному в рядку, від 2 до { $max }, не довші за { $chars } знаків, у всіх мовах в одному порядку. Залиште порожнім, щоб люди відповідали своїми словами.
desk-consultation-day-wrong = Виберіть останній день.
desk-consultation-last-day = Останній день для відповідей
desk-consultation-save = Зберегти як чернетку
desk-consultation-question = Запитання
desk-consultation-background = Пояснення: чому місто запитує і що зробить із відповідями
desk-consultation-audience = Для кого (порожньо: для всіх)
desk-consultation-choices = Варіанти відповіді, по одному в рядку
desk-consultation-choice = Варіант { $number }
desk-consultation-draft = чернетка
desk-consultation-open = відкрите
desk-consultation-closed = закрите
desk-consultation-answered = з відповіддю міста
desk-consultation-until = до { $day }
desk-consultation-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
   *[other] { $count } відповідей
  }
desk-consultation-announce = Повідомити тих, хто стежить за новинами міста
desk-consultation-open-it = Дати приїжджим відповідати
desk-consultation-close = Закрити зараз
desk-consultation-close-hint = Після останнього дня воно закриється саме. Закриття не можна скасувати.
desk-consultation-results = Результати
desk-consultation-few = Відповіло менше ніж { $fewest } людей, тому цифр не показано.
desk-consultation-words = Відповіді своїми словами
desk-consultation-words-hint = Інші побачать відповідь, лише коли ви дозволите. Приховайте те, що може видати людину або когось ображає.
desk-consultation-outcome = Що місто з цим зробило
desk-consultation-outcome-hint = Буде надіслано тим, хто просив повідомити, їхньою мовою.
desk-consultation-publish = Опублікувати
desk-consultation-texts = Тексти
desk-review-waiting = чекає
desk-review-shown = показано
desk-review-hidden = приховано
desk-review-make-shown = Показувати
desk-review-make-hidden = Приховати

# Звіт
desk-report-intro = Про що приїжджі запитують і чого їм бракує, для міста. Без текстів запитань, яких ніхто не прочитав, і без цифр, за якими менше ніж п’ять людей.
desk-report-from = З
desk-report-to = По
desk-report-show = Показати
desk-report-download = Завантажити як { $format }
desk-report-no-pdf = PDF тут не встановлено. Покажіть звіт і роздрукуйте його з браузера.
desk-report-days-wrong = Виберіть два дні, спочатку перший; між ними не більше двох років.

# Пропозиції, сповіщення
desk-proposals-intro = Що приїжджі пропонують місту. Імена й номери закрито; пропозиції видаляють через два роки.
desk-proposals-none = Тут немає пропозицій.
desk-proposal-received = отримано
desk-proposal-passed = передано
desk-proposal-answered = з відповіддю
desk-proposal-office = передано: { $office }
desk-proposal-office-name = Установа
desk-proposal-pass = Передати
desk-proposal-answer = Відповісти
desk-proposal-answer-hint = Автор прочитає відповідь своєю мовою, а якщо її немає, однією з тих, якими ви написали.
desk-proposal-long = У відповіді не більше ніж { $max } знаків.
desk-notices-intro = Коротке повідомлення всім, хто стежить за темою, її галуззю чи новинами міста. Надсилайте лише про важливі зміни.
desk-notices-none = Поки нічого не надіслано.
desk-notices-sent = Надіслано
desk-notice-new = Нове сповіщення
desk-notice-about = Про що
desk-notice-city = Новини міста
desk-notice-text-hint = Що змінилося, одне-два речення, не більше ніж { $max } знаків. Для теми текст можна не писати.
desk-notice-announce = Повідомити підписників
desk-notice-no-text = Напишіть текст хоча б однією мовою.
desk-notice-long = У тексті не більше ніж { $max } знаків.
desk-notice-reached = { $count ->
    [one] повідомлено { $count } підписника
    [few] повідомлено { $count } підписників
   *[other] повідомлено { $count } підписників
  }
desk-notice-ended = завершено
desk-notice-stop = Зупинити

# Чернетки
desk-drafts = Чернетки консультантів
desk-drafts-intro = Відповіді, які комусь допомогли. Зробіть із них поради: з джерелом і без відомостей про людей.
desk-drafts-none = Чернеток немає. Добра відповідь консультанта з’явиться тут.
desk-draft = Чернетка
desk-draft-begin = Почати тему
desk-draft-add = Додати до теми
desk-draft-used = Використано
desk-draft-set-aside = Відкласти
