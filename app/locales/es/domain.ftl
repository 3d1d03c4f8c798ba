# Las palabras del dominio: cada opción, estado y motivo tiene aquí la clave que da su tipo.

## Cuentas y funciones

account-kind-volunteer = Persona voluntaria (salida desde Quebec)
account-kind-exchange-participant = Participante (estancia en Quebec)
account-kind-organisation = Organismo de cooperación internacional (OCI)
role-participant = Participante
role-oci-owner = Responsable de la cuenta del OCI
role-oci-coordinator = Coordinación del OCI
role-oci-reader = Consulta para el OCI
role-programme-coordinator = Coordinación del programa
role-ministry-reader = Consulta para el ministerio (datos agregados)
member-role-owner = Responsable de la cuenta
member-role-coordinator = Coordinación
member-role-reader = Consulta
ui-language-fr = Francés
ui-language-en = Inglés
ui-language-es = Español

## Organismos

organisation-state-registered = En espera de aprobación
organisation-state-approved = Aprobado
organisation-state-suspended = Suspendido
organisation-state-refused = Rechazado
organisation-action-approve = Aprobar
organisation-action-refuse = Rechazar
organisation-action-suspend = Suspender
organisation-action-reinstate = Levantar la suspensión

## Lugares

region-latin-america = América Latina
region-caribbean = El Caribe
region-francophone-africa = África francófona
region-quebec = Quebec
# Dónde vive una persona, cuando Quebec se distingue del resto de Canadá.
place-of-life-quebec = en Quebec
place-of-life-canada = en Canadá, fuera de Quebec

## Idiomas y competencias

cefr-a1 = A1: algunas palabras y frases muy sencillas
cefr-a2 = A2: intercambios sencillos de la vida diaria
cefr-b1 = B1: conversaciones sobre temas conocidos
cefr-b2 = B2: conversación fluida, también en el trabajo
cefr-c1 = C1: expresión flexible y precisa sobre casi todo
cefr-c2 = C2: dominio completo, o idioma de la infancia
skill-level-beginner = Principiante
skill-level-intermediate = Intermedio
skill-level-advanced = Avanzado
skill-level-expert = Experto
need-required = Indispensable
need-desired = Deseable
relation-same = la competencia solicitada
relation-narrower = una forma más específica de la competencia solicitada
relation-broader = una competencia más general que la solicitada
relation-related = una competencia vinculada con la solicitada
relation-sibling = una competencia cercana a la solicitada
relation-none = sin vínculo con la competencia solicitada

## Prioridades transversales

priority-environment = Protección del medio ambiente
priority-womens-rights = Derechos de las mujeres
priority-youth-engagement = Participación de la juventud
priority-level-0 = Nada
priority-level-1 = Un poco
priority-level-2 = Mucho
priority-level-3 = En el centro

## Objetivos de Desarrollo Sostenible

sdg-1 = Fin de la pobreza
sdg-2 = Hambre cero
sdg-3 = Salud y bienestar
sdg-4 = Educación de calidad
sdg-5 = Igualdad de género
sdg-6 = Agua limpia y saneamiento
sdg-7 = Energía asequible y no contaminante
sdg-8 = Trabajo decente y crecimiento económico
sdg-9 = Industria, innovación e infraestructura
sdg-10 = Reducción de las desigualdades
sdg-11 = Ciudades y comunidades sostenibles
sdg-12 = Producción y consumo responsables
sdg-13 = Acción por el clima
sdg-14 = Vida submarina
sdg-15 = Vida de ecosistemas terrestres
sdg-16 = Paz, justicia e instituciones sólidas
sdg-17 = Alianzas para lograr los objetivos

## Días de la semana, desde el lunes

weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo

## Estancias

track-outbound = De Quebec a un país contraparte
track-inbound = De un país contraparte a Quebec
format-group = Pasantía en grupo
format-individual = Mandato individual
post-kind-participant = Participantes
post-kind-team-leader = Responsable de equipo
funding-volet-1 = Eje 1: apoyo a la misión global
funding-volet-2 = Eje 2: apoyo a proyectos puntuales
funding-other = Otro financiamiento
covered-travel = Viaje de ida y vuelta
covered-insurance = Seguros
covered-lodging = Alojamiento
covered-food = Alimentación
covered-local-transport = Transporte local
covered-training = Formación previa
covered-visa = Visa y permisos
own-cost-vaccines = Vacunas y medicamentos preventivos
own-cost-passport = Pasaporte
own-cost-medical-exam = Examen médico
own-cost-visa = Visa y permisos
own-cost-equipment = Equipo personal
own-cost-training-travel = Traslados a los fines de semana de formación
placement-step-basics = Lo esencial
placement-step-place-and-dates = Lugar y fechas
placement-step-posts = Plazas
placement-step-languages-and-skills = Idiomas y competencias
placement-step-priorities = Prioridades transversales
placement-step-partner = Organización contraparte
placement-step-asks = Lo que la estancia pide y cubre
placement-step-questions = Preguntas del OCI
placement-state-draft = Borrador
placement-state-awaiting-partner = En espera de la contraparte
placement-state-awaiting-review = En espera de revisión
placement-state-published = Publicada
placement-state-closed = Postulaciones cerradas
placement-state-underway = En curso
placement-state-completed = Terminada
placement-state-suspended = Suspendida
placement-state-cancelled = Cancelada
placement-action-submit-to-partner = Pedir la confirmación de la contraparte
placement-action-recall = Retomar para corregir
placement-action-partner-confirms = Confirmar en nombre de la contraparte
placement-action-partner-refuses = Rechazar en nombre de la contraparte
placement-action-return = Devolver al OCI
placement-action-publish = Publicar
placement-action-close = Cerrar las postulaciones
placement-action-start = Marcar como comenzada
placement-action-complete = Marcar como terminada
placement-action-suspend = Suspender
placement-action-resume = Levantar la suspensión
placement-action-cancel = Cancelar la estancia
placement-actor-oci = OCI
placement-actor-partner = Organización contraparte
placement-actor-programme = Coordinación del programa
placement-actor-system = Passerelle, automáticamente
partner-verdict-confirm = Sí, es nuestra prioridad
partner-verdict-refuse = No, o no por ahora

## Admisibilidad

legal-status-canadian-citizen = Ciudadanía canadiense
legal-status-permanent-resident = Residencia permanente
legal-status-other = Otro estatus (permiso de estudios, permiso de trabajo, etc.)
# $min, $max: edades en años.
eligibility-too-young-to-apply = Tener al menos { $min } años el día de la postulación.
eligibility-under-age-at-departure = Tener al menos { $min } años el día de la salida.
eligibility-too-old-at-deadline = Tener como máximo { $max } años el último día para postular.
eligibility-not-in-quebec = Vivir en Quebec al momento de postular.
eligibility-status-not-accepted = Tener la ciudadanía canadiense o la residencia permanente.
eligibility-birth-not-said = Indicar la fecha de nacimiento.
eligibility-residence-not-said = Indicar el lugar de residencia.
eligibility-status-not-said = Indicar el estatus en Canadá.

## Condiciones, aparte del puntaje

gate-track = Sentido de la estancia
gate-age = Edad
gate-residence = Residencia y estatus
gate-availability = Disponibilidad
gate-languages = Idiomas indispensables
gate-skills = Competencias indispensables
gate-excluded-country = Países excluidos
gate-security = Seguridad del país
verdict-passed = Condición cumplida
verdict-failed = Condición no cumplida
verdict-unknown = Por precisar

# Una frase por condición. $verdict: passed, failed o unknown.
gate-detail-nothing-asked = La estancia no pide nada en este punto.
gate-detail-not-said = El perfil todavía no lo indica.
# $post, $person: inbound u outbound, el sentido de la estancia y el de la inscripción.
gate-detail-track = { $post ->
    [inbound] La estancia tiene lugar en Quebec
   *[outbound] La estancia sale de Quebec
}{ $person ->
    [inbound] {" "}y la inscripción es para una estancia en Quebec.
   *[outbound] {" "}y la inscripción es para una salida desde Quebec.
}
# Edades. $minimum, $maximum: 0 cuando no hay límite.
gate-detail-age = { $at_departure } años a la salida{ $minimum ->
    [0] {""}
   *[other] {" "}(mínimo { $minimum })
}, { $at_deadline } años el último día para postular{ $maximum ->
    [0] {""}
   *[other] {" "}(máximo { $maximum })
}.
# $lives_in, $accepted: lugares con su preposición, o nombres de países; $accepted es una lista.
gate-detail-residence = { $verdict ->
    [passed] Residencia actual: { $lives_in }.
   *[failed] Residencia actual: { $lives_in }. Residencia solicitada: { $accepted }.
}
gate-detail-status = El estatus en Canadá no es de los que acepta esta estancia.
gate-detail-availability = { $verdict ->
    [passed] Las fechas de la estancia caben en la disponibilidad ({ $needed_days ->
        [one] { $needed_days } día
       *[other] { $needed_days } días
    }).
   *[failed] { $missing_days ->
        [one] Falta { $missing_days } día
       *[other] Faltan { $missing_days } días
    } de disponibilidad: { $covered_days } de { $needed_days }.
}
# $missing: la lista de lo que falta, hecha con reason-language-gap.
gate-detail-languages = { $verdict ->
    [passed] Están todos los idiomas indispensables.
   *[failed] Falta: { $missing }.
}
# $missing: la lista de lo que falta, hecha con reason-skill-gap.
gate-detail-skills = { $verdict ->
    [passed] Están todas las competencias indispensables.
   *[failed] Falta: { $missing }.
}
# $country: el nombre del país.
gate-detail-excluded-country = { $verdict ->
    [passed] Este país no está entre los excluidos: { $country }.
   *[failed] Este país está entre los excluidos: { $country }.
}
# $level: de 0 (precauciones habituales) a 3 (ningún viaje).
gate-detail-security = { $country }: { $level ->
    [0] precauciones habituales
    [1] mayor prudencia
    [2] evitar los viajes no esenciales
   *[3] evitar todo viaje
}{ $verdict ->
    [passed] {""}
   *[failed] ; va más allá de lo que acepta el programa
}.

## Señales: de qué se compone un puntaje

signal-skills = Competencias
signal-languages = Idiomas
signal-priorities = Prioridades transversales
signal-availability = Margen de disponibilidad
signal-destination = Destino
signal-learning = Deseos de aprendizaje
signal-duration = Duración
destination-wish-country = País deseado
destination-wish-region = Región deseada
destination-wish-elsewhere = Deseos dirigidos a otros destinos
destination-wish-open = Apertura a todos los destinos
weights-group-stage = Ponderación de las pasantías en grupo
weights-individual-mandate = Ponderación de los mandatos individuales
weights-adjusted = Ponderación propia de la estancia

# Un hecho detrás de una señal.
fact-nothing-asked = Nada que comparar en este punto.
# $asked, $skill: competencias; $need: required o desired; $relation: same, narrower, broader, related, sibling o none;
# $want, $have: niveles hechos con reason-skill-level.
fact-skill = { $asked } ({ $need ->
    [required] indispensable
   *[desired] deseable
}, nivel { $want }): { $relation ->
    [same] nivel { $have }.
    [narrower] { $skill }, una forma más específica, nivel { $have }.
    [broader] { $skill }, una competencia más general, nivel { $have }.
    [related] { $skill }, una competencia vinculada, nivel { $have }.
    [sibling] { $skill }, una competencia cercana, nivel { $have }.
   *[none] nada parecido en el perfil.
}
# $any_of: los idiomas aceptados, hechos con reason-language y reason-or; $best: el del perfil, o la palabra none.
fact-language = { $any_of } ({ $need ->
    [required] indispensable
   *[desired] deseable
}): { $best ->
    [none] no figura en el perfil.
   *[other] el perfil indica { $best }.
}
# $priority: su nombre; $person, $post: de 0 a 3.
fact-priority = { $priority }: { $post } de 3 para la estancia, { $person } de 3 en el perfil.
fact-availability = { $spare_days ->
    [one] { $spare_days } día libre
   *[other] { $spare_days } días libres
} alrededor de la estancia ({ $enough_days ->
    [one] basta { $enough_days } día
   *[other] bastan { $enough_days } días
}).
# $country: el nombre del país; $wish: country, region, elsewhere u open.
fact-destination = { $country }: { $wish ->
    [country] país deseado.
    [region] en una región deseada.
    [elsewhere] los deseos apuntan a otros destinos.
   *[open] apertura a todos los destinos.
}
# $wished, $nearest: competencias; $relation: como fact-skill.
fact-learning = Deseo de aprender: { $wished }. { $relation ->
    [same] La estancia permite practicarlo.
    [none] La estancia no ofrece la ocasión.
   *[other] La estancia permite practicar algo cercano: { $nearest }.
}
# Números de días.
fact-duration = { $days ->
    [one] { $days } día
   *[other] { $days } días
}; duración deseada: de { $shortest } a { $longest } días.

## Lo que más ayudaría

# $skill: una competencia; $from, $to: niveles hechos con reason-skill-level.
what-if-skill-new = Adquirir la competencia «{ $skill }», nivel { $to }.
what-if-skill-level = Pasar del nivel { $from } al nivel { $to } en «{ $skill }».
# $language: el nombre del idioma; $from, $to: A1 a C2.
what-if-language-new = Aprender este idioma hasta el nivel { $to }: { $language }.
what-if-language-level = Pasar de { $from } a { $to } en este idioma: { $language }.
what-if-availability = { $more_days ->
    [one] Liberar { $more_days } día más alrededor de la estancia.
   *[other] Liberar { $more_days } días más alrededor de la estancia.
}

## Partes de frases para los motivos

# $level: beginner, intermediate, advanced o expert.
reason-skill-level = { $level ->
    [beginner] principiante
    [intermediate] intermedio
    [advanced] avanzado
   *[expert] experto
}
# $language: el nombre del idioma; $level: A1 a C2.
reason-language = { $language } { $level }
reason-or = { $first } o { $last }
reason-and = { $first } y { $last }
# $any_of: como fact-language; $nearest: el idioma más cercano del perfil, o la palabra none.
reason-language-gap = { $nearest ->
    [none] { $any_of }
   *[other] { $any_of } (el perfil indica { $nearest })
}
# $nearest: la competencia más cercana, o la palabra none.
reason-skill-gap = { $nearest ->
    [none] { $asked }, nivel { $want }
   *[other] { $asked }, nivel { $want } (el perfil indica { $nearest }, nivel { $have })
}
