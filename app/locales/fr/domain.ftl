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
consent-purpose-programme-news = Recevoir par courriel des nouvelles de Québec sans frontières
consent-purpose-surveys = Répondre à un court questionnaire sur ce service, une fois par année au plus
sign-in-outcome-password = Mot de passe accepté
sign-in-outcome-link = Lien reçu par courriel
sign-in-outcome-code = Code accepté
sign-in-outcome-refused-password = Mot de passe refusé
sign-in-outcome-refused-code = Code refusé
password-strength-too-easy = Votre mot de passe est trop facile : un ordinateur le devinerait en quelques minutes.
password-strength-could-be-stronger = Votre mot de passe pourrait être plus long : un ordinateur puissant le devinerait en quelques jours ou quelques mois. Trois ou quatre mots sans rapport le rendraient solide.
password-strength-strong = Votre mot de passe est solide : un ordinateur puissant mettrait des années à le deviner.
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
placement-step-weights = Ce qui pèse dans le classement
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
placement-change-dates = Les dates du séjour
placement-change-preparation = La préparation
placement-change-asks = Ce que le projet demande ou couvre
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
eligibility-not-in-programme-country = Vivre dans un pays du programme au moment de postuler.
eligibility-status-not-accepted = Avoir au Canada un statut que le projet accepte.
eligibility-birth-not-said = Indiquer sa date de naissance.
eligibility-residence-not-said = Indiquer son lieu de résidence.
eligibility-status-not-said = Indiquer son statut au Canada.

## Profil

residence-quebec = Au Québec
residence-canada = Ailleurs au Canada
residence-abroad = Dans un autre pays
profile-step-identity = Qui je suis
profile-step-availability = Mes disponibilités
profile-step-languages = Mes langues
profile-step-skills = Mes compétences
profile-step-priorities = Mes priorités
profile-step-destinations = Mes destinations
profile-step-learning = Ce que je veux apprendre
profile-step-background = Mon parcours
profile-step-motivation = Ma motivation
profile-why-name = Votre nom : pour que l’organisme sache à qui il parle.
profile-why-birth = Votre date de naissance : pour vérifier la condition d’âge du projet.
profile-why-residence = Votre lieu de résidence : chaque projet précise où il faut vivre.
profile-why-status = Votre statut au Canada : plusieurs projets demandent la citoyenneté ou la résidence permanente.
profile-why-availability = Vos disponibilités : pour vous proposer des projets dont les dates vous conviennent.
profile-why-languages = Vos langues : plusieurs projets exigent un niveau précis.
profile-why-skills = Vos compétences : elles vous rapprochent des projets qui en ont besoin. Ce n’est pas nécessaire pour un stage de groupe.
profile-why-priorities = Vos priorités : pour trouver des projets qui portent ce qui compte pour vous.
profile-why-destinations = Vos destinations : pour voir d’abord les pays et les régions qui vous attirent.
profile-why-learning = Ce que vous voulez apprendre : pour trouver les projets qui vous le permettront.
profile-why-background = Votre parcours : un CV ou quelques lignes aident l’organisme à vous connaître.
profile-why-motivation = Votre motivation : des personnes la lisent; elle ne compte dans aucun score.

## Candidatures

application-state-draft = Brouillon
application-state-submitted = Envoyée
application-state-under-review = À l’étude
application-state-interview = Entrevue
application-state-offered = Place offerte
application-state-accepted = Place acceptée
application-state-preparing = En préparation
application-state-departed = Séjour en cours
application-state-returned = De retour
application-state-completed = Terminée
application-state-waitlisted = Liste d’attente
application-state-not-selected = Non retenue
application-state-declined = Offre déclinée
application-state-offer-expired = Offre expirée
application-state-withdrawn = Retirée
application-state-returned-early = Retour anticipé
application-action-submit = Envoyer la candidature
application-action-start-review = Commencer l’étude
application-action-invite-to-interview = Inviter à une entrevue
application-action-offer = Offrir une place
application-action-waitlist = Mettre en liste d’attente
application-action-not-select = Ne pas retenir
application-action-accept = Accepter la place
application-action-decline = Décliner l’offre
application-action-expire-offer = Laisser expirer l’offre
application-action-withdraw = Retirer la candidature
application-action-end-with-placement = Clore avec le projet
application-action-prepare = Commencer la préparation
application-action-depart = Inscrire le départ
application-action-return = Inscrire le retour
application-action-return-early = Inscrire un retour anticipé
application-action-complete = Marquer comme terminée
actor-participant = Personne participante
actor-organisation = Organisme
actor-programme = Coordination du programme
actor-system = Passerelle, automatiquement
withdrawal-reason-other-placement = Place acceptée dans un autre projet
withdrawal-reason-studies = Études
withdrawal-reason-work = Travail
withdrawal-reason-family = Raisons familiales
withdrawal-reason-health = Santé (sans autre détail)
withdrawal-reason-money = Contribution ou coûts à payer
withdrawal-reason-dates = Dates
withdrawal-reason-security = Situation dans le pays
withdrawal-reason-papers = Visa ou autre document non obtenu
withdrawal-reason-placement-changed = Projet modifié ou annulé
withdrawal-reason-engagement = Sans nouvelles, ou préparation non suivie
withdrawal-reason-other = Autre raison
not-open-before-season = La période de candidature n’a pas encore commencé. Revenez à son ouverture; un brouillon est conservé.
not-open-after-deadline = La date limite pour postuler est passée. Rien n’est envoyé, et ce que vous avez écrit reste dans votre brouillon.
not-open-closed = Les candidatures à ce projet sont closes. Rien n’est envoyé, et ce que vous avez écrit reste dans votre brouillon.
not-open-suspended = Ce projet est suspendu pour le moment. Rien n’est envoyé, et ce que vous avez écrit reste dans votre brouillon.
not-open-country = Aucun départ n’a lieu pour le pays de ce projet en ce moment : le programme suit un avis d’éviter tout voyage. Rien n’est envoyé, et ce que vous avez écrit reste dans votre brouillon.
not-selected-reason-others-fit-better = D’autres candidatures répondent mieux au besoin
not-selected-reason-full = Toutes les places sont prises
not-selected-reason-condition-not-met = Une condition de la saison ou du poste n’est pas remplie
not-selected-reason-language = Une langue exigée manque
not-selected-reason-skill = Une compétence exigée manque
not-selected-reason-dates = Les dates ne concordent pas
not-selected-reason-interview = L’entrevue ou la journée de sélection
not-selected-reason-incomplete = La candidature est incomplète
not-selected-reason-placement-cancelled = Le projet n’aura pas lieu
not-selected-reason-no-decision = Le projet a commencé ou s’est terminé sans décision
not-selected-reason-other = Autre raison
decline-reason-other-placement = Préférence pour un autre projet
decline-reason-studies-or-work = Études ou travail
decline-reason-family-or-health = Famille ou santé (sans autre détail)
decline-reason-money = Contribution ou coûts à payer
decline-reason-dates = Dates
decline-reason-destination = Destination ou situation sur place
decline-reason-other = Autre raison
early-return-reason-health = Santé (sans autre détail)
early-return-reason-family = Raisons familiales
early-return-reason-security = Situation dans le pays
early-return-reason-stay = Déroulement du séjour
early-return-reason-other = Autre raison

## Candidatures sur papier

paper-news-received = Elle est bien reçue.
paper-news-interview = Une entrevue vous est proposée.
paper-news-offered = Une place vous est offerte : répondez au plus tard le { $expires }.
paper-news-accepted = Votre place est confirmée.
paper-news-offer-expired = L’offre n’a pas eu de réponse à temps et a pris fin.
paper-news-waitlisted = Vous êtes sur la liste d’attente.
paper-news-not-selected = Elle n’est pas retenue.
paper-news-ended = Le projet a commencé ou pris fin sans qu’une place vous soit offerte, et votre candidature prend fin.
paper-news-resumed = L’annonce de sa fin était une erreur : elle est de nouveau à l’étude.
paper-news-withdrawn = Elle est retirée.
paper-news-withdrawn-by-oci = L’organisme met fin à votre participation.
paper-news-paused = Elle est en pause : personne ne part pour le moment.
paper-news-goes-on = La pause est levée : elle reprend où elle était.
paper-news-cancelled = Ce projet n’aura pas lieu.
paper-news-changed = Les conditions du projet ont changé.

## Recherche de projets et sécurité des pays

placement-sort-relevance = Ce qui répond le mieux aux mots
placement-sort-deadline = Date limite la plus proche
placement-sort-departure = Départ le plus proche
placement-sort-recent = Publication la plus récente
security-level-normal = Précautions habituelles
security-level-caution = Prudence accrue
security-level-avoid-non-essential = Éviter tout voyage non essentiel
security-level-avoid-all = Éviter tout voyage
