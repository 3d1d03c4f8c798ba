# Les courriels, la boîte de la démonstration et les courriels non livrés.
# Un courriel ne contient aucun renseignement personnel au-delà d’un nom ; une ligne vide sépare deux paragraphes.

mail-greeting = Bonjour { $name },
mail-greeting-unnamed = Bonjour,
mail-action-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-privacy = Par respect pour votre vie privée, ce courriel ne donne aucun détail : vous les lirez sur le site.
mail-privacy-paper = Par respect pour votre vie privée, ce courriel ne donne aucun détail.
mail-signature = Passerelle, la plateforme de volontariat de Québec sans frontières
mail-exchange-notice = Pour un séjour au Québec : personne n’a le droit de vous demander de l’argent, et être choisi ne donne aucun droit d’entrer au Canada.

mail-why-account = Vous recevez ce courriel parce que cette adresse a été utilisée sur Passerelle.
mail-why-invited = Vous recevez ce courriel parce qu’une personne vous invite sur Passerelle. Si vous ne la connaissez pas, ignorez-le.
mail-why-participant = Vous recevez ce courriel parce que vous avez un profil ou une candidature sur Passerelle.
mail-why-organisation = Vous recevez ce courriel parce que vous faites partie d’un organisme inscrit sur Passerelle.
mail-why-partner = Vous recevez ce courriel parce que votre organisation a été nommée comme partenaire sur Passerelle.
mail-why-programme = Vous recevez ce courriel parce que vous coordonnez le programme sur Passerelle.
mail-why-paper = Vous recevez ce courriel parce qu’un organisme a inscrit pour vous une candidature sur Passerelle.

## Comptes

mail-confirm-address-subject = Confirmez votre adresse courriel
mail-confirm-address-text =
    Un compte vient d’être créé sur Passerelle avec cette adresse. Confirmez qu’elle est bien la vôtre pour terminer votre inscription.

    Si vous n’avez rien demandé, ne faites rien.
mail-confirm-address-action = Confirmer mon adresse

mail-already-registered-subject = Vous avez déjà un compte
mail-already-registered-text =
    Quelqu’un, peut-être vous, vient de demander un compte sur Passerelle avec cette adresse, qui en a déjà un. Rien n’a changé.

    Connectez-vous avec votre compte existant. Si vous avez oublié votre mot de passe, la page de connexion vous permet d’en choisir un autre.
mail-already-registered-action = Me connecter

mail-sign-in-link-subject = Votre lien de connexion
mail-sign-in-link-text =
    Voici le lien de connexion que vous avez demandé. Il sert une seule fois et expire bientôt.

    Si vous n’avez rien demandé, ne faites rien : sans ce lien, personne n’entre dans votre compte. Ne le transférez à personne.
mail-sign-in-link-action = Me connecter

mail-password-reset-subject = Choisissez un nouveau mot de passe
mail-password-reset-text =
    Vous avez demandé à changer de mot de passe. Ce lien sert une seule fois et expire bientôt.

    Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.
mail-password-reset-action = Choisir un mot de passe

mail-password-changed-subject = Votre mot de passe a été changé
mail-password-changed-text =
    Le mot de passe de votre compte vient d’être changé.

    Si ce n’est pas vous, choisissez-en un autre dès maintenant.
mail-password-changed-action = Choisir un autre mot de passe

mail-confirm-new-address-subject = Confirmez votre nouvelle adresse courriel
mail-confirm-new-address-text =
    Vous avez demandé à utiliser cette adresse pour votre compte. Confirmez qu’elle est bien la vôtre. Jusque-là, l’ancienne adresse reste en vigueur.

    Si vous n’avez rien demandé, ne faites rien.
mail-confirm-new-address-action = Confirmer cette adresse

mail-address-changed-subject = L’adresse de votre compte a changé
mail-address-changed-text =
    Votre compte utilise maintenant une autre adresse courriel. Nous n’écrirons plus à celle-ci.

    Si ce n’est pas vous, ce lien remet l’ancienne adresse pendant 7 jours. Il déconnecte tous les appareils, puis vous choisissez un nouveau mot de passe. Ne le transférez à personne.
mail-address-changed-action = Remettre cette adresse

mail-address-restored-subject = L’ancienne adresse de votre compte est remise
mail-address-restored-text =
    Le changement d’adresse de votre compte vient d’être annulé par un lien envoyé à l’ancienne adresse. Tous les appareils sont déconnectés, et celle-ci n’ouvre plus le compte.

    Si ce changement venait de vous, écrivez sans attendre à la personne responsable de la protection des renseignements personnels : ses coordonnées sont sur la page de confidentialité.
mail-address-restored-action = Voir à qui écrire

mail-second-factor-on-subject = La validation en deux étapes est activée
mail-second-factor-on-text =
    La validation en deux étapes vient d’être mise en place, ou reliée à une autre application. La connexion à votre compte demande maintenant un code de cette application. Les autres appareils sont déconnectés.

    Si ce n’est pas vous, écrivez sans attendre à la personne responsable de la protection des renseignements personnels : ses coordonnées sont sur la page de confidentialité.
mail-second-factor-on-action = Voir à qui écrire

mail-second-factor-off-subject = La validation en deux étapes est désactivée
mail-second-factor-off-text =
    La connexion à votre compte ne demande plus de code.

    Si ce n’est pas vous, écrivez sans attendre à la personne responsable de la protection des renseignements personnels : ses coordonnées sont sur la page de confidentialité.
mail-second-factor-off-action = Voir à qui écrire

mail-second-factor-reset-subject = La validation en deux étapes a été retirée
mail-second-factor-reset-text =
    L’équipe qui exploite le site a retiré la validation en deux étapes de votre compte, et tous vos appareils sont déconnectés. Connectez-vous, puis mettez-la de nouveau en place.

    Si vous ne l’avez pas demandé, écrivez sans attendre à la personne responsable de la protection des renseignements personnels : ses coordonnées sont sur la page de confidentialité.
mail-second-factor-reset-action = Voir à qui écrire

mail-recovery-code-used-subject = Un code de secours a servi
mail-recovery-code-used-text =
    Quelqu’un, vous sans doute, vient d’entrer dans votre compte avec un code de secours. Votre compte dit combien il en reste, et permet de les remplacer.

    Si ce n’est pas vous, changez votre mot de passe et remplacez vos codes tout de suite.
mail-recovery-code-used-action = Voir mes codes

mail-sign-in-stopped-subject = Une connexion à votre compte a été arrêtée
mail-sign-in-stopped-text =
    Quelqu’un, peut-être vous, avait votre mot de passe ou un lien de connexion, puis a tapé trop de codes qui n’étaient pas les bons. Personne n’est entré.

    Si ce n’est pas vous, choisissez tout de suite un autre mot de passe.
mail-sign-in-stopped-action = Choisir un autre mot de passe

## Organismes

mail-oci-invitation-subject = Invitation à rejoindre { $organisation }
mail-oci-invitation-text =
    { $inviter } vous invite à rejoindre { $organisation } sur Passerelle, dans le rôle suivant : { $role }.

    Le lien sert une seule fois.
mail-oci-invitation-action = Répondre à l’invitation

mail-oci-registered-subject = Un organisme attend une approbation
mail-oci-registered-text = { $organisation } vient de s’inscrire. L’organisme pourra publier des projets une fois approuvé.
mail-oci-registered-action = Voir les organismes

mail-oci-approved-subject = { $organisation } peut publier des projets
mail-oci-approved-text = La coordination du programme a approuvé { $organisation }. Vous pouvez maintenant présenter vos organisations partenaires et décrire un premier projet.
mail-oci-approved-action = Aller à l’espace de l’organisme

mail-oci-refused-subject = L’inscription de { $organisation } n’est pas approuvée
mail-oci-refused-text = La coordination du programme n’a pas approuvé l’inscription de { $organisation }. La raison est donnée sur le site.
mail-oci-refused-action = Lire la raison
mail-oci-suspended-subject = { $organisation } est suspendu
mail-oci-suspended-text = La coordination du programme a suspendu { $organisation } : ses projets ne prennent plus de candidatures, et personne ne reçoit d’offre, n’accepte une place ni ne part pour le moment. La raison est donnée sur le site. Les personnes candidates et les personnes sur place ont reçu un courriel.
mail-oci-suspended-action = Lire la raison

mail-country-paused-oci-subject = Aucun départ pour le moment : { $country }
mail-country-paused-oci-text =
    Le programme suit un avis d’éviter tout voyage pour ce pays : { $country }. { $organisation } y a des projets.

    Tant que l’avis est en vigueur, personne ne postule, ne reçoit d’offre, n’accepte une place ni ne part. Vous pouvez lire les candidatures, rencontrer les personnes et leur répondre. Les personnes candidates et les personnes sur place ont reçu un courriel; communiquez avec celles qui sont sur place.

    Votre espace montre les projets concernés, et leur page donne la source de l’avis.
mail-country-paused-oci-action = Voir les projets concernés

mail-country-resumed-oci-subject = Les départs reprennent : { $country }
mail-country-resumed-oci-text = Le programme a levé l’avis d’éviter tout voyage pour ce pays : { $country }. Les projets de { $organisation } y reprennent là où ils en étaient, et les personnes concernées ont reçu un courriel.
mail-country-resumed-oci-action = Aller à l’espace de l’organisme

mail-oci-name-asked-subject = { $organisation } demande un nouveau nom
mail-oci-name-asked-text = { $organisation } demande à s’appeler « { $wished } ». L’ancien nom reste affiché jusqu’à votre décision.
mail-oci-name-asked-action = Voir la demande

mail-oci-name-accepted-subject = Votre nouveau nom est affiché : { $organisation }
mail-oci-name-accepted-text = La coordination du programme a accepté le nouveau nom de votre organisme, { $organisation }. Vos projets le portent maintenant.
mail-oci-name-accepted-action = Aller à l’espace de l’organisme

mail-oci-name-refused-subject = { $organisation } garde son nom
mail-oci-name-refused-text = La coordination du programme n’a pas accepté le nom « { $wished } ». Votre organisme garde le nom { $organisation }. Pour en parler, écrivez à la coordination.
mail-oci-name-refused-action = Aller à l’espace de l’organisme

## Partenaires

mail-partner-confirmation-subject = Un projet attend votre confirmation : { $placement }
mail-partner-confirmation-text =
    { $organisation } souhaite réaliser avec { $partner } le projet « { $placement } ». Rien ne sera publié sans votre accord.

    La page dit qui viendrait, combien de personnes, quand, et ce que l’accueil demanderait. Vous pouvez y corriger ce qui est écrit de vos priorités, puis confirmer ou refuser. Aucun compte n’est nécessaire, et vous pouvez transmettre ce lien à la personne qui répond pour votre communauté.

    Répondez au plus tard le { $expires }.
mail-partner-confirmation-action = Lire le projet et répondre

mail-partner-nomination-subject = Une personne dit faire partie de votre organisation
mail-partner-nomination-text =
    { $person } s’inscrit pour un échange au Québec et nomme { $partner }. Est-ce bien une personne de votre organisation?

    La page vous permet de répondre oui ou non, sans compte. Répondez au plus tard le { $expires }.
mail-partner-nomination-action = Répondre

mail-nomination-confirmed-subject = Votre organisation a confirmé votre inscription
mail-nomination-confirmed-text = { $partner } confirme que vous faites partie de son organisation. Vous pouvez maintenant poser votre candidature à des projets au Québec.
mail-nomination-confirmed-action = Voir les projets

mail-nomination-refused-subject = Votre organisation n’a pas confirmé votre inscription
mail-nomination-refused-text = { $partner } n’a pas confirmé que vous faites partie de son organisation. Parlez-en avec elle, ou nommez une autre organisation dans votre profil.
mail-nomination-refused-action = Aller à mon profil

## Projets

mail-placement-confirmed-subject = L’organisation partenaire a confirmé : { $placement }
mail-placement-confirmed-text = L’organisation partenaire confirme le projet « { $placement } ». La coordination du programme va maintenant l’examiner.
mail-placement-confirmed-action = Voir le projet

mail-placement-returned-subject = Un projet est à reprendre : { $placement }
mail-placement-returned-text = Le projet « { $placement } » est revenu à l’état de brouillon. La raison est donnée sur le site; vous pouvez corriger le projet et le soumettre de nouveau.
mail-placement-returned-action = Lire la raison et corriger

mail-placement-awaits-review-subject = Un projet attend votre examen : { $placement }
mail-placement-awaits-review-text = { $organisation } soumet le projet « { $placement } », confirmé par l’organisation partenaire. Il sera publié quand vous l’aurez approuvé.
mail-placement-awaits-review-action = Examiner le projet

mail-placement-published-subject = Un projet est publié : { $placement }
mail-placement-published-text = Le projet « { $placement } » est maintenant public, et les candidatures peuvent arriver.
mail-placement-published-action = Voir la page publique
mail-placement-suspended-oci-subject = Un projet est suspendu : { $placement }
mail-placement-suspended-oci-text = La coordination du programme a suspendu le projet « { $placement } ». La raison est donnée sur le site. Les personnes candidates et les personnes sur place ont reçu un courriel.
mail-placement-suspended-oci-action = Lire la raison

mail-placement-resumed-oci-subject = La suspension d’un projet est levée : { $placement }
mail-placement-resumed-oci-text = La coordination du programme a levé la suspension du projet « { $placement } ». Il reprend là où il en était.
mail-placement-resumed-oci-action = Voir le projet

mail-stay-paused-subject = Votre candidature est en pause
mail-stay-paused-text =
    Votre candidature au projet « { $placement } » est en pause. { $cause ->
        [country] Aucun départ n’a lieu pour ce pays en ce moment ({ $country }) : le programme suit un avis d’éviter tout voyage.
        [organisation] Le programme a suspendu l’organisme qui propose ce projet.
       *[placement] Le programme a suspendu ce projet.
    }

    Elle reste où elle en était, et vous n’avez rien à faire. Pendant la pause, personne ne reçoit d’offre, n’accepte une place ni ne part. Vous pouvez toujours décliner une offre ou retirer votre candidature. La raison est donnée sur le site, et vous recevrez un courriel quand la pause sera levée.
mail-stay-paused-action = Voir ma candidature

mail-stay-paused-abroad-subject = Votre séjour : à lire
mail-stay-paused-abroad-text =
    Vous êtes en séjour pour le projet « { $placement } ». { $cause ->
        [country] Le programme suit maintenant un avis d’éviter tout voyage pour ce pays ({ $country }).
        [organisation] Le programme a suspendu l’organisme qui propose ce projet.
       *[placement] Le programme a suspendu ce projet.
    }

    Cela ne met pas fin à votre séjour. Suivez les consignes de votre organisme, qui communique avec vous pour la suite. Vous pouvez demander à revenir plus tôt. La raison est donnée sur le site.
mail-stay-paused-abroad-action = Lire la raison

mail-stay-resumed-subject = La pause de votre candidature est levée
mail-stay-resumed-text =
    Votre candidature au projet « { $placement } » reprend là où elle en était. { $cause ->
        [country] Le programme a levé l’avis d’éviter tout voyage pour ce pays ({ $country }).
        [organisation] La suspension de l’organisme qui propose ce projet est levée.
       *[placement] La suspension de ce projet est levée.
    }

    Si une offre vous attend, vous pouvez de nouveau l’accepter, jusqu’à sa date.
mail-stay-resumed-action = Voir ma candidature

mail-stay-resumed-abroad-subject = Votre séjour : la pause est levée
mail-stay-resumed-abroad-text =
    Vous êtes en séjour pour le projet « { $placement } ». { $cause ->
        [country] Le programme a levé l’avis d’éviter tout voyage pour ce pays ({ $country }).
        [organisation] La suspension de l’organisme qui propose ce projet est levée.
       *[placement] La suspension de ce projet est levée.
    }

    Votre séjour se poursuit. Votre organisme répond à vos questions.
mail-stay-resumed-abroad-action = Voir ma candidature

mail-placement-stopped-subject = Changement pour un projet auquel vous avez postulé
mail-placement-stopped-text = { $sent ->
    [yes] Le projet « { $placement } », pour lequel vous êtes en séjour, est annulé. La raison et la suite sont données sur le site.
   *[no] Le projet « { $placement } », auquel vous aviez commencé à postuler, n’aura pas lieu. Rien n’avait été envoyé, et votre brouillon est supprimé. D’autres projets restent ouverts.
}
mail-placement-stopped-action = { $sent ->
    [yes] Lire la raison
   *[no] Voir le projet
}

mail-placement-cancelled-subject = Un projet auquel vous avez postulé n’aura pas lieu
mail-placement-cancelled-text = Le projet « { $placement } » n’aura pas lieu. Votre candidature prend donc fin. La raison donnée est sur le site, et d’autres projets restent ouverts.
mail-placement-cancelled-action = Lire la raison

mail-placement-changed-subject = Les conditions d’un projet auquel vous avez postulé ont changé
mail-placement-changed-text =
    Les conditions du projet « { $placement } » ont changé. Voici ce qui est différent de ce que vous avez accepté.

    Sur le site, vous pouvez accepter ces conditions. Si elles ne vous conviennent plus, vous pouvez vous retirer, même si vous avez déjà une place : ce retrait est sans faute.
mail-placement-changed-action = Accepter ou me retirer

mail-partner-placement-changed-subject = Changement dans un projet avec vous
mail-partner-placement-changed-text = { $organisation } a modifié les dates ou le nombre de personnes du projet « { $placement } », que { $partner } avait confirmé. Si cela ne vous convient pas, appelez l’organisme.
mail-partner-placement-changed-action = Voir le projet

mail-partner-placement-cancelled-subject = Un projet avec vous n’aura pas lieu
mail-partner-placement-cancelled-text = { $organisation } a annulé le projet « { $placement } », que { $partner } avait confirmé. Appelez l’organisme pour en connaître la raison et parler de la suite.
mail-partner-placement-cancelled-action = Voir le projet

## Candidatures

mail-application-received-subject = Candidature reçue : { $number }
mail-application-received-text =
    Votre candidature au projet « { $placement } » est bien reçue. Gardez votre numéro de confirmation : { $number }.

    L’organisme va la lire. Vous recevrez un courriel à chaque étape.
mail-application-received-action = Suivre ma candidature

mail-application-received-oci-subject = Nouvelle candidature : { $number }
mail-application-received-oci-text = Une candidature est arrivée pour le projet « { $placement } », sous le numéro { $number }.
mail-application-received-oci-action = Lire la candidature

mail-interview-invitation-subject = Invitation à une entrevue
mail-interview-invitation-text = L’organisme souhaite vous rencontrer pour le projet « { $placement } ». Le moment et le lieu sont donnés sur le site.
mail-interview-invitation-action = Voir l’entrevue

mail-offer-made-subject = Une place vous est offerte : répondez au plus tard le { $expires }
mail-offer-made-text =
    Une place vous est offerte dans le projet « { $placement } ». Vous pouvez l’accepter ou la décliner jusqu’au { $expires } inclusivement. Sans réponse, elle ira à une autre personne.

    Accepter retire vos autres candidatures : la page vous dira lesquelles avant que vous confirmiez.
mail-offer-made-action = Lire l’offre et répondre

mail-offer-accepted-subject = Votre place est confirmée
mail-offer-accepted-text = Vous avez accepté une place dans le projet « { $placement } ». L’organisme communiquera avec vous pour la préparation; la suite est décrite sur le site.
mail-offer-accepted-action = Voir ce qui vient ensuite

mail-offer-accepted-oci-subject = Offre acceptée : { $number }
mail-offer-accepted-oci-text = Une offre est acceptée pour le projet « { $placement } » (candidature { $number }). La place est prise.
mail-offer-accepted-oci-action = Voir la candidature

mail-offer-declined-oci-subject = Offre déclinée : { $number }
mail-offer-declined-oci-text = Une offre est déclinée pour le projet « { $placement } » (candidature { $number }). La place est libre : vous pouvez l’offrir à une autre personne.
mail-offer-declined-oci-action = Voir la candidature

mail-offer-expired-subject = Le délai de votre offre est passé
mail-offer-expired-text = L’offre d’une place dans le projet « { $placement } » est restée sans réponse, et son délai est passé. Si vous vouliez cette place, écrivez à l’organisme : ses coordonnées sont sur le site.
mail-offer-expired-action = Voir ma candidature

mail-offer-expired-oci-subject = Offre sans réponse : { $number }
mail-offer-expired-oci-text = Une offre est restée sans réponse pour le projet « { $placement } » (candidature { $number }). La place est libre : vous pouvez l’offrir à une autre personne.
mail-offer-expired-oci-action = Voir la candidature

mail-waitlisted-subject = Vous êtes sur la liste d’attente
mail-waitlisted-text = Les places du projet « { $placement } » sont offertes à d’autres personnes pour le moment. Vous êtes sur la liste d’attente : si une place se libère, l’organisme pourra vous l’offrir. Vos autres candidatures suivent leur cours.
mail-waitlisted-action = Voir ma candidature

mail-not-selected-subject = Réponse à votre candidature
mail-not-selected-text =
    L’organisme n’a pas retenu votre candidature pour le projet « { $placement } ». La raison est donnée sur le site, et vous pouvez demander qu’une personne revoie la décision.

    Merci du temps que vous y avez mis. D’autres projets vous attendent peut-être.
mail-not-selected-action = Lire la réponse

mail-application-ended-subject = Fin de votre candidature
mail-application-ended-text = Le projet « { $placement } » a commencé ou s’est terminé sans qu’une place vous soit offerte. Votre candidature prend donc fin. Votre dossier est sur le site, et d’autres projets restent ouverts.
mail-application-ended-action = Voir ma candidature

mail-application-resumed-subject = Votre candidature est de nouveau à l’étude
mail-application-resumed-text = Le courriel qui annonçait la fin de votre candidature au projet « { $placement } » est parti par erreur. Votre candidature est de nouveau où elle en était; vous n’avez rien à faire.
mail-application-resumed-action = Voir ma candidature

mail-withdrawn-subject = Votre candidature est retirée
mail-withdrawn-text = Votre candidature au projet « { $placement } » est retirée, à votre demande ou parce que vous avez accepté une autre place.
mail-withdrawn-action = Voir ma candidature

mail-withdrawn-oci-subject = Candidature retirée : { $number }
mail-withdrawn-oci-text = La candidature { $number } au projet « { $placement } » est retirée. Si elle occupait une place, cette place est libre.
mail-withdrawn-oci-action = Voir la candidature

mail-withdrawn-by-oci-subject = Changement pour votre candidature
mail-withdrawn-by-oci-text = L’organisme met fin à votre participation au projet « { $placement } ». La raison est donnée sur le site, et vous pouvez demander qu’une personne revoie la décision.
mail-withdrawn-by-oci-action = Lire la raison

mail-paper-candidate-subject = Votre candidature sur papier
mail-paper-candidate-text =
    { $organisation } a inscrit pour vous, sur papier, une candidature au projet « { $placement } ». { $news }

    Cette candidature n’a pas de page où vous connecter. { $organisation } vous donne les détails, reçoit vos réponses et corrige au besoin ce qui est inscrit.
mail-paper-candidate-action = Voir le projet

## La boîte de la démonstration

mail-box-title = Courriels de la démonstration
mail-box-lead = Tous les courriels que la plateforme écrit, quels que soient leurs destinataires. Cette page n’existe qu’en démonstration.
mail-box-caption = Courriels, du plus récent au plus ancien
mail-box-to = Destinataire
mail-box-subject = Objet
mail-box-when = Écrit le
mail-box-state = État
mail-box-language = Langue
mail-box-empty-title = Aucun courriel pour l’instant
mail-box-empty-text = Créez un compte ou posez une candidature : le courriel apparaîtra ici.
mail-box-older = Courriels plus anciens
mail-box-pages = Pages de la liste
mail-box-text = Version texte
mail-box-html = Source HTML
mail-box-back = Retour à la liste
mail-state-waiting = En attente d’envoi
mail-state-sent = Envoyé
mail-state-dead = Non livré
mail-unreadable = Courriel illisible
mail-no-address = Adresse illisible

## Les courriels non livrés

mail-dead-title = Courriels non livrés
mail-dead-lead = Ces courriels ne sont pas partis malgré plusieurs essais, ou le serveur du destinataire les a refusés. Corrigez ce qui peut l’être, puis renvoyez-les.
mail-dead-caption = Courriels non livrés, du plus récent au plus ancien
mail-dead-when = Abandonné le
mail-dead-attempts = Essais
mail-dead-reply = Réponse du serveur
mail-dead-action = Action
mail-dead-resend = Renvoyer
mail-dead-resend-context = à { $recipient }
mail-dead-resent = Le courriel est remis en file d’attente : il part dans un instant.
mail-dead-empty-title = Tout est parti
mail-dead-empty-text = Aucun courriel n’est en souffrance.
mail-dead-problem = Le courriel n’a pas pu être renvoyé
mail-dead-reason-unreadable = Le contenu enregistré ne se lit plus.
mail-dead-reason-address = L’adresse ne peut pas recevoir de courriel.
mail-dead-reason-interrupted = L’envoi a été interrompu plusieurs fois.
mail-dead-reason-timed-out = Le serveur n’a pas répondu à temps.

mail-dead-correct = Corriger et renvoyer
mail-dead-account = L’adresse est celle d’une personne : elle seule la change, depuis « Mon compte » ou auprès de l’organisme qui l’a inscrite.
mail-dead-refused-account = Cette adresse ne se corrige pas ici : seule sa personne la change.
mail-partner-answer-undone-subject = L’organisation partenaire a annulé sa réponse : { $placement }
mail-partner-answer-undone-text = L’organisation partenaire a annulé la réponse qu’elle avait donnée sur le projet « { $placement } ». Le projet attend de nouveau sa réponse, par le même lien.
mail-partner-answer-undone-action = Voir le projet
mail-partner-unreachable-subject = Un courriel à { $partner } n’a pas été livré
mail-partner-unreachable-text =
    L’adresse de courriel de { $partner } a refusé un courriel que nous lui avons envoyé. Personne ne l’a lu, et une réponse est peut-être attendue.

    Corrigez l’adresse dans la fiche de cette organisation : les demandes en attente y repartent aussitôt, et les liens précédents ne valent plus. Sans adresse, vous pouvez remettre un lien vous-même, depuis la page du projet.
mail-partner-unreachable-action = Corriger l’adresse
mail-nomination-unreachable-subject = { $partner } n’a pas reçu votre demande
mail-nomination-unreachable-text = Le courriel qui demandait à { $partner } de confirmer que vous en faites partie n’a pas été livré. L’organisme québécois qui travaille avec cette organisation en est avisé et peut corriger l’adresse. Vous pouvez aussi nommer une autre organisation.
mail-nomination-unreachable-action = Voir ma demande
mail-invitation-unreachable-subject = Une invitation n’a pas été livrée
mail-invitation-unreachable-text = L’adresse d’une personne que vous avez invitée à rejoindre { $organisation } a refusé le courriel. Sur la page de l’équipe, corrigez l’adresse et envoyez l’invitation de nouveau.
mail-invitation-unreachable-action = Aller à l’équipe
mail-candidate-unreachable-subject = Un courriel à une personne candidate n’a pas été livré : { $placement }
mail-candidate-unreachable-text = Un courriel qui demandait une réponse pour la candidature { $number } (« { $placement } ») n’a pas été livré. La personne n’en sait peut-être rien : appelez-la avant que la date passe.
mail-candidate-unreachable-action = Voir la candidature
