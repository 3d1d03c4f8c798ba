# Cuentas: inscripción, inicio de sesión, enlaces, mi cuenta.

## Inscripción

accounts-sign-up-title = Crear una cuenta
accounts-sign-up-lead = Una cuenta sirve para completar un perfil y postular, o para publicar las estancias de un organismo. Es gratuita.
accounts-have-one = ¿Ya tiene una cuenta?
accounts-to-sign-in = Iniciar sesión
accounts-kind = ¿Quién es usted?
accounts-hint-account-kind-volunteer = Vive en Quebec y quiere viajar con un organismo.
accounts-hint-account-kind-exchange-participant = Vive en un país socio y quiere venir a Quebec. Nadie puede pedirle dinero, y ser seleccionado no da derecho a entrar en Canadá.
accounts-hint-account-kind-organisation = Trabaja para un organismo de cooperación internacional de Quebec.
accounts-name = Nombre completo
accounts-name-hint = Como quiere que le llamen.
accounts-email = Correo electrónico
accounts-password = Contraseña
accounts-new-password = Elija una contraseña
accounts-password-hint = Al menos 8 caracteres. Unas cuantas palabras seguidas van muy bien; péguela desde un gestor de contraseñas si tiene uno. Una vez guardada, le decimos si es sólida.
accounts-sign-up-button = Crear mi cuenta
accounts-sent-title = Revise su correo
accounts-sent-lead = Un mensaje va hacia la dirección que usted dio. Ábralo y siga su enlace para continuar.
accounts-sent-nothing = ¿No llega nada? Mire entre los correos no deseados, verifique la dirección que escribió y vuelva a intentarlo.

## Aviso de recolección

accounts-notice-title = Qué hacemos con estos datos
accounts-notice-who = ¿Quién es responsable?
accounts-notice-who-text = La organización que administra este sitio. La persona encargada de la protección de los datos personales figura en la política de privacidad.
accounts-notice-why = ¿Por qué los pedimos?
accounts-notice-why-text = Su nombre y su correo sirven para abrir la cuenta, comunicarnos con usted y proteger el acceso. Su elección abre las páginas que le corresponden.
accounts-notice-readers = ¿Quién los lee?
accounts-notice-readers-text = Usted, la coordinación del programa y, si postula, el organismo al que postula.
accounts-notice-how-long = ¿Por cuánto tiempo?
accounts-notice-how-long-text = Mientras la cuenta esté abierta. Al cerrarla, estos datos se borran; solo quedan cifras sin nombre.
accounts-notice-refusal = ¿Y si se niega?
accounts-notice-refusal-text = Sin estos datos no puede haber cuenta; las estancias siguen abiertas a la lectura.
accounts-notice-rights = ¿Cuáles son sus derechos?
accounts-notice-rights-text = Desde «Mi cuenta» puede ver, corregir y descargar sus datos, retirar un consentimiento y cerrar la cuenta.
accounts-notice-policy = Leer la política de privacidad
accounts-consents = Si usted lo desea
accounts-consents-hint = Opcional: su cuenta se abre igual sin marcar nada, y puede cambiar de opinión en todo momento.

## Inicio de sesión

accounts-sign-in-title = Iniciar sesión
accounts-sign-in-button = Entrar
accounts-forgotten-title = Olvidé mi contraseña
accounts-forgotten-lead = Escriba la dirección de su cuenta: allí encontrará un enlace para elegir una contraseña nueva.
accounts-by-link-title = Sin contraseña
accounts-by-link-text = Reciba por correo un enlace que inicia su sesión una vez. Sirve durante 30 minutos.
accounts-send-link = Enviarme un enlace
accounts-no-account = ¿Todavía no tiene cuenta?
accounts-link-sent-title = Revise su correo
accounts-link-sent-lead = Si existe una cuenta con esta dirección, acaba de salir un enlace. Solo sirve una vez.
accounts-link-last-is-good = Se pidieron muchos mensajes para esta dirección en la última hora. Si existe una cuenta, el último enlace recibido aún es válido: búsquelo en su correo.
accounts-signed-out = Su sesión está cerrada.
accounts-signed-in-as = Su sesión está abierta aquí: { $name }.
accounts-go-on = Continuar
accounts-sign-out = Cerrar sesión

## Enlaces recibidos por correo

accounts-link-confirm-title = Confirmar su dirección
accounts-link-confirm-text = Un último paso: confirme que esta dirección es suya. Si no pidió una cuenta, cierre esta página sin hacer nada.
accounts-link-confirm-button = Confirmar mi dirección
accounts-link-confirm-password-hint = La que eligió. Si no la eligió usted, o si la olvidó, escriba una nueva (8 caracteres como mínimo): se borra todo lo que otra persona haya escrito en esta cuenta.
accounts-link-sign-in-title = Iniciar sesión con un enlace
accounts-link-sign-in-text = Este enlace inicia su sesión una sola vez.
accounts-link-reset-title = Elegir una contraseña nueva
accounts-link-reset-text = La contraseña nueva reemplaza a la anterior, y se cierra la sesión en los demás dispositivos.
accounts-link-reset-button = Guardar y entrar
accounts-link-used = Este enlace ya se usó. Si necesita otro, pídalo aquí.
accounts-link-expired = Este enlace ya no sirve. Pida uno nuevo aquí.

## Mi cuenta

accounts-account-title = Mi cuenta
accounts-identity-title = Quién es usted aquí
accounts-mail-language = Idioma de los correos
accounts-mail-language-hint = Las páginas siguen el idioma que usted elige arriba; los correos, este.
accounts-mail-language-now = Sus correos siguen en { $language }.
accounts-mail-language-change = Recibir mis correos en español de ahora en adelante
accounts-mail-language-done = Sus próximos correos serán en español.
accounts-save = Guardar
accounts-unconfirmed-title = Su dirección todavía no está confirmada
accounts-unconfirmed-text = Un mensaje le espera en { $email }. Siga su enlace para confirmar que esta dirección es suya.
accounts-unconfirmed-wrong = ¿La dirección es incorrecta? Corríjala.
accounts-unconfirmed-button = Enviar de nuevo
accounts-access-title = Correo y contraseña
accounts-access-email = Correo: { $email }
accounts-access-password = Usted inicia sesión con una contraseña, o con un enlace recibido por correo.
accounts-access-no-password = Esta cuenta no tiene contraseña: usted inicia sesión con un enlace recibido por correo. Para cambiar de dirección, elija primero una contraseña.
accounts-access-choose-password = Elegir una contraseña
accounts-current-password = Contraseña actual
accounts-new-email = Nueva dirección de correo
accounts-password-title = Cambiar la contraseña
accounts-password-lead = Se cerrará la sesión en los demás dispositivos; en este seguirá abierta.
accounts-password-button = Cambiar la contraseña
accounts-address-title = Cambiar la dirección de correo
accounts-address-lead = Un enlace irá a la nueva dirección. Mientras no lo siga, la dirección actual sigue vigente.
accounts-address-button = Enviar el enlace
accounts-same-address = Ya es la dirección de su cuenta. Escriba otra.
accounts-address-taken = Otra cuenta usa ahora esta dirección. Nada ha cambiado en la suya.
accounts-link-new-address-title = Confirmar su nueva dirección
accounts-link-new-address-text = Esta dirección reemplazará a la anterior en su cuenta. Si usted no pidió nada, cierre esta página sin hacer nada.
accounts-link-undo-address-title = Restablecer la dirección anterior
accounts-link-undo-address-text = La dirección que recibió este mensaje vuelve a ser la de la cuenta. Se cierra la sesión en todos los dispositivos, la contraseña y todos los demás enlaces dejan de servir, y luego usted elige una contraseña nueva.
accounts-link-undo-address-keeps = La verificación en dos pasos no cambia si existía antes del cambio de dirección; si se configuró después, se retira. La dirección que había tomado su lugar recibe un mensaje.
accounts-link-undo-address-button = Restablecer esta dirección
accounts-link-undo-address-used = Este enlace ya sirvió, u otro restableció una dirección aún más antigua. Si su dirección está restablecida, solo le queda elegir una contraseña.
accounts-link-undo-address-expired = Este enlace ya no es válido: pasaron siete días, o la cuenta se cerró desde entonces. Una cuenta cerrada no se puede reabrir.
accounts-link-undo-address-contact = ¿Tiene dudas, o el enlace no le ayuda?
accounts-undo-address-taken = Alguien abrió desde entonces otra cuenta con esta dirección y la confirmó. Nada ha cambiado: escríbanos.
accounts-sessions-title = Dispositivos conectados
accounts-sessions-text = ¿Un dispositivo que no reconoce? Cierre su sesión y luego cambie la contraseña.
accounts-sessions-caption = Dónde está abierta su cuenta
accounts-session-device = Dispositivo
accounts-session-seen = Última visita
accounts-session-action = Acción
accounts-session-here = Ahora, en este dispositivo
accounts-session-end = Cerrar sesión
accounts-session-on = { $browser } en { $system }
accounts-session-unknown = Dispositivo desconocido
accounts-sign-out-everywhere = Cerrar sesión en todos los dispositivos
accounts-sign-ins-title = Últimos inicios de sesión
accounts-sign-ins-text = ¿Un inicio de sesión que no es suyo? Cambie su contraseña: así se cierra la sesión en los demás dispositivos. Los intentos rechazados no son peligrosos si su contraseña es sólida.
accounts-sign-ins-text-no-password = ¿Un inicio de sesión que no es suyo? Cierre la sesión en todos los dispositivos de arriba y proteja su correo: es la entrada a esta cuenta.
accounts-sign-ins-caption = Cómo se inició sesión en su cuenta, o se intentó
accounts-sign-ins-when = Cuándo
accounts-sign-ins-how = Cómo
accounts-sign-ins-times = { $outcome }, { $times } veces
accounts-sign-ins-kept = Los últimos cincuenta se guardan 90 días, sin la dirección del dispositivo.
accounts-consents-title = Sus consentimientos
accounts-consents-change-hint = Marque o desmarque cuando quiera: su cuenta sigue igual.
accounts-consents-button = Guardar mis elecciones
accounts-consent-history = Lo que usted aceptó, y cuándo
accounts-consent-purpose = Para qué
accounts-consent-given = Dado
accounts-consent-withdrawn = Retirado
accounts-consent-stands = Vigente
accounts-consent-accommodation = Conservar una solicitud de adaptación
accounts-done-saved = Guardado.
accounts-done-password = La contraseña ha cambiado. Se cerró la sesión en los demás dispositivos.
accounts-done-address-asked = Un mensaje va hacia la nueva dirección. Siga su enlace para confirmarla.
accounts-done-address = Su dirección ha cambiado. Un mensaje lo dice a la anterior, si estaba confirmada; durante 7 días, su enlace permite restablecerla.
accounts-done-confirmation = El correo de confirmación sale de nuevo.
accounts-done-session = Se cerró la sesión en ese dispositivo.
accounts-done-consents = Sus elecciones están guardadas.

## Datos y cierre

accounts-data-title = Sus datos
accounts-data-text = Descargue todo lo que guardamos sobre usted. Su CV se descarga aparte, desde su perfil.
accounts-data-json = Descargar en JSON
accounts-data-xlsx = Descargar en Excel
accounts-data-csv = Descargar en CSV
accounts-close-title = Cerrar mi cuenta
accounts-close-warning = Una cuenta cerrada no se puede volver a abrir.
accounts-close-erased = Se borran su nombre, su correo, su perfil, su CV, sus cartas, su solicitud de adaptación, lo que envió a los organismos y nuestros correos a su dirección.
accounts-close-applications = Sus postulaciones en curso se retiran, y se avisa a los organismos.
accounts-close-organisations = Usted deja los organismos a los que pertenece.
accounts-close-kept = Solo quedan números sin nombre, para los informes del programa.
accounts-close-download-first = ¿Quiere conservar sus datos? Descárguelos primero.
accounts-close-confirmation = Escriba la dirección de correo de su cuenta para confirmar
accounts-close-button = Cerrar mi cuenta para siempre
accounts-close-underway = Una estancia está en curso o acaba de terminar. Espere el fin de su compromiso, o pida al organismo que lo concluya, y luego cierre su cuenta.
accounts-close-last-owner = Usted es la única persona responsable de un organismo. Confíe primero ese papel a otra persona, desde la página del equipo.
accounts-closed = Su cuenta está cerrada. Gracias por haber hecho una parte del camino con nosotros.

## Invitación a un organismo

accounts-invitation-title = Unirse a un organismo
accounts-invitation-lead = { $inviter } le invita a unirse a { $organisation }. Su papel: { $role }.
accounts-invitation-join = Unirme al organismo
accounts-invitation-create = Crear mi cuenta y unirme al organismo
accounts-invitation-notice = Su nombre y su correo sirven para abrir la cuenta; los miembros del organismo los ven. Podrá corregirlos, descargarlos y borrarlos desde « Mi cuenta ».
accounts-invitation-for = Esta invitación es para { $email }, y aquí está abierta otra cuenta. Cierre la sesión y vuelva a abrir el enlace.
accounts-invitation-sign-in = Existe una cuenta para { $email }. Inicie sesión para aceptar la invitación.
accounts-invitation-over = Esta invitación ya no sirve: se usó, se retiró o tiene más de dos semanas. Pida otra a la persona que le escribió.
accounts-invitation-other-address = Esta invitación es para otra dirección que la de su cuenta.
accounts-invitation-has-account = Esta dirección ya tiene una cuenta. Inicie sesión y vuelva a abrir el enlace de la invitación.
accounts-teams-title = Sus organismos
accounts-team-link = Equipo de { $organisation }
