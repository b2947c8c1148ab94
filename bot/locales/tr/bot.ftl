# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Merhaba! Ben Ceļvedis, Riga’da yaşam rehberiyim.
start-what = Sorunuzu kendi dilinizde ve kendi sözlerinizle yazın: oturum izni, iş, okul, doktor, konut, Letonca kursları ve daha fazlası. İnsanların yazdığı, tarihi belli bilgilerle cevap veririm ve kaynağını söylerim.
start-limits = Ben bir botum, insan değilim. Dosyanız hakkında karar veremem, form dolduramam, kurumları arayamam. Bilmiyorsam bunu söylerim ve kime sorabileceğinizi belirtirim.
start-emergency = Tehlikede misiniz? 112’yi arayın. Polis: 110. Ambulans: 113.
start-privacy = Adınızı sormam. Hangi bilgiler saklanıyor: /privacy
start-try = Şunlardan biriyle başlayabilirsiniz:

## Help and commands
help-text =
    Bir soru yazın, örneğin: “{ $example }”
    Ya da seçin:
    /topics – alanlara göre bütün konular
    /language – hangi dilde konuşayım
    /contact – sorabileceğiniz kişiler
    /privacy – hakkınızda neler saklanıyor
    /mydata – bu sohbetle ilgili tam olarak neler saklanıyor
    /forget – bu sohbetle ilgili her şeyi sil
    Tehlikede misiniz? 112’yi arayın.
help-example = Aile hekimini nasıl bulurum?
command-start = Baştan başla
command-help = Neler yapabilirim
command-topics = Bütün konular
command-language = Dili değiştir
command-contact = Sorabileceğiniz kişiler
command-privacy = Hakkınızda neler saklanıyor
command-forget = Bu sohbetle ilgili her şeyi sil
bot-description = Riga’ya yeni gelenler için yaşam rehberi. Oturum izni, iş, okul, sağlık, konut ve Letonca kursları hakkında kendi dilinizde sorun. Cevaplar, tarihi ve kaynağı belli bilgilerden gelir. Acil durum: 112.
bot-short-description = Riga’da yaşam hakkındaki sorularınızı kendi dilinizde, kaynak göstererek cevaplar.
input-placeholder = Sorunuzu yazın

## Answers
answer-other-language = Bu bilgi henüz sizin dilinizde yok. Şu dilde gösteriyorum: { $language }.
answer-also = Şunlar da işinize yarayabilir:
answer-unsure = Sanırım bunu soruyorsunuz. Değilse başka sözlerle yazın.
answer-continued = ({ $number }/{ $total })
choose-intro = Ne demek istediğinizi tam anlayamadım. Bunlardan biri mi?
choose-none = Hiçbiri
sorry-text = Cevabı bilmiyorum ve tahmin yürütmek istemem.
sorry-rephrase = Başka sözlerle deneyin ya da konulara göz atın: /topics
sorry-ask = Bir kişiye sorabilirsiniz. Ücretsizdir:
sorry-note = Sorunuz adınız olmadan kaydedildi; görevliler eksik bilgiyi yazabilsin diye.
emergency-first = Şu anda biri tehlikedeyse 112’yi arayın. Ücretsizdir, gece gündüz açıktır.
emergency-numbers = 112 – bütün acil durumlar · 113 – ambulans · 110 – polis
emergency-then = Bundan sonra şu bilgi yardımcı olabilir:

## Small talk
talk-greeting = Merhaba! Riga’da yaşam hakkında bana sorabilirsiniz. Kendi dilinizde yazın.
talk-thanks = Rica ederim! Başka bir sorunuz olursa yazın.
talk-goodbye = Hoşça kalın, her şey gönlünüzce olsun! İhtiyacınız olduğunda yazın.
talk-about = Ben Ceļvedis, bir botum. Riga’da yaşamla ilgili soruları, belediyedeki ve sivil toplum kuruluşlarındaki insanların yazdığı bilgilerle cevaplarım. Cevap uydurmam. Neler yapabildiğim: /help
talk-undecided = Lütfen sorunuzu birkaç kelimeyle yazın, örneğin: “{ $example }”

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 Başka bir dilde
button-topics = Bütün konular
button-back = ‹ Geri
button-ask-person = Bir kişiye sor
button-sources = Kaynaklar

## Rating
rating-thanks = Teşekkürler!
rating-why = Sorun neydi? Birini seçin. Bilgileri iyileştirmemize yardımcı olur.
rating-reason-wrong = Bilgi yanlış ya da eski
rating-reason-other-question = Başka bir sorunun cevabı
rating-reason-unclear = Anlaşılmıyor
rating-reason-incomplete = Bir şey eksik
rating-noted = Kaydedildi. Görevliler bakacak. Acilse bir kişiye sorun: /contact

## Topics, languages, people
topics-intro = Bir alan seçin:
topics-in-category = { $category }: bir konu seçin.
language-choose = Hangi dilde konuşmamı istersiniz? Başka dillerdeki soruları da anlarım.
language-set = Bundan sonra şu dilde konuşacağım: { $language }.
language-automatic = Yazdığım dilde cevap ver
language-automatic-set = Hangi dilde yazarsanız o dilde cevap vereceğim.
contact-intro = Sorabileceğiniz kişiler. Riga’ya yeni gelenlere yardım ederler:
contact-danger = Tehlikede misiniz? 112’yi arayın.

## Privacy
privacy-text =
    Neler saklanıyor ve neden:
    • Seçtiğiniz dil – sizinle o dilde konuşmam için. Siz /forget yazana ya da bir yıl boyunca hiç yazmayana kadar.
    • Cevaplayamadığım veya cevabı 👎 alan sorular – görevliler daha iyi bilgi yazabilsin diye. Telefon numaraları, e-postalar, kişisel kodlar ve belge numaraları karartılır, metin şifrelenir. { $days } gün sonra silinir.
    • Sohbetinizin yerine geçen şifreli bir numara – /forget verilerinizi bulabilsin diye. Anahtarımız olmadan bu numaradan kim olduğunuz anlaşılamaz.
    • Mesajınız ve cevabım, şifreli olarak – hiçbiri kaybolmasın diye. Cevap size ulaşana kadar, en fazla bir gün.
    • Şifreli yedek kopyalar – bir makine bozulursa diye. Sildikleriniz en geç 30 gün içinde oradan da silinir.
    Asla saklanmayanlar: adınız, kullanıcı adınız, fotoğrafınız, kişileriniz.
    Kim görür: yalnızca rehberin görevlileri, başka hiç kimse. Cevaplar dışarıdaki bir yapay zekâ hizmetinde değil, kendi sunucumuzda hazırlanır. Mesajlar, kendi kuralları olan Telegram üzerinden gider.
    /mydata bu sohbetle ilgili saklanan her şeyi gösterir.
    /forget her şeyi hemen siler.
forget-confirm = Bu sohbetle ilgili saklanan her şey silinsin mi?
forget-yes = Evet, sil
forget-no = Hayır, kalsın
forget-done = Tamam. Bu sohbetle ilgili her şey silindi.
forget-kept = Hiçbir şey silinmedi.

## Things I cannot read
unsupported-photo = Resimleri okuyamıyorum. Lütfen sorunuzu yazıyla sorun. Bir kurumdan mektup aldıysanız bir kişi size yardımcı olabilir: /contact
unsupported-voice = Sesli mesajları henüz dinleyemiyorum. Lütfen sorunuzu yazıyla sorun.
unsupported-sticker = Ne güzel! Ama ben yalnızca sözcükleri anlıyorum. Sorunuzu yazın.
unsupported-file = Dosyaları açamıyorum. Lütfen sorunuzu yazıyla sorun. Kişisel bilgi içeren belgeleri buraya göndermeyin.
unsupported-location = Konum bilgisini kullanamıyorum. Lütfen sorunuzu yazıyla sorun.
unsupported-other = Yalnızca yazıyı anlıyorum. Lütfen sorunuzu yazın.

## When something is wrong
error-sorry = Bizden kaynaklanan bir sorun oluştu. Lütfen bir dakika sonra yeniden deneyin. Acilse { $phone } numarasını (Riga bilgi hattı), tehlikede 112’yi arayın.
button-expired = Bu düğme eski bir mesajdan. Lütfen yeniden sorun.
too-many = Çok hızlı yazıyorsunuz, son mesajınızı okuyamadım. Lütfen yarım dakika bekleyip tekrar gönderin.
unknown-command = Bu komutu bilmiyorum. Neler yapabildiğim: /help

## Terminal
terminal-intro = Ceļvedis terminalde. Bir soru yazıp Enter’a basın. Bitirmek için: boş satır ya da Ctrl-D.
terminal-choose = Seçiminizin numarasını yazın.
