# The reasons why a person and a post fit each other.

## Conditions, apart from the score

gate-track = Direction of the stay
gate-age = Age, a rule of the programme
gate-residence = Residence and status, a rule of the programme
gate-availability = Availability
gate-languages = Languages the placement requires
gate-skills = Skills the placement requires
gate-excluded-country = Countries excluded in the profile
gate-security = Country safety, a rule of the programme
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

fit-band-very-good = very good fit
fit-band-good = good fit
fit-band-possible = possible fit
signal-skills = Skills
signal-languages = Languages
signal-priorities = Cross-cutting priorities
signal-availability = Room in the availability
signal-destination = Destination
signal-learning = Learning wishes
signal-duration = Length
destination-wish-country = A country on your list
destination-wish-region = A region on your list
destination-wish-elsewhere = Wishes turned elsewhere
destination-wish-open = Open to all destinations
weights-group-stage = Weights of group placements
weights-individual-mandate = Weights of individual mandates
weights-adjusted = The placement’s own weights
# $signal: a signal's name; $weight: whole per cents.
weights-named = { $signal } (weighs { $weight }%)
weights-per-cent = { $weight }%
# Whole per cents.
weights-line = skills { $skills }%, languages { $languages }%, cross-cutting priorities { $priorities }%, room in the availability { $availability }%
# $set: the name of a published set.
weights-as-published = { $set }, as published.
# $published: the published weights, made with weights-line.
weights-adjusted-from = The organisation has adjusted these numbers for this placement, within the published bounds. The published weights: { $published }.
weights-bounds = from { $low } to { $high }%

# Why a signal of the placement's side weighs what it does.
weights-reason-group-stage-skills = A fifth: experience shows, without closing the door to those who have none. Any heavier, and it would be an individual mandate under another name.
weights-reason-group-stage-languages = Talking with the host community counts for a little more than a fifth.
weights-reason-group-stage-priorities = In an initiation, values decide: what one cares for weighs most.
weights-reason-group-stage-availability = One needs time around the stay, to prepare for it and to come back.
weights-reason-individual-mandate-skills = One person comes to do a piece of work: mastering it weighs more than all else together.
weights-reason-individual-mandate-languages = Then comes the language in which that work is done.
weights-reason-individual-mandate-priorities = A conviction counts, but does not replace a trade.
weights-reason-individual-mandate-availability = The dates of a mandate can be talked over; time around them helps.
# The same of the person's side.
weights-person-group-stage-destination = A first stay is, first of all, a country to meet.
weights-person-group-stage-priorities = It is also a cause to serve.
weights-person-group-stage-learning = And it is just as much what one comes to learn.
weights-person-group-stage-duration = Group placements nearly all last as long as each other.
weights-person-individual-mandate-destination = The country counts as much as for a group.
weights-person-individual-mandate-priorities = The cause still counts, a little less.
weights-person-individual-mandate-learning = One goes to give more than to learn.
weights-person-individual-mandate-duration = A mandate lasts from a few weeks to a year: its length weighs.

## The step in which an OCI weighs them

weights-lead = Candidates are put in groups by four signals. Keep the published weights, or adjust them for this placement: four whole numbers that come to 100 in all. What weighs is shown on the placement’s public page and no longer changes once it is published.
weights-no-post = First say how many seats the placement offers: the weights depend on the post.
# $set: the name of a published set; $weights: made with weights-line.
weights-published-line = { $set }: { $weights }.
# $signal: a signal's name.
weights-field = { $signal } (in %)
# $published, $low, $high: whole per cents; $reason: why it weighs so.
weights-hint = Published: { $published }. From { $low } to { $high }. { $reason }
# $post: a post.
weights-reset = { $post }: back to the published weights

# A fact behind a signal.
fact-nothing-asked = Nothing to compare here.
fact-not-answered = Not answered yet.
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
# $priority: its name; $post: from 0 to 3; $person: from 0 to 3, or the word none.
fact-priority = { $priority }: { $post } out of 3 for the placement, { $person ->
    [none] not answered yet in the profile.
   *[other] { $person } out of 3 in the profile.
}
fact-availability = { $spare_days ->
    [one] { $spare_days } free day
   *[other] { $spare_days } free days
} around the placement ({ $enough_days ->
    [one] { $enough_days } day is enough
   *[other] { $enough_days } days are enough
}).
# $country: the country’s name; $wish: country, region, elsewhere or open.
fact-destination = { $country }: { $wish ->
    [country] a country on the wish list.
    [region] in a region on the wish list.
    [elsewhere] other destinations are on the wish list.
   *[open] open to all destinations.
}
# $wished, $nearest: skills; $relation: as fact-skill.
fact-learning = Wants to learn: { $wished }. { $relation ->
    [same] It can be practised on this placement.
    [none] This placement offers no chance to practise it.
   *[other] Something close can be practised on this placement: { $nearest }.
}
# Numbers of days.
fact-duration = { $days ->
    [one] { $days } day
   *[other] { $days } days
}; preferred length: { $shortest } to { $longest ->
    [one] { $longest } day
   *[other] { $longest } days
}.

## What would help most

# $skill: a skill; $from, $to: levels made with reason-skill-level.
what-if-skill-new = Learn “{ $skill }”, { $to } level.
what-if-skill-level = Go from { $from } to { $to } level in “{ $skill }”.
# $language: the language’s name; $from, $to: A1 to C2.
what-if-language-new = Learn another language ({ $language }) up to level { $to }.
what-if-language-level = Go from { $from } to { $to } in a language ({ $language }).
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

## Reasons, under their headings: to the person (you), then to the organisation (file)

# $asked, $skill: skills; $relation: same, narrower, broader, related, sibling or none; $want, $have: levels; $need: required or
# desired.
reason-you-speaks-skill = { $relation ->
    [same] “{ $asked }”, { $have }: the placement needs it.
   *[other] “{ $skill }”, { $have }, is close to what the placement asks for: “{ $asked }”.
}
reason-you-add-skill = { $relation ->
    [none] “{ $asked }”: if you have done this before, say so.
    [same] “{ $asked }”: the placement { $need ->
        [required] requires
       *[desired] would like
    } { $want }; your profile says { $have }.
   *[other] “{ $asked }”: you have “{ $skill }”; if you have also done what the placement asks for, say so.
}
# $any_of: the languages accepted; $best: the profile’s, or the word none.
reason-you-speaks-language = { $best }: enough for this placement, which asks for { $any_of }.
reason-you-add-language = { $best ->
    [none] { $any_of }: if you speak it, give your level.
   *[other] { $any_of }: your profile says { $best }.
}
# $wished, $nearest: skills; $relation: as above.
reason-you-speaks-learning = { $relation ->
    [same] You would practise what you want to learn: “{ $wished }”.
   *[other] You would practise “{ $nearest }”, close to what you want to learn: “{ $wished }”.
}
# $country: a country; $wish: country or region.
reason-you-speaks-destination = { $wish ->
    [country] { $country }: a country you hope for.
   *[region] { $country }: in a region you hope for.
}
# $priority: its name; $person, $post: from 0 to 3.
reason-you-speaks-priority = { $priority }: it matters to you, and to this placement.
reason-you-add-priority = { $priority }: say whether this cause matters to you. It matters to this placement.
# Numbers of days.
reason-you-speaks-duration = The stay is as long as you would like: { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
reason-you-speaks-availability = You have free time before and after the stay.
reason-you-add-skills = Your skills are not in your profile yet.
reason-you-add-languages = Your languages are not in your profile yet.
reason-you-add-days = Your free dates are not in your profile yet.
reason-you-not-offered-destination = { $country }: you hope for other destinations.
reason-you-not-offered-learning = You would not practise what you want to learn: “{ $wished }”.
reason-you-not-offered-duration = The stay lasts { $days ->
    [one] { $days } day
   *[other] { $days } days
}; you would like { $shortest } to { $longest ->
    [one] { $longest } day
   *[other] { $longest } days
}.
reason-you-not-offered-priority = { $priority }: not a cause of this placement.

reason-file-speaks-skill = { $relation ->
    [same] “{ $asked }”, { $have }.
   *[other] “{ $skill }”, { $have }, close to what is asked for: “{ $asked }”.
}
reason-file-add-skill = { $relation ->
    [none] “{ $asked }”: nothing close to it in the file.
    [same] “{ $asked }”: { $want } asked for, { $have } in the file.
   *[other] “{ $asked }”: the file says “{ $skill }”, { $have }.
}
reason-file-speaks-language = { $best } (asked for: { $any_of }).
reason-file-add-language = { $best ->
    [none] { $any_of }: no level given.
   *[other] { $any_of }: the file says { $best }.
}
reason-file-speaks-priority = { $priority }: { $person } out of 3 for the person, { $post } out of 3 for the placement.
reason-file-add-priority = { $priority }: not answered yet.
reason-file-speaks-availability = Free time before and after the stay ({ $spare_days } days).
reason-file-add-skills = Skills: not answered yet.
reason-file-add-languages = Languages: not answered yet.
reason-file-add-days = Free dates: not answered yet.
