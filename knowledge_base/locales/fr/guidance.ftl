# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Contacts
label-source = Source
label-more-sources = Autres sources
as-of = Date de la page : { $date }.
as-of-undated = La page n’est pas datée : vérifiez avant de vous y fier.
source-undated = sans date
source-about = vers { $year }
translation-machine = Traduction automatique. Personne ne l’a encore relue.
notice-immigration-law = Une nouvelle loi sur l’immigration a été adoptée en août 2026. Renseignez-vous auprès du PMLP avant d’agir.
notice-conflicting-sources = Les sources ne concordent pas sur tout. Vérifiez avant de vous déplacer.
notice-old-sources = Une partie de ces informations vient de pages anciennes. Vérifiez avant de vous déplacer.
notice-patient-interpreter = Pour une visite chez le médecin, vous devez trouver un interprète par vous-même.

# Areas of life: names of the topic categories
category-safety = Urgences et sécurité
category-stay = Titres de séjour
category-first-steps = Premiers pas
category-work = Travail et argent
category-language = Apprendre le letton
category-education = École et études
category-family = Famille et enfants
category-health = Santé
category-housing = Logement
category-social = Aide sociale
category-support = Qui peut aider
category-rights = Vos droits
category-community = Vie quotidienne
category-participation = Votre voix dans la ville
