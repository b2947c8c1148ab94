## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Что именно хранится об этом чате
mydata-intro = Вот всё, что хранится об этом чате:
mydata-nothing = Об этом чате ничего не хранится.
mydata-language = Выбранный вами язык: { $text }. Хранится с { $since }; будет удалён { $until }, если до этого вы не напишете.
mydata-question = { $since } – ваш вопрос: «{ $text }». Будет удалён { $until }.
mydata-rating = { $since } – ваш 👎 к ответу. Будет удалён { $until }.
mydata-message = { $since } – сообщение, которое вам ещё не доставлено.
mydata-more = Ещё записей: { $count }
mydata-delete = /forget сразу удаляет всё это.
