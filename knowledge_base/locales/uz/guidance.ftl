# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Aloqa
label-source = Manba
label-more-sources = Boshqa manbalar
as-of = Sahifa sanasi: { $date }.
as-of-undated = Sahifada sana yoʻq: unga ishonishdan oldin tekshiring.
source-undated = sanasiz
source-about = taxminan { $year }-yil
translation-machine = Avtomatik tarjima. Uni hali hech kim tekshirmagan.
notice-immigration-law = 2026-yil avgustda yangi Immigratsiya qonuni qabul qilindi. Biror ish qilishdan oldin PMLP dan soʻrang.
notice-conflicting-sources = Manbalar hamma narsada bir xil emas. Borishdan oldin aniqlang.
notice-old-sources = Maʼlumotning bir qismi eski sahifalardan olingan. Borishdan oldin aniqlang.
notice-patient-interpreter = Shifokorga borish uchun tarjimonni oʻzingiz topishingiz kerak.

# Areas of life: names of the topic categories
category-safety = Favqulodda holat, xavfsizlik
category-stay = Yashash ruxsati va viza
category-first-steps = Ilk qadamlar
category-work = Ish va pul
category-language = Latish tilini oʻrganish
category-education = Maktab va oʻqish
category-family = Oila va bolalar
category-health = Sogʻliq
category-housing = Uy-joy
category-social = Ijtimoiy yordam
category-support = Kim yordam beradi
category-rights = Huquqlaringiz
category-community = Kundalik hayot
category-participation = Shaharda sizning ovozingiz
