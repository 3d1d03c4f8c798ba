# El escritorio de la coordinación.
coordination-title = Coordinación del programa
coordination-lead = Lo que espera una decisión o una acción suya.
coordination-waiting = Pendiente
coordination-figures = El programa en cifras
coordination-organisations = Organismos
coordination-placements = Estancias por revisar
coordination-mails = Correos no entregados
coordination-figure-approved = Organismos aprobados
coordination-figure-published = Estancias publicadas
coordination-figure-participants = Perfiles
coordination-figure-applications = Postulaciones enviadas
coordination-done = Listo. El organismo ve el resultado en su espacio.
coordination-older = Registros anteriores
coordination-pages = Páginas de la lista
coordination-none-title = Ningún organismo aquí
coordination-none-text = Elija otro estado, o vuelva cuando se haya registrado un organismo.
coordination-all = Todos
coordination-by-state = Organismos por estado
coordination-registered = Registro: { $at }
coordination-reason = Motivo, para rechazar o suspender
coordination-change-state = Cambiar el estado de este organismo
coordination-reason-hint = El organismo lo leerá. Diga qué puede hacer después.
coordination-name-asked = Nuevo nombre solicitado: { $name }
coordination-name-accept = Aceptar el nuevo nombre
coordination-name-refuse = Conservar el nombre anterior
coordination-organisations-count = { $count ->
    [one] { $count } registro o nombre nuevo por leer
   *[other] { $count } registros o nombres nuevos por leer
}
coordination-placements-count = { $count ->
    [one] { $count } estancia espera revisión
   *[other] { $count } estancias esperan revisión
}
coordination-mails-count = { $count ->
    [one] { $count } correo por reenviar o corregir
   *[other] { $count } correos por reenviar o corregir
}

# La seguridad de los países.
coordination-countries = Seguridad de los países
coordination-countries-lead = El nivel que el programa anotó para cada país. Aparece en la página de las estancias y es una de las condiciones de una salida.
coordination-countries-text = Lo que el programa sabe de cada país, con su fuente y su fecha.
coordination-keep = Para mantener al día
coordination-country = País
coordination-country-level = Nivel
coordination-country-source = Fuente
coordination-country-source-hint = La dirección de una página, o quién lo dijo. 500 caracteres como máximo.
coordination-country-since = Anotado el
coordination-country-unknown = Nada anotado
coordination-country-title = Seguridad: { $country }
coordination-country-none = Todavía no se ha anotado nada sobre este país.
coordination-country-history = Lo que se anotó, lo más reciente primero
coordination-country-note = Anotar un nivel
coordination-country-note-text = Vale a partir de hoy. Una segunda nota del mismo día reemplaza la primera.
coordination-country-note-button = Anotar este nivel
coordination-country-noted = Anotado. Las páginas de las estancias ya lo muestran.
coordination-country-concerned = Anotar «Evitar todo viaje», o levantarlo, concierne hoy a:
coordination-country-stop = No hay más salidas hacia este país: { $country }
coordination-country-stop-text = No se publica nada más allí; nadie postula, recibe una oferta, acepta una plaza ni sale hasta que se anote otro nivel. Cada persona y cada organismo de esta lista recibe un correo. Nada se cancela: las postulaciones quedan donde están.
coordination-country-stop-confirm = He leído a quién concierne, y confirmo que nadie sale hacia este país.
coordination-country-lift = Las salidas se reanudan hacia este país: { $country }
coordination-country-lift-text = Las publicaciones, las postulaciones, las ofertas y las salidas se reanudan donde estaban. Cada persona y cada organismo de esta lista recibe un correo.
coordination-country-lift-confirm = He leído a quién concierne, y confirmo que las salidas se reanudan.
concerned-nobody = Hoy no concierne a nadie.
concerned-organisations = Organismos: { $count }
concerned-placements = Estancias que el público ve: { $count }
concerned-waiting = Postulaciones que esperan una decisión: { $count }
concerned-offered = Ofertas sin respuesta: { $count }
concerned-accepted = Plazas aceptadas: { $count }
concerned-abroad = Personas en el lugar: { $count }
coordination-paused = Estancias sin salidas por ahora
coordination-paused-text = El nivel anotado para su país detiene las postulaciones, las ofertas y las salidas. Primero aparecen las estancias con personas en el lugar.
coordination-organisation-concerned = A quién concierne una suspensión o su levantamiento
coordination-organisation-concerned-text = Cada persona interesada recibe un correo, y el organismo también. Una suspensión detiene las postulaciones, las ofertas y las salidas; termina al restablecer el organismo.

# A quién convendría una estancia.
coordination-people = A quién convendría esta estancia
# $placement: el título de la estancia.
coordination-people-title = A quién convendría «{ $placement }»
coordination-people-lead = Todas las personas inscritas se comparan con esta estancia, hayan postulado o no. La clasificación muestra si una estancia encontrará a su gente; no invita ni descarta a nadie.
coordination-people-posts = Puestos de la estancia
coordination-people-figures = En cifras
coordination-people-count = Personas inscritas para este sentido del viaje
coordination-people-eligible = Personas que cumplen todas las condiciones
coordination-people-closed = Personas retenidas por cada condición
coordination-people-closed-text = Una misma persona puede figurar varias veces. Una condición también retiene a quien aún no la ha respondido.
coordination-people-ranking = Las mejor situadas
coordination-people-range = { $total ->
    [one] Una sola persona
   *[other] Personas { $first } a { $last } de las primeras { $total }
}
coordination-people-pages = Páginas de la clasificación
coordination-people-applicant = Postulación { $number }
coordination-people-nameless = Perfil sin nombre
coordination-people-none-title = Nadie cumple todavía todas las condiciones
coordination-people-none = Las cifras dicen cuántas personas están inscritas. Nuevos perfiles, o condiciones más amplias, pueden cambiar este resultado.
