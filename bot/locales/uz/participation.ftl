# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Shahar savollariga javob berish
command-propose = Shaharga taklif yuborish
command-proposals = Takliflaringiz nima boʻldi
help-participation =
    Shahar hayotida soʻzingizni ayting:
    /consultations – shahar savollariga javob berish
    /propose – shaharga taklif yuborish
    /proposals – takliflaringiz nima boʻldi
privacy-participation =
    Agar fikringizni bildirsangiz:
    • Shahar savoliga javobingiz – faqat shu savolga tegishli shifrlangan raqam ostida. Savol yopilganda javoblar sanaladi va kimning javobi ekanini endi hech kim bila olmaydi.
    • Taklifingiz – shifrlangan holda; telefon raqamlari, e-pochta va hujjat raqamlari yashiriladi. Uni yoʻlboshchi xodimlari oʻqiydi va ismingizsiz uzatadi. Ikki yildan keyin oʻchiriladi.
    • Natijani xabar qilishni soʻrasangiz: chatingiz, shifrlangan holda, sizga xabar berilguncha, koʻpi bilan bir yil.
    • Har bir mavzu qanchalik koʻp soʻralgani – chatingizsiz sanaladi, shunda shahar yangi kelganlarga nima kerakligini koʻradi.
mydata-voice = Shahar savoliga javobingiz: “{ $text }”. { $until } kuni u sanaladi va uni endi siz bilan bogʻlab boʻlmaydi.
mydata-proposal = { $since } – taklifingiz: “{ $text }”. { $until } kuni oʻchiriladi.
mydata-listener-consultation = Siz shaharning № { $text } savoli natijasini xabar qilishni soʻragansiz. Xabar berilgach oʻchiriladi, kechi bilan { $until }.
mydata-listener-proposal = Siz № { $text } taklifingiz haqida yangilik soʻragansiz. Javob berilgach oʻchiriladi, kechi bilan { $until }.
mydata-count = Bir mavzuni necha xil odam soʻraganini koʻrsatadigan shifrlangan raqamlar, xolos. { $until } kuni oʻchiriladi.

## The menu
button-have-a-say = 🗳 Fikr bildirish
say-intro = Riga sizni eshitmoqchi. Shahar savollariga javob berishingiz yoki oʻzingiz biror narsa taklif qilishingiz mumkin. Ismingizni aytish shart emas.
say-topics = Yana shunday qatnashish mumkin:
say-privately = Bu siz bilan shahar oʻrtasida qoladi. Iltimos, menga shaxsiy chatda yozing.
button-private-chat = Shaxsiy chatni ochish
button-consultations = 🗳 Shahar savollari
button-propose = ✏️ Taklif qilish
button-my-proposals = 📋 Takliflarim

## The city's questions
consultations-open = Shahar sizdan soʻrayapti. Savolni tanlang:
consultations-none = Hozir shahar hech narsa soʻramayapti.
consultations-past = ✓ belgili savollar yopilgan. Natijani koʻrishingiz mumkin.
consultation-audience = Kimlar uchun: { $audience }
consultation-until = { $day } kuni oxirigacha javob berishingiz va javobingizni oʻzgartirishingiz mumkin.
consultation-privacy = Har kishidan bitta javob. U ismingizsiz sanaladi. Savol yopilgach, kimning javobi ekanini hech kim bila olmaydi.
consultation-write = Javobingizni keyingi xabarda yozing, koʻpi bilan { $max } belgi. Iltimos, ism va telefon raqami yozmang.
consultation-too-long = Bu juda uzun. Iltimos, qisqaroq yozing.
consultation-yours = Hozirgi javobingiz: { $answer }
consultation-noted = Rahmat! Javobingiz yozib olindi: { $answer }
consultation-closed = Bu savol yopilgan. Qiziqishingiz uchun rahmat!
consultation-withdrawn = Javobingiz oʻchirildi.
consultation-result = Natija
consultation-voices = Javoblar soni: { $count }
consultation-few = { $fewest } kishidan kam odam javob berdi. Hech kim tanilmasligi uchun raqamlar koʻrsatilmaydi.
consultation-outcome = Shahar bu bilan nima qildi
consultation-waiting = Shahar natija bilan nima qilishini hali aytmagan.
button-change = Javobni oʻzgartirish
button-withdraw = Javobni oʻchirish
button-tell-result = 🔔 Natijani menga ayting
button-tell-not = 🔕 Xabar bermang
tell-result-noted = Natija chiqqanda va shahar u bilan nima qilganini aytganda, sizga shu yerda yozaman.
tell-stopped = Xoʻp, bu haqda sizga yozmayman.

## Proposals
propose-area = Taklifingiz nima haqida?
propose-neighbourhood = Qaysi mahalla haqida? Nomini yozing yoki oʻtkazib yuboring.
propose-text = Endi taklifingizni bitta xabarda yozing, koʻpi bilan { $max } belgi: nima oʻzgarishi kerak va nega? Iltimos, ism, telefon raqami va hujjat yozmang.
propose-too-long = Bu juda uzun. Iltimos, qisqaroq yozing.
propose-check = Shahar shuni oladi. Toʻgʻrimi? Agar yoʻq boʻlsa, qaytadan yozing.
propose-sent = Rahmat! Taklifingiz yetib keldi. Raqami: { $number }. Nima boʻlganini koʻrish: /proposals
propose-cancelled = Hech narsa yuborilmadi.
button-skip = Oʻtkazib yuborish
button-send = Yuborish
button-cancel = Bekor qilish
proposals-none = Bu yerda hali taklifingiz yoʻq.
proposals-yours = Takliflaringiz:
proposal-state-received = qabul qilindi
proposal-state-passed = uzatildi: { $office }
proposal-state-answered = javob berildi
button-tell-answer = 🔔 Yangilikni menga ayting
tell-answer-noted = № { $number } taklif haqida yangilik boʻlsa, sizga shu yerda yozaman.
proposal-news-passed = № { $number } taklifingiz haqida yangilik bor. U uzatildi: { $office }.
proposal-news-answered = Shahar № { $number } taklifingizga javob berdi:

## Sharing and posters
button-share = ↗️ Ulashish
share-text = Buni boshqalarga yuborishingiz mumkin:
share-open = Rigadagi hayot haqida oʻz tilingizda soʻrang:
button-choose-chat = Chatni tanlash
inline-open = Hammasini oʻqish, yana soʻrash
inline-ask = Mendan shaxsiy chatda soʻrang
poster-headline = Rigaga yangi keldingizmi? Oʻz tilingizda soʻrang.
poster-scan = Kodni skanerlang, Telegramni oching va savolingizni yozing.
poster-free = Bepul. Ismingizni aytish shart emas. Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
