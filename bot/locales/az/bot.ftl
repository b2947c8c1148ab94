# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Salam! Mən Ceļvedis, Riqada yaşamaq üçün bələdçiyəm.
start-what = Sualınızı öz dilinizdə və öz sözlərinizlə yazın: yaşayış icazəsi, iş, məktəb, həkim, mənzil, latış dili kursları və başqa mövzular haqqında. Mən insanların yazdığı, tarixi göstərilən məlumatlar əsasında cavab verirəm və mənbəni deyirəm.
start-limits = Mən botam, insan deyiləm. Sizin işiniz barədə qərar verə, ərizə doldura və ya idarəyə zəng edə bilmərəm. Bilmədiyimi açıq deyirəm və kimdən soruşa biləcəyinizi göstərirəm.
start-emergency = Təhlükədəsiniz? 112-yə zəng edin. Polis: 110. Təcili yardım: 113.
start-privacy = Adınızı soruşmuram. Nələr saxlanılır: /privacy
start-try = Bunlardan biri ilə başlaya bilərsiniz:

## Help and commands
help-text =
    Sual yazın, məsələn: “{ $example }”
    Və ya seçin:
    /topics – sahələr üzrə bütün mövzular
    /language – hansı dildə danışım
    /contact – soruşa biləcəyiniz insanlar
    /privacy – haqqınızda nələr saxlanılır
    /mydata – bu söhbətlə bağlı konkret nələr saxlanılır
    /forget – bu söhbətlə bağlı hər şeyi silmək
    Təhlükədəsiniz? 112-yə zəng edin.
help-example = Ailə həkimini necə tapım?
command-start = Yenidən başlamaq
command-help = Nə edə bilirəm
command-topics = Bütün mövzular
command-language = Dili dəyişmək
command-contact = Soruşa biləcəyiniz insanlar
command-privacy = Haqqınızda nələr saxlanılır
command-forget = Bu söhbətlə bağlı hər şeyi silmək
bot-description = Riqaya yeni gələnlər üçün bələdçi. Yaşayış icazəsi, iş, məktəb, sağlamlıq, mənzil və latış dili kursları haqqında öz dilinizdə soruşun. Cavablar tarixi və mənbəyi göstərilən məlumatlardan götürülür. Təcili hallar: 112.
bot-short-description = Riqada yaşamaq haqqında suallarınıza öz dilinizdə, mənbə göstərərək cavab verir.
input-placeholder = Sualınızı yazın

## Answers
answer-other-language = Bu məlumat hələ sizin dilinizdə yoxdur. Bu dildə göstərirəm: { $language }.
answer-also = Bunlar da lazım ola bilər:
answer-unsure = Məncə, bunu soruşursunuz. Elə deyilsə, başqa sözlərlə yazın.
answer-continued = ({ $number }/{ $total })
choose-intro = Nəyi soruşduğunuzu tam başa düşmədim. Bəlkə, bunlardan biridir?
choose-none = Heç biri
sorry-text = Cavabı bilmirəm və təxmin etmək istəmirəm.
sorry-rephrase = Başqa sözlərlə yoxlayın və ya mövzulara baxın: /topics
sorry-ask = Bir insandan soruşa bilərsiniz. Pulsuzdur:
sorry-note = Sualınız adınız olmadan qeyd olundu ki, əməkdaşlar çatışmayan məlumatı yaza bilsinlər.
emergency-first = Kimsə indi təhlükədədirsə, 112-yə zəng edin. Zəng pulsuzdur, gecə-gündüz işləyir.
emergency-numbers = 112 – bütün təcili hallar · 113 – təcili yardım · 110 – polis
emergency-then = Bundan sonra bu məlumat kömək edə bilər:

## Small talk
talk-greeting = Salam! Riqada yaşamaq haqqında məndən soruşun. Öz dilinizdə yazın.
talk-thanks = Dəyməz! Başqa sualınız olsa, yazın.
talk-goodbye = Sağ olun, hər şey könlünüzcə olsun! Lazım olanda yazın.
talk-about = Mən Ceļvedis adlı botam. Riqada yaşamaq haqqında suallara şəhər bələdiyyəsindəki və qeyri-hökumət təşkilatlarındakı insanların yazdığı məlumatlarla cavab verirəm. Cavab uydurmuram. Nə edə bilirəm: /help
talk-undecided = Zəhmət olmasa, sualınızı bir neçə sözlə yazın, məsələn: “{ $example }”

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 Başqa dildə
button-topics = Bütün mövzular
button-back = ‹ Geri
button-ask-person = İnsandan soruşmaq
button-sources = Mənbələr

## Rating
rating-thanks = Təşəkkür edirəm!
rating-why = Nə düz deyildi? Birini seçin. Bu, məlumatları yaxşılaşdırmağa kömək edir.
rating-reason-wrong = Məlumat səhv və ya köhnədir
rating-reason-other-question = Bu, başqa sualın cavabıdır
rating-reason-unclear = Başa düşülmür
rating-reason-incomplete = Nəsə çatışmır
rating-noted = Qeyd olundu. Əməkdaşlar baxacaq. Təcilidirsə, bir insandan soruşun: /contact

## Topics, languages, people
topics-intro = Sahə seçin:
topics-in-category = { $category }: mövzu seçin.
language-choose = Hansı dildə danışmağımı istəyirsiniz? Başqa dillərdə yazılan sualları da başa düşürəm.
language-set = Bundan sonra bu dildə danışacağam: { $language }.
language-automatic = Yazdığım dildə cavab ver
language-automatic-set = Hansı dildə yazsanız, o dildə cavab verəcəyəm.
contact-intro = Soruşa biləcəyiniz insanlar. Onlar Riqaya yeni gələnlərə kömək edirlər:
contact-danger = Təhlükədəsiniz? 112-yə zəng edin.

## Privacy
privacy-text =
    Nələr saxlanılır və niyə:
    • Seçdiyiniz dil – sizinlə o dildə danışmağım üçün. Siz /forget yazana və ya bir il ərzində heç nə yazmayana qədər.
    • Cavab verə bilmədiyim və ya cavabı 👎 alan suallar – əməkdaşlar daha yaxşı məlumat yaza bilsinlər deyə. Telefon nömrələri, e-poçt ünvanları, şəxsi kodlar və sənəd nömrələri gizlədilir, mətn şifrələnir. { $days } gündən sonra silinir.
    • Söhbətinizin əvəzinə şifrələnmiş nömrə – /forget məlumatlarınızı tapa bilsin deyə. Bizim açarımız olmadan bu nömrədən kim olduğunuzu bilmək mümkün deyil.
    • Mesajınız və cavabım, şifrələnmiş halda – heç nə itməsin deyə. Cavab sizə çatana qədər, ən çoxu bir gün.
    • Şifrələnmiş ehtiyat nüsxələr – cihaz xarab olarsa deyə. Sildikləriniz ən geci 30 gün ərzində oradan da silinir.
    Heç vaxt saxlanılmır: adınız, istifadəçi adınız, şəkliniz, kontaktlarınız.
    Kim görür: yalnız bələdçinin əməkdaşları, başqa heç kim. Cavabları kənar süni intellekt xidməti yox, öz serverimiz hazırlayır. Mesajlar Telegram vasitəsilə gedir, onun öz qaydaları var.
    /mydata bu söhbətlə bağlı saxlanılan hər şeyi göstərir.
    /forget hər şeyi dərhal silir.
forget-confirm = Bu söhbətlə bağlı saxlanılan hər şey silinsin?
forget-yes = Bəli, silinsin
forget-no = Xeyr, qalsın
forget-done = Hazırdır. Bu söhbətlə bağlı hər şey silindi.
forget-kept = Heç nə silinmədi.

## Things I cannot read
unsupported-photo = Şəkilləri oxuya bilmirəm. Zəhmət olmasa, sualınızı sözlə yazın. İdarədən məktub almısınızsa, bir insan sizə kömək edə bilər: /contact
unsupported-voice = Səsli mesajları hələ dinləyə bilmirəm. Zəhmət olmasa, sualınızı sözlə yazın.
unsupported-sticker = Nə gözəl! Amma mən yalnız sözləri başa düşürəm. Sualınızı yazın.
unsupported-file = Faylları aça bilmirəm. Zəhmət olmasa, sualınızı sözlə yazın. Şəxsi məlumat olan sənədləri bura göndərməyin.
unsupported-location = Məkan məlumatından istifadə edə bilmirəm. Zəhmət olmasa, sualınızı sözlə yazın.
unsupported-other = Mən yalnız yazılı sözləri başa düşürəm. Zəhmət olmasa, sualınızı yazın.

## When something is wrong
error-sorry = Bizdə nasazlıq oldu. Zəhmət olmasa, bir dəqiqədən sonra yenidən yoxlayın. Təcilidirsə, { $phone } nömrəsinə (Riqa məlumat xətti), təhlükə olanda isə 112-yə zəng edin.
button-expired = Bu düymə köhnə mesajdandır. Zəhmət olmasa, yenidən soruşun.
too-many = Çox sürətlə yazırsınız, son mesajınızı oxuya bilmədim. Zəhmət olmasa, yarım dəqiqə gözləyin və onu yenidən göndərin.
unknown-command = Bu əmri tanımıram. Nə edə bilirəm: /help

## Terminal
terminal-intro = Ceļvedis terminalda. Sual yazın və Enter düyməsini basın. Bitirmək üçün: boş sətir və ya Ctrl-D.
terminal-choose = Seçiminizin nömrəsini yazın.
