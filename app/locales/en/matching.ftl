# Placements ranked for a person, and the reasons of a ranking.
matching-title = Placements for you
matching-lead = These placements take applications. They are ranked from your profile, and each one says why.
matching-place-title = You have accepted a place
matching-place = No other application for those dates can be sent. You can apply to placements on other dates.
matching-incomplete = Your profile can say more, and the ranking will be fairer for it
matching-none-title = No placement takes applications at the moment
matching-none = Come back soon: new placements appear all season. Meanwhile, complete your profile.
matching-none-eligible-title = A condition is missing for every placement
matching-none-eligible = The placements below say which one. Complete your profile or your availability, then come back here.
matching-all-placements = See all placements
matching-apart-title = A condition is not met
matching-apart = For these placements a condition is not met, or your profile does not say yet. The minimum age and a missing answer stop you before sending, and the page of applying says until when; for any other condition you may apply, and a person at the organisation decides.
# $count: how many more there are.
matching-more = { $count ->
    [one] See { $count } more placement in the full list
   *[other] See { $count } more placements in the full list
}
matching-set-aside = Not for me
matching-put-back = Put it back on my list
# $placement: its title.
matching-set-aside-done = “{ $placement }” is no longer on your list. Nobody else knows.
# $count: how many there are.
matching-aside-title = { $count ->
    [one] { $count } placement set aside
   *[other] { $count } placements set aside
}
matching-aside-text = Only you see this list. It counts nowhere.
matching-none-filtered-title = No placement with this filter
matching-none-filtered = Widen the filter above, or see all placements.
matching-none-left-title = No placement left on your list
matching-none-left = The placements that you set aside are further down: you can put them back on your list.
matching-apply = Apply
matching-deadline = Deadline
matching-details = See the calculation, both sides
matching-details-file = See the whole calculation
matching-speaks = What speaks for you
matching-can-add = What you can add
matching-not-offered = What this placement does not offer you
matching-speaks-file = What speaks for this application
matching-not-said = What the file does not say, or not enough
matching-gates-open = Conditions not met, or not answered yet
matching-no-wish = no wish given yet
# $change: a sentence.
matching-what-if = What would change this calculation most: { $change }
# $weights: which set of weights; $version: the calculation’s.
matching-engine-file = { $weights }. Calculation, version { $version }.
matching-you-for-placement = You, for this placement
matching-placement-for-you = This placement, for you
matching-person-for-post = The person, for the post
# $tenths: a number with its decimal, as it is written.
matching-out-of-ten = { $tenths } out of 10
# $gate: the name of a condition.
matching-gate = { $gate }.
# A reason in a file.
matching-reason-line = { $kind }. { $sentence }
matching-conditions-met = Conditions that are met
# $fit: both sides together; $weights: which weights; $version: the calculation's.
matching-engine = Both sides together: { $fit }. { $weights }. Calculation, version { $version }.
## How ranking works, for everybody

ranking-title = How ranking works
ranking-link = How ranking works
ranking-lead = Placements are put in order for each person, and applications in groups for each placement, always with the reasons. Ranking chooses and refuses nobody: a person decides.
ranking-gates-title = Conditions, apart
ranking-gates-text = Eight conditions are checked apart and all are shown. A condition that is not met takes nobody out of the ranking: the application is shown after the others, with the condition, and a person decides.
ranking-sides-title = The fit of both sides
ranking-sides-text = We work out how well the person suits the placement, and how well the placement suits the person, each by four signals. A person’s own list joins the two by their harmonic mean, which stays near the lower: what suits only one is no good fit. The organisation sees and orders applications by the placement’s side alone: whoever applied has said what they want, and their wishes do not count against them. A question that is not answered is not a zero: a wish that is not given is left out.
ranking-measures-title = What each signal measures
ranking-measures-skills = For each skill that is asked, the person’s closest and its level, up to two levels above. Several neighbouring skills do not replace the one that is missing. In a group, the skill mastered best counts most.
ranking-measures-languages = The level in the languages that are asked. The required level is the starting point, since everybody eligible has it; two levels above it give the whole.
ranking-measures-priorities = How far what matters to one matters to the other, among the environment, women’s rights and youth engagement.
ranking-measures-availability = The free days around the stay, to prepare for it and to come back: sixty give the whole.
ranking-measures-destination = Whether the country or its region is among the wishes. If you name none, this signal does not count.
ranking-measures-learning = Whether the person would practise what they want to learn.
ranking-measures-duration = Whether the stay lasts as long as the person wishes.
ranking-weights-title = What each signal weighs
ranking-weights-text = Two sets of weights are published: one for group placements, one for individual mandates and team leaders.
# $set: the name of a published set.
ranking-placement-side = { $set }: the person, for the placement
ranking-person-side = { $set }: the placement, for the person
ranking-column-signal = Signal
ranking-column-weight = Weight
ranking-column-bounds = Bounds
ranking-column-reason = Why
ranking-adjusting-title = When an organisation adjusts the weights
ranking-adjusting-text = An organisation may adjust, for a placement, what weighs on its own side, within the published bounds. It does so before the placement is published: nothing changes afterwards, so that no ranking is bent to applications that are known. The placement’s page shows the numbers. What weighs on the person’s side is never adjusted: their wishes are theirs.
ranking-ties-title = Ties, and almost ties
ranking-ties-text = Between two placements with equal fits, and among the people of one group, the order is a draw that anybody can repeat from the identifiers. Neither the alphabet nor the hour of registration favours anyone. The organisation reads no ranks but three groups: very good fit from 7 out of 10, good fit from 5, possible fit. Whoever is less than a third of a point below a limit stays with the people above it, unless a wider gap separates them: most answers are each person’s own statement, and a single level of a single priority moves the fit by as much.
ranking-never-title = What never counts
ranking-never-text = Age and place of residence serve to check the conditions, never to work out a fit. Gender and origin enter nowhere. The letter and the motivation are read by people, never scored.
ranking-review-title = Having it corrected, asking for a review
ranking-review-text = Each application keeps its reasons, the weights applied and the version of the calculation. You may correct your profile and ask that a person review what concerns you.

## The same on a placement's page

ranking-here-title = What weighs in the ranking
ranking-here-text = The organisation sees applications in three groups, with the reasons, and decides. This is what weighs.
