# Proyectos ordenados para una persona, y las razones de un orden.
matching-title = Proyectos para usted
matching-lead = Estos proyectos reciben postulaciones. Están ordenados según su perfil, y cada uno dice por qué.
matching-incomplete = Su perfil puede decir más: el orden será más justo
matching-none-title = Ningún proyecto recibe postulaciones por ahora
matching-none = Vuelva pronto: aparecen proyectos nuevos durante toda la temporada. Mientras tanto, complete su perfil.
matching-none-eligible-title = Falta una condición para cada proyecto
matching-none-eligible = Los proyectos que siguen dicen cuál. Complete su perfil o su disponibilidad y vuelva aquí.
matching-all-placements = Ver todos los proyectos
matching-apart-title = No se cumple una condición
matching-apart = Para estos proyectos no se cumple una condición, o su perfil todavía no la precisa. Nada se rechaza automáticamente: una persona decide.
# $count: cuántos más hay.
matching-more = { $count ->
    [one] Ver { $count } proyecto más en la lista completa
   *[other] Ver { $count } proyectos más en la lista completa
}
matching-apply = Postular
matching-deadline = Fecha límite
matching-details = Ver el detalle de los dos lados
matching-you-for-placement = Usted, para este proyecto
matching-placement-for-you = Este proyecto, para usted
matching-person-for-post = La persona, para el puesto
matching-post-for-person = El puesto, para la persona
# $tenths: un número con su decimal, tal como se escribe.
matching-out-of-ten = { $tenths } de 10
matching-counts = Cuenta
matching-missing = Falta
matching-helps = Ayudaría
# $gate: el nombre de una condición.
matching-gate = { $gate }:
# Una razón en un archivo.
matching-reason-line = { $kind }: { $sentence }
matching-conditions-met = Condiciones que se cumplen
# $fit: los dos lados juntos; $weights: qué ponderación; $version: la del cálculo.
matching-engine = Los dos lados juntos: { $fit }. { $weights }. Cálculo, versión { $version }.
