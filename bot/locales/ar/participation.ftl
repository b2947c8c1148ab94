# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = الإجابة عن أسئلة المدينة
command-propose = تقديم اقتراح للمدينة
command-proposals = ماذا حدث لاقتراحاتك
help-participation =
    شارك برأيك في المدينة:
    الإجابة عن أسئلة المدينة: /consultations
    تقديم اقتراح للمدينة: /propose
    ماذا حدث لاقتراحاتك: /proposals
privacy-participation =
    عند المشاركة بالرأي:
    • إجابتك عن سؤال المدينة – برقم مشفّر خاص بهذا السؤال وحده. عند إغلاق السؤال تُحصى الإجابات، ولا يعود بإمكان أحد معرفة صاحب أي إجابة.
    • اقتراحك – مشفّرًا، مع إخفاء أرقام الهواتف والبريد الإلكتروني وأرقام الوثائق. يقرؤه موظفو الدليل ويحيلونه من دون اسمك. يُحذف بعد سنتين.
    • عند طلب معرفة النتيجة: محادثتك، مشفّرة، حتى نخبرك بها، سنة واحدة على الأكثر.
    • عدد مرات السؤال عن كل موضوع – يُحصى من دون محادثتك، لكي ترى المدينة ما يحتاجه القادمون الجدد.
mydata-voice = إجابتك عن سؤال المدينة: “{ $text }”. في { $until } تُحصى ولا يعود ممكنًا ربطها بك.
mydata-proposal = { $since } – اقتراحك: “{ $text }”. يُحذف في { $until }.
mydata-listener-consultation = طلبك معرفة نتيجة سؤال المدينة № { $text }. يُحذف بعد إخبارك، في { $until } على الأكثر.
mydata-listener-proposal = طلبك معرفة أخبار اقتراحك № { $text }. يُحذف بعد الرد عليه، في { $until } على الأكثر.
mydata-count = أرقام مشفّرة تُظهر فقط كم شخصًا مختلفًا سأل عن موضوع ما. تُحذف في { $until }.

## The menu
button-have-a-say = 🗳 شارك برأيك
say-intro = تريد ريغا سماع رأيك. يمكنك الإجابة عن أسئلة المدينة أو تقديم اقتراح. لا حاجة إلى ذكر اسمك.
say-topics = يمكن المشاركة هكذا أيضًا:
say-privately = هذا بينك وبين المدينة. من فضلك، الكتابة إليّ في محادثة خاصة.
button-private-chat = فتح محادثة خاصة
button-consultations = 🗳 أسئلة المدينة
button-propose = ✏️ تقديم اقتراح
button-my-proposals = 📋 اقتراحاتي

## The city's questions
consultations-open = المدينة تسألك. اختيار سؤال:
consultations-none = لا تسأل المدينة شيئًا في الوقت الحالي.
consultations-past = الأسئلة التي عليها ✓ مغلقة. يمكنك رؤية النتيجة.
consultation-audience = لمن: { $audience }
consultation-until = يمكنك الإجابة وتغيير إجابتك حتى نهاية يوم { $day }.
consultation-privacy = إجابة واحدة لكل شخص، وتُحصى من دون اسمك. بعد إغلاق السؤال لا يمكن لأحد معرفة صاحب الإجابة.
consultation-write = نرجو كتابة إجابتك في الرسالة التالية، { $max } حرف على الأكثر، من دون أسماء أو أرقام هواتف.
consultation-too-long = هذا طويل جدًا. نرجو كتابته باختصار.
consultation-yours = إجابتك حتى الآن: { $answer }
consultation-noted = شكرًا! سُجّلت إجابتك: { $answer }
consultation-closed = هذا السؤال مغلق. شكرًا على اهتمامك!
consultation-withdrawn = حُذفت إجابتك.
consultation-result = النتيجة
consultation-voices = عدد الإجابات: { $count }
consultation-few = أجاب أقل من { $fewest } أشخاص. لكي لا يُعرف أحد، لا تُعرض الأرقام.
consultation-outcome = ماذا فعلت المدينة بذلك
consultation-waiting = لم تقل المدينة بعد ماذا ستفعل بالنتيجة.
button-change = تغيير إجابتي
button-withdraw = حذف إجابتي
button-tell-result = 🔔 أخبروني بالنتيجة
button-tell-not = 🔕 لا تخبروني
tell-result-noted = سأكتب إليك هنا عند ظهور النتيجة، وعندما تقول المدينة ماذا فعلت بها.
tell-stopped = حسنًا، لن أكتب إليك عن هذا.

## Proposals
propose-area = عن أي مجال اقتراحك؟
propose-neighbourhood = عن أي حيّ؟ يمكن كتابة اسمه أو تخطي هذه الخطوة.
propose-text = الآن نرجو كتابة الاقتراح في رسالة واحدة، { $max } حرف على الأكثر: ما الذي يجب أن يتغير ولماذا؟ من دون أسماء أو أرقام هواتف أو وثائق.
propose-too-long = هذا طويل جدًا. نرجو كتابته باختصار.
propose-check = هذا ما سيصل إلى المدينة. هل هو صحيح؟ إن لم يكن، فيمكن كتابته من جديد.
propose-sent = شكرًا! وصل اقتراحك. رقمه { $number }. ماذا حدث له: /proposals
propose-cancelled = لم يُرسل شيء.
button-skip = تخطٍّ
button-send = إرسال
button-cancel = إلغاء
proposals-none = ليست لديك اقتراحات هنا بعد.
proposals-yours = اقتراحاتك:
proposal-state-received = وصل
proposal-state-passed = أُحيل إلى: { $office }
proposal-state-answered = تم الرد عليه
button-tell-answer = 🔔 أخبروني بالجديد
tell-answer-noted = سأكتب إليك هنا عندما يكون هناك جديد عن الاقتراح № { $number }.
proposal-news-passed = جديد عن اقتراحك № { $number }. أُحيل إلى: { $office }.
proposal-news-answered = ردّت المدينة على اقتراحك № { $number }:

## Sharing and posters
button-share = ↗️ مشاركة
share-text = يمكنك تمرير هذا إلى غيرك:
share-open = أسئلة عن الحياة في ريغا بلغتك:
button-choose-chat = اختيار محادثة
inline-open = قراءة الكل وطرح المزيد
inline-ask = اسألوني في محادثة خاصة
poster-headline = هل أنتم جدد في ريغا؟ اسألوا بلغتكم.
poster-scan = امسحوا الرمز، وافتحوا Telegram، واكتبوا سؤالكم.
poster-free = مجانًا، ومن دون ذكر الاسم. في الخطر اتصلوا بالرقم 112.
