# Los motivos por los que una persona y un puesto concuerdan.

## Condiciones, aparte del puntaje

gate-track = Sentido de la estancia
gate-age = Edad, regla del programa
gate-residence = Residencia y estatus, regla del programa
gate-availability = Disponibilidad
gate-languages = Idiomas que la estancia exige
gate-skills = Competencias que la estancia exige
gate-excluded-country = Países excluidos en el perfil
gate-security = Seguridad del país, regla del programa
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

fit-band-very-good = muy buena afinidad
fit-band-good = buena afinidad
fit-band-possible = afinidad posible
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
weights-group-stage = Ponderación de las estancias en grupo
weights-individual-mandate = Ponderación de los mandatos individuales
weights-adjusted = Ponderación propia de la estancia
# $signal: a signal's name; $weight: whole per cents.
weights-named = { $signal } (pesa { $weight } %)
weights-per-cent = { $weight } %
# Whole per cents.
weights-line = competencias { $skills } %, idiomas { $languages } %, prioridades transversales { $priorities } %, margen de disponibilidad { $availability } %
# $set: the name of a published set.
weights-as-published = { $set }, tal como está publicada.
# $published: the published weights, made with weights-line.
weights-adjusted-from = El organismo ajustó estos números para esta estancia, dentro de los límites publicados. La ponderación publicada: { $published }.
weights-bounds = de { $low } a { $high } %

# Why a signal of the placement's side weighs what it does.
weights-reason-group-stage-skills = Una quinta parte: la experiencia se nota, sin cerrar la puerta a quien no la tiene. Más pesadas, sería un mandato individual con otro nombre.
weights-reason-group-stage-languages = Hablar con la comunidad anfitriona cuenta un poco más de una quinta parte.
weights-reason-group-stage-priorities = En una iniciación deciden los valores: lo que a uno le importa pesa más que todo.
weights-reason-group-stage-availability = Hace falta tiempo alrededor de la estancia, para prepararla y para volver.
weights-reason-individual-mandate-skills = Una persona viene a hacer un trabajo: dominarlo pesa más que todo lo demás junto.
weights-reason-individual-mandate-languages = Después viene el idioma en que se hace ese trabajo.
weights-reason-individual-mandate-priorities = Una convicción cuenta, pero no reemplaza un oficio.
weights-reason-individual-mandate-availability = Las fechas de un mandato se conversan; el tiempo alrededor ayuda.
# The same of the person's side.
weights-person-group-stage-destination = Una primera estancia es, ante todo, un país por conocer.
weights-person-group-stage-priorities = También es una causa a la que servir.
weights-person-group-stage-learning = Y es igualmente lo que se va a aprender.
weights-person-group-stage-duration = Casi todas las estancias en grupo duran lo mismo.
weights-person-individual-mandate-destination = El país cuenta tanto como para un grupo.
weights-person-individual-mandate-priorities = La causa sigue contando, un poco menos.
weights-person-individual-mandate-learning = Se va a dar más que a aprender.
weights-person-individual-mandate-duration = Un mandato dura de unas semanas a un año: la duración pesa.

## The step in which an OCI weighs them

weights-lead = Las postulaciones se reúnen en grupos según cuatro señales. Conserve la ponderación publicada o ajústela para esta estancia: cuatro números enteros que sumen 100 en total. Lo que pesa se muestra en la página pública de la estancia y ya no cambia una vez publicada.
weights-no-post = Diga primero cuántas plazas ofrece la estancia: la ponderación depende del puesto.
# $set: the name of a published set; $weights: made with weights-line.
weights-published-line = { $set }: { $weights }.
# $signal: a signal's name.
weights-field = { $signal } (en %)
# $published, $low, $high: whole per cents; $reason: why it weighs so.
weights-hint = Publicado: { $published }. De { $low } a { $high }. { $reason }
# $post: a post.
weights-reset = { $post }: volver a la ponderación publicada

# Un hecho detrás de una señal.
fact-nothing-asked = Nada que comparar en este punto.
fact-not-answered = Todavía sin respuesta.
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
# $priority: su nombre; $post: de 0 a 3; $person: de 0 a 3, o la palabra none.
fact-priority = { $priority }: { $post } de 3 para la estancia, { $person ->
    [none] todavía sin respuesta en el perfil.
   *[other] { $person } de 3 en el perfil.
}
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
}; duración deseada: de { $shortest } a { $longest ->
    [one] { $longest } día
   *[other] { $longest } días
}.

## Lo que más ayudaría

# $skill: una competencia; $from, $to: niveles hechos con reason-skill-level.
what-if-skill-new = Adquirir la competencia «{ $skill }», nivel { $to }.
what-if-skill-level = Pasar del nivel { $from } al nivel { $to } en «{ $skill }».
# $language: el nombre del idioma; $from, $to: A1 a C2.
what-if-language-new = Aprender otro idioma ({ $language }) hasta el nivel { $to }.
what-if-language-level = Pasar de { $from } a { $to } en un idioma ({ $language }).
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

## Razones, bajo sus títulos: a la persona (you), después a la organización (file)

# $asked, $skill: competencias; $relation: same, narrower, broader, related, sibling o none; $want, $have: niveles; $need: required o
# desired.
reason-you-speaks-skill = { $relation ->
    [same] «{ $asked }», nivel { $have }: la estancia la necesita.
   *[other] «{ $skill }», nivel { $have }, es cercana a lo que pide la estancia: «{ $asked }».
}
reason-you-add-skill = { $relation ->
    [none] «{ $asked }»: si ya la ha practicado, dígalo.
    [same] «{ $asked }»: la estancia { $need ->
        [required] exige
       *[desired] desea
    } el nivel { $want }; su perfil dice { $have }.
   *[other] «{ $asked }»: usted tiene «{ $skill }»; si también ha practicado lo que pide la estancia, dígalo.
}
# $any_of: los idiomas aceptados; $best: el del perfil, o la palabra none.
reason-you-speaks-language = { $best }: es suficiente para esta estancia, que pide { $any_of }.
reason-you-add-language = { $best ->
    [none] { $any_of }: si habla este idioma, indique su nivel.
   *[other] { $any_of }: su perfil indica { $best }.
}
# $wished, $nearest: competencias; $relation: como arriba.
reason-you-speaks-learning = { $relation ->
    [same] Podrá practicar lo que quiere aprender: «{ $wished }».
   *[other] Podrá practicar «{ $nearest }», cercano a lo que quiere aprender: «{ $wished }».
}
# $country: un país; $wish: country o region.
reason-you-speaks-destination = { $wish ->
    [country] { $country }: un país que usted desea.
   *[region] { $country }: en una región que usted desea.
}
# $priority: su nombre; $person, $post: de 0 a 3.
reason-you-speaks-priority = { $priority }: le importa a usted, y a esta estancia también.
reason-you-add-priority = { $priority }: diga si esta causa le importa. A esta estancia le importa.
# Números de días.
reason-you-speaks-duration = La estancia dura tanto como usted desea: { $days ->
    [one] { $days } día
   *[other] { $days } días
}.
reason-you-speaks-availability = Tiene tiempo libre antes y después de la estancia.
reason-you-add-skills = Sus competencias todavía no están en su perfil.
reason-you-add-languages = Sus idiomas todavía no están en su perfil.
reason-you-add-days = Sus disponibilidades todavía no están en su perfil.
reason-you-not-offered-destination = { $country }: usted desea otros destinos.
reason-you-not-offered-learning = No practicará allí lo que quiere aprender: «{ $wished }».
reason-you-not-offered-duration = La estancia dura { $days ->
    [one] { $days } día
   *[other] { $days } días
}; usted desea de { $shortest } a { $longest ->
    [one] { $longest } día
   *[other] { $longest } días
}.
reason-you-not-offered-priority = { $priority }: no es una causa de esta estancia.

reason-file-speaks-skill = { $relation ->
    [same] «{ $asked }», nivel { $have }.
   *[other] «{ $skill }», nivel { $have }, cercana a lo que se pide: «{ $asked }».
}
reason-file-add-skill = { $relation ->
    [none] «{ $asked }»: nada parecido en el expediente.
    [same] «{ $asked }»: se pide el nivel { $want }, el expediente dice { $have }.
   *[other] «{ $asked }»: el expediente dice «{ $skill }», nivel { $have }.
}
reason-file-speaks-language = { $best } (se pide: { $any_of }).
reason-file-add-language = { $best ->
    [none] { $any_of }: ningún nivel indicado.
   *[other] { $any_of }: el expediente indica { $best }.
}
reason-file-speaks-priority = { $priority }: { $person } de 3 para la persona, { $post } de 3 para la estancia.
reason-file-add-priority = { $priority }: todavía sin respuesta.
reason-file-speaks-availability = Tiempo libre antes y después de la estancia ({ $spare_days } días).
reason-file-add-skills = Competencias: todavía sin respuesta.
reason-file-add-languages = Idiomas: todavía sin respuesta.
reason-file-add-days = Disponibilidades: todavía sin respuesta.
