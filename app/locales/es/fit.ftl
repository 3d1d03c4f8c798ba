# Los motivos por los que una persona y un puesto concuerdan.

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
fact-priority = { $priority }: { $post } de 3 para la estancia, { $person } de 3 en el perfil.
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
