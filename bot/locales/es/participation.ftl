# Having a say: the city's questions, proposals, sharing, posters. $day is a day in words; № stays as it is.

## Commands, help, privacy
command-consultations = Responder a las preguntas de la ciudad
command-propose = Proponer algo a la ciudad
command-proposals = Qué ha sido de sus propuestas
help-participation =
    Opine sobre la ciudad:
    /consultations – responder a las preguntas de la ciudad
    /propose – proponer algo a la ciudad
    /proposals – qué ha sido de sus propuestas
privacy-participation =
    Si usted opina:
    • Su respuesta a una pregunta de la ciudad – bajo un número cifrado que solo vale para esa pregunta. Cuando se cierra, las respuestas se cuentan y ya nadie puede saber de quién eran.
    • Su propuesta – cifrada; los teléfonos, correos y números de documentos se tachan. La lee el equipo de la guía y la transmite sin su nombre. Se borra a los dos años.
    • Si pide que le avisemos del resultado: su chat, cifrado, hasta que le avisemos, un año como máximo.
    • Cuántas veces se pregunta por cada tema – se cuenta sin su chat, para que la ciudad vea qué necesitan los recién llegados.
mydata-voice = Su respuesta a una pregunta de la ciudad: “{ $text }”. El { $until } se cuenta y ya no se puede relacionar con usted.
mydata-proposal = { $since } – su propuesta: “{ $text }”. Se borra el { $until }.
mydata-listener-consultation = Pidió que le avisemos del resultado de la pregunta № { $text }. Se borra al avisarle, a más tardar el { $until }.
mydata-listener-proposal = Pidió noticias de su propuesta № { $text }. Se borra cuando tenga respuesta, a más tardar el { $until }.
mydata-count = Números cifrados que solo muestran cuántas personas distintas preguntaron por un tema. Se borran el { $until }.

## The menu
button-have-a-say = 🗳 Opinar
say-intro = Riga quiere escucharle. Puede responder a las preguntas de la ciudad o proponer algo. No hace falta que diga su nombre.
say-topics = También puede participar así:
say-privately = Esto queda entre usted y la ciudad. Escríbame en un chat privado, por favor.
button-private-chat = Abrir un chat privado
button-consultations = 🗳 Preguntas de la ciudad
button-propose = ✏️ Proponer algo
button-my-proposals = 📋 Mis propuestas

## The city's questions
consultations-open = La ciudad le pregunta. Elija una pregunta:
consultations-none = Ahora mismo la ciudad no pregunta nada.
consultations-past = Las preguntas con ✓ están cerradas. Puede ver el resultado.
consultation-audience = Para: { $audience }
consultation-until = Puede responder y cambiar su respuesta hasta el { $day } inclusive.
consultation-privacy = Una respuesta por persona. Se cuenta sin su nombre. Cuando se cierre la pregunta, nadie podrá saber de quién era la respuesta.
consultation-write = Escriba su respuesta en el próximo mensaje, { $max } caracteres como máximo. Sin nombres ni teléfonos, por favor.
consultation-too-long = Es demasiado largo. Escríbalo más corto, por favor.
consultation-yours = Su respuesta hasta ahora: { $answer }
consultation-noted = ¡Gracias! Su respuesta queda anotada: { $answer }
consultation-closed = Esta pregunta está cerrada. ¡Gracias por su interés!
consultation-withdrawn = Su respuesta está borrada.
consultation-result = Resultado
consultation-voices = Número de respuestas: { $count }
consultation-few = Respondieron menos de { $fewest } personas. Para que no se pueda reconocer a nadie, no mostramos cifras.
consultation-outcome = Qué hizo la ciudad con ello
consultation-waiting = La ciudad aún no ha dicho qué hará con el resultado.
button-change = Cambiar mi respuesta
button-withdraw = Borrar mi respuesta
button-tell-result = 🔔 Avisarme del resultado
button-tell-not = 🔕 No avisarme
tell-result-noted = Le escribiré aquí cuando haya un resultado y cuando la ciudad diga qué hizo con él.
tell-stopped = De acuerdo, no le escribiré sobre esto.

## Proposals
propose-area = ¿De qué trata su propuesta?
propose-neighbourhood = ¿De qué barrio se trata? Escriba su nombre o sáltese este paso.
propose-text = Ahora escriba su propuesta en un solo mensaje, { $max } caracteres como máximo: ¿qué debería cambiar y por qué? Sin nombres, teléfonos ni documentos, por favor.
propose-too-long = Es demasiado largo. Escríbalo más corto, por favor.
propose-check = Esto es lo que recibirá la ciudad. ¿Está bien? Si no, escríbalo de nuevo.
propose-sent = ¡Gracias! Su propuesta ha llegado. Su número es { $number }. Qué ha sido de ella: /proposals
propose-cancelled = No se envió nada.
button-skip = Saltar
button-send = Enviar
button-cancel = Cancelar
proposals-none = Todavía no tiene propuestas aquí.
proposals-yours = Sus propuestas:
proposal-state-received = recibida
proposal-state-passed = enviada a: { $office }
proposal-state-answered = respondida
button-tell-answer = 🔔 Avisarme de novedades
tell-answer-noted = Le escribiré aquí cuando haya novedades sobre la propuesta № { $number }.
proposal-news-passed = Novedades sobre su propuesta № { $number }. Se ha enviado a: { $office }.
proposal-news-answered = La ciudad ha respondido a su propuesta № { $number }:

## Sharing and posters
button-share = ↗️ Compartir
share-text = Puede pasar esto a otros:
share-open = Pregunte sobre la vida en Riga en su idioma:
button-choose-chat = Elegir un chat
inline-open = Leerlo todo, preguntar más
inline-ask = Preguntarme en un chat privado
poster-headline = ¿Acaba de llegar a Riga? Pregunte en su idioma.
poster-scan = Escanee el código, abra Telegram y escriba su pregunta.
poster-free = Gratis. No hace falta decir su nombre. En peligro, llame al 112.
