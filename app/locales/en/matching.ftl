# Placements ranked for a person, and the reasons of a ranking.
matching-title = Placements for you
matching-lead = These placements take applications. They are ranked from your profile, and each one says why.
matching-incomplete = Your profile can say more, and the ranking will be fairer for it
matching-none-title = No placement takes applications at the moment
matching-none = Come back soon: new placements appear all season. Meanwhile, complete your profile.
matching-none-eligible-title = A condition is missing for every placement
matching-none-eligible = The placements below say which one. Complete your profile or your availability, then come back here.
matching-all-placements = See all placements
matching-apart-title = A condition is not met
matching-apart = For these placements a condition is not met, or your profile does not say yet. Nothing is refused automatically: a person decides.
# $count: how many more there are.
matching-more = { $count ->
    [one] See { $count } more placement in the full list
   *[other] See { $count } more placements in the full list
}
matching-apply = Apply
matching-deadline = Deadline
matching-details = See the details of both sides
matching-you-for-placement = You, for this placement
matching-placement-for-you = This placement, for you
matching-person-for-post = The person, for the post
matching-post-for-person = The post, for the person
# $tenths: a number with its decimal, as it is written.
matching-out-of-ten = { $tenths } out of 10
matching-counts = Counts
matching-missing = Missing
matching-helps = Would help
# $gate: the name of a condition.
matching-gate = { $gate }:
# A reason in a file.
matching-reason-line = { $kind }: { $sentence }
matching-conditions-met = Conditions that are met
# $fit: both sides together; $weights: which weights; $version: the calculation's.
matching-engine = Both sides together: { $fit }. { $weights }. Calculation, version { $version }.
