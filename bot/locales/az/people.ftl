# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = İnsanla yazışmaq
command-stop = İnsanla söhbəti bitirmək
command-follow = Vacib dəyişiklikləri bilmək
command-following = Nələri izləyirsiniz
help-people =
    /ask – insanla yazışmaq
    /follow – vacib dəyişiklikləri bilmək
    /following – nələri izləyirsiniz

## Talking with a person
person-now = İndidən yazdıqlarınızı insan oxuyur. Bot susur. Mətn, foto, sənəd və səsli mesaj göndərə bilərsiniz.
person-question-passed = Son sualınızı ötürdüm: “{ $question }”
person-hours = Cavab verirlər: { $hours }. Gözləmə vaxtı: ən çoxu { $within } saat.
person-closed = Hazırda heç kim yoxdur. Yenə də yazın: qayıdanda mesajınızı oxuyacaqlar.
person-hidden = Onlar adınızı və hesabınızı görmürlər, yalnız göndərdiklərinizi görürlər.
person-stop = Söhbəti bitirib bota qayıtmaq üçün: /stop
person-show-name = Adımı göstər
person-name-shown = İndi qarşınızdakı insan adınızı və hesabınızı görür.
person-already = Siz artıq insanla yazışırsınız. Sadəcə yazın. Bitirmək üçün: /stop
person-none-open = Hazırda insanla yazışmırsınız. Mən botam: məndən soruşun və ya /ask seçin.
person-ended = İnsanla söhbət bitdi. Yenə mən, bot, cavab verirəm. Soruşun.
person-ended-silence = { $days } gündür heç kim yazmayıb, ona görə söhbət bitdi. Yenisini başlamaq üçün: /ask
person-reopened = İnsan söhbətinizi yenidən açdı və yazdıqlarınızı oxuyur. Bitirmək üçün: /stop
person-unreachable = Mesajınızı ötürmək mümkün olmadı. Üzr istəyirik. Zəhmət olmasa, burada soruşun:
person-private-only = Burada hamı oxuyar. Zəhmət olmasa, mənə şəxsi söhbətdə yazın və orada /ask seçin.

## Tell me when you know
button-tell-me = Biləndə mənə deyin
promise-made = Razılaşdıq. Cavabı { $days } gün ərzində öyrənsəm, sizə bir dəfə yazacağam. /forget bunu ləğv edir.
promise-gone = Bu sual artıq saxlanılmır. Zəhmət olmasa, yenidən soruşun.
promise-kept = Siz soruşmuşdunuz: “{ $question }”. İndi cavab verə bilərəm:

## Following
button-follow = 🔔 İzləmək
follow-choose = Nə barədə xəbər almaq istəyirsiniz? Yalnız vacib bir şey dəyişəndə yazıram, gecələr isə heç vaxt. Ayrıca mövzunu onun altındakı düymə ilə izləmək olar.
follow-city-news = Şəhər xəbərləri
follow-started = İndi izləyirsiniz: { $subject }. İzlədikləriniz: /following
follow-list = İzlədikləriniz bunlardır. Dayandırmaq istədiyinizə basın.
follow-none = Heç nəyi izləmirsiniz. Nələr var: /follow
news-topic = Vacib dəyişiklik: { $subject }
news-other = Xəbər: { $subject }
news-read = Oxumaq
news-why = Bunu izlədiyiniz üçün alırsınız. Dayandırmaq üçün: /following

## What is stored
privacy-people =
    Yalnız özünüz istəsəniz:
    • İnsanla yazışma: mesajlarınız adınız olmadan məsləhətçilərin Telegram qrupuna ötürülür. Biz onları saxlamırıq. Söhbətinizin ünvanı yazışma davam etdikcə və sonra { $days } gün şifrələnmiş halda saxlanılır.
    • “Biləndə mənə deyin” və izlədikləriniz: söhbətinizin ünvanı, şifrələnmiş halda, mən xəbər verənə və ya siz dayandırana qədər.
mydata-handover = İnsanla söhbət, başlanğıc: { $since }
mydata-promise = Sizə xəbər verməyə söz vermişəm: “{ $text }”
mydata-follow = İzlədiyiniz bir şey, başlanğıc: { $since }: /following
