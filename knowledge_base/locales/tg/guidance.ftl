# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Тамос
label-source = Манбаъ
label-more-sources = Манбаъҳои дигар
as-of = Санаи саҳифа: { $date }.
as-of-undated = Саҳифа сана надорад: пеш аз он ки ба он такя кунед, санҷед.
source-undated = бе сана
source-about = тақрибан соли { $year }
translation-machine = Тарҷумаи автоматӣ. Ҳоло ягон кас онро насанҷидааст.
notice-immigration-law = Моҳи августи соли 2026 Қонуни нави муҳоҷират қабул шуд. Пеш аз коре кардан аз PMLP пурсед.
notice-conflicting-sources = Манбаъҳо на дар ҳама чиз якхелаанд. Пеш аз рафтан аниқ кунед.
notice-old-sources = Як қисми ин маълумот аз саҳифаҳои кӯҳна аст. Пеш аз рафтан аниқ кунед.
notice-patient-interpreter = Барои рафтан ба назди духтур тарҷумонро бояд худатон ёбед.

# Areas of life: names of the topic categories
category-safety = Ёрии фаврӣ ва бехатарӣ
category-stay = Иҷозат ва иқомат
category-first-steps = Қадамҳои аввал
category-work = Кор ва пул
category-language = Омӯзиши забони латишӣ
category-education = Мактаб ва таҳсил
category-family = Оила ва кӯдакон
category-health = Саломатӣ
category-housing = Манзил
category-social = Ёрии иҷтимоӣ
category-support = Кӣ ёрӣ медиҳад
category-rights = Ҳуқуқҳои шумо
category-community = Зиндагии ҳаррӯза
category-participation = Овози шумо дар шаҳр
