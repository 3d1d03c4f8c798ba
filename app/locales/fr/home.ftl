home-title = Partir pour apprendre, accueillir pour partager
home-lead = Québec sans frontières relie de jeunes Québécoises et Québécois, des organismes et des communautés partenaires, d’égal à égal.
