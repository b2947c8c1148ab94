## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Ce qui est conservé exactement sur cette discussion
mydata-intro = Voici tout ce qui est conservé sur cette discussion :
mydata-nothing = Rien n’est conservé sur cette discussion.
mydata-language = La langue que vous avez choisie : { $text }. Conservée depuis le { $since } ; effacée le { $until } si vous n’écrivez pas d’ici là.
mydata-question = { $since } – votre question : « { $text } ». Effacée le { $until }.
mydata-rating = { $since } – votre 👎 à une réponse. Effacé le { $until }.
mydata-message = { $since } – un message qui ne vous est pas encore parvenu.
mydata-more = Autres éléments : { $count }
mydata-delete = /forget efface tout cela d’un coup.
