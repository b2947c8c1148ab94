# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = İletişim
label-source = Kaynak
label-more-sources = Diğer kaynaklar
as-of = Sayfanın tarihi: { $date }.
as-of-undated = Sayfada tarih yok: güvenmeden önce doğrulayın.
source-undated = tarihsiz
source-about = { $year } dolayları
translation-machine = Otomatik çeviri. Henüz kimse kontrol etmedi.
notice-immigration-law = Ağustos 2026’da yeni bir Göç Yasası kabul edildi. Bir şey yapmadan önce PMLP’ye sorun.
notice-conflicting-sources = Kaynaklar her konuda uyuşmuyor. Gitmeden önce doğrulayın.
notice-old-sources = Bilgilerin bir kısmı eski sayfalardan. Gitmeden önce doğrulayın.
notice-patient-interpreter = Doktora giderken tercümanı kendiniz bulmanız gerekir.

# Areas of life: names of the topic categories
category-safety = Acil durum ve güvenlik
category-stay = Oturum ve vizeler
category-first-steps = İlk adımlar
category-work = İş ve para
category-language = Letonca öğrenmek
category-education = Okul ve eğitim
category-family = Aile ve çocuklar
category-health = Sağlık
category-housing = Konut
category-social = Sosyal yardım
category-support = Kimler yardım eder
category-rights = Haklarınız
category-community = Günlük yaşam
category-participation = Şehirde söz sahibi olun
