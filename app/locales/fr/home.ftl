# La page d’accueil.
home-eyebrow = Québec sans frontières
home-title = Partir pour apprendre, accueillir pour partager
home-lead = Passerelle relie de jeunes Québécoises et Québécois, des organismes de coopération et des communautés d’Amérique latine, des Antilles et d’Afrique francophone. D’égal à égal, autour de priorités que ces communautés ont choisies.
home-see-placements = Voir les projets
home-see-exchanges = Venir au Québec

home-ways-title = Par où commencer
home-way-volunteer-title = Vous vivez au Québec
home-way-volunteer-text = Aucune formation n’est exigée pour un stage de groupe : votre curiosité et vos valeurs comptent d’abord. Décrivez-vous à votre rythme et voyez les projets qui vous ressemblent, avec les raisons.
home-way-volunteer-action = Créer mon profil
home-way-exchange-title = Vous vivez dans un pays partenaire
home-way-exchange-text = La passerelle se traverse dans les deux sens. Par l’organisation partenaire qui vous connaît, vous pouvez venir vivre et travailler quelque temps au Québec.
home-way-exchange-action = Découvrir la réciprocité
home-way-oci-title = Vous représentez un OCI
home-way-oci-text = Décrivez un besoin avec votre partenaire, publiez-le, lisez des candidatures expliquées et choisissez. La décision reste la vôtre, du début à la fin.
home-way-oci-action = Inscrire mon organisme
home-way-partner-title = Vous parlez pour une communauté partenaire
home-way-partner-text = Vous n’avez pas besoin de compte. Un lien reçu par courriel, ou transmis sur un téléphone, suffit pour corriger l’énoncé de votre priorité, confirmer un projet ou le refuser.

home-priorities-title = Trois priorités traversent chaque projet
home-priorities-text = Chaque projet dit dans quelle mesure il les sert, et le montre par une phrase.
home-priority-environment = Protéger une source, restaurer un sol, s’adapter à un climat qui change : avec celles et ceux qui en vivent.
home-priority-environment-link = Projets pour l’environnement
home-priority-womens-rights = Des femmes qui dirigent, qui apprennent, qui gagnent leur vie et que rien n’oblige à se taire.
home-priority-womens-rights-link = Projets pour les droits des femmes
home-priority-youth-engagement = Des jeunes qui prennent part aux décisions de leur communauté, ici comme là-bas.
home-priority-youth-engagement-link = Projets pour l’engagement des jeunes

home-projects-title = Publiés récemment
home-projects-text = Chacun a été confirmé par la communauté qui accueille.
home-projects-all = Voir tous les projets

home-steps-title = Le chemin, étape par étape
home-step-profile-title = Se décrire
home-step-profile-text = Vos disponibilités, vos langues, ce qui compte pour vous et ce que vous voulez apprendre. Tout s’enregistre au fur et à mesure.
home-step-match-title = Comparer
home-step-match-text = Les projets s’ordonnent selon votre profil. À côté de chaque rang, les raisons en phrases simples : ce qui a compté, ce qui manquait.
home-step-apply-title = Postuler
home-step-apply-text = Vous lisez d’abord ce que le projet demande : argent, fins de semaine, une année d’engagement. Puis vous écrivez à l’organisme.
home-step-prepare-title = Se préparer
home-step-prepare-text = Entrevue, journée de sélection, puis de 60 à 120 heures de formation avant le départ, avec votre groupe.
home-step-return-title = Revenir et raconter
home-step-return-text = Au retour, un projet de sensibilisation : ce que vous avez appris sert aussi ici.

home-promises-title = Ce sur quoi vous pouvez compter
home-promise-person-title = Une personne décide, toujours
home-promise-person-text = Passerelle ordonne et explique; elle ne choisit ni n’écarte personne. Votre âge, votre genre et vos origines n’entrent dans aucun score.
home-promise-money-title = Personne ne paie pour être choisi
home-promise-money-text = S’inscrire et postuler ne coûte rien. La contribution et les frais d’un projet sont écrits sur sa page, avant que vous postuliez.
home-promise-privacy-title = Vos renseignements restent les vôtres
home-promise-privacy-text = Nous ne demandons que l’utile, nous disons qui le lit et jusqu’à quand. Vous pouvez tout consulter, corriger et retirer.
home-promise-equal-title = La communauté partenaire parle en son nom
home-promise-equal-text = Aucun projet n’est publié sans sa confirmation, et ses mots paraissent sous sa signature, dans sa langue.
own-title = Bonjour, { $name }
own-eyebrow = Votre espace
nav-own = Mon espace
own-tasks = Ce qui vous attend
own-nothing = Rien n’attend votre réponse en ce moment.
own-next = Prochaine étape
own-under-way = Vos candidatures en cours
own-offer = Une place vous est offerte : { $placement }
own-interview = Entrevue : { $placement }
own-draft = Candidature à terminer : { $placement }
own-draft-deadline = À envoyer au plus tard le { $date }
own-draft-over = La date limite est passée : { $date }
own-nomination = Nommer mon organisation partenaire
own-nomination-text = Elle confirme que vous êtes l’un de ses membres avant l’envoi d’une candidature.
