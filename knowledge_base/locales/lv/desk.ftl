# Darbinieku galds.
desk-skip = Uz saturu
desk-nav = Lapas
desk-nav-today = Šodien
desk-nav-topics = Temati
desk-nav-questions = Jautājumi
desk-nav-try = Izmēģināt
desk-nav-sheets = Tabulas
desk-nav-publishing = Publicēšana
desk-nav-contacts = Kontakti
desk-nav-people = Cilvēki
desk-nav-consultations = Aptaujas
desk-nav-report = Pārskats
desk-nav-proposals = Priekšlikumi
desk-nav-notices = Paziņojumi
desk-nav-drafts = Melnraksti
desk-footer = Ceļvedis: padomi jaunpienācējiem Rīgā. Ko jūs saglabājat, to jaunpienācēji lasa jau pēc mirkļa.
desk-any = Visi
desk-save = Saglabāt
desk-save-overwrite = Saglabāt manu virsū
desk-remove = Noņemt
desk-changes = Izmaiņas
desk-topic = Temats
desk-question = Jautājums

# Pierakstīšanās
desk-sign-in = Pierakstīties
desk-sign-in-intro = Cilvēkiem, kuri rūpējas, lai padomi būtu patiesi.
desk-sign-in-wrong = E-pasts, parole vai kods nav pareizs.
desk-sign-in-wait = Pārāk daudz mēģinājumu. Uzgaidiet { $seconds } s vai lūdziet administratoram atjaunošanas saiti: tā darbojas vienmēr.
desk-sign-in-forgotten = Aizmirsāt paroli vai esat šeit pirmoreiz? Lūdziet saiti administratoram.
desk-sign-out = Iziet
desk-email = E-pasts
desk-password = Parole
desk-password-new = Jaunā parole
desk-password-old = Jūsu pašreizējā parole
desk-password-rule = Vismaz { $min } rakstzīmes. Četrus nesaistītus vārdus ir viegli atcerēties un grūti uzminēt.
desk-password-short = Parole ir par īsu: vismaz { $min } rakstzīmes.
desk-password-long = Parole ir par garu: ne vairāk kā 200 rakstzīmes.
desk-password-common = Šo paroli ir viegli uzminēt. Labāki ir četri nesaistīti vārdi.
desk-code = Kods no lietotnes, ja to izmantojat
desk-invitation = Izvēlieties paroli
desk-invitation-intro = { $name }, šī saite darbojas vienu reizi. Jūs pierakstīsieties ar { $email }.
desk-invitation-accept = Saglabāt paroli un pierakstīties
desk-invitation-over-title = Šī saite vairs nedarbojas
desk-invitation-over-text = Tā ir izmantota vai vecāka par { $days } dienām. Lūdziet administratoram jaunu.

# Kas tikko izdarīts
desk-note-saved = Saglabāts. Jaunpienācēji to lasa jau tagad.
desk-note-reviewed = Saglabāts un atzīmēts kā jūsu pārbaudīts.
desk-note-confirmed = Apstiprināts: joprojām spēkā visās valodās.
desk-note-sources-checked = Pierakstīts: jaunāku lapu nav.
desk-note-restored = Atjaunots. Aizstātais teksts paliek vēsturē.
desk-note-linked = Pievienots temata jautājumiem. Pēc nākamās indeksa būves rinda pateiks, vai uz to tagad ir atbilde.
desk-note-drafted = Temats ir sākts, un tam ir šie jautājumi.
desk-note-set-aside = Atlikts malā.
desk-note-reopened = Atkal sarakstā.
desk-note-invited = Uzaicināts.
desk-note-account-changed = Konts ir mainīts.
desk-note-password-changed = Jūsu parole ir mainīta. Visur citur jūs esat izrakstīts.
desk-note-totp-on = Kodi ir ieslēgti. Nākamreiz pierakstoties, vajadzēs lietotni.
desk-note-totp-off = Kodi ir izslēgti.
desk-note-imported = Importēts. Katra izmaiņa ir vēsturē.
desk-note-rebuild = Būve ir pieprasīta. Tā sāksies, kad indeksētājs to pamanīs.
desk-note-rollback = Atgriešanās ir pieprasīta.
desk-note-created = Temats ir sākts. Jaunpienācēji to redzēs, kad būs teksts un lapā “Fakti” atzīmēsiet “Jaunpienācēji redz šo tematu”.
desk-note-signed-out = Jūs esat izrakstījies.
desk-note-draft-set-aside = Atlikts malā.
desk-note-draft-used = Atzīmēts kā izmantots.
desk-note-notice-stopped = Apturēts: citiem vairs nepaziņos.
desk-note-notice-announced = Sekotājiem tiek paziņots.
desk-note-proposal-answered = Atbildēts. Autors to uzzinās, ja to lūdza.
desk-note-proposal-passed = Atzīmēts. Autors to uzzinās, ja to lūdza.
desk-note-consultation-answered = Publicēts. To uzzinās visi, kas to lūdza.
desk-note-consultation-reviewed = Atzīmēts.
desk-note-consultation-closed = Slēgta. Vairs neviens nevar pateikt, kurš atbildēja.
desk-note-consultation-opened = Atvērta: jaunpienācēji var atbildēt.
desk-note-consultation-created = Melnraksts ir saglabāts. Jaunpienācēji to redzēs, kad to atvērsiet.

# Kļūdas
desk-error-home = Uz pirmo lapu
desk-error-400-title = To neizdevās saprast
desk-error-400-text = Ejiet atpakaļ un mēģiniet vēlreiz.
desk-error-403-title = Nav atļauts
desk-error-403-text = Jūsu kontam nav šādu tiesību, vai arī veidlapa ir vecāka par jūsu sesiju. Nekas netika mainīts. Atveriet lapu vēlreiz; ja nelīdz, jautājiet administratoram.
desk-error-404-title = Tādas lapas nav
desk-error-404-text = Iespējams, tā ir pārvietota vai noņemta.
desk-error-409-title = To neizdevās izdarīt
desk-error-409-text = Nekas netika mainīts.
desk-error-413-title = Par lielu
desk-error-413-text = Tas ir lielāks, nekā drīkst būt veidlapa. Nekas netika saglabāts.
desk-error-500-title = Mūsu pusē radās kļūda
desk-error-500-text = Nekas no agrāk saglabātā nav zudis. Mēģiniet vēlreiz; ja nelīdz, pasakiet administratoram, cikos tas notika.
desk-error-admin-only = Tas ir administratoriem.
desk-error-reviewer-only = Tas ir recenzentiem un administratoriem.
desk-error-languages = Šie jautājumi nav jūsu valodās: { $languages }.
desk-problems-title = { $count ->
    [zero] { $count } lietas jāizlabo. Nekas netika saglabāts.
    [one] { $count } lieta jāizlabo. Nekas netika saglabāts.
   *[other] { $count } lietas jāizlabo. Nekas netika saglabāts.
  }
desk-problem-line = { $line }. rinda:

# Šodien
desk-today-all-done = Šobrīd nekas nav jādara. Uz visu, ko jaunpienācēji jautāja, ir atbilde, un visi teksti ir aktuāli.
desk-today-broken = Faili, kurus nevar nolasīt
desk-today-unanswered = Jautājumi bez atbildes
desk-today-unanswered-none = Nav neatbildētu jautājumu. Ja ceļvedim nav atbildes, jautājums parādās šeit.
desk-today-disliked = Atbildes, kas nepalīdzēja
desk-today-disliked-none = Neviens nav sūdzējies. Īkšķis uz leju parādās šeit kopā ar iemeslu.
desk-today-stale = Tulkojumi, kas vecāki par pamattekstu
desk-today-stale-none = Visi tulkojumi ir aktuāli.
desk-today-due = Temati, kas atkal jāpārskata
desk-today-due-none = Visi temati nesen ir apstiprināti.
desk-today-days = pēdējoreiz apstiprināts pirms { $days ->
    [zero] { $days } dienām
    [one] { $days } dienas
   *[other] { $days } dienām
  }
desk-today-old = Veci avoti
desk-today-old-none = Neviens temats nebalstās tikai uz vecām lapām.
desk-today-old-hint = Pameklējiet jaunākas lapas. Ja to nav, pasakiet to.
desk-today-newest = jaunākais: { $date }
desk-today-all = Visi: { $count }
desk-today-more = Vēl { $count }
desk-still-valid = Joprojām spēkā
desk-confirmed-on = Pēdējoreiz apstiprināts { $day }
desk-no-newer = Jaunākas lapas nav
desk-group-nothing = Netika saistīts ne ar vienu tematu
desk-reason-no-answer = nav atbildes
desk-reason-choice-refused = neder neviens no piedāvātajiem tematiem
desk-reason-wrong = tas nav pareizi
desk-reason-other-question = atbild uz citu jautājumu
desk-reason-unclear = grūti saprast
desk-reason-incomplete = kaut kā trūkst
desk-reason-not-helpful = nepalīdzēja

# Temati
desk-new-topic = Jauns temats
desk-search = Vārdi
desk-search-go = Meklēt
desk-all-languages = Visas 16 valodas
desk-topics-count = { $shown } no { $total } tematiem
desk-topics-none = Neviens temats neatbilst. Noņemiet kādu filtru vai sāciet jaunu tematu.
desk-state-reference = pamatteksts
desk-state-reviewed = pārbaudīts
desk-state-machine = mašīntulkojums, nepārbaudīts
desk-state-stale = vecāks par pamattekstu
desk-state-missing = trūkst
desk-state-hidden = paslēpts
desk-topic-tabs = Temata daļas
desk-topic-more-languages = Sākt citu valodu
desk-tab-facts = Fakti
desk-tab-questions = Jautājumi
desk-tab-history = Vēsture
desk-new-topic-intro = Sāciet ar vienu lapu, no kuras ņemta atbilde. Temats ir paslēpts, līdz tā teksts ir uzrakstīts un jūs to parādāt.
desk-new-topic-not-allowed = Tematu sāk latviešu, angļu, krievu vai ukraiņu valodā; neviena no tām nav jūsu. To var mainīt administrators.
desk-new-topic-slug-hint = Īsi angļu vārdi ar defisēm, piemēram, bank-account. Vēlāk to nevar mainīt.
desk-new-topic-source = Pirmais avots
desk-new-topic-questions = Jautājumi, uz kuriem tas atbild
desk-new-topic-begin = Sākt tematu
desk-new-topic-taken = Temats ar šādu nosaukumu jau ir.
desk-date-hint = Datumi tā, kā norādīts lapā: 2026-01-12, 2026-01, 2026, ~2023, ja secināts, vai undated, ja datuma nav.

# Lauki
desk-field-slug = Nosaukums adresē
desk-field-category = Joma
desk-field-state = Stāvoklis
desk-field-language = Valoda
desk-field-reference = Pamatteksta valoda
desk-field-title = Virsraksts
desk-field-body = Teksts
desk-field-name = Nosaukums
desk-field-value = Vērtība
desk-field-type = Vērtības veids
desk-field-unit = Mērvienība
desk-field-source = Avots
desk-field-date = Lapas datums
desk-field-id = Īsais nosaukums
desk-field-url = Tīmekļa adrese
desk-field-publisher = Izdevējs
desk-field-kind = Izdevēja veids
desk-field-source_title = Lapas nosaukums
desk-field-source_url = Tīmekļa adrese
desk-field-source_publisher = Izdevējs
desk-field-source_date = Lapas datums
desk-field-answer_source = Tiešās atbildes avots
desk-field-audience = Kam domāts
desk-field-notices = Brīdinājumi virs teksta
desk-field-next = Temati, kas parasti seko (nosaukumi ar atstarpēm)
desk-field-urgent = Steidzams: pārskata reizi trīs mēnešos
desk-field-shown = Jaunpienācēji redz šo tematu
desk-field-contact-id = Īsais nosaukums (burti, cipari, _)
desk-field-phones = Tālruņi
desk-field-email = E-pasts
desk-field-address = Adrese
desk-field-hours = Darba laiks (Mo-Fr 09:00-17:00)
desk-field-web = Tīmeklis
desk-field-coordinates = Platums, garums
desk-type-number = skaitlis
desk-type-date = datums
desk-type-text = teksts
desk-kind-official = iestāde
desk-kind-public-media = sabiedriskais medijs
desk-kind-media = medijs
desk-kind-ngo = NVO
desk-kind-university = augstskola
desk-kind-other = cits
desk-audience-everyone = visi
desk-audience-third-country = cilvēki no valstīm ārpus ES
desk-audience-eu-citizens = ES pilsoņi
desk-audience-ukrainians = ukraiņi
desk-audience-asylum-seekers = patvēruma meklētāji
desk-audience-refugees = bēgļi
desk-audience-russian-citizens = Krievijas pilsoņi
desk-audience-belarus-citizens = Baltkrievijas pilsoņi
desk-audience-students = studenti
desk-audience-families = ģimenes
desk-audience-workers = strādājošie
desk-audience-employers = darba devēji

# Redaktors
desk-reference = Pamatteksts
desk-reference-text = Viss pamatteksts
desk-since = Kas pamattekstā mainījies kopš šī tulkojuma
desk-since-unknown = Pamatteksts kopš šī tulkojuma ir mainījies. Vecākais teksts nav saglabāts, tāpēc salīdziniet visu.
desk-reviewed-by = Pārbaudīja { $name } { $day }
desk-read-only = Šo varat lasīt. Jūsu valodas: { $languages }.
desk-body-placeholder = Tiešā atbilde, ne vairāk kā 400 rakstzīmes.
desk-body-help-title = Kā rakstīt un ko var ievietot
desk-body-help = Pirmā rindkopa: tiešā atbilde. Tad sadaļas, kas sākas ar “## ”, numurēti soļi “1. ” un saraksti “- ”. Nekad nerakstiet maksu, datumu vai tālruni ar roku: lietojiet šos vārdus un mainiet vērtību vienreiz lapā “Fakti”.
desk-same-meaning = Sīks labojums: tulkojumi paliek pareizi
desk-compared = Es salīdzināju to ar pašreizējo pamattekstu
desk-reviewed = Pārbaudīts: es galvoju par šo tulkojumu
desk-review-hint = Kad saglabāsiet, tulkojumu pārbaudīs recenzents.
desk-preview = Ko redz jaunpienācēji
desk-preview-length = Tiešā atbilde: { $chars } no 400 rakstzīmēm. Teksts: { $words } vārdi.
desk-preview-long = Tiešajā atbildē ir { $chars } rakstzīmes; saīsiniet līdz 400.
desk-preview-piece = { $number }. ziņa no { $total }: { $units } no { $max } vienībām
desk-preview-short = Kā īsa atbilde
desk-preview-problems = Priekšskatījums būs, kad tas būs izlabots:
desk-preview-empty = Sāciet rakstīt; priekšskatījums parādīsies šeit.
desk-conflict-title = Kāds cits to pa šo laiku saglabāja
desk-conflict-text = Nekas netika pārrakstīts. Jūsu versija ir veidlapā zemāk; pārņemiet vajadzīgo un saglabājiet.
desk-conflict-difference = No viņu versijas uz jūsējo
desk-conflict-theirs = Viņu versija pilnībā

# Fakti, kontakti
desk-facts-intro = Tas, kas šeit rakstīts, uzreiz tiek lietots visās valodās.
desk-facts-read-only = Šo varat lasīt. Faktus maina tie, kas strādā valodā: { $language }.
desk-values = Vērtības
desk-values-hint = Maksas, termiņi, summas. Lai noņemtu rindu, iztukšojiet to.
desk-add-value = Vēl viena vērtība
desk-contacts = Kontakti
desk-contacts-intro = Iestādes, kuras min vairāki temati. Izmaiņa šeit ir izmaiņa visos.
desk-add-contact = Vēl viens kontakts
desk-add-shared = Pievienot kopīgu kontaktu
desk-shared = kopīgs
desk-used-in = { $count ->
    [zero] { $count } tematos
    [one] { $count } tematā
   *[other] { $count } tematos
  }
desk-sources = Avoti
desk-sources-hint = Katram skaitlim jābūt kādā no šīm lapām. Lai noņemtu rindu, iztukšojiet to.
desk-add-source = Vēl viens avots

# Jautājumi
desk-questions-intro = Ko jaunpienācēji jautāja un nesaņēma, bez vārdiem. Jautājumus dzēš pēc 90 dienām.
desk-questions-none = Nav atvērtu jautājumu. Ja ceļvedim nav atbildes vai kāds nospiež 👎, tas parādās šeit.
desk-settled = Nesen nokārtots
desk-settled-none = Vēl nekas nav nokārtots.
desk-settled-how = Nokārtots
desk-settled-now = Pēc nākamās būves
desk-question-linked = saistīts
desk-question-drafted = jauns temats
desk-question-set-aside = atlikts malā
desk-question-answered = atbildēts
desk-recheck-waiting = gaida nākamo būvi
desk-recheck-yes = tagad ir atbilde (indekss { $generation })
desk-recheck-no = joprojām nav atbildes (indekss { $generation })
desk-reopen = Atlikt atpakaļ sarakstā
desk-group-open-topic = Atvērt tematu
desk-group-empty = Šeit vairs nav jautājumu.
desk-wording = Formulējums
desk-wording-hint = Pirms formulējumu saglabā, izņemiet visu, kas varētu norādīt uz konkrētu cilvēku.
desk-newer = jaunāki
desk-older = vecāki
desk-link-title = Uz to atbild temats
desk-link-hint = Atzīmētie formulējumi pievienojas temata jautājumiem, lai tos atrastu.
desk-link = Saistīt ar tematu
desk-link-choose = Izvēlieties tematu, kas atbild uz šiem jautājumiem.
desk-tick-some = Atzīmējiet vismaz vienu jautājumu.
desk-tick-all = Atzīmēt visus
desk-draft-hint = Atzīmētie jautājumi nāk līdzi.
desk-aside-title = Nekas nav jādara
desk-aside = Atlikt malā
desk-aside-reason = Kāpēc
desk-aside-note = Piezīme
desk-aside-not-ours = nav jautājums šim ceļvedim
desk-aside-no-question = nav jautājums
desk-aside-personal = vajadzīga personiska konsultācija
desk-aside-unclear = nav saprotams
desk-topic-questions-intro = Kā cilvēki patiešām jautā. Pēc nākamās būves ceļvedis atrod tematu pēc šiem vārdiem.
desk-questions-lines = Katrā rindā viens jautājums
desk-try-first = Izmēģināt pirmo

# Vēsture
desk-history-none = Pie galda vēl nekas nav mainīts.
desk-action-created = izveidoja
desk-action-saved = saglabāja
desk-action-reviewed = pārbaudīja
desk-action-confirmed = apstiprināja
desk-action-restored = atjaunoja
desk-action-sources-checked = meklēja jaunākus avotus
desk-action-questions-saved = mainīja jautājumus
desk-action-imported = importēja
desk-restore-before = Atjaunot tekstu pirms šīs izmaiņas
desk-restore-after = Atjaunot tekstu pēc šīs izmaiņas
desk-restore-hint = Tas, kas ir tagad, paliek vēsturē.

# Izmēģināt
desk-try-intro = Jautājiet tā, kā jautātu jaunpienācējs. Nekas netiek saglabāts.
desk-try-question = Jautājums
desk-try-client = Jaunpienācēja Telegram valoda
desk-try-ask = Jautāt
desk-try-empty = Vispirms uzrakstiet jautājumu.
desk-try-failed = Šobrīd atbildes nav.
desk-try-none = Šeit parādīsies atbilde un temati, par kuriem ceļvedis domāja.
desk-try-languages = Jautājums: { $message }; atbilde: { $reply }.
desk-confidence = Pārliecība
desk-outcome-answer = Atbilde
desk-outcome-choose = “Kuru no šiem jūs domājat?”
desk-outcome-sorry = “Es nezinu”
desk-outcome-small_talk = Saruna
desk-outcome-emergency = Ārkārtas situācija

# Tabulas
desk-sheets-export = Lejupielādēt
desk-sheets-export-text = Visi teksti, fakti, jautājumi un tulkošanas darbu saraksts XLSX darbgrāmatā. Tulkotāji aizpilda lapu “Work list”.
desk-sheets-import = Ielādēt darbgrāmatu
desk-sheets-import-text = Vispirms redzēsiet katru izmaiņu; nekas netiek saglabāts, pirms piekrītat. Ne vairāk kā { $mb } MB.
desk-sheets-file = Darbgrāmata (.xlsx)
desk-sheets-check = Parādīt izmaiņas
desk-sheets-no-file = Vispirms izvēlieties darbgrāmatu.
desk-sheets-plan = { $count ->
    [zero] { $count } izmaiņu
    [one] { $count } izmaiņa
   *[other] { $count } izmaiņas
  }
desk-sheets-problems = Ar šīm kļūdām neko nevar importēt. Izlabojiet tās darbgrāmatā un ielādējiet vēlreiz.
desk-sheets-nothing = Darbgrāmata neko nemaina.
desk-sheets-apply = { $count ->
    [zero] Veikt šīs { $count } izmaiņas
    [one] Veikt { $count } izmaiņu
   *[other] Veikt šīs { $count } izmaiņas
  }

# Publicēšana
desk-publishing-intro = Tekstus lasa uzreiz. Jaunus vārdus un jautājumus atrod pēc nākamās indeksa būves.
desk-publishing-current = Lieto tagad
desk-publishing-none = Indeksa vēl nav. Jaunpienācēji nesaņem atbildes, līdz tas ir uzbūvēts.
desk-publishing-up-to-date = Viss saglabātais tajā ir.
desk-publishing-behind = Kaut kas tika saglabāts pēc tā uzbūvēšanas ({ $time }).
desk-publishing-watch = Indeksētājs
desk-publishing-others = Vecāki indeksi
desk-watch-building = Būvē:
desk-watch-failed = Pēdējā būve neizdevās; pašreizējais indekss paliek.
desk-watch-idle = Gaida izmaiņas.
desk-watch-never = Indeksētājs neko nav ziņojis. Vai tas darbojas?
desk-waiting-rebuild = Būve ir pieprasīta, bet vēl nav sākusies.
desk-waiting-rollback = Atgriešanās ir pieprasīta, bet vēl nav notikusi.
desk-rebuild = Būvēt tagad
desk-rollback = Atgriezties pie { $number }
desk-quality = Kvalitāte, mērīta ar kontroljautājumiem
desk-figure = Rādītājs
desk-figure-now = Tagad
desk-figure-gate = Slieksnis
desk-figure-recall_at_1 = Pareizais temats pirmais
desk-figure-recall_at_3 = Pareizais temats starp pirmajiem trim
desk-figure-answered = Atbildēts uzreiz
desk-figure-wrong_answer = Nepareiza atbilde
desk-figure-false_answer = Atbilde tur, kur tās nav
desk-figure-language = Valoda noteikta pareizi

# Cilvēki, konts
desk-person-new = Uzaicināt
desk-person-invite = Izveidot uzaicinājuma saiti
desk-person-languages = Valodas
desk-person-role = Loma
desk-person-link = Saite: { $name }
desk-person-link-hint = Nosūtiet to pa uzticamu ceļu. Tā darbojas vienu reizi, { $days } dienas, un ir redzama tikai tagad.
desk-person-reset = Izveidot atjaunošanas saiti
desk-person-disable = Slēgt kontu
desk-person-enable = Atkal atvērt kontu
desk-person-disabled = slēgts
desk-person-invited = uzaicināts
desk-role-editor = redaktors
desk-role-reviewer = recenzents
desk-role-admin = administrators
desk-roles-hint = Redaktori raksta savās valodās. Recenzenti drīkst arī atzīmēt tulkojumus kā pārbaudītus. Administratori drīkst visu visās valodās.
desk-account = Jūsu konts
desk-account-language = Galda valoda
desk-account-password = Mainīt paroli
desk-account-password-wrong = Pašreizējā parole nav pareiza, vai bija pārāk daudz mēģinājumu.
desk-account-code-wrong = Kods neder. Mēģiniet nākamo, ko rāda lietotne.
desk-totp = Kodi no lietotnes
desk-totp-intro = Noskenējiet ar autentifikācijas lietotni vai ierakstiet tajā atslēgu zemāk. Tad pierakstoties prasīs arī kodu.
desk-totp-picture = Kvadrātkods autentifikācijas lietotnei; atslēga ir zem tā
desk-totp-is-on = Kodi ir ieslēgti.
desk-totp-code = Kods, ko rāda lietotne
desk-totp-turn-on = Ieslēgt kodus
desk-totp-turn-off = Izslēgt kodus

# Aptaujas
desk-more-languages = Citas valodas
desk-consultations-intro = Jautājumi, ko pilsēta uzdod jaunpienācējiem. Viņi atbild sarunā, katram viena balss, un neviens neredz, kurš ko teica.
desk-consultations-none = Pilsēta vēl neko nav jautājusi.
desk-consultation-new = Jauna aptauja
desk-consultation-new-intro = Vajag latviešu un angļu valodā. Kam savas valodas trūkst, tas lasīs jautājumu citā.
desk-consultation-choices-hint = Atbilžu varianti: pa vienam rindā, no 2 līdz { $max }, katrā ne vairāk par { $chars } rakstzīmēm, visās valodās vienā secībā. Atstājiet tukšu, lai cilvēki atbildētu saviem vārdiem.
desk-consultation-day-wrong = Izvēlieties pēdējo dienu.
desk-consultation-last-day = Pēdējā diena, kad var atbildēt
desk-consultation-save = Saglabāt kā melnrakstu
desk-consultation-question = Jautājums
desk-consultation-background = Pamatojums: kāpēc pilsēta jautā un ko darīs ar atbildēm
desk-consultation-audience = Kam (tukšs: visiem)
desk-consultation-choices = Atbilžu varianti, pa vienam rindā
desk-consultation-choice = { $number }. variants
desk-consultation-draft = melnraksts
desk-consultation-open = atvērta
desk-consultation-closed = slēgta
desk-consultation-answered = atbildēta
desk-consultation-until = līdz { $day }
desk-consultation-answers = { $count ->
    [zero] { $count } atbilžu
    [one] { $count } atbilde
   *[other] { $count } atbildes
  }
desk-consultation-announce = Paziņot tiem, kas seko pilsētas ziņām
desk-consultation-open-it = Ļaut jaunpienācējiem atbildēt
desk-consultation-close = Slēgt tagad
desk-consultation-close-hint = Pēc pēdējās dienas tā aizveras pati. Slēgšanu nevar atsaukt.
desk-consultation-results = Rezultāti
desk-consultation-few = Atbildēja mazāk nekā { $fewest } cilvēki, tāpēc skaitļus nerāda.
desk-consultation-words = Atbildes saviem vārdiem
desk-consultation-words-hint = Citi atbildi redz tikai tad, kad ļaujat to rādīt. Paslēpiet to, kas var atklāt cilvēku vai kādu aizskar.
desk-consultation-outcome = Ko pilsēta ar to izdarīja
desk-consultation-outcome-hint = To nosūta tiem, kas lūdza paziņot, viņu valodā.
desk-consultation-publish = Publicēt
desk-consultation-texts = Teksti
desk-review-waiting = gaida
desk-review-shown = rāda
desk-review-hidden = paslēpta
desk-review-make-shown = Rādīt
desk-review-make-hidden = Paslēpt

# Pārskats
desk-report-intro = Ko jaunpienācēji jautā un kā viņiem trūkst, pilsētas vajadzībām. Bez jautājumu tekstiem, ko neviens nav izlasījis, un bez skaitļiem, aiz kuriem ir mazāk nekā pieci cilvēki.
desk-report-from = No
desk-report-to = Līdz
desk-report-show = Parādīt
desk-report-download = Lejupielādēt kā { $format }
desk-report-no-pdf = PDF šeit nav uzstādīts. Parādiet pārskatu un izdrukājiet to no pārlūka.
desk-report-days-wrong = Izvēlieties divas dienas, vispirms pirmo, ne vairāk kā divus gadus vienu no otras.

# Priekšlikumi, paziņojumi
desk-proposals-intro = Ko jaunpienācēji iesaka pilsētai. Vārdi un numuri ir aizklāti; priekšlikumus dzēš pēc diviem gadiem.
desk-proposals-none = Šeit priekšlikumu nav.
desk-proposal-received = saņemts
desk-proposal-passed = nodots tālāk
desk-proposal-answered = atbildēts
desk-proposal-office = nodots: { $office }
desk-proposal-office-name = Iestāde
desk-proposal-pass = Nodot tālāk
desk-proposal-answer = Atbildēt
desk-proposal-answer-hint = Autors to lasa savā valodā, citādi kādā no tām, kurās uzrakstījāt.
desk-proposal-long = Atbildē ir ne vairāk par { $max } rakstzīmēm.
desk-notices-intro = Īsa ziņa visiem, kas seko tematam, tā jomai vai pilsētas ziņām. Sūtiet tikai par svarīgām izmaiņām.
desk-notices-none = Vēl nekas nav nosūtīts.
desk-notices-sent = Nosūtīts
desk-notice-new = Jauns paziņojums
desk-notice-about = Par ko
desk-notice-city = Pilsētas ziņas
desk-notice-text-hint = Kas mainījies, vienā vai divos teikumos, ne vairāk par { $max } rakstzīmēm. Par tematu tekstu var nerakstīt.
desk-notice-announce = Paziņot sekotājiem
desk-notice-no-text = Uzrakstiet tekstu vismaz vienā valodā.
desk-notice-long = Tekstā ir ne vairāk par { $max } rakstzīmēm.
desk-notice-reached = { $count ->
    [zero] paziņots { $count } sekotājiem
    [one] paziņots { $count } sekotājam
   *[other] paziņots { $count } sekotājiem
  }
desk-notice-ended = beigts
desk-notice-stop = Apturēt

# Melnraksti
desk-drafts = Konsultantu melnraksti
desk-drafts-intro = Atbildes, kas kādam palīdzēja. Veidojiet no tām padomus: ar avotu un bez nekā par kādu cilvēku.
desk-drafts-none = Melnrakstu nav. Laba konsultanta atbilde parādīsies šeit.
desk-draft = Melnraksts
desk-draft-begin = Sākt tematu
desk-draft-add = Pievienot tematam
desk-draft-used = Izmantots
desk-draft-set-aside = Atlikt malā
