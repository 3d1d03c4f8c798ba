# Estancias ordenadas para una persona, y las razones de un orden.
matching-title = Estancias para usted
matching-lead = Estas estancias reciben postulaciones. Están ordenadas según su perfil, y cada una dice por qué.
matching-place-title = Usted aceptó una plaza
matching-place = Para esas fechas ya no puede enviarse otra postulación. Puede postular a estancias en otras fechas.
matching-incomplete = Su perfil puede decir más: el orden será más justo
matching-none-title = Ninguna estancia recibe postulaciones por ahora
matching-none = Vuelva pronto: aparecen estancias nuevas durante toda la temporada. Mientras tanto, complete su perfil.
matching-none-eligible-title = Falta una condición para cada estancia
matching-none-eligible = Las estancias que siguen dicen cuál. Complete su perfil o su disponibilidad y vuelva aquí.
matching-all-placements = Ver todas las estancias
matching-apart-title = No se cumple una condición
matching-apart = Para estas estancias no se cumple una condición, o su perfil todavía no la precisa. La edad mínima y una respuesta que falta impiden el envío, y la página para postular dice hasta cuándo; con cualquier otra condición puede postular, y una persona del organismo decide.
# $count: cuántos más hay.
matching-more = { $count ->
    [one] Ver { $count } estancia más en la lista completa
   *[other] Ver { $count } estancias más en la lista completa
}
matching-set-aside = No es para mí
matching-put-back = Devolver a mi lista
# $placement: su título.
matching-set-aside-done = «{ $placement }» ya no está en su lista. Nadie más lo sabe.
# $count: cuántas hay.
matching-aside-title = { $count ->
    [one] { $count } estancia apartada
   *[other] { $count } estancias apartadas
}
matching-aside-text = Solo usted ve esta lista. No cuenta en ninguna parte.
matching-none-filtered-title = Ninguna estancia con este filtro
matching-none-filtered = Amplíe el filtro de arriba o vea todas las estancias.
matching-none-left-title = Ya no queda ninguna estancia en su lista
matching-none-left = Las estancias que apartó están más abajo: puede devolverlas a su lista.
matching-apply = Postular
matching-deadline = Fecha límite
matching-details = Ver el cálculo, de ambos lados
matching-details-file = Ver el cálculo completo
matching-speaks = Lo que habla a su favor
matching-can-add = Lo que puede agregar
matching-not-offered = Lo que esta estancia no le ofrece
matching-speaks-file = Lo que habla a favor de esta postulación
matching-not-said = Lo que el expediente no dice, o no lo suficiente
matching-gates-open = Condiciones no cumplidas o por precisar
matching-no-wish = todavía sin deseos
# $change: una frase.
matching-what-if = Lo que más cambiaría este cálculo: { $change }
# $weights: cuáles pesos; $version: la del cálculo.
matching-engine-file = { $weights }. Cálculo, versión { $version }.
matching-you-for-placement = Usted, para esta estancia
matching-placement-for-you = Esta estancia, para usted
matching-person-for-post = La persona, para el puesto
# $tenths: un número con su decimal, tal como se escribe.
matching-out-of-ten = { $tenths } de 10
# $gate: el nombre de una condición.
matching-gate = { $gate }.
# Una razón en un archivo.
matching-reason-line = { $kind }. { $sentence }
matching-conditions-met = Condiciones que se cumplen
# $fit: los dos lados juntos; $weights: qué ponderación; $version: la del cálculo.
matching-engine = Los dos lados juntos: { $fit }. { $weights }. Cálculo, versión { $version }.
## How ranking works, for everybody

ranking-title = Cómo funciona la clasificación
ranking-link = Cómo funciona la clasificación
ranking-lead = Las estancias se ordenan para cada persona, y las postulaciones se reúnen en grupos para cada estancia, siempre con las razones. La clasificación no elige ni rechaza a nadie: decide una persona.
ranking-gates-title = Condiciones, aparte
ranking-gates-text = Ocho condiciones se verifican aparte y todas se muestran. Una condición que no se cumple no saca a nadie de la clasificación: la postulación se muestra después de las demás, con la condición, y decide una persona.
ranking-sides-title = La afinidad de los dos lados
ranking-sides-text = Se calcula en qué medida la persona conviene a la estancia, y en qué medida la estancia conviene a la persona, cada una según cuatro señales. La lista de una persona reúne las dos con su media armónica, que queda cerca de la más baja: lo que conviene solo a una parte no es una buena afinidad. El organismo ve y ordena las postulaciones solo según la estancia: quien postuló ya dijo lo que desea, y sus deseos no cuentan en su contra. Lo que no se ha respondido no es un cero: un deseo que no se ha dicho queda aparte.
ranking-measures-title = Lo que mide cada señal
ranking-measures-skills = Para cada competencia pedida, la más cercana de la persona y su nivel, hasta dos niveles por encima. Varias competencias vecinas no reemplazan la que falta. En un grupo, la que mejor se domina cuenta más.
ranking-measures-languages = El nivel en los idiomas pedidos. El nivel exigido es el punto de partida, ya que lo tienen todas las personas admisibles; dos niveles por encima dan todo.
ranking-measures-priorities = En qué medida lo que importa a una parte importa a la otra, entre el medio ambiente, los derechos de las mujeres y la participación de la juventud.
ranking-measures-availability = Los días libres alrededor de la estancia, para prepararla y para volver: sesenta dan todo.
ranking-measures-destination = Si el país o su región está entre los deseos. Si no nombra ninguno, esta señal no cuenta.
ranking-measures-learning = Si la estancia permite practicar lo que la persona quiere aprender.
ranking-measures-duration = Si la estancia dura tanto como la persona desea.
ranking-weights-title = Lo que pesa cada señal
ranking-weights-text = Hay dos ponderaciones publicadas: una para las estancias en grupo, otra para los mandatos individuales y las personas responsables de equipo.
# $set: the name of a published set.
ranking-placement-side = { $set }: la persona, para la estancia
ranking-person-side = { $set }: la estancia, para la persona
ranking-column-signal = Señal
ranking-column-weight = Peso
ranking-column-bounds = Límites
ranking-column-reason = Por qué
ranking-adjusting-title = Cuando un organismo ajusta la ponderación
ranking-adjusting-text = Un organismo puede ajustar, para una estancia, lo que pesa de su lado, dentro de los límites publicados. Lo hace antes de que la estancia se publique: después nada cambia, para que ninguna clasificación se tuerza según postulaciones conocidas. La página de la estancia muestra los números. Lo que pesa del lado de la persona nunca se ajusta: sus deseos son suyos.
ranking-ties-title = En caso de empate, o casi
ranking-ties-text = Entre dos estancias con la misma afinidad, y entre las personas de un mismo grupo, el orden es un sorteo que cualquiera puede repetir a partir de los identificadores. Ni el alfabeto ni la hora de inscripción favorecen a nadie. El organismo no lee puestos sino tres grupos: muy buena afinidad a partir de 7 sobre 10, buena afinidad a partir de 5, afinidad posible. Quien está a menos de un tercio de punto por debajo de un límite queda con las personas de arriba, salvo que una diferencia mayor las separe: la mayoría de las respuestas las declara cada persona, y un solo grado de una sola prioridad mueve la afinidad otro tanto.
ranking-never-title = Lo que nunca cuenta
ranking-never-text = La edad y el lugar de residencia sirven para verificar las condiciones, nunca para calcular una afinidad. El género y el origen no entran de ninguna manera. La carta y la motivación las leen personas, nunca se califican.
ranking-review-title = Hacer corregir, pedir una revisión
ranking-review-text = Cada postulación guarda sus razones, las ponderaciones aplicadas y la versión del cálculo. Puede corregir su perfil y pedir que una persona revise lo que le concierne.

## The same on a placement's page

ranking-here-title = Lo que pesa en la clasificación
ranking-here-text = El organismo ve las postulaciones en tres grupos, con las razones, y decide. Esto es lo que pesa.
