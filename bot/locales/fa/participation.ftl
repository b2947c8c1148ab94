# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = پاسخ به پرسش‌های شهر
command-propose = فرستادن پیشنهاد به شهر
command-proposals = سرنوشت پیشنهادهای شما
help-participation =
    نظر خود را دربارهٔ شهر بگویید:
    پاسخ به پرسش‌های شهر: /consultations
    فرستادن پیشنهاد به شهر: /propose
    سرنوشت پیشنهادهای شما: /proposals
privacy-participation =
    اگر نظر خود را بگویید:
    • پاسخ شما به پرسش شهر – با شماره‌ای رمزگذاری‌شده که فقط مال همان پرسش است. وقتی پرسش بسته می‌شود، پاسخ‌ها شمرده می‌شوند و دیگر هیچ‌کس نمی‌تواند بگوید کدام پاسخ از چه کسی بوده است.
    • پیشنهاد شما – رمزگذاری‌شده؛ شماره‌های تلفن، ایمیل‌ها و شماره‌های مدارک پوشانده می‌شوند. کارکنان راهنما آن را می‌خوانند و بدون نام شما منتقل می‌کنند. پس از دو سال پاک می‌شود.
    • اگر بخواهید نتیجه را به شما بگوییم: گفتگوی شما، رمزگذاری‌شده، تا وقتی که به شما بگوییم، حداکثر یک سال.
    • اینکه دربارهٔ هر موضوع چند بار پرسیده می‌شود – بدون گفتگوی شما شمرده می‌شود تا شهر ببیند تازه‌واردان به چه نیاز دارند.
mydata-voice = پاسخ شما به پرسش شهر: “{ $text }”. در { $until } شمرده می‌شود و دیگر نمی‌توان آن را به شما ربط داد.
mydata-proposal = { $since } – پیشنهاد شما: “{ $text }”. در { $until } پاک می‌شود.
mydata-listener-consultation = خواسته‌اید نتیجهٔ پرسش № { $text } شهر را بدانید. پس از خبر دادن به شما پاک می‌شود، حداکثر تا { $until }.
mydata-listener-proposal = خواسته‌اید از پیشنهاد № { $text } خود خبردار شوید. پس از پاسخ پاک می‌شود، حداکثر تا { $until }.
mydata-count = شماره‌های رمزگذاری‌شده‌ای که فقط نشان می‌دهند چند نفر مختلف دربارهٔ یک موضوع پرسیده‌اند. در { $until } پاک می‌شوند.

## The menu
button-have-a-say = 🗳 نظر دادن
say-intro = ریگا می‌خواهد نظر شما را بشنود. می‌توانید به پرسش‌های شهر پاسخ دهید یا خودتان پیشنهادی بدهید. لازم نیست نامتان را بگویید.
say-topics = این‌طور هم می‌توانید مشارکت کنید:
say-privately = این بین شما و شهر می‌ماند. لطفاً در گفتگوی خصوصی به من بنویسید.
button-private-chat = باز کردن گفتگوی خصوصی
button-consultations = 🗳 پرسش‌های شهر
button-propose = ✏️ پیشنهاد دادن
button-my-proposals = 📋 پیشنهادهای من

## The city's questions
consultations-open = شهر از شما می‌پرسد. پرسشی را انتخاب کنید:
consultations-none = شهر در حال حاضر چیزی نمی‌پرسد.
consultations-past = پرسش‌هایی که ✓ دارند بسته شده‌اند. می‌توانید نتیجه را ببینید.
consultation-audience = برای: { $audience }
consultation-until = تا پایان روز { $day } می‌توانید پاسخ دهید و پاسخ خود را تغییر دهید.
consultation-privacy = هر نفر یک پاسخ. پاسخ بدون نام شما شمرده می‌شود. وقتی پرسش بسته شود، هیچ‌کس نمی‌تواند بگوید پاسخ از چه کسی بوده است.
consultation-write = پاسخ خود را در پیام بعدی بنویسید، حداکثر { $max } نویسه. لطفاً نام و شمارهٔ تلفن ننویسید.
consultation-too-long = این خیلی بلند است. لطفاً کوتاه‌تر بنویسید.
consultation-yours = پاسخ فعلی شما: { $answer }
consultation-noted = سپاس! پاسخ شما ثبت شد: { $answer }
consultation-closed = این پرسش بسته شده است. از توجه شما سپاسگزاریم!
consultation-withdrawn = پاسخ شما پاک شد.
consultation-result = نتیجه
consultation-voices = تعداد پاسخ‌ها: { $count }
consultation-few = کمتر از { $fewest } نفر پاسخ دادند. برای اینکه کسی شناخته نشود، عددی نشان داده نمی‌شود.
consultation-outcome = شهر با آن چه کرد
consultation-waiting = شهر هنوز نگفته است که با نتیجه چه می‌کند.
button-change = تغییر پاسخ من
button-withdraw = پاک کردن پاسخ من
button-tell-result = 🔔 نتیجه را به من بگو
button-tell-not = 🔕 به من نگو
tell-result-noted = وقتی نتیجه آماده شود و وقتی شهر بگوید با آن چه کرده، همین‌جا برایتان می‌نویسم.
tell-stopped = باشد، در این باره به شما نمی‌نویسم.

## Proposals
propose-area = پیشنهاد شما دربارهٔ چیست؟
propose-neighbourhood = دربارهٔ کدام محله است؟ نام آن را بنویسید یا رد شوید.
propose-text = حالا پیشنهاد خود را در یک پیام بنویسید، حداکثر { $max } نویسه: چه چیزی باید تغییر کند و چرا؟ لطفاً نام، شمارهٔ تلفن و مدارک ننویسید.
propose-too-long = این خیلی بلند است. لطفاً کوتاه‌تر بنویسید.
propose-check = این به دست شهر می‌رسد. درست است؟ اگر نه، دوباره بنویسید.
propose-sent = سپاس! پیشنهاد شما رسید. شمارهٔ آن { $number } است. سرنوشت آن: /proposals
propose-cancelled = چیزی فرستاده نشد.
button-skip = رد شدن
button-send = فرستادن
button-cancel = لغو
proposals-none = شما هنوز اینجا پیشنهادی ندارید.
proposals-yours = پیشنهادهای شما:
proposal-state-received = دریافت شد
proposal-state-passed = منتقل شد به: { $office }
proposal-state-answered = پاسخ داده شد
button-tell-answer = 🔔 خبرها را به من بگو
tell-answer-noted = وقتی از پیشنهاد № { $number } خبری شد، همین‌جا برایتان می‌نویسم.
proposal-news-passed = خبری از پیشنهاد شما № { $number }: منتقل شد به { $office }.
proposal-news-answered = شهر به پیشنهاد شما № { $number } پاسخ داد:

## Sharing and posters
button-share = ↗️ هم‌رسانی
share-text = می‌توانید این را برای دیگران بفرستید:
share-open = دربارهٔ زندگی در ریگا به زبان خودتان بپرسید:
button-choose-chat = انتخاب گفتگو
inline-open = خواندن همه، پرسیدن بیشتر
inline-ask = در گفتگوی خصوصی از من بپرسید
poster-headline = تازه به ریگا آمده‌اید؟ به زبان خودتان بپرسید.
poster-scan = کد را اسکن کنید، Telegram را باز کنید و پرسش خود را بنویسید.
poster-free = رایگان. لازم نیست نامتان را بگویید. در خطر با 112 تماس بگیرید.
