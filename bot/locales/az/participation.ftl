# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Şəhərin suallarına cavab vermək
command-propose = Şəhərə təklif göndərmək
command-proposals = Təkliflərinizin taleyi
help-participation =
    Şəhərdə söz sahibi olun:
    /consultations – şəhərin suallarına cavab vermək
    /propose – şəhərə təklif göndərmək
    /proposals – təkliflərinizin taleyi
privacy-participation =
    Fikrinizi bildirsəniz:
    • Şəhərin sualına cavabınız – yalnız bu suala aid şifrəli nömrə ilə. Sual bağlananda cavablar sayılır və daha heç kim deyə bilməz ki, hansı cavab kimin idi.
    • Təklifiniz – şifrələnmiş halda; telefon nömrələri, e-poçtlar və sənəd nömrələri qaralanır. Bələdçinin əməkdaşları onu oxuyur və adınız olmadan ötürür. İki ildən sonra silinir.
    • Nəticəni bildirməyi xahiş etsəniz: söhbətiniz, şifrələnmiş halda, sizə bildirilənədək, ən çoxu bir il.
    • Hər mövzunun nə qədər soruşulduğu – söhbətiniz olmadan sayılır ki, şəhər yeni gələnlərə nə lazım olduğunu görsün.
mydata-voice = Şəhərin sualına cavabınız: “{ $text }”. { $until } tarixində sayılacaq və daha sizinlə əlaqələndirilə bilməyəcək.
mydata-proposal = { $since } – təklifiniz: “{ $text }”. { $until } tarixində silinir.
mydata-listener-consultation = Siz şəhərin № { $text } sualının nəticəsini bildirməyi xahiş etmisiniz. Bildirilən kimi silinir, ən gec { $until }.
mydata-listener-proposal = Siz № { $text } təklifiniz haqqında xəbər istəmisiniz. Cavab veriləndə silinir, ən gec { $until }.
mydata-count = Yalnız bir mövzunu neçə fərqli insanın soruşduğunu göstərən şifrəli nömrələr. { $until } tarixində silinir.

## The menu
button-have-a-say = 🗳 Fikir bildirmək
say-intro = Riqa sizi eşitmək istəyir. Şəhərin suallarına cavab verə və ya özünüz nəsə təklif edə bilərsiniz. Adınızı demək lazım deyil.
say-topics = Belə də iştirak edə bilərsiniz:
say-privately = Bu, sizinlə şəhər arasında qalır. Zəhmət olmasa, mənə şəxsi söhbətdə yazın.
button-private-chat = Şəxsi söhbəti aç
button-consultations = 🗳 Şəhərin sualları
button-propose = ✏️ Təklif etmək
button-my-proposals = 📋 Təkliflərim

## The city's questions
consultations-open = Şəhər sizdən soruşur. Sual seçin:
consultations-none = Hazırda şəhər heç nə soruşmur.
consultations-past = ✓ işarəli suallar bağlanıb. Nəticəyə baxa bilərsiniz.
consultation-audience = Kimlər üçün: { $audience }
consultation-until = { $day } gününün sonunadək cavab verə və cavabınızı dəyişə bilərsiniz.
consultation-privacy = Hər adamdan bir cavab. O, adınız olmadan sayılır. Sual bağlananda heç kim deyə bilməz ki, bu cavab kimin idi.
consultation-write = Cavabınızı növbəti mesajda yazın, ən çoxu { $max } işarə. Zəhmət olmasa, ad və telefon nömrəsi yazmayın.
consultation-too-long = Bu çox uzundur. Zəhmət olmasa, qısa yazın.
consultation-yours = İndiki cavabınız: { $answer }
consultation-noted = Təşəkkür edirəm! Cavabınız qeyd olundu: { $answer }
consultation-closed = Bu sual bağlanıb. Marağınıza görə təşəkkürlər!
consultation-withdrawn = Cavabınız silindi.
consultation-result = Nəticə
consultation-voices = Cavabların sayı: { $count }
consultation-few = { $fewest } nəfərdən az adam cavab verib. Heç kim tanınmasın deyə rəqəmlər göstərilmir.
consultation-outcome = Şəhər bununla nə etdi
consultation-waiting = Şəhər nəticə ilə nə edəcəyini hələ deməyib.
button-change = Cavabımı dəyişmək
button-withdraw = Cavabımı silmək
button-tell-result = 🔔 Nəticəni mənə bildir
button-tell-not = 🔕 Bildirmə
tell-result-noted = Nəticə olanda və şəhər bununla nə etdiyini deyəndə sizə burada yazacağam.
tell-stopped = Yaxşı, bu barədə sizə yazmayacağam.

## Proposals
propose-area = Təklifiniz nə haqqındadır?
propose-neighbourhood = Hansı məhəllə haqqındadır? Adını yazın və ya keçin.
propose-text = İndi təklifinizi bir mesajda yazın, ən çoxu { $max } işarə: nə dəyişməlidir və niyə? Zəhmət olmasa, ad, telefon nömrəsi və sənəd yazmayın.
propose-too-long = Bu çox uzundur. Zəhmət olmasa, qısa yazın.
propose-check = Şəhər bunu alacaq. Düzdür? Deyilsə, yenidən yazın.
propose-sent = Təşəkkür edirəm! Təklifiniz çatdı. Nömrəsi: { $number }. Taleyi: /proposals
propose-cancelled = Heç nə göndərilmədi.
button-skip = Keç
button-send = Göndər
button-cancel = Ləğv et
proposals-none = Burada hələ təklifiniz yoxdur.
proposals-yours = Təklifləriniz:
proposal-state-received = alınıb
proposal-state-passed = ötürülüb: { $office }
proposal-state-answered = cavablandırılıb
button-tell-answer = 🔔 Xəbərləri mənə bildir
tell-answer-noted = № { $number } təklif haqqında xəbər olanda sizə burada yazacağam.
proposal-news-passed = № { $number } təklifiniz haqqında xəbər var. Ötürüldü: { $office }.
proposal-news-answered = Şəhər № { $number } təklifinizə cavab verdi:

## Sharing and posters
button-share = ↗️ Paylaş
share-text = Bunu başqalarına ötürə bilərsiniz:
share-open = Riqada həyat haqqında öz dilinizdə soruşun:
button-choose-chat = Söhbət seç
inline-open = Hamısını oxu, yenə soruş
inline-ask = Məndən şəxsi söhbətdə soruşun
poster-headline = Riqada yenisiniz? Öz dilinizdə soruşun.
poster-scan = Kodu skan edin, Telegram-ı açın və sualınızı yazın.
poster-free = Pulsuzdur. Adınızı demək lazım deyil. Təhlükədə 112-yə zəng edin.
