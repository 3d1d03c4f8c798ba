
## Lista y página públicas

placement-list-title = Estancias
placement-list-lead = Estancias definidas y confirmadas por las comunidades que acogen. Filtre, compare, tómese su tiempo.
placement-list-filters = Filtrar las estancias
placement-list-apply = Ver las estancias
placement-list-clear = Quitar todos los filtros
placement-list-active = Filtros activos
placement-list-remove = Quitar este filtro
placement-list-text = Palabras
placement-list-text-hint = Título, lugar, país u organismo; los acentos no importan.
placement-list-track = Sentido del viaje
placement-list-region = Región
placement-list-country = País
placement-list-priority = Prioridad
placement-list-format = Modalidad
placement-list-language = Idioma que se debe hablar
placement-list-sdg = Objetivo de Desarrollo Sostenible
placement-list-from = Salida a partir del
placement-list-until = Regreso a más tardar el
placement-list-sort = Ordenar por
placement-list-sort-apply = Ordenar
placement-list-chip-text = «{ $text }»
placement-list-chip-from = Salida a partir del { $date }
placement-list-chip-until = Regreso a más tardar el { $date }
placement-list-ignored = La dirección contenía un filtro desconocido o fechas contradictorias; esa parte no se aplicó.
placement-list-none-title = Ninguna estancia reúne todos estos filtros
placement-list-none-text = Quite un filtro arriba, amplíe las fechas o vuelva a todas las estancias.
placement-list-empty-title = No hay ninguna estancia publicada en este momento
placement-list-empty-text = Las estancias de una temporada aparecen a mediados de agosto. Vuelva entonces, o prepare su perfil desde ahora.
placement-list-when = Fechas
placement-list-seats = Plazas
placement-list-deadline = Fecha límite
placement-list-closed = Postulaciones cerradas
placement-list-partner-country = País contraparte
placement-list-to = hacia
placement-list-dates = del { $from } al { $to }
placement-list-pages = Páginas de la lista
placement-list-previous = Página anterior
placement-list-next = Página siguiente
placement-list-range = Estancias { $first } a { $last } de { $total }
placement-page-trail = Ruta de navegación
placement-page-other-language = Esta estancia no está publicada en el idioma de esta página. Este es su texto en otro idioma: { $language }.
placement-page-closed = Ya no se puede postular a esta estancia. Su página sigue abierta para quienes guardaron su dirección.
placement-page-suspended = Esta estancia está suspendida por un tiempo. No se puede postular en este momento.
placement-page-cancelled = Esta estancia no se realizará.
placement-page-description = La estancia
placement-page-partner = En palabras de la comunidad contraparte
placement-page-confirmed-link = Confirmado por la organización contraparte el { $date }.
placement-page-confirmed-oral = Confirmado de viva voz por la organización contraparte el { $date }.
placement-page-priorities = Las prioridades a las que sirve esta estancia
placement-page-goals = Objetivos de Desarrollo Sostenible
placement-page-asks = Lo que le pide la estancia
placement-page-receives = Lo que está cubierto
placement-page-contribution = Contribución
placement-page-no-contribution = Ninguna
placement-page-own-costs = A su cargo
placement-page-weekends = Fines de semana
placement-page-hours = Formación previa
placement-page-months = Compromiso total
placement-page-commitment = En qué consiste
placement-page-covered = Incluido
placement-page-needs = Lo que le servirá
placement-page-languages = Idiomas
placement-page-skills = Competencias
placement-page-no-language = No se pide ningún idioma en particular.
placement-page-no-skill = No se pide ninguna competencia: cuentan su motivación y su apertura.
placement-page-skill = { $skill } – { $need }; nivel: { $level } ({ $post })
placement-page-language-required = { $languages }, exigido desde el nivel { $level }
placement-page-language-desired = { $languages }, deseado desde el nivel { $level }
placement-page-language-any-required = Uno de estos idiomas, exigido: { $languages }; desde el nivel { $level }
placement-page-language-any-desired = Uno de estos idiomas, deseado: { $languages }; desde el nivel { $level }
placement-page-questions = Las preguntas del organismo
placement-page-organisation = El organismo responsable
placement-page-glance = Lo esencial
placement-page-share = Dirección para compartir:
placement-page-print = Esta página se imprime en papel, sin menús ni botones.
placement-page-where = Lugar
placement-page-length = Duración
placement-page-flexibility = Flexibilidad
placement-page-preparation = Preparación
placement-page-preparation-place = Lugar de la preparación
placement-page-deadline = { $date }, 23:59, hora de Quebec
placement-page-age = Edad
placement-page-age-range = { $min } años al salir, { $max } como máximo en la fecha límite
placement-page-age-min = { $min } años al salir
placement-page-apply = Postular
placement-page-security = Seguridad: { $country }
placement-page-security-source = Anotado por el programa el { $date }. Fuente: { $source }
exchange-notice = Nadie puede pedirle dinero para participar en un intercambio o ser elegido. Ser elegido no da ningún derecho a entrar en Canadá: las autoridades deciden sobre la visa y los demás documentos.
placement-list-count = { $count ->
    [one] { $count } estancia
   *[other] { $count } estancias
}
placement-list-seats-left = { $count ->
    [one] { $count } plaza libre
   *[other] { $count } plazas libres
}
placement-page-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
placement-page-flexible = { $count ->
    [one] más o menos { $count } día
   *[other] más o menos { $count } días
}
placement-page-weekends-count = { $count ->
    [one] { $count } fin de semana
   *[other] { $count } fines de semana
}
placement-page-hours-count = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
placement-page-months-count = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
