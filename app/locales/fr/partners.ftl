# Ce que lit une organisation partenaire, et ce qu’un OCI en dit.
partner-title = { $organisation } vous demande votre avis
partner-lead = Bonjour, { $partner }. { $organisation } prépare avec vous l’accueil de personnes volontaires du Québec. Lisez ce qui est prévu, corrigez votre priorité si elle est mal dite, puis confirmez ou refusez.
partner-lead-inbound = Bonjour, { $partner }. { $organisation } prépare avec vous le séjour au Québec de personnes de votre communauté. Lisez ce qui est prévu, corrigez votre priorité si elle est mal dite, puis confirmez ou refusez. Personne ne peut demander d’argent à une personne candidate, et la sélection ne donne aucun droit d’entrer au Canada.
partner-who = Qui viendrait
partner-who-inbound = Qui partirait de chez vous
partner-seats = { $who } : de { $min } à { $max }
partner-seats-exact = { $who } : { $max }
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

partner-answered-confirm = La réponse est reçue, merci. { $person } a confirmé ce projet au nom de { $partner } ({ $date }). État actuel du projet : { $state }.
partner-answered-refuse = La réponse est reçue, merci. { $person } a refusé ce projet au nom de { $partner } ({ $date }). État actuel du projet : { $state }.
partner-reason-given = La raison donnée :
partner-follows-confirm = Ce qui suit : la coordination du programme vérifie le projet, puis le publie ou le renvoie à { $organisation } pour correction. Vous n’avez rien d’autre à faire pour le moment.
partner-follows-refuse = Ce qui suit : { $organisation } lit votre raison. Le projet est de nouveau un brouillon; rien n’en sera publié sans votre accord. S’il est corrigé, vous recevrez un autre lien.
partner-undo-text = Ce n’est pas la bonne réponse? Vous pouvez l’annuler par ce lien, jusqu’à ce moment (heure du Québec) : { $moment }, tant que personne n’a agi depuis. Le projet attendra de nouveau votre réponse.
partner-undo = Annuler cette réponse
partner-undone = Votre réponse est annulée. Le projet attend de nouveau votre réponse.
partner-write-organisation = Pour toute question, écrivez à { $organisation } : { $email }.
