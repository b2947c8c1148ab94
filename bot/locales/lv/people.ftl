# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Sarakstīties ar cilvēku
command-stop = Beigt sarunu ar cilvēku
command-follow = Uzzināt par svarīgām izmaiņām
command-following = Kam jūs sekojat
help-people =
    /ask – sarakstīties ar cilvēku
    /follow – uzzināt par svarīgām izmaiņām
    /following – kam jūs sekojat

## Talking with a person
person-now = No šī brīža jūsu rakstīto lasa cilvēks. Bots klusē. Varat sūtīt tekstu, fotoattēlus, dokumentus un balss ziņas.
person-question-passed = Jūsu pēdējo jautājumu esmu nodevis tālāk: “{ $question }”
person-hours = Cilvēki atbild: { $hours }. Parasti atbilde jāgaida ne ilgāk kā { $within ->
        [one] { $within } stundu
       *[other] { $within } stundas
    }.
person-closed = Šobrīd neviena nav uz vietas. Rakstiet tik un tā: jūsu ziņu izlasīs, kad kāds atgriezīsies.
person-hidden = Viņi neredz jūsu vārdu un kontu, tikai to, ko sūtāt.
person-stop = Lai beigtu sarunu un atgrieztos pie bota: /stop
person-show-name = Parādīt manu vārdu
person-name-shown = Tagad cilvēks redz jūsu vārdu un kontu.
person-already = Jūs jau sarakstāties ar cilvēku. Vienkārši rakstiet. Lai beigtu: /stop
person-none-open = Pašlaik jūs nesarakstāties ar cilvēku. Esmu bots: jautājiet man vai izvēlieties /ask.
person-ended = Saruna ar cilvēku ir beigusies. Tagad atkal atbildu es, bots. Jautājiet.
person-ended-silence = Saruna ar cilvēku ir beigusies, jo { $days } dienas neviens nav rakstījis. Lai sāktu jaunu: /ask
person-reopened = Cilvēks ir atsācis jūsu sarunu un lasa, ko rakstāt. Lai beigtu: /stop
person-unreachable = Jūsu ziņu neizdevās nodot. Piedodiet! Lūdzu, jautājiet šeit:
person-private-only = Šeit visi lasītu līdzi. Lūdzu, rakstiet man privātā sarunā un tur izvēlieties /ask.

## Tell me when you know
button-tell-me = Pasaki, kad zināsi
promise-made = Norunāts. Ja { $days } dienu laikā uzzināšu atbildi, vienu reizi jums uzrakstīšu. /forget to atceļ.
promise-gone = Šis jautājums vairs netiek glabāts. Lūdzu, uzdodiet to vēlreiz.
promise-kept = Jūs jautājāt: “{ $question }”. Tagad varu atbildēt:

## Following
button-follow = 🔔 Sekot
follow-choose = Par ko vēlaties uzzināt? Rakstu tikai tad, ja mainās kas svarīgs, un nekad naktī. Atsevišķam tematam var sekot ar pogu zem tā.
follow-city-news = Pilsētas jaunumi
follow-started = Tagad jūs sekojat: { $subject }. Viss, kam sekojat: /following
follow-list = Tam jūs sekojat. Lai beigtu, nospiediet pogu.
follow-none = Jūs nekam nesekojat. /follow parāda, kam var sekot.
news-topic = Svarīgas izmaiņas: { $subject }
news-other = Jaunumi: { $subject }
news-read = Lasīt
news-why = Jūs to saņemat, jo tam sekojat. Lai beigtu: /following

## What is stored
privacy-people =
    Tikai tad, ja to lūdzat:
    • Sarakste ar cilvēku: jūsu ziņas bez jūsu vārda nonāk konsultantu Telegram grupā. Mēs pašas ziņas neglabājam. Jūsu sarunas adrese tiek glabāta šifrēta, kamēr sarakstāties, un vēl { $days } dienas.
    • “Pasaki, kad zināsi” un tas, kam sekojat: jūsu sarunas adrese, šifrēta, līdz esmu pateicis vai jūs to beidzat.
mydata-handover = Saruna ar cilvēku, kopš { $since }
mydata-promise = Apsolīju jums pateikt: “{ $text }”
mydata-follow = Kaut kas, kam sekojat, kopš { $since }: /following
