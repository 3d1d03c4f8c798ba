# Ce qui ne va pas, et quoi faire : les pages d’erreur, les formulaires, puis chaque champ.

## Pages

error-page-home = Revenir à l’accueil
error-page-placements = Voir les projets
error-page-not-found-title = Cette page n’existe pas
error-page-not-found = L’adresse est peut-être incomplète, ou la page a été retirée. Vérifiez l’adresse ou repartez de l’accueil.
error-page-moved-on-title = Les choses ont bougé entre-temps
error-page-moved-on = Ce que vous regardiez a changé. Rouvrez la page pour en voir l’état actuel; rien n’a été perdu.
error-page-too-many-attempts-title = Trop d’essais
error-page-too-many-attempts = Attendez quelques minutes avant de recommencer.
error-page-unavailable-title = Un instant
error-page-unavailable = Le service revient dans quelques secondes. Rechargez alors cette page : rien de ce qui était enregistré n’est perdu.
error-page-refused-title = Ce n’est pas possible
error-page-bad-request-title = Demande incompréhensible
error-page-bad-request = La demande est incomplète. Revenez à la page précédente et recommencez.
error-page-internal-title = Une erreur est survenue de notre côté
error-page-internal = Ce n’est pas votre faute et rien de ce qui était enregistré n’est perdu. Recommencez dans quelques minutes.
error-page-too-large-title = L’envoi est trop lourd
error-page-too-large = Le fichier ou le texte dépasse ce que cette page accepte. Un fichier peut peser jusqu’à 5 Mo. Revenez en arrière, choisissez un fichier plus léger ou raccourcissez le texte, puis envoyez de nouveau.
error-page-slow-title = L’envoi a été interrompu
error-page-slow = La connexion était trop lente. Revenez en arrière et envoyez de nouveau, de préférence avec une meilleure connexion : ce que vous avez écrit y est encore.
error-page-too-many-title = Trop d’envois d’un coup
error-page-too-many = Trop de formulaires refusés depuis cette connexion. Attendez quelques minutes, puis revenez en arrière et envoyez de nouveau : ce que vous avez écrit y est encore.
error-page-busy-title = Le service est très demandé
error-page-busy = Le service est très demandé en ce moment, ou revient d’une courte pause. Attendez quelques secondes, puis revenez en arrière et envoyez de nouveau : ce que vous avez écrit y est encore.
error-page-full-title = Rien ne peut être enregistré en ce moment
error-page-full = Le service manque d’espace; rien de ce qui était enregistré n’est perdu. Revenez en arrière et envoyez de nouveau un peu plus tard : ce que vous avez écrit y est encore.
error-page-file-left-out = Le fichier que vous aviez choisi ne peut pas être gardé ici : il faudra le choisir de nouveau.
error-page-again-text = Vous pouvez renvoyer d’ici ce que vous aviez écrit, sans revenir en arrière.
error-page-again = Renvoyer
error-page-signed-out-title = Connectez-vous pour continuer
error-page-signed-out = Il faut une connexion à votre compte pour voir cette page.

# Réponses sans page : le serveur les donne dans les trois langues.
error-plain-internal = Une erreur est survenue. Réessayez dans quelques minutes.
error-plain-foreign-origin = Cette demande venait d’un autre site. Recommencez à partir de Passerelle.
error-plain-busy = Le service est très demandé en ce moment, ou revient d’une courte pause. Revenez en arrière et envoyez de nouveau dans quelques secondes : ce que vous avez écrit y est encore.
error-plain-unavailable = Le service revient dans quelques secondes. Revenez en arrière et recommencez : rien de ce qui était enregistré n’est perdu.
error-plain-too-many = Trop de formulaires refusés depuis cette connexion. Attendez quelques minutes, revenez en arrière et envoyez de nouveau : ce que vous avez écrit y est encore.
error-plain-slow = L’envoi n’avançait presque plus et a été interrompu. Revenez en arrière et envoyez de nouveau, de préférence avec une meilleure connexion : ce que vous avez écrit y est encore.
error-plain-full = Le service ne peut rien enregistrer en ce moment; la personne qui l’exploite est prévenue. Revenez en arrière et envoyez de nouveau un peu plus tard : ce que vous avez écrit y est encore.
error-plain-host = Ce nom n’est pas celui de ce site. Vérifiez l’adresse.

## Formulaires

form-not-found = Ce que vous vouliez modifier n’existe pas ou n’est plus accessible.
form-signed-out = Votre session est terminée. Connectez-vous; ce que vous aviez écrit est conservé ici.
form-internal = Une erreur est survenue de notre côté. Ce que vous avez écrit est conservé; recommencez dans quelques minutes.

## Champs

error-required = Remplissez ce champ ou faites un choix.
error-control-character = Retapez ce texte à la main : il contient un caractère invisible ou un retour à la ligne qui ne peut pas être gardé.
error-not-an-email = Écrivez une adresse de courriel complète, comme nom@exemple.org.
error-not-a-date = Écrivez la date sous la forme AAAA-MM-JJ, comme 2027-05-18.
error-not-a-time = Écrivez une heure de 0 h 00 à 23 h 59, comme 13 h 30.
error-date-too-early = Choisissez une date à partir du { $day }.
error-date-too-late = Choisissez une date au plus tard le { $day }.
error-step-too-early = Ce sera possible à partir du { $day } : les dates du séjour ne le permettent pas encore.
error-partner-elsewhere = L’organisation partenaire et le projet ne sont pas dans le même pays (partenaire : { $partner }; projet : { $placement }). Choisissez une autre organisation partenaire, ou changez le pays du projet.
error-seats-held = Gardez au moins les places prises et offertes : { $taken ->
    [one] { $taken } prise
   *[other] { $taken } prises
}, { $offered ->
    [one] { $offered } offerte
   *[other] { $offered } offertes
}.
error-not-a-number = Écrivez un nombre entier, en chiffres.
error-not-a-web-address = Écrivez une adresse web complète, comme https://exemple.org.
error-not-an-https-address = Écrivez une adresse qui commence par https://, comme https://exemple.org.
error-not-a-phone = Écrivez un numéro de téléphone en chiffres, avec l’indicatif du pays s’il le faut.
error-not-a-postal-code = Écrivez un code postal canadien, comme G1R 4S9.
error-not-a-confirmation-number = Recopiez le numéro de confirmation tel qu’il figure dans votre courriel.
error-end-before-start = La date de fin vient avant la date de début. Corrigez l’une ou l’autre.
error-no-such-day = Ce mois n’a que { $days } jours. Vérifiez le jour et le mois.
error-year-out-of-range = Vérifiez l’année { $year } : elle devrait être entre { $first } et { $last }.
error-period-in-the-past = Cette période est déjà passée. Choisissez une date de fin à venir, ou videz les deux dates.
error-too-young-for-profile = Vérifiez l’année de naissance : il faut avoir au moins { $min } ans pour avoir un profil.
error-in-the-past = Choisissez une date à venir : celle-ci est passée.
error-time-in-the-past = Choisissez une heure à venir : celle-ci est déjà passée aujourd’hui, à l’heure du Québec.
error-in-the-future = Choisissez une date passée ou la date d’aujourd’hui.
error-not-eligible = Vérifiez cette réponse : telle quelle, elle ne correspond pas aux conditions d’admissibilité.
error-unknown-choice = Choisissez une des réponses proposées.
error-unknown-skill = Choisissez une des compétences proposées.
error-unknown-country = Choisissez un pays de la liste.
error-unknown-language = Choisissez une langue de la liste.
error-not-found = Faites un autre choix : celui-ci n’existe pas ou n’est plus accessible.
error-zero-seats = Offrez au moins une place.
error-minimum-above-maximum = Indiquez un maximum au moins égal au minimum.
error-duplicate = Enlevez ce qui est en double.
error-contradiction = Changez cette réponse : elle en contredit une autre.
error-not-accepted = Cochez cette case pour continuer.
error-no-contact = Donnez au moins une adresse de courriel ou un numéro de téléphone.
error-mismatch = Vérifiez cette réponse : elle devrait être la même que l’autre.
error-wrong-credentials = Vérifiez le courriel et le mot de passe : ils ne vont pas ensemble. Vous pouvez aussi demander un lien de connexion.
error-wrong-password = Vérifiez le mot de passe : ce n’est pas celui de ce compte.
error-not-a-code = Écrivez les six chiffres que montre l’application.
error-not-a-recovery-code = Recopiez un code de secours tel qu’il est noté : 16 lettres et chiffres.
error-not-any-code = Écrivez les six chiffres de l’application, ou un code de secours de 16 lettres et chiffres.
error-wrong-code = Tapez le code que l’application montre en ce moment : celui-ci n’est pas le bon. S’il persiste, vérifiez que l’heure de votre téléphone est juste.
error-code-used = Attendez le code suivant : celui-ci a déjà servi.
error-wrong-recovery-code = Essayez un autre code de secours : celui-ci n’est pas de ce compte, ou il a déjà servi.
error-too-many-attempts = Trop d’essais : attendez { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} avant de recommencer.
error-not-a-pdf = Choisissez un fichier PDF : celui-ci n’en est pas un.
error-not-a-csv = Choisissez un fichier CSV : celui-ci ne se lit pas comme tel.
error-file-forgotten = Choisissez ce fichier de nouveau : il n’a pas pu être conservé.
error-not-utf8 = Enregistrez ce texte en UTF-8, puis envoyez-le de nouveau.
error-link-expired = Demandez un nouveau lien : celui-ci n’est plus valide.
error-already-used = C’est déjà fait : ce lien ou ce formulaire a déjà servi. Au besoin, recommencez avec un nouveau.
error-moved-on = Quelque chose a changé entre-temps : vérifiez cette page, puis enregistrez de nouveau. Ce que vous aviez écrit est conservé.
error-already-applied = Suivez la candidature en cours : il y en a déjà une pour ce poste.
error-no-seat-left = Ce poste est complet. Consultez les autres projets ou la liste d’attente.
# Les limites sont des nombres.
error-too-long = Raccourcissez ce texte : { $max ->
    [one] { $max } caractère
   *[other] { $max } caractères
} au plus.
error-too-short = Allongez ce texte : { $min ->
    [one] { $min } caractère
   *[other] { $min } caractères
} au moins.
error-out-of-range = Indiquez un nombre de { $min } à { $max }.
# $total: what the numbers come to; $expected: what they must come to.
error-wrong-total = Les quatre nombres font { $total }; ils doivent faire { $expected }. Ajoutez ou enlevez la différence.
error-too-many = Gardez-en { $max } au plus.
error-not-a-name = Écrivez un nom, sans adresse de site ni de courriel.
error-password-common = Choisissez un autre mot de passe : celui-ci est trop facile, un ordinateur le devinerait en quelques minutes. Évitez votre nom, votre adresse, les suites et les mots seuls; quatre mots sans rapport mis bout à bout conviennent très bien.
error-password-too-short = Choisissez un mot de passe plus long : { $min ->
    [one] { $min } caractère
   *[other] { $min } caractères
} au moins. Quelques mots mis bout à bout conviennent très bien.
error-under-age-at-departure = Vérifiez la date de naissance : il faut avoir au moins { $min } ans le jour du départ.
error-too-young = Vérifiez la date de naissance : il faut avoir au moins { $min } ans pour postuler.
error-too-old = Vérifiez la date de naissance : il faut avoir au plus { $max } ans à la date limite pour postuler.
error-too-large = Choisissez un fichier plus léger : { $max } Mo au plus.
error-beyond-flexibility = { $days ->
    [0] Gardez la date que le partenaire a confirmée : il l’a confirmée sans souplesse.
    [one] Choisissez une date à { $days } jour au plus de celle que le partenaire a confirmée.
   *[other] Choisissez une date à { $days } jours au plus de celle que le partenaire a confirmée.
}
error-skill-empty = Choisissez une compétence.
error-skill-too-long = Choisissez une compétence de la liste : ce texte est trop long.
error-skill-unknown = Choisissez une des compétences proposées.
error-language-unknown = Choisissez une langue de la liste.
error-priority-level = Choisissez un niveau de 0 à 3.

# Ce qui a été écrit et n’est pas enregistré.
kept-typed = Nous avons gardé ce que vous aviez écrit à { $time }
kept-typed-on = Nous avons gardé ce que vous aviez écrit le { $moment }
kept-session-over = Votre session était terminée à { $time } : nous avons gardé ce que vous veniez d’écrire
kept-session-over-on = Votre session était terminée le { $moment } : nous avons gardé ce que vous veniez d’écrire
kept-conflict = Cette page a changé pendant que vous écriviez : nous avons gardé votre texte de { $time }
kept-conflict-on = Cette page a changé pendant que vous écriviez : nous avons gardé votre texte du { $moment }
kept-offered = Ce texte n’est pas encore enregistré. Remettez-le dans la page pour le relire et l’enregistrer, ou supprimez-le. La page ci-dessous montre ce qui est enregistré maintenant.
kept-shown = Votre texte est dans la page ci-dessous. Il n’est pas encore enregistré : relisez-le, puis enregistrez.
kept-yours = Ce que vous aviez écrit
kept-stored = Ce qui est enregistré maintenant
kept-take = Remettre ce texte dans la page
kept-drop = Supprimer ce texte
kept-older = { $count ->
    [one] Un autre texte gardé de ce formulaire
   *[other] { $count } autres textes gardés de ce formulaire
}
kept-drop-all = Supprimer tous ces textes
kept-now = Texte gardé à { $time }, pas encore enregistré.
kept-failed = Ce que vous écrivez n’est pas gardé en ce moment. Enregistrez la page avant de la quitter.
kept-signed-out = Votre session est terminée. Enregistrez cette page : votre texte vous attendra après la connexion.
form-file-kept = Le fichier « { $file } » est gardé avec cette page : inutile de le choisir de nouveau.
