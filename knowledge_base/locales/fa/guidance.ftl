# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = تماس
label-source = منبع
label-more-sources = منابع دیگر
as-of = تاریخ صفحه: { $date }.
as-of-undated = این صفحه تاریخ ندارد: پیش از آنکه به آن تکیه کنید، بررسی کنید.
source-undated = بدون تاریخ
source-about = حدود سال { $year }
translation-machine = ترجمهٔ خودکار است. هنوز کسی آن را بازبینی نکرده است.
notice-immigration-law = در اوت 2026 قانون مهاجرت تازه‌ای تصویب شد. پیش از هر اقدامی از PMLP بپرسید.
notice-conflicting-sources = منابع در همه چیز یکسان نیستند. پیش از رفتن، بررسی کنید.
notice-old-sources = بخشی از این مطالب از صفحه‌های قدیمی‌تر است. پیش از رفتن، بررسی کنید.
notice-patient-interpreter = برای رفتن نزد پزشک باید خودتان مترجم پیدا کنید.

# Areas of life: names of the topic categories
category-safety = اضطراری و ایمنی
category-stay = اقامت و ویزا
category-first-steps = گام‌های نخست
category-work = کار و پول
category-language = یادگیری زبان لتونیایی
category-education = مدرسه و تحصیل
category-family = خانواده و کودکان
category-health = سلامت
category-housing = مسکن
category-social = کمک اجتماعی
category-support = چه کسی کمک می‌کند
category-rights = حقوق شما
category-community = زندگی روزمره
category-participation = صدای شما در شهر
