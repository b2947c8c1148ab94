## /status, for admins only
status-ok = Le guide fonctionne.
status-failing = Quelque chose demande votre attention.
status-waiting = En attente : messages reçus + réponses à envoyer
status-contact = Dernier contact avec Telegram
status-index = Index
status-topics = Thèmes
status-right-first = Bon thème en premier, sur les questions de test
