# Lo que no está bien y qué hacer: las páginas de error, los formularios y cada campo.

## Páginas

error-page-home = Volver al inicio
error-page-placements = Ver las estancias
error-page-not-found-title = Esta página no existe
error-page-not-found = Puede que la dirección esté incompleta o que la página se haya retirado. Revise la dirección o vuelva al inicio.
error-page-moved-on-title = Las cosas han cambiado entretanto
error-page-moved-on = Lo que miraba ha cambiado. Abra la página de nuevo para ver su estado actual; no se perdió nada.
error-page-too-many-attempts-title = Demasiados intentos
error-page-too-many-attempts = Espere unos minutos antes de volver a intentarlo.
error-page-unavailable-title = Un momento
error-page-unavailable = El servicio vuelve en unos segundos. Recargue entonces esta página: no se ha perdido nada de lo guardado.
error-page-refused-title = No es posible
error-page-bad-request-title = No entendimos la solicitud
error-page-bad-request = La solicitud está incompleta. Vuelva a la página anterior e inténtelo de nuevo.
error-page-internal-title = Ocurrió un error de nuestro lado
error-page-internal = No es culpa suya y nada de lo guardado se perdió. Inténtelo de nuevo en unos minutos.
error-page-too-large-title = El envío pesa demasiado
error-page-too-large = El archivo o el texto supera lo que esta página acepta. Un archivo puede pesar hasta 5 MB. Vuelva atrás, elija un archivo más liviano o acorte el texto, y envíe de nuevo.
error-page-slow-title = El envío se interrumpió
error-page-slow = La conexión era demasiado lenta y el envío se interrumpió. Vuelva atrás y envíe de nuevo, si es posible con una mejor conexión: lo que escribió sigue ahí.
error-page-too-many-title = Demasiados intentos seguidos
error-page-too-many = Se rechazaron demasiados formularios desde esta conexión. Espere unos minutos, vuelva atrás y envíe de nuevo: lo que escribió sigue ahí.
error-page-busy-title = El servicio está muy solicitado
error-page-busy = El servicio está muy solicitado en este momento, o vuelve de una breve pausa. Espere unos segundos. Vuelva atrás y envíe de nuevo: lo que escribió sigue ahí.
error-page-full-title = No se puede guardar nada en este momento
error-page-full = Al servicio le falta espacio; no se ha perdido nada de lo guardado. Vuelva atrás y envíe de nuevo un poco más tarde: lo que escribió sigue ahí.
error-page-file-left-out = El archivo que eligió no se puede conservar aquí: habrá que elegirlo de nuevo.
error-page-again-text = Puede reenviar desde aquí lo que escribió, sin volver atrás.
error-page-again = Enviar de nuevo
error-page-signed-out-title = Inicie sesión para continuar
error-page-signed-out = Debe iniciar sesión para ver esta página.

# Respuestas sin página: el servidor las da en los tres idiomas.
error-plain-internal = Ocurrió un error. Inténtelo de nuevo en unos minutos.
error-plain-foreign-origin = Esta solicitud venía de otro sitio. Empiece de nuevo desde Passerelle.
error-plain-busy = El servicio está muy solicitado en este momento, o vuelve de una breve pausa. Vuelva atrás y envíe de nuevo en unos segundos: lo que escribió sigue ahí.
error-plain-unavailable = El servicio vuelve en unos segundos. Vuelva atrás e inténtelo de nuevo: no se ha perdido nada de lo guardado.
error-plain-too-many = Demasiados formularios rechazados desde esta conexión. Espere unos minutos, vuelva atrás y envíe de nuevo: lo que escribió sigue ahí.
error-plain-slow = El envío casi no avanzaba y se interrumpió. Vuelva atrás y envíe de nuevo, si puede con una conexión mejor: lo que escribió sigue ahí.
error-plain-full = El servicio no puede guardar nada en este momento; quien lo administra está avisado. Vuelva atrás y envíe de nuevo un poco más tarde: lo que escribió sigue ahí.
error-plain-host = Este nombre no es el de este sitio. Compruebe la dirección.

## Formularios

form-not-found = Lo que quería cambiar no existe o ya no está a su alcance.
form-signed-out = Su sesión terminó. Inicie sesión; lo que escribió se conserva aquí.
form-internal = Ocurrió un error de nuestro lado. Lo que escribió se conserva; inténtelo de nuevo en unos minutos.

## Campos

error-required = Complete este campo o elija una opción.
error-control-character = Escriba este texto a mano: contiene un carácter invisible o un salto de línea que no se puede conservar.
error-not-an-email = Escriba una dirección de correo completa, como nombre@ejemplo.org.
error-not-a-date = Escriba la fecha con la forma AAAA-MM-DD, como 2027-05-18.
error-not-a-time = Escriba una hora de 0:00 a 23:59, como 13:30.
error-date-too-early = Elija una fecha a partir del { $day }.
error-date-too-late = Elija una fecha a más tardar el { $day }.
error-step-too-early = Será posible a partir del { $day }: las fechas de la estancia todavía no lo permiten.
error-partner-elsewhere = La organización contraparte y la estancia no están en el mismo país (contraparte: { $partner }; estancia: { $placement }). Elija otra organización contraparte o cambie el país de la estancia.
error-seats-held = Conserve al menos las plazas tomadas y ofrecidas: { $taken ->
    [one] { $taken } tomada
   *[other] { $taken } tomadas
}, { $offered ->
    [one] { $offered } ofrecida
   *[other] { $offered } ofrecidas
}.
error-not-a-number = Escriba un número entero, en cifras.
error-not-a-web-address = Escriba una dirección web completa, como https://ejemplo.org.
error-not-an-https-address = Escriba una dirección que empiece por https://, como https://ejemplo.org.
error-not-a-phone = Escriba un número de teléfono en cifras, con el código del país si hace falta.
error-not-a-postal-code = Escriba un código postal canadiense, como G1R 4S9.
error-not-a-confirmation-number = Copie el número de confirmación tal como figura en su correo.
error-end-before-start = La fecha de fin es anterior a la de inicio. Corrija una de las dos.
error-no-such-day = Ese mes solo tiene { $days } días. Revise el día y el mes.
error-year-out-of-range = Revise el año { $year }: debería estar entre { $first } y { $last }.
error-period-in-the-past = Este período ya pasó. Elija una fecha de fin futura o borre las dos fechas.
error-too-young-for-profile = Revise el año de nacimiento: hay que tener al menos { $min } años para tener un perfil.
error-in-the-past = Elija una fecha futura: esta ya pasó.
error-time-in-the-past = Elija una hora futura: esta ya pasó hoy, hora de Quebec.
error-in-the-future = Elija la fecha de hoy o una anterior.
error-not-eligible = Revise esta respuesta: así no cumple las condiciones de admisibilidad.
error-unknown-choice = Elija una de las respuestas propuestas.
error-unknown-skill = Elija una de las competencias propuestas.
error-unknown-country = Elija un país de la lista.
error-unknown-language = Elija un idioma de la lista.
error-not-found = Elija otra opción: esta no existe o ya no está a su alcance.
error-zero-seats = Ofrezca al menos una plaza.
error-minimum-above-maximum = Indique un máximo que no sea menor que el mínimo.
error-duplicate = Quite lo que está repetido.
error-contradiction = Cambie esta respuesta: contradice otra.
error-not-accepted = Marque esta casilla para continuar.
error-no-contact = Dé al menos una dirección de correo o un número de teléfono.
error-mismatch = Revise esta respuesta: debería ser igual a la otra.
error-wrong-credentials = Revise el correo y la contraseña: no corresponden. También puede pedir un enlace para iniciar sesión.
error-wrong-password = Revise la contraseña: no es la de esta cuenta.
error-not-a-code = Escriba las seis cifras que muestra la aplicación.
error-not-a-recovery-code = Copie un código de respaldo tal como lo anotó: 16 letras y cifras.
error-not-any-code = Escriba las seis cifras de la aplicación, o un código de respaldo de 16 letras y cifras.
error-wrong-code = Escriba el código que la aplicación muestra en este momento: este no es el correcto. Si se repite, compruebe que la hora de su teléfono es exacta.
error-code-used = Espere el código siguiente: este ya se usó.
error-wrong-recovery-code = Pruebe otro código de respaldo: este no es de esta cuenta, o ya se usó.
error-too-many-attempts = Demasiados intentos: espere { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
} antes de volver a intentarlo.
error-not-a-pdf = Elija un archivo PDF: este no lo es.
error-not-a-csv = Elija un archivo CSV: este no se puede leer como tal.
error-file-forgotten = Elija este archivo de nuevo: no se pudo conservar con la página.
error-not-utf8 = Guarde este texto en UTF-8 y envíelo de nuevo.
error-link-expired = Pida un enlace nuevo: este ya no es válido.
error-already-used = Ya está hecho: este enlace o formulario ya se usó. Si hace falta, empiece con uno nuevo.
error-moved-on = Algo cambió mientras tanto: revise esta página y guarde de nuevo. Lo que escribió se conserva.
error-already-applied = Siga la postulación en curso: ya existe una para este puesto.
error-no-seat-left = Este puesto está completo. Consulte las otras estancias o la lista de espera.
# Los límites son números.
error-too-long = Acorte este texto: { $max ->
    [one] { $max } carácter
   *[other] { $max } caracteres
} como máximo.
error-too-short = Escriba un poco más: { $min ->
    [one] { $min } carácter
   *[other] { $min } caracteres
} como mínimo.
error-out-of-range = Indique un número de { $min } a { $max }.
# $total: what the numbers come to; $expected: what they must come to.
error-wrong-total = Los cuatro números suman { $total }; deben sumar { $expected }. Agregue o quite la diferencia.
error-too-many = Conserve { $max } como máximo.
error-not-a-name = Escriba un nombre, sin dirección de sitio ni de correo.
error-password-common = Elija otra contraseña: esta es demasiado fácil, una computadora la adivinaría en unos minutos. Evite su nombre, su dirección, las secuencias y las palabras sueltas; cuatro palabras sin relación sirven muy bien.
error-password-too-short = Elija una contraseña más larga: { $min ->
    [one] { $min } carácter
   *[other] { $min } caracteres
} como mínimo. Unas cuantas palabras seguidas sirven muy bien.
error-under-age-at-departure = Revise la fecha de nacimiento: hay que tener al menos { $min } años el día de la salida.
error-too-young = Revise la fecha de nacimiento: hay que tener al menos { $min } años para postular.
error-too-old = Revise la fecha de nacimiento: hay que tener como máximo { $max } años el último día para postular.
error-too-large = Elija un archivo más liviano: { $max } MB como máximo.
error-beyond-flexibility = { $days ->
    [0] Conserve la fecha que la contraparte confirmó: la confirmó sin flexibilidad.
    [one] Elija una fecha a { $days } día como máximo de la que la contraparte confirmó.
   *[other] Elija una fecha a { $days } días como máximo de la que la contraparte confirmó.
}
error-skill-empty = Elija una competencia.
error-skill-too-long = Elija una competencia de la lista: este texto es demasiado largo.
error-skill-unknown = Elija una de las competencias propuestas.
error-language-unknown = Elija un idioma de la lista.
error-priority-level = Elija un nivel de 0 a 3.

# Lo que se escribió y no está guardado.
kept-typed = Conservamos lo que escribió a las { $time }
kept-typed-on = Conservamos lo que escribió el { $moment }
kept-session-over = Su sesión había terminado a las { $time }: conservamos lo que acababa de escribir
kept-session-over-on = Su sesión había terminado el { $moment }: conservamos lo que acababa de escribir
kept-conflict = Esta página cambió mientras escribía: conservamos su texto de las { $time }
kept-conflict-on = Esta página cambió mientras escribía: conservamos su texto del { $moment }
kept-offered = Este texto aún no está guardado. Vuelva a ponerlo en la página para revisarlo y guardarlo, o elimínelo. La página de abajo muestra lo que está guardado ahora.
kept-shown = Su texto está en la página de abajo. Aún no está guardado: revíselo y guarde.
kept-yours = Lo que escribió
kept-stored = Lo que está guardado ahora
kept-take = Volver a poner este texto
kept-drop = Eliminar este texto
kept-older = { $count ->
    [one] Otro texto conservado de este formulario
   *[other] Otros { $count } textos conservados de este formulario
}
kept-drop-all = Eliminar todos estos textos
kept-now = Texto conservado a las { $time }, aún no guardado.
kept-failed = Lo que escribe no se conserva en este momento. Guarde la página antes de salir.
kept-signed-out = Su sesión ha terminado. Guarde esta página: su texto le esperará después de iniciar sesión.
form-file-kept = El archivo «{ $file }» se conserva con esta página: no hace falta elegirlo de nuevo.
