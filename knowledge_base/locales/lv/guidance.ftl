# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Kontakti
label-source = Avots
label-more-sources = Izmantots arī
as-of = Lapas datums: { $date }.
as-of-undated = Lapai nav datuma: pirms uz to paļaujaties, pārbaudiet.
source-undated = bez datuma
source-about = ap { $year }. gadu
translation-machine = Automātisks tulkojums. Cilvēks to vēl nav pārbaudījis.
notice-immigration-law = 2026. gada augustā pieņemts jauns Imigrācijas likums. Pirms rīkojaties, jautājiet PMLP.
notice-conflicting-sources = Avoti ne visā sakrīt. Pirms dodaties, pārbaudiet.
notice-old-sources = Daļa informācijas ir no vecākām lapām. Pirms dodaties, pārbaudiet.
notice-patient-interpreter = Vizītei pie ārsta tulks jāsarunā pašiem.

# Areas of life: names of the topic categories
category-safety = Ārkārtas palīdzība, drošība
category-stay = Atļaujas un uzturēšanās
category-first-steps = Pirmie soļi
category-work = Darbs un nauda
category-language = Latviešu valodas apguve
category-education = Skola un studijas
category-family = Ģimene un bērni
category-health = Veselība
category-housing = Mājoklis
category-social = Sociālā palīdzība
category-support = Kas palīdz
category-rights = Jūsu tiesības
category-community = Ikdienas dzīve
category-participation = Jūsu balss pilsētā
