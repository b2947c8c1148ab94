## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Shu suhbatga oid aynan nimalar saqlanadi
mydata-intro = Shu suhbatga oid saqlangan hamma narsa:
mydata-nothing = Shu suhbatga oid hech narsa saqlanmagan.
mydata-language = Tanlagan tilingiz: { $text }. { $since } dan beri saqlanadi; shu vaqtgacha yozmasangiz, { $until } da oʻchiriladi.
mydata-question = { $since } – savolingiz: “{ $text }”. { $until } da oʻchiriladi.
mydata-rating = { $since } – javobga qoʻygan 👎 bahoingiz. { $until } da oʻchiriladi.
mydata-message = { $since } – sizga hali yetib bormagan xabar.
mydata-more = Yana yozuvlar: { $count }
mydata-delete = /forget bularning hammasini darhol oʻchiradi.
