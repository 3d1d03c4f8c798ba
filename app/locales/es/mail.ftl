# Los correos, el buzón de la demostración y los correos no entregados.
# Un correo no contiene datos personales más allá de un nombre; una línea vacía separa dos párrafos.

mail-greeting = Buenos días, { $name }:
mail-greeting-unnamed = Buenos días:
mail-action-fallback = Si el botón no funciona, copie esta dirección en su navegador:
mail-privacy = Para proteger su vida privada, este correo no da detalles: puede leerlos en el sitio.
mail-privacy-paper = Para proteger su vida privada, este correo no da detalles.
mail-signature = Passerelle, la plataforma de voluntariado de Québec sans frontières
mail-exchange-notice = Para una estancia en Quebec: nadie puede pedirle dinero, y ser elegido no da ningún derecho a entrar en Canadá.

mail-why-account = Recibe este correo porque esta dirección se usó en Passerelle.
mail-why-invited = Recibe este correo porque una persona le invita a Passerelle. Si no la conoce, ignórelo.
mail-why-participant = Recibe este correo porque tiene un perfil o una postulación en Passerelle.
mail-why-organisation = Recibe este correo porque forma parte de un organismo inscrito en Passerelle.
mail-why-partner = Recibe este correo porque su organización fue nombrada como contraparte en Passerelle.
mail-why-programme = Recibe este correo porque coordina el programa en Passerelle.
mail-why-paper = Recibe este correo porque un organismo inscribió por usted una postulación en Passerelle.

## Cuentas

mail-confirm-address-subject = Confirme su dirección de correo
mail-confirm-address-text =
    Se acaba de crear una cuenta en Passerelle con esta dirección. Confirme que es suya para terminar su inscripción.

    Si no pidió nada, no haga nada.
mail-confirm-address-action = Confirmar mi dirección

mail-already-registered-subject = Usted ya tiene una cuenta
mail-already-registered-text =
    Alguien, quizás usted, acaba de pedir una cuenta en Passerelle con esta dirección, que ya tiene una. Nada ha cambiado.

    Ingrese con su cuenta existente. Si olvidó su contraseña, la página de ingreso le permite elegir otra.
mail-already-registered-action = Ingresar

mail-sign-in-link-subject = Su enlace de ingreso
mail-sign-in-link-text =
    Este es el enlace de ingreso que pidió. Sirve una sola vez y vence pronto.

    Si no pidió nada, no haga nada: sin este enlace nadie entra en su cuenta. No lo reenvíe a nadie.
mail-sign-in-link-action = Ingresar

mail-password-reset-subject = Elija una nueva contraseña
mail-password-reset-text =
    Usted pidió cambiar su contraseña. Este enlace sirve una sola vez y vence pronto.

    Si no pidió nada, no haga nada: su contraseña sigue siendo la misma.
mail-password-reset-action = Elegir una contraseña

mail-password-changed-subject = Su contraseña cambió
mail-password-changed-text =
    La contraseña de su cuenta acaba de cambiar.

    Si no fue usted, elija otra ahora mismo.
mail-password-changed-action = Elegir otra contraseña

mail-confirm-new-address-subject = Confirme su nueva dirección de correo
mail-confirm-new-address-text =
    Usted pidió usar esta dirección para su cuenta. Confirme que es suya. Hasta entonces, la dirección anterior sigue vigente.

    Si no pidió nada, no haga nada.
mail-confirm-new-address-action = Confirmar esta dirección

mail-address-changed-subject = La dirección de su cuenta cambió
mail-address-changed-text =
    Su cuenta usa ahora otra dirección de correo. Ya no escribiremos a esta.

    Si no fue usted, este enlace restablece la dirección anterior durante 7 días. Cierra la sesión en todos los dispositivos, y luego usted elige una contraseña nueva. No lo reenvíe a nadie.
mail-address-changed-action = Restablecer esta dirección

mail-address-restored-subject = La dirección anterior de su cuenta está restablecida
mail-address-restored-text =
    Un enlace enviado a la dirección anterior acaba de anular el cambio de dirección de su cuenta. Se cerró la sesión en todos los dispositivos, y esta dirección ya no abre la cuenta.

    Si el cambio era suyo, escriba de inmediato a la persona responsable de la protección de los datos personales: sus datos de contacto están en la página de privacidad.
mail-address-restored-action = Ver a quién escribir

mail-second-factor-on-subject = La verificación en dos pasos está activada
mail-second-factor-on-text =
    La verificación en dos pasos acaba de configurarse, o de conectarse a otra aplicación. El inicio de sesión en su cuenta pide ahora un código de esa aplicación. Se cerró la sesión en los demás dispositivos.

    Si no fue usted, escriba de inmediato a la persona responsable de la protección de los datos personales: sus datos de contacto están en la página de privacidad.
mail-second-factor-on-action = Ver a quién escribir

mail-second-factor-off-subject = La verificación en dos pasos está desactivada
mail-second-factor-off-text =
    El inicio de sesión en su cuenta ya no pide un código.

    Si no fue usted, escriba de inmediato a la persona responsable de la protección de los datos personales: sus datos de contacto están en la página de privacidad.
mail-second-factor-off-action = Ver a quién escribir

mail-second-factor-reset-subject = Se retiró la verificación en dos pasos
mail-second-factor-reset-text =
    El equipo que administra el sitio retiró la verificación en dos pasos de su cuenta, y se cerró la sesión en todos sus dispositivos. Inicie sesión y configúrela de nuevo.

    Si usted no lo pidió, escriba de inmediato a la persona responsable de la protección de los datos personales: sus datos de contacto están en la página de privacidad.
mail-second-factor-reset-action = Ver a quién escribir

mail-recovery-code-used-subject = Se usó un código de respaldo
mail-recovery-code-used-text =
    Alguien, probablemente usted, acaba de entrar en su cuenta con un código de respaldo. Su cuenta dice cuántos quedan y permite reemplazarlos.

    Si no fue usted, cambie su contraseña y reemplace sus códigos enseguida.
mail-recovery-code-used-action = Ver mis códigos

mail-sign-in-stopped-subject = Se detuvo un inicio de sesión en su cuenta
mail-sign-in-stopped-text =
    Alguien, quizás usted, tenía su contraseña o un enlace de inicio de sesión, y luego escribió demasiados códigos incorrectos. Nadie entró.

    Si no fue usted, elija enseguida otra contraseña.
mail-sign-in-stopped-action = Elegir otra contraseña

## Organismos

mail-oci-invitation-subject = Invitación a unirse a { $organisation }
mail-oci-invitation-text =
    { $inviter } le invita a unirse a { $organisation } en Passerelle, con este papel: { $role }.

    El enlace sirve una sola vez.
mail-oci-invitation-action = Responder a la invitación

mail-oci-registered-subject = Un organismo espera aprobación
mail-oci-registered-text = { $organisation } acaba de inscribirse. Podrá publicar estancias cuando esté aprobado.
mail-oci-registered-action = Ver los organismos

mail-oci-approved-subject = { $organisation } puede publicar estancias
mail-oci-approved-text = La coordinación del programa aprobó a { $organisation }. Ahora puede presentar a sus organizaciones contraparte y describir una primera estancia.
mail-oci-approved-action = Ir al espacio del organismo

mail-oci-refused-subject = La inscripción de { $organisation } no está aprobada
mail-oci-refused-text = La coordinación del programa no aprobó la inscripción de { $organisation }. La razón se da en el sitio.
mail-oci-refused-action = Leer la razón
mail-oci-suspended-subject = { $organisation } está suspendido
mail-oci-suspended-text = La coordinación del programa suspendió a { $organisation }: sus estancias ya no reciben postulaciones, y por ahora nadie recibe una oferta, acepta una plaza ni sale. La razón se da en el sitio. Las personas candidatas y las que están en el lugar recibieron un correo.
mail-oci-suspended-action = Leer la razón

mail-country-paused-oci-subject = Por ahora nadie sale: { $country }
mail-country-paused-oci-text =
    El programa sigue una recomendación de evitar todo viaje a este país: { $country }. { $organisation } tiene estancias allí.

    Mientras rige la recomendación, nadie postula, recibe una oferta, acepta una plaza ni sale. Puede leer las postulaciones, entrevistar a las personas y responderles. Las personas candidatas y las que están en el lugar recibieron un correo; comuníquese con las que están en el lugar.

    Su espacio muestra las estancias interesadas, y su página da la fuente de la recomendación.
mail-country-paused-oci-action = Ver las estancias interesadas

mail-country-resumed-oci-subject = Las salidas se reanudan: { $country }
mail-country-resumed-oci-text = El programa levantó la recomendación de evitar todo viaje a este país: { $country }. Las estancias de { $organisation } continúan allí donde estaban, y las personas interesadas recibieron un correo.
mail-country-resumed-oci-action = Ir al espacio del organismo

mail-oci-name-asked-subject = { $organisation } pide un nuevo nombre
mail-oci-name-asked-text = { $organisation } pide llamarse «{ $wished }». El nombre anterior se muestra hasta que usted decida.
mail-oci-name-asked-action = Ver la solicitud

mail-oci-name-accepted-subject = Su nuevo nombre ya se muestra: { $organisation }
mail-oci-name-accepted-text = La coordinación del programa aceptó el nuevo nombre de su organismo, { $organisation }. Sus estancias ya lo llevan.
mail-oci-name-accepted-action = Ir al espacio del organismo

mail-oci-name-refused-subject = { $organisation } conserva su nombre
mail-oci-name-refused-text = La coordinación del programa no aceptó el nombre «{ $wished }». Su organismo conserva el nombre { $organisation }. Para hablar de ello, escriba a la coordinación.
mail-oci-name-refused-action = Ir al espacio del organismo

## Contrapartes

mail-partner-confirmation-subject = Una estancia espera su confirmación: { $placement }
mail-partner-confirmation-text =
    { $organisation } desea realizar con { $partner } la estancia «{ $placement }». Nada se publicará sin su acuerdo.

    La página dice quiénes vendrían, cuántas personas, cuándo y qué pediría la acogida. Puede corregir lo que se dice de sus prioridades y luego confirmar o rechazar. No hace falta una cuenta, y puede pasar este enlace a la persona que responde por su comunidad.

    Responda a más tardar el { $expires }.
mail-partner-confirmation-action = Leer la estancia y responder

mail-partner-nomination-subject = Una persona dice formar parte de su organización
mail-partner-nomination-text =
    { $person } se inscribe para un intercambio en Quebec y nombra a { $partner }. ¿Forma parte de su organización?

    La página le permite responder sí o no, sin cuenta. Responda a más tardar el { $expires }.
mail-partner-nomination-action = Responder

mail-nomination-confirmed-subject = Su organización confirmó su inscripción
mail-nomination-confirmed-text = { $partner } confirma que usted forma parte de la organización. Ahora puede postular a estancias en Quebec.
mail-nomination-confirmed-action = Ver las estancias

mail-nomination-refused-subject = Su organización no confirmó su inscripción
mail-nomination-refused-text = { $partner } no confirmó que usted forma parte de la organización. Hable con ella, o nombre otra organización en su perfil.
mail-nomination-refused-action = Ir a mi perfil

## Estancias

mail-placement-confirmed-subject = La organización contraparte confirmó: { $placement }
mail-placement-confirmed-text = La organización contraparte confirma la estancia «{ $placement }». La coordinación del programa la revisará ahora.
mail-placement-confirmed-action = Ver la estancia

mail-placement-returned-subject = Una estancia necesita cambios: { $placement }
mail-placement-returned-text = La estancia «{ $placement }» volvió a ser un borrador. La razón se da en el sitio; puede corregirla y enviarla de nuevo.
mail-placement-returned-action = Leer la razón y corregir

mail-placement-awaits-review-subject = Una estancia espera su revisión: { $placement }
mail-placement-awaits-review-text = { $organisation } presenta la estancia «{ $placement }», confirmada por la organización contraparte. Se publicará cuando usted la apruebe.
mail-placement-awaits-review-action = Revisar la estancia

mail-placement-published-subject = Una estancia está publicada: { $placement }
mail-placement-published-text = La estancia «{ $placement }» es ahora pública y pueden llegar postulaciones.
mail-placement-published-action = Ver la página pública
mail-placement-suspended-oci-subject = Una estancia está suspendida: { $placement }
mail-placement-suspended-oci-text = La coordinación del programa suspendió la estancia «{ $placement }». La razón se da en el sitio. Las personas candidatas y las que están en el lugar recibieron un correo.
mail-placement-suspended-oci-action = Leer la razón

mail-placement-resumed-oci-subject = Se levantó la suspensión de una estancia: { $placement }
mail-placement-resumed-oci-text = La coordinación del programa levantó la suspensión de la estancia «{ $placement }». Continúa donde estaba.
mail-placement-resumed-oci-action = Ver la estancia

mail-stay-paused-subject = Su postulación está en pausa
mail-stay-paused-text =
    Su postulación a la estancia «{ $placement }» está en pausa. { $cause ->
        [country] Por ahora nadie sale hacia este país ({ $country }): el programa sigue una recomendación de evitar todo viaje.
        [organisation] El programa suspendió al organismo que propone esta estancia.
       *[placement] El programa suspendió esta estancia.
    }

    Queda donde estaba y no tiene que hacer nada. Durante la pausa nadie recibe una oferta, acepta una plaza ni sale. Siempre puede rechazar una oferta o retirar su postulación. La razón se da en el sitio, y recibirá un correo cuando se levante la pausa.
mail-stay-paused-action = Ver mi postulación

mail-stay-paused-abroad-subject = Su estadía: lea este mensaje
mail-stay-paused-abroad-text =
    Usted está en el lugar por la estancia «{ $placement }». { $cause ->
        [country] El programa sigue ahora una recomendación de evitar todo viaje a este país ({ $country }).
        [organisation] El programa suspendió al organismo que propone esta estancia.
       *[placement] El programa suspendió esta estancia.
    }

    Esto no pone fin a su estadía. Siga las indicaciones de su organismo, que se comunicará con usted. Puede pedir volver antes. La razón se da en el sitio.
mail-stay-paused-abroad-action = Leer la razón

mail-stay-resumed-subject = Su postulación ya no está en pausa
mail-stay-resumed-text =
    Su postulación a la estancia «{ $placement }» continúa donde estaba. { $cause ->
        [country] El programa levantó la recomendación de evitar todo viaje a este país ({ $country }).
        [organisation] Se levantó la suspensión del organismo que propone esta estancia.
       *[placement] Se levantó la suspensión de esta estancia.
    }

    Si le espera una oferta, puede aceptarla de nuevo, hasta su fecha.
mail-stay-resumed-action = Ver mi postulación

mail-stay-resumed-abroad-subject = Su estadía: se levantó la pausa
mail-stay-resumed-abroad-text =
    Usted está en el lugar por la estancia «{ $placement }». { $cause ->
        [country] El programa levantó la recomendación de evitar todo viaje a este país ({ $country }).
        [organisation] Se levantó la suspensión del organismo que propone esta estancia.
       *[placement] Se levantó la suspensión de esta estancia.
    }

    Su estadía continúa. Su organismo responde a sus preguntas.
mail-stay-resumed-abroad-action = Ver mi postulación

mail-placement-stopped-subject = Cambio en una estancia a la que usted postuló
mail-placement-stopped-text = { $sent ->
    [yes] La estancia «{ $placement }», en la que usted se encuentra, está cancelada. La razón y lo que sigue se dan en el sitio.
   *[no] La estancia «{ $placement }», a la que usted había empezado a postular, no tendrá lugar. No se había enviado nada, y su borrador se eliminó. Otras estancias siguen abiertas.
}
mail-placement-stopped-action = { $sent ->
    [yes] Leer la razón
   *[no] Ver la estancia
}

mail-placement-cancelled-subject = Una estancia a la que usted postuló no tendrá lugar
mail-placement-cancelled-text = La estancia «{ $placement }» no tendrá lugar, por lo que su postulación termina. La razón está en el sitio, y otras estancias siguen abiertas.
mail-placement-cancelled-action = Leer la razón

mail-placement-changed-subject = Cambiaron las condiciones de una estancia a la que usted postuló
mail-placement-changed-text =
    Las condiciones de la estancia «{ $placement }» cambiaron. Esto es lo que difiere de lo que usted aceptó.

    En el sitio puede aceptar estas condiciones. Si ya no le convienen, puede retirarse, aunque ya tenga una plaza: este retiro es sin falta.
mail-placement-changed-action = Aceptar o retirarme

mail-partner-placement-changed-subject = Cambio en una estancia con ustedes
mail-partner-placement-changed-text = { $organisation } modificó las fechas o el número de personas de la estancia «{ $placement }», que { $partner } había confirmado. Si no les conviene, llamen al organismo.
mail-partner-placement-changed-action = Ver la estancia

mail-partner-placement-cancelled-subject = Una estancia con ustedes no tendrá lugar
mail-partner-placement-cancelled-text = { $organisation } canceló la estancia «{ $placement }», que { $partner } había confirmado. Llamen al organismo para conocer la razón y hablar de lo que sigue.
mail-partner-placement-cancelled-action = Ver la estancia

## Postulaciones

mail-application-received-subject = Postulación recibida: { $number }
mail-application-received-text =
    Recibimos su postulación a la estancia «{ $placement }». Guarde su número de confirmación: { $number }.

    El organismo la leerá. Recibirá un correo en cada etapa.
mail-application-received-action = Seguir mi postulación

mail-application-received-oci-subject = Nueva postulación: { $number }
mail-application-received-oci-text = Llegó una postulación a la estancia «{ $placement }», con el número { $number }.
mail-application-received-oci-action = Leer la postulación

mail-interview-invitation-subject = Invitación a una entrevista
mail-interview-invitation-text = El organismo desea conocerle a propósito de la estancia «{ $placement }». El momento y el lugar se dan en el sitio.
mail-interview-invitation-action = Ver la entrevista

mail-offer-made-subject = Se le ofrece una plaza: responda a más tardar el { $expires }
mail-offer-made-text =
    Se le ofrece una plaza en la estancia «{ $placement }». Puede aceptarla o declinarla hasta el { $expires } inclusive. Sin respuesta, irá a otra persona.

    Aceptar retira sus otras postulaciones: la página le dirá cuáles antes de que confirme.
mail-offer-made-action = Leer la oferta y responder

mail-offer-accepted-subject = Su plaza está confirmada
mail-offer-accepted-text = Usted aceptó una plaza en la estancia «{ $placement }». El organismo se comunicará con usted para la preparación; lo que sigue se describe en el sitio.
mail-offer-accepted-action = Ver lo que sigue

mail-offer-accepted-oci-subject = Oferta aceptada: { $number }
mail-offer-accepted-oci-text = Se aceptó una oferta para la estancia «{ $placement }» (postulación { $number }). La plaza está tomada.
mail-offer-accepted-oci-action = Ver la postulación

mail-offer-declined-oci-subject = Oferta declinada: { $number }
mail-offer-declined-oci-text = Se declinó una oferta para la estancia «{ $placement }» (postulación { $number }). La plaza está libre: puede ofrecerla a otra persona.
mail-offer-declined-oci-action = Ver la postulación

mail-offer-expired-subject = El plazo de su oferta venció
mail-offer-expired-text = La oferta de una plaza en la estancia «{ $placement }» quedó sin respuesta y su plazo venció. Si quería esta plaza, escriba al organismo: sus datos de contacto están en el sitio.
mail-offer-expired-action = Ver mi postulación

mail-offer-expired-oci-subject = Oferta sin respuesta: { $number }
mail-offer-expired-oci-text = Una oferta quedó sin respuesta para la estancia «{ $placement }» (postulación { $number }). La plaza está libre: puede ofrecerla a otra persona.
mail-offer-expired-oci-action = Ver la postulación

mail-waitlisted-subject = Usted está en la lista de espera
mail-waitlisted-text = Las plazas de la estancia «{ $placement }» se ofrecen a otras personas por ahora. Usted está en la lista de espera: si se libera una plaza, el organismo podrá ofrecérsela. Sus otras postulaciones siguen su curso.
mail-waitlisted-action = Ver mi postulación

mail-not-selected-subject = Respuesta a su postulación
mail-not-selected-text =
    El organismo no seleccionó su postulación a la estancia «{ $placement }». La razón se da en el sitio, y puede pedir que una persona revise la decisión.

    Gracias por el tiempo que le dedicó. Quizás le esperan otras estancias.
mail-not-selected-action = Leer la respuesta

mail-application-ended-subject = Fin de su postulación
mail-application-ended-text = La estancia «{ $placement }» empezó o terminó sin que se le ofreciera una plaza, por lo que su postulación termina. Su expediente está en el sitio, y otras estancias siguen abiertas.
mail-application-ended-action = Ver mi postulación

mail-application-resumed-subject = Su postulación está de nuevo en estudio
mail-application-resumed-text = El correo que anunciaba el fin de su postulación a la estancia «{ $placement }» se envió por error. Su postulación está de nuevo donde estaba; no tiene que hacer nada.
mail-application-resumed-action = Ver mi postulación

mail-withdrawn-subject = Su postulación está retirada
mail-withdrawn-text = Su postulación a la estancia «{ $placement }» está retirada, a petición suya o porque aceptó otra plaza.
mail-withdrawn-action = Ver mi postulación

mail-withdrawn-oci-subject = Postulación retirada: { $number }
mail-withdrawn-oci-text = La postulación { $number } a la estancia «{ $placement }» está retirada. Si ocupaba una plaza, esa plaza está libre.
mail-withdrawn-oci-action = Ver la postulación

mail-withdrawn-by-oci-subject = Cambio en su postulación
mail-withdrawn-by-oci-text = El organismo pone fin a su participación en la estancia «{ $placement }». La razón se da en el sitio, y puede pedir que una persona revise la decisión.
mail-withdrawn-by-oci-action = Leer la razón

mail-paper-candidate-subject = Su postulación en papel
mail-paper-candidate-text =
    { $organisation } inscribió por usted, en papel, una postulación a la estancia «{ $placement }». { $news }

    Esta postulación no tiene una página donde iniciar sesión. { $organisation } le da los detalles, recibe sus respuestas y corrige lo inscrito si hace falta.
mail-paper-candidate-action = Ver la estancia

## El buzón de la demostración

mail-box-title = Correos de la demostración
mail-box-lead = Todos los correos que la plataforma escribe, sean para quien sean. Esta página solo existe en una demostración.
mail-box-caption = Correos, del más reciente al más antiguo
mail-box-to = Para
mail-box-subject = Asunto
mail-box-when = Escrito el
mail-box-state = Estado
mail-box-language = Idioma
mail-box-empty-title = Todavía no hay correos
mail-box-empty-text = Cree una cuenta o postule a una estancia: el correo aparecerá aquí.
mail-box-older = Correos más antiguos
mail-box-pages = Páginas de la lista
mail-box-text = Versión de texto
mail-box-html = Código HTML
mail-box-back = Volver a la lista
mail-state-waiting = Por enviar
mail-state-sent = Enviado
mail-state-dead = No entregado
mail-unreadable = Correo ilegible
mail-no-address = Dirección ilegible

## Los correos no entregados

mail-dead-title = Correos no entregados
mail-dead-lead = Estos correos no salieron después de varios intentos, o el servidor del destinatario los rechazó. Corrija lo que se pueda y envíelos de nuevo.
mail-dead-caption = Correos no entregados, del más reciente al más antiguo
mail-dead-when = Abandonado el
mail-dead-attempts = Intentos
mail-dead-reply = Respuesta del servidor
mail-dead-action = Acción
mail-dead-resend = Enviar de nuevo
mail-dead-resend-context = a { $recipient }
mail-dead-resent = El correo está otra vez en la fila: sale en un momento.
mail-dead-empty-title = Todo salió
mail-dead-empty-text = Ningún correo está detenido.
mail-dead-problem = No se pudo enviar el correo de nuevo
mail-dead-reason-unreadable = El contenido guardado ya no se puede leer.
mail-dead-reason-address = La dirección no puede recibir correos.
mail-dead-reason-interrupted = El envío se interrumpió varias veces.
mail-dead-reason-timed-out = El servidor no respondió a tiempo.

mail-dead-correct = Corregir y enviar de nuevo
mail-dead-account = La dirección es de una persona: solo ella la cambia, desde «Mi cuenta» o con el organismo que la inscribió.
mail-dead-refused-account = Esta dirección no se corrige aquí: solo su persona la cambia.
mail-partner-answer-undone-subject = La contraparte anuló su respuesta: { $placement }
mail-partner-answer-undone-text = La contraparte anuló la respuesta que había dado sobre la estancia «{ $placement }». La estancia espera de nuevo su respuesta, por el mismo enlace.
mail-partner-answer-undone-action = Ver la estancia
mail-partner-unreachable-subject = Un correo a { $partner } no se entregó
mail-partner-unreachable-text =
    La dirección de correo de { $partner } rechazó un correo que enviamos. Nadie lo leyó, y quizá se espera una respuesta.

    Corrija la dirección en la ficha de esta organización: las solicitudes pendientes salen de inmediato hacia ella, y los enlaces anteriores ya no valen. Sin dirección, puede entregar un enlace usted, desde la página de la estancia.
mail-partner-unreachable-action = Corregir la dirección
mail-nomination-unreachable-subject = { $partner } no recibió su solicitud
mail-nomination-unreachable-text = El correo que pedía a { $partner } confirmar que usted forma parte de ella no se entregó. El organismo quebequense que trabaja con esta organización ya lo sabe y puede corregir la dirección. También puede nombrar otra organización.
mail-nomination-unreachable-action = Ver mi solicitud
mail-invitation-unreachable-subject = Una invitación no se entregó
mail-invitation-unreachable-text = La dirección de una persona que usted invitó a { $organisation } rechazó el correo. En la página del equipo, corrija la dirección y envíe la invitación de nuevo.
mail-invitation-unreachable-action = Ir al equipo
mail-candidate-unreachable-subject = Un correo a una persona candidata no se entregó: { $placement }
mail-candidate-unreachable-text = Un correo que pedía una respuesta sobre la postulación { $number } («{ $placement }») no se entregó. La persona quizá no lo sepa: llámela antes de que pase la fecha.
mail-candidate-unreachable-action = Ver la postulación
