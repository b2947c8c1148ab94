## /status, for admins only
status-ok = راهنما کار می‌کند.
status-failing = چیزی نیاز به توجه شما دارد.
status-waiting = در صف: پیام‌های دریافت‌شده + پاسخ‌های آمادهٔ ارسال
status-contact = آخرین ارتباط با Telegram
status-index = نمایه
status-topics = موضوع‌ها
status-right-first = موضوع درست در جای اول، در پرسش‌های آزمون
