# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Əlaqə
label-source = Mənbə
label-more-sources = Digər mənbələr
as-of = Səhifənin tarixi: { $date }.
as-of-undated = Səhifədə tarix yoxdur: ona güvənməzdən əvvəl yoxlayın.
source-undated = tarixsiz
source-about = təxminən { $year }-ci il
translation-machine = Avtomatik tərcümə. Hələ heç kim yoxlamayıb.
notice-immigration-law = 2026-cı ilin avqustunda yeni İmmiqrasiya Qanunu qəbul edilib. Addım atmazdan əvvəl PMLP-dən soruşun.
notice-conflicting-sources = Mənbələr hər şeydə üst-üstə düşmür. Getməzdən əvvəl dəqiqləşdirin.
notice-old-sources = Məlumatın bir hissəsi köhnə səhifələrdəndir. Getməzdən əvvəl dəqiqləşdirin.
notice-patient-interpreter = Həkimə getmək üçün tərcüməçini özünüz tapmalısınız.

# Areas of life: names of the topic categories
category-safety = Təcili hallar, təhlükəsizlik
category-stay = Yaşayış icazəsi və viza
category-first-steps = İlk addımlar
category-work = İş və pul
category-language = Latış dilini öyrənmək
category-education = Məktəb və təhsil
category-family = Ailə və uşaqlar
category-health = Sağlamlıq
category-housing = Mənzil
category-social = Sosial yardım
category-support = Kim kömək edir
category-rights = Hüquqlarınız
category-community = Gündəlik həyat
category-participation = Şəhərdə sizin səsiniz
