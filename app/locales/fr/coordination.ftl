# Le bureau de la coordination.
coordination-title = Coordination du programme
coordination-lead = Ce qui attend une décision ou un geste de votre part.
coordination-waiting = En attente
coordination-figures = Le programme en chiffres
coordination-organisations = Organismes
coordination-placements = Projets à vérifier
coordination-mails = Courriels non livrés
coordination-figure-approved = Organismes approuvés
coordination-figure-published = Projets publiés
coordination-figure-participants = Profils
coordination-figure-applications = Candidatures envoyées
coordination-done = C’est fait. L’organisme en voit le résultat dans son espace.
coordination-older = Inscriptions plus anciennes
coordination-pages = Pages de la liste
coordination-none-title = Aucun organisme ici
coordination-none-text = Choisissez un autre état, ou revenez quand un organisme se sera inscrit.
coordination-all = Tous
coordination-by-state = Organismes par état
coordination-registered = Inscription : { $at }
coordination-reason = Raison, pour refuser ou suspendre
coordination-change-state = Changer l’état de cet organisme
coordination-reason-hint = L’organisme la lira. Dites ce qu’il peut faire ensuite.
coordination-organisations-count = { $count ->
    [one] { $count } inscription à lire
   *[other] { $count } inscriptions à lire
}
coordination-placements-count = { $count ->
    [one] { $count } projet attend une vérification
   *[other] { $count } projets attendent une vérification
}
coordination-mails-count = { $count ->
    [one] { $count } courriel à renvoyer ou à corriger
   *[other] { $count } courriels à renvoyer ou à corriger
}
