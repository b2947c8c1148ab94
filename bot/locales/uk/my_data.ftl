## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Що саме зберігається про цей чат
mydata-intro = Ось усе, що зберігається про цей чат:
mydata-nothing = Про цей чат нічого не зберігається.
mydata-language = Вибрана вами мова: { $text }. Зберігається з { $since }; буде видалена { $until }, якщо до того ви не напишете.
mydata-question = { $since } – ваше запитання: «{ $text }». Буде видалене { $until }.
mydata-rating = { $since } – ваш 👎 до відповіді. Буде видалений { $until }.
mydata-message = { $since } – повідомлення, яке вам ще не доставлено.
mydata-more = Ще записів: { $count }
mydata-delete = /forget одразу видаляє все це.
