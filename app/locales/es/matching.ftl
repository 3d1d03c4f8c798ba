# Estancias ordenadas para una persona, y las razones de un orden.
matching-title = Estancias para usted
matching-lead = Estas estancias reciben postulaciones. Están ordenadas según su perfil, y cada una dice por qué.
matching-incomplete = Su perfil puede decir más: el orden será más justo
matching-none-title = Ninguna estancia recibe postulaciones por ahora
matching-none = Vuelva pronto: aparecen estancias nuevas durante toda la temporada. Mientras tanto, complete su perfil.
matching-none-eligible-title = Falta una condición para cada estancia
matching-none-eligible = Las estancias que siguen dicen cuál. Complete su perfil o su disponibilidad y vuelva aquí.
matching-all-placements = Ver todas las estancias
matching-apart-title = No se cumple una condición
matching-apart = Para estas estancias no se cumple una condición, o su perfil todavía no la precisa. Nada se rechaza automáticamente: una persona decide.
# $count: cuántos más hay.
matching-more = { $count ->
    [one] Ver { $count } estancia más en la lista completa
   *[other] Ver { $count } estancias más en la lista completa
}
matching-apply = Postular
matching-deadline = Fecha límite
matching-details = Ver el detalle de los dos lados
matching-you-for-placement = Usted, para esta estancia
matching-placement-for-you = Esta estancia, para usted
matching-person-for-post = La persona, para el puesto
matching-post-for-person = El puesto, para la persona
# $tenths: un número con su decimal, tal como se escribe.
matching-out-of-ten = { $tenths } de 10
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
