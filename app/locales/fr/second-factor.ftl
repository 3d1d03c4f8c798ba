# La validation en deux étapes : mise en place, code à la connexion, désactivation.

second-factor-title = Validation en deux étapes
second-factor-lead = En plus du mot de passe ou du lien, la connexion demande un code que montre une application de votre téléphone. Qui apprend votre mot de passe n’entre pas.
second-factor-account-on = La validation en deux étapes est activée : la connexion demande aussi un code de votre application.
second-factor-account-off = Vous pouvez protéger votre compte par un code que montre une application de votre téléphone.
second-factor-manage = Gérer la validation en deux étapes
second-factor-set-up = Mettre en place la validation en deux étapes
second-factor-required = Le programme demande la validation en deux étapes à la coordination : vous pouvez changer d’application, pas la désactiver.
second-factor-required-notice = Le programme demande la validation en deux étapes à la coordination. Mettez-la en place : les pages de la coordination s’ouvrent ensuite.
second-factor-unconfirmed = Confirmez d’abord votre adresse courriel; votre compte dit comment.
second-factor-needs-password = Ce compte n’a pas de mot de passe. Choisissez-en d’abord un, puis revenez ici.
second-factor-begin-text = Il vous faut une application d’authentification sur votre téléphone, comme FreeOTP, Aegis ou Google Authenticator. Tapez votre mot de passe pour commencer.
second-factor-begin-button = Commencer

## Quand elle est activée

# $since : la date et l’heure.
second-factor-is-on = Activée le { $since }.
second-factor-codes-left = { $count ->
    [0] Il ne vous reste aucun code de secours. Remplacez-les ci-dessous.
    [one] Il vous reste { $count } code de secours.
   *[other] Il vous reste { $count } codes de secours.
}
second-factor-replace-title = Changer d’application ou de codes de secours
second-factor-replace-text = Pour un nouveau téléphone ou de nouveaux codes. L’application et les codes actuels servent jusqu’à ce que les nouveaux soient confirmés.
second-factor-replace-button = Remplacer
second-factor-any-code = Code de l’application ou code de secours
second-factor-any-code-hint = Les six chiffres que l’application montre en ce moment, ou un code de secours que vous n’avez pas encore utilisé.
second-factor-off-title = Désactiver la validation en deux étapes
second-factor-off-lead = La connexion ne demandera plus de code. Vos codes de secours sont effacés.
second-factor-off-button = Désactiver
second-factor-done-on = La validation en deux étapes est activée. Les autres appareils sont déconnectés.
second-factor-done-off = La validation en deux étapes est désactivée.

## Mise en place

second-factor-setup-title = Relier une application
second-factor-setup-app-title = 1. Ajoutez Passerelle à l’application
second-factor-setup-app-text = Lisez ce code QR avec l’application. Si elle est sur cet appareil, suivez plutôt le lien, ou recopiez la clé.
second-factor-setup-qr = Code QR à lire avec l’application d’authentification
second-factor-setup-link = Ouvrir dans mon application
second-factor-setup-key = La clé à recopier :
second-factor-setup-recovery-title = 2. Gardez vos codes de secours
second-factor-setup-recovery-text = Chacun ouvre votre compte une fois, sans le téléphone. Notez-les ou imprimez cette page maintenant : ils ne seront plus montrés.
second-factor-setup-code-title = 3. Tapez un premier code
second-factor-setup-code-text = La validation en deux étapes commence quand ce code est juste. Les autres appareils sont alors déconnectés.
second-factor-setup-button = Activer
second-factor-setup-over = Cette mise en place n’est plus ouverte : elle dure 30 minutes, et se fait dans le navigateur où vous l’avez commencée. Rien n’a changé dans votre compte.
second-factor-setup-again = Recommencer

## À la connexion

second-factor-enter-title = Entrer votre code
second-factor-enter-lead = Ouvrez l’application d’authentification de votre téléphone et tapez le code qu’elle montre pour Passerelle. Vous avez 10 minutes.
second-factor-code = Code à six chiffres
second-factor-code-hint = Il change toutes les 30 secondes et ne sert qu’une fois.
second-factor-recovery-title = Sans votre téléphone
second-factor-recovery-text = Tapez un de vos codes de secours. Il ne servira plus ensuite.
second-factor-recovery-code = Code de secours
second-factor-recovery-hint = 16 lettres et chiffres, avec ou sans tirets.
second-factor-recovery-button = Entrer avec un code de secours
second-factor-no-code-left = Plus de téléphone ni de code de secours? Écrivez-nous :
second-factor-expired = Dix minutes ont passé. Connectez-vous de nouveau pour taper un autre code.
second-factor-stopped = Trop de codes n’étaient pas les bons. Connectez-vous de nouveau pour essayer encore.
second-factor-over = Aucune connexion n’attend de code ici. Connectez-vous de nouveau.
