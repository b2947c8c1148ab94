# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Contactos
label-source = Fuente
label-more-sources = Otras fuentes
as-of = Fecha de la página: { $date }.
as-of-undated = La página no tiene fecha: compruebe la información antes de fiarse de ella.
source-undated = sin fecha
source-about = hacia { $year }
translation-machine = Traducción automática. Ninguna persona la ha revisado todavía.
notice-immigration-law = En agosto de 2026 se aprobó una nueva Ley de Inmigración. Consulte a la PMLP antes de hacer nada.
notice-conflicting-sources = Las fuentes no coinciden en todo. Compruébelo antes de ir.
notice-old-sources = Parte de esta información viene de páginas antiguas. Compruébela antes de ir.
notice-patient-interpreter = Para ir al médico, debe buscar intérprete por su cuenta.

# Areas of life: names of the topic categories
category-safety = Emergencias y seguridad
category-stay = Permisos y residencia
category-first-steps = Primeros pasos
category-work = Trabajo y dinero
category-language = Aprender letón
category-education = Escuela y estudios
category-family = Familia e hijos
category-health = Salud
category-housing = Vivienda
category-social = Ayuda social
category-support = Quién ayuda
category-rights = Sus derechos
category-community = Vida diaria
category-participation = Su voz en la ciudad
