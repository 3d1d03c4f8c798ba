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
eligibility-status-not-accepted = Be a Canadian citizen or a permanent resident.
eligibility-birth-not-said = Give a birth date.
eligibility-residence-not-said = Give a place of residence.
eligibility-status-not-said = Give your status in Canada.

## Conditions, apart from the score

gate-track = Direction of the stay
gate-age = Age
gate-residence = Residence and status
gate-availability = Availability
gate-languages = Required languages
gate-skills = Required skills
gate-excluded-country = Excluded countries
gate-security = Security in the country
verdict-passed = Condition met
verdict-failed = Condition not met
verdict-unknown = To be specified

# A sentence for each condition. $verdict: passed, failed or unknown.
gate-detail-nothing-asked = The placement asks for nothing here.
gate-detail-not-said = The profile does not say it yet.
# $post, $person: inbound or outbound, the way of the placement and that of the registration.
gate-detail-track = { $post ->
    [inbound] The placement takes place in Québec
   *[outbound] The placement leaves from Québec
}{ $person ->
    [inbound] {" "}and the registration is for a stay in Québec.
   *[outbound] {" "}and the registration is for a departure from Québec.
}
# Ages. $minimum, $maximum: 0 where there is no bound.
gate-detail-age = Aged { $at_departure } at departure{ $minimum ->
    [0] {""}
   *[other] {" "}(minimum { $minimum })
}, { $at_deadline } on the last day to apply{ $maximum ->
    [0] {""}
   *[other] {" "}(maximum { $maximum })
}.
# $lives_in, $accepted: places with their preposition, or names of countries; $accepted is a list.
gate-detail-residence = { $verdict ->
    [passed] Present residence: { $lives_in }.
   *[failed] Present residence: { $lives_in }. Residence asked for: { $accepted }.
}
gate-detail-status = The status in Canada is not one that this placement accepts.
gate-detail-availability = { $verdict ->
    [passed] The placement’s dates fit the availability ({ $needed_days ->
        [one] { $needed_days } day
       *[other] { $needed_days } days
    }).
   *[failed] { $missing_days ->
        [one] { $missing_days } day
       *[other] { $missing_days } days
    } of availability missing: { $covered_days } out of { $needed_days }.
}
# $missing: the list of what is missing, made with reason-language-gap.
gate-detail-languages = { $verdict ->
    [passed] All required languages are there.
   *[failed] Missing: { $missing }.
}
# $missing: the list of what is missing, made with reason-skill-gap.
gate-detail-skills = { $verdict ->
    [passed] All required skills are there.
   *[failed] Missing: { $missing }.
}
# $country: the country’s name.
gate-detail-excluded-country = { $verdict ->
    [passed] This country is not among the excluded ones: { $country }.
   *[failed] This country is among the excluded ones: { $country }.
}
# $level: from 0 (usual caution) to 3 (no travel).
gate-detail-security = { $country }: { $level ->
    [0] usual caution
    [1] heightened caution
    [2] avoid non-essential travel
   *[3] avoid all travel
}{ $verdict ->
    [passed] {""}
   *[failed] ; this is beyond what the programme accepts
}.

## Signals: what a score is made of

signal-skills = Skills
signal-languages = Languages
signal-priorities = Cross-cutting priorities
signal-availability = Room in the availability
signal-destination = Destination
signal-learning = Learning wishes
signal-duration = Length
destination-wish-country = A country wished for
destination-wish-region = A region wished for
destination-wish-elsewhere = Wishes turned elsewhere
destination-wish-open = Open to all destinations
weights-group-stage = Weights of group placements
weights-individual-mandate = Weights of individual mandates
weights-adjusted = The placement’s own weights

# A fact behind a signal.
fact-nothing-asked = Nothing to compare here.
# $asked, $skill: skills; $need: required or desired; $relation: same, narrower, broader, related, sibling or none;
# $want, $have: levels made with reason-skill-level.
fact-skill = { $asked } ({ $need ->
    [required] required
   *[desired] desired
}, { $want } level): { $relation ->
    [same] { $have } level.
    [narrower] { $skill }, a more specific form, { $have } level.
    [broader] { $skill }, a more general skill, { $have } level.
    [related] { $skill }, a linked skill, { $have } level.
    [sibling] { $skill }, a similar skill, { $have } level.
   *[none] nothing close in the profile.
}
# $any_of: the accepted languages, made with reason-language and reason-or; $best: the profile’s, or the word none.
fact-language = { $any_of } ({ $need ->
    [required] required
   *[desired] desired
}): { $best ->
    [none] not in the profile.
   *[other] the profile says { $best }.
}
# $priority: its name; $person, $post: 0 to 3.
fact-priority = { $priority }: { $post } out of 3 for the placement, { $person } out of 3 in the profile.
fact-availability = { $spare_days ->
    [one] { $spare_days } free day
   *[other] { $spare_days } free days
} around the placement ({ $enough_days ->
    [one] { $enough_days } day is enough
   *[other] { $enough_days } days are enough
}).
# $country: the country’s name; $wish: country, region, elsewhere or open.
fact-destination = { $country }: { $wish ->
    [country] a country wished for.
    [region] in a region wished for.
    [elsewhere] the wishes name other destinations.
   *[open] open to all destinations.
}
# $wished, $nearest: skills; $relation: as fact-skill.
fact-learning = Wants to learn: { $wished }. { $relation ->
    [same] The placement lets one practise it.
    [none] The placement offers no occasion for it.
   *[other] The placement lets one practise something close: { $nearest }.
}
# Numbers of days.
fact-duration = { $days ->
    [one] { $days } day
   *[other] { $days } days
}; length wished for: { $shortest } to { $longest } days.

## What would help most

# $skill: a skill; $from, $to: levels made with reason-skill-level.
what-if-skill-new = Learn “{ $skill }”, { $to } level.
what-if-skill-level = Go from { $from } to { $to } level in “{ $skill }”.
# $language: the language’s name; $from, $to: A1 to C2.
what-if-language-new = Learn { $language } up to level { $to }.
what-if-language-level = Go from { $from } to { $to } in { $language }.
what-if-availability = { $more_days ->
    [one] Free { $more_days } more day around the placement.
   *[other] Free { $more_days } more days around the placement.
}

## Pieces of sentences for the reasons

# $level: beginner, intermediate, advanced or expert.
reason-skill-level = { $level ->
    [beginner] beginner
    [intermediate] intermediate
    [advanced] advanced
   *[expert] expert
}
# $language: the language’s name; $level: A1 to C2.
reason-language = { $language } { $level }
reason-or = { $first } or { $last }
reason-and = { $first } and { $last }
# $any_of: as fact-language; $nearest: the profile’s closest language, or the word none.
reason-language-gap = { $nearest ->
    [none] { $any_of }
   *[other] { $any_of } (the profile says { $nearest })
}
# $nearest: the closest skill, or the word none.
reason-skill-gap = { $nearest ->
    [none] { $asked }, { $want } level
   *[other] { $asked }, { $want } level (the profile says { $nearest }, { $have } level)
}
