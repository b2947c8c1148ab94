# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = Contacts
label-source = Source
label-more-sources = Also used
as-of = As of { $date }.
as-of-undated = The page has no date: check before you rely on it.
source-undated = no date
source-about = about { $year }
translation-machine = Automatic translation. No person has checked it yet.
notice-immigration-law = A new Immigration Law was adopted in August 2026. Check with PMLP before you act.
notice-conflicting-sources = The sources do not agree on everything. Check before you go.
notice-old-sources = Some of this comes from older pages. Check before you go.
notice-patient-interpreter = For a visit to a doctor you must arrange an interpreter yourself.

# Areas of life: names of the topic categories
category-safety = Emergency and safety
category-stay = Permits and staying
category-first-steps = First steps
category-work = Work and money
category-language = Learning Latvian
category-education = School and study
category-family = Family and children
category-health = Health
category-housing = Housing
category-social = Social help
category-support = People who help
category-rights = Your rights
category-community = Everyday life
category-participation = Have a say
