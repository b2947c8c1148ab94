# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Atbildēt uz pilsētas jautājumiem
command-propose = Ierosināt kaut ko pilsētai
command-proposals = Kas noticis ar jūsu ierosinājumiem
help-participation =
    Izsakiet savu viedokli pilsētā:
    /consultations – atbildēt uz pilsētas jautājumiem
    /propose – ierosināt kaut ko pilsētai
    /proposals – kas noticis ar jūsu ierosinājumiem
privacy-participation =
    Ja izsakāt savu viedokli:
    • Jūsu atbilde uz pilsētas jautājumu – ar šifrētu numuru, kas pieder tikai šim jautājumam. Kad jautājumu slēdz, atbildes saskaita, un neviens vairs nevar pateikt, kura atbilde bija jūsu.
    • Jūsu ierosinājums – šifrēts, tālruņa numurus, e-pastus un dokumentu numurus aizklāj. To lasa ceļveža darbinieki un nodod tālāk bez jūsu vārda. Dzēš pēc diviem gadiem.
    • Ja lūdzat paziņot rezultātu: jūsu čats, šifrēts, līdz jums ir paziņots, ne ilgāk par gadu.
    • Cik bieži par katru tēmu jautā – saskaitīts bez jūsu čata, lai pilsēta redz, kas iebraucējiem vajadzīgs.
mydata-voice = Jūsu atbilde uz pilsētas jautājumu: “{ $text }”. { $until } to saskaita, un tad to vairs nevar saistīt ar jums.
mydata-proposal = { $since } – jūsu ierosinājums: “{ $text }”. Dzēš { $until }.
mydata-listener-consultation = Jūs lūdzāt paziņot pilsētas jautājuma № { $text } rezultātu. Dzēš, kad jums ir paziņots, vēlākais { $until }.
mydata-listener-proposal = Jūs lūdzāt ziņas par savu ierosinājumu № { $text }. Dzēš, kad uz to ir atbildēts, vēlākais { $until }.
mydata-count = Šifrēti numuri, kas rāda tikai to, cik dažādu cilvēku jautājuši par kādu tēmu. Dzēš { $until }.

## The menu
button-have-a-say = 🗳 Izteikt viedokli
say-intro = Rīga vēlas jūs uzklausīt. Varat atbildēt uz pilsētas jautājumiem vai kaut ko ierosināt. Vārds nav jānosauc.
say-topics = Iesaistīties var arī tā:
say-privately = Tas paliek starp jums un pilsētu. Lūdzu, rakstiet man privātā sarunā.
button-private-chat = Atvērt privātu sarunu
button-consultations = 🗳 Pilsētas jautājumi
button-propose = ✏️ Ierosināt
button-my-proposals = 📋 Mani ierosinājumi

## The city's questions
consultations-open = Pilsēta jums jautā. Izvēlieties jautājumu:
consultations-none = Pašlaik pilsēta neko nejautā.
consultations-past = Jautājumi ar ✓ ir slēgti. Varat apskatīt rezultātu.
consultation-audience = Kam: { $audience }
consultation-until = Atbildēt un mainīt atbildi varat līdz { $day } (ieskaitot).
consultation-privacy = Viena atbilde no cilvēka. To saskaita bez jūsu vārda. Kad jautājumu slēdz, neviens nevar pateikt, kura atbilde bija jūsu.
consultation-write = Uzrakstiet atbildi nākamajā ziņā, ne vairāk kā { $max } rakstzīmes. Lūdzu, neminiet vārdus un tālruņa numurus.
consultation-too-long = Tas ir par garu. Lūdzu, uzrakstiet īsāk.
consultation-yours = Jūsu līdzšinējā atbilde: { $answer }
consultation-noted = Paldies! Jūsu atbilde ir pierakstīta: { $answer }
consultation-closed = Šis jautājums ir slēgts. Paldies par interesi!
consultation-withdrawn = Jūsu atbilde ir dzēsta.
consultation-result = Rezultāts
consultation-voices = Atbilžu skaits: { $count }
consultation-few = Atbildēja mazāk nekā { $fewest } cilvēki. Lai nevienu nevarētu atpazīt, skaitļus nerāda.
consultation-outcome = Ko pilsēta ar to izdarīja
consultation-waiting = Pilsēta vēl nav pateikusi, ko darīs ar rezultātu.
button-change = Mainīt atbildi
button-withdraw = Dzēst atbildi
button-tell-result = 🔔 Paziņot man rezultātu
button-tell-not = 🔕 Nepaziņot
tell-result-noted = Uzrakstīšu jums šeit, kad būs rezultāts un kad pilsēta pateiks, ko ar to izdarīja.
tell-stopped = Labi, par to jums nerakstīšu.

## Proposals
propose-area = Par ko ir jūsu ierosinājums?
propose-neighbourhood = Par kuru apkaimi tas ir? Uzrakstiet tās nosaukumu vai izlaidiet.
propose-text = Tagad vienā ziņā uzrakstiet ierosinājumu, ne vairāk kā { $max } rakstzīmes: kam būtu jāmainās un kāpēc? Lūdzu, neminiet vārdus, tālruņa numurus un dokumentus.
propose-too-long = Tas ir par garu. Lūdzu, uzrakstiet īsāk.
propose-check = To saņems pilsēta. Vai ir pareizi? Ja nav, uzrakstiet vēlreiz.
propose-sent = Paldies! Jūsu ierosinājums ir saņemts. Tā numurs ir { $number }. Kas ar to noticis: /proposals
propose-cancelled = Nekas netika nosūtīts.
button-skip = Izlaist
button-send = Nosūtīt
button-cancel = Atcelt
proposals-none = Jums šeit vēl nav ierosinājumu.
proposals-yours = Jūsu ierosinājumi:
proposal-state-received = saņemts
proposal-state-passed = nodots: { $office }
proposal-state-answered = atbildēts
button-tell-answer = 🔔 Paziņot man jaunumus
tell-answer-noted = Uzrakstīšu jums šeit, kad būs jaunumi par ierosinājumu № { $number }.
proposal-news-passed = Jaunumi par jūsu ierosinājumu № { $number }. Tas ir nodots: { $office }.
proposal-news-answered = Pilsēta ir atbildējusi uz jūsu ierosinājumu № { $number }:

## Sharing and posters
button-share = ↗️ Dalīties
share-text = To varat nodot tālāk:
share-open = Jautājiet par dzīvi Rīgā savā valodā:
button-choose-chat = Izvēlēties čatu
inline-open = Lasīt visu, jautāt vēl
inline-ask = Jautāt man privātā sarunā
poster-headline = Esat Rīgā nesen? Jautājiet savā valodā.
poster-scan = Noskenējiet kodu, atveriet Telegram un uzrakstiet savu jautājumu.
poster-free = Bez maksas. Vārds nav jānosauc. Briesmās zvaniet 112.
