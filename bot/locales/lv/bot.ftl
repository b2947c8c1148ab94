# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Labdien! Es esmu Ceļvedis – palīgs dzīvei Rīgā.
start-what = Uzrakstiet jautājumu saviem vārdiem un savā valodā: par uzturēšanās atļauju, darbu, skolu, ārstu, mājokli, latviešu valodas kursiem un ko citu. Atbildu ar informāciju, ko sagatavojuši cilvēki un kam norādīts datums. Vienmēr nosaucu avotu.
start-limits = Esmu bots, nevis cilvēks. Nevaru izlemt jūsu lietu, aizpildīt veidlapas vai zvanīt uz iestādi. Ja nezinu, tā arī pasaku un norādu, kam jautāt.
start-emergency = Briesmās zvaniet 112. Policija: 110. Ātrā palīdzība: 113.
start-privacy = Jūsu vārdu nejautāju. Kas tiek glabāts: /privacy
start-try = Varat sākt ar kādu no šiem jautājumiem:

## Help and commands
help-text =
    Uzrakstiet jautājumu, piemēram: „{ $example }”
    Vai izvēlieties:
    /topics – visas tēmas pa jomām
    /language – kādā valodā man runāt
    /contact – cilvēki, kam varat jautāt
    /privacy – kas par jums tiek glabāts
    /mydata – kas tieši glabājas par šo sarunu
    /forget – dzēst visu par šo sarunu
    Briesmās zvaniet 112.
help-example = Kā atrast ģimenes ārstu?
command-start = Sākt no sākuma
command-help = Ko es varu
command-topics = Visas tēmas
command-language = Mainīt valodu
command-contact = Cilvēki, kam varat jautāt
command-privacy = Kas par jums tiek glabāts
command-forget = Dzēst visu par šo sarunu
bot-description = Ceļvedis par dzīvi Rīgā tiem, kas te ieradušies nesen. Jautājiet savā valodā par atļaujām, darbu, skolu, veselību, mājokli un latviešu valodas kursiem. Atbildēm ir norādīts datums un avots. Ārkārtas gadījumos zvaniet 112.
bot-short-description = Atbild uz iebraucēju jautājumiem par dzīvi Rīgā – jūsu valodā un ar avotiem.
input-placeholder = Uzrakstiet jautājumu

## Answers
answer-other-language = Jūsu valodā šīs informācijas vēl nav. Rādu to citā valodā: { $language }.
answer-also = Varbūt noder arī:
answer-unsure = Šķiet, jūs jautājat par šo. Ja ne, uzrakstiet citiem vārdiem.
answer-continued = ({ $number }/{ $total })
choose-intro = Īsti nesaprotu, par ko jautājat. Vai par kaut ko no šī?
choose-none = Nekas no šī
sorry-text = Es nezinu atbildi un neminēšu.
sorry-rephrase = Pamēģiniet citiem vārdiem vai apskatiet tēmas: /topics
sorry-ask = Varat pajautāt cilvēkam. Tas ir bez maksas:
sorry-note = Jūsu jautājums ir pierakstīts bez jūsu vārda, lai darbinieki varētu sagatavot trūkstošo atbildi.
emergency-first = Ja kāds tagad ir briesmās, zvaniet 112. Zvans ir bez maksas, atbild dienu un nakti.
emergency-numbers = 112 – visi ārkārtas gadījumi · 113 – ātrā palīdzība · 110 – policija
emergency-then = Pēc tam var noderēt šis:

## Small talk
talk-greeting = Labdien! Jautājiet man par dzīvi Rīgā. Rakstiet savā valodā.
talk-thanks = Lūdzu! Ja rodas vēl kāds jautājums, rakstiet.
talk-goodbye = Uz redzēšanos, lai jums veicas! Rakstiet, kad vien vajag.
talk-about = Es esmu Ceļvedis, bots. Atbildu uz jautājumiem par dzīvi Rīgā. Informāciju sagatavojuši pašvaldības un nevalstisko organizāciju cilvēki. Atbildes neizdomāju. Ko es varu: /help
talk-undecided = Lūdzu, uzrakstiet jautājumu dažos vārdos, piemēram: „{ $example }”

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 Citā valodā
button-topics = Visas tēmas
button-back = ‹ Atpakaļ
button-ask-person = Jautāt cilvēkam
button-sources = Avoti

## Rating
rating-thanks = Paldies!
rating-why = Kas nebija labi? Izvēlieties vienu. Tas palīdz uzlabot informāciju.
rating-reason-wrong = Informācija nepareiza vai veca
rating-reason-other-question = Atbilde ir par ko citu
rating-reason-unclear = Nav saprotams
rating-reason-incomplete = Kaut kā trūkst
rating-noted = Pierakstīts. Darbinieki to apskatīs. Ja ir steidzami, jautājiet cilvēkam: /contact

## Topics, languages, people
topics-intro = Izvēlieties jomu:
topics-in-category = { $category }: izvēlieties tēmu.
language-choose = Izvēlieties, kādā valodā man runāt. Jautājumus saprotu arī citās valodās.
language-set = Turpmāk runāšu šajā valodā: { $language }.
language-automatic = Atbildēt valodā, kurā rakstu
language-automatic-set = Atbildēšu valodā, kurā rakstāt.
contact-intro = Cilvēki, kam varat jautāt. Viņi palīdz iebraucējiem Rīgā:
contact-danger = Briesmās zvaniet 112.

## Privacy
privacy-text =
    Kas tiek glabāts un kāpēc:
    • Jūsu izvēlētā valoda – lai es tajā runātu. Glabā, līdz uzrakstāt /forget vai gadu nerakstāt.
    • Jautājumi, uz kuriem nevarēju atbildēt vai kuru atbilde saņēma 👎 – lai darbinieki varētu uzrakstīt labāk. Tālruņa numurus, e-pastus, personas kodus un dokumentu numurus aizklāj, tekstu šifrē. Dzēš pēc { $days } dienām.
    • Šifrēts numurs jūsu sarunas vietā – lai /forget atrastu jūsu datus. Bez mūsu atslēgas pēc tā nevar uzzināt, kas jūs esat.
    • Jūsu ziņa un mana atbilde šifrētā veidā – lai neviena nepazustu. Līdz tā ir atbildēta un piegādāta, ne ilgāk par dienu.
    • Šifrētas rezerves kopijas – gadījumam, ja sabojājas dators. Izdzēstais no tām pazūd vēlākais pēc 30 dienām.
    Kas netiek glabāts nekad: vārds, lietotājvārds, fotoattēls, kontakti.
    Kas to redz: ceļveža darbinieki un neviens cits. Atbildes sagatavo mūsu pašu serveris, nevis svešs mākslīgā intelekta pakalpojums. Ziņas ceļo caur Telegram, kam ir savi noteikumi.
    /mydata parāda visu, kas glabājas par šo sarunu.
    /forget uzreiz dzēš visu.
forget-confirm = Dzēst visu, kas par šo sarunu glabājas?
forget-yes = Jā, dzēst
forget-no = Nē, paturēt
forget-done = Gatavs. Viss par šo sarunu ir dzēsts.
forget-kept = Nekas netika dzēsts.

## Things I cannot read
unsupported-photo = Attēlus nolasīt nevaru. Lūdzu, uzrakstiet jautājumu vārdiem. Ja jums ir vēstule no iestādes, to palīdzēs saprast cilvēks: /contact
unsupported-voice = Balss ziņas vēl nevaru noklausīties. Lūdzu, uzrakstiet jautājumu vārdiem.
unsupported-sticker = Jauki! Tikai es saprotu vienīgi vārdus. Uzrakstiet savu jautājumu.
unsupported-file = Failus atvērt nevaru. Lūdzu, uzrakstiet jautājumu vārdiem. Nesūtiet šeit dokumentus ar personas datiem.
unsupported-location = Atrašanās vietu izmantot nevaru. Lūdzu, uzrakstiet jautājumu vārdiem.
unsupported-other = Saprotu tikai rakstītus vārdus. Lūdzu, uzrakstiet jautājumu.

## When something is wrong
error-sorry = Mūsu pusē kaut kas nogāja greizi. Lūdzu, pamēģiniet vēlreiz pēc minūtes. Ja ir steidzami, zvaniet { $phone } (Rīgas informatīvais tālrunis), bet briesmās – 112.
button-expired = Šī poga ir no vecākas ziņas. Lūdzu, jautājiet vēlreiz.
too-many = Jūs rakstāt ļoti ātri, un pēdējo ziņu es neizlasīju. Lūdzu, pagaidiet pusminūti un nosūtiet to vēlreiz.
unknown-command = Šādu komandu nezinu. Ko es varu: /help

## Terminal
terminal-intro = Ceļvedis terminālī. Uzrakstiet jautājumu un nospiediet Enter. Beigt: tukša rinda vai Ctrl-D.
terminal-choose = Uzrakstiet izvēlētās atbildes numuru.
