# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Контакти
label-source = Джерело
label-more-sources = Використано також
as-of = Дата сторінки: { $date }
as-of-undated = На сторінці немає дати: перевірте, перш ніж на неї покладатися.
source-undated = без дати
source-about = близько { $year } року
translation-machine = Автоматичний переклад. Людина його ще не перевірила.
notice-immigration-law = У серпні 2026 року ухвалено новий Закон про імміграцію. Перш ніж діяти, уточніть у PMLP.
notice-conflicting-sources = Джерела не в усьому збігаються. Уточніть, перш ніж іти.
notice-old-sources = Частину відомостей узято зі старих сторінок. Уточніть, перш ніж іти.
notice-patient-interpreter = Про перекладача для візиту до лікаря треба подбати самостійно.

# Areas of life: names of the topic categories
category-safety = Екстрена допомога й захист
category-stay = Візи, посвідка, статус
category-first-steps = Перші кроки
category-work = Робота і гроші
category-language = Латиська мова
category-education = Школа й навчання
category-family = Сім’я і діти
category-health = Здоров’я
category-housing = Житло
category-social = Соціальна допомога
category-support = Хто допомагає
category-rights = Ваші права
category-community = Повсякденне життя
category-participation = Ваш голос у місті
