# People behind the bot. Short sentences, polite, plain words. Keep emoji, line breaks, /commands and { $names }.

## Commands
command-ask = Escribir con una persona
command-stop = Terminar la conversación con la persona
command-follow = Recibir avisos de cambios importantes
command-following = Lo que usted sigue
help-people =
    /ask – escribir con una persona
    /follow – recibir avisos de cambios importantes
    /following – lo que usted sigue

## Talking with a person
person-now = Desde ahora una persona lee lo que usted escribe. El bot guarda silencio. Puede enviar texto, fotos, documentos y mensajes de voz.
person-question-passed = He pasado su última pregunta: «{ $question }»
person-hours = Responden: { $hours }. Espera prevista: hasta { $within ->
        [one] { $within } hora
       *[other] { $within } horas
    }.
person-closed = Ahora mismo no hay nadie. Escriba de todos modos: leerán su mensaje cuando vuelvan.
person-hidden = No ven su nombre ni su cuenta, solo lo que usted envía.
person-stop = Para terminar y volver al bot: /stop
person-show-name = Mostrar mi nombre
person-name-shown = La persona ve ahora su nombre y su cuenta.
person-already = Ya está escribiendo con una persona. Siga escribiendo. Para terminar: /stop
person-none-open = Ahora no está escribiendo con una persona. Soy el bot: pregúnteme o elija /ask.
person-ended = La conversación con la persona ha terminado. Vuelvo a ser yo, el bot. Pregúnteme lo que necesite.
person-ended-silence = Nadie ha escrito en { $days } días, así que la conversación ha terminado. Para empezar otra: /ask
person-reopened = Una persona ha abierto de nuevo su conversación y lee lo que usted escribe. Para terminar: /stop
person-unreachable = No se pudo pasar su mensaje. Lo sentimos. Por favor, pregunte aquí:
person-private-only = Aquí lo leerían todos. Por favor, escríbame en un chat privado y elija allí /ask.

## Tell me when you know
button-tell-me = Avíseme cuando lo sepa
promise-made = De acuerdo. Si conozco la respuesta en { $days } días, le escribiré una vez. /forget lo anula.
promise-gone = Esta pregunta ya no está guardada. Por favor, hágala de nuevo.
promise-kept = Usted preguntó: «{ $question }». Ahora puedo responder:

## Following
button-follow = 🔔 Seguir
follow-choose = ¿De qué quiere recibir avisos? Escribo solo cuando cambia algo importante, y nunca de noche. Un tema concreto se sigue con el botón que tiene debajo.
follow-city-news = Noticias de la ciudad
follow-started = Ahora sigue: { $subject }. Todo lo que sigue: /following
follow-list = Esto es lo que sigue. Pulse lo que quiera dejar.
follow-none = No sigue nada. /follow muestra lo que hay.
news-topic = Cambio importante: { $subject }
news-other = Noticias: { $subject }
news-read = Leer
news-why = Recibe esto porque lo sigue. Para dejarlo: /following

## What is stored
privacy-people =
    Solo si usted lo pide:
    • Escribir con una persona: sus mensajes llegan sin su nombre al grupo de Telegram de los asesores. Nosotros no los guardamos. La dirección de su chat se guarda cifrada mientras hablan y { $days } días después.
    • «Avíseme cuando lo sepa» y lo que sigue: la dirección de su chat, cifrada, hasta que le haya avisado o usted lo termine.
mydata-handover = Una conversación con una persona, desde el { $since }
mydata-promise = Prometí avisarle: «{ $text }»
mydata-follow = Algo que usted sigue, desde el { $since }: /following
