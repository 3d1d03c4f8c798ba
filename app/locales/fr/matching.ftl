# Projets classés pour une personne, et les raisons d’un classement.
matching-title = Les projets pour vous
matching-lead = Ces projets acceptent des candidatures. Ils sont classés selon votre profil, et chacun dit pourquoi.
matching-place-title = Vous avez accepté une place
matching-place = Pour ces dates, aucune autre candidature ne peut plus partir. Vous pouvez postuler à des projets d’autres dates.
matching-incomplete = Votre profil peut en dire plus : le classement n’en sera que plus juste
matching-none-title = Aucun projet n’accepte de candidatures pour l’instant
matching-none = Revenez bientôt : de nouveaux projets paraissent pendant toute la saison. D’ici là, complétez votre profil.
matching-none-eligible-title = Une condition manque pour chaque projet
matching-none-eligible = Les projets ci-dessous disent laquelle. Complétez votre profil ou vos disponibilités, puis revenez ici.
matching-all-placements = Voir tous les projets
matching-apart-title = Une condition n’est pas remplie
matching-apart = Pour ces projets, une condition n’est pas remplie ou votre profil ne la précise pas encore. L’âge minimal et une réponse qui manque vous arrêtent avant l’envoi, et la page pour postuler dit jusqu’à quand; pour toute autre condition, vous pouvez postuler et une personne de l’organisme décide.
# $count : combien il y en a de plus.
matching-more = { $count ->
    [one] Voir { $count } autre projet dans la liste complète
   *[other] Voir { $count } autres projets dans la liste complète
}
matching-set-aside = Pas pour moi
matching-put-back = Remettre dans ma liste
# $placement : son titre.
matching-set-aside-done = « { $placement } » n’est plus dans votre liste. Personne d’autre ne le sait.
# $count : combien il y en a.
matching-aside-title = { $count ->
    [one] { $count } projet mis de côté
   *[other] { $count } projets mis de côté
}
matching-aside-text = Personne d’autre que vous ne voit cette liste. Elle ne compte nulle part.
matching-none-filtered-title = Aucun projet avec ce filtre
matching-none-filtered = Élargissez le filtre ci-dessus, ou voyez tous les projets.
matching-none-left-title = Plus aucun projet dans votre liste
matching-none-left = Les projets que vous avez mis de côté sont plus bas : vous pouvez les remettre dans votre liste.
matching-apply = Postuler
matching-deadline = Date limite
matching-details = Voir le calcul, des deux côtés
matching-details-file = Voir le calcul complet
matching-speaks = Ce qui parle pour vous
matching-can-add = Ce que vous pouvez ajouter
matching-not-offered = Ce que ce projet ne vous offre pas
matching-speaks-file = Ce qui parle pour cette candidature
matching-not-said = Ce que le dossier ne dit pas, ou pas assez
matching-gates-open = Conditions non remplies ou à préciser
matching-no-wish = pas encore de souhait
# $change : une phrase.
matching-what-if = Ce qui changerait le plus ce calcul : { $change }
# $weights : quelle pondération ; $version : celle du calcul.
matching-engine-file = { $weights }. Calcul, version { $version }.
matching-you-for-placement = Vous, pour ce projet
matching-placement-for-you = Ce projet, pour vous
matching-person-for-post = La personne, pour le poste
# $tenths : un nombre avec sa décimale, tel qu’on l’écrit.
matching-out-of-ten = { $tenths } sur 10
# $gate : le nom d’une condition.
matching-gate = { $gate }.
# Une raison dans un fichier.
matching-reason-line = { $kind }. { $sentence }
matching-conditions-met = Conditions remplies
# $fit : les deux côtés ensemble ; $weights : quelle pondération ; $version : celle du calcul.
matching-engine = Les deux côtés ensemble : { $fit }. { $weights }. Calcul, version { $version }.
## How ranking works, for everybody

ranking-title = Comment fonctionne le classement
ranking-link = Comment fonctionne le classement
ranking-lead = Les projets sont mis en ordre pour chaque personne, et les candidatures en groupes pour chaque projet, toujours avec les raisons. Le classement ne choisit et ne refuse personne : une personne décide.
ranking-gates-title = Des conditions, à part
ranking-gates-text = Huit conditions sont vérifiées à part et toutes sont montrées. Une condition qui n’est pas remplie ne retire personne du classement : la candidature est montrée après les autres, avec la condition, et une personne décide.
ranking-sides-title = L’accord des deux côtés
ranking-sides-text = On calcule à quel point la personne convient au projet, et à quel point le projet convient à la personne, chacun selon quatre signaux. La liste d’une personne réunit les deux par leur moyenne harmonique, qui reste près du plus bas : ce qui ne convient qu’à l’un n’est pas un bon accord. L’organisme, lui, voit et classe les candidatures selon le projet seul : qui a postulé a déjà dit ce qu’il souhaite, et ses souhaits ne comptent pas contre lui. Ce qui n’est pas répondu n’est pas un zéro : un souhait qui n’est pas dit est laissé de côté.
ranking-measures-title = Ce que mesure chaque signal
ranking-measures-skills = Pour chaque compétence demandée, la plus proche de la personne et son niveau, jusqu’à deux niveaux au-dessus. Plusieurs compétences voisines ne remplacent pas celle qui manque. Dans un groupe, la mieux maîtrisée compte le plus.
ranking-measures-languages = Le niveau dans les langues demandées. Le niveau exigé est le point de départ, puisque toutes les personnes admissibles l’ont; deux niveaux au-dessus donnent tout.
ranking-measures-priorities = À quel point ce qui compte pour l’un compte pour l’autre, parmi l’environnement, les droits des femmes et l’engagement des jeunes.
ranking-measures-availability = Les jours libres autour du séjour, pour s’y préparer et en revenir : soixante donnent tout.
ranking-measures-destination = Si le pays ou sa région fait partie des souhaits. Si vous n’en nommez aucun, ce signal ne compte pas.
ranking-measures-learning = Si le projet permet de pratiquer ce que la personne veut apprendre.
ranking-measures-duration = Si le séjour dure aussi longtemps que la personne le souhaite.
ranking-weights-title = Ce que pèse chaque signal
ranking-weights-text = Deux pondérations sont publiées : une pour les stages de groupe, une pour les mandats individuels et les responsables d’équipe.
# $set: the name of a published set.
ranking-placement-side = { $set } : la personne, pour le projet
ranking-person-side = { $set } : le projet, pour la personne
ranking-column-signal = Signal
ranking-column-weight = Poids
ranking-column-bounds = Bornes
ranking-column-reason = Pourquoi
ranking-adjusting-title = Quand un organisme ajuste la pondération
ranking-adjusting-text = Un organisme peut ajuster, pour un projet, ce qui pèse de son côté, dans les bornes publiées. Il le fait avant que le projet soit publié : ensuite rien ne change, pour qu’aucun classement ne soit plié à des candidatures connues. La page du projet montre les nombres. Ce qui pèse du côté de la personne ne s’ajuste jamais : ses souhaits sont à elle.
ranking-ties-title = À égalité, ou presque
ranking-ties-text = Entre deux projets dont l’accord est égal, et entre les personnes d’un même groupe, l’ordre est un tirage que n’importe qui peut refaire à partir des identifiants. Ni l’alphabet ni l’heure d’inscription n’avantagent personne. L’organisme ne lit pas de rangs, mais trois groupes : très bon accord à partir de 7 sur 10, bon accord à partir de 5, accord possible. Qui est à moins d’un tiers de point sous une limite reste avec les personnes au-dessus, sauf si un écart plus grand les sépare : la plupart des réponses sont déclarées par chaque personne, et un seul degré d’une seule priorité déplace l’accord d’autant.
ranking-never-title = Ce qui ne compte jamais
ranking-never-text = L’âge et le lieu de résidence servent à vérifier les conditions, jamais à calculer un accord. Le genre et l’origine n’y entrent d’aucune façon. La lettre et la motivation sont lues par des personnes, jamais notées.
ranking-review-title = Faire corriger, demander une révision
ranking-review-text = Chaque candidature garde ses raisons, les pondérations appliquées et la version du calcul. Vous pouvez corriger votre profil et demander qu’une personne révise ce qui vous concerne.

## The same on a placement's page

ranking-here-title = Ce qui pèse dans le classement
ranking-here-text = L’organisme voit les candidatures en trois groupes, avec les raisons, et décide. Voici ce qui pèse.
