# Textes partagés par toutes les pages.
language-own-name = Français
document-title = { $title } – Passerelle
skip-to-content = Aller au contenu
nav-main = Navigation principale
nav-languages = Langue
nav-footer = Pied de page
nav-account = Mon compte
nav-sign-in = Se connecter
nav-placements = Projets
nav-applications = Mes candidatures
nav-programme = Programme
nav-mailbox = Courriels
nav-recommendations = Pour moi
nav-organisation = Mon organisme
nav-partners = Partenaires
nav-profile = Mon profil
nav-exchanges = Réciprocité
footer-about = Passerelle relie les volontaires, les organismes de coopération internationale et leurs partenaires pour Québec sans frontières.
footer-accessibility = Accessibilité
footer-privacy = Confidentialité
footer-site-map = Plan du site
footer-terms = Conditions d’utilisation
footer-contact = Nous joindre
moment = { $date } à { $time }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
# Sur chaque formulaire.
field-required = (obligatoire)
field-bound = { $count } caractères au plus.
field-typed = { $typed } sur { $most } caractères
form-errors-title = Il reste quelque chose à corriger
form-error-named = { $field } : { $sentence }

send-again = Envoyer de nouveau
sent-again = Un nouveau lien part à l’adresse actuelle. Le lien précédent ne vaut plus.
corrected-address = Adresse corrigée

# Sous des mots écrits dans une autre langue que celle de la page. Nom de langue : « français ».
words-language = (en { $language })
words-in-language = { $label } ({ $language })
