# Ceļvedis speaks to a newcomer. Short sentences, polite, plain words. Keep emoji, line breaks and { $names }.
# Telegram commands (/help) stay as they are. HTML is not used here.

## First words
start-greeting = ¡Hola! Soy Ceļvedis, una guía para vivir en Riga.
start-what = Escriba su pregunta con sus propias palabras y en su idioma: permisos, trabajo, escuela, médico, vivienda, cursos de letón y mucho más. Respondo con información escrita y fechada por personas, y le digo de qué fuente viene.
start-limits = Soy un bot, no una persona. No puedo decidir sobre su caso, rellenar formularios ni llamar a una oficina. Si no sé algo, se lo digo y le indico a quién preguntar.
start-emergency = ¿Está en peligro? Llame al 112. Policía: 110. Ambulancia: 113.
start-privacy = No le pregunto su nombre. Qué se guarda: /privacy
start-try = Puede empezar con una de estas preguntas:

## Help and commands
help-text =
    Escriba una pregunta, por ejemplo: «{ $example }»
    O elija:
    /topics – todos los temas por áreas
    /language – en qué idioma le hablo
    /contact – personas a las que puede preguntar
    /privacy – qué se guarda sobre usted
    /mydata – qué se guarda exactamente sobre este chat
    /forget – borrar todo lo de este chat
    ¿Está en peligro? Llame al 112.
help-example = ¿Cómo encuentro un médico de familia?
command-start = Empezar de nuevo
command-help = Qué puedo hacer
command-topics = Todos los temas
command-language = Cambiar de idioma
command-contact = Personas a las que puede preguntar
command-privacy = Qué se guarda sobre usted
command-forget = Borrar todo lo de este chat
bot-description = Una guía para quienes acaban de llegar a Riga. Pregunte en su idioma sobre permisos, trabajo, escuela, salud, vivienda y cursos de letón. Las respuestas salen de información con fecha y fuente. Emergencias: 112.
bot-short-description = Responde en su idioma, y con fuentes, a preguntas sobre la vida en Riga.
input-placeholder = Escriba su pregunta

## Answers
answer-other-language = Esta información todavía no está en su idioma. Se la muestro en otro: { $language }.
answer-also = También puede servirle:
answer-unsure = Creo que pregunta por esto. Si no es así, escríbalo con otras palabras.
answer-continued = ({ $number }/{ $total })
choose-intro = No entiendo bien a qué se refiere. ¿Es algo de esto?
choose-none = Nada de esto
sorry-text = No sé la respuesta y no quiero adivinar.
sorry-rephrase = Pruebe con otras palabras o mire los temas: /topics
sorry-ask = Puede preguntar a una persona. Es gratis:
sorry-note = Su pregunta queda anotada sin su nombre, para que el equipo pueda escribir la información que falta.
emergency-first = Si alguien está en peligro ahora, llame al 112. Es gratis y funciona día y noche.
emergency-numbers = 112 – todas las emergencias · 113 – ambulancia · 110 – policía
emergency-then = Después, esto puede ayudarle:

## Small talk
talk-greeting = ¡Hola! Pregúnteme sobre la vida en Riga. Escriba en su idioma.
talk-thanks = ¡De nada! Si le surge algo más, escríbame.
talk-goodbye = ¡Adiós y que le vaya muy bien! Escríbame cuando lo necesite.
talk-about = Soy Ceļvedis, un bot. Respondo a preguntas sobre la vida en Riga con información escrita por personas del ayuntamiento y de organizaciones sociales. No me invento las respuestas. Qué puedo hacer: /help
talk-undecided = Por favor, escriba su pregunta en pocas palabras, por ejemplo: «{ $example }»

## Buttons
button-helpful = 👍
button-not-helpful = 👎
button-other-language = 🌐 En otro idioma
button-topics = Todos los temas
button-back = ‹ Atrás
button-ask-person = Preguntar a una persona
button-sources = Fuentes

## Rating
rating-thanks = ¡Gracias!
rating-why = ¿Qué ha fallado? Elija una opción. Nos ayuda a mejorar la información.
rating-reason-wrong = Los datos están mal o son antiguos
rating-reason-other-question = Responde a otra pregunta
rating-reason-unclear = No lo entiendo
rating-reason-incomplete = Falta algo
rating-noted = Anotado. El equipo lo revisará. Si es urgente, pregunte a una persona: /contact

## Topics, languages, people
topics-intro = Elija un área:
topics-in-category = { $category }: elija un tema.
language-choose = Elija en qué idioma le hablo. También entiendo preguntas en otros idiomas.
language-set = A partir de ahora le hablo en este idioma: { $language }.
language-automatic = Responder en el idioma en que escribo
language-automatic-set = Le responderé en el idioma en que usted escriba.
contact-intro = Personas a las que puede preguntar. Ayudan a quienes acaban de llegar a Riga:
contact-danger = ¿Está en peligro? Llame al 112.

## Privacy
privacy-text =
    Qué se guarda y para qué:
    • El idioma que eligió – para hablarle en ese idioma. Se guarda hasta que escriba /forget o pase un año sin escribir.
    • Las preguntas que no supe responder o que recibieron un 👎 – para que el equipo pueda escribir mejor la información. Los teléfonos, correos electrónicos, códigos personales y números de documentos se tachan, y el texto se cifra. Se borra a los { $days } días.
    • Un número cifrado en lugar de su chat – para que /forget encuentre sus datos. Sin nuestra clave, nadie puede saber por ese número quién es usted.
    • Su mensaje y mi respuesta, cifrados – para que no se pierda nada. Hasta que la respuesta le llegue, un día como máximo.
    • Copias de seguridad cifradas – por si se estropea una máquina. Lo que usted borra desaparece también de ellas en 30 días como máximo.
    Qué no se guarda nunca: su nombre, su nombre de usuario, su foto, sus contactos.
    Quién lo ve: el equipo de la guía y nadie más. Las preguntas se responden en nuestro propio servidor, no en un servicio externo de inteligencia artificial. Los mensajes pasan por Telegram, que tiene sus propias normas.
    /mydata muestra todo lo que se guarda sobre este chat.
    /forget lo borra todo de una vez.
forget-confirm = ¿Borro todo lo que he guardado sobre este chat?
forget-yes = Sí, borrar
forget-no = No, conservar
forget-done = Listo. Todo lo de este chat está borrado.
forget-kept = No se ha borrado nada.

## Things I cannot read
unsupported-photo = No puedo leer imágenes. Por favor, escriba su pregunta con palabras. Si tiene una carta de una oficina, una persona puede ayudarle: /contact
unsupported-voice = Todavía no puedo escuchar mensajes de voz. Por favor, escriba su pregunta con palabras.
unsupported-sticker = ¡Qué bonito! Pero solo entiendo palabras. Escríbame su pregunta.
unsupported-file = No puedo abrir archivos. Por favor, escriba su pregunta con palabras. No envíe aquí documentos con datos personales.
unsupported-location = No puedo usar una ubicación. Por favor, escriba su pregunta con palabras.
unsupported-other = Solo entiendo palabras escritas. Por favor, escriba su pregunta.

## When something is wrong
error-sorry = Algo ha fallado por nuestra parte. Por favor, inténtelo de nuevo en un minuto. Si es urgente, llame al { $phone } (teléfono de información de Riga) o, en caso de peligro, al 112.
button-expired = Este botón es de un mensaje anterior. Por favor, pregunte otra vez.
too-many = Escribe muy rápido y no he podido leer su último mensaje. Espere medio minuto, por favor, y envíelo de nuevo.
unknown-command = No conozco ese comando. Qué puedo hacer: /help

## Terminal
terminal-intro = Ceļvedis en la terminal. Escriba una pregunta y pulse Intro. Para salir: una línea vacía o Ctrl-D.
terminal-choose = Escriba el número de su opción.
