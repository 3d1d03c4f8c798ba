# Un changement qui pèse sur les personnes : l’OCI le propose, le programme décide, les personnes l’acceptent ou partent.

placement-term-contribution = Contribution
placement-term-own-costs = À la charge de la personne
placement-term-other-costs = Autres coûts
placement-term-covered = Pris en charge
placement-term-other-covered = Autre prise en charge
placement-term-dates = Dates du séjour
placement-term-preparation = Préparation
placement-term-preparation-place = Lieu de la préparation
placement-term-weekends = Fins de semaine de formation
placement-term-training-hours = Heures de formation
placement-term-commitment-months = Engagement en tout
placement-term-commitment = En quoi consiste l’engagement
placement-term-deadline = Dernier jour pour postuler
placement-terms-caption = Ce qui change
placement-terms-term = Condition
placement-terms-published = Publié
placement-terms-proposed = Proposé
placement-terms-before = Avant
placement-terms-now = Maintenant
placement-terms-unsaid = Rien d’indiqué
placement-terms-line = { $term } : avant, { $before }; maintenant, { $after }

proposal-verdict-accept = Accepter le changement
proposal-verdict-refuse = Refuser le changement
proposal-waiting = Changement proposé
proposal-in-list = Changement proposé, au programme de décider
proposal-since = Il attend la décision du programme depuis le { $moment }.
proposal-waiting-oci = Rien n’a changé sur la page publique. Si le programme l’accepte, les personnes qui ont postulé recevront l’avant et l’après, et pourront partir sans faute. Pour proposer autre chose, enregistrez l’étape de nouveau.
proposal-withdraw = Retirer la proposition
proposal-refused = Le programme a refusé le changement proposé, le { $moment }
proposal-refused-text = La page publique reste comme elle était. Vous pouvez proposer autre chose.
proposal-step = Ces champs montrent le changement proposé, qui attend le programme. Les enregistrer le remplace.
proposal-saved = Ce changement pèse sur les personnes : il attend la décision du programme. La page publique n’a pas changé.
proposal-list = Changements proposés
proposal-none = Aucun changement n’attend votre décision.
proposal-column-since = En attente depuis
proposal-concerned = { $count ->
    [0] Personne n’a de candidature en cours.
    [one] { $count } personne a une candidature en cours. Si vous acceptez, elle recevra l’avant et l’après et pourra partir sans faute.
   *[other] { $count } personnes ont une candidature en cours. Si vous acceptez, elles recevront l’avant et l’après et pourront partir sans faute.
}
proposal-suspended = Le projet est suspendu : vous pourrez décider quand la suspension aura pris fin.
proposal-refusal = Raison du refus
proposal-refusal-hint = Nécessaire pour refuser; l’OCI la lira.
placement-proposal-refused-impossible = Ce changement n’est plus possible : une date est passée, par exemple. Refusez-le en disant pourquoi, pour que l’OCI en propose un autre.

terms-accept = Accepter les nouvelles conditions
terms-leave = Me retirer à cause de ce changement
terms-not-accepted = Les conditions ont changé depuis que cette personne les a acceptées. Elle ne les a pas encore acceptées de nouveau, et peut se retirer sans faute.
terms-left = Cette personne s’est retirée parce que les conditions avaient changé : ce retrait est sans faute et ne compte pas contre elle.
withdrawal-reason-conditions-changed = Conditions changées après la candidature (retrait sans faute)
application-refused-terms = Les conditions ont changé : acceptez-les d’abord, ou retirez-vous sans faute.

mail-privacy-terms = Ces conditions sont publiques. Par respect pour votre vie privée, tout le reste se lit sur le site.

mail-proposal-awaits-review-subject = Un changement attend votre décision : { $placement }
mail-proposal-awaits-review-text = { $organisation } veut changer ce que demande ou couvre le projet « { $placement } », qui est publié. La page publique ne change pas avant votre décision.
mail-proposal-awaits-review-action = Voir l’avant et l’après

mail-proposal-accepted-subject = Le changement proposé est accepté : { $placement }
mail-proposal-accepted-text = Le programme a accepté le changement que vous proposiez pour le projet « { $placement } ». Il est public, et les personnes qui ont postulé en sont avisées. Celles qui partent à cause de lui le font sans faute.
mail-proposal-accepted-action = Voir le projet

mail-proposal-refused-subject = Le changement proposé est refusé : { $placement }
mail-proposal-refused-text = Le programme a refusé le changement que vous proposiez pour le projet « { $placement } ». La page publique reste comme elle était. La raison est donnée sur le site.
mail-proposal-refused-action = Lire la raison
