# L’espace d’un organisme.
organisation-register-title = Inscrire un organisme
organisation-register-lead = Présentez votre organisme de coopération internationale. La coordination du programme lit chaque inscription et vous répond par courriel; d’ici là, vous pouvez déjà préparer vos partenaires et vos projets.
organisation-register-button = Envoyer l’inscription
organisation-edit-title = Modifier la page de l’organisme
organisation-save = Enregistrer
organisation-saved = La page de l’organisme est enregistrée.
organisation-name-waits = Le nouveau nom « { $name } » attend l’accord de la coordination du programme. L’ancien reste affiché jusque-là.
organisation-name = Nom de l’organisme
organisation-city = Ville au Québec
organisation-description = Ce que fait l’organisme
organisation-description-hint = Votre mission, vos pays, vos façons de travailler avec vos partenaires. Ce texte paraît sur la page de vos projets.
organisation-description-others = Dans les autres langues
organisation-website = Site web
organisation-contact-name = Personne ou fonction à joindre
organisation-contact-email = Courriel de l’organisme
organisation-contact-email-hint = Les personnes qui vous envoient une candidature le lisent, ainsi que le nom et le téléphone; la coordination du programme y écrit aussi.
organisation-contact-phone = Téléphone
organisation-not-this-account = Ce compte n’a pas été ouvert pour un organisme. Ouvrez un compte d’organisme avec votre courriel professionnel, ou demandez une invitation à l’OCI.
organisation-confirm-first = Confirmez d’abord votre adresse par le lien reçu par courriel; ce que vous avez écrit est conservé ici.
organisation-too-many-waiting = Trois de vos organismes attendent déjà une réponse. Attendez-la avant d’en inscrire un autre.
organisation-none-title = Vous n’appartenez encore à aucun organisme
organisation-none-text = Inscrivez le vôtre, ou demandez à une personne responsable de vous inviter dans un organisme déjà inscrit.
organisation-mine-title = Mes organismes
organisation-desk-eyebrow = Espace de l’organisme
organisation-notice-registered = La coordination du programme va lire votre inscription. Vous pouvez déjà décrire vos partenaires et rédiger des projets; ils partiront une fois l’organisme approuvé.
organisation-notice-suspended = Vos projets ne paraissent plus dans la liste et personne ne peut y postuler pour le moment. Communiquez avec la coordination du programme.
organisation-notice-refused = L’inscription n’a pas été retenue. Vous pouvez corriger la page de l’organisme et écrire à la coordination du programme : une approbation reste possible.
organisation-reason = Raison donnée
organisation-today-title = À faire
organisation-today-nothing = Rien n’attend pour le moment.
organisation-parts-title = Votre espace
organisation-part-placements = Projets
organisation-part-placements-text = Rédiger, faire confirmer, publier, clore.
organisation-part-applications = Candidatures
organisation-part-applications-text = Lire, comparer, rencontrer, offrir une place.
organisation-part-partners = Partenaires
organisation-part-partners-text = Les organisations avec qui vous travaillez.
organisation-part-team = Équipe
organisation-part-team-text = Qui agit au nom de l’organisme.
organisation-page-title = Page de l’organisme
organisation-figures = En chiffres
organisation-figure-published = Projets publiés
organisation-figure-review = En attente de vérification
organisation-figure-partners = Partenaires
organisation-figure-members = Membres de l’équipe
# $date: the last day to answer the longest waiting.
organisation-today-review = { $count ->
    [one] { $count } réexamen à trancher, avant le { $date }
   *[other] { $count } réexamens à trancher, le premier avant le { $date }
}
organisation-today-interview = { $count ->
    [one] { $count } entrevue à replacer
   *[other] { $count } entrevues à replacer
}
organisation-today-to-read = { $count ->
    [one] { $count } candidature à ouvrir
   *[other] { $count } candidatures à ouvrir
}
organisation-today-offered = { $count ->
    [one] { $count } offre sans réponse
   *[other] { $count } offres sans réponse
}
organisation-today-drafts = { $count ->
    [one] { $count } brouillon à terminer
   *[other] { $count } brouillons à terminer
}
organisation-today-partner = { $count ->
    [one] { $count } projet que le partenaire doit confirmer
   *[other] { $count } projets que le partenaire doit confirmer
}

## Équipe

team-title = Équipe de { $organisation }
team-members = Membres
team-name = Nom
team-email = Courriel
team-role = Rôle
team-since = Depuis
team-action = Actions
team-make = Donner le rôle : { $role }
team-remove = Retirer
team-leave = Quitter l’organisme
team-invitations = Invitations en attente
team-no-invitation = Aucune invitation n’attend de réponse.
team-invited-at = Envoyée
team-revoke = Retirer l’invitation
team-invite-title = Inviter une personne
team-invite-text = Un lien bon deux semaines part à son adresse. Il ne sert qu’à elle.
team-invite-button = Envoyer l’invitation
team-hint-member-role-owner = Fait tout, et décide qui fait partie de l’équipe.
team-hint-member-role-coordinator = Publie les projets, suit les partenaires, décide des candidatures.
team-hint-member-role-reader = Consulte sans rien changer.
team-done-invited = L’invitation part.
team-done-revoked = L’invitation est retirée.
team-done-role = Le rôle est changé.
team-done-removed = La personne ne fait plus partie de l’équipe.
team-refused-unconfirmed = Confirmez d’abord votre adresse, depuis « Mon compte ».
team-refused-member = Cette personne fait déjà partie de l’équipe.
team-refused-stopped = Votre organisme est suspendu ou refusé : il ne peut inviter personne pour le moment.
team-refused-last-owner = Un organisme garde toujours une personne responsable. Donnez d’abord ce rôle à quelqu’un d’autre.

team-unreached = Le courriel n’a pas été livré : l’adresse l’a refusé.
team-role-question = { $name } : donner le rôle « { $role } »?
team-leave-question = Quitter l’organisme?
team-leave-consequence = Vous ne verrez plus ses projets ni ses candidatures. Pour revenir, il faudra une nouvelle invitation.
team-remove-question = Retirer { $name } de l’équipe?
team-remove-consequence = Cette personne ne verra plus les projets ni les candidatures de l’organisme. Pour revenir, il lui faudra une nouvelle invitation.
team-keep = Ne rien changer
