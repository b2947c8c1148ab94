# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Odam bilan yozishish
command-stop = Odam bilan suhbatni tugatish
command-follow = Muhim oʻzgarishlarni bilib turish
command-following = Nimalarni kuzatyapsiz
help-people =
    /ask – odam bilan yozishish
    /follow – muhim oʻzgarishlarni bilib turish
    /following – nimalarni kuzatyapsiz

## Talking with a person
person-now = Hozirdan boshlab yozganlaringizni odam oʻqiydi. Bot jim turadi. Matn, rasm, hujjat va ovozli xabar yuborishingiz mumkin.
person-question-passed = Oxirgi savolingizni yetkazdim: “{ $question }”
person-hours = Javob berish vaqti: { $hours }. Kutish vaqti: koʻpi bilan { $within } soat.
person-closed = Hozir hech kim yoʻq. Baribir yozing: qaytishganda xabaringizni oʻqishadi.
person-hidden = Ular ismingiz va akkauntingizni koʻrmaydi, faqat yuborganlaringizni koʻradi.
person-stop = Suhbatni tugatib, botga qaytish uchun: /stop
person-show-name = Ismimni koʻrsatish
person-name-shown = Endi u odam ismingiz va akkauntingizni koʻradi.
person-already = Siz allaqachon odam bilan yozishyapsiz. Yozavering. Tugatish uchun: /stop
person-none-open = Hozir odam bilan yozishmayapsiz. Men botman: mendan soʻrang yoki /ask ni tanlang.
person-ended = Odam bilan suhbat tugadi. Endi yana men, bot, javob beraman. Soʻrayvering.
person-ended-silence = { $days } kundan beri hech kim yozmadi, shuning uchun suhbat tugadi. Yangisini boshlash uchun: /ask
person-reopened = Odam suhbatingizni qayta ochdi va yozganlaringizni oʻqiyapti. Tugatish uchun: /stop
person-unreachable = Xabaringizni yetkazib boʻlmadi. Uzr soʻraymiz. Iltimos, shu yerdan soʻrang:
person-private-only = Bu yerda hamma oʻqiydi. Iltimos, menga shaxsiy chatda yozing va u yerda /ask ni tanlang.

## Tell me when you know
button-tell-me = Bilganingizda menga ayting
promise-made = Kelishdik. Javobni { $days } kun ichida bilsam, sizga bir marta yozaman. /forget buni bekor qiladi.
promise-gone = Bu savol endi saqlanmaydi. Iltimos, uni qayta bering.
promise-kept = Siz soʻragan edingiz: “{ $question }”. Endi javob bera olaman:

## Following
button-follow = 🔔 Kuzatish
follow-choose = Nimalar haqida xabar olmoqchisiz? Faqat muhim narsa oʻzgarganda yozaman, kechasi esa hech qachon. Alohida mavzuni uning ostidagi tugma bilan kuzatish mumkin.
follow-city-news = Shahar yangiliklari
follow-started = Endi kuzatyapsiz: { $subject }. Kuzatayotganlaringiz: /following
follow-list = Kuzatayotganlaringiz shular. Toʻxtatmoqchi boʻlganingizni bosing.
follow-none = Hech narsani kuzatmayapsiz. Nimalar borligi: /follow
news-topic = Muhim oʻzgarish: { $subject }
news-other = Yangilik: { $subject }
news-read = Oʻqish
news-why = Buni kuzatayotganingiz uchun olyapsiz. Toʻxtatish uchun: /following

## What is stored
privacy-people =
    Faqat oʻzingiz soʻrasangiz:
    • Odam bilan yozishish: xabarlaringiz ismingizsiz maslahatchilarning Telegram guruhiga yetkaziladi. Biz oʻzimiz ularni saqlamaymiz. Suhbatingiz manzili yozishuv davomida va undan keyin { $days } kun shifrlangan holda saqlanadi.
    • “Bilganingizda menga ayting” va kuzatayotganlaringiz: suhbatingiz manzili, shifrlangan holda, men aytgunimcha yoki siz toʻxtatguningizcha.
mydata-handover = Odam bilan suhbat, boshlangan kuni: { $since }
mydata-promise = Sizga aytishga vaʼda berganman: “{ $text }”
mydata-follow = Kuzatayotgan narsangiz, boshlangan kuni: { $since }: /following
