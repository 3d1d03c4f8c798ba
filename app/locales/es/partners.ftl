# Lo que lee una organización contraparte, y lo que un OCI dice de ella.
partner-title = { $organisation } pide su opinión
partner-lead = Hola, { $partner }. { $organisation } prepara con ustedes la acogida de personas voluntarias de Quebec. Lean lo previsto, corrijan su prioridad si está mal expresada y luego confirmen o rechacen.
partner-lead-inbound = Hola, { $partner }. { $organisation } prepara con ustedes la estancia en Quebec de personas de su comunidad. Lean lo previsto, corrijan su prioridad si está mal expresada y luego confirmen o rechacen. Nadie puede pedir dinero a una persona candidata, y la selección no da derecho a entrar en Canadá.
partner-who = Quién vendría
partner-who-inbound = Quién saldría de su comunidad
partner-seats = { $who }: de { $min } a { $max }
partner-seats-exact = { $who }: { $max }
partner-when = Cuándo
partner-dates = Del { $start } al { $end } ({ $days ->
    [one] { $days } día
   *[other] { $days } días
})
partner-where = Dónde
partner-place = { $place } ({ $country })
partner-hosting = Lo que la acogida les pide
partner-sending = Lo que esto les pide
partner-call = Para cualquier pregunta, llame a { $name } al { $phone }.
partner-call-organisation = Para cualquier pregunta, llame a { $organisation }.
partner-share = Puede compartir este enlace con otras personas de su comunidad para que también lo lean. Solo se guarda una respuesta.
partner-your-answer = Su respuesta
partner-statement = Su prioridad, en sus palabras
partner-statement-hint = Corrija este texto como quiera: se publicará con su nombre.
partner-verdict = ¿Es esta su prioridad?
partner-reason = Por qué no, o no ahora
partner-reason-hint = Solo si rechaza.
partner-person = Su nombre
partner-send = Enviar nuestra respuesta
partner-expired = Este enlace expiró: ya no es posible responder aquí. Estado actual de la estancia: { $state }. Llame a la persona indicada abajo para recibir un nuevo enlace o responder de viva voz.
partner-moved-on = Esta estancia cambió de estado desde el envío de este enlace: { $state }. No hay nada que responder aquí.
partner-unknown-title = Este enlace no lleva a nada
partner-unknown = La dirección puede estar incompleta, o el enlace fue reemplazado por otro. Llame al organismo que se lo envió.
partner-refused-answered = Ya se envió una respuesta por este enlace.
partner-refused-expired = Este enlace expiró. Llame a la persona indicada abajo.
partner-edit-list = Nuestras organizaciones contraparte
partner-edit-new = Describir una organización contraparte
partner-edit-empty-title = Ninguna organización contraparte
partner-edit-empty = Describa abajo la primera: toda estancia necesita una.
partner-edit-field-name = Nombre de la organización
partner-edit-field-country = País
partner-edit-field-place = Ciudad o pueblo
partner-edit-field-language = Idioma en que escribirle
partner-edit-field-contact-name = Persona que habla por ella
partner-edit-field-email = Correo electrónico
partner-edit-field-phone = Teléfono
partner-edit-field-description = Lo que hace
partner-edit-field-agreement = El acuerdo escrito sobre datos personales está firmado
partner-edit-field-agreement-hint = Sin él, esta contraparte no ve ningún expediente.

partner-answered-confirm = La respuesta fue recibida, gracias. { $person } confirmó esta estancia en nombre de { $partner } ({ $date }). Estado actual de la estancia: { $state }.
partner-answered-refuse = La respuesta fue recibida, gracias. { $person } rechazó esta estancia en nombre de { $partner } ({ $date }). Estado actual de la estancia: { $state }.
partner-reason-given = La razón que dieron:
partner-follows-confirm = Lo que sigue: la coordinación del programa revisa la estancia y luego la publica o la devuelve a { $organisation } para corregirla. Por ahora no tiene nada más que hacer.
partner-follows-refuse = Lo que sigue: { $organisation } lee su razón. La estancia vuelve a ser un borrador; nada de ella se publica sin su acuerdo. Si se corrige, recibirá otro enlace.
partner-undo-text = ¿No es la respuesta correcta? Puede anularla con este enlace hasta { $moment } (hora de Quebec), mientras nadie haya actuado. La estancia esperará de nuevo su respuesta.
partner-undo = Anular esta respuesta
partner-undone = Su respuesta está anulada. La estancia espera de nuevo su respuesta.
partner-write-organisation = Para cualquier pregunta, escriba a { $organisation }: { $email }.
