## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Bu sohbetle ilgili tam olarak neler saklanıyor
mydata-intro = Bu sohbetle ilgili saklanan her şey:
mydata-nothing = Bu sohbetle ilgili hiçbir şey saklanmıyor.
mydata-language = Seçtiğiniz dil: { $text }. { $since } tarihinden beri saklanıyor; o zamana kadar yazmazsanız { $until } tarihinde silinir.
mydata-question = { $since } – sorunuz: “{ $text }”. Silinme tarihi: { $until }.
mydata-rating = { $since } – bir cevaba verdiğiniz 👎. Silinme tarihi: { $until }.
mydata-message = { $since } – size henüz ulaşmamış bir mesaj.
mydata-more = Diğer kayıtlar: { $count }
mydata-delete = /forget bunların hepsini hemen siler.
