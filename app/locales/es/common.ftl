# Textos compartidos por todas las páginas.
language-own-name = Español
document-title = { $title } – Passerelle
skip-to-content = Ir al contenido
nav-main = Navegación principal
nav-languages = Idioma
nav-footer = Pie de página
nav-account = Mi cuenta
nav-sign-in = Iniciar sesión
nav-placements = Estancias
nav-applications = Mis postulaciones
nav-programme = Programa
nav-mailbox = Correos
nav-recommendations = Para mí
nav-organisation = Mi organismo
nav-partners = Contrapartes
nav-profile = Mi perfil
nav-exchanges = Reciprocidad
footer-about = Passerelle reúne a personas voluntarias, organismos de cooperación internacional y sus contrapartes para Québec sans frontières.
footer-accessibility = Accesibilidad
footer-privacy = Privacidad
footer-site-map = Mapa del sitio
footer-terms = Condiciones de uso
footer-contact = Contacto
moment = { $date } a las { $time }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# On every form.
field-required = (obligatorio)
field-bound = { $count } caracteres como máximo.
field-typed = { $typed } de { $most } caracteres
form-errors-title = Falta corregir algo
form-error-named = { $field }: { $sentence }

send-again = Enviar de nuevo
sent-again = Un nuevo enlace sale hacia la dirección actual. El enlace anterior ya no vale.
corrected-address = Dirección corregida

# Junto a palabras escritas en un idioma distinto del de la página.
words-language = (en { $language })
words-in-language = { $label } ({ $language })
