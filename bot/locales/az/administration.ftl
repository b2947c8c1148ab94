## /status, for admins only
status-ok = Bələdçi işləyir.
status-failing = Diqqətinizi tələb edən bir şey var.
status-waiting = Gözləyir: alınan mesajlar + göndəriləcək cavablar
status-contact = Telegram ilə son əlaqə
status-index = İndeks
status-topics = Mövzular
status-right-first = Sınaq suallarında düzgün mövzu birinci yerdə
