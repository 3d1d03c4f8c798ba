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
consent-purpose-programme-news = Recibir por correo electrónico noticias de Québec sans frontières
consent-purpose-surveys = Responder a un breve cuestionario sobre este servicio, una vez al año como máximo
sign-in-outcome-password = Contraseña aceptada
sign-in-outcome-link = Enlace recibido por correo
sign-in-outcome-code = Código aceptado
sign-in-outcome-refused-password = Contraseña rechazada
sign-in-outcome-refused-code = Código rechazado
password-strength-too-easy = Su contraseña es demasiado fácil: una computadora la adivinaría en unos minutos.
password-strength-could-be-stronger = Su contraseña podría ser más larga: una computadora potente la adivinaría en unos días o unos meses. Tres o cuatro palabras sin relación la harían sólida.
password-strength-strong = Su contraseña es sólida: una computadora potente tardaría años en adivinarla.
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
placement-step-weights = Lo que pesa en la clasificación
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
placement-change-dates = Las fechas de la estancia
placement-change-preparation = La preparación
placement-change-asks = Lo que la estancia pide o cubre
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
eligibility-not-in-programme-country = Vivir en un país del programa al postular.
eligibility-status-not-accepted = Tener en Canadá un estatus que la estancia acepte.
eligibility-birth-not-said = Indicar la fecha de nacimiento.
eligibility-residence-not-said = Indicar el lugar de residencia.
eligibility-status-not-said = Indicar el estatus en Canadá.

## Perfil

residence-quebec = En Quebec
residence-canada = En otra parte de Canadá
residence-abroad = En otro país
profile-step-identity = Quién soy
profile-step-availability = Mi disponibilidad
profile-step-languages = Mis idiomas
profile-step-skills = Mis competencias
profile-step-priorities = Mis prioridades
profile-step-destinations = Mis destinos
profile-step-learning = Lo que quiero aprender
profile-step-background = Mi trayectoria
profile-step-motivation = Mi motivación
profile-why-name = Su nombre: para que el organismo sepa con quién habla.
profile-why-birth = Su fecha de nacimiento: para comprobar la condición de edad de la estancia.
profile-why-residence = Su lugar de residencia: cada estancia indica dónde hay que vivir.
profile-why-status = Su estatus en Canadá: varias estancias piden la ciudadanía o la residencia permanente.
profile-why-availability = Su disponibilidad: para proponerle estancias cuyas fechas le convengan.
profile-why-languages = Sus idiomas: varias estancias piden un nivel determinado.
profile-why-skills = Sus competencias: le acercan a las estancias que las necesitan. No son necesarias para una pasantía en grupo.
profile-why-priorities = Sus prioridades: para encontrar estancias que reflejen lo que le importa.
profile-why-destinations = Sus destinos: para ver primero los países y las regiones que le atraen.
profile-why-learning = Lo que quiere aprender: para encontrar las estancias que se lo permitan.
profile-why-background = Su trayectoria: un currículum o unas líneas ayudan al organismo a conocerle.
profile-why-motivation = Su motivación: la leen personas; no cuenta en ningún puntaje.

## Postulaciones

application-state-draft = Borrador
application-state-submitted = Enviada
application-state-under-review = En estudio
application-state-interview = Entrevista
application-state-offered = Plaza ofrecida
application-state-accepted = Plaza aceptada
application-state-preparing = En preparación
application-state-departed = Estancia en curso
application-state-returned = De regreso
application-state-completed = Terminada
application-state-waitlisted = Lista de espera
application-state-not-selected = No seleccionada
application-state-declined = Oferta declinada
application-state-offer-expired = Oferta vencida
application-state-withdrawn = Retirada
application-state-returned-early = Regreso anticipado
application-action-submit = Enviar la postulación
application-action-start-review = Empezar el estudio
application-action-invite-to-interview = Invitar a una entrevista
application-action-offer = Ofrecer una plaza
application-action-waitlist = Poner en lista de espera
application-action-not-select = No seleccionar
application-action-accept = Aceptar la plaza
application-action-decline = Declinar la oferta
application-action-expire-offer = Dejar vencer la oferta
application-action-withdraw = Retirar la postulación
application-action-end-with-placement = Cerrar con la estancia
application-action-prepare = Empezar la preparación
application-action-depart = Registrar la salida
application-action-return = Registrar el regreso
application-action-return-early = Registrar un regreso anticipado
application-action-complete = Marcar como terminada
actor-participant = Participante
actor-organisation = Organismo
actor-programme = Coordinación del programa
actor-system = Passerelle, automáticamente
withdrawal-reason-other-placement = Plaza aceptada en otra estancia
withdrawal-reason-studies = Estudios
withdrawal-reason-work = Trabajo
withdrawal-reason-family = Motivos familiares
withdrawal-reason-health = Salud (sin más detalles)
withdrawal-reason-money = Contribución o gastos por pagar
withdrawal-reason-dates = Fechas
withdrawal-reason-security = Situación en el país
withdrawal-reason-papers = Visa u otro documento no otorgado
withdrawal-reason-placement-changed = Estancia modificada o cancelada
withdrawal-reason-engagement = Sin noticias, o preparación no seguida
withdrawal-reason-other = Otro motivo
not-open-before-season = El período de postulación aún no ha comenzado. Vuelva cuando se abra; su borrador se conserva.
not-open-after-deadline = La fecha límite para postular ya pasó. No se envía nada, y lo que escribió queda en su borrador.
not-open-closed = Las postulaciones a esta estancia están cerradas. No se envía nada, y lo que escribió queda en su borrador.
not-open-suspended = Esta estancia está suspendida por ahora. No se envía nada, y lo que escribió queda en su borrador.
not-open-country = Por ahora nadie sale hacia el país de esta estancia: el programa sigue una recomendación de evitar todo viaje. No se envía nada, y lo que escribió queda en su borrador.
not-selected-reason-others-fit-better = Otras postulaciones responden mejor a la necesidad
not-selected-reason-full = Todas las plazas están ocupadas
not-selected-reason-condition-not-met = No se cumple una condición de la temporada o del puesto
not-selected-reason-language = Falta un idioma indispensable
not-selected-reason-skill = Falta una competencia indispensable
not-selected-reason-dates = Las fechas no coinciden
not-selected-reason-interview = La entrevista o la jornada de selección
not-selected-reason-incomplete = La postulación está incompleta
not-selected-reason-placement-cancelled = La estancia no tendrá lugar
not-selected-reason-no-decision = La estancia empezó o terminó sin decisión
not-selected-reason-other = Otro motivo
decline-reason-other-placement = Preferencia por otra estancia
decline-reason-studies-or-work = Estudios o trabajo
decline-reason-family-or-health = Familia o salud (sin más detalles)
decline-reason-money = Contribución o gastos por pagar
decline-reason-dates = Fechas
decline-reason-destination = Destino o situación en el lugar
decline-reason-other = Otro motivo
early-return-reason-health = Salud (sin más detalles)
early-return-reason-family = Motivos familiares
early-return-reason-security = Situación en el país
early-return-reason-stay = Desarrollo de la estancia
early-return-reason-other = Otro motivo

## Postulaciones en papel

paper-news-received = Está recibida.
paper-news-interview = Se le propone una entrevista.
paper-news-offered = Se le ofrece una plaza: responda a más tardar el { $expires }.
paper-news-accepted = Su plaza está confirmada.
paper-news-offer-expired = La oferta no tuvo respuesta a tiempo y terminó.
paper-news-waitlisted = Está en la lista de espera.
paper-news-not-selected = No fue seleccionada.
paper-news-ended = La estancia comenzó o terminó sin que se le ofreciera una plaza, y su postulación termina.
paper-news-resumed = El anuncio de su fin fue un error: está de nuevo en estudio.
paper-news-withdrawn = Está retirada.
paper-news-withdrawn-by-oci = El organismo pone fin a su participación.
paper-news-paused = Está en pausa: nadie sale por el momento.
paper-news-goes-on = La pausa se levantó: sigue donde estaba.
paper-news-cancelled = Esta estancia no tendrá lugar.
paper-news-changed = Las condiciones de la estancia cambiaron.

## Búsqueda de estancias y seguridad de los países

placement-sort-relevance = Lo que mejor responde a las palabras
placement-sort-deadline = Fecha límite más próxima
placement-sort-departure = Salida más próxima
placement-sort-recent = Publicación más reciente
security-level-normal = Precauciones habituales
security-level-caution = Mayor precaución
security-level-avoid-non-essential = Evitar todo viaje no esencial
security-level-avoid-all = Evitar todo viaje
