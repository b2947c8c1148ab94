# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Контакты
label-source = Источник
label-more-sources = Использовано также
as-of = Дата страницы: { $date }
as-of-undated = На странице нет даты: проверьте, прежде чем на неё полагаться.
source-undated = без даты
source-about = около { $year } года
translation-machine = Автоматический перевод. Человек его ещё не проверил.
notice-immigration-law = В августе 2026 года принят новый Закон об иммиграции. Прежде чем действовать, уточните в PMLP.
notice-conflicting-sources = Источники не во всём совпадают. Уточните, прежде чем идти.
notice-old-sources = Часть сведений взята со старых страниц. Уточните, прежде чем идти.
notice-patient-interpreter = О переводчике для визита к врачу нужно позаботиться самим.

# Areas of life: names of the topic categories
category-safety = Экстренная помощь и защита
category-stay = Визы, ВНЖ, статус
category-first-steps = Первые шаги
category-work = Работа и деньги
category-language = Латышский язык
category-education = Школа и учёба
category-family = Семья и дети
category-health = Здоровье
category-housing = Жильё
category-social = Социальная помощь
category-support = Кто помогает
category-rights = Ваши права
category-community = Повседневная жизнь
category-participation = Ваш голос в городе
