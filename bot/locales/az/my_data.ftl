## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Bu söhbətlə bağlı konkret nələr saxlanılır
mydata-intro = Bu söhbətlə bağlı saxlanılan hər şey:
mydata-nothing = Bu söhbətlə bağlı heç nə saxlanılmır.
mydata-language = Seçdiyiniz dil: { $text }. { $since } tarixindən saxlanılır; o vaxta qədər yazmasanız, { $until } tarixində silinir.
mydata-question = { $since } – sualınız: “{ $text }”. Silinmə tarixi: { $until }.
mydata-rating = { $since } – bir cavaba verdiyiniz 👎. Silinmə tarixi: { $until }.
mydata-message = { $since } – sizə hələ çatmamış mesaj.
mydata-more = Digər qeydlər: { $count }
mydata-delete = /forget bunların hamısını dərhal silir.
