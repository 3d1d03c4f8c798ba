# El espacio de un organismo.
organisation-register-title = Registrar un organismo
organisation-register-lead = Presente su organismo de cooperación internacional. La coordinación del programa lee cada registro y le responde por correo; mientras tanto, ya puede preparar sus contrapartes y estancias.
organisation-register-button = Enviar el registro
organisation-edit-title = Modificar la página del organismo
organisation-save = Guardar
organisation-saved = La página del organismo está guardada.
organisation-name-waits = El nuevo nombre «{ $name }» espera el acuerdo de la coordinación del programa. El anterior se muestra hasta entonces.
organisation-name = Nombre del organismo
organisation-city = Ciudad en Quebec
organisation-description = Qué hace el organismo
organisation-description-hint = Su misión, sus países, su manera de trabajar con sus contrapartes. Este texto aparece en la página de sus estancias.
organisation-description-others = En los demás idiomas
organisation-website = Sitio web
organisation-contact-name = Persona u oficina de contacto
organisation-contact-email = Correo del organismo
organisation-contact-email-hint = Lo leen las personas que le envían una postulación, junto con el nombre y el teléfono; la coordinación del programa también escribe allí.
organisation-contact-phone = Teléfono
organisation-not-this-account = Esta cuenta no se abrió para un organismo. Abra una cuenta de organismo con su correo de trabajo, o pida una invitación al OCI.
organisation-confirm-first = Confirme primero su dirección con el enlace recibido por correo; lo que escribió se conserva aquí.
organisation-too-many-waiting = Tres de sus organismos ya esperan respuesta. Espérela antes de registrar otro.
organisation-none-title = Aún no pertenece a ningún organismo
organisation-none-text = Registre el suyo, o pida a una persona responsable que le invite a uno ya registrado.
organisation-mine-title = Mis organismos
organisation-desk-eyebrow = Espacio del organismo
organisation-notice-registered = La coordinación del programa leerá su registro. Ya puede describir contrapartes y redactar estancias; saldrán cuando el organismo esté aprobado.
organisation-notice-suspended = Sus estancias ya no aparecen en la lista y por ahora nadie puede postular. Comuníquese con la coordinación del programa.
organisation-notice-refused = El registro no fue aceptado. Puede corregir la página del organismo y escribir a la coordinación del programa: la aprobación sigue siendo posible.
organisation-reason = Motivo indicado
organisation-today-title = Por hacer
organisation-today-nothing = Nada está pendiente por el momento.
organisation-parts-title = Su espacio
organisation-part-placements = Estancias
organisation-part-placements-text = Redactar, hacer confirmar, publicar, cerrar.
organisation-part-applications = Postulaciones
organisation-part-applications-text = Leer, comparar, entrevistar, ofrecer una plaza.
organisation-part-partners = Contrapartes
organisation-part-partners-text = Las organizaciones con las que trabaja.
organisation-part-team = Equipo
organisation-part-team-text = Quién actúa en nombre del organismo.
organisation-page-title = Página del organismo
organisation-figures = En cifras
organisation-figure-published = Estancias publicadas
organisation-figure-review = En espera de revisión
organisation-figure-partners = Contrapartes
organisation-figure-members = Integrantes del equipo
# $date: the last day to answer the longest waiting.
organisation-today-review = { $count ->
    [one] { $count } revisión por resolver, antes del { $date }
   *[other] { $count } revisiones por resolver, la primera antes del { $date }
}
organisation-today-interview = { $count ->
    [one] { $count } entrevista por cambiar de fecha
   *[other] { $count } entrevistas por cambiar de fecha
}
organisation-today-to-read = { $count ->
    [one] { $count } postulación por abrir
   *[other] { $count } postulaciones por abrir
}
organisation-today-offered = { $count ->
    [one] { $count } oferta sin respuesta
   *[other] { $count } ofertas sin respuesta
}
organisation-today-drafts = { $count ->
    [one] { $count } borrador por terminar
   *[other] { $count } borradores por terminar
}
organisation-today-partner = { $count ->
    [one] { $count } estancia que la contraparte debe confirmar
   *[other] { $count } estancias que la contraparte debe confirmar
}

## Equipo

team-title = Equipo de { $organisation }
team-members = Miembros
team-name = Nombre
team-email = Correo electrónico
team-role = Papel
team-since = Desde
team-action = Acciones
team-make = Dar el papel: { $role }
team-remove = Retirar
team-leave = Dejar el organismo
team-invitations = Invitaciones pendientes
team-no-invitation = Ninguna invitación espera respuesta.
team-invited-at = Enviada
team-revoke = Retirar la invitación
team-invite-title = Invitar a una persona
team-invite-text = Un enlace válido por dos semanas va a su dirección. No sirve a nadie más.
team-invite-button = Enviar la invitación
team-hint-member-role-owner = Hace todo, y decide quién forma parte del equipo.
team-hint-member-role-coordinator = Publica las estancias, sigue a las contrapartes, decide sobre las postulaciones.
team-hint-member-role-reader = Consulta sin cambiar nada.
team-done-invited = La invitación está en camino.
team-done-revoked = La invitación está retirada.
team-done-role = El papel ha cambiado.
team-done-removed = La persona ya no forma parte del equipo.
team-refused-unconfirmed = Confirme primero su dirección, desde « Mi cuenta ».
team-refused-member = Esta persona ya forma parte del equipo.
team-refused-stopped = Su organismo está suspendido o rechazado: por ahora no puede invitar a nadie.
team-refused-last-owner = Un organismo conserva siempre a una persona responsable. Dé primero ese papel a otra persona.

team-unreached = El correo no se entregó: la dirección lo rechazó.
team-role-question = { $name }: ¿dar el rol «{ $role }»?
team-leave-question = ¿Dejar el organismo?
team-leave-consequence = Ya no verá sus estancias ni sus postulaciones. Para volver, necesitará una nueva invitación.
team-remove-question = ¿Retirar a { $name } del equipo?
team-remove-consequence = Esta persona ya no verá las estancias ni las postulaciones del organismo. Para volver, necesitará una nueva invitación.
team-keep = No cambiar nada
