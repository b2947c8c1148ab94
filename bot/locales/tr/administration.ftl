## /status, for admins only
status-ok = Rehber çalışıyor.
status-failing = İlgilenmeniz gereken bir şey var.
status-waiting = Bekleyen: alınan mesajlar + gönderilecek cevaplar
status-contact = Telegram ile son bağlantı
status-index = Dizin
status-topics = Konular
status-right-first = Test sorularında doğru konu ilk sırada
