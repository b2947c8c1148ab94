## /status, for admins only
status-ok = Yoʻlboshchi ishlayapti.
status-failing = Eʼtiboringizni talab qiladigan narsa bor.
status-waiting = Navbatda: olingan xabarlar + yuboriladigan javoblar
status-contact = Telegram bilan oxirgi aloqa
status-index = Indeks
status-topics = Mavzular
status-right-first = Sinov savollarida toʻgʻri mavzu birinchi oʻrinda
