# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Şehrin sorularını yanıtlayın
command-propose = Şehre bir öneride bulunun
command-proposals = Önerileriniz ne oldu
help-participation =
    Şehirde söz sahibi olun:
    /consultations – şehrin sorularını yanıtlayın
    /propose – şehre bir öneride bulunun
    /proposals – önerileriniz ne oldu
privacy-participation =
    Görüşünüzü bildirirseniz:
    • Şehrin bir sorusuna yanıtınız – yalnızca o soruya ait şifreli bir numarayla. Soru kapanınca yanıtlar sayılır ve kimin hangi yanıtı verdiğini artık kimse bilemez.
    • Öneriniz – şifreli olarak; telefon numaraları, e-postalar ve belge numaraları karartılır. Rehberin çalışanları okur ve adınız olmadan iletir. İki yıl sonra silinir.
    • Sonucun bildirilmesini isterseniz: sohbetiniz, şifreli olarak, size bildirilene kadar, en fazla bir yıl.
    • Hangi konunun ne kadar sorulduğu – sohbetiniz olmadan sayılır; böylece şehir yeni gelenlerin neye ihtiyacı olduğunu görür.
mydata-voice = Şehrin bir sorusuna yanıtınız: “{ $text }”. { $until } tarihinde sayılır ve artık sizinle ilişkilendirilemez.
mydata-proposal = { $since } – öneriniz: “{ $text }”. { $until } tarihinde silinir.
mydata-listener-consultation = Şehrin № { $text } sorusunun sonucunu öğrenmek istediniz. Size bildirilince silinir, en geç { $until }.
mydata-listener-proposal = № { $text } öneriniz hakkında haber istediniz. Yanıtlanınca silinir, en geç { $until }.
mydata-count = Yalnızca bir konuyu kaç farklı kişinin sorduğunu gösteren şifreli numaralar. { $until } tarihinde silinir.

## The menu
button-have-a-say = 🗳 Görüş bildir
say-intro = Riga sizi dinlemek istiyor. Şehrin sorularını yanıtlayabilir ya da bir öneride bulunabilirsiniz. Adınızı vermeniz gerekmez.
say-topics = Şöyle de katılabilirsiniz:
say-privately = Bu, sizinle şehir arasında. Lütfen bana özel sohbetten yazın.
button-private-chat = Özel sohbeti aç
button-consultations = 🗳 Şehrin soruları
button-propose = ✏️ Öneride bulun
button-my-proposals = 📋 Önerilerim

## The city's questions
consultations-open = Şehir size soruyor. Bir soru seçin:
consultations-none = Şu anda şehrin bir sorusu yok.
consultations-past = ✓ işaretli sorular kapandı. Sonucu görebilirsiniz.
consultation-audience = Kimler için: { $audience }
consultation-until = { $day } gününün sonuna kadar yanıtlayabilir ve yanıtınızı değiştirebilirsiniz.
consultation-privacy = Kişi başına bir yanıt. Adınız olmadan sayılır. Soru kapandığında yanıtın kime ait olduğunu kimse bilemez.
consultation-write = Yanıtınızı bir sonraki mesajda yazın, en fazla { $max } karakter. Lütfen ad ve telefon numarası yazmayın.
consultation-too-long = Bu çok uzun. Lütfen daha kısa yazın.
consultation-yours = Şimdiki yanıtınız: { $answer }
consultation-noted = Teşekkürler! Yanıtınız kaydedildi: { $answer }
consultation-closed = Bu soru kapandı. İlginiz için teşekkürler!
consultation-withdrawn = Yanıtınız silindi.
consultation-result = Sonuç
consultation-voices = Yanıt sayısı: { $count }
consultation-few = { $fewest } kişiden az yanıt geldi. Kimse tanınmasın diye sayılar gösterilmiyor.
consultation-outcome = Şehir bununla ne yaptı
consultation-waiting = Şehir sonuçla ne yapacağını henüz açıklamadı.
button-change = Yanıtımı değiştir
button-withdraw = Yanıtımı sil
button-tell-result = 🔔 Sonucu bana bildir
button-tell-not = 🔕 Bildirme
tell-result-noted = Sonuç çıkınca ve şehir bununla ne yaptığını açıklayınca size buradan yazacağım.
tell-stopped = Tamam, bu konuda size yazmayacağım.

## Proposals
propose-area = Öneriniz ne hakkında?
propose-neighbourhood = Hangi semtle ilgili? Adını yazın ya da atlayın.
propose-text = Şimdi önerinizi tek mesajda yazın, en fazla { $max } karakter: ne değişmeli ve neden? Lütfen ad, telefon numarası ve belge yazmayın.
propose-too-long = Bu çok uzun. Lütfen daha kısa yazın.
propose-check = Şehre gidecek olan bu. Doğru mu? Değilse yeniden yazın.
propose-sent = Teşekkürler! Öneriniz ulaştı. Numarası: { $number }. Ne olduğunu görmek için: /proposals
propose-cancelled = Hiçbir şey gönderilmedi.
button-skip = Atla
button-send = Gönder
button-cancel = Vazgeç
proposals-none = Burada henüz öneriniz yok.
proposals-yours = Önerileriniz:
proposal-state-received = alındı
proposal-state-passed = iletildi: { $office }
proposal-state-answered = yanıtlandı
button-tell-answer = 🔔 Haberleri bana bildir
tell-answer-noted = № { $number } öneri hakkında haber olunca size buradan yazacağım.
proposal-news-passed = № { $number } öneriniz hakkında haber var. İletildiği yer: { $office }.
proposal-news-answered = Şehir № { $number } önerinizi yanıtladı:

## Sharing and posters
button-share = ↗️ Paylaş
share-text = Bunu başkalarına iletebilirsiniz:
share-open = Riga’da yaşam hakkında kendi dilinizde sorun:
button-choose-chat = Sohbet seç
inline-open = Tamamını oku, daha fazla sor
inline-ask = Bana özel sohbetten sorun
poster-headline = Riga’da yeni misiniz? Kendi dilinizde sorun.
poster-scan = Kodu okutun, Telegram’ı açın ve sorunuzu yazın.
poster-free = Ücretsiz. Adınızı vermeniz gerekmez. Tehlikede 112’yi arayın.
