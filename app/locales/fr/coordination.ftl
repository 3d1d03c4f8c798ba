# Le bureau de la coordination.
coordination-title = Coordination du programme
coordination-lead = Ce qui attend une décision ou un geste de votre part.
coordination-waiting = En attente
coordination-figures = Le programme en chiffres
coordination-organisations = Organismes
coordination-placements = Projets à vérifier
coordination-mails = Courriels non livrés
coordination-figure-approved = Organismes approuvés
coordination-figure-published = Projets publiés
coordination-figure-participants = Profils
coordination-figure-applications = Candidatures envoyées
coordination-done = C’est fait. L’organisme en voit le résultat dans son espace.
coordination-older = Inscriptions plus anciennes
coordination-pages = Pages de la liste
coordination-none-title = Aucun organisme ici
coordination-none-text = Choisissez un autre état, ou revenez quand un organisme se sera inscrit.
coordination-all = Tous
coordination-by-state = Organismes par état
coordination-registered = Inscription : { $at }
coordination-reason = Raison, pour refuser ou suspendre
coordination-change-state = Changer l’état de cet organisme
coordination-reason-hint = L’organisme la lira. Dites ce qu’il peut faire ensuite.
coordination-name-asked = Nouveau nom demandé : { $name }
coordination-name-accept = Accepter le nouveau nom
coordination-name-refuse = Garder l’ancien nom
coordination-organisations-count = { $count ->
    [one] { $count } inscription ou nouveau nom à lire
   *[other] { $count } inscriptions ou nouveaux noms à lire
}
coordination-placements-count = { $count ->
    [one] { $count } projet attend une vérification
   *[other] { $count } projets attendent une vérification
}
coordination-mails-count = { $count ->
    [one] { $count } courriel à renvoyer ou à corriger
   *[other] { $count } courriels à renvoyer ou à corriger
}

# La sécurité des pays.
coordination-countries = Sécurité des pays
coordination-countries-lead = Le niveau que le programme a noté pour chaque pays. Il paraît sur la page des projets, et compte parmi les conditions d’un départ.
coordination-countries-text = Ce que le programme sait de chaque pays, sa source et sa date.
coordination-keep = À tenir à jour
coordination-country = Pays
coordination-country-level = Niveau
coordination-country-source = Source
coordination-country-source-hint = L’adresse d’une page, ou qui l’a dit. 500 caractères au plus.
coordination-country-since = Noté le
coordination-country-unknown = Rien de noté
coordination-country-title = Sécurité : { $country }
coordination-country-none = Rien n’a encore été noté de ce pays.
coordination-country-history = Ce qui a été noté, le plus récent d’abord
coordination-country-note = Noter un niveau
coordination-country-note-text = Il vaut à partir d’aujourd’hui. Une seconde note le même jour remplace la première.
coordination-country-note-button = Noter ce niveau
coordination-country-noted = C’est noté. Les pages des projets le montrent déjà.
coordination-country-concerned = Noter « Éviter tout voyage », ou ne plus le noter, concerne aujourd’hui :
coordination-country-stop = Plus aucun départ pour ce pays : { $country }
coordination-country-stop-text = Plus rien n’y est publié; personne n’y postule, n’y reçoit d’offre, n’y accepte une place ni n’y part, jusqu’à ce qu’un autre niveau soit noté. Chaque personne et chaque organisme ci-dessus reçoit un courriel. Rien n’est annulé : les candidatures restent où elles en sont.
coordination-country-stop-confirm = J’ai lu qui est concerné, et je confirme qu’aucun départ n’a lieu pour ce pays.
coordination-country-lift = Les départs reprennent pour ce pays : { $country }
coordination-country-lift-text = Les publications, les candidatures, les offres et les départs reprennent là où ils en étaient. Chaque personne et chaque organisme ci-dessus reçoit un courriel.
coordination-country-lift-confirm = J’ai lu qui est concerné, et je confirme que les départs reprennent.
concerned-nobody = Personne n’est concerné aujourd’hui.
concerned-organisations = Organismes : { $count }
concerned-placements = Projets que le public voit : { $count }
concerned-waiting = Candidatures qui attendent une décision : { $count }
concerned-offered = Offres sans réponse : { $count }
concerned-accepted = Places acceptées : { $count }
concerned-abroad = Personnes sur place : { $count }
coordination-paused = Projets sans départ pour le moment
coordination-paused-text = Le niveau noté pour leur pays arrête les candidatures, les offres et les départs. Les projets qui ont des personnes sur place viennent d’abord.
coordination-organisation-concerned = Qui est concerné par une suspension ou sa levée
coordination-organisation-concerned-text = Chaque personne concernée reçoit un courriel, et l’organisme aussi. Une suspension arrête les candidatures, les offres et les départs, et se lève par un rétablissement.

# À qui un projet conviendrait.
coordination-people = À qui ce projet conviendrait
# $placement : le titre du projet.
coordination-people-title = À qui conviendrait « { $placement } »
coordination-people-lead = Toutes les personnes inscrites sont comparées à ce projet, qu’elles aient posé leur candidature ou non. Le classement montre si un projet trouvera son monde; il n’invite et n’écarte personne.
coordination-people-posts = Postes du projet
coordination-people-figures = En chiffres
coordination-people-count = Personnes inscrites pour ce sens du voyage
coordination-people-eligible = Personnes qui remplissent toutes les conditions
coordination-people-closed = Personnes retenues par chaque condition
coordination-people-closed-text = Une même personne peut y figurer plusieurs fois. Une condition retient aussi qui n’y a pas encore répondu.
coordination-people-ranking = Les mieux placées
coordination-people-range = { $total ->
    [one] Une seule personne
   *[other] Personnes { $first } à { $last } sur les { $total } premières
}
coordination-people-pages = Pages du classement
coordination-people-applicant = Candidature { $number }
coordination-people-nameless = Profil sans nom
coordination-people-none-title = Personne ne remplit encore toutes les conditions
coordination-people-none = Les chiffres disent combien de personnes sont inscrites. De nouveaux profils, ou des conditions plus larges, peuvent changer ce résultat.
