## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Дар бораи ин чат маҳз чӣ нигоҳ дошта мешавад
mydata-intro = Ана ҳама чизе, ки дар бораи ин чат нигоҳ дошта шудааст:
mydata-nothing = Дар бораи ин чат ҳеҷ чиз нигоҳ дошта нашудааст.
mydata-language = Забони интихобкардаи шумо: { $text }. Аз { $since } нигоҳ дошта мешавад; агар то он вақт нанависед, { $until } нест карда мешавад.
mydata-question = { $since } – саволи шумо: «{ $text }». { $until } нест карда мешавад.
mydata-rating = { $since } – 👎-и шумо ба як ҷавоб. { $until } нест карда мешавад.
mydata-message = { $since } – паёме, ки ҳанӯз ба шумо нарасидааст.
mydata-more = Сабтҳои дигар: { $count }
mydata-delete = /forget ҳамаи инро якбора нест мекунад.
