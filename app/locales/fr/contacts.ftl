# Se joindre, l’entrevue, le réexamen d’une décision.
contact-email = Courriel :
contact-phone = Téléphone :
contact-website = Site :
applications-contact = Joindre l’organisme
applications-contact-none = L’organisme n’a pas encore dit comment le joindre. La coordination du programme répond aux questions :
# $after: the last day to apply; $before: the first day of the preparation or of the stay.
applications-answer-expected = L’organisme compare les candidatures après le dernier jour pour postuler, le { $after }, et répond avant le { $before }.
applications-placement = Voir la page du projet
apply-contact-note = En envoyant cette candidature, vous acceptez que les personnes de l’organisme qui décident lisent votre courriel et, si vous l’avez donné, votre téléphone, pour vous joindre à son sujet. Elles ne les lisent plus une fois la candidature terminée.
offer-contact = En acceptant cette place, vous acceptez que l’organisme lise votre courriel et votre téléphone, et qu’ils figurent dans sa liste des personnes qui partent.
offer-contact-listed = L’organisme lit votre courriel et votre téléphone depuis l’envoi de votre candidature. En acceptant cette place, vous acceptez qu’ils figurent dans sa liste des personnes qui partent.
candidate-contact = Joindre cette personne
candidate-accommodation = Mesure d’adaptation demandée
candidate-profile-step-priorities = Priorités transversales
candidate-profile-partner = Organisation partenaire
candidate-profile-country = Pays de résidence
candidate-nomination-asked = { $partner } (n’a pas encore répondu)
candidate-nomination-confirmed = { $partner } (confirme cette personne)
candidate-nomination-refused = { $partner } (n’a pas confirmé cette personne)
candidate-priority = { $priority } : { $level }
# $line: a skill or a priority with its level; $words: the person's own sentence.
candidate-with-words = { $line } – « { $words } »
candidates-csv-email = Courriel (place acceptée)
candidates-csv-phone = Téléphone (place acceptée)
profile-phone = Téléphone
profile-phone-hint = Facultatif. Un organisme le lit seulement quand vous lui envoyez une candidature.
paper-phone = Téléphone
paper-residence = Résidence
paper-status = Statut au Canada
paper-left-out = Ce que vous laissez vide n’est pas répondu : cela ne compte ni pour ni contre la personne.
paper-skill = Compétence { $number }
paper-skill-name = Compétence
paper-skill-level = Niveau
paper-skill-evidence = Où elle a été exercée
paper-refused-twice = Cette personne a déjà une candidature à ce poste : même nom et même date de naissance. Ouvrez-la dans la liste des candidatures.
interview-title = Entrevue
interview-when = Le { $date } à { $time }, heure du Québec
interview-when-there = { $country }, à l’heure de la capitale : le { $moment }
interview-where = Lieu : { $place }
interview-link = Lien :
interview-calendar = Ajouter à un agenda (.ics)
interview-calendar-summary = Entrevue : { $placement }
interview-unanswered = La personne n’a pas encore répondu.
interview-answered = { $answer } (réponse du { $moment })
interview-told-coming = { $name } sera là (réponse du { $moment })
interview-told-not-coming = { $name } ne peut pas venir (réponse du { $moment })
interview-another-date = Proposer une autre date
interview-awaited = Votre réponse est attendue.
interview-your-answer = Votre réponse
interview-answer-coming = Je serai là
interview-answer-not-coming = Je ne peux pas
interview-note = Un mot pour l’organisme
interview-note-hint = Facultatif. Si vous ne pouvez pas, dites quand vous pourriez.
interview-answer-send = Envoyer ma réponse
interview-place-hint = Le lieu, ou le moyen s’il n’y a pas de lien. L’un des deux est nécessaire.
interview-link-field = Lien de la rencontre
interview-link-field-hint = Une adresse qui commence par https://
interview-refused-over = Cette entrevue a commencé : la réponse ne se donne plus ici. Écrivez à l’organisme.
application-action-reopen = Remettre à l’étude
applications-event-reopen = Décision revue : la candidature est de nouveau à l’étude
review-title = Réexamen
review-ask-title = Demander un réexamen
review-ask-text = Vous pouvez demander qu’une autre personne revoie cette décision, une seule fois, jusqu’au { $date } inclus. Une autre personne de l’organisme répond avec une raison; s’il n’y en a pas, c’est la coordination du programme.
review-request = Ce que vous contestez, et pourquoi
review-request-hint = Quelques phrases, 1 000 caractères au plus. La personne qui répond les lira, comme celle qui a décidé.
review-ask = Demander le réexamen
review-asked = Réexamen demandé le { $moment }
review-waits = Une réponse est attendue au plus tard le { $date }.
review-answered = { $verdict } – { $by }, { $moment }
review-another = Une autre personne que celle qui a décidé répond à cette demande : un membre de l’organisme qui décide aussi, ou la coordination du programme.
review-verdict = Votre réponse
review-verdict-upheld = La décision est maintenue
review-verdict-reopened = La candidature est de nouveau à l’étude
review-reason = Raison
review-reason-hint = La personne la lira, et la personne qui a décidé aussi.
review-answer = Répondre
review-decision = La décision
review-programme-title = Réexamens
review-programme-lead = Les demandes auxquelles aucune autre personne de l’organisme ne peut répondre, ou n’a répondu en 30 jours.
review-programme-none = Aucune demande n’attend.
review-programme-others = { $count ->
    [0] Aucune autre demande n’attend.
    [one] { $count } autre demande attend.
   *[other] { $count } autres demandes attendent.
}
review-refused-applied-again = Cette personne a postulé de nouveau à ce poste : répondez à cette nouvelle candidature.
review-refused-gone = Cette personne a accepté une autre place ou fermé son compte : la candidature ne peut pas être remise à l’étude.
not-reviewed-no-decision = Il n’y a pas de décision à revoir ici.
not-reviewed-too-late = Le délai pour demander un réexamen est passé.
not-reviewed-asked = Vous avez déjà demandé le réexamen de cette décision.

mail-review-asked-oci-subject = Une demande de réexamen : { $number }
mail-review-asked-oci-text = Une personne demande que quelqu’un d’autre revoie la décision sur sa candidature { $number } au projet « { $placement } ». Vous n’avez pas pris cette décision : vous pouvez répondre, avec une raison. Une réponse est attendue dans les 30 jours.
mail-review-asked-oci-action = Lire la demande

mail-review-asked-programme-subject = Une demande de réexamen : { $number }
mail-review-asked-programme-text = Une personne demande que quelqu’un d’autre revoie la décision de { $organisation } sur sa candidature { $number } au projet « { $placement } ». Aucune autre personne de l’organisme ne peut y répondre : la réponse vous revient, dans les 30 jours.
mail-review-asked-programme-action = Lire la demande

mail-review-answered-subject = Réponse à votre demande de réexamen
mail-review-answered-text = Une autre personne a revu la décision sur votre candidature au projet « { $placement } ». Sa réponse et sa raison sont sur le site.
mail-review-answered-action = Lire la réponse

mail-review-answered-oci-subject = Réexamen terminé : { $number }
mail-review-answered-oci-text = La demande de réexamen de la candidature { $number } au projet « { $placement } » a sa réponse. Elle est au dossier, avec sa raison.
mail-review-answered-oci-action = Voir la candidature

mail-interview-answered-oci-subject = Réponse à une entrevue : { $number }
mail-interview-answered-oci-text = La personne de la candidature { $number } au projet « { $placement } » a répondu à votre invitation à une entrevue. Sa réponse est au dossier.
mail-interview-answered-oci-action = Voir la réponse
