## /status, for admins only
status-ok = الدليل يعمل.
status-failing = هناك ما يحتاج إلى انتباهك.
status-waiting = في الانتظار: رسائل واردة + أجوبة للإرسال
status-contact = آخر اتصال مع Telegram
status-index = الفهرس
status-topics = المواضيع
status-right-first = الموضوع الصحيح أولًا، في أسئلة الاختبار
