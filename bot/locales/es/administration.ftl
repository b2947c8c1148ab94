## /status, for admins only
status-ok = La guía funciona.
status-failing = Algo necesita su atención.
status-waiting = En espera: mensajes recibidos + respuestas por enviar
status-contact = Último contacto con Telegram
status-index = Índice
status-topics = Temas
status-right-first = Tema correcto en primer lugar, en las preguntas de prueba
