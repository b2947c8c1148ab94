## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = ما المحفوظ بالضبط عن هذه المحادثة
mydata-intro = هذا كل ما حُفظ عن هذه المحادثة:
mydata-nothing = لا شيء محفوظ عن هذه المحادثة.
mydata-language = اللغة المختارة: { $text }. محفوظة منذ { $since }، وتُحذف في { $until } إذا لم تصل منك رسالة حتى ذلك الحين.
mydata-question = { $since } – سؤالك: «{ $text }». يُحذف في { $until }.
mydata-rating = { $since } – تقييمك 👎 لأحد الأجوبة. يُحذف في { $until }.
mydata-message = { $since } – رسالة لم تصلك بعد.
mydata-more = إدخالات أخرى: { $count }
mydata-delete = الأمر /forget يحذف كل هذا فورًا.
