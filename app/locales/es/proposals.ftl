# Un cambio que pesa sobre las personas: el OCI lo propone, el programa decide, las personas lo aceptan o se retiran.

placement-term-contribution = Contribución
placement-term-own-costs = A cargo de la persona
placement-term-other-costs = Otros gastos
placement-term-covered = Cubierto
placement-term-other-covered = También cubierto
placement-term-dates = Fechas de la estancia
placement-term-preparation = Preparación
placement-term-preparation-place = Lugar de la preparación
placement-term-weekends = Fines de semana de formación
placement-term-training-hours = Horas de formación
placement-term-commitment-months = Compromiso en total
placement-term-commitment = En qué consiste el compromiso
placement-term-deadline = Último día para postular
placement-terms-caption = Lo que cambia
placement-terms-term = Condición
placement-terms-published = Publicado
placement-terms-proposed = Propuesto
placement-terms-before = Antes
placement-terms-now = Ahora
placement-terms-unsaid = Nada indicado
placement-terms-line = { $term }: antes, { $before }; ahora, { $after }

proposal-verdict-accept = Aceptar el cambio
proposal-verdict-refuse = Rechazar el cambio
proposal-waiting = Cambio propuesto
proposal-in-list = Cambio propuesto, decide el programa
proposal-since = Espera la decisión del programa desde el { $moment }.
proposal-waiting-oci = Nada ha cambiado en la página pública. Si el programa lo acepta, quienes postularon recibirán el antes y el después, y podrán retirarse sin falta. Para proponer otra cosa, guarde el paso de nuevo.
proposal-withdraw = Retirar la propuesta
proposal-refused = El programa rechazó el cambio propuesto, el { $moment }
proposal-refused-text = La página pública queda como estaba. Puede proponer otra cosa.
proposal-step = Estos campos muestran el cambio propuesto, que espera al programa. Guardarlos lo reemplaza.
proposal-saved = Este cambio pesa sobre las personas: espera la decisión del programa. La página pública no ha cambiado.
proposal-list = Cambios propuestos
proposal-none = Ningún cambio espera su decisión.
proposal-column-since = En espera desde
proposal-concerned = { $count ->
    [0] Nadie tiene una postulación en curso.
    [one] { $count } persona tiene una postulación en curso. Si usted acepta, recibirá el antes y el después y podrá retirarse sin falta.
   *[other] { $count } personas tienen una postulación en curso. Si usted acepta, recibirán el antes y el después y podrán retirarse sin falta.
}
proposal-suspended = La estancia está suspendida: podrá decidir cuando termine la suspensión.
proposal-refusal = Razón del rechazo
proposal-refusal-hint = Necesaria para rechazar; el OCI la leerá.
placement-proposal-refused-impossible = Este cambio ya no es posible: una fecha pasó, por ejemplo. Rechácelo y diga por qué, para que el OCI proponga otro.

terms-accept = Aceptar las nuevas condiciones
terms-leave = Retirarme por este cambio
terms-not-accepted = Las condiciones cambiaron desde que esta persona las aceptó. Aún no las ha aceptado de nuevo, y puede retirarse sin falta.
terms-left = Esta persona se retiró porque las condiciones habían cambiado: este retiro es sin falta y no cuenta en su contra.
withdrawal-reason-conditions-changed = Condiciones cambiadas después de postular (retiro sin falta)
application-refused-terms = Las condiciones cambiaron: acéptelas primero, o retírese sin falta.

mail-privacy-terms = Estas condiciones son públicas. Para proteger su vida privada, todo lo demás se lee en el sitio.

mail-proposal-awaits-review-subject = Un cambio espera su decisión: { $placement }
mail-proposal-awaits-review-text = { $organisation } quiere cambiar lo que pide o cubre la estancia «{ $placement }», que está publicada. La página pública no cambia antes de su decisión.
mail-proposal-awaits-review-action = Ver el antes y el después

mail-proposal-accepted-subject = El cambio propuesto está aceptado: { $placement }
mail-proposal-accepted-text = El programa aceptó el cambio que usted proponía para la estancia «{ $placement }». Es público, y se avisa a quienes postularon. Quienes se retiran por él lo hacen sin falta.
mail-proposal-accepted-action = Ver la estancia

mail-proposal-refused-subject = El cambio propuesto está rechazado: { $placement }
mail-proposal-refused-text = El programa rechazó el cambio que usted proponía para la estancia «{ $placement }». La página pública queda como estaba. La razón se da en el sitio.
mail-proposal-refused-action = Leer la razón
