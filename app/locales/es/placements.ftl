
## Lista y página públicas

placement-list-title = Estancias
placement-list-lead = Estancias definidas y confirmadas por las comunidades que acogen. Filtre, compare, tómese su tiempo.
placement-list-filters = Filtrar las estancias
placement-list-apply = Ver las estancias
placement-list-clear = Quitar todos los filtros
placement-list-active = Filtros activos
placement-list-remove = Quitar este filtro
placement-list-text = Palabras
placement-list-text-hint = Todo lo que dice la página de una estancia: título, descripción, lugar, país, organismo, competencias; los acentos no cuentan.
placement-list-track = Sentido del viaje
placement-list-region = Región
placement-list-country = País
placement-list-priority = Prioridad
placement-list-format = Modalidad
placement-list-language = Idioma que se debe hablar
placement-list-sdg = Objetivo de Desarrollo Sostenible
placement-list-from = Salida a partir del
placement-list-until = Regreso a más tardar el
placement-list-past = Fecha límite
placement-list-past-option = También las estancias cuya fecha límite ya pasó
placement-list-shortened = Solo contó el comienzo de la búsqueda: ocho palabras como máximo, 120 caracteres en total.
placement-list-wordless = «{ $text }» no contiene ninguna palabra que buscar. La lista muestra todas las estancias.
placement-list-nothing = Ninguna estancia para «{ $text }»
placement-list-near-words = Esto es lo que responde a «{ $text }».
placement-list-near-link = Buscar mejor estas palabras
placement-list-near-some = Estas son las estancias más cercanas: cada una responde a una parte de las palabras.
placement-list-found-skills = Competencias solicitadas
placement-list-sort = Ordenar por
placement-list-sort-apply = Ordenar
placement-list-chip-text = «{ $text }»
placement-list-chip-from = Salida a partir del { $date }
placement-list-chip-until = Regreso a más tardar el { $date }
placement-list-ignored = La dirección contenía un filtro desconocido o fechas contradictorias; esa parte no se aplicó.
placement-list-nothing-text = Pruebe con otras palabras o vea todas las estancias.
placement-list-none-title = Ninguna estancia reúne todos estos filtros
placement-list-none-text = Quite un filtro arriba, amplíe las fechas o vuelva a todas las estancias.
placement-list-empty-title = No hay ninguna estancia publicada en este momento
placement-list-empty-text = Las estancias de una temporada aparecen a mediados de agosto. Vuelva entonces, o prepare su perfil desde ahora.
placement-list-when = Fechas
placement-list-seats = Plazas
placement-list-deadline = Fecha límite
placement-list-closed = Postulaciones cerradas
placement-list-partner-country = País contraparte
placement-list-to = hacia
placement-list-dates = del { $from } al { $to }
placement-list-pages = Páginas de la lista
placement-list-previous = Página anterior
placement-list-next = Página siguiente
placement-list-range = Estancias { $first } a { $last } de { $total }
placement-page-trail = Ruta de navegación
placement-page-other-language = Esta estancia no está publicada en el idioma de esta página. Este es su texto en otro idioma: { $language }.
placement-page-closed = Ya no se puede postular a esta estancia. Su página sigue abierta para quienes guardaron su dirección.
placement-page-suspended = Esta estancia está suspendida por un tiempo. No se puede postular en este momento.
placement-page-cancelled = Esta estancia no se realizará.
placement-page-own-fit = Esta estancia y usted
placement-page-description = La estancia
placement-page-partner = En palabras de la comunidad contraparte
placement-page-confirmed-link = Confirmado por la organización contraparte el { $date }.
placement-page-confirmed-oral = Confirmado de viva voz por la organización contraparte el { $date }.
placement-page-priorities = Las prioridades a las que sirve esta estancia
placement-page-goals = Objetivos de Desarrollo Sostenible
placement-page-asks = Lo que le pide la estancia
placement-page-receives = Lo que está cubierto
placement-page-contribution = Contribución
placement-page-no-contribution = Ninguna
placement-page-own-costs = A su cargo
placement-page-weekends = Fines de semana
placement-page-hours = Formación previa
placement-page-months = Compromiso total
placement-page-commitment = En qué consiste
placement-page-covered = Incluido
placement-page-needs = Lo que le servirá
placement-page-languages = Idiomas
placement-page-skills = Competencias
placement-page-no-language = No se pide ningún idioma en particular.
placement-page-no-skill = No se pide ninguna competencia: cuentan su motivación y su apertura.
# $skill: una competencia; $level: un nivel hecho con reason-skill-level; $need: required o desired; $post: un puesto, o la palabra none.
placement-page-skill = { $skill }: nivel { $level }, { $need ->
    [required] indispensable
   *[desired] deseable
}{ $post ->
    [none] {""}
   *[other] {" "}({ $post })
}
placement-page-language-required = { $languages }, exigido desde el nivel { $level }
placement-page-language-desired = { $languages }, deseado desde el nivel { $level }
placement-page-language-any-required = Uno de estos idiomas, exigido: { $languages }; desde el nivel { $level }
placement-page-language-any-desired = Uno de estos idiomas, deseado: { $languages }; desde el nivel { $level }
placement-page-questions = Las preguntas del organismo
placement-page-organisation = El organismo responsable
placement-page-glance = Lo esencial
placement-page-practical = En la práctica
placement-page-share = Dirección para compartir:
placement-page-print = Esta página se imprime en papel, sin menús ni botones.
placement-page-where = Lugar
placement-page-length = Duración
placement-page-flexibility = Flexibilidad
placement-page-preparation = Preparación
placement-page-preparation-place = Lugar de la preparación
placement-page-deadline = { $date }, 23:59, hora de Quebec
placement-page-age = Edad
placement-page-age-range = { $min } años al salir, { $max } como máximo en la fecha límite
placement-page-age-min = { $min } años al salir
placement-page-apply = Postular
placement-page-security = Seguridad: { $country }
placement-page-security-source = Anotado por el programa el { $date }. Fuente: { $source }
placement-stop-label = Por ahora nadie sale hacia este país
placement-stop-title = Por ahora nadie sale hacia este país: { $country }
placement-stop-source = El programa sigue la recomendación «{ $level }», anotada el { $date }. Fuente: { $source }
placement-stop-public = No se puede postular a esta estancia mientras rige esta recomendación. La estancia sigue en esta página; las postulaciones continuarán cuando se levante, si la fecha límite lo permite.
placement-stop-oci = Mientras rige esta recomendación, nadie postula, recibe una oferta, acepta una plaza ni sale. Puede leer las postulaciones, entrevistar a las personas y responderles. Si hay personas en el lugar, comuníquese con ellas y con la coordinación del programa.
placement-stop-review = Mientras rige esta recomendación, la estancia no se puede publicar, reanudar ni comenzar, y nadie postula, recibe una oferta, acepta una plaza ni sale.
placement-stop-country-page = Ver lo anotado sobre este país, o anotar otro nivel
placement-stop-task = Por ahora nadie sale ({ $country }): { $placement }
placement-stop-candidates = { $count ->
    [0] Ninguna postulación en curso
    [one] { $count } postulación en curso
   *[other] { $count } postulaciones en curso
}
placement-stop-abroad = { $count ->
    [0] Nadie en el lugar
    [one] { $count } persona en el lugar
   *[other] { $count } personas en el lugar
}
placement-refused-level = Por ahora nadie sale hacia este país ({ $country }): la estancia no se puede publicar, reanudar ni comenzar. Se podrá cuando la coordinación del programa anote un nivel más bajo, en la página de este país.
placement-refused-undo-level = Por ahora nadie sale hacia el país de esta estancia: esta etapa no se puede deshacer mientras el aviso esté vigente.
placement-list-count = { $count ->
    [one] { $count } estancia
   *[other] { $count } estancias
}
placement-list-seats-left = { $count ->
    [0] Completo
    [one] { $count } plaza libre
   *[other] { $count } plazas libres
}
placement-page-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
placement-page-flexible = { $count ->
    [one] más o menos { $count } día
   *[other] más o menos { $count } días
}
placement-page-weekends-count = { $count ->
    [one] { $count } fin de semana
   *[other] { $count } fines de semana
}
placement-page-hours-count = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
placement-page-months-count = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
# Un OCI describe sus estancias.
placement-edit-untitled = Estancia sin título
placement-edit-list-title = Nuestras estancias
placement-edit-new = Describir una nueva estancia
placement-edit-partners-link = Nuestras organizaciones contraparte
placement-edit-tabs = Estados de las estancias
placement-edit-tab-all = Todos
placement-edit-pages = Páginas
placement-edit-next = Página siguiente
placement-edit-empty-title = Ninguna estancia aquí
placement-edit-empty = Describa una estancia: podrá guardarla paso a paso y volver cuando quiera.
placement-edit-column-title = Título
placement-edit-column-state = Estado
placement-edit-column-dates = Fechas
placement-edit-column-changed = Última modificación
placement-edit-column-organisation = Organismo
placement-edit-column-country = País
placement-edit-range = del { $start } al { $end }
placement-edit-seats = De { $min } a { $max ->
    [one] { $max } plaza
   *[other] { $max } plazas
}
placement-edit-age-from = { $age } años o más a la salida
placement-edit-age-to = { $age } años como máximo en la fecha límite
placement-edit-not-said = Aún no indicado
placement-edit-choose = Elegir…
placement-edit-save = Guardar
placement-edit-saved = Guardado el { $moment }
placement-edit-change = Modificar: { $step }
placement-edit-describe-partner = Describir otra organización contraparte
placement-edit-steps = Los pasos
placement-edit-steps-all = Ver todos los pasos
placement-edit-step-number = Paso { $number } de { $total }
placement-edit-step-now = En curso
placement-edit-step-to-do = Por completar
placement-edit-step-optional = Opcional
placement-edit-step-done = Hecho
placement-edit-candidates = { $count ->
    [0] Ver las postulaciones
    [one] Ver la postulación
   *[other] Ver las { $count } postulaciones
}
placement-edit-public-page = Ver la página pública
placement-edit-change-seats = Cambiar el número de plazas
placement-edit-required-note = Lo marcado como (obligatorio) debe completarse antes del envío. Puede guardar en cualquier momento.
placement-edit-posts-note = Complete al menos uno de los dos puestos.
placement-edit-skill-new = Agregar una competencia
placement-edit-skill-remove = Quitar esta competencia
placement-edit-skill-add = Agregar y seguir con la lista
placement-edit-missing = Por completar o corregir antes del envío
placement-edit-missing-step = { $step }: { $count ->
    [one] { $count } respuesta por completar
   *[other] { $count } respuestas por completar
}
placement-edit-wrong = { $place }: { $problem }
placement-edit-verify = Releer toda la estancia
placement-edit-submit-by-mail = Se enviará un correo a la organización contraparte, en su idioma, con un enlace para confirmar o rechazar. Mientras no responda, usted puede retomar la estancia para corregirla.
placement-edit-submit-by-voice = Esta contraparte no tiene correo electrónico. Después del envío, obtendrá un enlace para entregárselo por WhatsApp, por mensaje de texto o en papel; también podrá registrar su respuesta dada de viva voz.
placement-edit-timeline = Lo que ha ocurrido
placement-edit-timeline-when = { $moment } – { $actor }
placement-edit-reason = La razón dada
placement-edit-actions = Lo que puede hacer
placement-edit-duplicate = Duplicar en un nuevo borrador
placement-edit-link-sent = Se envió un nuevo enlace a la dirección actual de la contraparte.
placement-edit-oral = Registrar una respuesta de viva voz
placement-edit-oral-text = Si la contraparte no puede abrir el enlace, registre lo que respondió: quién, cuándo y en qué idioma.
placement-edit-next-draft = Borrador: solo su organismo lo ve. Una vez completo, pasa a la contraparte para su confirmación y luego a la coordinación del programa.
placement-edit-next-awaiting-partner = La estancia espera la respuesta de la contraparte: el enlace de abajo dice en qué punto está. Retomar la estancia para corregirla la convierte de nuevo en borrador, y la contraparte deberá confirmar la nueva versión.
placement-edit-next-awaiting-review = La contraparte confirmó; la coordinación del programa revisa la estancia. Retomarla para corregirla exigirá una nueva confirmación de la contraparte.
placement-edit-next-published = Publicada: las personas la leen y postulan. Todavía puede corregir los textos, las fechas dentro de la flexibilidad acordada, las plazas, lo que pide la estancia y las preguntas. Las palabras de la contraparte, el lugar y a quién busca ya no cambian.
placement-edit-next-closed = Las postulaciones terminaron; la selección y la preparación continúan. Todavía puede corregir lo que se puede corregir en una estancia publicada. Las postulaciones sin decisión terminarán cuando empiece la estancia.
placement-edit-next-underway = Las personas están en el lugar.
placement-edit-next-completed = La estancia terminó.
placement-edit-next-suspended = El programa suspendió esta estancia. Se reanudará donde estaba si se levanta la suspensión.
placement-edit-next-cancelled = Esta estancia no se realizará. Puede duplicarla.
placement-edit-organisation-waits = Su organismo no está aprobado por el programa por el momento. Puede preparar borradores; podrán enviarse en cuanto sea aprobado.
placement-edit-refused-reader = Su papel en este organismo es consultar. Pida a la persona responsable de la cuenta si necesita modificar.
placement-edit-refused-not-a-draft = Esta estancia ya no es un borrador. Para corregirla, retómela primero desde su página, si su estado lo permite; si no, duplíquela.
placement-edit-refused-organisation = Su organismo debe ser aprobado por el programa antes de enviar una estancia.
placement-edit-refused-stopped = Su organismo está suspendido o rechazado: lo que leen el público o la contraparte no cambia por ahora. Siempre puede escribir borradores y cerrar o cancelar una estancia. La coordinación del programa responde a las preguntas.
placement-edit-refused-incomplete = Quedan respuestas por completar o corregir: la lista de abajo lleva a cada una.
placement-edit-refused-published = La estancia está publicada: a quién busca, sus prioridades y lo que pesa en la clasificación ya no cambian, porque las personas postulan sobre esa base. Para otra versión, duplíquela.
placement-edit-refused-by-link = Rechazado por { $person } el { $date }, por el enlace recibido ({ $language }).
placement-edit-refused-by-voice = Rechazado de viva voz por { $person } el { $date } ({ $language }).
placement-edit-revised = Guardado y publicado. Si cambiaron las fechas o la preparación, se avisa por correo a quienes postularon.
placement-edit-public-basics = La estancia está publicada: corrija sus textos y objetivos. El sentido, la forma y el financiamiento ya no cambian.
placement-edit-public-place-and-dates = La estancia está publicada: las fechas pueden moverse dentro de la flexibilidad que la contraparte confirmó. Se avisa a la contraparte y a quienes postularon. Las fechas que alguien no ha aceptado, o una preparación más larga o en otro lugar, esperan la decisión del programa. El lugar ya no cambia.
placement-edit-public-posts = La estancia está publicada: el número de plazas puede cambiar, sin bajar de las que están tomadas u ofrecidas. Se avisa a la contraparte si hay más personas. Las edades ya no cambian.
placement-edit-public-partner = La estancia está publicada: puede cambiar la persona a quien llamar y añadir traducciones. Las palabras de la contraparte y lo que confirmó le pertenecen.
placement-edit-public-asks = La estancia está publicada: si pide más, o cubre menos, el cambio espera la decisión del programa. Si lo acepta, se avisa a quienes postularon y pueden retirarse sin falta; quienes aún escriben deberán aceptarlo de nuevo.
placement-edit-public-questions = La estancia está publicada: las postulaciones enviadas conservan las preguntas que respondieron; las que se escriben seguirán las nuevas.
placement-cancel-concerned = { $count ->
    [0] Nadie tiene una postulación en curso
    [one] { $count } persona se ve afectada
   *[other] { $count } personas se ven afectadas
}
placement-cancel-waiting = Postulaciones que esperan una decisión: { $count }. Terminan.
placement-cancel-offered = Plazas ofrecidas: { $count }. Las ofertas terminan.
placement-cancel-accepted = Plazas aceptadas: { $count }. Quedan libres.
placement-cancel-left = Personas que ya partieron: { $count }. Falta registrar su regreso en su expediente.
placement-step-from = Posible a partir del { $day }.
placement-step-close = Nadie más podrá postular. La selección continúa y no se envía ningún correo.
placement-step-close-waiting = Postulaciones que esperan una decisión: { $count }. Quedan por decidir.
placement-step-close-offered = Plazas ofrecidas: { $count }. Las ofertas siguen abiertas.
placement-step-start = La página pública dirá que la estancia está en curso.
placement-step-start-offered = Plazas ofrecidas: { $count }. Las ofertas siguen abiertas hasta su último día.
placement-step-ends-waiting = Postulaciones sin decisión: { $count }. Terminan, y cada persona recibe un correo en su idioma.
placement-step-ends-offered = Plazas ofrecidas: { $count }. Las ofertas terminan, y cada persona recibe un correo en su idioma.
placement-step-complete-nobody = Ninguna postulación termina y no se envía ningún correo.
placement-step-refused-departures = Algunas personas tienen una plaza, pero no hay ninguna salida registrada. En su expediente, registre su salida o ponga fin a su participación; después la estancia podrá marcarse como terminada.
step-undo = Deshacer esta etapa
step-undo-hint = Podrá deshacer esta etapa durante { $hours } horas, mientras nadie haya hecho nada después.
step-undo-offer = Última etapa: «{ $step }». Usted la hizo; puede deshacerla hasta el { $until }, mientras nadie haya hecho nada después.
step-undo-resumes = Las postulaciones que esta etapa terminó volverán a estar en estudio, y cada persona recibirá un correo.
not-undone-kind = Esta etapa no se puede deshacer.
not-undone-other-person = Solo la persona que hizo esta etapa puede deshacerla.
not-undone-too-late = El plazo para deshacer esta etapa ya pasó.
not-undone-acted-since = Esta etapa ya no se puede deshacer: se hizo algo después.
placement-cancel-text = Cada persona recibe un correo y leerá su razón. Se avisa a la contraparte si la estancia fue publicada. Una cancelación no se deshace.
placement-cancel-over = Esta estancia terminó o ya fue cancelada.
placement-cancel-back = Volver a la estancia
placement-edit-language-row = Requisito de idioma { $number }
placement-edit-field-track = Sentido de la estancia
placement-edit-field-format = Modalidad
placement-edit-field-funding = Financiamiento
placement-edit-field-sdg = Objetivos de Desarrollo Sostenible
placement-edit-field-title = Título
placement-edit-field-summary = Resumen
placement-edit-field-description = Descripción
placement-edit-field-country = País
placement-edit-field-country-hint = Para una estancia en Quebec, elija Canadá.
placement-edit-field-place = Ciudad o pueblo
placement-edit-field-dates = Fechas de la estancia
placement-edit-field-starts-on = Salida
placement-edit-field-ends-on = Regreso
placement-edit-field-flexibility = Flexibilidad de las fechas, en días
placement-edit-field-preparation = Preparación
placement-edit-field-preparation-starts-on = Inicio de la preparación
placement-edit-field-preparation-ends-on = Fin de la preparación
placement-edit-field-preparation-place = Lugar de la preparación
placement-edit-field-deadline = Fecha límite para postular
placement-edit-field-deadline-hint = Deje vacío para mantener la de la temporada.
placement-edit-field-seats-min = Plazas, mínimo
placement-edit-field-seats-max = Plazas, máximo
placement-edit-field-age-min = Edad mínima a la salida
placement-edit-field-age-max = Edad máxima en la fecha límite
placement-edit-field-any-of = Idioma
placement-edit-field-any-of-or = O este idioma
placement-edit-field-floor = Nivel mínimo
placement-edit-field-need = Exigida o deseada
placement-edit-field-languages = Idiomas
placement-edit-field-skills = Competencias
placement-edit-field-post = Para
placement-edit-field-level = Nivel
placement-edit-field-sentence = Una frase que lo muestre: { $priority }
placement-edit-field-partner = Organización contraparte
placement-edit-field-statement = La prioridad de la contraparte, en sus palabras
placement-edit-field-statement-hint = La contraparte podrá corregir este texto antes de confirmar.
placement-edit-field-statement-language = Idioma de este texto
placement-edit-field-hosting = Lo que la acogida pide a la contraparte
placement-edit-field-sending = Lo que el envío de sus miembros pide a la contraparte
placement-edit-field-contact-name = Persona a quien la contraparte puede llamar
placement-edit-field-contact-phone = Teléfono de esa persona
placement-edit-field-contribution = Contribución pedida, en dólares
placement-edit-field-contribution-hint = Escriba 0 si no hay.
placement-edit-field-own-cost = A cargo de la persona
placement-edit-field-other-costs = Otros costos
placement-edit-field-weekends = Fines de semana de formación
placement-edit-field-training-hours = Horas de formación
placement-edit-field-commitment-months = Compromiso total, en meses
placement-edit-field-commitment = En qué consiste este compromiso
placement-edit-field-covered = Lo que está cubierto
placement-edit-field-other-covered = Otra cosa cubierta
placement-edit-field-question = Pregunta { $number }
placement-edit-field-questions = Preguntas a las personas candidatas
placement-edit-field-reason = Por qué se cancela esta estancia
placement-edit-field-reason-hint = Se avisa a quienes postularon y leerán esta razón.
placement-edit-field-verdict = Respuesta de la contraparte
placement-edit-field-person = Quién respondió por la contraparte
placement-edit-field-answered-on = Cuándo
placement-edit-field-language = En qué idioma
placement-edit-field-refusal = Por qué rechaza la contraparte
placement-edit-field-refusal-hint = Necesario para un rechazo.
# La coordinación revisa las estancias.
placement-review-title = Estancias por revisar
placement-review-returned = La estancia se devolvió al OCI con sus razones. Volverá aquí cuando el OCI la envíe de nuevo.
placement-review-empty-title = Nada está en espera aquí
placement-review-empty = Las estancias confirmadas por su contraparte llegan aquí.
placement-review-warnings = Para no pasar por alto
placement-review-refused-country = Este país no forma parte del programa: la estancia no puede publicarse.
placement-review-refused-organisation = Este organismo no está aprobado: la estancia no puede publicarse.
placement-review-past = La fecha de salida es hoy o ya pasó.
placement-review-incomplete = Faltan respuestas obligatorias.
placement-review-security = Seguridad: { $level } ({ $source }, { $date })
placement-review-confirmed-by-link = Confirmado por { $person }, por el enlace recibido, el { $date }. Idioma de la página: { $language }.
placement-review-confirmed-by-voice = Confirmado de viva voz por { $person } el { $date }. Idioma: { $language }. Registrado por el OCI.
placement-review-decide = Decidir
placement-review-reason = Razón
placement-review-reason-hint = Necesaria para devolver, suspender o cancelar; el OCI la leerá.
placement-review-concerned = A quién concierne una suspensión, su levantamiento o una cancelación
placement-review-concerned-text = Cada persona interesada recibe un correo, y el organismo también. Una suspensión detiene las postulaciones, las ofertas y las salidas; puede levantarse. Una cancelación pone fin a las postulaciones.

placement-link-title = El enlace de la contraparte
placement-link-none = La contraparte no tiene ningún enlace para responder. Envíele uno por correo, u obtenga uno para entregárselo.
placement-link-by-hand = Esta contraparte no tiene correo electrónico: todavía no le ha llegado nada. Obtenga un enlace para entregárselo por WhatsApp, por mensaje de texto o en papel, o registre su respuesta de viva voz.
placement-link-hand = Obtener un enlace para entregar
placement-link-revoke = Anular este enlace
placement-link-mailed = Enlace enviado por correo: { $moment }
placement-link-handed = Enlace para entregar, obtenido: { $moment }
placement-link-leaving = El correo todavía no ha salido.
placement-link-opened = Abierto por primera vez: { $moment }
placement-link-unopened = Todavía sin abrir
placement-link-expires = Último día: { $day }
placement-link-expired = Expirado. Último día: { $day }
placement-link-ended = Este enlace está anulado.
placement-link-unreached = El correo a la contraparte no se entregó: su dirección lo rechazó. Nadie recibió el enlace. Corrija la dirección (un nuevo enlace sale de inmediato), o entregue usted un enlace.
placement-link-correct = Corregir la dirección de la contraparte
partner-link-refused-no-address = Esta contraparte no tiene correo electrónico. Obtenga un enlace para entregárselo.
placement-hand-title = Un enlace para entregar a { $partner }
placement-hand-back = Volver a la estancia
placement-hand-lead = Quien tenga este enlace puede responder en nombre de la contraparte: entréguelo solo a la persona que habla por ella. Vale hasta el { $date } y reemplaza los enlaces anteriores. Solo se muestra aquí, durante media hora.
placement-hand-hidden = Aquí no se muestra ningún enlace. Un enlace para entregar se lee durante media hora, allí donde se obtuvo; no guardamos ninguna copia legible.
placement-hand-another-text = Otro enlace reemplaza al que la contraparte quizá ya tiene: el anterior dejará de valer.
placement-hand-link = El enlace, para copiar
placement-hand-message = El mensaje, en el idioma de la contraparte
placement-hand-message-hint = Cópielo, o envíelo con uno de los botones. Usted elegirá a quién.
placement-hand-whatsapp = Enviar por WhatsApp
placement-hand-sms = Enviar por mensaje de texto
placement-hand-code = El mismo enlace, para imprimir
placement-hand-code-text = Imprima esta página: un teléfono que apunte a este código abre el enlace.
placement-hand-code-label = Código QR del enlace
placement-hand-text = Hola, { $partner }. { $organisation } le pide su opinión sobre la estancia «{ $placement }». Lea y responda aquí, sin cuenta, a más tardar el { $date }: { $url }

## Textos en tres idiomas

placement-edit-writing = Los textos siguientes están en { $language }. Los botones al final guardan la página y pasan a otro idioma.
placement-edit-write-in = Guardar y escribir en { $language }
placement-edit-field-translation = Traducción de las palabras de la contraparte
placement-edit-field-translation-hint = Las palabras de la contraparte se muestran arriba; la traducción es para quienes no leen ese idioma.
placement-edit-field-text-title = Título
placement-edit-field-text-summary = Resumen
placement-edit-field-text-description = Descripción
placement-edit-public-priorities = La estancia está publicada: los niveles y las frases ya no cambian, porque las personas postulan sobre esa base. Puede añadir la traducción de una frase.
placement-untranslated = Aún sin traducir
placement-untranslated-help = Quien lee el sitio en un idioma en el que falta un texto ve la otra versión, con una indicación.
placement-untranslated-in = { $language }:
placement-text-title = título
placement-text-summary = resumen
placement-text-description = descripción
placement-text-preparation-place = lugar de la preparación
placement-text-sentence = frases de las prioridades
placement-text-translation = palabras de la contraparte
placement-text-hosting = acogida
placement-text-other-costs = otros costos
placement-text-commitment = compromiso
placement-text-other-covered = otros elementos cubiertos
placement-text-question = preguntas
