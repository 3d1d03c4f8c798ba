# Comunicarse, la entrevista, la revisión de una decisión.
contact-email = Correo:
contact-phone = Teléfono:
contact-website = Sitio:
applications-contact = Comunicarse con el organismo
applications-contact-none = El organismo aún no ha dicho cómo comunicarse con él. La coordinación del programa responde a las preguntas:
# $after: the last day to apply; $before: the first day of the preparation or of the stay.
applications-answer-expected = El organismo compara las postulaciones después del último día para postular, el { $after }, y responde antes del { $before }.
applications-placement = Ver la página de la estancia
apply-contact-note = Al enviar esta postulación, usted acepta que las personas del organismo que deciden lean su correo y, si lo dio, su teléfono, para comunicarse con usted al respecto. Dejan de leerlos cuando la postulación termina.
offer-contact = Al aceptar esta plaza, usted acepta que el organismo lea su correo y su teléfono, y que figuren en su lista de las personas que parten.
offer-contact-listed = El organismo lee su correo y su teléfono desde el envío de su postulación. Al aceptar esta plaza, usted acepta que figuren en su lista de las personas que parten.
candidate-contact = Comunicarse con esta persona
candidate-accommodation = Medida de adaptación solicitada
candidate-profile-step-priorities = Prioridades transversales
candidate-profile-partner = Organización contraparte
candidate-profile-country = País de residencia
candidate-nomination-asked = { $partner } (aún no ha respondido)
candidate-nomination-confirmed = { $partner } (confirma a esta persona)
candidate-nomination-refused = { $partner } (no confirmó a esta persona)
candidate-priority = { $priority }: { $level }
# $line: a skill or a priority with its level; $words: the person's own sentence.
candidate-with-words = { $line } – «{ $words }»
candidates-csv-email = Correo (plaza aceptada)
candidates-csv-phone = Teléfono (plaza aceptada)
profile-phone = Teléfono
profile-phone-hint = Opcional. Un organismo lo lee solo cuando usted le envía una postulación.
paper-phone = Teléfono
paper-residence = Residencia
paper-status = Estatus en Canadá
paper-left-out = Lo que usted deja vacío queda sin respuesta: no cuenta ni a favor ni en contra de la persona.
paper-skill = Competencia { $number }
paper-skill-name = Competencia
paper-skill-level = Nivel
paper-skill-evidence = Dónde la practicó
paper-refused-twice = Esta persona ya tiene una postulación a este puesto: el mismo nombre y la misma fecha de nacimiento. Ábrala en la lista de postulaciones.
interview-title = Entrevista
interview-when = El { $date } a las { $time }, hora de Quebec
interview-when-there = { $country }, a la hora de la capital: el { $moment }
interview-where = Lugar: { $place }
interview-link = Enlace:
interview-calendar = Añadir a un calendario (.ics)
interview-calendar-summary = Entrevista: { $placement }
interview-unanswered = La persona aún no ha respondido.
interview-answered = { $answer } (respuesta del { $moment })
interview-told-coming = { $name } estará allí (respuesta del { $moment })
interview-told-not-coming = { $name } no puede venir (respuesta del { $moment })
interview-another-date = Proponer otra fecha
interview-awaited = Se espera su respuesta.
interview-your-answer = Su respuesta
interview-answer-coming = Allí estaré
interview-answer-not-coming = No puedo
interview-note = Unas palabras para el organismo
interview-note-hint = Opcional. Si no puede, diga cuándo podría.
interview-answer-send = Enviar mi respuesta
interview-place-hint = El lugar, o el medio si no hay enlace. Se necesita uno de los dos.
interview-link-field = Enlace del encuentro
interview-link-field-hint = Una dirección que empieza por https://
interview-refused-over = Esta entrevista ya empezó: la respuesta ya no se da aquí. Escriba al organismo.
application-action-reopen = Volver a estudiar
applications-event-reopen = Decisión revisada: la postulación está de nuevo en estudio
review-title = Revisión de la decisión
review-ask-title = Pedir una revisión
review-ask-text = Usted puede pedir que otra persona revise esta decisión, una sola vez, hasta el { $date } inclusive. Otra persona del organismo responde con una razón; si no la hay, responde la coordinación del programa.
review-request = Qué impugna usted, y por qué
review-request-hint = Unas frases, 1 000 caracteres como máximo. Las leerá la persona que responde, y también la que decidió.
review-ask = Pedir la revisión
review-asked = Revisión pedida el { $moment }
review-waits = Se espera una respuesta a más tardar el { $date }.
review-answered = { $verdict } – { $by }, { $moment }
review-another = Responde a esta solicitud una persona distinta de la que decidió: otra persona del organismo que también decide, o la coordinación del programa.
review-verdict = Su respuesta
review-verdict-upheld = La decisión se mantiene
review-verdict-reopened = La postulación está de nuevo en estudio
review-reason = Razón
review-reason-hint = La leerá la persona, y también la que decidió.
review-answer = Responder
review-decision = La decisión
review-programme-title = Revisiones
review-programme-lead = Las solicitudes a las que ninguna otra persona del organismo puede responder, o a las que no ha respondido en 30 días.
review-programme-none = Ninguna solicitud está en espera.
review-programme-others = { $count ->
    [0] Ninguna otra solicitud está en espera.
    [one] { $count } otra solicitud está en espera.
   *[other] { $count } otras solicitudes están en espera.
}
review-refused-applied-again = Esta persona ha postulado de nuevo a este puesto: responda a la nueva postulación.
review-refused-gone = Esta persona ha aceptado otra plaza o cerrado su cuenta: la postulación no puede volver a estudiarse.
not-reviewed-no-decision = Aquí no hay ninguna decisión que revisar.
not-reviewed-too-late = El plazo para pedir una revisión ha terminado.
not-reviewed-asked = Usted ya pidió la revisión de esta decisión.

mail-review-asked-oci-subject = Una solicitud de revisión: { $number }
mail-review-asked-oci-text = Una persona pide que alguien más revise la decisión sobre su postulación { $number } a la estancia «{ $placement }». Usted no tomó esa decisión: puede responder, con una razón. Se espera una respuesta en 30 días.
mail-review-asked-oci-action = Leer la solicitud

mail-review-asked-programme-subject = Una solicitud de revisión: { $number }
mail-review-asked-programme-text = Una persona pide que alguien más revise la decisión de { $organisation } sobre su postulación { $number } a la estancia «{ $placement }». Ninguna otra persona del organismo puede responder: la respuesta le corresponde a usted, en 30 días.
mail-review-asked-programme-action = Leer la solicitud

mail-review-answered-subject = Respuesta a su solicitud de revisión
mail-review-answered-text = Otra persona ha revisado la decisión sobre su postulación a la estancia «{ $placement }». Su respuesta y su razón están en el sitio.
mail-review-answered-action = Leer la respuesta

mail-review-answered-oci-subject = Revisión terminada: { $number }
mail-review-answered-oci-text = La solicitud de revisión de la postulación { $number } a la estancia «{ $placement }» tiene su respuesta. Está en el expediente, con su razón.
mail-review-answered-oci-action = Ver la postulación

mail-interview-answered-oci-subject = Respuesta a una entrevista: { $number }
mail-interview-answered-oci-text = La persona de la postulación { $number } a la estancia «{ $placement }» ha respondido a su invitación a una entrevista. Su respuesta está en el expediente.
mail-interview-answered-oci-action = Ver la respuesta
