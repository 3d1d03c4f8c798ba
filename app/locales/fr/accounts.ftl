# Comptes : inscription, connexion, liens, mon compte.

## Inscription

accounts-sign-up-title = Créer un compte
accounts-sign-up-lead = Un compte sert à remplir un profil, à postuler, ou à publier les projets d’un organisme. Il est gratuit.
accounts-have-one = Vous avez déjà un compte?
accounts-to-sign-in = Se connecter
accounts-kind = Qui êtes-vous?
accounts-hint-account-kind-volunteer = Vous vivez au Québec et vous voulez partir avec un organisme.
accounts-hint-account-kind-exchange-participant = Vous vivez dans un pays partenaire et vous voulez venir au Québec. Personne ne peut vous demander d’argent, et être choisi ne donne pas le droit d’entrer au Canada.
accounts-hint-account-kind-organisation = Vous travaillez pour un organisme de coopération internationale du Québec.
accounts-name = Nom complet
accounts-name-hint = Comme vous voulez qu’on vous nomme.
accounts-email = Courriel
accounts-password = Mot de passe
accounts-new-password = Choisissez un mot de passe
accounts-password-hint = 8 caractères au moins. Quelques mots mis bout à bout conviennent très bien; collez-le d’un gestionnaire de mots de passe si vous en avez un.
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
accounts-signed-out = Vous avez quitté votre compte.
accounts-signed-in-as = Votre compte est ouvert ici : { $name }.
accounts-go-on = Continuer
accounts-sign-out = Me déconnecter

## Liens reçus par courriel

accounts-link-confirm-title = Confirmer votre adresse
accounts-link-confirm-text = Un dernier geste : confirmez que cette adresse est la vôtre. Si vous n’avez pas demandé de compte, fermez cette page sans rien faire.
accounts-link-confirm-button = Confirmer mon adresse
accounts-link-sign-in-title = Se connecter par un lien
accounts-link-sign-in-text = Ce lien vous connecte une seule fois.
accounts-link-reset-title = Choisir un nouveau mot de passe
accounts-link-reset-text = Le nouveau mot de passe remplace l’ancien, et les autres appareils sont déconnectés.
accounts-link-reset-button = Enregistrer et me connecter
accounts-link-used = Ce lien a déjà servi. S’il vous en faut un autre, demandez-le ici.
accounts-link-expired = Ce lien n’est plus bon. Demandez-en un nouveau ici.
