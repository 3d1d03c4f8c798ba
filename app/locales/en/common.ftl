# Texts shared by every page.
language-own-name = English
document-title = { $title } – Passerelle
skip-to-content = Skip to content
nav-main = Main navigation
nav-languages = Language
nav-footer = Footer
nav-account = My account
nav-sign-in = Sign in
nav-placements = Placements
nav-applications = My applications
nav-programme = Programme
nav-mailbox = Mailbox
nav-recommendations = For me
nav-organisation = My organisation
nav-partners = Partners
nav-profile = My profile
nav-exchanges = Exchanges
footer-about = Passerelle brings together volunteers, international cooperation organisations and their partners for Québec sans frontières.
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-site-map = Site map
footer-terms = Terms of use
footer-contact = Contact us
moment = { $date } at { $time }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# On every form.
field-required = (required)
field-bound = { $count } characters at most.
field-typed = { $typed } of { $most } characters
form-errors-title = Something needs correcting
form-error-named = { $field }: { $sentence }

send-again = Send again
sent-again = A new link is on its way to the current address. The earlier link is no longer good.
corrected-address = Corrected address

# Beside words that are written in another language than the page.
words-language = (in { $language })
words-in-language = { $label } ({ $language })
