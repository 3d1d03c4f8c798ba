# The words of the domain: each choice, state and reason has here the key that its type gives.

## Accounts and roles

account-kind-volunteer = Volunteer (leaving from Québec)
account-kind-exchange-participant = Participant (coming to Québec)
account-kind-organisation = International cooperation organisation (OCI)
role-participant = Participant
role-oci-owner = Owner of the OCI’s account
role-oci-coordinator = OCI coordinator
role-oci-reader = OCI reader
role-programme-coordinator = Programme coordinator
role-ministry-reader = Ministry reader (totals only)
consent-purpose-programme-news = Receive news of Québec sans frontières by e-mail
consent-purpose-surveys = Answer a short questionnaire about this service, once a year at most
sign-in-outcome-password = Password accepted
sign-in-outcome-link = Link received by e-mail
sign-in-outcome-code = Code accepted
sign-in-outcome-refused-password = Password refused
sign-in-outcome-refused-code = Code refused
password-strength-too-easy = Your password is too easy: a computer would guess it within minutes.
password-strength-could-be-stronger = Your password could be longer: a powerful computer would guess it within days or months. Three or four unrelated words would make it strong.
password-strength-strong = Your password is strong: a powerful computer would take years to guess it.
member-role-owner = Owner
member-role-coordinator = Coordinator
member-role-reader = Reader
ui-language-fr = French
ui-language-en = English
ui-language-es = Spanish

## Organisations

organisation-state-registered = Awaiting approval
organisation-state-approved = Approved
organisation-state-suspended = Suspended
organisation-state-refused = Refused
organisation-action-approve = Approve
organisation-action-refuse = Refuse
organisation-action-suspend = Suspend
organisation-action-reinstate = End the suspension

## Places

region-latin-america = Latin America
region-caribbean = Caribbean
region-francophone-africa = French-speaking Africa
region-quebec = Québec
# Where a person lives, where Québec is set apart from the rest of Canada.
place-of-life-quebec = in Québec
place-of-life-canada = in Canada, outside Québec

## Languages and skills

cefr-a1 = A1: a few words and very simple sentences
cefr-a2 = A2: simple everyday exchanges
cefr-b1 = B1: conversations on familiar subjects
cefr-b2 = B2: easy discussion, at work too
cefr-c1 = C1: flexible and precise on almost anything
cefr-c2 = C2: full command, or the language you grew up with
skill-level-beginner = Beginner
skill-level-intermediate = Intermediate
skill-level-advanced = Advanced
skill-level-expert = Expert
need-required = Required
need-desired = Desired
relation-same = the skill that is asked for
relation-narrower = a more specific form of the skill that is asked for
relation-broader = a more general skill than the one asked for
relation-related = a skill linked to the one asked for
relation-sibling = a skill close to the one asked for
relation-none = no link with the skill that is asked for

## Cross-cutting priorities

priority-environment = Protection of the environment
priority-womens-rights = Women’s rights
priority-youth-engagement = Youth engagement
priority-level-0 = Not at all
priority-level-1 = A little
priority-level-2 = A lot
priority-level-3 = At the heart

## Sustainable Development Goals

sdg-1 = No poverty
sdg-2 = Zero hunger
sdg-3 = Good health and well-being
sdg-4 = Quality education
sdg-5 = Gender equality
sdg-6 = Clean water and sanitation
sdg-7 = Affordable and clean energy
sdg-8 = Decent work and economic growth
sdg-9 = Industry, innovation and infrastructure
sdg-10 = Reduced inequalities
sdg-11 = Sustainable cities and communities
sdg-12 = Responsible consumption and production
sdg-13 = Climate action
sdg-14 = Life below water
sdg-15 = Life on land
sdg-16 = Peace, justice and strong institutions
sdg-17 = Partnerships for the goals

## Days of the week, from Monday

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Placements

track-outbound = From Québec to a partner country
track-inbound = From a partner country to Québec
format-group = Group placement
format-individual = Individual mandate
post-kind-participant = Participants
post-kind-team-leader = Team leader
funding-volet-1 = Stream 1: support for the overall mission
funding-volet-2 = Stream 2: support for one-time projects
funding-other = Other funding
covered-travel = Return travel
covered-insurance = Insurance
covered-lodging = Lodging
covered-food = Food
covered-local-transport = Local transport
covered-training = Pre-departure training
covered-visa = Visa and permits
own-cost-vaccines = Vaccines and preventive medicine
own-cost-passport = Passport
own-cost-medical-exam = Medical exam
own-cost-visa = Visa and permits
own-cost-equipment = Personal equipment
own-cost-training-travel = Travel to the training weekends
placement-step-basics = The essentials
placement-step-place-and-dates = Place and dates
placement-step-posts = Posts and seats
placement-step-languages-and-skills = Languages and skills
placement-step-priorities = Cross-cutting priorities
placement-step-weights = What weighs in the ranking
placement-step-partner = Partner organisation
placement-step-asks = What it asks and what it covers
placement-step-questions = The OCI’s questions
placement-state-draft = Draft
placement-state-awaiting-partner = Awaiting the partner
placement-state-awaiting-review = Awaiting review
placement-state-published = Published
placement-state-closed = Applications closed
placement-state-underway = Underway
placement-state-completed = Completed
placement-state-suspended = Suspended
placement-state-cancelled = Cancelled
placement-action-submit-to-partner = Ask the partner to confirm
placement-action-recall = Take back to correct
placement-action-partner-confirms = Confirm for the partner
placement-action-partner-refuses = Refuse for the partner
placement-action-return = Return to the OCI
placement-action-publish = Publish
placement-action-close = Close applications
placement-action-start = Mark as started
placement-action-complete = Mark as completed
placement-action-suspend = Suspend
placement-action-resume = End the suspension
placement-action-cancel = Cancel the placement
placement-actor-oci = OCI
placement-actor-partner = Partner organisation
placement-actor-programme = Programme coordinator
placement-actor-system = Passerelle, automatically
placement-change-dates = The dates of the stay
placement-change-preparation = The preparation
placement-change-asks = What the placement asks or covers
partner-verdict-confirm = Yes, this is our priority
partner-verdict-refuse = No, or not now

## Eligibility

legal-status-canadian-citizen = Canadian citizen
legal-status-permanent-resident = Permanent resident
legal-status-other = Another status (study permit, work permit, etc.)
# $min, $max: ages in years.
eligibility-too-young-to-apply = Be at least { $min } on the day of the application.
eligibility-under-age-at-departure = Be at least { $min } on the day of departure.
eligibility-too-old-at-deadline = Be at most { $max } on the last day to apply.
eligibility-not-in-quebec = Live in Québec when applying.
eligibility-not-in-programme-country = Live in a country of the programme when applying.
eligibility-status-not-accepted = Have a status in Canada that the placement accepts.
eligibility-birth-not-said = Give a birth date.
eligibility-residence-not-said = Give a place of residence.
eligibility-status-not-said = Give your status in Canada.

## Profile

residence-quebec = In Québec
residence-canada = Elsewhere in Canada
residence-abroad = In another country
profile-step-identity = Who I am
profile-step-availability = When I am free
profile-step-languages = My languages
profile-step-skills = My skills
profile-step-priorities = My priorities
profile-step-destinations = My destinations
profile-step-learning = What I want to learn
profile-step-background = My background
profile-step-motivation = My motivation
profile-why-name = Your name: so that the organisation knows whom it is speaking to.
profile-why-birth = Your birth date: to check the placement’s age condition.
profile-why-residence = Where you live: each placement says where its people must live.
profile-why-status = Your status in Canada: several placements ask for citizenship or permanent residence.
profile-why-availability = When you are free: to offer you placements whose dates suit you.
profile-why-languages = Your languages: several placements require a certain level.
profile-why-skills = Your skills: they bring you closer to the placements that need them. A group placement does not require any.
profile-why-priorities = Your priorities: to find placements that carry what matters to you.
profile-why-destinations = Your destinations: to see first the countries and regions that draw you.
profile-why-learning = What you want to learn: to find the placements that will let you.
profile-why-background = Your background: a CV or a few lines help the organisation to know you.
profile-why-motivation = Your motivation: people read it; it counts in no score.

## Applications

application-state-draft = Draft
application-state-submitted = Sent
application-state-under-review = Under review
application-state-interview = Interview
application-state-offered = Place offered
application-state-accepted = Place accepted
application-state-preparing = Preparing
application-state-departed = Stay under way
application-state-returned = Back
application-state-completed = Completed
application-state-waitlisted = Waiting list
application-state-not-selected = Not selected
application-state-declined = Offer declined
application-state-offer-expired = Offer expired
application-state-withdrawn = Withdrawn
application-state-returned-early = Back early
application-action-submit = Send the application
application-action-start-review = Start the review
application-action-invite-to-interview = Invite to an interview
application-action-offer = Offer a place
application-action-waitlist = Put on the waiting list
application-action-not-select = Do not select
application-action-accept = Accept the place
application-action-decline = Decline the offer
application-action-expire-offer = Let the offer expire
application-action-withdraw = Withdraw the application
application-action-end-with-placement = End with the placement
application-action-prepare = Start the preparation
application-action-depart = Record the departure
application-action-return = Record the return
application-action-return-early = Record an early return
application-action-complete = Mark as completed
actor-participant = Participant
actor-organisation = Organisation
actor-programme = Programme coordination
actor-system = Passerelle, automatically
withdrawal-reason-other-placement = Accepted a place in another placement
withdrawal-reason-studies = Studies
withdrawal-reason-work = Work
withdrawal-reason-family = Family reasons
withdrawal-reason-health = Health (no detail needed)
withdrawal-reason-money = Contribution or costs to pay
withdrawal-reason-dates = Dates
withdrawal-reason-security = Situation in the country
withdrawal-reason-papers = Visa or another document not granted
withdrawal-reason-placement-changed = Placement changed or cancelled
withdrawal-reason-engagement = No news, or preparation not followed
withdrawal-reason-other = Another reason
not-open-before-season = Applications have not opened yet. Come back when they do; a draft is kept.
not-open-after-deadline = The last day to apply has passed. Nothing is sent, and what you wrote stays in your draft.
not-open-closed = Applications to this placement are closed. Nothing is sent, and what you wrote stays in your draft.
not-open-suspended = This placement is suspended for now. Nothing is sent, and what you wrote stays in your draft.
not-open-country = Nobody leaves for this placement’s country at the moment: the programme follows an advice to avoid all travel. Nothing is sent, and what you wrote stays in your draft.
not-selected-reason-others-fit-better = Other applications answer the need better
not-selected-reason-full = All seats are taken
not-selected-reason-condition-not-met = A condition of the season or the post is not met
not-selected-reason-language = A required language is missing
not-selected-reason-skill = A required skill is missing
not-selected-reason-dates = The dates do not go together
not-selected-reason-interview = The interview or the selection day
not-selected-reason-incomplete = The application is incomplete
not-selected-reason-placement-cancelled = The placement will not take place
not-selected-reason-no-decision = The placement started or ended without a decision
not-selected-reason-other = Another reason
decline-reason-other-placement = Another placement preferred
decline-reason-studies-or-work = Studies or work
decline-reason-family-or-health = Family or health (no detail needed)
decline-reason-money = Contribution or costs to pay
decline-reason-dates = Dates
decline-reason-destination = Destination or the situation there
decline-reason-other = Another reason
early-return-reason-health = Health (no detail needed)
early-return-reason-family = Family reasons
early-return-reason-security = Situation in the country
early-return-reason-stay = The stay itself
early-return-reason-other = Another reason

## Applications on paper

paper-news-received = It is received.
paper-news-interview = You are invited to an interview.
paper-news-offered = You are offered a place: answer by { $expires }.
paper-news-accepted = Your place is confirmed.
paper-news-offer-expired = The offer was not answered in time and has ended.
paper-news-waitlisted = You are on the waiting list.
paper-news-not-selected = It is not selected.
paper-news-ended = The placement started or ended without a place being offered to you, so your application ends.
paper-news-resumed = The news of its end was a mistake: it is under review again.
paper-news-withdrawn = It is withdrawn.
paper-news-withdrawn-by-oci = The organisation ends your participation.
paper-news-paused = It is paused: nobody leaves at the moment.
paper-news-goes-on = The pause is lifted: it goes on where it was.
paper-news-cancelled = This placement will not take place.
paper-news-changed = The terms of the placement have changed.

## Searching placements, and how safe countries are

placement-sort-relevance = Best match for the words
placement-sort-deadline = Nearest deadline
placement-sort-departure = Nearest departure
placement-sort-recent = Most recently published
security-level-normal = Usual precautions
security-level-caution = Extra caution
security-level-avoid-non-essential = Avoid non-essential travel
security-level-avoid-all = Avoid all travel
