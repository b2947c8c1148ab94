## /mydata: $since and $until are days, $text is a name or the newcomer's own words
command-mydata = Qué se guarda exactamente sobre este chat
mydata-intro = Esto es todo lo que se guarda sobre este chat:
mydata-nothing = No se guarda nada sobre este chat.
mydata-language = El idioma que eligió: { $text }. Guardado desde el { $since }; se borra el { $until } si no escribe hasta entonces.
mydata-question = { $since } – su pregunta: «{ $text }». Se borra el { $until }.
mydata-rating = { $since } – su 👎 a una respuesta. Se borra el { $until }.
mydata-message = { $since } – un mensaje que todavía no le ha llegado.
mydata-more = Otras entradas: { $count }
mydata-delete = /forget borra todo esto de una vez.
