# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = Bonjour ! Je suis Ceļvedis, un guide de la vie à Riga.
start-what = Écrivez votre question avec vos propres mots et dans votre langue : titre de séjour, travail, école, médecin, logement, cours de letton et bien d’autres sujets. Je réponds à partir d’informations rédigées et datées par des personnes, et j’indique la source.
start-limits = Je suis un bot, pas une personne. Je ne peux pas décider de votre dossier, remplir un formulaire ni appeler un service. Si je ne sais pas, je vous le dis et je vous indique à qui demander.
start-emergency = En danger ? Appelez le 112. Police : 110. Ambulance : 113.
start-privacy = Je ne vous demande pas votre nom. Ce qui est conservé : /privacy
start-try = Vous pouvez commencer par l’une de ces questions :

## Help and commands
help-text =
    Écrivez une question, par exemple : « { $example } »
    Ou choisissez :
    /topics – tous les sujets par domaine
    /language – dans quelle langue je vous parle
    /contact – des personnes à qui demander
    /privacy – ce qui est conservé sur vous
    /mydata – ce qui est conservé exactement sur cette discussion
    /forget – effacer tout ce qui concerne cette discussion
    En danger ? Appelez le 112.
help-example = Comment trouver un médecin de famille ?
command-start = Recommencer
command-help = Ce que je peux faire
command-topics = Tous les sujets
command-language = Changer de langue
command-contact = Des personnes à qui demander
command-privacy = Ce qui est conservé sur vous
command-forget = Effacer tout ce qui concerne cette discussion
bot-description = Un guide de la vie à Riga pour qui vient d’arriver. Posez vos questions dans votre langue : titre de séjour, travail, école, santé, logement, cours de letton. Les réponses viennent d’informations datées, avec leur source. Urgences : 112.
bot-short-description = Répond dans votre langue, sources à l’appui, à vos questions sur la vie à Riga.
input-placeholder = Écrivez votre question

## Answers
answer-other-language = Cette information n’existe pas encore dans votre langue. La voici dans une autre langue : { $language }.
answer-also = Cela peut aussi vous être utile :
answer-unsure = Je crois que votre question porte sur ceci. Sinon, écrivez-la autrement.
answer-continued = ({ $number }/{ $total })
choose-intro = Je ne comprends pas bien ce que vous cherchez. Est-ce l’un de ces sujets ?
choose-none = Aucun de ceux-là
sorry-text = Je ne connais pas la réponse et je ne veux pas deviner.
sorry-rephrase = Essayez avec d’autres mots ou parcourez les sujets : /topics
sorry-ask = Vous pouvez demander à une personne. C’est gratuit :
sorry-note = Votre question est notée sans votre nom, pour que l’équipe puisse rédiger l’information qui manque.
emergency-first = Si quelqu’un est en danger en ce moment, appelez le 112. C’est gratuit, jour et nuit.
emergency-numbers = 112 – toutes les urgences · 113 – ambulance · 110 – police
emergency-then = Ensuite, ceci peut vous aider :

## Small talk
talk-greeting = Bonjour ! Posez-moi vos questions sur la vie à Riga. Écrivez dans votre langue.
talk-thanks = Avec plaisir ! Si vous avez une autre question, écrivez-moi.
talk-goodbye = Au revoir et bonne continuation ! Écrivez-moi quand vous en avez besoin.
talk-about = Je suis Ceļvedis, un bot. Je réponds aux questions sur la vie à Riga à partir d’informations rédigées par des personnes de la ville et d’associations. Je n’invente pas de réponses. Ce que je peux faire : /help
talk-undecided = Écrivez votre question en quelques mots, s’il vous plaît, par exemple : « { $example } »

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 Dans une autre langue
button-topics = Tous les sujets
button-back = ‹ Retour
button-ask-person = Demander à une personne
button-sources = Sources

## Rating
rating-thanks = Merci !
rating-why = Qu’est-ce qui ne va pas ? Choisissez une réponse. Cela aide à améliorer les informations.
rating-reason-wrong = C’est faux ou dépassé
rating-reason-other-question = Cela répond à une autre question
rating-reason-unclear = Je ne comprends pas
rating-reason-incomplete = Il manque quelque chose
rating-noted = C’est noté. L’équipe va regarder. Si c’est urgent, demandez à une personne : /contact

## Topics, languages, people
topics-intro = Choisissez un domaine :
topics-in-category = { $category } : choisissez un sujet.
language-choose = Choisissez dans quelle langue je vous parle. Je comprends aussi les questions dans d’autres langues.
language-set = Désormais, je vous parle dans cette langue : { $language }.
language-automatic = Répondre dans la langue où j’écris
language-automatic-set = Je vous répondrai dans la langue où vous écrivez.
contact-intro = Des personnes à qui demander. Elles aident celles et ceux qui viennent d’arriver à Riga :
contact-danger = En danger ? Appelez le 112.

## Privacy
privacy-text =
    Ce qui est conservé, et pourquoi :
    • La langue que vous avez choisie – pour que je la parle. Jusqu’à ce que vous écriviez /forget ou après un an sans message.
    • Les questions auxquelles je n’ai pas su répondre ou dont la réponse a reçu un 👎 – pour que l’équipe rédige de meilleures informations. Les numéros de téléphone, adresses e-mail, codes personnels et numéros de documents sont masqués, et le texte est chiffré. Effacées après { $days } jours.
    • Un numéro brouillé à la place de votre discussion – pour que /forget retrouve vos données. Sans notre clé, il ne permet pas de savoir qui vous êtes.
    • Votre message et ma réponse, chiffrés – pour que rien ne se perde. Jusqu’à ce que la réponse vous parvienne, un jour au plus.
    • Des copies de sauvegarde chiffrées – au cas où une machine tomberait en panne. Ce que vous effacez en disparaît aussi après 30 jours au plus.
    Ce qui n’est jamais conservé : votre nom, votre nom d’utilisateur, votre photo, vos contacts.
    Qui le voit : l’équipe du guide, et personne d’autre. Les réponses sont préparées sur notre propre serveur, pas par un service extérieur d’intelligence artificielle. Les messages passent par Telegram, qui a ses propres règles.
    /mydata montre tout ce qui est conservé sur cette discussion.
    /forget efface tout d’un coup.
forget-confirm = Effacer tout ce que j’ai conservé sur cette discussion ?
forget-yes = Oui, effacer
forget-no = Non, garder
forget-done = C’est fait. Tout ce qui concerne cette discussion est effacé.
forget-kept = Rien n’a été effacé.

## Things I cannot read
unsupported-photo = Je ne peux pas lire les images. Écrivez votre question avec des mots, s’il vous plaît. Si vous avez reçu une lettre d’un service, une personne peut vous aider : /contact
unsupported-voice = Je ne peux pas encore écouter les messages vocaux. Écrivez votre question avec des mots, s’il vous plaît.
unsupported-sticker = Joli ! Mais je ne comprends que les mots. Écrivez-moi votre question.
unsupported-file = Je ne peux pas ouvrir de fichiers. Écrivez votre question avec des mots, s’il vous plaît. N’envoyez pas ici de documents contenant des données personnelles.
unsupported-location = Je ne peux pas utiliser une position. Écrivez votre question avec des mots, s’il vous plaît.
unsupported-other = Je ne comprends que les mots écrits. Écrivez votre question, s’il vous plaît.

## When something is wrong
error-sorry = Un problème est survenu de notre côté. Réessayez dans une minute, s’il vous plaît. Si c’est urgent, appelez le { $phone } (ligne d’information de Riga) ou, en cas de danger, le 112.
button-expired = Ce bouton vient d’un ancien message. Posez de nouveau votre question, s’il vous plaît.
too-many = Vous écrivez très vite et je n’ai pas pu lire votre dernier message. Attendez une demi-minute, s’il vous plaît, puis renvoyez-le.
unknown-command = Je ne connais pas cette commande. Ce que je peux faire : /help

## Terminal
terminal-intro = Ceļvedis dans le terminal. Écrivez une question et appuyez sur Entrée. Pour quitter : une ligne vide ou Ctrl-D.
terminal-choose = Écrivez le numéro de votre choix.
