# Comptes : inscription, connexion, liens, mon compte.

## Inscription

accounts-sign-up-title = Créer un compte
accounts-sign-up-lead = Un compte sert à remplir un profil, à postuler, ou à publier les projets d’un organisme. Il est gratuit.
accounts-have-one = Vous avez déjà un compte?
accounts-to-sign-in = Se connecter
accounts-kind = Qui êtes-vous?
accounts-hint-account-kind-volunteer = Vous vivez au Québec et vous voulez partir avec un organisme.
accounts-hint-account-kind-exchange-participant = Vous vivez dans un pays partenaire et vous voulez venir au Québec. Personne ne peut vous demander d’argent, et une candidature retenue ne donne pas le droit d’entrer au Canada.
accounts-hint-account-kind-organisation = Vous travaillez pour un organisme de coopération internationale du Québec.
accounts-name = Nom complet
accounts-name-hint = Comme vous voulez qu’on vous nomme.
accounts-email = Courriel
accounts-password = Mot de passe
accounts-new-password = Choisissez un mot de passe
accounts-password-hint = 8 caractères au moins. Quelques mots mis bout à bout conviennent très bien; collez-le d’un gestionnaire de mots de passe si vous en avez un. Une fois enregistré, nous vous disons s’il est solide.
accounts-sign-up-button = Créer mon compte
accounts-sent-title = Regardez vos courriels
accounts-sent-lead = Un message part à l’adresse que vous avez donnée. Ouvrez-le et suivez son lien pour continuer.
accounts-sent-nothing = Rien ne vient? Vérifiez les courriels indésirables et l’adresse que vous avez écrite, puis recommencez.

## Avis de collecte

accounts-notice-title = Ce que nous faisons de ces renseignements
accounts-notice-who = Qui en est responsable?
accounts-notice-who-text = L’organisation qui exploite ce site. La personne responsable de la protection des renseignements personnels est nommée dans la politique de confidentialité.
accounts-notice-why = Pourquoi les demander?
accounts-notice-why-text = Votre nom et votre courriel servent à ouvrir votre compte, à vous joindre et à protéger l’accès. Votre choix ouvre les pages qui vous concernent.
accounts-notice-readers = Qui les lit?
accounts-notice-readers-text = Vous, la coordination du programme et, si vous postulez, l’organisme à qui vous postulez.
accounts-notice-how-long = Combien de temps?
accounts-notice-how-long-text = Tant que le compte est ouvert. À sa fermeture, ces renseignements sont effacés; il ne reste que des nombres sans nom.
accounts-notice-refusal = Et si vous refusez?
accounts-notice-refusal-text = Sans ces renseignements, un compte n’est pas possible; les projets restent ouverts à la lecture.
accounts-notice-rights = Quels sont vos droits?
accounts-notice-rights-text = Depuis « Mon compte », vous pouvez voir, corriger et télécharger vos données, retirer un consentement et fermer le compte.
accounts-notice-policy = Lire la politique de confidentialité
accounts-consents = Si vous le voulez bien
accounts-consents-hint = Facultatif : votre compte s’ouvre de la même façon sans rien cocher, et vous pourrez changer d’avis en tout temps.

## Connexion

accounts-sign-in-title = Se connecter
accounts-sign-in-button = Me connecter
accounts-forgotten-title = Mot de passe oublié
accounts-forgotten-lead = Écrivez l’adresse de votre compte : un lien pour choisir un nouveau mot de passe vous y attendra.
accounts-by-link-title = Sans mot de passe
accounts-by-link-text = Recevez par courriel un lien qui vous connecte une fois. Il est bon 30 minutes.
accounts-send-link = M’envoyer un lien
accounts-no-account = Pas encore de compte?
accounts-link-sent-title = Regardez vos courriels
accounts-link-sent-lead = Si un compte existe à cette adresse, un lien vient de partir. Il ne sert qu’une fois.
accounts-link-last-is-good = Beaucoup de messages ont été demandés pour cette adresse depuis une heure. Si un compte existe, le dernier lien reçu est encore bon : cherchez-le dans vos courriels.
accounts-signed-out = Vous avez quitté votre compte.
accounts-signed-in-as = Votre compte est ouvert ici : { $name }.
accounts-go-on = Continuer
accounts-sign-out = Me déconnecter

## Liens reçus par courriel

accounts-link-confirm-title = Confirmer votre adresse
accounts-link-confirm-text = Un dernier geste : confirmez que cette adresse est la vôtre. Si vous n’avez pas demandé de compte, fermez cette page sans rien faire.
accounts-link-confirm-button = Confirmer mon adresse
accounts-link-confirm-password-hint = Celui que vous avez choisi. Si vous ne l’avez pas choisi vous-même, ou si vous l’avez oublié, tapez-en un nouveau (8 caractères au moins) : tout ce que quelqu’un d’autre aurait écrit dans ce compte est effacé.
accounts-link-sign-in-title = Se connecter par un lien
accounts-link-sign-in-text = Ce lien vous connecte une seule fois.
accounts-link-reset-title = Choisir un nouveau mot de passe
accounts-link-reset-text = Le nouveau mot de passe remplace l’ancien, et les autres appareils sont déconnectés.
accounts-link-reset-button = Enregistrer et me connecter
accounts-link-used = Ce lien a déjà servi. S’il vous en faut un autre, demandez-le ici.
accounts-link-expired = Ce lien n’est plus bon. Demandez-en un nouveau ici.

## Mon compte

accounts-account-title = Mon compte
accounts-identity-title = Qui vous êtes ici
accounts-mail-language = Langue des courriels
accounts-mail-language-hint = Les pages suivent la langue que vous choisissez en haut du site; les courriels, celle-ci.
accounts-mail-language-now = Vos courriels sont encore en { $language }.
accounts-mail-language-change = Recevoir désormais mes courriels en français
accounts-mail-language-done = Vos prochains courriels seront en français.
accounts-save = Enregistrer
accounts-unconfirmed-title = Votre adresse n’est pas encore confirmée
accounts-unconfirmed-text = Un courriel vous attend à { $email }. Suivez son lien pour confirmer que cette adresse est la vôtre.
accounts-unconfirmed-wrong = L’adresse est fausse? Corrigez-la.
accounts-unconfirmed-button = Envoyer de nouveau
accounts-access-title = Courriel et mot de passe
accounts-access-email = Courriel : { $email }
accounts-access-password = Vous vous connectez avec un mot de passe, ou par un lien reçu par courriel.
accounts-access-no-password = Ce compte n’a pas de mot de passe : vous vous connectez par un lien reçu par courriel. Pour changer d’adresse, choisissez d’abord un mot de passe.
accounts-access-choose-password = Choisir un mot de passe
accounts-current-password = Mot de passe actuel
accounts-new-email = Nouvelle adresse courriel
accounts-password-title = Changer le mot de passe
accounts-password-lead = Les autres appareils où votre compte est ouvert seront déconnectés; celui-ci le reste.
accounts-password-button = Changer le mot de passe
accounts-address-title = Changer l’adresse courriel
accounts-address-lead = Un lien partira à la nouvelle adresse. Tant que vous ne l’avez pas suivi, l’adresse actuelle reste en vigueur.
accounts-address-button = Envoyer le lien
accounts-same-address = C’est déjà l’adresse de votre compte. Écrivez-en une autre.
accounts-address-taken = Un autre compte utilise maintenant cette adresse. Rien n’a changé dans le vôtre.
accounts-link-new-address-title = Confirmer votre nouvelle adresse
accounts-link-new-address-text = Cette adresse remplacera l’ancienne dans votre compte. Si vous n’avez rien demandé, fermez cette page sans rien faire.
accounts-link-undo-address-title = Remettre l’ancienne adresse
accounts-link-undo-address-text = L’adresse qui a reçu ce message redevient celle du compte. Tous les appareils sont déconnectés, le mot de passe et tous les autres liens cessent de servir, puis vous choisissez un nouveau mot de passe.
accounts-link-undo-address-keeps = La validation en deux étapes reste la même si elle date d’avant le changement d’adresse; mise en place depuis, elle est retirée. L’adresse qui avait pris la place reçoit un message.
accounts-link-undo-address-button = Remettre cette adresse
accounts-link-undo-address-used = Ce lien a déjà servi, ou un autre a remis une adresse plus ancienne. Si votre adresse est remise, il vous reste à choisir un mot de passe.
accounts-link-undo-address-expired = Ce lien n’est plus bon : sept jours ont passé, ou le compte a été fermé depuis. Un compte fermé ne se rouvre pas.
accounts-link-undo-address-contact = Un doute, ou le lien ne vous aide pas?
accounts-undo-address-taken = Quelqu’un a ouvert depuis un autre compte avec cette adresse et l’a confirmée. Rien n’a changé : écrivez-nous.
accounts-sessions-title = Appareils connectés
accounts-sessions-text = Un appareil que vous ne reconnaissez pas? Déconnectez-le, puis changez votre mot de passe.
accounts-sessions-caption = Où votre compte est ouvert
accounts-session-device = Appareil
accounts-session-seen = Dernière visite
accounts-session-action = Action
accounts-session-here = Maintenant, sur cet appareil
accounts-session-end = Déconnecter
accounts-session-on = { $browser } sur { $system }
accounts-session-unknown = Appareil inconnu
accounts-sign-out-everywhere = Déconnecter tous les appareils
accounts-sign-ins-title = Dernières connexions
accounts-sign-ins-text = Une connexion qui n’est pas de vous? Changez votre mot de passe : les autres appareils sont alors déconnectés. Des essais refusés sont sans danger si votre mot de passe est solide.
accounts-sign-ins-text-no-password = Une connexion qui n’est pas de vous? Déconnectez tous les appareils ci-dessus, et protégez votre boîte de courriel : c’est par elle qu’on entre dans ce compte.
accounts-sign-ins-caption = Comment on s’est connecté à votre compte, ou a essayé de le faire
accounts-sign-ins-when = Quand
accounts-sign-ins-how = Comment
accounts-sign-ins-times = { $outcome }, { $times } fois
accounts-sign-ins-kept = Les cinquante dernières sont gardées 90 jours, sans l’adresse de l’appareil.
accounts-consents-title = Vos consentements
accounts-consents-change-hint = Cochez ou décochez quand vous voulez : votre compte reste le même.
accounts-consents-button = Enregistrer mes choix
accounts-consent-history = Ce que vous avez accepté, et quand
accounts-consent-purpose = Pour quoi
accounts-consent-given = Donné
accounts-consent-withdrawn = Retiré
accounts-consent-stands = En vigueur
accounts-consent-accommodation = Garder une demande d’aménagement
accounts-done-saved = C’est enregistré.
accounts-done-password = Le mot de passe est changé. Les autres appareils sont déconnectés.
accounts-done-address-asked = Un message part à la nouvelle adresse. Suivez son lien pour la confirmer.
accounts-done-address = Votre adresse est changée. Un message le dit à l’ancienne, si elle était confirmée; pendant 7 jours, son lien permet de la remettre.
accounts-done-confirmation = Le courriel de confirmation part de nouveau.
accounts-done-session = L’appareil est déconnecté.
accounts-done-consents = Vos choix sont enregistrés.

## Données et fermeture

accounts-data-title = Vos données
accounts-data-text = Téléchargez tout ce que nous gardons à votre sujet. Votre CV se télécharge à part, depuis votre profil.
accounts-data-json = Télécharger en JSON
accounts-data-xlsx = Télécharger en Excel
accounts-data-csv = Télécharger en CSV
accounts-close-title = Fermer mon compte
accounts-close-warning = Un compte fermé ne se rouvre pas.
accounts-close-erased = Votre nom, votre courriel, votre profil, votre CV, vos lettres, votre demande d’aménagement, ce que vous avez envoyé aux organismes et nos courriels à votre adresse sont effacés.
accounts-close-applications = Vos candidatures en cours sont retirées, et les organismes en sont avisés.
accounts-close-organisations = Vous quittez les organismes dont vous êtes membre.
accounts-close-kept = Il ne reste que des nombres sans nom, pour les bilans du programme.
accounts-close-download-first = Vous voulez garder vos données? Téléchargez-les d’abord.
accounts-close-confirmation = Écrivez l’adresse courriel de votre compte pour confirmer
accounts-close-button = Fermer mon compte pour toujours
accounts-close-underway = Un séjour est en cours ou vient de finir. Attendez la fin de votre engagement, ou demandez à l’organisme de le conclure, puis fermez votre compte.
accounts-close-last-owner = Vous êtes la seule personne responsable d’un organisme. Confiez d’abord ce rôle à une autre personne, depuis la page de l’équipe.
accounts-closed = Votre compte est fermé. Merci d’avoir fait un bout de chemin avec nous.

## Invitation dans un organisme

accounts-invitation-title = Rejoindre un organisme
accounts-invitation-lead = { $inviter } vous invite à rejoindre { $organisation }. Votre rôle : { $role }.
accounts-invitation-join = Rejoindre l’organisme
accounts-invitation-create = Créer mon compte et rejoindre l’organisme
accounts-invitation-notice = Votre nom et votre courriel servent à ouvrir votre compte; les membres de l’organisme les voient. Vous pourrez les corriger, les télécharger et les effacer depuis « Mon compte ».
accounts-invitation-for = Cette invitation est pour { $email }, et un autre compte est ouvert ici. Déconnectez-vous, puis rouvrez le lien.
accounts-invitation-sign-in = Un compte existe pour { $email }. Connectez-vous pour accepter l’invitation.
accounts-invitation-over = Cette invitation n’est plus bonne : elle a servi, elle a été retirée ou elle a plus de deux semaines. Demandez-en une autre à la personne qui vous a écrit.
accounts-invitation-other-address = Cette invitation est pour une autre adresse que celle de votre compte.
accounts-invitation-has-account = Cette adresse a maintenant un compte. Connectez-vous, puis rouvrez le lien de l’invitation.
accounts-teams-title = Vos organismes
accounts-team-link = Équipe de { $organisation }
