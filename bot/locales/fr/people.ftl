# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Écrire à une personne
command-stop = Terminer la conversation avec la personne
command-follow = Recevoir les changements importants
command-following = Ce que vous suivez
help-people =
    /ask – écrire à une personne
    /follow – recevoir les changements importants
    /following – ce que vous suivez

## Talking with a person
person-now = À partir de maintenant, une personne lit ce que vous écrivez. Le bot se tait. Vous pouvez envoyer du texte, des photos, des documents et des messages vocaux.
person-question-passed = J’ai transmis votre dernière question : « { $question } »
person-hours = Horaires de réponse : { $hours }. Attente prévue : { $within ->
        [one] { $within } heure
       *[other] { $within } heures
    } au plus.
person-closed = Il n’y a personne en ce moment. Écrivez quand même : votre message sera lu à leur retour.
person-hidden = On n’y voit ni votre nom ni votre compte, seulement ce que vous envoyez.
person-stop = Pour terminer et revenir au bot : /stop
person-show-name = Montrer mon nom
person-name-shown = La personne voit maintenant votre nom et votre compte.
person-already = Vous écrivez déjà à une personne. Continuez simplement. Pour terminer : /stop
person-none-open = Vous n’écrivez pas à une personne en ce moment. Je suis le bot : posez-moi votre question ou choisissez /ask.
person-ended = La conversation avec la personne est terminée. C’est de nouveau moi, le bot. Posez-moi vos questions.
person-ended-silence = Personne n’a écrit depuis { $days } jours : la conversation est terminée. Pour en commencer une autre : /ask
person-reopened = Une personne a rouvert votre conversation et lit ce que vous écrivez. Pour terminer : /stop
person-unreachable = Votre message n’a pas pu être transmis. Nous en sommes désolés. Demandez ici, s’il vous plaît :
person-private-only = Ici, tout le monde lirait. Écrivez-moi dans une discussion privée et choisissez-y /ask.

## Tell me when you know
button-tell-me = Me prévenir quand vous saurez
promise-made = C’est entendu. Si j’apprends la réponse d’ici { $days } jours, je vous écrirai une fois. /forget annule cela.
promise-gone = Cette question n’est plus conservée. Posez-la de nouveau, s’il vous plaît.
promise-kept = Vous aviez demandé : « { $question } ». Je peux maintenant répondre :

## Following
button-follow = 🔔 Suivre
follow-choose = De quoi souhaitez-vous avoir des nouvelles ? Je n’écris que si quelque chose d’important change, et jamais la nuit. Un sujet précis se suit avec le bouton placé dessous.
follow-city-news = Nouvelles de la ville
follow-started = Vous suivez maintenant : { $subject }. Tout ce que vous suivez : /following
follow-list = Voici ce que vous suivez. Appuyez pour arrêter.
follow-none = Vous ne suivez rien. /follow montre ce qui existe.
news-topic = Changement important : { $subject }
news-other = Nouvelles : { $subject }
news-read = Lire
news-why = Vous recevez ceci parce que vous le suivez. Pour arrêter : /following

## What is stored
privacy-people =
    Seulement si vous le demandez :
    • Écrire à une personne : vos messages arrivent sans votre nom dans le groupe Telegram des conseillers. Nous ne les conservons pas nous-mêmes. L’adresse de votre discussion est conservée chiffrée pendant la conversation et { $days } jours après.
    • « Me prévenir quand vous saurez » et ce que vous suivez : l’adresse de votre discussion, chiffrée, jusqu’à ce que je vous aie prévenu ou que vous arrêtiez.
mydata-handover = Une conversation avec une personne, depuis le { $since }
mydata-promise = J’ai promis de vous prévenir : « { $text } »
mydata-follow = Quelque chose que vous suivez, depuis le { $since } : /following
