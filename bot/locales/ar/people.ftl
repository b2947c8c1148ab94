# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = مراسلة شخص
command-stop = إنهاء المحادثة مع الشخص
command-follow = تلقّي إشعار بالتغييرات المهمة
command-following = ما تتابعه
help-people =
    /ask – مراسلة شخص
    /follow – تلقّي إشعار بالتغييرات المهمة
    /following – ما تتابعه

## Talking with a person
person-now = من الآن يقرأ شخصٌ ما تكتبه، والروبوت صامت. يمكنك إرسال نصوص وصور ومستندات ورسائل صوتية.
person-question-passed = أوصلتُ سؤالك الأخير: «{ $question }»
person-hours = أوقات الرد: { $hours }. مدة الانتظار المتوقعة بالساعات: { $within } على الأكثر.
person-closed = لا يوجد أحد الآن. يمكنك الكتابة على أي حال: ستُقرأ رسالتك عند عودتهم.
person-hidden = لا يرون اسمك ولا حسابك، بل ما ترسله فقط.
person-stop = لإنهاء المحادثة والعودة إلى الروبوت: /stop
person-show-name = إظهار اسمي
person-name-shown = أصبح الشخص يرى اسمك وحسابك.
person-already = أنت تراسل شخصًا بالفعل. تابع الكتابة. للإنهاء: /stop
person-none-open = أنت لا تراسل شخصًا الآن. أنا الروبوت: اسألني أو اختر /ask.
person-ended = انتهت المحادثة مع الشخص. عدتُ أنا، الروبوت، للإجابة. تفضّل بالسؤال.
person-ended-silence = لم يكتب أحد منذ { $days } يومًا، لذلك انتهت المحادثة. لبدء محادثة جديدة: /ask
person-reopened = أعاد شخصٌ فتح محادثتك وهو يقرأ ما تكتبه. للإنهاء: /stop
person-unreachable = تعذّر إيصال رسالتك. نعتذر. يُرجى السؤال هنا:
person-private-only = هنا سيقرأ الجميع. يُرجى أن تكتب لي في محادثة خاصة وتختار هناك /ask.

## Tell me when you know
button-tell-me = أخبرني عندما تعرف
promise-made = اتفقنا. إذا عرفتُ الجواب خلال { $days } يومًا فسأكتب لك مرة واحدة. الأمر /forget يلغي ذلك.
promise-gone = لم يعد هذا السؤال محفوظًا. يُرجى طرحه من جديد.
promise-kept = سألتَ: «{ $question }». أستطيع الآن أن أجيب:

## Following
button-follow = 🔔 متابعة
follow-choose = عمّ تريد أن تصلك الأخبار؟ أكتب فقط عندما يتغيّر شيء مهم، ولا أكتب ليلًا أبدًا. يمكن متابعة موضوع واحد بالزر الموجود تحته.
follow-city-news = أخبار المدينة
follow-started = أنت تتابع الآن: { $subject }. كل ما تتابعه: /following
follow-list = هذا ما تتابعه. اضغط على ما تريد إيقافه.
follow-none = أنت لا تتابع شيئًا. الأمر /follow يعرض ما هو متاح.
news-topic = تغيير مهم: { $subject }
news-other = خبر: { $subject }
news-read = قراءة
news-why = وصلك هذا لأنك تتابعه. للإيقاف: /following

## What is stored
privacy-people =
    فقط إذا طلبت ذلك:
    • مراسلة شخص: تُنقل رسائلك بدون اسمك إلى مجموعة المستشارين في تيليغرام، ولا نحفظها نحن. يُحفظ عنوان محادثتك مُشفَّرًا طوال المحادثة وبعدها بمدة { $days } أيام.
    • «أخبرني عندما تعرف» وما تتابعه: عنوان محادثتك، مُشفَّرًا، إلى أن أخبرك أو توقف ذلك.
mydata-handover = محادثة مع شخص، منذ { $since }
mydata-promise = وعدتُ بأن أخبرك: «{ $text }»
mydata-follow = شيء تتابعه، منذ { $since }: /following
