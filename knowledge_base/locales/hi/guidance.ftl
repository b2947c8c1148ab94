# Words around an article. Shown in Telegram, in the desk's preview and in print.
label-contacts = संपर्क
label-source = स्रोत
label-more-sources = दूसरे स्रोत
as-of = पेज की तारीख: { $date }।
as-of-undated = पेज पर तारीख नहीं है: इस पर भरोसा करने से पहले जाँच लीजिए।
source-undated = बिना तारीख
source-about = लगभग { $year }
translation-machine = मशीनी अनुवाद। अभी किसी व्यक्ति ने इसे जाँचा नहीं है।
notice-immigration-law = अगस्त 2026 में नया आप्रवासन क़ानून पारित हुआ है। कुछ भी करने से पहले PMLP से पूछ लीजिए।
notice-conflicting-sources = स्रोत हर बात पर एक जैसे नहीं हैं। जाने से पहले पता कर लीजिए।
notice-old-sources = इसमें से कुछ जानकारी पुराने पेजों से है। जाने से पहले पता कर लीजिए।
notice-patient-interpreter = डॉक्टर के पास जाने के लिए दुभाषिए का इंतज़ाम आपको ख़ुद करना होगा।

# Areas of life: names of the topic categories
category-safety = आपात मदद और सुरक्षा
category-stay = परमिट और निवास
category-first-steps = पहले क़दम
category-work = काम और पैसा
category-language = लातवियाई सीखना
category-education = स्कूल और पढ़ाई
category-family = परिवार और बच्चे
category-health = सेहत
category-housing = घर
category-social = सामाजिक सहायता
category-support = कौन मदद करता है
category-rights = आपके अधिकार
category-community = रोज़मर्रा का जीवन
category-participation = शहर में आपकी आवाज़
