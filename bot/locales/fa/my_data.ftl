## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = دقیقاً چه چیزی دربارهٔ این گفتگو ذخیره شده
mydata-intro = این همهٔ چیزی است که دربارهٔ این گفتگو ذخیره شده:
mydata-nothing = دربارهٔ این گفتگو چیزی ذخیره نشده است.
mydata-language = زبانی که انتخاب کرده‌اید: { $text }. از { $since } ذخیره شده و اگر تا { $until } چیزی ننویسید، در آن روز پاک می‌شود.
mydata-question = { $since } – پرسش شما: «{ $text }». در { $until } پاک می‌شود.
mydata-rating = { $since } – 👎 شما به یک پاسخ. در { $until } پاک می‌شود.
mydata-message = { $since } – پیامی که هنوز به شما نرسیده است.
mydata-more = موارد دیگر: { $count }
mydata-delete = با فرستادن /forget همهٔ این‌ها فوراً پاک می‌شود.
