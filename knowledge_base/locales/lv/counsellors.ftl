# The bot's words in the counsellors' Telegram group. Keep /commands and { $names }.
group-question = Jautājums: { $question }
group-how = Lai atbildētu, rakstiet atbildi (reply) uz iebraucēja ziņu vai uz šo. Kas nav atbilde, paliek starp jums. /close beidz sarunu; /help parāda visas komandas.
group-no-area = Bez jomas
group-name = Iebraucējs vēlas, lai jūs zinātu, kas raksta: { $name }
group-which = Kura saruna? Rakstiet komandu tās tematā, kā atbildi uz tās ziņu vai ar numuru: /close 17
group-help =
    Lai atbildētu, rakstiet atbildi (reply) uz iebraucēja ziņu. Kas nav atbilde, netiek nodots tālāk.
    /open – atvērtās sarunas
    /close – beigt sarunu; iebraucējam atkal atbild bots
    /reopen – turpināt beigtu sarunu (7 dienu laikā)
    /assign VĀRDS – kas to uzņemas; bez vārda: jūs
    /note TEKSTS – piezīme tikai konsultantiem; bez teksta: visas piezīmes
    /draft NOSAUKUMS – kā atbilde uz labu atbildi: tā kļūst par materiāla melnrakstu darbvietā
group-open = Atvērtās sarunas: { $count }
group-none-open = Nav atvērtu sarunu.
group-waiting = gaida kopš { $since }
group-answered = atbildēts, atvērta kopš { $since }
group-assigned = #{ $number } uzņemas: { $name }.
group-noted = Piezīme pievienota sarunai #{ $number }. Iebraucējs to neredz.
group-no-notes = Sarunai #{ $number } nav piezīmju.
group-drafted = Melnraksts { $draft } ir darbvietas sarakstā. Paldies!
group-draft-how = Rakstiet /draft kā atbildi uz konsultanta atbildi, kurā ir teksts.
group-already-ended = Saruna #{ $number } ir beigusies. Lai turpinātu: /reopen
group-cannot-reopen = Sarunu #{ $number } nevar atsākt: tā ir atvērta, iebraucējs runā citā sarunā vai viņa čats ir aizmirsts.
group-reopened = Saruna #{ $number } atkal ir atvērta.
group-ended-newcomer = Iebraucējs beidza sarunu #{ $number }.
group-ended-counsellor = Saruna #{ $number } ir slēgta. Iebraucējam atkal atbild bots.
group-ended-silence = Saruna #{ $number } ir slēgta: divas nedēļas neviens nav rakstījis.
group-ended-forgotten = Saruna #{ $number } ir beigusies: iebraucējs aizgāja vai lūdza visu dzēst. Tās ziņas šeit ir dzēstas, cik Telegram to ļauj.
group-not-delivered = ⚠️ Nav piegādāts: Telegram nepieņēma šo ziņu iebraucējam.
group-not-delivered-blocked = ⚠️ Nav piegādāts: iebraucējs ir bloķējis botu.
