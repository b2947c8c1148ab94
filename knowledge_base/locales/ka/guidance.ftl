# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = კონტაქტები
label-source = წყარო
label-more-sources = სხვა წყაროები
as-of = გვერდის თარიღი: { $date }.
as-of-undated = გვერდს თარიღი არ აქვს: გადაამოწმეთ, სანამ დაეყრდნობით.
source-undated = თარიღის გარეშე
source-about = დაახლოებით { $year } წელი
translation-machine = ავტომატური თარგმანი. ადამიანს ჯერ არ შეუმოწმებია.
notice-immigration-law = 2026 წლის აგვისტოში მიიღეს ახალი კანონი იმიგრაციის შესახებ. სანამ რამეს გააკეთებთ, ჰკითხეთ PMLP-ს.
notice-conflicting-sources = წყაროები ყველაფერში არ ემთხვევა ერთმანეთს. წასვლამდე გადაამოწმეთ.
notice-old-sources = ცნობების ნაწილი ძველი გვერდებიდანაა. წასვლამდე გადაამოწმეთ.
notice-patient-interpreter = ექიმთან ვიზიტისთვის თარჯიმანი თქვენ თვითონ უნდა მოძებნოთ.

# Areas of life: names of the topic categories
category-safety = საფრთხე და უსაფრთხოება
category-stay = ნებართვები და ბინადრობა
category-first-steps = პირველი ნაბიჯები
category-work = სამუშაო და ფული
category-language = ლატვიური ენის სწავლა
category-education = სკოლა და სწავლა
category-family = ოჯახი და ბავშვები
category-health = ჯანმრთელობა
category-housing = საცხოვრებელი
category-social = სოციალური დახმარება
category-support = ვინ დაგეხმარებათ
category-rights = თქვენი უფლებები
category-community = ყოველდღიური ცხოვრება
category-participation = თქვენი ხმა ქალაქში
