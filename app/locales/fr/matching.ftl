# Projets classés pour une personne, et les raisons d’un classement.
matching-title = Les projets pour vous
matching-lead = Ces projets acceptent des candidatures. Ils sont classés selon votre profil, et chacun dit pourquoi.
matching-incomplete = Votre profil peut en dire plus : le classement n’en sera que plus juste
matching-none-title = Aucun projet n’accepte de candidatures pour l’instant
matching-none = Revenez bientôt : de nouveaux projets paraissent pendant toute la saison. D’ici là, complétez votre profil.
matching-none-eligible-title = Une condition manque pour chaque projet
matching-none-eligible = Les projets ci-dessous disent laquelle. Complétez votre profil ou vos disponibilités, puis revenez ici.
matching-all-placements = Voir tous les projets
matching-apart-title = Une condition n’est pas remplie
matching-apart = Pour ces projets, une condition n’est pas remplie ou votre profil ne la précise pas encore. Rien n’est refusé automatiquement : une personne décide.
# $count : combien il y en a de plus.
matching-more = { $count ->
    [one] Voir { $count } autre projet dans la liste complète
   *[other] Voir { $count } autres projets dans la liste complète
}
matching-apply = Postuler
matching-deadline = Date limite
matching-details = Voir le détail des deux côtés
matching-you-for-placement = Vous, pour ce projet
matching-placement-for-you = Ce projet, pour vous
matching-person-for-post = La personne, pour le poste
matching-post-for-person = Le poste, pour la personne
# $tenths : un nombre avec sa décimale, tel qu’on l’écrit.
matching-out-of-ten = { $tenths } sur 10
matching-counts = Compte
matching-missing = Manque
matching-helps = Aiderait
# $gate : le nom d’une condition.
matching-gate = { $gate } :
# Une raison dans un fichier.
matching-reason-line = { $kind } : { $sentence }
matching-conditions-met = Conditions remplies
# $fit : les deux côtés ensemble ; $weights : quelle pondération ; $version : celle du calcul.
matching-engine = Les deux côtés ensemble : { $fit }. { $weights }. Calcul, version { $version }.
