# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Bir kişiyle yazışmak
command-stop = Kişiyle konuşmayı bitirmek
command-follow = Önemli değişiklikleri öğrenmek
command-following = Takip ettikleriniz
help-people =
    /ask – bir kişiyle yazışmak
    /follow – önemli değişiklikleri öğrenmek
    /following – takip ettikleriniz

## Talking with a person
person-now = Şu andan itibaren yazdıklarınızı bir insan okuyor. Bot susuyor. Metin, fotoğraf, belge ve sesli mesaj gönderebilirsiniz.
person-question-passed = Son sorunuzu ilettim: “{ $question }”
person-hours = Yanıt saatleri: { $hours }. Beklenen süre: en fazla { $within } saat.
person-closed = Şu anda kimse yok. Yine de yazın: döndüklerinde mesajınız okunacak.
person-hidden = Adınızı ve hesabınızı görmezler, yalnızca gönderdiklerinizi görürler.
person-stop = Konuşmayı bitirip bota dönmek için: /stop
person-show-name = Adımı göster
person-name-shown = Karşınızdaki kişi artık adınızı ve hesabınızı görüyor.
person-already = Zaten bir kişiyle yazışıyorsunuz. Yazmaya devam edin. Bitirmek için: /stop
person-none-open = Şu anda bir kişiyle yazışmıyorsunuz. Ben botum: bana sorun ya da /ask seçin.
person-ended = Kişiyle konuşma bitti. Yine ben varım, bot. Bana sorabilirsiniz.
person-ended-silence = { $days } gündür kimse yazmadı, bu yüzden konuşma bitti. Yeni bir konuşma için: /ask
person-reopened = Bir kişi konuşmanızı yeniden açtı ve yazdıklarınızı okuyor. Bitirmek için: /stop
person-unreachable = Mesajınız iletilemedi. Özür dileriz. Lütfen buraya sorun:
person-private-only = Burada herkes okur. Lütfen bana özel sohbette yazın ve orada /ask seçin.

## Tell me when you know
button-tell-me = Öğrenince bana haber verin
promise-made = Anlaştık. Yanıtı { $days } gün içinde öğrenirsem size bir kez yazacağım. /forget bunu iptal eder.
promise-gone = Bu soru artık saklanmıyor. Lütfen yeniden sorun.
promise-kept = Şunu sormuştunuz: “{ $question }”. Artık yanıtlayabilirim:

## Following
button-follow = 🔔 Takip et
follow-choose = Ne hakkında haber almak istersiniz? Yalnızca önemli bir şey değiştiğinde yazarım, gece hiç yazmam. Tek bir konuyu altındaki düğmeyle takip edebilirsiniz.
follow-city-news = Şehir haberleri
follow-started = Artık takip ediyorsunuz: { $subject }. Takip ettikleriniz: /following
follow-list = Takip ettikleriniz bunlar. Bırakmak istediğinize basın.
follow-none = Hiçbir şeyi takip etmiyorsunuz. Neler olduğu: /follow
news-topic = Önemli değişiklik: { $subject }
news-other = Haber: { $subject }
news-read = Oku
news-why = Takip ettiğiniz için bunu alıyorsunuz. Bırakmak için: /following

## What is stored
privacy-people =
    Yalnızca siz isterseniz:
    • Bir kişiyle yazışma: mesajlarınız adınız olmadan danışmanların Telegram grubuna iletilir. Biz bunları saklamayız. Sohbetinizin adresi konuşma sürerken ve sonraki { $days } gün şifreli olarak saklanır.
    • “Öğrenince bana haber verin” ve takip ettikleriniz: sohbetinizin adresi, şifreli olarak, ben haber verene ya da siz bitirene kadar.
mydata-handover = Bir kişiyle konuşma, başlangıç: { $since }
mydata-promise = Size haber vermeye söz verdim: “{ $text }”
mydata-follow = Takip ettiğiniz bir şey, başlangıç: { $since }: /following
