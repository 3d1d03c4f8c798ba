# La página de inicio.
home-eyebrow = Québec sans frontières
home-title = Partir para aprender, acoger para compartir
home-lead = Passerelle reúne a jóvenes de Quebec, organismos de cooperación y comunidades de América Latina, el Caribe y África francófona. De igual a igual, en torno a prioridades que esas comunidades definen.
home-see-placements = Ver las estancias
home-see-exchanges = Venir a Quebec

home-ways-title = Por dónde empezar
home-way-volunteer-title = Usted vive en Quebec
home-way-volunteer-text = Una estancia en grupo no exige ninguna formación: su curiosidad y sus valores cuentan primero. Descríbase a su ritmo y vea las estancias que se le parecen, con las razones.
home-way-volunteer-action = Crear mi perfil
home-way-exchange-title = Usted vive en un país contraparte
home-way-exchange-text = La pasarela se cruza en los dos sentidos. Por medio de la organización contraparte que le conoce, puede venir a vivir y trabajar un tiempo en Quebec.
home-way-exchange-action = Descubrir la reciprocidad
home-way-oci-title = Usted representa a un OCI
home-way-oci-text = Describa una necesidad con su contraparte, publíquela, lea postulaciones explicadas y elija. La decisión es suya de principio a fin.
home-way-oci-action = Registrar mi organismo
home-way-partner-title = Usted habla por una comunidad contraparte
home-way-partner-text = No necesita cuenta. Un enlace recibido por correo, o transmitido a un teléfono, basta para corregir el enunciado de su prioridad, confirmar una estancia o rechazarla.

home-priorities-title = Tres prioridades atraviesan cada estancia
home-priorities-text = Cada estancia dice en qué medida les sirve, y lo muestra con una frase.
home-priority-environment = Proteger una fuente, restaurar un suelo, adaptarse a un clima que cambia: con quienes viven de ellos.
home-priority-environment-link = Estancias por el medio ambiente
home-priority-womens-rights = Mujeres que dirigen, que aprenden, que se ganan la vida y a quienes nada obliga a callar.
home-priority-womens-rights-link = Estancias por los derechos de las mujeres
home-priority-youth-engagement = Jóvenes que participan en las decisiones de su comunidad, aquí y allá.
home-priority-youth-engagement-link = Estancias por el compromiso de los jóvenes

home-projects-title = Publicadas recientemente
home-projects-text = Cada una fue confirmada por la comunidad que acoge.
home-projects-all = Ver todas las estancias

home-steps-title = El camino, paso a paso
home-step-profile-title = Describirse
home-step-profile-text = Su disponibilidad, sus idiomas, lo que le importa y lo que quiere aprender. Todo se guarda sobre la marcha.
home-step-match-title = Comparar
home-step-match-text = Las estancias se ordenan según su perfil. Junto a cada puesto están las razones en frases sencillas: qué contó y qué faltaba.
home-step-apply-title = Postular
home-step-apply-text = Primero lee lo que la estancia pide: dinero, fines de semana, un año de compromiso. Luego escribe al organismo.
home-step-prepare-title = Prepararse
home-step-prepare-text = Entrevista, jornada de selección y luego de 60 a 120 horas de formación con su grupo antes de salir.
home-step-return-title = Volver y contar
home-step-return-text = Al regreso, un proyecto de sensibilización: lo que aprendió también sirve aquí.

home-promises-title = Con lo que puede contar
home-promise-person-title = Siempre decide una persona
home-promise-person-text = Passerelle ordena y explica; no elige ni descarta a nadie. Su edad, su género y su origen no entran en ningún puntaje.
home-promise-money-title = Ninguna plaza está en venta
home-promise-money-text = Inscribirse y postular no cuesta nada. La contribución y los gastos de una estancia figuran en su página, antes de postular.
home-promise-privacy-title = Sus datos siguen siendo suyos
home-promise-privacy-text = Solo pedimos lo útil y decimos quién lo lee y hasta cuándo. Puede consultarlo, corregirlo y retirarlo todo.
home-promise-equal-title = La comunidad contraparte habla por sí misma
home-promise-equal-text = Ninguna estancia se publica sin su confirmación, y sus palabras aparecen con su firma, en su idioma.
own-title = Hola, { $name }
own-eyebrow = Su espacio
nav-own = Mi espacio
own-tasks = Lo que le espera
own-nothing = Nada espera su respuesta en este momento.
own-next = Próximo paso
own-under-way = Sus postulaciones en curso
own-offer = Se le ofrece una plaza: { $placement }
own-interview = Entrevista: { $placement }
own-draft = Postulación por terminar: { $placement }
own-draft-deadline = Para enviar a más tardar el { $date }
own-draft-over = La fecha límite pasó: { $date }
own-nomination = Nombrar mi organización contraparte
own-nomination-text = Confirma que usted es uno de sus miembros antes de enviar una postulación.
