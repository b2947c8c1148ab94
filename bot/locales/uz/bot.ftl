# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Assalomu alaykum! Men Ceļvedis, Rigada yashash boʻyicha yoʻlboshchiman.
start-what = Savolingizni oʻz tilingizda, oʻz soʻzlaringiz bilan yozing: yashash ruxsatnomasi, ish, maktab, shifokor, uy-joy, latish tili kurslari va boshqalar haqida. Men odamlar yozgan, sanasi koʻrsatilgan maʼlumotlar asosida javob beraman va manbasini aytaman.
start-limits = Men botman, odam emasman. Ishingiz boʻyicha qaror qabul qila olmayman, ariza toʻldira olmayman, idoraga qoʻngʻiroq qila olmayman. Bilmasam, ochiq aytaman va kimdan soʻrash mumkinligini koʻrsataman.
start-emergency = Xavf ostidamisiz? 112 ga qoʻngʻiroq qiling. Politsiya: 110. Tez yordam: 113.
start-privacy = Ismingizni soʻramayman. Nimalar saqlanadi: /privacy
start-try = Shulardan biri bilan boshlashingiz mumkin:

## Help and commands
help-text =
    Savol yozing, masalan: “{ $example }”
    Yoki tanlang:
    /topics – sohalar boʻyicha barcha mavzular
    /language – qaysi tilda gaplashay
    /contact – soʻrashingiz mumkin boʻlgan odamlar
    /privacy – siz haqingizda nimalar saqlanadi
    /mydata – shu suhbatga oid aynan nimalar saqlanadi
    /forget – shu suhbatga oid hamma narsani oʻchirish
    Xavf ostidamisiz? 112 ga qoʻngʻiroq qiling.
help-example = Oilaviy shifokorni qanday topaman?
command-start = Qaytadan boshlash
command-help = Nimalar qila olaman
command-topics = Barcha mavzular
command-language = Tilni oʻzgartirish
command-contact = Soʻrashingiz mumkin boʻlgan odamlar
command-privacy = Siz haqingizda nimalar saqlanadi
command-forget = Shu suhbatga oid hamma narsani oʻchirish
bot-description = Rigaga yangi kelganlar uchun yoʻlboshchi. Yashash ruxsatnomasi, ish, maktab, sogʻliq, uy-joy va latish tili kurslari haqida oʻz tilingizda soʻrang. Javoblar sanasi va manbasi koʻrsatilgan maʼlumotlardan olinadi. Favqulodda holatda: 112.
bot-short-description = Rigada yashash haqidagi savollaringizga oʻz tilingizda, manbasi bilan javob beradi.
input-placeholder = Savolingizni yozing

## Answers
answer-other-language = Bu maʼlumot hali sizning tilingizda yoʻq. Boshqa tilda koʻrsataman: { $language }.
answer-also = Bular ham kerak boʻlishi mumkin:
answer-unsure = Menimcha, shu haqda soʻrayapsiz. Agar unday boʻlmasa, boshqacha qilib yozing.
answer-continued = ({ $number }/{ $total })
choose-intro = Nimani soʻrayotganingizni toʻliq tushunmadim. Shulardan birimi?
choose-none = Hech biri emas
sorry-text = Javobini bilmayman va taxmin qilib aytmayman.
sorry-rephrase = Boshqacha qilib yozib koʻring yoki mavzularni koʻring: /topics
sorry-ask = Bir odamdan soʻrashingiz mumkin. Bu bepul:
sorry-note = Savolingiz ismingizsiz yozib qoʻyildi, xodimlar yetishmayotgan maʼlumotni yozishi uchun.
emergency-first = Agar kimdir hozir xavf ostida boʻlsa, 112 ga qoʻngʻiroq qiling. Bu bepul, kechayu kunduz ishlaydi.
emergency-numbers = 112 – barcha favqulodda holatlar · 113 – tez yordam · 110 – politsiya
emergency-then = Shundan keyin quyidagi maʼlumot yordam berishi mumkin:

## Small talk
talk-greeting = Assalomu alaykum! Rigada yashash haqida mendan soʻrang. Oʻz tilingizda yozing.
talk-thanks = Arzimaydi! Yana savol boʻlsa, yozing.
talk-goodbye = Xayr, omon boʻling! Kerak boʻlganda yozing.
talk-about = Men Ceļvedis degan botman. Rigada yashash haqidagi savollarga shahar hokimiyati va nodavlat tashkilotlardagi odamlar yozgan maʼlumotlar asosida javob beraman. Javobni oʻzimdan toʻqimayman. Nimalar qila olaman: /help
talk-undecided = Iltimos, savolingizni bir necha soʻz bilan yozing, masalan: “{ $example }”

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 Boshqa tilda
button-topics = Barcha mavzular
button-back = ‹ Orqaga
button-ask-person = Odamdan soʻrash
button-sources = Manbalar

## Rating
rating-thanks = Rahmat!
rating-why = Nima notoʻgʻri edi? Bittasini tanlang. Bu maʼlumotni yaxshilashga yordam beradi.
rating-reason-wrong = Maʼlumot notoʻgʻri yoki eski
rating-reason-other-question = Bu boshqa savolning javobi
rating-reason-unclear = Tushunarsiz
rating-reason-incomplete = Nimadir yetishmaydi
rating-noted = Yozib qoʻyildi. Xodimlar koʻrib chiqadi. Shoshilinch boʻlsa, bir odamdan soʻrang: /contact

## Topics, languages, people
topics-intro = Sohani tanlang:
topics-in-category = { $category }: mavzuni tanlang.
language-choose = Qaysi tilda gaplashishimni tanlang. Boshqa tillardagi savollarni ham tushunaman.
language-set = Endi shu tilda gaplashaman: { $language }.
language-automatic = Men yozgan tilda javob berish
language-automatic-set = Qaysi tilda yozsangiz, shu tilda javob beraman.
contact-intro = Soʻrashingiz mumkin boʻlgan odamlar. Ular Rigaga yangi kelganlarga yordam beradi:
contact-danger = Xavf ostidamisiz? 112 ga qoʻngʻiroq qiling.

## Privacy
privacy-text =
    Nimalar saqlanadi va nima uchun:
    • Tanlagan tilingiz – siz bilan shu tilda gaplashishim uchun. Siz /forget deb yozguningizcha yoki bir yil hech narsa yozmaguningizcha.
    • Men javob bera olmagan yoki javobi 👎 olgan savollar – xodimlar yaxshiroq maʼlumot yozishi uchun. Telefon raqamlari, e-pochta manzillari, shaxsiy kodlar va hujjat raqamlari yashiriladi, matn shifrlanadi. { $days } kundan keyin oʻchiriladi.
    • Suhbatingiz oʻrniga shifrlangan raqam – /forget sizning maʼlumotlaringizni topishi uchun. Bizning kalitimizsiz bu raqamdan kimligingizni bilib boʻlmaydi.
    • Xabaringiz va javobim, shifrlangan holda – hech narsa yoʻqolmasligi uchun. Javob yetib borguncha, koʻpi bilan bir kun.
    • Shifrlangan zaxira nusxalar – qurilma buzilib qolsa kerak boʻladi. Siz oʻchirgan narsa koʻpi bilan 30 kunda ulardan ham oʻchadi.
    Hech qachon saqlanmaydi: ismingiz, foydalanuvchi nomingiz, suratingiz, kontaktlaringiz.
    Buni kim koʻradi: faqat yoʻlboshchi xodimlari, boshqa hech kim. Javoblarni begona sunʼiy intellekt xizmati emas, oʻz serverimiz tayyorlaydi. Xabarlar Telegram orqali boradi, uning oʻz qoidalari bor.
    /mydata shu suhbatga oid saqlangan hamma narsani koʻrsatadi.
    /forget hamma narsani darhol oʻchiradi.
forget-confirm = Shu suhbatga oid saqlangan hamma narsa oʻchirilsinmi?
forget-yes = Ha, oʻchirilsin
forget-no = Yoʻq, qolsin
forget-done = Tayyor. Shu suhbatga oid hamma narsa oʻchirildi.
forget-kept = Hech narsa oʻchirilmadi.

## Things I cannot read
unsupported-photo = Rasmlarni oʻqiy olmayman. Iltimos, savolingizni soʻz bilan yozing. Agar idoradan xat olgan boʻlsangiz, bir odam sizga yordam bera oladi: /contact
unsupported-voice = Ovozli xabarlarni hozircha tinglay olmayman. Iltimos, savolingizni soʻz bilan yozing.
unsupported-sticker = Juda yoqimli! Lekin men faqat soʻzlarni tushunaman. Savolingizni yozing.
unsupported-file = Fayllarni ocha olmayman. Iltimos, savolingizni soʻz bilan yozing. Shaxsiy maʼlumotlari bor hujjatlarni bu yerga yubormang.
unsupported-location = Joylashuv maʼlumotidan foydalana olmayman. Iltimos, savolingizni soʻz bilan yozing.
unsupported-other = Men faqat yozilgan soʻzlarni tushunaman. Iltimos, savolingizni yozing.

## When something is wrong
error-sorry = Bizda nosozlik yuz berdi. Iltimos, bir daqiqadan keyin qayta urinib koʻring. Shoshilinch boʻlsa, { $phone } raqamiga (Riga maʼlumot telefoni), xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
button-expired = Bu tugma eski xabardan. Iltimos, qaytadan soʻrang.
too-many = Juda tez yozyapsiz, oxirgi xabaringizni oʻqiy olmadim. Iltimos, yarim daqiqa kutib, uni qayta yuboring.
unknown-command = Bu buyruqni bilmayman. Nimalar qila olaman: /help

## Terminal
terminal-intro = Ceļvedis terminalda. Savol yozing va Enter tugmasini bosing. Tugatish uchun: boʻsh qator yoki Ctrl-D.
terminal-choose = Tanlovingiz raqamini yozing.
