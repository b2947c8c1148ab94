# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = جهات الاتصال
label-source = المصدر
label-more-sources = مصادر أخرى
as-of = تاريخ الصفحة: { $date }.
as-of-undated = لا تاريخ على الصفحة: يُرجى التحقق قبل الاعتماد عليها.
source-undated = بدون تاريخ
source-about = نحو عام { $year }
translation-machine = ترجمة آلية لم يراجعها أحد بعد.
notice-immigration-law = أُقرّ قانون هجرة جديد في أغسطس (آب) 2026. يُرجى التحقق لدى PMLP قبل أي خطوة.
notice-conflicting-sources = المصادر لا تتفق في كل شيء. يُرجى التحقق قبل الذهاب.
notice-old-sources = بعض هذه المعلومات من صفحات قديمة. يُرجى التحقق قبل الذهاب.
notice-patient-interpreter = عند زيارة الطبيب، عليك تأمين مترجم بنفسك.

# Areas of life: names of the topic categories
category-safety = الطوارئ والسلامة
category-stay = الإقامة والتأشيرات
category-first-steps = الخطوات الأولى
category-work = العمل والمال
category-language = تعلّم اللاتفية
category-education = المدرسة والدراسة
category-family = الأسرة والأطفال
category-health = الصحة
category-housing = السكن
category-social = المساعدة الاجتماعية
category-support = من يساعدك
category-rights = حقوقك
category-community = الحياة اليومية
category-participation = صوتك في المدينة
