# Les mots du domaine : chaque choix, chaque état et chaque raison porte ici la clé que donne son type.

## Comptes et rôles

account-kind-volunteer = Personne volontaire (départ du Québec)
account-kind-exchange-participant = Personne participante (séjour au Québec)
account-kind-organisation = Organisme de coopération internationale (OCI)
role-participant = Personne participante
role-oci-owner = Responsable du compte de l’OCI
role-oci-coordinator = Coordination de l’OCI
role-oci-reader = Consultation pour l’OCI
role-programme-coordinator = Coordination du programme
role-ministry-reader = Consultation pour le ministère (données agrégées)
member-role-owner = Responsable du compte
member-role-coordinator = Coordination
member-role-reader = Consultation
ui-language-fr = Français
ui-language-en = Anglais
ui-language-es = Espagnol

## Organismes

organisation-state-registered = En attente d’approbation
organisation-state-approved = Approuvé
organisation-state-suspended = Suspendu
organisation-state-refused = Refusé
organisation-action-approve = Approuver
organisation-action-refuse = Refuser
organisation-action-suspend = Suspendre
organisation-action-reinstate = Lever la suspension

## Lieux

region-latin-america = Amérique latine
region-caribbean = Antilles
region-francophone-africa = Afrique francophone
region-quebec = Québec
# Où vit une personne, quand le Québec se distingue du reste du Canada.
place-of-life-quebec = au Québec
place-of-life-canada = au Canada, hors du Québec

## Langues et compétences

cefr-a1 = A1 : quelques mots et phrases très simples
cefr-a2 = A2 : échanges simples du quotidien
cefr-b1 = B1 : conversations sur des sujets familiers
cefr-b2 = B2 : discussions aisées, aussi au travail
cefr-c1 = C1 : expression souple et précise sur presque tout
cefr-c2 = C2 : maîtrise complète, ou langue de l’enfance
skill-level-beginner = Débutant
skill-level-intermediate = Intermédiaire
skill-level-advanced = Avancé
skill-level-expert = Expert
need-required = Exigée
need-desired = Souhaitée
relation-same = la compétence demandée
relation-narrower = une forme plus précise de la compétence demandée
relation-broader = une compétence plus générale que celle demandée
relation-related = une compétence liée à celle demandée
relation-sibling = une compétence voisine de celle demandée
relation-none = aucun lien avec la compétence demandée

## Priorités transversales

priority-environment = Protection de l’environnement
priority-womens-rights = Droits des femmes
priority-youth-engagement = Engagement des jeunes
priority-level-0 = Pas du tout
priority-level-1 = Un peu
priority-level-2 = Beaucoup
priority-level-3 = Au cœur

## Objectifs de développement durable

sdg-1 = Pas de pauvreté
sdg-2 = Faim « zéro »
sdg-3 = Bonne santé et bien-être
sdg-4 = Éducation de qualité
sdg-5 = Égalité entre les sexes
sdg-6 = Eau propre et assainissement
sdg-7 = Énergie propre et d’un coût abordable
sdg-8 = Travail décent et croissance économique
sdg-9 = Industrie, innovation et infrastructure
sdg-10 = Inégalités réduites
sdg-11 = Villes et communautés durables
sdg-12 = Consommation et production responsables
sdg-13 = Mesures relatives à la lutte contre les changements climatiques
sdg-14 = Vie aquatique
sdg-15 = Vie terrestre
sdg-16 = Paix, justice et institutions efficaces
sdg-17 = Partenariats pour la réalisation des objectifs

## Jours de la semaine, à partir du lundi

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

## Projets

track-outbound = Du Québec vers un pays partenaire
track-inbound = D’un pays partenaire vers le Québec
format-group = Stage de groupe
format-individual = Mandat individuel
post-kind-participant = Personnes participantes
post-kind-team-leader = Responsable d’équipe
funding-volet-1 = Volet 1 : soutien à la mission globale
funding-volet-2 = Volet 2 : soutien aux projets ponctuels
funding-other = Autre financement
covered-travel = Voyage aller-retour
covered-insurance = Assurances
covered-lodging = Hébergement
covered-food = Nourriture
covered-local-transport = Transport sur place
covered-training = Formation prédépart
covered-visa = Visa et permis
own-cost-vaccines = Vaccins et médicaments préventifs
own-cost-passport = Passeport
own-cost-medical-exam = Examen médical
own-cost-visa = Visa et permis
own-cost-equipment = Équipement personnel
own-cost-training-travel = Déplacements pour les fins de semaine de formation
placement-step-basics = L’essentiel
placement-step-place-and-dates = Lieu et dates
placement-step-posts = Places
placement-step-languages-and-skills = Langues et compétences
placement-step-priorities = Priorités transversales
placement-step-partner = Organisation partenaire
placement-step-asks = Ce que le projet demande et couvre
placement-step-questions = Questions de l’OCI
placement-state-draft = Brouillon
placement-state-awaiting-partner = En attente du partenaire
placement-state-awaiting-review = En attente de vérification
placement-state-published = Publié
placement-state-closed = Candidatures terminées
placement-state-underway = En cours
placement-state-completed = Terminé
placement-state-suspended = Suspendu
placement-state-cancelled = Annulé
placement-action-submit-to-partner = Demander la confirmation du partenaire
placement-action-recall = Reprendre pour corriger
placement-action-partner-confirms = Confirmer au nom du partenaire
placement-action-partner-refuses = Refuser au nom du partenaire
placement-action-return = Renvoyer à l’OCI
placement-action-publish = Publier
placement-action-close = Clore les candidatures
placement-action-start = Marquer comme commencé
placement-action-complete = Marquer comme terminé
placement-action-suspend = Suspendre
placement-action-resume = Lever la suspension
placement-action-cancel = Annuler le projet
placement-actor-oci = OCI
placement-actor-partner = Organisation partenaire
placement-actor-programme = Coordination du programme
placement-actor-system = Passerelle, automatiquement
partner-verdict-confirm = Oui, c’est notre priorité
partner-verdict-refuse = Non, ou pas maintenant

## Admissibilité

legal-status-canadian-citizen = Citoyenneté canadienne
legal-status-permanent-resident = Résidence permanente
legal-status-other = Autre statut (permis d’études, permis de travail, etc.)
# $min, $max : des âges en années.
eligibility-too-young-to-apply = Avoir au moins { $min } ans le jour de la candidature.
eligibility-under-age-at-departure = Avoir au moins { $min } ans le jour du départ.
eligibility-too-old-at-deadline = Avoir au plus { $max } ans à la date limite pour postuler.
eligibility-not-in-quebec = Vivre au Québec au moment de postuler.
eligibility-status-not-accepted = Avoir la citoyenneté canadienne ou la résidence permanente.
eligibility-birth-not-said = Indiquer sa date de naissance.
eligibility-residence-not-said = Indiquer son lieu de résidence.
eligibility-status-not-said = Indiquer son statut au Canada.

## Conditions, à part du score

gate-track = Sens du séjour
gate-age = Âge
gate-residence = Résidence et statut
gate-availability = Disponibilité
gate-languages = Langues exigées
gate-skills = Compétences exigées
gate-excluded-country = Pays exclus
gate-security = Sécurité du pays
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
   *[failed] ; c’est au-delà de ce que le programme accepte
}.

## Signaux : de quoi se compose un score

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

# Un fait derrière un signal.
fact-nothing-asked = Rien à comparer sur ce point.
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
# $priority : son nom ; $person, $post : de 0 à 3.
fact-priority = { $priority } : { $post } sur 3 pour le projet, { $person } sur 3 dans le profil.
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
}; durée souhaitée : de { $shortest } à { $longest } jours.

## Ce qui aiderait le plus

# $skill : une compétence ; $from, $to : des niveaux faits avec reason-skill-level.
what-if-skill-new = Acquérir la compétence « { $skill } », niveau { $to }.
what-if-skill-level = Passer du niveau { $from } au niveau { $to } en « { $skill } ».
# $language : le nom de la langue ; $from, $to : A1 à C2.
what-if-language-new = Apprendre la langue suivante jusqu’au niveau { $to } : { $language }.
what-if-language-level = Passer de { $from } à { $to } dans cette langue : { $language }.
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
