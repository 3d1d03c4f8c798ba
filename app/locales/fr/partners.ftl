# Ce que lit une organisation partenaire, et ce qu’un OCI en dit.
partner-title = { $organisation } vous demande votre avis
partner-lead = Bonjour, { $partner }. { $organisation } prépare avec vous l’accueil de personnes volontaires du Québec. Lisez ce qui est prévu, corrigez votre priorité si elle est mal dite, puis confirmez ou refusez.
partner-lead-inbound = Bonjour, { $partner }. { $organisation } prépare avec vous le séjour au Québec de personnes de votre communauté. Lisez ce qui est prévu, corrigez votre priorité si elle est mal dite, puis confirmez ou refusez. Personne ne peut demander d’argent à une personne candidate, et la sélection ne donne aucun droit d’entrer au Canada.
partner-who = Qui viendrait
partner-who-inbound = Qui partirait de chez vous
partner-seats = { $who } : de { $min } à { $max }
partner-when = Quand
partner-dates = Du { $start } au { $end } ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
})
partner-where = Où
partner-place = { $place } ({ $country })
partner-hosting = Ce que l’accueil vous demande
partner-sending = Ce que cela vous demande
partner-call = Pour toute question, appelez { $name } au { $phone }.
partner-call-organisation = Pour toute question, appelez { $organisation }.
partner-share = Vous pouvez transmettre ce lien à d’autres personnes de votre communauté pour qu’elles lisent aussi. Une seule réponse est gardée.
partner-your-answer = Votre réponse
partner-statement = Votre priorité, dans vos mots
partner-statement-hint = Corrigez ce texte comme vous voulez : il sera publié sous votre nom.
partner-verdict = Est-ce votre priorité?
partner-reason = Pourquoi non, ou pas maintenant
partner-reason-hint = Seulement si vous refusez.
partner-person = Votre nom
partner-send = Envoyer notre réponse
partner-answered = La réponse est reçue, merci. État actuel du projet : { $state }.
partner-expired = Ce lien a expiré : il n’est plus possible de répondre ici. État actuel du projet : { $state }. Appelez la personne nommée plus bas pour recevoir un nouveau lien ou répondre de vive voix.
partner-moved-on = Ce projet a changé d’état depuis l’envoi de ce lien : { $state }. Il n’y a rien à répondre ici.
partner-unknown-title = Ce lien ne mène à rien
partner-unknown = L’adresse est peut-être incomplète, ou le lien a été remplacé par un autre. Appelez l’organisme qui vous l’a envoyé.
partner-refused-answered = Une réponse a déjà été envoyée par ce lien.
partner-refused-expired = Ce lien a expiré. Appelez la personne nommée plus bas.
partner-edit-list = Nos organisations partenaires
partner-edit-new = Décrire une organisation partenaire
partner-edit-empty-title = Aucune organisation partenaire
partner-edit-empty = Décrivez ci-dessous la première : un projet en demande une.
partner-edit-field-name = Nom de l’organisation
partner-edit-field-country = Pays
partner-edit-field-place = Ville ou village
partner-edit-field-language = Langue dans laquelle lui écrire
partner-edit-field-contact-name = Personne qui parle pour elle
partner-edit-field-email = Courriel
partner-edit-field-phone = Téléphone
partner-edit-field-description = Ce qu’elle fait
partner-edit-field-agreement = L’entente écrite sur les renseignements personnels est conclue
partner-edit-field-agreement-hint = Sans elle, ce partenaire ne voit aucun dossier.
