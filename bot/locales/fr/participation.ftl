# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Répondre aux questions de la ville
command-propose = Proposer quelque chose à la ville
command-proposals = Où en sont vos propositions
help-participation =
    Donnez votre avis à la ville :
    /consultations – répondre aux questions de la ville
    /propose – proposer quelque chose à la ville
    /proposals – où en sont vos propositions
privacy-participation =
    Si vous donnez votre avis :
    • Votre réponse à une question de la ville – sous un numéro chiffré propre à cette question. Quand la question est close, les réponses sont comptées et personne ne peut plus savoir de qui elles venaient.
    • Votre proposition – chiffrée ; les numéros de téléphone, adresses e-mail et numéros de documents sont masqués. L’équipe du guide la lit et la transmet sans votre nom. Effacée après deux ans.
    • Si vous demandez à connaître un résultat : votre chat, chiffré, jusqu’à ce que vous l’ayez reçu, un an au plus.
    • Le nombre de questions sur chaque thème – compté sans votre chat, pour que la ville voie ce dont les nouveaux arrivants ont besoin.
mydata-voice = Votre réponse à une question de la ville : “{ $text }”. Le { $until }, elle sera comptée et ne pourra plus être reliée à vous.
mydata-proposal = { $since } – votre proposition : “{ $text }”. Effacée le { $until }.
mydata-listener-consultation = Vous avez demandé le résultat de la question № { $text }. Effacé dès que vous l’avez reçu, au plus tard le { $until }.
mydata-listener-proposal = Vous avez demandé des nouvelles de votre proposition № { $text }. Effacé dès qu’elle a une réponse, au plus tard le { $until }.
mydata-count = Des numéros chiffrés qui montrent seulement combien de personnes différentes ont demandé un thème. Effacés le { $until }.

## The menu
button-have-a-say = 🗳 Donner mon avis
say-intro = Riga veut vous entendre. Vous pouvez répondre aux questions de la ville ou faire une proposition. Inutile de donner votre nom.
say-topics = Vous pouvez aussi participer ainsi :
say-privately = Cela reste entre vous et la ville. Écrivez-moi dans un chat privé, s’il vous plaît.
button-private-chat = Ouvrir un chat privé
button-consultations = 🗳 Questions de la ville
button-propose = ✏️ Faire une proposition
button-my-proposals = 📋 Mes propositions

## The city's questions
consultations-open = La ville vous pose une question. Choisissez :
consultations-none = La ville ne pose pas de question en ce moment.
consultations-past = Les questions marquées ✓ sont closes. Vous pouvez voir le résultat.
consultation-audience = Pour : { $audience }
consultation-until = Vous pouvez répondre, et changer votre réponse, jusqu’au { $day } inclus.
consultation-privacy = Une réponse par personne. Elle est comptée sans votre nom. Quand la question sera close, personne ne pourra savoir de qui venait la réponse.
consultation-write = Écrivez votre réponse dans le prochain message, { $max } caractères au plus. Sans noms ni numéros de téléphone, s’il vous plaît.
consultation-too-long = C’est trop long. Écrivez plus court, s’il vous plaît.
consultation-yours = Votre réponse pour l’instant : { $answer }
consultation-noted = Merci ! Votre réponse est notée : { $answer }
consultation-closed = Cette question est close. Merci de votre intérêt !
consultation-withdrawn = Votre réponse est effacée.
consultation-result = Résultat
consultation-voices = Nombre de réponses : { $count }
consultation-few = Moins de { $fewest } personnes ont répondu. Pour que personne ne puisse être reconnu, aucun chiffre n’est montré.
consultation-outcome = Ce que la ville en a fait
consultation-waiting = La ville n’a pas encore dit ce qu’elle fera du résultat.
button-change = Changer ma réponse
button-withdraw = Effacer ma réponse
button-tell-result = 🔔 M’écrire le résultat
button-tell-not = 🔕 Ne pas m’écrire
tell-result-noted = Je vous écrirai ici quand il y aura un résultat et quand la ville dira ce qu’elle en a fait.
tell-stopped = D’accord, je ne vous écrirai pas à ce sujet.

## Proposals
propose-area = Sur quoi porte votre proposition ?
propose-neighbourhood = De quel quartier s’agit-il ? Écrivez son nom, ou passez.
propose-text = Écrivez maintenant votre proposition en un seul message, { $max } caractères au plus : que faut-il changer, et pourquoi ? Sans noms, numéros de téléphone ni documents, s’il vous plaît.
propose-too-long = C’est trop long. Écrivez plus court, s’il vous plaît.
propose-check = Voici ce que recevra la ville. Est-ce juste ? Sinon, réécrivez-le.
propose-sent = Merci ! Votre proposition est bien arrivée. Son numéro est { $number }. Où elle en est : /proposals
propose-cancelled = Rien n’a été envoyé.
button-skip = Passer
button-send = Envoyer
button-cancel = Annuler
proposals-none = Vous n’avez pas encore de proposition ici.
proposals-yours = Vos propositions :
proposal-state-received = reçue
proposal-state-passed = transmise à : { $office }
proposal-state-answered = répondue
button-tell-answer = 🔔 M’écrire les nouvelles
tell-answer-noted = Je vous écrirai ici quand il y aura du nouveau sur la proposition № { $number }.
proposal-news-passed = Du nouveau sur votre proposition № { $number }. Elle a été transmise à : { $office }.
proposal-news-answered = La ville a répondu à votre proposition № { $number } :

## Sharing and posters
button-share = ↗️ Partager
share-text = Vous pouvez transmettre ceci :
share-open = Posez vos questions sur la vie à Riga, dans votre langue :
button-choose-chat = Choisir un chat
inline-open = Tout lire, poser d’autres questions
inline-ask = Me poser une question en privé
poster-headline = Vous arrivez à Riga ? Demandez dans votre langue.
poster-scan = Scannez le code, ouvrez Telegram et écrivez votre question.
poster-free = Gratuit. Inutile de donner votre nom. En danger, appelez le 112.
