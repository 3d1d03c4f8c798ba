# Les raisons d’un accord entre une personne et un poste.

## Conditions, à part du score

gate-track = Sens du séjour
gate-age = Âge, règle du programme
gate-residence = Résidence et statut, règle du programme
gate-availability = Disponibilité
gate-languages = Langues exigées par le projet
gate-skills = Compétences exigées par le projet
gate-excluded-country = Pays exclus dans le profil
gate-security = Sécurité du pays, règle du programme
verdict-passed = Condition remplie
verdict-failed = Condition non remplie
verdict-unknown = À préciser

# Une phrase par condition. $verdict : passed, failed ou unknown.
gate-detail-nothing-asked = Le projet ne demande rien sur ce point.
gate-detail-not-said = Le profil ne le dit pas encore.
# $post, $person : inbound ou outbound, le sens du projet et celui de l’inscription.
gate-detail-track = { $post ->
    [inbound] Le projet a lieu au Québec
   *[outbound] Le projet part du Québec
}{ $person ->
    [inbound] {" "}et l’inscription est pour un séjour au Québec.
   *[outbound] {" "}et l’inscription est pour un départ du Québec.
}
# Des âges. $minimum, $maximum : 0 quand il n’y a pas de borne.
gate-detail-age = { $at_departure } ans au départ{ $minimum ->
    [0] {""}
   *[other] {" "}(minimum { $minimum })
}, { $at_deadline } ans à la date limite{ $maximum ->
    [0] {""}
   *[other] {" "}(maximum { $maximum })
}.
# $lives_in, $accepted : des lieux avec leur préposition, ou des noms de pays ; $accepted est une liste.
gate-detail-residence = { $verdict ->
    [passed] Résidence actuelle : { $lives_in }.
   *[failed] Résidence actuelle : { $lives_in }. Résidence demandée : { $accepted }.
}
gate-detail-status = Le statut au Canada n’est pas de ceux que ce projet accepte.
gate-detail-availability = { $verdict ->
    [passed] Les dates du projet tiennent dans les disponibilités ({ $needed_days ->
        [one] { $needed_days } jour
       *[other] { $needed_days } jours
    }).
   *[failed] Il manque { $missing_days ->
        [one] { $missing_days } jour
       *[other] { $missing_days } jours
    } de disponibilité : { $covered_days } sur { $needed_days }.
}
# $missing : la liste de ce qui manque, faite avec reason-language-gap.
gate-detail-languages = { $verdict ->
    [passed] Toutes les langues exigées sont là.
   *[failed] Il manque : { $missing }.
}
# $missing : la liste de ce qui manque, faite avec reason-skill-gap.
gate-detail-skills = { $verdict ->
    [passed] Toutes les compétences exigées sont là.
   *[failed] Il manque : { $missing }.
}
# $country : le nom du pays.
gate-detail-excluded-country = { $verdict ->
    [passed] Ce pays ne fait pas partie des pays exclus : { $country }.
   *[failed] Ce pays fait partie des pays exclus : { $country }.
}
# $level, $accepted : de 0 (précautions habituelles) à 3 (aucun voyage).
gate-detail-security = { $country } : { $level ->
    [0] précautions habituelles
    [1] prudence accrue
    [2] éviter tout voyage non essentiel
   *[3] éviter tout voyage
}{ $verdict ->
    [passed] {""}
   *[failed]; c’est au-delà de ce que le programme accepte
}.

## Signaux : de quoi se compose un score

fit-band-very-good = très bon accord
fit-band-good = bon accord
fit-band-possible = accord possible
signal-skills = Compétences
signal-languages = Langues
signal-priorities = Priorités transversales
signal-availability = Marge de disponibilité
signal-destination = Destination
signal-learning = Apprentissages souhaités
signal-duration = Durée
destination-wish-country = Pays souhaité
destination-wish-region = Région souhaitée
destination-wish-elsewhere = Souhaits tournés ailleurs
destination-wish-open = Ouverture à toutes les destinations
weights-group-stage = Pondération des stages de groupe
weights-individual-mandate = Pondération des mandats individuels
weights-adjusted = Pondération propre au projet
# $signal: a signal's name; $weight: whole per cents.
weights-named = { $signal } (pèse { $weight } %)
weights-per-cent = { $weight } %
# Whole per cents.
weights-line = compétences { $skills } %, langues { $languages } %, priorités transversales { $priorities } %, marge de disponibilité { $availability } %
# $set: the name of a published set.
weights-as-published = { $set }, telle que publiée.
# $published: the published weights, made with weights-line.
weights-adjusted-from = L’organisme a ajusté ces nombres pour ce projet, dans les bornes publiées. La pondération publiée : { $published }.
weights-bounds = de { $low } à { $high } %

# Why a signal of the placement's side weighs what it does.
weights-reason-group-stage-skills = Un cinquième : l’expérience se voit, sans fermer la porte à qui n’en a pas. Plus lourdes, ce serait un mandat individuel sous un autre nom.
weights-reason-group-stage-languages = Parler avec la communauté d’accueil compte pour un peu plus d’un cinquième.
weights-reason-group-stage-priorities = Dans une initiation, les valeurs décident : ce qui tient à cœur pèse le plus.
weights-reason-group-stage-availability = Il faut du temps autour du séjour, pour s’y préparer et en revenir.
weights-reason-individual-mandate-skills = Une personne vient faire un travail : le maîtriser pèse plus que tout le reste ensemble.
weights-reason-individual-mandate-languages = Ensuite vient la langue dans laquelle ce travail se fait.
weights-reason-individual-mandate-priorities = Une conviction compte, mais ne remplace pas un métier.
weights-reason-individual-mandate-availability = Les dates d’un mandat se discutent; du temps autour aide.
# The same of the person's side.
weights-person-group-stage-destination = Un premier séjour, c’est d’abord un pays à rencontrer.
weights-person-group-stage-priorities = C’est aussi une cause à servir.
weights-person-group-stage-learning = Et c’est autant ce qu’on vient y apprendre.
weights-person-group-stage-duration = Les stages de groupe durent presque tous autant.
weights-person-individual-mandate-destination = Le pays compte autant que pour un groupe.
weights-person-individual-mandate-priorities = La cause compte encore, un peu moins.
weights-person-individual-mandate-learning = On y va pour donner plus que pour apprendre.
weights-person-individual-mandate-duration = Un mandat dure de quelques semaines à un an : la longueur pèse.

## The step in which an OCI weighs them

weights-lead = Les candidatures sont réunies en groupes selon quatre signaux. Gardez la pondération publiée, ou ajustez-la pour ce projet : quatre nombres entiers qui font 100 en tout. Ce qui pèse est affiché sur la page publique du projet et ne change plus une fois le projet publié.
weights-no-post = Dites d’abord combien de places le projet offre : la pondération dépend du poste.
# $set: the name of a published set; $weights: made with weights-line.
weights-published-line = { $set } : { $weights }.
# $signal: a signal's name.
weights-field = { $signal } (en %)
# $published, $low, $high: whole per cents; $reason: why it weighs so.
weights-hint = Publié : { $published }. De { $low } à { $high }. { $reason }
# $post: a post.
weights-reset = { $post } : revenir à la pondération publiée

# Un fait derrière un signal.
fact-nothing-asked = Rien à comparer sur ce point.
fact-not-answered = Pas encore de réponse sur ce point.
# $asked, $skill : des compétences ; $need : required ou desired ; $relation : same, narrower, broader, related, sibling ou none ;
# $want, $have : des niveaux faits avec reason-skill-level.
fact-skill = { $asked } ({ $need ->
    [required] exigée
   *[desired] souhaitée
}, niveau { $want }) : { $relation ->
    [same] niveau { $have }.
    [narrower] { $skill }, une forme plus précise, niveau { $have }.
    [broader] { $skill }, une compétence plus générale, niveau { $have }.
    [related] { $skill }, une compétence liée, niveau { $have }.
    [sibling] { $skill }, une compétence voisine, niveau { $have }.
   *[none] rien d’approchant dans le profil.
}
# $any_of : les langues acceptées, faites avec reason-language et reason-or ; $best : celle du profil, ou le mot none.
fact-language = { $any_of } ({ $need ->
    [required] exigée
   *[desired] souhaitée
}) : { $best ->
    [none] absente du profil.
   *[other] le profil indique { $best }.
}
# $priority : son nom ; $post : de 0 à 3 ; $person : de 0 à 3, ou le mot none.
fact-priority = { $priority } : { $post } sur 3 pour le projet, { $person ->
    [none] pas encore de réponse dans le profil.
   *[other] { $person } sur 3 dans le profil.
}
fact-availability = { $spare_days ->
    [one] { $spare_days } jour libre
   *[other] { $spare_days } jours libres
} autour du projet ({ $enough_days ->
    [one] { $enough_days } jour suffit
   *[other] { $enough_days } jours suffisent
}).
# $country : le nom du pays ; $wish : country, region, elsewhere ou open.
fact-destination = { $country } : { $wish ->
    [country] pays souhaité.
    [region] dans une région souhaitée.
    [elsewhere] les souhaits portent sur d’autres destinations.
   *[open] ouverture à toutes les destinations.
}
# $wished, $nearest : des compétences ; $relation : comme fact-skill.
fact-learning = Envie d’apprendre : { $wished }. { $relation ->
    [same] Le projet permet de la pratiquer.
    [none] Le projet n’en offre pas l’occasion.
   *[other] Le projet permet de pratiquer une compétence proche : { $nearest }.
}
# Des nombres de jours.
fact-duration = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}; durée souhaitée : de { $shortest } à { $longest ->
    [one] { $longest } jour
   *[other] { $longest } jours
}.

## Ce qui aiderait le plus

# $skill : une compétence ; $from, $to : des niveaux faits avec reason-skill-level.
what-if-skill-new = Acquérir la compétence « { $skill } », niveau { $to }.
what-if-skill-level = Passer du niveau { $from } au niveau { $to } en « { $skill } ».
# $language : le nom de la langue ; $from, $to : A1 à C2.
what-if-language-new = Apprendre une autre langue ({ $language }) jusqu’au niveau { $to }.
what-if-language-level = Passer de { $from } à { $to } dans une langue ({ $language }).
what-if-availability = { $more_days ->
    [one] Libérer { $more_days } jour de plus autour du projet.
   *[other] Libérer { $more_days } jours de plus autour du projet.
}

## Morceaux de phrases pour les raisons

# $level : beginner, intermediate, advanced ou expert.
reason-skill-level = { $level ->
    [beginner] débutant
    [intermediate] intermédiaire
    [advanced] avancé
   *[expert] expert
}
# $language : le nom de la langue ; $level : A1 à C2.
reason-language = { $language } { $level }
reason-or = { $first } ou { $last }
reason-and = { $first } et { $last }
# $any_of : comme fact-language ; $nearest : la langue la plus proche du profil, ou le mot none.
reason-language-gap = { $nearest ->
    [none] { $any_of }
   *[other] { $any_of } (le profil indique { $nearest })
}
# $nearest : la compétence la plus proche, ou le mot none.
reason-skill-gap = { $nearest ->
    [none] { $asked }, niveau { $want }
   *[other] { $asked }, niveau { $want } (le profil indique { $nearest }, niveau { $have })
}

## Raisons, sous leurs titres : à la personne (you), puis à l’organisme (file)

# $asked, $skill : des compétences ; $relation : same, narrower, broader, related, sibling ou none ; $want, $have : des niveaux ; $need :
# required ou desired.
reason-you-speaks-skill = { $relation ->
    [same] « { $asked } », niveau { $have } : le projet en a besoin.
   *[other] « { $skill } », niveau { $have }, est proche de ce que le projet demande : « { $asked } ».
}
reason-you-add-skill = { $relation ->
    [none] « { $asked } » : si vous l’avez déjà pratiqué, dites-le.
    [same] « { $asked } » : le projet { $need ->
        [required] exige
       *[desired] souhaite
    } le niveau { $want }, votre profil dit { $have }.
   *[other] « { $asked } » : vous avez « { $skill } »; si vous avez aussi pratiqué ce que le projet demande, dites-le.
}
# $any_of : les langues acceptées ; $best : celle du profil, ou le mot none.
reason-you-speaks-language = { $best } : c’est assez pour ce projet, qui demande { $any_of }.
reason-you-add-language = { $best ->
    [none] { $any_of } : si vous parlez cette langue, indiquez votre niveau.
   *[other] { $any_of } : votre profil indique { $best }.
}
# $wished, $nearest : des compétences ; $relation : comme plus haut.
reason-you-speaks-learning = { $relation ->
    [same] Vous pourrez y pratiquer ce que vous voulez apprendre : « { $wished } ».
   *[other] Vous pourrez y pratiquer « { $nearest } », proche de ce que vous voulez apprendre : « { $wished } ».
}
# $country : un pays ; $wish : country ou region.
reason-you-speaks-destination = { $wish ->
    [country] { $country } : un pays que vous souhaitez.
   *[region] { $country } : dans une région que vous souhaitez.
}
# $priority : son nom ; $person, $post : de 0 à 3.
reason-you-speaks-priority = { $priority } : vous y tenez, et ce projet aussi.
reason-you-add-priority = { $priority } : dites si cette cause compte pour vous. Elle compte pour ce projet.
# Des nombres de jours.
reason-you-speaks-duration = Le séjour dure aussi longtemps que vous le souhaitez : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.
reason-you-speaks-availability = Vous avez du temps libre avant et après le séjour.
reason-you-add-skills = Vos compétences ne sont pas encore dans votre profil.
reason-you-add-languages = Vos langues ne sont pas encore dans votre profil.
reason-you-add-days = Vos disponibilités ne sont pas encore dans votre profil.
reason-you-not-offered-destination = { $country } : vous souhaitez d’autres destinations.
reason-you-not-offered-learning = Vous n’y pratiquerez pas ce que vous voulez apprendre : « { $wished } ».
reason-you-not-offered-duration = Le séjour dure { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}; vous souhaitez de { $shortest } à { $longest ->
    [one] { $longest } jour
   *[other] { $longest } jours
}.
reason-you-not-offered-priority = { $priority } : cette cause n’est pas celle de ce projet.

reason-file-speaks-skill = { $relation ->
    [same] « { $asked } », niveau { $have }.
   *[other] « { $skill } », niveau { $have }, proche de ce qui est demandé : « { $asked } ».
}
reason-file-add-skill = { $relation ->
    [none] « { $asked } » : rien d’approchant dans le dossier.
    [same] « { $asked } » : niveau { $want } demandé, { $have } dans le dossier.
   *[other] « { $asked } » : le dossier dit « { $skill } », niveau { $have }.
}
reason-file-speaks-language = { $best } (demandé : { $any_of }).
reason-file-add-language = { $best ->
    [none] { $any_of } : aucun niveau indiqué.
   *[other] { $any_of } : le dossier indique { $best }.
}
reason-file-speaks-priority = { $priority } : { $person } sur 3 pour la personne, { $post } sur 3 pour le projet.
reason-file-add-priority = { $priority } : pas encore de réponse.
reason-file-speaks-availability = Du temps libre avant et après le séjour ({ $spare_days } jours).
reason-file-add-skills = Compétences : pas encore de réponse.
reason-file-add-languages = Langues : pas encore de réponse.
reason-file-add-days = Disponibilités : pas encore de réponse.
