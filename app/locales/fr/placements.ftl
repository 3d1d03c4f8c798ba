
## Liste et page publiques

placement-list-title = Projets
placement-list-lead = Des projets définis et confirmés par les communautés qui accueillent. Filtrez, comparez, prenez votre temps.
placement-list-filters = Filtrer les projets
placement-list-apply = Voir les projets
placement-list-clear = Retirer tous les filtres
placement-list-active = Filtres actifs
placement-list-remove = Retirer ce filtre
placement-list-text = Mots
placement-list-text-hint = Titre, lieu, pays ou organisme; les accents ne comptent pas.
placement-list-track = Sens du voyage
placement-list-region = Région
placement-list-country = Pays
placement-list-priority = Priorité
placement-list-format = Formule
placement-list-language = Langue à parler
placement-list-sdg = Objectif de développement durable
placement-list-from = Départ à partir du
placement-list-until = Retour au plus tard le
placement-list-sort = Trier par
placement-list-sort-apply = Trier
placement-list-chip-text = « { $text } »
placement-list-chip-from = Départ à partir du { $date }
placement-list-chip-until = Retour au plus tard le { $date }
placement-list-ignored = L’adresse contenait un filtre inconnu ou des dates qui se contredisent; cette partie n’a pas été appliquée.
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
placement-page-skill = { $skill } – { $need }; niveau : { $level } ({ $post })
placement-page-language-required = { $languages }, exigé à partir du niveau { $level }
placement-page-language-desired = { $languages }, souhaité à partir du niveau { $level }
placement-page-language-any-required = L’une de ces langues, exigée : { $languages }; à partir du niveau { $level }
placement-page-language-any-desired = L’une de ces langues, souhaitée : { $languages }; à partir du niveau { $level }
placement-page-questions = Les questions de l’organisme
placement-page-organisation = L’organisme responsable
placement-page-glance = L’essentiel
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
exchange-notice = Personne ne peut vous demander d’argent pour participer à un échange ou être choisi. Être choisi ne donne aucun droit d’entrer au Canada : le visa et les autres documents sont décidés par les autorités.
placement-list-count = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
placement-list-seats-left = { $count ->
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
