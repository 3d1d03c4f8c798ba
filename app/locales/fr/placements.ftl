
## Liste et page publiques

placement-list-title = Projets
placement-list-lead = Des projets définis et confirmés par les communautés qui accueillent. Filtrez, comparez, prenez votre temps.
placement-list-filters = Filtrer les projets
placement-list-apply = Voir les projets
placement-list-clear = Retirer tous les filtres
placement-list-active = Filtres actifs
placement-list-remove = Retirer ce filtre
placement-list-text = Mots
placement-list-text-hint = Tout ce que dit la page d’un projet : titre, description, lieu, pays, organisme, compétences; les accents ne comptent pas.
placement-list-track = Sens du voyage
placement-list-region = Région
placement-list-country = Pays
placement-list-priority = Priorité
placement-list-format = Formule
placement-list-language = Langue à parler
placement-list-sdg = Objectif de développement durable
placement-list-from = Départ à partir du
placement-list-until = Retour au plus tard le
placement-list-past = Date limite
placement-list-past-option = Aussi les projets dont la date limite est passée
placement-list-shortened = Seul le début de votre recherche a compté : huit mots au plus, 120 caractères en tout.
placement-list-wordless = « { $text } » ne contient aucun mot à chercher. Tous les projets sont dans la liste.
placement-list-nothing = Aucun projet pour « { $text } »
placement-list-near-words = Voici ce qui répond à « { $text } ».
placement-list-near-link = Chercher plutôt ces mots
placement-list-near-some = Voici les projets les plus proches : chacun répond à une partie de vos mots.
placement-list-found-skills = Compétences demandées
placement-list-sort = Trier par
placement-list-sort-apply = Trier
placement-list-chip-text = « { $text } »
placement-list-chip-from = Départ à partir du { $date }
placement-list-chip-until = Retour au plus tard le { $date }
placement-list-ignored = L’adresse contenait un filtre inconnu ou des dates qui se contredisent; cette partie n’a pas été appliquée.
placement-list-nothing-text = Essayez d’autres mots, ou parcourez tous les projets.
placement-list-none-title = Aucun projet ne réunit tous ces filtres
placement-list-none-text = Retirez un filtre ci-dessus, élargissez les dates, ou repartez de tous les projets.
placement-list-empty-title = Aucun projet n’est publié en ce moment
placement-list-empty-text = Les projets d’une saison paraissent à la mi-août. Revenez à ce moment, ou préparez votre profil dès maintenant.
placement-list-when = Dates
placement-list-seats = Places
placement-list-deadline = Date limite
placement-list-closed = Candidatures terminées
placement-list-partner-country = Pays partenaire
placement-list-to = vers
placement-list-dates = du { $from } au { $to }
placement-list-pages = Pages de la liste
placement-list-previous = Page précédente
placement-list-next = Page suivante
placement-list-range = Projets { $first } à { $last } sur { $total }
placement-page-trail = Fil d’Ariane
placement-page-other-language = Ce projet n’est pas publié dans la langue de cette page. Voici son texte dans l’autre langue : { $language }.
placement-page-closed = On ne peut plus postuler à ce projet. Sa page reste ouverte pour celles et ceux qui en ont gardé l’adresse.
placement-page-suspended = Ce projet est suspendu pour un temps. On ne peut pas y postuler en ce moment.
placement-page-cancelled = Ce projet n’aura pas lieu.
placement-page-own-fit = Ce projet et vous
placement-page-description = Le projet
placement-page-partner = Dans les mots de la communauté partenaire
placement-page-confirmed-link = Confirmé par l’organisation partenaire le { $date }.
placement-page-confirmed-oral = Confirmé de vive voix par l’organisation partenaire le { $date }.
placement-page-priorities = Les priorités que ce projet sert
placement-page-goals = Objectifs de développement durable
placement-page-asks = Ce que le projet vous demande
placement-page-receives = Ce qui est couvert
placement-page-contribution = Contribution
placement-page-no-contribution = Aucune
placement-page-own-costs = À vos frais
placement-page-weekends = Fins de semaine
placement-page-hours = Formation prédépart
placement-page-months = Engagement en tout
placement-page-commitment = En quoi il consiste
placement-page-covered = Pris en charge
placement-page-needs = Ce qui vous servira
placement-page-languages = Langues
placement-page-skills = Compétences
placement-page-no-language = Aucune langue en particulier n’est demandée.
placement-page-no-skill = Aucune compétence n’est demandée : votre motivation et votre ouverture comptent.
# $skill : une compétence; $level : un niveau fait avec reason-skill-level; $need : required ou desired; $post : un poste, ou le mot none.
placement-page-skill = { $skill } : niveau { $level }, { $need ->
    [required] exigée
   *[desired] souhaitée
}{ $post ->
    [none] {""}
   *[other] {" "}({ $post })
}
placement-page-language-required = { $languages }, exigé à partir du niveau { $level }
placement-page-language-desired = { $languages }, souhaité à partir du niveau { $level }
placement-page-language-any-required = L’une de ces langues, exigée : { $languages }; à partir du niveau { $level }
placement-page-language-any-desired = L’une de ces langues, souhaitée : { $languages }; à partir du niveau { $level }
placement-page-questions = Les questions de l’organisme
placement-page-organisation = L’organisme responsable
placement-page-glance = L’essentiel
placement-page-practical = En pratique
placement-page-share = Adresse à partager :
placement-page-print = Cette page s’imprime sur papier, sans menu ni boutons.
placement-page-where = Lieu
placement-page-length = Durée
placement-page-flexibility = Souplesse des dates
placement-page-preparation = Préparation
placement-page-preparation-place = Lieu de la préparation
placement-page-deadline = { $date }, à 23 h 59, heure du Québec
placement-page-age = Âge
placement-page-age-range = { $min } ans au départ, { $max } ans à la date limite au plus
placement-page-age-min = { $min } ans au départ
placement-page-apply = Postuler
placement-page-security = Sécurité : { $country }
placement-page-security-source = Noté par le programme le { $date }. Source : { $source }
placement-stop-label = Aucun départ pour ce pays en ce moment
placement-stop-title = Aucun départ pour ce pays en ce moment : { $country }
placement-stop-source = Le programme suit l’avis « { $level } », noté le { $date }. Source : { $source }
placement-stop-public = On ne peut pas postuler à ce projet tant que cet avis est en vigueur. Le projet reste présenté ici; les candidatures reprendront quand l’avis sera levé, si la date limite le permet.
placement-stop-oci = Tant que cet avis est en vigueur, personne ne postule, ne reçoit d’offre, n’accepte une place ni ne part. Vous pouvez lire les candidatures, rencontrer les personnes et leur répondre. Si des personnes sont sur place, communiquez avec elles et avec la coordination du programme.
placement-stop-review = Tant que cet avis est en vigueur, le projet ne peut être ni publié, ni repris, ni commencé, et personne n’y postule, n’y reçoit d’offre, n’y accepte une place ni ne part.
placement-stop-country-page = Voir ce qui est noté de ce pays, ou noter un autre niveau
placement-stop-task = Aucun départ pour le moment ({ $country }) : { $placement }
placement-stop-candidates = { $count ->
    [0] Aucune candidature en cours
    [one] { $count } candidature en cours
   *[other] { $count } candidatures en cours
}
placement-stop-abroad = { $count ->
    [0] Personne sur place
    [one] { $count } personne sur place
   *[other] { $count } personnes sur place
}
placement-refused-level = Aucun départ n’a lieu pour ce pays en ce moment ({ $country }) : le projet ne peut être ni publié, ni repris, ni commencé. Il pourra l’être quand la coordination du programme aura noté un niveau plus bas, à la page de ce pays.
placement-refused-undo-level = Aucun départ n’a lieu pour le pays de ce projet en ce moment : cette étape ne s’annule pas tant que l’avis est en vigueur.
placement-list-count = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
placement-list-seats-left = { $count ->
    [0] Complet
    [one] { $count } place libre
   *[other] { $count } places libres
}
placement-page-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
placement-page-flexible = { $count ->
    [one] plus ou moins { $count } jour
   *[other] plus ou moins { $count } jours
}
placement-page-weekends-count = { $count ->
    [one] { $count } fin de semaine
   *[other] { $count } fins de semaine
}
placement-page-hours-count = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
placement-page-months-count = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
# Un OCI décrit ses projets.
placement-edit-untitled = Projet sans titre
placement-edit-list-title = Nos projets
placement-edit-new = Décrire un nouveau projet
placement-edit-partners-link = Nos organisations partenaires
placement-edit-tabs = États des projets
placement-edit-tab-all = Tous
placement-edit-pages = Pages
placement-edit-next = Page suivante
placement-edit-empty-title = Aucun projet ici
placement-edit-empty = Décrivez un projet : vous pourrez l’enregistrer étape par étape et y revenir quand vous voudrez.
placement-edit-column-title = Titre
placement-edit-column-state = État
placement-edit-column-dates = Dates
placement-edit-column-changed = Dernière modification
placement-edit-column-organisation = Organisme
placement-edit-column-country = Pays
placement-edit-range = du { $start } au { $end }
placement-edit-seats = De { $min } à { $max ->
    [one] { $max } place
   *[other] { $max } places
}
placement-edit-age-from = { $age } ans et plus au départ
placement-edit-age-to = { $age } ans au plus à la date limite
placement-edit-not-said = Pas encore indiqué
placement-edit-choose = Choisir…
placement-edit-save = Enregistrer
placement-edit-saved = Enregistré le { $moment }
placement-edit-change = Modifier : { $step }
placement-edit-describe-partner = Décrire une autre organisation partenaire
placement-edit-steps = Les étapes
placement-edit-steps-all = Voir toutes les étapes
placement-edit-step-number = Étape { $number } sur { $total }
placement-edit-step-now = En cours
placement-edit-step-to-do = À compléter
placement-edit-step-optional = Facultatif
placement-edit-step-done = Fait
placement-edit-candidates = { $count ->
    [0] Voir les candidatures
    [one] Voir la candidature
   *[other] Voir les { $count } candidatures
}
placement-edit-public-page = Voir la page publique
placement-edit-change-seats = Changer le nombre de places
placement-edit-required-note = Ce qui est marqué (obligatoire) doit être rempli avant l’envoi. Vous pouvez enregistrer à tout moment.
placement-edit-posts-note = Remplissez au moins un des deux postes.
placement-edit-skill-new = Ajouter une compétence
placement-edit-skill-remove = Enlever cette compétence
placement-edit-skill-add = Ajouter et continuer la liste
placement-edit-missing = À compléter ou à corriger avant l’envoi
placement-edit-missing-step = { $step } : { $count ->
    [one] { $count } réponse à compléter
   *[other] { $count } réponses à compléter
}
placement-edit-wrong = { $place } : { $problem }
placement-edit-verify = Relire tout le projet
placement-edit-submit-by-mail = Un courriel partira à l’organisation partenaire, dans sa langue, avec un lien pour confirmer ou refuser. Tant qu’elle n’a pas répondu, vous pouvez reprendre le projet pour le corriger.
placement-edit-submit-by-voice = Cette organisation partenaire n’a pas d’adresse de courriel. Après l’envoi, vous obtiendrez un lien à lui remettre par WhatsApp, par texto ou sur papier; vous pourrez aussi inscrire sa réponse donnée de vive voix.
placement-edit-timeline = Ce qui s’est passé
placement-edit-timeline-when = { $moment } – { $actor }
placement-edit-reason = La raison donnée
placement-edit-actions = Ce que vous pouvez faire
placement-edit-duplicate = Dupliquer dans un nouveau brouillon
placement-edit-link-sent = Un nouveau lien est parti à l’adresse actuelle du partenaire.
placement-edit-oral = Inscrire une réponse de vive voix
placement-edit-oral-text = Si le partenaire ne peut pas ouvrir le lien, inscrivez ce qu’il a répondu : qui, quand et dans quelle langue.
placement-edit-next-draft = Brouillon : seul votre organisme le voit. Une fois complet, il part au partenaire pour confirmation, puis à la coordination du programme.
placement-edit-next-awaiting-partner = Le projet attend la réponse du partenaire : le lien ci-dessous dit où elle en est. Reprendre le projet pour le corriger en fera de nouveau un brouillon, et le partenaire devra confirmer la nouvelle version.
placement-edit-next-awaiting-review = Le partenaire a confirmé; la coordination du programme vérifie le projet. Le reprendre pour le corriger demandera une nouvelle confirmation du partenaire.
placement-edit-next-published = Publié : des personnes le lisent et postulent. Vous pouvez encore corriger les textes, les dates dans la souplesse convenue, les places, ce que le projet demande et les questions. Les mots du partenaire, le lieu et les personnes recherchées ne changent plus.
placement-edit-next-closed = Les candidatures sont terminées; la sélection et la préparation se poursuivent. Vous pouvez encore corriger ce qui peut l’être dans un projet publié. Les candidatures sans décision prendront fin quand le projet commencera.
placement-edit-next-underway = Les personnes sont sur place.
placement-edit-next-completed = Le projet est terminé.
placement-edit-next-suspended = Le programme a suspendu ce projet. Il reprendra là où il en était si la suspension est levée.
placement-edit-next-cancelled = Ce projet n’aura pas lieu. Vous pouvez le dupliquer.
placement-edit-organisation-waits = Votre organisme n’est pas approuvé par le programme pour le moment. Vous pouvez préparer des brouillons; ils pourront être envoyés dès l’approbation.
placement-edit-refused-reader = Votre rôle dans cet organisme est de consulter. Demandez à la personne responsable du compte si vous devez modifier.
placement-edit-refused-not-a-draft = Ce projet n’est plus un brouillon. Pour le corriger, reprenez-le d’abord depuis sa page, si son état le permet; sinon, dupliquez-le.
placement-edit-refused-organisation = Votre organisme doit être approuvé par le programme avant d’envoyer un projet.
placement-edit-refused-stopped = Votre organisme est suspendu ou refusé : ce que le public ou le partenaire lit ne change pas pour le moment. Vous pouvez toujours écrire des brouillons, clore ou annuler un projet. La coordination du programme répond aux questions.
placement-edit-refused-incomplete = Il reste des réponses à compléter ou à corriger : la liste ci-dessous mène à chacune.
placement-edit-refused-published = Le projet est publié : les personnes recherchées, les priorités et ce qui pèse dans le classement ne changent plus, car on a postulé ou postulera sur cette base. Pour une autre version, dupliquez-le.
placement-edit-refused-by-link = Refusé par { $person } le { $date }, par le lien reçu ({ $language }).
placement-edit-refused-by-voice = Refusé de vive voix par { $person } le { $date } ({ $language }).
placement-edit-revised = C’est enregistré et publié. Si des dates ou la préparation ont changé, les personnes qui ont postulé en sont avisées par courriel.
placement-edit-public-basics = Le projet est publié : corrigez ses textes et ses objectifs. Le sens du séjour, la forme et le financement ne changent plus.
placement-edit-public-place-and-dates = Le projet est publié : les dates peuvent bouger dans la souplesse que le partenaire a confirmée. Le partenaire et les personnes qui ont postulé sont avisés. Des dates qu’une personne n’a pas acceptées, ou une préparation plus longue ou ailleurs, attendent la décision du programme. Le lieu ne change plus.
placement-edit-public-posts = Le projet est publié : le nombre de places peut changer, sans descendre sous celles qui sont prises ou offertes. Le partenaire est avisé s’il y a plus de personnes. Les âges ne changent plus.
placement-edit-public-partner = Le projet est publié : vous pouvez changer la personne à appeler et ajouter des traductions. Les mots du partenaire et ce qu’il a confirmé lui appartiennent.
placement-edit-public-asks = Le projet est publié : si vous demandez plus, ou si moins de choses sont couvertes, le changement attend la décision du programme. S’il l’accepte, les personnes qui ont postulé en sont avisées et peuvent partir sans faute; celles qui écrivent encore devront l’accepter de nouveau.
placement-edit-public-questions = Le projet est publié : les candidatures envoyées gardent les questions auxquelles elles ont répondu; celles qui s’écrivent suivront les nouvelles.
placement-cancel-concerned = { $count ->
    [0] Personne n’a de candidature en cours
    [one] { $count } personne est concernée
   *[other] { $count } personnes sont concernées
}
placement-cancel-waiting = Candidatures qui attendent une décision : { $count }. Elles prennent fin.
placement-cancel-offered = Places offertes : { $count }. Les offres prennent fin.
placement-cancel-accepted = Places acceptées : { $count }. Elles sont libérées.
placement-cancel-left = Personnes déjà parties : { $count }. Leur retour reste à inscrire dans leur dossier.
placement-step-from = Possible à partir du { $day }.
placement-step-close = Plus personne ne pourra postuler. La sélection se poursuit et aucun courriel ne part.
placement-step-close-waiting = Candidatures qui attendent une décision : { $count }. Elles restent à décider.
placement-step-close-offered = Places offertes : { $count }. Les offres restent ouvertes.
placement-step-start = La page publique dira que le projet est en cours.
placement-step-start-offered = Places offertes : { $count }. Les offres restent ouvertes jusqu’à leur dernier jour.
placement-step-ends-waiting = Candidatures sans décision : { $count }. Elles prennent fin, et chaque personne reçoit un courriel dans sa langue.
placement-step-ends-offered = Places offertes : { $count }. Les offres prennent fin, et chaque personne reçoit un courriel dans sa langue.
placement-step-complete-nobody = Aucune candidature ne prend fin et aucun courriel ne part.
placement-step-refused-departures = Des personnes ont une place, mais aucun départ n’est inscrit pour elles. Dans leur dossier, inscrivez leur départ ou mettez fin à leur participation; le projet pourra ensuite être marqué comme terminé.
step-undo = Annuler cette étape
step-undo-hint = Vous pourrez annuler cette étape pendant { $hours } heures, tant que personne n’a rien fait depuis.
step-undo-offer = Dernière étape : « { $step } ». C’est vous qui l’avez faite; vous pouvez l’annuler jusqu’au { $until }, tant que personne n’a rien fait depuis.
step-undo-resumes = Les candidatures que cette étape a closes seront de nouveau à l’étude, et chaque personne recevra un courriel.
not-undone-kind = Cette étape ne s’annule pas.
not-undone-other-person = Seule la personne qui a fait cette étape peut l’annuler.
not-undone-too-late = Le temps prévu pour annuler cette étape est passé.
not-undone-acted-since = Cette étape ne s’annule plus : quelque chose a été fait depuis.
placement-cancel-text = Chaque personne reçoit un courriel et lira votre raison. Le partenaire est avisé si le projet a été publié. On ne revient pas sur une annulation.
placement-cancel-over = Ce projet est terminé ou déjà annulé.
placement-cancel-back = Revenir au projet
placement-edit-language-row = Exigence de langue { $number }
placement-edit-field-track = Sens du séjour
placement-edit-field-format = Forme
placement-edit-field-funding = Financement
placement-edit-field-sdg = Objectifs de développement durable
placement-edit-field-title = Titre
placement-edit-field-summary = Résumé
placement-edit-field-description = Description
placement-edit-field-country = Pays
placement-edit-field-country-hint = Pour un séjour au Québec, choisissez Canada.
placement-edit-field-place = Ville ou village
placement-edit-field-dates = Dates du séjour
placement-edit-field-starts-on = Départ
placement-edit-field-ends-on = Retour
placement-edit-field-flexibility = Souplesse des dates, en jours
placement-edit-field-preparation = Préparation
placement-edit-field-preparation-starts-on = Début de la préparation
placement-edit-field-preparation-ends-on = Fin de la préparation
placement-edit-field-preparation-place = Lieu de la préparation
placement-edit-field-deadline = Date limite pour postuler
placement-edit-field-deadline-hint = Laissez vide pour garder celle de la saison.
placement-edit-field-seats-min = Places, minimum
placement-edit-field-seats-max = Places, maximum
placement-edit-field-age-min = Âge minimal au départ
placement-edit-field-age-max = Âge maximal à la date limite
placement-edit-field-any-of = Langue
placement-edit-field-any-of-or = Ou cette langue
placement-edit-field-floor = Niveau minimal
placement-edit-field-need = Exigée ou souhaitée
placement-edit-field-languages = Langues
placement-edit-field-skills = Compétences
placement-edit-field-post = Pour
placement-edit-field-level = Niveau
placement-edit-field-sentence = Une phrase qui le montre : { $priority }
placement-edit-field-partner = Organisation partenaire
placement-edit-field-statement = La priorité du partenaire, dans ses mots
placement-edit-field-statement-hint = Le partenaire pourra corriger ce texte avant de confirmer.
placement-edit-field-statement-language = Langue de ce texte
placement-edit-field-hosting = Ce que l’accueil demande au partenaire
placement-edit-field-sending = Ce que l’envoi de ses membres demande au partenaire
placement-edit-field-contact-name = Personne que le partenaire peut appeler
placement-edit-field-contact-phone = Téléphone de cette personne
placement-edit-field-contribution = Contribution demandée, en dollars
placement-edit-field-contribution-hint = Écrivez 0 s’il n’y en a pas.
placement-edit-field-own-cost = À la charge de la personne
placement-edit-field-other-costs = Autres coûts
placement-edit-field-weekends = Fins de semaine de formation
placement-edit-field-training-hours = Heures de formation
placement-edit-field-commitment-months = Engagement total, en mois
placement-edit-field-commitment = En quoi consiste cet engagement
placement-edit-field-covered = Ce qui est couvert
placement-edit-field-other-covered = Autre chose qui est couvert
placement-edit-field-question = Question { $number }
placement-edit-field-questions = Questions aux personnes candidates
placement-edit-field-reason = Pourquoi ce projet est annulé
placement-edit-field-reason-hint = Les personnes qui ont postulé sont prévenues et liront cette raison.
placement-edit-field-verdict = Réponse du partenaire
placement-edit-field-person = Qui a répondu pour le partenaire
placement-edit-field-answered-on = Quand
placement-edit-field-language = Dans quelle langue
placement-edit-field-refusal = Pourquoi le partenaire refuse
placement-edit-field-refusal-hint = Nécessaire pour un refus.
# La coordination vérifie les projets.
placement-review-title = Projets à vérifier
placement-review-returned = Le projet est renvoyé à l’OCI avec vos raisons. Il reviendra ici quand l’OCI le soumettra de nouveau.
placement-review-empty-title = Rien n’attend ici
placement-review-empty = Les projets confirmés par leur partenaire arrivent ici.
placement-review-warnings = À ne pas manquer
placement-review-refused-country = Ce pays n’est pas du programme : le projet ne peut pas être publié.
placement-review-refused-organisation = Cet organisme n’est pas approuvé : le projet ne peut pas être publié.
placement-review-past = La date de départ est passée ou est aujourd’hui.
placement-review-incomplete = Des réponses obligatoires manquent.
placement-review-security = Sécurité : { $level } ({ $source }, { $date })
placement-review-confirmed-by-link = Confirmé par { $person }, par le lien reçu, le { $date }. Langue de la page : { $language }.
placement-review-confirmed-by-voice = Confirmé de vive voix par { $person } le { $date }. Langue : { $language }. Inscrit par l’OCI.
placement-review-decide = Décider
placement-review-reason = Raison
placement-review-reason-hint = Nécessaire pour renvoyer, suspendre ou annuler; l’OCI la lira.
placement-review-concerned = Qui est concerné par une suspension, sa levée ou une annulation
placement-review-concerned-text = Chaque personne concernée reçoit un courriel, et l’organisme aussi. Une suspension arrête les candidatures, les offres et les départs; elle peut être levée. Une annulation met fin aux candidatures.

placement-link-title = Le lien du partenaire
placement-link-none = Le partenaire n’a pas de lien pour répondre. Envoyez-lui-en un par courriel, ou obtenez-en un à lui remettre.
placement-link-by-hand = Ce partenaire n’a pas d’adresse de courriel : rien ne lui est parvenu encore. Obtenez un lien à lui remettre par WhatsApp, par texto ou sur papier, ou inscrivez sa réponse de vive voix.
placement-link-hand = Obtenir un lien à remettre
placement-link-revoke = Annuler ce lien
placement-link-mailed = Lien envoyé par courriel : { $moment }
placement-link-handed = Lien à remettre obtenu : { $moment }
placement-link-leaving = Le courriel n’est pas encore parti.
placement-link-opened = Ouvert pour la première fois : { $moment }
placement-link-unopened = Pas encore ouvert
placement-link-expires = Dernier jour : { $day }
placement-link-expired = Expiré. Dernier jour : { $day }
placement-link-ended = Ce lien est annulé.
placement-link-unreached = Le courriel au partenaire n’a pas été livré : son adresse l’a refusé. Personne n’a reçu le lien. Corrigez l’adresse (un nouveau lien part aussitôt), ou remettez un lien vous-même.
placement-link-correct = Corriger l’adresse du partenaire
partner-link-refused-no-address = Ce partenaire n’a pas d’adresse de courriel. Obtenez un lien à lui remettre.
placement-hand-title = Un lien à remettre à { $partner }
placement-hand-back = Revenir au projet
placement-hand-lead = Qui a ce lien peut répondre au nom du partenaire : remettez-le seulement à la personne qui parle pour lui. Il est bon jusqu’au { $date }, et remplace les liens précédents. Il n’est montré qu’ici, pendant une demi-heure.
placement-hand-hidden = Aucun lien n’est montré ici. Un lien à remettre se lit pendant une demi-heure, là où il a été obtenu; nous n’en gardons pas de copie lisible.
placement-hand-another-text = Un autre lien remplacera celui que le partenaire a peut-être déjà : le précédent ne vaudra plus.
placement-hand-link = Le lien, à copier
placement-hand-message = Le message, dans la langue du partenaire
placement-hand-message-hint = Copiez-le, ou envoyez-le avec un des boutons. Vous choisirez à qui.
placement-hand-whatsapp = Envoyer par WhatsApp
placement-hand-sms = Envoyer par texto
placement-hand-code = Le même lien, à imprimer
placement-hand-code-text = Imprimez cette page : un téléphone qui vise ce code ouvre le lien.
placement-hand-code-label = Code QR du lien
placement-hand-text = Bonjour, { $partner }. { $organisation } vous demande votre avis sur le projet « { $placement } ». Lisez et répondez ici, sans compte, au plus tard le { $date } : { $url }

## Textes en trois langues

placement-edit-writing = Ci-dessous, les textes sont en { $language }. Les boutons au bas de la page enregistrent et passent à une autre langue.
placement-edit-write-in = Enregistrer et écrire en { $language }
placement-edit-field-translation = Traduction des mots du partenaire
placement-edit-field-translation-hint = Ses propres mots restent au-dessus; la traduction s’adresse aux personnes qui ne lisent pas cette langue.
placement-edit-field-text-title = Titre
placement-edit-field-text-summary = Résumé
placement-edit-field-text-description = Description
placement-edit-public-priorities = Le projet est publié : les niveaux et les phrases ne changent plus, car des personnes postulent sur cette base. Vous pouvez ajouter la traduction d’une phrase.
placement-untranslated = Pas encore traduit
placement-untranslated-help = Si un texte manque dans la langue du site, la version qui existe s’affiche avec le nom de sa langue.
placement-untranslated-in = { $language } :
placement-text-title = titre
placement-text-summary = résumé
placement-text-description = description
placement-text-preparation-place = lieu de la préparation
placement-text-sentence = phrases des priorités
placement-text-translation = mots du partenaire
placement-text-hosting = accueil
placement-text-other-costs = autres coûts
placement-text-commitment = engagement
placement-text-other-covered = autres éléments couverts
placement-text-question = questions
