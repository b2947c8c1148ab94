# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Kontakte
label-source = Quelle
label-more-sources = Weitere Quellen
as-of = Stand: { $date }.
as-of-undated = Die Seite hat kein Datum: Prüfen Sie die Angaben, bevor Sie sich darauf verlassen.
source-undated = ohne Datum
source-about = etwa { $year }
translation-machine = Automatische Übersetzung. Noch kein Mensch hat sie geprüft.
notice-immigration-law = Im August 2026 wurde ein neues Einwanderungsgesetz verabschiedet. Fragen Sie bei der PMLP nach, bevor Sie etwas unternehmen.
notice-conflicting-sources = Die Quellen stimmen nicht in allem überein. Fragen Sie nach, bevor Sie hingehen.
notice-old-sources = Einiges davon stammt von älteren Seiten. Fragen Sie nach, bevor Sie hingehen.
notice-patient-interpreter = Für einen Arztbesuch müssen Sie selbst für eine Dolmetscherin oder einen Dolmetscher sorgen.

# Areas of life: names of the topic categories
category-safety = Notfall und Sicherheit
category-stay = Aufenthalt und Visum
category-first-steps = Erste Schritte
category-work = Arbeit und Geld
category-language = Lettisch lernen
category-education = Schule und Studium
category-family = Familie und Kinder
category-health = Gesundheit
category-housing = Wohnen
category-social = Soziale Hilfe
category-support = Wer hilft
category-rights = Ihre Rechte
category-community = Alltag
category-participation = Mitreden in der Stadt
